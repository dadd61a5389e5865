# ما يقوله الأمر infitah، بالعربية

command-written = كُتب: { $path }
command-founded = أُسس ملف { $title } في { $path }
command-recorded = سُجل: { $kind } { $id }
command-undone = سُحب القيد { $entry } ({ $kind }). يبقى في السجل، ولا أثر له بعد الآن.
command-undo-nothing = لا شيء يُسحب: لم يبق من هذا الملف إلا تأسيسه. يُسحب قيد بعينه بكتابة بصمته من `infitah log`.
command-undo-which = أي قيد؟ { $entry } ليست بداية بصمة قيد واحد. ترد البصمات في `infitah log`.
command-confirm = هل ينفذ ذلك؟
command-nothing-done = لم يتغير شيء.
command-ask-first = لا أحد هنا ليجيب: أضيفوا ‎--yes لتنفيذ ذلك.
command-imported =
    { CATEGORY($count) ->
        [zero] لا شيء يُسجل.
        [one] سُجلت واقعة واحدة.
        [two] سُجلت واقعتان.
        [few] سُجلت { $count } وقائع.
        [many] سُجلت { $count } واقعة.
       *[other] سُجلت { $count } واقعة.
    }
command-erased = مُحيت الكلمات من هذا الملف، وتُمحى من كل نسخة تُدمج معه. لا تصل إلى نسخة لا تُدمج.
command-erase-what = ما الذي يُمحى؟ اكتبوا شيئا وحقله (REMARK said)، أو --entry، أو --superseded.
command-only-here = في { $path } وحده: { $count }
command-same-history = السجلان متطابقان.
command-not-same-dossier = { $one } و { $other } ملفان لبرنامجين مختلفين؛ `infitah compare` يقارن الجماعات.
command-unknown-view = لا توجد رؤية باسم { $value }. الموجود: { $expected }
command-unknown-filter = { $value } ليس مما تقبله { $view }. يُكتب هكذا: name=value، والأسماء: { $expected }
command-unknown-fact = لا توجد واقعة باسم { $value }، وليست JSON. الأسماء: { $expected }
command-malformed-fact = ليست هذه واقعة: { $value }. يُكتب كائن JSON فيه "fact" واسمها.
command-export-kind = لا يُعرف نوع الملف { $path }. النهاية تقول النوع: { $expected }
command-export-one-table = ملف { $path } لجدول واحد: اختاروه بالخيار --table. الجداول: { $expected }
command-exists = { $path } موجود. احذفوه أو اختاروا اسما آخر، أو أضيفوا ‎--force.
command-need-file = { $path } سجل لا ملف: يُقرأ ولا يُكتب فيه. `infitah new --from` يضعه في ملف جديد.
command-working = جار العمل: { $what }
command-question-required = هذا لازم.
command-question-intro = { $kind }: أجيبوا عن كل سؤال؛ السطر الفارغ يتجاوز ما ليس لازما (*). القوائم تُكتب JSON.
command-more-below = … { $count } أخرى؛ --limit 0 يعرض الكل
command-is-illustrative = ما ليس على شرائح العرائش من بطاقات وقرارات وأرقام متخيل، وموسوم بذلك.
command-needs = ينقص { $view }: { $expected }
command-merged = دُمج { $path }: { $added } قيدا جديدا، { $known } معروفا من قبل، { $waiting } في انتظار ما قبله.
command-merged-damaged = { $path }: سطور تالفة تُركت: { $lines }
command-damaged = { $path } تالف. يمكن إنقاذ { $entries } قيدا، والسطور الضائعة: { $lines }. `infitah recover` يضع ما أُنقذ في ملف جديد.
command-recovered = أُنقذ { $entries } قيدا في { $path }. السطور الضائعة: { $lines }
