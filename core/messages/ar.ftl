### What the views and refusals print, in Arabic as Moroccan administrations write it.
### The three files hold the same messages with the same variables, in the same order and under the same headings.
### The categories of number are zero, one, two, few (3 to 10), many (11 to 99) and other;
### CATEGORY gives that of a number.

## The programme

programme-title = برنامج عمل الانفتاح
programme-axes = المحاور ذات الأولوية
programme-bodies = الهيئات واللجان
programme-versions = صيغ البرنامج
programme-members-unrecorded = الأعضاء غير مسجلين
programme-adopted = الصيغة المصادق عليها
programme-entries =
    { CATEGORY($entries) ->
        [zero] لا قيد في السجل
        [one] قيد واحد في السجل
        [two] قيدان في السجل
        [few] { $entries } قيود في السجل
        [many] { $entries } قيدا في السجل
       *[other] { $entries } قيد في السجل
    }

## Kind of a collectivity

collectivity-kind-region = جهة
collectivity-kind-prefecture = عمالة
collectivity-kind-province = إقليم
collectivity-kind-commune = جماعة
collectivity-kind-arrondissement = مقاطعة

## Roadmap

roadmap-day = خارطة الطريق كما كانت يوم { $day }
roadmap-empty = لم تُسجَّل أي محطة بعد.
roadmap-postponed-from = كانت مبرمجة في { $date }

## Status of a stage

status-done = منجزة
status-ongoing = جارية
status-planned = مبرمجة
status-postponed = مؤجلة (دون تاريخ جديد)
status-undated = بدون تاريخ
status-unconfirmed = غير مؤكدة (انقضى تاريخها ولم يُسجَّل انعقادها)
status-unknown = يتعذر الجزم (لا يُعرف اليوم بالضبط)

## What was postponed

postponed-on = أُجلت في { $date }
postponed-until = التاريخ الجديد: { $date }
postponed-undated = دون تحديد تاريخ جديد

## Kind of a stage

stage-kind-information-meeting = لقاء تواصلي
stage-kind-e-form = استمارة إلكترونية
stage-kind-training = تكوين
stage-kind-citizen-meeting = لقاء المشاركة المواطنة
stage-kind-digital-consultation = تشاور رقمي
stage-kind-final-drafting = صياغة نهائية
stage-kind-council-adoption = مصادقة المجلس
stage-kind-follow-up-meeting = لقاء التتبع
stage-kind-evaluation = تقييم

## Phase of the process, and how people take part

phase-co-preparation = الإعداد المشترك
phase-co-implementation = التنفيذ المشترك
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
        [few] { $attendances } مرات حضور في المجموع (يُحسب الشخص في كل محطة حضرها)
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

## How a project ended, and how projects relate

ended-withdrawn = سُحب
ended-split = قُسم إلى مشاريع أخرى
ended-joined = ضُم إلى مشروع آخر
relation-completes = يكمل
relation-follows = يأتي بعد
relation-needs = يتوقف على
relation-communal-programme = يرتبط ببرنامج عمل الجماعة
relating-here = مشروع آخر يرتبط بهذا، { $relation }

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

## Funding of a project

sheet-funding = مصادر التمويل المسجلة
sheet-indicators = المؤشرات
sheet-ideas = الأفكار التي استُخلص منها
funding-amount-unknown = المبلغ غير معروف
funding-unknown =
    { CATEGORY($unknown) ->
        [zero] لا مصدر بمبلغ غير معروف
        [one] مصدر واحد بمبلغ غير معروف
        [two] مصدران بمبلغ غير معروف
        [few] { $unknown } مصادر بمبلغ غير معروف
        [many] { $unknown } مصدرا بمبلغ غير معروف
       *[other] { $unknown } مصدر بمبلغ غير معروف
    }
funding-in-kind =
    { CATEGORY($in_kind) ->
        [zero] لا مساهمة عينية
        [one] مساهمة عينية واحدة
        [two] مساهمتان عينيتان
        [few] { $in_kind } مساهمات عينية
        [many] { $in_kind } مساهمة عينية
       *[other] { $in_kind } مساهمة عينية
    }
funding-kind-collectivity-budget = ميزانية الجماعة الترابية
funding-kind-state = الدولة
funding-kind-partner = شريك
funding-kind-citizens = مساهمة المواطنين والجمعيات
funding-status-sought = قيد البحث عنه
funding-status-promised = موعود به
funding-status-secured = مؤكد

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
outcome-out-of-scope = خارج نطاق البرنامج
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
and-others = وغيرها

## Kind of a card

author-category-citizen = مواطن(ة)
author-category-association = جمعية
author-category-student = تلميذ(ة) أو طالب(ة)
author-category-teacher = أستاذ(ة)
author-category-trader = تاجر(ة) أو صانع(ة)
author-category-civil-servant = موظف(ة)
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

## Where a programme stands, and programmes side by side

standing-title = وضعية البرنامج في { $day }
standing-whose = برنامج
standing-remarks = الملاحظات
standing-indicators = المؤشرات
standing-stages = المحطات
standing-planned = لها تاريخ مبرمج
standing-held = انعقدت
standing-on-time = انعقدت في موعدها
standing-late = انعقدت متأخرة
standing-untimed = انعقدت ويتعذر الجزم باحترام موعدها
standing-postponed = أُجِّلت مرة على الأقل
standing-unconfirmed = فات تاريخها ولم يُبلَّغ عن انعقادها
standing-measured = تم قياسها
standing-reached = بلغت القيمة المستهدفة
standing-part = { $part } من أصل { $whole } ({ $share })
standing-untold = يتعذر التقييم
comparison-title = مقارنة البرامج
comparison-empty = لم يُقدَّم أي برنامج.
comparison-how = تُحسب كل نسبة مما يمكن تقييمه وحده، وما لا يُعرف لا يُحتسب لأحد ولا عليه.

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
trace-no-version = لم تُحصر أي صيغة بعد.
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

## Sessions of the council

council-title = دورات المجلس
council-empty = لم تُسجَّل أي دورة بعد.
council-other-votes = تصويتات غير مرتبطة بجلسة مسجلة
council-agenda = جدول الأعمال
council-votes = تصويتات خارج نقط جدول الأعمال
council-sitting = جلسة
council-sitting-number = الجلسة رقم { $number }
council-convocation = الاستدعاء رقم { $convocation }
council-minutes = حسب المحضر
quorum-met = النصاب القانوني متوفر
quorum-not-met = النصاب القانوني غير متوفر
quorum-not-required = لا يُشترط النصاب القانوني بعد الاستدعاء الثالث
quorum-unknown = يتعذر الجزم بتوفر النصاب القانوني
quorum-needed = المطلوب { $needed } من { $of }
majority-counted = حسب الأعداد
majority-carried = تحققت الأغلبية
majority-not-carried = لم تتحقق الأغلبية
majority-tie = تعادل الأصوات
majority-unknown = يتعذر الجزم بالأغلبية
majority-cast = الأصوات المعبر عنها { $cast }، والمطلوب { $needed }
majority-agrees = مطابق للمحضر
majority-differs = مخالف للمحضر
unrecorded = غير مدون: { $what }
unrecorded-convocation = رتبة الاستدعاء
unrecorded-in-office = عدد الأعضاء المزاولين مهامهم
unrecorded-present = عدد الحاضرين
unrecorded-in-favour = عدد الموافقين
unrecorded-against = عدد الرافضين

## What was published or handed out

