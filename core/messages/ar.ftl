### What the views and refusals print, in Arabic as Moroccan administrations write it.
### The three files hold the same messages with the same variables, in the same order and under the same headings.
### The categories of number are zero, one, two, few (3 to 10), many (11 to 99) and other;
### CATEGORY gives that of a number.

## Roadmap

roadmap-title = خارطة الطريق
roadmap-day = خارطة الطريق كما كانت يوم { $day }
roadmap-empty = لم تُسجَّل أي محطة بعد.
roadmap-postponed-from = كانت مبرمجة في { $date }

## Status of a stage

status-done = منجزة
status-ongoing = جارية
status-planned = مبرمجة
status-unconfirmed = غير مؤكدة: انقضى تاريخها ولم يُسجَّل انعقادها
status-unknown = يتعذر الجزم: لا يُعرف سوى الشهر
status-undated = بدون تاريخ
status-postponed = مؤجلة

## Participation
## Women are counted among the participants; associations are not people.

participation-participants =
    { CATEGORY($participants) ->
        [zero] لا مشاركين
        [one] مشارك واحد
        [two] مشاركان
        [few] { $participants } مشاركين
        [many] { $participants } مشاركا
       *[other] { $participants } مشارك
    }
participation-women =
    { CATEGORY($women) ->
        [zero] ليس من بينهم أي امرأة
        [one] من بينهم امرأة واحدة
        [two] من بينهم امرأتان
        [few] من بينهم { $women } نساء
        [many] من بينهم { $women } امرأة
       *[other] من بينهم { $women } امرأة
    }
participation-associations =
    { CATEGORY($associations) ->
        [zero] لا جمعية
        [one] جمعية واحدة
        [two] جمعيتان
        [few] { $associations } جمعيات
        [many] { $associations } جمعية
       *[other] { $associations } جمعية
    }
participation-sentence = { participation-participants }، { participation-women }، و{ participation-associations }

## Committee

committee-title = لجنة إعداد وتتبع وتقييم برنامج الانفتاح
committee-empty = لم يُسجَّل أي عضو بعد.
committee-people =
    { CATEGORY($people) ->
        [zero] لا أحد
        [one] شخص واحد
        [two] شخصان
        [few] { $people } أشخاص
        [many] { $people } شخصا
       *[other] { $people } شخص
    }
committee-also =
    { CATEGORY($also) ->
        [zero] لا أحد منهم عضو في { $body }
        [one] منهم واحد عضو أيضا في { $body }
        [two] منهم اثنان عضوان أيضا في { $body }
        [few] منهم { $also } أعضاء أيضا في { $body }
        [many] منهم { $also } عضوا أيضا في { $body }
       *[other] منهم { $also } عضو أيضا في { $body }
    }
committee-sentence = { committee-people }، { committee-also }

## Side of a member

side-elected = المنتخبون
side-civil-society = المجتمع المدني
side-staff = الموظفون
side-focal-point = نقطة الارتكاز

## Role of a member
## The gender of a role says nothing of the person's.

role-chair = رئيس(ة) اللجنة
role-member = عضو(ة)
role-coordinator = منسق(ة)
role-president = رئيس(ة)
role-rapporteur = مقرر(ة)

## Projects

projects-title = مشاريع الانفتاح
projects-empty = لم يُسجَّل أي مشروع بعد.
project-number-pacto = رقم المشروع: { $number }
project-number-sheet = بطاقة المشروع رقم { $number }
project-number-other = { $scheme }: { $number }

## Topic of a remark

topic-problem = الإشكالية
topic-solutions = الحلول
topic-funding-sources = مصادر التمويل
topic-follow-up-indicators = مؤشرات التتبع
topic-impact-indicators = مؤشرات الأثر

## Section of a project sheet

section-problem = الإشكالية
section-objectives = الأهداف
section-solutions = الحلول والإجراءات
section-beneficiaries = المستفيدون
section-owner = حامل المشروع والشركاء
section-funding-sources = مصادر التمويل
section-follow-up-indicators = مؤشرات التتبع
section-impact-indicators = مؤشرات الأثر
section-calendar = الجدول الزمني

## Channel of a card

channel-meeting = لقاء
channel-website = الموقع الإلكتروني
channel-own-initiative = مبادرة شخصية
channel-form = استمارة إلكترونية
channel-paper = ورقي

## Outcome of a decision

