### What the views and refusals print, in Arabic as Moroccan administrations write it.
### The three files hold the same messages with the same variables, in the same order and under the same headings.
### The categories of number are zero, one, two, few (3 to 10), many (11 to 99) and other;
### CATEGORY gives that of a number.

## Roadmap

roadmap-day = خارطة الطريق كما كانت يوم { $day }
roadmap-empty = لم تُسجَّل أي محطة بعد.
roadmap-postponed-from = كانت مبرمجة في { $date }

## Status of a stage

status-done = منجزة
status-ongoing = جارية
status-planned = مبرمجة
status-undated = بدون تاريخ
status-unconfirmed = غير مؤكدة (انقضى تاريخها ولم يُسجَّل انعقادها)
status-unknown = يتعذر الجزم (لا يُعرف اليوم بالضبط)

## Kind of a stage

stage-kind-information-meeting = لقاء تواصلي
stage-kind-e-form = استمارة إلكترونية
stage-kind-training = تكوين
stage-kind-citizen-meeting = لقاء المشاركة المواطنة
stage-kind-digital-consultation = تشاور رقمي
stage-kind-final-drafting = صياغة نهائية
stage-kind-council-adoption = مصادقة المجلس

## Phase of the process, and how people take part

phase-next-steps = الخطوات المقبلة
modality-in-person = حضوري
modality-remote = عن بعد
modality-digital = رقمي

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
participation-title = المشاركة
participation-empty = لم يُسجَّل أي عدد للمشاركين بعد.
participation-attendances =
    { CATEGORY($attendances) ->
        [zero] لا حضور
        [one] حضور واحد في المجموع (يُحسب الشخص في كل محطة حضرها)
        [two] حضوران في المجموع (يُحسب الشخص في كل محطة حضرها)
        [few] { $attendances } حضورا في المجموع (يُحسب الشخص في كل محطة حضرها)
        [many] { $attendances } حضورا في المجموع (يُحسب الشخص في كل محطة حضرها)
       *[other] { $attendances } حضور في المجموع (يُحسب الشخص في كل محطة حضرها)
    }
participation-women-share = نسبة النساء من بين المشاركين: { $share }

## Committee

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
committee-delegated = بانتداب من { $body }
committee-also-in = عضو(ة) أيضا في { $body }
committee-since = منذ { $date }
committee-known-by = العضوية قائمة في { $date }، وبدايتها غير معروفة
committee-until = حتى { $date }
committee-no-side = بدون فئة محددة

## Kind of a body, and the act that created it

body-kind-council = المجلس
body-kind-steering-committee = لجنة إعداد وتتبع وتقييم البرنامج
body-kind-consultative-body = هيئة استشارية
act-president-decision = قرار رئيس المجلس
act-deliberation = مقرر المجلس

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
projects-cards =
    { CATEGORY($cards) ->
        [zero] بلا بطاقات
        [one] بطاقة واحدة
        [two] بطاقتان
        [few] { $cards } بطاقات
        [many] { $cards } بطاقة
       *[other] { $cards } بطاقة
    }
projects-remarks =
    { CATEGORY($remarks) ->
        [zero] بلا ملاحظات
        [one] ملاحظة واحدة
        [two] ملاحظتان
        [few] { $remarks } ملاحظات
        [many] { $remarks } ملاحظة
       *[other] { $remarks } ملاحظة
    }

## Numbers by which people name things

reference-pacto = المشروع رقم { $number }
reference-sheet = بطاقة المشروع رقم { $number }
reference-card = البطاقة رقم { $number }
reference-platform = البطاقة رقم { $number } في المنصة
reference-paper = البطاقة الورقية رقم { $number }
reference-other = { $scheme }: { $number }

## Project sheet

sheet-titles = العناوين كلها
sheet-empty = لم تُحرَّر أي خانة بعد.
sheet-revisions =
    { CATEGORY($revisions) ->
        [zero] بلا مراجعة
        [one] صياغة واحدة
        [two] صياغتان
        [few] { $revisions } صياغات
        [many] { $revisions } صياغة
       *[other] { $revisions } صياغة
    }