publications-title = الوثائق المنشورة والموزعة
publications-count =
    { CATEGORY($publications) ->
        [zero] لا وثائق
        [one] وثيقة واحدة
        [two] وثيقتان
        [few] { $publications } وثائق
        [many] { $publications } وثيقة
       *[other] { $publications } وثيقة
    }
publications-more = للائحة بقية.
publication-kind-timeline = برنامج المحطات
publication-kind-participation-rules = قواعد المشاركة
publication-kind-invitation = دعوة
publication-kind-agenda = جدول الأعمال
publication-kind-e-form = استمارة إلكترونية
publication-kind-presentation = عرض
publication-kind-observation-card = بطاقة الملاحظات
publication-kind-new-project-card = بطاقة حول مشروع انفتاح جديد
publication-kind-programme-definition = تعريف ببرنامج الدعم
publication-kind-charter = ميثاق الشبكة
publication-kind-draft-programme = مسودة البرنامج
publication-kind-minutes = محضر
publication-kind-answers = الأجوبة المعللة
publication-kind-adopted-programme = البرنامج المصادق عليه
publication-kind-implementation-report = تقرير حول التنفيذ
publication-kind-evaluation-report = تقرير التقييم

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
conflict-recorded = سجلها الجهاز { $device } بتاريخ { $on }
conflict-settle = للحسم، سجِّلوا من جديد القيمة المتفق عليها.
conflict-settle-reference = إن كان المقصود شيئا واحدا فادمجوا المعرفات، وإلا فصححوا القيد الذي حمل الرقم خطأ. أما الصيغ المحصورة فتحتفظ بأرقامها، ويُميَّز بينها بتاريخها.
conflict-reference = مرجع يحمله أكثر من شيء
conflict-correction = قيد صُحح أو سُحب بطريقتين
conflict-newer = غُيّر بنسخة أحدث من البرنامج المعلوماتي: حدّثوه لتروا القيمة الأخيرة
conflict-mark = قيمة متعارضة
conflict-corrected = صُحح
conflict-withdrawn = سُحب
conflict-yes = نعم
conflict-no = لا
conflict-among = ضمن المجموعة
conflict-not-among = ليست ضمن المجموعة
conflict-texts =
    { CATEGORY($texts) ->
        [zero] دون نصوص
        [one] نص واحد
        [two] نصان
        [few] { $texts } نصوص
        [many] { $texts } نصا
       *[other] { $texts } نص
    }

## What an erasure would take

erasure-title = ما سيُمحى
erasure-quotes = نصوص ستبقى وتقتبس منه
erasure-no-quotes = لا يقتبس أي نص باق من هذه الأقوال. أما ما يقول المعنى نفسه بكلمات أخرى فلا يُعثر عليه.
erasure-decide = احسموا في كل نص: صححوه ثم امحوا ما كان يقوله، أو امحوه هو أيضا، أو اتركوه. بعد ذلك لا تبقى الأقوال في أي مكان ولا يمكن البحث عنها.
erasure-words =
    { CATEGORY($words) ->
        [zero] لا كلمة
        [one] كلمة واحدة
        [two] كلمتان
        [few] { $words } كلمات
        [many] { $words } كلمة
       *[other] { $words } كلمة
    }
erasure-shared = تُمحى الأقوال نفسها هنا أيضا
erasure-reason = سبب تصحيح أو سحب أو دمج
erasure-more =
    { CATEGORY($quotes) ->
        [zero] لا اقتباس آخر
        [one] اقتباس آخر واحد
        [two] اقتباسان آخران
        [few] { $quotes } اقتباسات أخرى
        [many] { $quotes } اقتباسا آخر
       *[other] { $quotes } اقتباس آخر
    }
quote-whole = كاملا
quote-nearly =
    { CATEGORY($words) ->
        [zero] تقريبا
        [one] تقريبا: كلمة واحدة منه
        [two] تقريبا: كلمتان منه بترتيبهما
        [few] تقريبا: { $words } كلمات منه بترتيبها
        [many] تقريبا: { $words } كلمة منه بترتيبها
       *[other] تقريبا: { $words } كلمة منه بترتيبها
    }
quote-partly =
    { CATEGORY($words) ->
        [zero] جزئيا
        [one] جزئيا: كلمة واحدة
        [two] جزئيا: كلمتان متتاليتان
        [few] جزئيا: { $words } كلمات متتالية
        [many] جزئيا: { $words } كلمة متتالية
       *[other] جزئيا: { $words } كلمة متتالية
    }
quote-earlier = نص سابق لم يعد معروضا
quote-versions = تتضمنه الصيغ المحصورة
## What a thing is

thing-programme = برنامج
thing-body = هيئة
thing-person = شخص
thing-membership = عضوية
thing-stage = محطة
thing-project = مشروع
thing-card = بطاقة
thing-remark = ملاحظة
thing-decision = قرار
thing-version = صيغة
thing-vote = تصويت
thing-answer = جواب
thing-axis = محور
thing-indicator = مؤشر
thing-measurement = قياس
thing-funding = مصدر تمويل
thing-group = مجموعة ملاحظات
thing-session = دورة
thing-sitting = جلسة
thing-item = نقطة من جدول الأعمال
thing-publication = وثيقة
fact-dossier-founded = تأسيس الملف
fact-programme-described = وصف البرنامج
fact-body-created = إحداث هيئة
fact-member-joined = انضمام عضو
fact-member-left = انتهاء عضوية
fact-person-described = تسمية شخص
fact-axis-chosen = تحديد محور ذي أولوية
fact-stage-planned = برمجة محطة
fact-stage-postponed = تأجيل محطة
fact-stage-held = انعقاد محطة
fact-publication-made = نشر أو توزيع وثيقة
fact-project-registered = تسجيل مشروع
fact-project-placed = إدراج مشروع ضمن محور
fact-project-drawn = استخلاص مشروع من أفكار
fact-project-linked = ربط مشروع
fact-project-split = تقسيم مشروع
fact-projects-joined = ضم مشاريع
fact-project-withdrawn = سحب مشروع
fact-section-revised = مراجعة خانة
fact-funding-noted = تسجيل مصدر تمويل
fact-indicator-defined = تحديد مؤشر
fact-target-set = تحديد قيمة مستهدفة
fact-card-received = تلقي بطاقة
fact-remarks-presented = تقديم ملاحظات
fact-remarks-examined = دراسة ملاحظات
fact-remarks-grouped = تجميع ملاحظات
fact-remarks-ungrouped = إخراج ملاحظات من مجموعة
fact-remarks-decided = البت في ملاحظات
fact-version-frozen = حصر صيغة
fact-session-convened = استدعاء دورة
fact-sitting-held = انعقاد جلسة
fact-item-postponed = تأجيل نقطة
fact-vote-taken = تصويت المجلس
fact-answer-published = نشر الجواب
fact-measurement-taken = قياس مؤشر
fact-source-noted = ذكر المصدر
fact-things-merged = دمج المعرفات
fact-corrected = تصحيح قيد
fact-withdrawn = سحب قيد
fact-seals-erased = محو أقوال

## Indicators

indicators-title = المؤشرات كما كانت يوم { $day }
indicators-empty = لم يُحدَّد أي مؤشر بعد.
indicators-more =
    { CATEGORY($total) ->
        [zero] لا مؤشرات.
        [one] مؤشر واحد في المجموع، واللائحة تتبع.
        [two] مؤشران في المجموع، واللائحة تتبع.
        [few] { $total } مؤشرات في المجموع، واللائحة تتبع.
        [many] { $total } مؤشرا في المجموع، واللائحة تتبع.
       *[other] { $total } مؤشر في المجموع، واللائحة تتبع.
    }