outcome-accepted = مقبولة
outcome-partly-accepted = مقبولة جزئيا
outcome-rejected = غير مقبولة
outcome-out-of-scope = خارج الموضوع
outcome-merged = مدمجة
outcome-deferred = مؤجل البت فيها

## Trace of a remark

trace-title = مسار الملاحظة
trace-said = ما قيل
trace-project = المشروع المعني
trace-stage = المحطة التي جُمعت فيها
trace-decision = ما تقرر ولماذا
trace-words = الكلمات التي غيرتها
trace-versions = صيغ البرنامج التي وردت فيها
trace-vote = التصويت الذي صادق عليها
trace-back-title = من الجملة إلى الملاحظات
trace-undecided = لم يُبت فيها بعد
trace-no-reason = لم يُذكر أي سبب
trace-unpublished = لم يُنشر بعد
trace-no-words = لم تُغيِّر أي كلمة
trace-erased = كلمات مُحيت
trace-withheld = كلمات غير واردة في هذه النسخة

## Conflicts

conflict-title = قيم متعارضة
conflict-values =
    { CATEGORY($values) ->
        [zero] لا تعارض
        [one] قيمة واحدة قائمة
        [two] قيمتان قائمتان
        [few] { $values } قيم قائمة
        [many] { $values } قيمة قائمة
       *[other] { $values } قيمة قائمة
    }
conflict-shown = المعروضة
conflict-recorded = سُجلت من طرف { $actor } يوم { $day }
conflict-settle = للحسم، سجِّلوا { $fact }
conflict-none = لا تعارض.

## Votes

vote-for = الموافقون: { $for }
vote-against = الرافضون: { $against }
vote-abstained = الممتنعون عن التصويت: { $abstained }
vote-blank = الأوراق البيضاء: { $blank }
vote-in-office = الأعضاء المزاولون مهامهم: { $in_office }
vote-present = الحاضرون: { $present }
vote-sentence = { vote-for }، { vote-against }، { vote-abstained }، { vote-blank }؛ { vote-in-office }، { vote-present }
result-adopted = تمت المصادقة
result-not-adopted = لم تتم المصادقة
result-postponed = تم التأجيل

## Receipt and notices

receipt-title = وصل
receipt-line = الوصل: { $receipt }
notice-illustrative = مثال توضيحي

## Headers of tables

column-date = التاريخ
column-stage = المحطة
column-status = الحالة
column-number = الرقم
column-title = العنوان
column-name = الاسم
column-role = الصفة
column-side = الفئة
column-project = المشروع
column-topic = الموضوع
column-channel = قناة المشاركة
column-outcome = القرار
column-reason = السبب

## Refusals
## One sentence a code: what is wrong, and how to mend it. The dots of the code are hyphens here.

