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
command-unopened =
    { CATEGORY($count) ->
        [zero] فُتحت كل الملفات.
        [one] ملف واحد لا يُفتح: انظروا أعلاه. الخيار --skip-damaged يقارن ما سواه.
        [two] ملفان لا يُفتحان: انظروا أعلاه. الخيار --skip-damaged يقارن ما سواهما.
        [few] { $count } ملفات لا تُفتح: انظروا أعلاه. الخيار --skip-damaged يقارن ما سواها.
        [many] { $count } ملفا لا تُفتح: انظروا أعلاه. الخيار --skip-damaged يقارن ما سواها.
       *[other] { $count } ملف لا تُفتح: انظروا أعلاه. الخيار --skip-damaged يقارن ما سواها.
    }
command-passed-over =
    { CATEGORY($count) ->
        [zero] لم يُترك أي ملف.
        [one] تُرك ملف واحد لا يُفتح: انظروا أعلاه.
        [two] تُرك ملفان لا يُفتحان: انظروا أعلاه.
        [few] تُركت { $count } ملفات لا تُفتح: انظروا أعلاه.
        [many] تُرك { $count } ملفا لا تُفتح: انظروا أعلاه.
       *[other] تُرك { $count } ملف لا تُفتح: انظروا أعلاه.
    }
command-needs = ينقص { $view }: { $expected }
command-merged = دُمج { $path }: { $added } قيدا جديدا، { $known } معروفا من قبل، { $waiting } في انتظار ما قبله.
command-merged-damaged = { $path }: سطور تالفة تُركت: { $lines }
command-damaged = { $path } تالف. يمكن إنقاذ { $entries } قيدا، والسطور الضائعة: { $lines }. `infitah recover` يضع ما أُنقذ في ملف جديد.
command-recovered = أُنقذ { $entries } قيدا في { $path }. السطور الضائعة: { $lines }

## Words around the help, and what is wrong with a call

typer-usage = الاستعمال:
typer-arguments = ما يُعطى:
typer-options = الخيارات:
typer-commands = الأوامر:
typer-default = في غيابه: { $default }
typer-required = ضروري
typer-no-command = لا يوجد أمر باسم { $name }.
typer-like = هل المقصود { $expected }؟
typer-no-option = لا يوجد خيار باسم { $value }.
typer-missing = ينقص { $value }.
typer-bad-value = ما أُعطي لـ { $value } من نوع آخر.

## Help: the command, and what several of its commands share

help-infitah =
    برامج عمل الانفتاح، معدة بإشراك المواطنات والمواطنين.

    رموز الخروج: 0 تم، 1 رُفض، 2 نداء خاطئ، 3 تعذر استعمال ملف، 4 تغير شيء من السجل أو تلف، 130 قُطع.
help-lang = لغة ما يُقال؛ وإن لم تُذكر فلغة النظام، وإلا فلغة الملف: ar, fr, en
help-json = الجواب لبرنامج معلوماتي، بصيغة JSON.
help-day = كيف كانت الأمور في هذا اليوم: YYYY-MM-DD
help-audience = لمن هو، للعموم (دون ما لا يرد في النسخة العمومية) أو للمشتغلين على البرنامج: public, working
help-yes = تنفيذ ذلك دون سؤال.
help-force = الكتابة فوق ملف موجود.
help-file = ملف البرنامج، مثل: larache.infitah
help-path = ملف البرنامج أو سجله، مثل: larache.infitah, larache.jsonl
help-help = عرض هذه المساعدة.
help-install-completion = جعل هذه الطرفية تكمل ما يُكتب من الأمر.
help-show-completion = عرض ما تحتاجه هذه الطرفية لذلك، لنسخه أو تكييفه.

## Help: what each command does, and what it takes