indicator-none = غير محددة
indicator-target-for = القيمة المستهدفة لفترة { $period }
indicator-target-overall = القيمة المستهدفة الإجمالية
indicator-measurements = القياسات
indicator-measured =
    { CATEGORY($measurements) ->
        [zero] لا قياس
        [one] قياس واحد
        [two] قياسان
        [few] { $measurements } قياسات
        [many] { $measurements } قياسا
       *[other] { $measurements } قياس
    }
indicator-evidence =
    { CATEGORY($evidence) ->
        [zero] بدون وسيلة إثبات
        [one] وسيلة إثبات واحدة منشورة
        [two] وسيلتا إثبات منشورتان
        [few] { $evidence } وسائل إثبات منشورة
        [many] { $evidence } وسيلة إثبات منشورة
       *[other] { $evidence } وسيلة إثبات منشورة
    }
indicator-fraction = { $quotient } ({ $numerator } من { $denominator })
indicator-share = { $numerator } من { $denominator }
indicator-at-least = { $value } على الأقل
indicator-no-figure = لا رقم عن
indicator-from-groups = لم يُقَس المجموع، وهذا حاصل جمع فئات قد تتداخل
indicator-reached = تم بلوغ القيمة المستهدفة
indicator-incomplete = بناء على أرقام غير مكتملة
indicator-kept = تمت المحافظة عليه
indicator-not-kept = لم تتم المحافظة عليه
indicator-flagged = يتعين استكماله قبل المصادقة

## Kind of an indicator, how often it is measured, and what its figures are

indicator-kind-follow-up = مؤشر التتبع
indicator-kind-impact = مؤشر الأثر
frequency-monthly = كل شهر
frequency-quarterly = كل ثلاثة أشهر
frequency-half-yearly = كل ستة أشهر
frequency-yearly = كل سنة
frequency-once = مرة واحدة
direction-increase = يُراد رفعه
direction-decrease = يُراد خفضه
direction-keep = يُراد الحفاظ عليه
nature-flow = تُجمع فتراته
nature-level = الوضع عند نهاية الفترة
measured-period-open = لا يُحتسب لأن الفترة بدون أول يوم أو آخر يوم
measured-missing = لم يُقَس
measured-not-applicable = غير معني
attendance-participants = المشاركون
attendance-women = النساء
attendance-associations = الجمعيات
measured-measured = تم القياس
measured-group-women = النساء
measured-group-men = الرجال
measured-group-youth = الشباب
lack-baseline = القيمة المرجعية ناقصة
lack-target = القيمة المستهدفة ناقصة
lack-measurement = لا يوجد أي قياس بعد

## Why a progress cannot be told

untold-no-baseline = يتعذر حسابه لعدم وجود قيمة مرجعية
untold-no-target = يتعذر حسابه لعدم وجود قيمة مستهدفة
untold-not-measured = يتعذر حسابه لعدم وجود قياس
untold-not-applicable = لم يكن هناك ما يُقاس
untold-target-is-baseline = يتعذر حسابه لأن القيمة المستهدفة تساوي القيمة المرجعية
untold-nature-unknown = يتعذر حسابه لأنه لم يُبيَّن هل تُجمع الفترات
untold-periods-overlap = يتعذر حسابه لأن فترتين تتداخلان
untold-percent-for-share = يتعذر حسابه لأن القيمة المستهدفة أو المرجعية نسبة مئوية بينما القيمة جزء من الواحد
untold-period-open = يتعذر حسابه لأن الفترة بدون أول يوم أو آخر يوم
untold-out-of-range = يتعذر حسابه لأن الأرقام كبيرة جدا

## Difference between two versions

difference-title = من «{ $from }» إلى «{ $to }»
difference-today = النصوص كما هي يوم { $day }
difference-added =
    { CATEGORY($texts) ->
        [zero] لا نص مضاف
        [one] نص واحد مضاف
        [two] نصان مضافان
        [few] { $texts } نصوص مضافة
        [many] { $texts } نصا مضافا
       *[other] { $texts } نص مضاف
    }
difference-removed =
    { CATEGORY($texts) ->
        [zero] لا نص محذوف
        [one] نص واحد محذوف
        [two] نصان محذوفان
        [few] { $texts } نصوص محذوفة
        [many] { $texts } نصا محذوفا
       *[other] { $texts } نص محذوف
    }
difference-changed =
    { CATEGORY($texts) ->
        [zero] لا نص معدل
        [one] نص واحد معدل
        [two] نصان معدلان
        [few] { $texts } نصوص معدلة
        [many] { $texts } نصا معدلا
       *[other] { $texts } نص معدل
    }
difference-same =
    { CATEGORY($texts) ->
        [zero] لا نص بدون تغيير
        [one] نص واحد بدون تغيير
        [two] نصان بدون تغيير
        [few] { $texts } نصوص بدون تغيير
        [many] { $texts } نصا بدون تغيير
       *[other] { $texts } نص بدون تغيير
    }
difference-unseen =
    { CATEGORY($texts) ->
        [zero] لا نص تتعذر مقارنته
        [one] نص واحد تتعذر مقارنته
        [two] نصان تتعذر مقارنتهما
        [few] { $texts } نصوص تتعذر مقارنتها
        [many] { $texts } نصا تتعذر مقارنته
       *[other] { $texts } نص تتعذر مقارنته
    }
difference-marks = العلامات: **مضاف**، ~~محذوف~~، _منقول إلى هنا_، ~~_منقول من هنا_~~.
difference-is-added = مضاف
difference-is-removed = محذوف
difference-is-changed = معدل
difference-is-same = بدون تغيير
difference-is-unseen = تتعذر المقارنة
difference-ended = مشاريع انتهت بين الصيغتين

## Passages that cards quote

anchor-title = بطاقات حول مقطع من النص
anchor-context-differs = تحيط به كلمات أخرى
anchor-folded = وُجد برسم إملائي مختلف
anchor-ambiguous = يرد في عدة مواضع ولا شيء يدل على المقصود منها
anchor-not-found = لم يُعثر عليه في تلك الصيغة
anchor-unseen = يتعذر الاطلاع عليه هنا
anchor-placed = ما زال قائما
anchor-orphaned = لم يعد قائما كما كان
trace-removed =
    { CATEGORY($words) ->
        [zero] لم تُحذف أي كلمة:
        [one] كلمة واحدة محذوفة:
        [two] كلمتان محذوفتان:
        [few] { $words } كلمات محذوفة:
        [many] { $words } كلمة محذوفة:
       *[other] { $words } كلمة محذوفة:
    }

## What is still to do

duties-title = ما يجب إنجازه كما هو يوم { $day }
duties-none = لم يبق ما يجب إنجازه.
duties-overdue = متأخر عن أجله
duties-dated = له أجل
duties-undated = بدون أجل
duties-no-figure = فترات قيل إنه لا رقم لها
duty-confirm-stage = تأكيد انعقاد المحطة
duty-set-date = تحديد التاريخ الجديد للمحطة المؤجلة
duty-present-remarks =
    { CATEGORY($remarks) ->
        [zero] لا ملاحظة للتقديم
        [one] تقديم ملاحظة واحدة
        [two] تقديم ملاحظتين
        [few] تقديم { $remarks } ملاحظات
        [many] تقديم { $remarks } ملاحظة
       *[other] تقديم { $remarks } ملاحظة
    }