sheet-always = منذ البداية
sheet-stands = القائم

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

## How far a remark has come

state-noted = سُجِّلت ولم تُقدَّم بعد
state-presented = قُدِّمت للمشاركين ولم تُدرس بعد
state-examined = دُرست ولم يُبت فيها بعد
state-decided = بُت فيها ولم يُنشر الجواب بعد
state-answered = بُت فيها ونُشر الجواب

## Version of the programme, session and result of a vote

version-kind-draft-for-consultation = مسودة للتشاور
version-kind-draft-for-adoption = مشروع معروض للمصادقة
version-kind-adopted = برنامج مصادق عليه
version-kind-implementation-plan = خطة التنفيذ
session-kind-ordinary = دورة عادية
session-kind-extraordinary = دورة استثنائية
result-adopted = تمت المصادقة
result-rejected = لم تتم المصادقة
result-postponed = تم التأجيل

## Cards and remarks

cards-title = البطاقات
cards-orphaned = لم يعد هذا المقطع قائما في النص
remarks-title = الملاحظات
remarks-number = الملاحظة { $number }
remarks-led-to =
    { CATEGORY($revisions) ->
        [zero] لم تُراجَع أي خانة بسببها
        [one] روجعت بسببها خانة مرة واحدة
        [two] روجعت بسببها خانات مرتين
        [few] روجعت بسببها خانات { $revisions } مرات
        [many] روجعت بسببها خانات { $revisions } مرة
       *[other] روجعت بسببها خانات { $revisions } مرة
    }
list-more = تتبعها أسطر أخرى.

## Kind of a card

card-kind-idea = بطاقة فكرة
card-kind-observation = بطاقة ملاحظات
card-kind-new-project = بطاقة حول مشروع انفتاح جديد

## What is counted, and by what

by-project = حسب المشروع
by-topic = حسب الموضوع
by-channel = حسب القناة
by-kind = حسب الصنف
by-stage = حسب المحطة
by-axis = حسب المحور
by-none = غير محدد

## Groups of remarks

groups-title = مجموعات الملاحظات
groups-empty = لم تُجمَّع أي ملاحظة بعد.
groups-decided =
    { CATEGORY($remarks) ->
        [zero] لم يُبت في أي منها
        [one] بُت في واحدة منها
        [two] بُت في اثنتين منها
        [few] بُت في { $remarks } منها
        [many] بُت في { $remarks } منها
       *[other] بُت في { $remarks } منها
    }
groups-not-covered =
    { CATEGORY($remarks) ->
        [zero] لا ملاحظة خارج القرار
        [one] ملاحظة واحدة لا يشملها القرار
        [two] ملاحظتان لا يشملهما القرار
        [few] { $remarks } ملاحظات لا يشملها القرار
        [many] { $remarks } ملاحظة لا يشملها القرار
       *[other] { $remarks } ملاحظة لا يشملها القرار
    }

## Answer coverage

coverage-title = تغطية الأجوبة
coverage-presented = قُدِّمت للمشاركين
coverage-examined = دُرست
coverage-decided = بُت فيها
coverage-answered = نُشر جوابها
coverage-with-reason = نُشر جوابها معللا
coverage-count = { $count }
coverage-share = { $count } ({ $share })

## Trace of a remark

trace-title = مسار الملاحظة
trace-said = ما قيل
trace-proposed = ما اقتُرح
trace-nothing-said = لم يُقل شيء في هذا الباب.
trace-decision = ما تقرر ولماذا
trace-words = الكلمات التي غيرتها
trace-versions = صيغ البرنامج التي بلغتها
trace-vote = التصويت
trace-undecided = لم يُبت فيها بعد.
trace-no-reason = لم يُذكر أي سبب
trace-outcome-unseen = القرار غير وارد في هذه النسخة
trace-answered = نُشر الجواب في { $date }
trace-unpublished = لم يُنشر الجواب بعد
trace-superseded = حل محله غيره
trace-untimely = التاريخ سابق لما يتعلق به
trace-no-change = لم تُعدَّل أي خانة بسببها.
trace-surviving =
    { CATEGORY($words) ->
        [zero] لا كلمة باقية مما أضافته، لأن كلمات نُقلت أو حُذفت أو حلت محلها صياغة أخرى
        [one] كلمة واحدة باقية
        [two] كلمتان باقيتان
        [few] { $words } كلمات باقية
        [many] { $words } كلمة باقية
       *[other] { $words } كلمة باقية
    }