refusal-fact-unknown = «{ $value }» ليس نوعا معروفا من الوقائع: استعملوا أحد الأنواع التالية: { $expected }.
refusal-fact-malformed = تتعذر قراءة الواقعة عند «{ $field }»: اكتبوا { $expected } في هذا الموضع.
refusal-fact-field-unknown = لا وجود للخانة «{ $field }» في هذه الواقعة: احذفوها أو استعملوا إحدى الخانات التالية: { $expected }.
refusal-fact-field-missing = الخانة «{ $field }» ناقصة: أضيفوا { $expected }.
refusal-fact-field-empty = اللائحة «{ $field }» فارغة: اذكروا فيها على الأقل ما تتعلق به الواقعة.
refusal-fact-field-invalid = القيمة «{ $value }» لا تصلح للخانة «{ $field }»: اكتبوا { $expected }.
refusal-date-unreadable = تتعذر قراءة التاريخ «{ $value }»: اكتبوه مثلا هكذا: { $expected }.
refusal-date-no_year = التاريخ «{ $value }» بدون سنة: أضيفوا السنة، مثلا { $expected }.
refusal-date-no_such_day = اليوم «{ $value }» غير موجود في التقويم: تحققوا من اليوم والشهر، مثلا { $expected }.
refusal-date-reversed = في «{ $value }» تأتي النهاية قبل البداية: اكتبوا { $expected } إن كان هو المقصود.
refusal-date-ambiguous = التاريخ «{ $value }» يحتمل أكثر من قراءة: اكتبوا اسم الشهر بالحروف، واحدة مما يلي: { $expected }.
refusal-date-too_long = التاريخ «{ $value }» أطول من اللازم: اكتفوا بتاريخ لا يتجاوز { $expected } حرفا.
refusal-date-empty = التاريخ فارغ في الخانة «{ $field }»: اكتبوا تاريخا، مثلا { $expected }، أو احذفوا الخانة.
refusal-date-not_a_date = «{ $value }» رقم قانون أو مرجع وليس تاريخا: اكتبوا تاريخا، مثلا { $expected }.
refusal-date-open = التاريخ «{ $value }» ينقصه طرف: اذكروا البداية والنهاية معا في الخانة «{ $field }».
refusal-id-malformed = «{ $value }» ليس معرّفا سليما: انسخوه كما ورد، على شكل { $expected }.
refusal-thing-unknown = لا يوجد أي شيء بالمعرّف «{ $value }» في هذا الملف: تحققوا من الخانة «{ $field }»، أو سجلوه أولا.
refusal-thing-other_kind = «{ $value }» من نوع آخر: يُنتظر في الخانة «{ $field }» { $expected }.
refusal-reference-unknown = لا يوجد أي شيء بالمرجع «{ $value }»: تحققوا منه في الخانة «{ $field }»، أو سجلوا أولا ما يحمله.
refusal-reference-ambiguous = المرجع «{ $value }» يحمله أكثر من شيء: اكتبوا في الخانة «{ $field }» أحد المعرّفات التالية: { $expected }.
refusal-reference-malformed = «{ $value }» ليس مرجعا سليما: اكتبوه على شكل { $expected }.
refusal-label-empty = التسمية فارغة في الخانة «{ $field }»: اكتبوا تسمية أو احذفوا الخانة.
refusal-label-too_long = التسمية «{ $value }» أطول من اللازم: اختصروها في { $expected } حرفا على الأكثر.
refusal-language-malformed = «{ $value }» ليس رمز لغة: اكتبوا رمزا من قبيل { $expected }.
refusal-text-empty = النص فارغ في الخانة «{ $field }»: اكتبوا ما قيل أو احذفوا الخانة.
refusal-text-sealed = النص في الخانة «{ $field }» مختوم وكلماته غير واردة في هذه النسخة: اكتبوا الكلمات نفسها، أو اعملوا على النسخة الكاملة.
refusal-text-unfit = في الخانة «{ $field }» عدد غير صحيح أو أكبر من اللازم: اكتبوه على شكل نص.
refusal-on-missing = يوم حدوث الواقعة غير مذكور: أضيفوه في الخانة «{ $field }»، مثلا { $expected }.
refusal-on-unordered = يتعذر ترتيب «{ $value }» بالنسبة إلى «{ $expected }»: اذكروا اليوم بالضبط في الخانة «{ $field }»، أو صححوا الواقعة السابقة.
refusal-entry-unknown = لا يوجد أي تسجيل بالرمز «{ $value }» في هذا الملف: انسخوا الرمز من سجل الوقائع، أو أدمجوا أولا النسخة التي تتضمنه.
refusal-entry-not_correctable = التسجيل «{ $value }» من نوع لا يُصحح ولا يُسحب: سجلوا بدلا من ذلك واقعة جديدة.
refusal-correction-other_kind = لا يصحح واقعةً من نوع «{ $expected }» نوعٌ آخر مثل «{ $value }»: صححوها بالنوع نفسه، أو اسحبوها وسجلوا واقعة أخرى.
refusal-correction-moves_part = التصحيح يعطي مكان جزء لجزء آخر في «{ $field }»: احتفظوا بالمعرّف «{ $expected }» في مكانه بدل «{ $value }».
refusal-remark-not_of_card = الملاحظة «{ $value }» ليست من ملاحظات البطاقة «{ $expected }»: اذكروا ملاحظة من هذه البطاقة، أو البطاقة التي تتضمنها.
refusal-card-no_remarks = البطاقة لا تتضمن أي ملاحظة: أضيفوا ملاحظة واحدة على الأقل في الخانة «{ $field }».
refusal-member-no_role = العضوية بدون صفة: أضيفوا صفة واحدة على الأقل في الخانة «{ $field }».
refusal-decision-no_remarks = القرار لا يشمل أي ملاحظة: اذكروا في الخانة «{ $field }» ما يشمله من ملاحظات.
refusal-decision-reason-missing = القرار «{ $value }» يجب تعليله: اكتبوا السبب في الخانة «{ $field }».
refusal-decision-before_remark = تاريخ القرار «{ $value }» سابق لتلقي الملاحظة يوم «{ $expected }»: صححوا أحد التاريخين.
refusal-answer-before_decision = تاريخ الجواب «{ $value }» سابق للقرار المتخذ يوم «{ $expected }»: صححوا أحد التاريخين، أو سجلوا القرار أولا.
refusal-version-closed = الصيغة «{ $value }» مغلقة: جمِّدوا صيغة جديدة بدل تعديلها.
refusal-version-nothing_to_freeze = ليس هناك أي نص لتجميده يوم «{ $value }»: سجلوا أولا أقسام المشاريع، أو اختاروا يوما لاحقا.
refusal-vote-counts = أعداد التصويت غير متسقة، { $value } بدل { $expected } على الأكثر: راجعوا المحضر وصححوا الخانة «{ $field }».
refusal-stage-already_held = المحطة «{ $value }» مسجلة على أنها انعقدت يوم «{ $expected }»: صححوا ذلك التسجيل، أو أضيفوا محطة أخرى.
refusal-member-before_body = تاريخ الانضمام «{ $value }» سابق لإحداث الهيئة يوم «{ $expected }»: صححوا أحد التاريخين.
refusal-attendance-women = عدد النساء { $value } يفوق عدد المشاركين { $expected }: صححوا أحد العددين، فالنساء محسوبات ضمن المشاركين.
refusal-dossier-already_founded = هذا الملف مؤسس من قبل، وكل ملف لبرنامج واحد: افتحوا ملفا جديدا لكل برنامج آخر.
refusal-dossier-not_founded = لا يبدأ هذا السجل بتأسيس ملف: ابدؤوا بتسجيل التأسيس، أو اختاروا نسخة كاملة من الملف.
refusal-programme-already_founded = هذا الملف يتضمن البرنامج «{ $value }»: افتحوا ملفا جديدا لكل برنامج آخر.
refusal-seal-unknown = لا يوجد أي ختم بالرمز «{ $value }» في هذا الملف: انسخوا الرمز من التسجيل الذي يتضمن الكلمات.
refusal-fact-field-empty = اللائحة في الخانة «{ $field }» فارغة: أضيفوا إليها عنصرا واحدا على الأقل.
refusal-date-open = التاريخ «{ $value }» بدون بداية أو بدون نهاية: اكتبوا يوما أو شهرا أو فترة بطرفيها.
refusal-text-unfit = الخانة «{ $field }» تتضمن عددا غير صحيح أو كبيرا جدا: اكتبوه على شكل نص.
refusal-member-no_role = العضو بدون صفة: أضيفوا صفة واحدة على الأقل في الخانة «{ $field }».
refusal-dossier-already_founded = هذا الملف مؤسس من قبل: افتحوا ملفا جديدا لأي برنامج آخر.
refusal-dossier-not_founded = يبدأ كل ملف بتأسيسه: سجلوا التأسيس أولا.
refusal-view-unknown_thing = لم يكن أي شيء من هذا الصنف معروفا في ذلك اليوم باسم «{ $value }»: تحققوا من المعرّف ومن اليوم.
refusal-host-random = هذا الجهاز لا يوفر بايتات عشوائية، ولا يمكن ختم أي شيء بدونها: أعيدوا المحاولة أو اشتغلوا على جهاز آخر.
refusal-journal-unrecognised = هذا الملف ليس سجلا معروفا: اختاروا ملفا يبدأ سطره الأول بالصيغة { $expected }.
refusal-journal-newer_format = صيغة السجل «{ $value }» أحدث من «{ $expected }» المعروفة هنا: حدِّثوا هذا البرنامج المعلوماتي ثم افتحوه من جديد.
refusal-journal-other_dossier = هذا السجل يخص ملفا آخر، «{ $value }» بدل «{ $expected }»: أدمجوا نسخة من الملف نفسه.
refusal-journal-damaged = السجل متضرر عند «{ $field }»: احتفظوا بهذا الملف وأدمجوا نسخة سليمة لاسترجاع ما ينقص.
refusal-receipt-malformed = «{ $value }» ليس وصلا سليما: انسخوه كاملا كما طُبع، على شكل { $expected }.
refusal-known-unknown_head = الوصل يذكر تسجيلا غير موجود في هذه النسخة، «{ $value }»: أدمجوا أولا النسخة التي تتضمنه.
refusal-view-unknown_thing = لم يكن «{ $value }» معروفا في ذلك اليوم: تحققوا من المعرّف ومن اليوم.
refusal-host-random = لم يعط هذا الجهاز أرقاما عشوائية، وبدونها لا يُختم أي نص: أعيدوا المحاولة، أو استعملوا جهازا آخر.