duty-examine-remarks =
    { CATEGORY($remarks) ->
        [zero] لا ملاحظة للدراسة
        [one] دراسة ملاحظة واحدة
        [two] دراسة ملاحظتين
        [few] دراسة { $remarks } ملاحظات
        [many] دراسة { $remarks } ملاحظة
       *[other] دراسة { $remarks } ملاحظة
    }
duty-decide-remarks =
    { CATEGORY($remarks) ->
        [zero] لا ملاحظة للبت فيها
        [one] البت في ملاحظة واحدة
        [two] البت في ملاحظتين
        [few] البت في { $remarks } ملاحظات
        [many] البت في { $remarks } ملاحظة
       *[other] البت في { $remarks } ملاحظة
    }
duty-give-reason = تعليل القرار
duty-answer-remarks =
    { CATEGORY($remarks) ->
        [zero] لا جواب للنشر
        [one] نشر الجواب عن ملاحظة واحدة
        [two] نشر الجواب عن ملاحظتين
        [few] نشر الجواب عن { $remarks } ملاحظات
        [many] نشر الجواب عن { $remarks } ملاحظة
       *[other] نشر الجواب عن { $remarks } ملاحظة
    }
duty-revise-text = إدراج ما تم قبوله في البرنامج
duty-set-baseline = تحديد القيمة المرجعية للمؤشر
duty-set-target = تحديد القيمة المستهدفة للمؤشر
duty-measure = قياس المؤشر
duty-settle-conflict = تسوية الاختلاف

## Receipt

receipt-line = الوصل: { $receipt }
verified-here = الوصل موجود في هذا السجل: كل القيود إلى حدوده موجودة هنا، ولم يُغيَّر منها شيء.
verified-short = تمت مقارنة الصيغة المختصرة وحدها، أي أول 80 بتا من 256. وهي تكشف كل تغيير لاحق؛ أما التزوير المهيأ قبل تسليم الوصل فلا يكشفه إلا رمز QR كاملا.
verified-missing = الوصل غير موجود في هذا السجل. تأكدوا أولا من أنه نُسخ دون خطإ؛ فإن كان صحيحا فإن شيئا مما دُوّن لم يعد هنا، أو أعيدت كتابته.
verified-waiting = ما يشير إليه الوصل موجود في هذا السجل، لكن شيئا مما دُوّن قبله نُزع منه أو غُيّر.
verified-invalid = ما يشير إليه الوصل موجود في هذا السجل، في موضع تكذبه ساعته أو تسلسل قيوده.
verified-other = هذا الوصل يخص ملفا آخر غير ملف هذا السجل. وإذا قُدم هذا السجل على أنه السجل نفسه فقد أعيدت كتابته من سطره الأول.
verified-alone = الملف تام في حد ذاته. وبدون وصل لا يمكن لأحد أن يعرف هل قُطع آخره أو أعيدت كتابته كله.
verified-head = { $head }: { $place }
verified-place-present = موجود
verified-place-waiting = موجود، وينقص شيء مما قبله
verified-place-invalid = موجود، في موضع باطل
verified-place-missing = غير موجود
verified-damaged =
    { CATEGORY($lines) ->
        [zero] لا سطر متضررا في الملف: { $numbers }
        [one] سطر واحد من الملف غُيّر أو قُطع فلم يُقرأ: { $numbers }
        [two] سطران من الملف غُيّرا أو قُطعا فلم يُقرآ: { $numbers }
        [few] { $lines } أسطر من الملف غُيّرت أو قُطعت فلم تُقرأ: { $numbers }
        [many] { $lines } سطرا من الملف غُيّرت أو قُطعت فلم تُقرأ: { $numbers }
       *[other] { $lines } سطر من الملف غُيّرت أو قُطعت فلم تُقرأ: { $numbers }
    }
verified-gaps =
    { CATEGORY($entries) ->
        [zero] لا قيد ينتظر غيره.
        [one] قيد واحد ينتظر قيودا غير موجودة في الملف.
        [two] قيدان ينتظران قيودا غير موجودة في الملف.
        [few] { $entries } قيود تنتظر قيودا غير موجودة في الملف.
        [many] { $entries } قيدا تنتظر قيودا غير موجودة في الملف.
       *[other] { $entries } قيد تنتظر قيودا غير موجودة في الملف.
    }
verified-false =
    { CATEGORY($entries) ->
        [zero] لا قيد في موضع باطل.
        [one] قيد واحد يدعي موضعا باطلا في السجل؛ يُحفظ ولا يُقرأ.
        [two] قيدان يدعيان موضعا باطلا في السجل؛ يُحفظان ولا يُقرآن.
        [few] { $entries } قيود تدعي موضعا باطلا في السجل؛ تُحفظ ولا تُقرأ.
        [many] { $entries } قيدا تدعي موضعا باطلا في السجل؛ تُحفظ ولا تُقرأ.
       *[other] { $entries } قيد تدعي موضعا باطلا في السجل؛ تُحفظ ولا تُقرأ.
    }
verified-forks =
    { CATEGORY($devices) ->
        [zero] لا جهاز نُسخ ملفه.
        [one] جهاز واحد تابع بطريقتين لأن ملفه نُسخ؛ ولم يضع بذلك شيء.
        [two] جهازان تابعا بطريقتين لأن ملفيهما نُسخا؛ ولم يضع بذلك شيء.
        [few] { $devices } أجهزة تابعت بطريقتين لأن ملفاتها نُسخت؛ ولم يضع بذلك شيء.
        [many] { $devices } جهازا تابعت بطريقتين لأن ملفاتها نُسخت؛ ولم يضع بذلك شيء.
       *[other] { $devices } جهاز تابعت بطريقتين لأن ملفاتها نُسخت؛ ولم يضع بذلك شيء.
    }
verified-erased =
    { CATEGORY($words) ->
        [zero] لم يُمحَ أي نص.
        [one] نص واحد مُحي، والسجل يذكر متى.
        [two] نصان مُحيا، والسجل يذكر متى.
        [few] { $words } نصوص مُحيت، والسجل يذكر متى.
        [many] { $words } نصا مُحيت، والسجل يذكر متى.
       *[other] { $words } نص مُحيت، والسجل يذكر متى.
    }
verified-withheld =
    { CATEGORY($words) ->
        [zero] كل النصوص واردة في هذه النسخة العمومية.
        [one] نص واحد غير عمومي أو لم يُنشر بعد، فلم يرد في هذه النسخة العمومية.
        [two] نصان غير عموميين أو لم يُنشرا بعد، فلم يردا في هذه النسخة العمومية.
        [few] { $words } نصوص غير عمومية أو لم تُنشر بعد، فلم ترد في هذه النسخة العمومية.
        [many] { $words } نصا غير عمومي أو لم يُنشر بعد، فلم ترد في هذه النسخة العمومية.
       *[other] { $words } نص غير عمومي أو لم يُنشر بعد، فلم ترد في هذه النسخة العمومية.
    }
verified-lacking =
    { CATEGORY($words) ->
        [zero] لا نص ناقصا.
        [one] نص واحد ناقص مع أن لا شيء محاه: جاء من نسخة عمومية، أو نزعه أحد.
        [two] نصان ناقصان مع أن لا شيء محاهما: جاءا من نسخة عمومية، أو نزعهما أحد.
        [few] { $words } نصوص ناقصة مع أن لا شيء محاها: جاءت من نسخة عمومية، أو نزعها أحد.
        [many] { $words } نصا ناقصا مع أن لا شيء محاها: جاءت من نسخة عمومية، أو نزعها أحد.
       *[other] { $words } نص ناقص مع أن لا شيء محاها: جاءت من نسخة عمومية، أو نزعها أحد.
    }