help-demo = إنشاء ملف للاطلاع والتجريب: العرائش 2023.
help-new = تأسيس برنامج جماعة في ملف جديد. محطات خارطة الطريق فيه هي محطات برنامج الدعم.
help-new-name = اسم الجماعة الترابية، مثل: جماعة العرائش
help-new-kind = نوع الجماعة الترابية: commune, province, prefecture, region …
help-new-code = رمزها الرسمي.
help-new-cycle = سنوات البرنامج، مثل: 2024/2025
help-new-framework = برنامج الدعم، ومنه خارطة الطريق؛ وبدونه: none
help-new-language = اللغة التي يُمسك بها الملف.
help-new-from = وضع هذا السجل في الملف بدلا من تأسيسه.
help-show = عرض رؤية من الملف. مثلا: roadmap, projects, project-sheet pacto:70, remarks state=decided
help-show-view = الرؤية؛ والرؤى كلها يسردها الأمر: infitah views
help-show-given = ما تقبله الرؤية، مثل: pacto:70, state=examined
help-views = سرد الرؤى التي يمكن عرضها.
help-record = تسجيل ما حدث، بالإجابة عن أسئلة أو بصيغة JSON. إما أن تُسجل الوقائع كلها معا أو لا يُسجل منها شيء.
help-record-fact = واقعة بصيغة JSON، أو اسم واقعة تُطرح الأسئلة عنها، أو العلامة - لما يأتي من أمر آخر، أو العلامة @ واسم ملف.
help-undo = سحب القيد الأخير، أو قيد بعينه. يبقى في موضعه من السجل، ولا أثر له بعد الآن.
help-undo-entry = القيد ببداية بصمته؛ وإن لم يُذكر فالقيد الأخير.
help-undo-reason = السبب.
help-import = إدخال جدول. تُعرض خطته أولا، ثم تُنفذ كلها أو لا يُنفذ منها شيء.
help-import-source = الجدول، بصيغة XLSX أو CSV بأي ترميز.
help-import-kind = ما فيه؛ وإن لم يُذكر فما تقوله عناوينه: idea, observation, project, attendance
help-import-sheet = هذه الورقة وحدها من المصنف.
help-import-on = يوم التوصل به، كما يكتب الناس التواريخ.
help-import-stage = المحطة التي جُمعت فيها البطاقات.
help-import-about = المشروع الذي تخصه بطاقات الملاحظات.
help-import-channel = قناة المشاركة، حيث لا يذكرها السطر.
help-import-scheme = السلسلة التي تنتمي إليها أرقامه.
help-import-plan = عرض ما سيُنفذ، دون تنفيذه.
help-import-annotated = كتابة نسخة من الجدول، فيها الخطة بجانب أسطره، بصيغة xlsx.
help-template = كتابة مصنف فارغ يُملأ ثم يُستورد. تقترح خلاياه ما في هذا الملف.
help-template-out = المصنف، مثل: cards.xlsx
help-template-kind = ما يوضع فيه؛ وإن لم يُذكر فكل ما يلي، ويمكن تكراره: idea, observation, project, attendance
help-export = كتابة الجداول أو السجل في ملف. نهاية اسمه تقول نوعه.
help-export-out = الملف، ونهاية اسمه لمصنف أو حزمة بيانات أو جدول واحد أو للسجل: xlsx, zip, csv / json / parquet, jsonl
help-export-table = هذا الجدول وحده؛ ويمكن تكراره.
help-report = كتابة التقرير في صفحة HTML واحدة. لا تحتاج إلى شيء بجانبها، وتُطبع على ورق A4.
help-report-out = الصفحة؛ وإن لم تُذكر كُتبت بجانب الملف.
help-merge = دمج ما في نسخ أخرى من الملف. النتيجة واحدة بأي ترتيب.
help-merge-others = النسخ: ملفات أو سجلات أو نسخ عمومية.
help-verify = التحقق من أن شيئا من السجل لم يتغير. وبالوصل يُعرف أيضا هل قُطع شيء أو أُعيدت كتابته.
help-verify-receipt = الوصل: صيغته المختصرة، أو بصماته، أو نص رمز QR.
help-recover = إنقاذ ما يُقرأ من ملف تالف في ملف جديد. ويُذكر ما ضاع.
help-recover-out = الملف الجديد، مثل: saved.infitah
help-trace = تتبع ملاحظة إلى الكلمات التي غيرتها. ومن قسم إلى الملاحظات التي وراءه.
help-trace-of = ملاحظة؛ أو مشروع مع قسم من بطاقته.
help-trace-section = القسم، مثل: problem, solutions
help-log = سرد قيود السجل، وآخرها في الأسفل.
help-log-limit = عدد القيود الأخيرة التي تُعرض؛ 0 للكل.
help-erase = محو كلمات وفق القانون، بعد عرض النصوص التي تقتبسها. تبقى المعرفات والأعداد والإثباتات.
help-erase-thing = ما فيه الكلمات: بطاقة أو ملاحظة أو غيرهما.
help-erase-field = حقله، مثل: said, proposed, contact, section:solutions:ar
help-erase-entry = قيد، بكل كلماته.
help-erase-superseded = قيد صُحح، بالكلمات التي صُححت.
help-erase-ground = سبب المحو: request, undue, retention_ended …
help-diff = ذكر القيود التي لا توجد إلا في إحدى نسختين من الملف.
help-diff-other = النسخة الأخرى.
help-compare = عرض عدة برامج جنبا إلى جنب. الأجوبة والمؤشرات والمحطات؛ ومع كل حصة ما حُسبت منه.
help-compare-skip-damaged = ترك الملفات التي لا تُفتح، مع ذكرها.
help-compare-paths = ملفات البرامج، أو مجلدها.