trace-in-version =
    { CATEGORY($words) ->
        [zero] بلا كلمة مضافة
        [one] كلمة واحدة منها
        [two] كلمتان منها
        [few] { $words } كلمات منها
        [many] { $words } كلمة منها
       *[other] { $words } كلمة منها
    }
trace-no-version = لم تُجمَّد أي صيغة بعد.
trace-no-vote = لم يقع أي تصويت بعد.
trace-back-title = من الجملة إلى الملاحظات
trace-no-cause = لم يُذكر أي قرار.

## Votes

vote-for = الموافقون: { $for }
vote-against = الرافضون: { $against }
vote-abstained = الممتنعون عن التصويت: { $abstained }
vote-blank = الأوراق البيضاء: { $blank }
vote-present = الحاضرون: { $present }
vote-in-office = الأعضاء المزاولون مهامهم: { $in_office }

## Conflicts

conflict-title = قيم متعارضة
conflict-none = لا تعارض.
conflict-values =
    { CATEGORY($values) ->
        [zero] لا قيمة قائمة
        [one] قيمة واحدة قائمة
        [two] قيمتان قائمتان
        [few] { $values } قيم قائمة
        [many] { $values } قيمة قائمة
       *[other] { $values } قيمة قائمة
    }
conflict-shown = المعروضة
conflict-other = الأخرى
conflict-recorded = سجلها الجهاز { $device }
conflict-settle = للحسم، سجِّلوا من جديد القيمة المتفق عليها.
conflict-reference = مرجع يحمله أكثر من شيء
conflict-correction = تسجيل صُحح أو سُحب بطريقتين
conflict-newer = غُيّر بنسخة أحدث من البرنامج: حدّثوها لتروا القيمة الأخيرة
conflict-mark = قيمة متعارضة

## Receipt

receipt-line = الوصل: { $receipt }

## Names of fields

field-status = الحالة
field-title = العنوان
field-name = الاسم
field-aliases = أسماء أخرى
field-act = السند
field-people = العدد
field-place = المكان
field-instrument = الوسيلة
field-organiser = التنظيم
field-outcome = الخلاصات
field-attendance = الحضور
field-announces = المحطة المعنية
field-parent = المشروع الأصلي
field-topics = المواضيع
field-topic = الموضوع
field-channel = قناة المشاركة
field-about = المعني
field-stage = المحطة
field-received = تاريخ التوصل
field-reason = السبب
field-planned = التاريخ المبرمج
field-held = تاريخ الانعقاد
field-decision = القرار
field-said = ما قيل
field-proposed = المقترح
field-themes = المحاور كما كُتبت
field-author = صفة صاحب البطاقة
field-pseudonym = الاسم المستعار
field-contact = معطيات الاتصال
field-passage = المقطع المعني
field-roles = المهام
field-position = الصفة

## Languages

language-ar = العربية
language-fr = الفرنسية
language-en = الإنجليزية
language-zgh = الأمازيغية
language-ary = الدارجة المغربية

## Words and the marks around them

text-in-language = { $text } [{ $language }]
text-erased = [كلمات مُحيت]
text-withheld = [كلمات غير واردة في هذه النسخة]
text-unknown = غير معروف
text-quoted = «{ $text }»
text-labelled = { $label }: { $value }
text-illustrative = بيانات توضيحية
text-percent = { $percent } %
text-decimal = { $whole },{ $part }
text-list = { $before }، { $after }
text-parts = { $before }؛ { $after }

## Refusals
## One sentence a code: what is wrong, and how to mend it. The dots of the code are hyphens here.