## The report

report-title = برنامج عمل الانفتاح
report-skip = الانتقال إلى المحتوى
report-day = الوضعية في
report-audience = موجه إلى
report-audience-public = العموم
report-audience-working = المشتغلين على البرنامج، وليس للنشر
report-receipt = الوصل
report-contents = المحتويات
report-answers = تجيب هذه الصفحة عن سؤال واحد: ما الذي قاله المواطنات والمواطنون عن برنامج الانفتاح، وماذا قُرر بشأنه، وما الذي تغير بفضله؟
report-made = أُعدت هذه الصفحة انطلاقا من سجل وقائع البرنامج، ولا تحتاج إلى الإنترنت لقراءتها.
report-roadmap = خارطة الطريق
report-committee = من أعد البرنامج
report-projects = مشاريع الانفتاح
report-conflicts = نقط لم يُحسم فيها بعد
report-verify = كيف تتحققون من هذه الصفحة
report-legend-held = انعقدت (يوم أو مدة)
report-legend-planned = مبرمجة
report-legend-before = تاريخ سابق تم العدول عنه
report-legend-undated = بدون تاريخ معروف
report-legend-day = يوم هذا التقرير
report-legend-shapes = الدائرة يوم، والشريط شهر أو مدة.
report-planned-before = كانت مبرمجة في
report-modality = صيغة الانعقاد
report-body-kind = نوع الهيئة
report-created = تاريخ الإحداث
report-projects-marks = الكلمات المسطرة في بطاقات المشاريع أضيفت استجابة لملاحظات: يحيل الرقم الذي يليها على البطاقة التي جاءت بها.
report-history = كيف تغير هذا النص
report-because = بسبب
report-added = أضيف:
report-removed = حُذف:
report-card = بطاقة بدون رقم
report-conflicts-what = سجل أشخاص مختلفون قيما مختلفة للشيء نفسه. تُحفظ كلها وتُعرض هنا إلى أن يُحسم فيها.
report-verify-what = كل ما في هذه الصفحة مستخرج من سجل لا يمكن تغيير ما سبق تدوينه فيه دون أن يظهر ذلك. الوصل أدناه بصمة السجل كله ساعة إعداد هذه الصفحة.
report-verify-how = للتحقق، اطلبوا من الجماعة النسخة العمومية من السجل، وقدموها مع هذا الوصل إلى أي برنامج معلوماتي للتحقق من السجلات: امسحوا رمز QR أو اكتبوا الصيغة المختصرة. قد يكون السجل زاد منذ ذلك؛ فيبين هذا البرنامج المعلوماتي هل ما زال كل ما سبق هذه الصفحة موجودا فيه دون تغيير.
report-verify-keep = احتفظوا بهذه الصفحة أو بصورة للرمز: من معه وصل يمكنه أن يثبت لاحقا ما قُطع أو أعيدت كتابته. الصيغة المختصرة تكشف كل تغيير لاحق، والرمز يكشف أيضا التزوير المهيأ مسبقا.
report-verify-short = الصيغة المختصرة:
report-verify-whole = الوصل الكامل:
report-qr = رمز QR للوصل { $receipt }
report-qr-none =
    { CATEGORY($heads) ->
        [zero] لا سطر في الوصل.
        [one] في الوصل سطر واحد لا يسعه رمز QR.
        [two] في الوصل سطران لا يسعهما رمز QR.
        [few] هذه الصفحة من عمل عدة أجهزة ما زال بعضه بجانب بعض، فالوصل هو لائحة { $heads } أسطر أدناه، وهي أطول مما يسعه رمز QR.
        [many] هذه الصفحة من عمل عدة أجهزة ما زال بعضه بجانب بعض، فالوصل هو لائحة { $heads } سطرا أدناه، وهي أطول مما يسعه رمز QR.
       *[other] هذه الصفحة من عمل عدة أجهزة ما زال بعضه بجانب بعض، فالوصل هو لائحة { $heads } سطر أدناه، وهي أطول مما يسعه رمز QR.
    }
report-remarks = ما قيل وما تقرر
report-remarks-find = ابحثوا عن رقم بطاقتكم في اللائحة، ثم اتبعوا الرابط لقراءة الجواب.
report-cards-index = البطاقات حسب أرقامها
report-remark = ملاحظة
report-changed = ما تغير في البرنامج بسببها
report-decided-on = بُت فيها في { $date }، ولم يُنشر الجواب بعد.
report-participation = المشاركة
report-participation-rule = تُحسب النساء ضمن المشاركين، والجمعيات ليست أشخاصا. من حضر لقاءين يُحسب في كل منهما، ولذلك لا تُجمع أعداد اللقاءات.
report-attendance = الحضور في كل محطة
report-participants = المشاركون
report-women = منهم نساء
report-women-among = النساء من بينهم
report-associations = الجمعيات
report-state-noted = مسجلة
report-state-presented = قُدمت للمشاركين
report-state-examined = دُرست
report-state-decided = بُت فيها ولم يُنشر الجواب بعد
report-presented = قُدمت للمشاركين في { $date }
report-examined = دُرست في { $date }
report-answers-given = كم ملاحظة نالت جوابا
report-coverage =
    { CATEGORY($remarks) ->
        [zero] لم ترد أي ملاحظة.
        [one] نُشر الجواب عن { $answered } من أصل ملاحظة واحدة.
        [two] نُشر الجواب عن { $answered } من أصل ملاحظتين.
        [few] نُشر الجواب عن { $answered } من أصل { $remarks } ملاحظات.
        [many] نُشر الجواب عن { $answered } من أصل { $remarks } ملاحظة.
       *[other] نُشر الجواب عن { $answered } من أصل { $remarks } ملاحظة.
    }
report-received = ملاحظات وردت
report-indicators = المؤشرات
report-indicators-how = نسبة التقدم هي ما قُطع من الطريق بين القيمة المرجعية والقيمة المستهدفة: 0 عند البداية و1 عند بلوغ الهدف. والخانة المخططة فترة بلا قياس، وليست صفرا.
report-of-project = المشروع
report-direction = الاتجاه المنشود
report-period = الفترة
report-axes = المحاور والصيغ
report-all-remarks = الملاحظات كلها
report-council-rule = النصاب هو عدد الحاضرين اللازم لانعقاد الجلسة، والأغلبية محسوبة من الأصوات المعبر عنها. ما يقوله المحضر وما تعطيه الأعداد معروضان معا.
report-kind-of-session = نوع الدورة
report-in-office = الأعضاء المزاولون مهامهم
report-documents = الوثائق
report-ended = مآل المشروع
report-split = تقسيم المشروع
report-difference = ما تغير بين المسودة والصيغة المصادق عليها
report-duties = ما يجب إنجازه
report-decided-by = الجهة التي تتخذ القرارات، ما لم تُذكر جهة غيرها: { $body }
report-made-up = تتضمن هذه الصفحة بيانات توضيحية أُعدت للمثال: تحمل عبارة «بيانات توضيحية» حيث يُعرض الشيء أو القيمة. وما يُستخرج منها (مجاميع ونسب ورسوم ومقارنات ولوائح) ليس أكثر حقيقة منها. لم يقلها أي مواطن ولم تقررها أي هيئة.

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
field-roles = المهام
field-position = الصفة
field-since = منذ
field-due = الأجل
field-period = الفترة
field-anchor = المقطع المعني
field-agenda = جدول الأعمال
field-speakers = المتدخلون
field-announced-by = أُعلن عنها ضمن
field-axis = المحور
field-children = المشاريع المتفرعة عنه
field-came-from = أصله
field-became = ما صار إليه
field-known-amounts = مجموع المبالغ المعروفة
field-in-kind = مساهمة عينية
field-convened = تاريخ الاستدعاء
field-collectivity = الجماعة الترابية
field-cycle = فترة البرنامج
field-framework = برنامج الدعم
field-communal-programme = برنامج عمل الجماعة
field-unit = وحدة القياس
field-baseline = القيمة المرجعية
field-target = القيمة المستهدفة
field-value = القيمة
field-progress = التقدم
field-verification = مصدر التحقق
field-role-as-written = الصفة كما كُتبت
field-left-because = سبب انتهاء العضوية
field-postponed-because = سبب التأجيل
field-contents = المحتويات
field-digest = بصمة الملف
field-elsewhere = ارتباط بوثيقة أخرى
field-link-because = سبب الارتباط
field-split-because = سبب التقسيم
field-ended-because = سبب الإنهاء
field-section = الخانة
field-funder = الجهة الممولة
field-text = نص الجواب
field-note = ملاحظة مرافقة
field-source = المصدر
field-kind = النوع
field-act-number = رقم السند
field-amount = المبلغ
field-answer = الجواب
field-abstained = عدد الممتنعين
field-against = عدد الرافضين
field-agenda-item = النقطة المعنية
field-baseline-on = تاريخ القيمة المرجعية
field-blank = عدد الأوراق البيضاء
field-body = الهيئة
field-by = الجهة
field-card = البطاقة
field-collectivity-code = رمز الجماعة الترابية
field-collectivity-kind = صنف الجماعة الترابية
field-collectivity-name = اسم الجماعة الترابية
field-convocation = رتبة الاستدعاء
field-decided = تاريخ القرار
field-delegated-by = الجهة المنتدبة
field-denominator = المقام
field-direction = المنحى
field-drawn-into = المشروع المستخلص منه
field-ended = كيفية الإنهاء
field-split-by = الجهة التي قسمته
field-ended-by = الجهة التي أنهته
field-evidence = الوثائق المثبتة
field-examined = تاريخ الدراسة
field-examined-by = الجهة الدارسة
field-frequency = وتيرة القياس
field-group = المجموعة
field-holds = النصوص المحصورة
field-idea = الفكرة الأصلية
field-illustrative = بيانات توضيحية
field-illustrative-in = قيم توضيحية في
field-source-in = مصدر قيمة
field-in-favour = عدد الموافقين
field-in-office = عدد الأعضاء المزاولين مهامهم
field-indicator = المؤشر
field-item = رقم النقطة
field-joined = تاريخ الانضمام
field-language = اللغة
field-link = الارتباط بمشروع
field-linked-from = ارتباط مشروع به
field-measured-outcome = نتيجة القياس
field-measured-people = الفئة المقيسة
field-measurement = القياس
field-modality = الصيغة
field-nature = طبيعة الأرقام
field-number = الرقم
field-numerator = البسط
field-person = الشخص
field-phase = المرحلة
field-postponed = تاريخ التأجيل
field-postponed-until = التاريخ الجديد
field-present = عدد الحاضرين
field-presented = تاريخ التقديم
field-presented-at = المحطة التي قُدمت فيها
field-project = المشروع
field-published = تاريخ النشر
field-ratio = قيمة نسبية
field-ref = المرجع
field-remark = الملاحظة
field-remarks = الملاحظات
field-result = نتيجة التصويت
field-sequence = الترتيب
field-session = الدورة
field-side = الفئة
field-sitting = رقم الجلسة
field-sitting-held = الجلسة
field-subject = الموضوع المقيس
field-taken = التاريخ
field-until = نهاية العضوية
field-version = الصيغة المعنية
field-vote = التصويت

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
text-list = { $before }، { $after }
text-parts = { $before }؛ { $after }

## Numbers with their unit

quantity-dirham = { $number } درهم
quantity-percent = { $number }%

## Form of a value, as it is written

form-string = نصا
form-text = نصا، أو كائنا فيه نص لكل رمز لغة
form-number = عددا صحيحا غير سالب
form-boolean = true أو false
form-list = لائحة
form-object = كائنا فيه الخانات بأسمائها
form-value = قيمة بالشكل الذي تقبله هذه الخانة

## Refusals
## One sentence a code: what is wrong, and how to mend it. The dots of the code are hyphens here.

refusal-fact-unknown = «{ $value }» ليس نوعا معروفا من الوقائع: استعملوا اسم نوع معروف، مثل card_received.
refusal-fact-malformed = هذه ليست واقعة: اكتبوا كائنا فيه الخانة «fact» باسم نوع الواقعة.
refusal-fact-field-unknown = لا وجود للخانة «{ $field }» هنا: احذفوها، أو تحققوا من كتابة اسمها.
refusal-fact-field-missing = الخانة «{ $field }» ناقصة: أضيفوها مع قيمتها.
refusal-fact-field-invalid = القيمة لا تصلح للخانة «{ $field }»: اكتبوا { $expected }.
refusal-fact-field-empty = اللائحة فارغة في الخانة «{ $field }»: اذكروا عنصرا واحدا على الأقل.
refusal-date-empty = التاريخ فارغ في الخانة «{ $field }»: اكتبوا تاريخا، مثل 25 يوليوز 2023، أو احذفوا الخانة.
refusal-date-unreadable = تتعذر قراءة التاريخ «{ $value }»: اكتبوه مثلا هكذا: 25 يوليوز 2023.
refusal-date-no_year = التاريخ «{ $value }» بدون سنة: أضيفوا السنة بعد الشهر، مثل أكتوبر 2023.
refusal-date-no_such_day = اليوم «{ $value }» غير موجود في التقويم: تحققوا من اليوم والشهر، واكتبوا اليوم قبل الشهر.
refusal-date-reversed = في «{ $value }» تأتي النهاية قبل البداية: اكتبوا التاريخ الأسبق أولا، والسنتين معا إن اختلفتا.
refusal-date-ambiguous =
    التاريخ «{ $value }» يحتمل أكثر من قراءة: { $reason ->
        [two_digit_year] اكتبوا السنة بأربعة أرقام، مثل 06/04/2024.
        [one_year_of_two] تمتد هذه الفترة على سنتين، فاكتبوهما معا، مثل 2024/2025، أو اكتبوا الأشهر.
        [two_years_of_one] اكتبوا السنة التي تقع فيها هذه الفترة وحدها، أو «إلى» بين تاريخين.
        [no_end] أضيفوا تاريخ النهاية، أو اكتبوا «ابتداء من» إن لم تكن هناك نهاية.
        [nth_weekday] اكتبوا رقم اليوم في الشهر، مثل 5 يونيو 2023.
       *[other] اكتبوا اليوم والشهر والسنة كاملة، مثل 25 يوليوز 2023.
    }