refusal-fact-unknown = «{ $value }» ليس نوعا معروفا من الوقائع: استعملوا أحد الأنواع التالية: { $expected }.
refusal-fact-malformed = تتعذر قراءة الواقعة عند «{ $field }»: اكتبوا { $expected } في هذا الموضع.
refusal-fact-field-unknown = لا وجود للخانة «{ $field }» في هذه الواقعة: احذفوها أو استعملوا إحدى الخانات التالية: { $expected }.
refusal-fact-field-missing = الخانة «{ $field }» ناقصة: أضيفوا { $expected }.
refusal-fact-field-invalid = القيمة «{ $value }» لا تصلح للخانة «{ $field }»: اكتبوا { $expected }.
refusal-fact-field-empty = اللائحة فارغة في الخانة «{ $field }»: اذكروا عنصرا واحدا على الأقل.
refusal-date-empty = التاريخ فارغ في الخانة «{ $field }»: اكتبوا تاريخا، مثلا { $expected }، أو احذفوا الخانة.
refusal-date-unreadable = تتعذر قراءة التاريخ «{ $value }»: اكتبوه مثلا هكذا: { $expected }.
refusal-date-no_year = التاريخ «{ $value }» بدون سنة: أضيفوا السنة، مثلا { $expected }.
refusal-date-no_such_day = اليوم «{ $value }» غير موجود في التقويم: تحققوا من اليوم والشهر، مثلا { $expected }.
refusal-date-reversed = في «{ $value }» تأتي النهاية قبل البداية: اكتبوا { $expected } إن كان هو المقصود.
refusal-date-ambiguous = التاريخ «{ $value }» يحتمل أكثر من قراءة: اكتبوا اسم الشهر بالحروف، واحدة مما يلي: { $expected }.
refusal-date-too_long = التاريخ «{ $value }» أطول من اللازم: اكتفوا بتاريخ لا يتجاوز { $expected } حرفا.
refusal-date-not_a_date = «{ $value }» رقم قانون أو مرجع وليس تاريخا: اكتبوا تاريخا، مثلا { $expected }.
refusal-date-open = المدة «{ $value }» مفتوحة في الخانة «{ $field }»: أضيفوا الطرف الناقص.
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
refusal-text-unfit = القيمة في الخانة «{ $field }» عدد غير صحيح أو كبير جدا: اكتبوها نصا.
refusal-on-unordered = يتعذر ترتيب «{ $value }» بالنسبة إلى «{ $expected }»: اذكروا اليوم بالضبط في الخانة «{ $field }»، أو صححوا الواقعة السابقة.
refusal-entry-unknown = لا يوجد أي تسجيل بالرمز «{ $value }» في هذا الملف: انسخوا الرمز من سجل الوقائع، أو أدمجوا أولا النسخة التي تتضمنه.
refusal-entry-not_correctable = التسجيل «{ $value }» من نوع لا يُصحح ولا يُسحب: سجلوا بدلا من ذلك واقعة جديدة.
refusal-correction-other_kind = لا يصحح واقعةً من نوع «{ $expected }» نوعٌ آخر مثل «{ $value }»: صححوها بالنوع نفسه، أو اسحبوها وسجلوا واقعة أخرى.
refusal-correction-moves_part = التصحيح يعطي مكان جزء لجزء آخر في «{ $field }»: احتفظوا بالمعرّف «{ $expected }» في مكانه بدل «{ $value }».
refusal-card-no_remarks = البطاقة لا تتضمن أي ملاحظة: أضيفوا ملاحظة واحدة على الأقل في الخانة «{ $field }».
refusal-member-no_role = العضوية بلا مهمة: أضيفوا مهمة واحدة على الأقل في الخانة «{ $field }».
refusal-decision-no_remarks = القرار لا يشمل أي ملاحظة: اذكروا في الخانة «{ $field }» ما يشمله من ملاحظات.
refusal-decision-before_remark = تاريخ القرار «{ $value }» سابق لتلقي الملاحظة يوم «{ $expected }»: صححوا أحد التاريخين.
refusal-answer-before_decision = تاريخ الجواب «{ $value }» سابق للقرار المتخذ يوم «{ $expected }»: صححوا أحد التاريخين، أو سجلوا القرار أولا.
refusal-version-nothing_to_freeze = ليس هناك أي نص لتجميده يوم «{ $value }»: سجلوا أولا أقسام المشاريع، أو اختاروا يوما لاحقا.
refusal-number-unreadable = تعذرت قراءة العدد «{ $value }»: اكتب أرقاما بفاصلة عشرية واحدة، مثل 16,28 أو 300000.
refusal-number-ambiguous = يقرأ العدد «{ $value }» بوجهين: اكتبه بدون فاصل للآلاف، مثل 1500 أو 1,5.
refusal-remark-not_received = التاريخ «{ $value }» سابق لتلقي الملاحظة ({ $expected }): تحقق من التاريخين.
refusal-measurement-values = للقياس قيمة، أو بسط ومقام غير منعدم؛ ولا شيء منها إن كان غير متوفر أو غير معني: صحح الخانة «{ $field }».
refusal-measurement-ratio = هذا المؤشر نسبة: أدل بالبسط والمقام بدل القيمة في الخانة «{ $field }».
refusal-sitting-convocation = تنعقد الجلسة بعد استدعاء أول أو ثان أو ثالث: اكتب 1 أو 2 أو 3 بدل «{ $value }».
refusal-sitting-presence = عدد الحاضرين { $value } يفوق عدد المزاولين مهامهم { $expected }: راجع المحضر.
refusal-project-itself = لا يربط المشروع بنفسه ولا يقسم إليه ولا يضم إليه وحده: صحح الخانة «{ $field }».
refusal-vote-counts = أعداد التصويت غير متسقة، { $value } بدل { $expected } على الأكثر: راجعوا المحضر وصححوا الخانة «{ $field }».
refusal-attendance-women = عدد النساء { $value } يفوق عدد المشاركين { $expected }: صححوا أحد العددين، فالنساء محسوبات ضمن المشاركين.
refusal-dossier-already_founded = تأسس هذا الملف من قبل: افتحوا ملفا جديدا لكل برنامج آخر.
refusal-dossier-not_founded = السجل لا يبدأ بتأسيس الملف: ابحثوا عن نسخة كاملة تبدأ به.
refusal-journal-unrecognised = هذا الملف ليس سجلا معروفا: اختاروا ملفا يبدأ سطره الأول بالصيغة { $expected }.
refusal-journal-newer_format = صيغة السجل «{ $value }» أحدث من «{ $expected }» المعروفة هنا: حدِّثوا هذا البرنامج المعلوماتي ثم افتحوه من جديد.
refusal-journal-other_dossier = هذا السجل يخص ملفا آخر، «{ $value }» بدل «{ $expected }»: أدمجوا نسخة من الملف نفسه.
refusal-journal-damaged = السجل متضرر عند «{ $field }»: احتفظوا بهذا الملف وأدمجوا نسخة سليمة لاسترجاع ما ينقص.
refusal-receipt-malformed = «{ $value }» ليس وصلا سليما: انسخوه كاملا كما طُبع، على شكل { $expected }.
refusal-known-unknown_head = الوصل يذكر تسجيلا غير موجود في هذه النسخة، «{ $value }»: أدمجوا أولا النسخة التي تتضمنه.
refusal-view-unknown_thing = لم يكن «{ $value }» معروفا في ذلك اليوم: تحققوا من المعرّف ومن اليوم.
refusal-view-limit = في الصفحة من سطر واحد إلى { $expected } سطر، لا «{ $value }»: أعطوا عددا بينهما أو اتركوه فارغا.
refusal-view-key_short = مفتاح النشر أقصر من { $expected } رمزا: أنشئوا مفتاحا عشوائيا واحفظوه.
refusal-host-random = لم يعط الجهاز أرقاما عشوائية: لا يمكن ختم أي قيمة بدونها، فأعيدوا المحاولة.