refusal-date-too_long = التاريخ «{ $value }» أطول من اللازم: اكتبوا التاريخ وحده، في 60 حرفا على الأكثر.
refusal-date-not_a_date = «{ $value }» رقم قانون أو مرجع وليس تاريخا: اكتبوا اليوم والشهر والسنة، مثل 25 يوليوز 2023.
refusal-date-open = المدة «{ $value }» مفتوحة في الخانة «{ $field }»: أضيفوا الطرف الناقص.
refusal-id-malformed = ما في الخانة «{ $field }» ليس معرّفا ولا مرجعا: انسخوا المعرّف كما ورد، أو اكتبوا مرجعا مثل pacto:70.
refusal-thing-unknown = لا يوجد أي شيء بالمعرّف «{ $value }» في هذا الملف: تحققوا من الخانة «{ $field }»، أو سجلوه أولا.
refusal-thing-other_kind = «{ $value }» من نوع آخر: يُنتظر في الخانة «{ $field }» { $expected }.
refusal-reference-unknown = لا يوجد أي شيء بالمرجع «{ $value }»: تحققوا منه في الخانة «{ $field }»، أو سجلوا أولا ما يحمله.
refusal-reference-ambiguous = المرجع «{ $value }» تحمله عدة أشياء، منها { $expected }: اكتبوا معرّف المقصود بدل المرجع، أو سجلوا أنها شيء واحد.
refusal-reference-malformed = «{ $value }» ليس مرجعا سليما: اكتبوه على شكل pacto:70، في 60 حرفا على الأكثر.
refusal-label-empty = التسمية فارغة في الخانة «{ $field }»: اكتبوا تسمية أو احذفوا الخانة.
refusal-label-too_long = التسمية في الخانة «{ $field }» أطول من اللازم أو تتضمن رموز تحكم كالانتقال إلى سطر جديد: اكتبوها في سطر واحد وفي 60 حرفا على الأكثر.
refusal-language-malformed = «{ $value }» ليس رمز لغة: اكتبوا رمزا من قبيل ar أو fr أو zgh.
refusal-text-empty = النص فارغ في الخانة «{ $field }»: اكتبوا ما قيل أو احذفوا الخانة.
refusal-text-sealed = النص في الخانة «{ $field }» مختوم وكلماته غير واردة في هذه النسخة: اكتبوا الكلمات نفسها، أو اعملوا على النسخة الكاملة.
refusal-text-unfit = إحدى القيم عدد غير صحيح أو كبير جدا: اكتبوها نصا.
refusal-text-too_many_languages = النص في الخانة «{ $field }» مكتوب بأكثر من 32 لغة: احتفظوا باللغات التي تحتاجونها فقط.
refusal-entry-unfit = لا يمكن إضافة القيد إلى السجل: لا يتبع ما سجله هذا الجهاز من قبل، أو أن الساعة لا تعطي وقتا صحيحا. أعيدوا فتح السجل وتحققوا من الساعة.
refusal-field-closed = محيت الأقوال في الخانة «{ $value }» نهائيا، ولا تقبل غيرها: اتركوا ما يوجد عند «{ $field }» فارغا، أو اكتبوه في موضع آخر.
refusal-on-unordered = يتعذر ترتيب «{ $value }» بالنسبة إلى «{ $expected }»: اذكروا اليوم بالضبط في الخانة «{ $field }»، أو صححوا الواقعة السابقة.
refusal-entry-unknown = القيد المذكور في الخانة «{ $field }» غير موجود في هذا الملف: انسخوا رمزه من سجل الوقائع، أو أدمجوا أولا النسخة التي تتضمنه.
refusal-entry-not_correctable = هذا القيد من نوع لا يُصحح ولا يُسحب: سجلوا بدلا من ذلك واقعة جديدة.
refusal-correction-other_kind = لا تُصحح واقعة بواقعة من نوع آخر: صححوها بالنوع نفسه، أو اسحبوها وسجلوا واقعة أخرى.
refusal-correction-moves_part = التصحيح يعطي مكان جزء لجزء آخر في «{ $field }»: احتفظوا في هذا المكان بالمعرّف الأصلي بدل «{ $value }».
refusal-card-no_remarks = البطاقة لا تتضمن أي ملاحظة: أضيفوا ملاحظة واحدة على الأقل في الخانة «{ $field }».
refusal-member-no_role = العضوية بلا مهمة: أضيفوا مهمة واحدة على الأقل في الخانة «{ $field }».
refusal-decision-no_remarks = القرار لا يشمل أي ملاحظة: اذكروا في الخانة «{ $field }» ما يشمله من ملاحظات.
refusal-decision-before_remark = تاريخ القرار «{ $value }» سابق لتلقي الملاحظة يوم «{ $expected }»: صححوا أحد التاريخين.
refusal-answer-before_decision = تاريخ الجواب «{ $value }» سابق للقرار المتخذ يوم «{ $expected }»: صححوا أحد التاريخين، أو سجلوا القرار أولا.
refusal-version-nothing_to_freeze = ليس هناك أي نص لحصره في ذلك اليوم: سجلوا أولا أقسام المشاريع، أو اختاروا يوما لاحقا.
refusal-number-empty = العدد فارغ في الخانة «{ $field }»: اكتبوا عددا، مثل 16,28 أو 300000، أو احذفوا الخانة.
refusal-number-unreadable = تتعذر قراءة العدد «{ $value }»: اكتبوا أرقاما بفاصلة عشرية واحدة، مثل 16,28 أو 300000.
refusal-number-ambiguous = يُقرأ العدد «{ $value }» بوجهين: اكتبوه بدون فاصل للآلاف، مثل 1500 أو 1,5.
refusal-number-too_long = العدد «{ $value }» أطول من اللازم: اكتبوه وحده، في 28 رقما على الأكثر ليُحسب بدقة.
refusal-remark-not_received = التاريخ «{ $value }» سابق لتلقي الملاحظة ({ $expected }): تحققوا من التاريخين.
refusal-measurement-values = للقياس قيمة، أو بسط ومقام غير منعدم؛ ولا شيء منها إن كان غير متوفر أو غير معني: صححوا الخانة «{ $field }».
refusal-measurement-ratio = هذا المؤشر نسبة: أدلوا بالبسط والمقام بدل القيمة في الخانة «{ $field }».
refusal-sitting-convocation = تنعقد الجلسة بعد استدعاء أول أو ثان أو ثالث: اكتبوا 1 أو 2 أو 3 بدل «{ $value }».
refusal-sitting-presence = عدد الحاضرين { $value } يفوق عدد المزاولين مهامهم { $expected }: راجعوا المحضر.
refusal-project-itself = لا يُربط المشروع بنفسه، ولا يُقسم إلى نفسه، ولا يُضم وحده إلى نفسه: صححوا الخانة «{ $field }».
refusal-vote-counts = أعداد التصويت غير متسقة، { $value } بدل { $expected } على الأكثر: راجعوا المحضر وصححوا الخانة «{ $field }».
refusal-attendance-women = عدد النساء { $value } يفوق عدد المشاركين { $expected }: صححوا أحد العددين، فالنساء محسوبات ضمن المشاركين.
refusal-dossier-already_founded = تأسس هذا الملف من قبل: افتحوا ملفا جديدا لكل برنامج آخر.
refusal-dossier-not_founded = يبدأ الملف بتأسيسه: سجلوا التأسيس أولا.
refusal-framework-unknown = لا يوجد في المكتبة إطار باسم «{ $value }»: اختاروا أحد الأطر المتوفرة ({ $expected }) أو أدخلوا إطاركم.
refusal-framework-malformed = هذا ليس إطارا صالحا: صححوا ما يلي، { $value }.
refusal-framework-repeated = المعرّف «{ $value }» مكرر في هذه اللائحة: أعطوا كل عنصر معرّفا خاصا به.
refusal-framework-language = هذا النص تنقصه إحدى لغات الإطار ({ $expected }): أضيفوه.
refusal-framework-numbers = الترقيم غير متسلسل: وُجد { $value } وكان المنتظر { $expected }.
refusal-framework-part = لا يوجد «{ $value }» في الإطار، أو لا يسبق هذه المحطة: أضيفوه أو تحققوا من كتابته.
refusal-journal-unrecognised = هذا الملف ليس سجلا معروفا: اختاروا ملفا يذكر سطره الأول الصيغة infitah/1.
refusal-journal-newer_format = كُتب هذا السجل بصيغة أحدث مما يُعرف هنا: حدِّثوا هذا البرنامج المعلوماتي ثم افتحوه من جديد.
refusal-journal-no_founding = تأسيس الملف غير موجود في هذا السجل أو متضرر، ولا يُعتد بأي شيء آخر من دونه: افتحوا نسخة أخرى من الملف، وأدمجوا هذا السجل فيها.
refusal-journal-founding_unread = لا تستطيع هذه النسخة من البرنامج المعلوماتي قراءة تأسيس الملف، فيمكن التحقق من هذا السجل ولا يمكن فتحه: حدِّثوا هذا البرنامج المعلوماتي ثم افتحوه من جديد.
refusal-journal-other_dossier = هذا السجل يخص ملفا آخر: أدمجوا نسخة من الملف نفسه، أو افتحوا هذا وحده.
refusal-journal-damaged = السجل متضرر في السطر { $line }: احتفظوا بهذا الملف وأدمجوا نسخة سليمة لاسترجاع ما ينقص.
refusal-erasure-nothing = لا توجد عند «{ $field }» أقوال يمكن محوها: ما هو غير مختوم يبقى إلى الأبد، والقيد المصحح وحده له أقوال سابقة. سموا الخانة أو القيد نفسه.
refusal-receipt-malformed = «{ $value }» ليس وصلا سليما: انسخوه كاملا كما طُبع، على شكل xxxx-xxxx-xxxx-xxxx.
refusal-known-unknown_head = الوصل يذكر قيدا غير موجود في هذه النسخة: أدمجوا أولا النسخة التي تتضمنه.
refusal-view-unknown_thing = لم يكن «{ $value }» معروفا في ذلك اليوم: تحققوا من المعرّف ومن اليوم.
refusal-file-unreadable = تعذرت قراءة الملف كمصنف XLSX: افتحوه واحفظوه من جديد بصيغة xlsx بدون كلمة سر.
refusal-file-empty = الملف فارغ: تحققوا من أنه حُفظ، وخذوا نسخة أخرى منه.
refusal-file-other_format = ليس هذا مصنفا مهما كان اسمه بل صيغة أخرى ({ $value }): افتحوه في برنامج الجداول واحفظوه بصيغة xlsx أو csv.
refusal-file-protected = المصنف محمي بكلمة سر: افتحوه وأزيلوا كلمة السر واحفظوه من جديد بصيغة xlsx.
refusal-file-cell_too_long = هناك نص أطول مما تسعه خانة في مصنف ({ $expected } حرفا): صدّروا الجدول بصيغة CSV.
refusal-file-too_long = الملف أطول مما يُقرأ دفعة واحدة (الحد الأقصى { $expected }): قسّموه إلى ملفين أو أكثر.
refusal-import-no_headings = لا يوجد في الورقة سطر عناوين معروفة: اكتبوا فوق الأعمدة مثلا «رقم، القناة، المحور، التحدي، الحل».
refusal-import-ambiguous = عناوين الورقة «{ $value }» تناسب أنواعا من اللوائح: حددوا نوعها ({ $expected }).
refusal-import-no_sheet = لا توجد في الملف ورقة باسم «{ $value }»: اختاروا واحدة من { $expected }، أو لا تذكروا أي اسم.
refusal-import-outdated = سُجلت معطيات بعد إعداد الخطة: أعدّوا الخطة وراجعوها من جديد.
refusal-programme-repeated = يضم الملفان «{ $value }» و«{ $expected }» البرنامج نفسه، فتُحتسب كل ملاحظة من ملاحظاته مرتين: ادمجهما أولا في ملف واحد.
refusal-table-unknown = لا يوجد جدول باسم «{ $value }»: الأسماء في قاموس البيانات، ومنها cards وremarks وprojects.
refusal-view-limit = في الصفحة من سطر واحد إلى { $expected } سطر، لا «{ $value }»: أعطوا عددا بينهما أو اتركوه فارغا.
refusal-view-key_short = مفتاح النشر أقصر من { $expected } رمزا: أنشئوا مفتاحا عشوائيا واحفظوه.
refusal-store-missing = لا يوجد ملف معلوماتي باسم «{ $value }»: تحققوا من اسمه ومكانه، أو أنشئوا الملف هناك.
refusal-store-exists = الاسم «{ $value }» مستعمل من قبل ولم يتغير شيء: اختاروا اسما آخر، أو انقلوا ما يوجد هناك.
refusal-store-folder = «{ $value }» مجلد وليس ملفا: سموا الملف الموجود بداخله.
refusal-store-empty = الملف المعلوماتي «{ $value }» فارغ: خذوا نسخة أخرى منه.
refusal-store-unrecognised = «{ $value }» ليس من ملفات انفتاح: اختاروا ملفا ينتهي اسمه عادة بـ .infitah.
refusal-store-journal = «{ $value }» سجل وليس الملف المعلوماتي لبرنامج: استوردوه في ملف جديد، أو أدمجوه في ملف البرنامج نفسه.
refusal-store-newer = الملف المعلوماتي «{ $value }» كتبته نسخة أحدث من انفتاح: حدِّثوا هذا البرنامج المعلوماتي ثم افتحوه من جديد.
refusal-store-damaged = الملف المعلوماتي «{ $value }» متضرر أو مبتور: خذوا آخر نسخة احتياطية منه، وأدمجوا فيها ما تحتفظ به الأجهزة الأخرى.
refusal-store-foreign = أضاف برنامج معلوماتي آخر جدولا أو فهرسا إلى الملف المعلوماتي «{ $value }»: أزيلوه بذلك البرنامج، أو استرجعوا الملف في ملف معلوماتي جديد.
refusal-store-read_only = الملف المعلوماتي «{ $value }» للقراءة فقط ولم يسجل شيء: سجلوا في نسخة قابلة للكتابة، أو اطلبوا الإذن بالكتابة.
refusal-store-unfinished = آخر تسجيلات «{ $value }» توجد في ملف ثان بجانبه، في مجلد لا يمكن الكتابة فيه: انسخوا كل الملفات التي تحمل هذا الاسم إلى مجلد خاص بكم، وافتحوه هناك.
refusal-store-moved = نُقل الملف المعلوماتي «{ $value }» أو حُذف أو استُبدل وهو مفتوح، ولم يسجل فيه شيء بعد ذلك: افتحوه من جديد حيث يوجد الآن.
refusal-store-busy = برنامج آخر يستعمل الملف المعلوماتي «{ $value }» منذ مدة طويلة ولم يسجل شيء: انتظروا حتى ينتهي، أو أغلقوه.
refusal-store-full = لم يبق مكان في القرص للملف المعلوماتي «{ $value }» ولم يسجل شيء: أفرغوا بعض المكان ثم سجلوا من جديد.
refusal-store-inaccessible = تعذرت قراءة الملف المعلوماتي «{ $value }» أو الكتابة فيه ولم يسجل شيء: تحققوا من القرص والمجلد ومن صلاحياتكم.
refusal-host-random = لم يعط الجهاز أرقاما عشوائية: لا يمكن ختم أي قيمة بدونها، فأعيدوا المحاولة.
