# خطة الاستيراد بالعربية؛ لا يقرؤها إلا ما يقرأ الجداول.

## The plan

import-title = ما سيفعله الاستيراد
import-sheet = الورقة «{ $name }»
import-only-sheet = الورقة
import-left-alone = تُركت كما هي
import-own = جدول صادر عن هذه الأداة، يُقارن خلية خلية
import-headings = العناوين في السطر { $row }
import-unread = أعمدة تُركت كما هي
import-no-lines = لم يُقرأ أي سطر.
import-added =
    { CATEGORY($lines) ->
        [zero] إضافة: لا سطر
        [one] إضافة: سطر واحد
        [two] إضافة: سطران
        [few] إضافة: { $lines } أسطر
        [many] إضافة: { $lines } سطرا
       *[other] إضافة: { $lines } سطر
    }
import-changed =
    { CATEGORY($lines) ->
        [zero] تعديل: لا سطر
        [one] تعديل: سطر واحد
        [two] تعديل: سطران
        [few] تعديل: { $lines } أسطر
        [many] تعديل: { $lines } سطرا
       *[other] تعديل: { $lines } سطر
    }
import-left =
    { CATEGORY($lines) ->
        [zero] بدون تغيير: لا سطر
        [one] بدون تغيير: سطر واحد
        [two] بدون تغيير: سطران
        [few] بدون تغيير: { $lines } أسطر
        [many] بدون تغيير: { $lines } سطرا
       *[other] بدون تغيير: { $lines } سطر
    }
import-refused =
    { CATEGORY($lines) ->
        [zero] مرفوض: لا سطر
        [one] مرفوض: سطر واحد
        [two] مرفوض: سطران
        [few] مرفوض: { $lines } أسطر
        [many] مرفوض: { $lines } سطرا
       *[other] مرفوض: { $lines } سطر
    }
import-to-confirm =
    { CATEGORY($lines) ->
        [zero] ينتظر تأكيد شخص: لا سطر
        [one] ينتظر تأكيد شخص: سطر واحد
        [two] ينتظر تأكيد شخص: سطران
        [few] ينتظر تأكيد شخص: { $lines } أسطر
        [many] ينتظر تأكيد شخص: { $lines } سطرا
       *[other] ينتظر تأكيد شخص: { $lines } سطر
    }
import-more =
    { CATEGORY($lines) ->
        [zero] ولا سطر آخر
        [one] وسطر آخر واحد
        [two] وسطران آخران
        [few] و{ $lines } أسطر أخرى
        [many] و{ $lines } سطرا آخر
       *[other] و{ $lines } سطر آخر
    }
import-same =
    { CATEGORY($lines) ->
        [zero] لا سطر يقول ما يقوله الملف من قبل
        [one] سطر واحد يقول ما يقوله الملف من قبل
        [two] سطران يقولان ما يقوله الملف من قبل
        [few] { $lines } أسطر تقول ما يقوله الملف من قبل
        [many] { $lines } سطرا يقول ما يقوله الملف من قبل
       *[other] { $lines } سطر يقول ما يقوله الملف من قبل
    }
import-row = السطر { $row }
import-in-column = العمود «{ $column }»
import-number = الرقم { $number }

## What a sheet is a list of

import-kind-idea = بطاقات أفكار
import-kind-observation = بطاقات ملاحظات
import-kind-project = مشاريع
import-kind-attendance = حضور

## Columns that a sheet may lack

import-column-number = { column-numbers }
import-column-received = { column-received }
import-column-said = { column-said }
import-column-proposed = { column-proposed }
import-column-title = { column-title }
import-column-project = { column-project }
import-column-name = { column-name }

## What is noted beside the lines of a copy

import-outcome = حالة الاستيراد
import-outcome-added = إضافة
import-outcome-added-means = يضيف السطر شيئا إلى الملف. لا شيء يُطلب منكم.
import-outcome-changed = تعديل
import-outcome-changed-means = يعدل السطر ما في الملف، ويحفظ السجل ما كان. تحققوا من أنه المقصود.
import-outcome-left = بدون تغيير
import-outcome-left-means = لا يغير السطر شيئا. لا شيء يُطلب منكم.
import-outcome-refused = مرفوض
import-outcome-refused-means = لا يمكن أخذ السطر كما هو: صححوه كما يقول العمود «{ import-outcome }»، ثم أعيدوا الاستيراد.
import-outcome-to-confirm = ينتظر التأكيد
import-outcome-to-confirm-means = لا بد أن يقول شخص ما المقصود: ينتظر السطر إلى أن يُصحح كما يقول العمود «{ import-outcome }».
import-copy = خطة الاستيراد
import-copy-how = صححوا الخلايا الملونة، هنا أو في الجدول نفسه، ثم أعيدوا الاستيراد: لا تُقرأ هذه الورقة ولا العمود «{ import-outcome }».
import-copy-lines = الأسطر
import-copy-meaning = المعنى

## Why: what is so, and what to do

import-reason-same = هذا موجود في الملف كما هو.
import-reason-nothing-said = هذا السطر لا يقول شيئا: اكتبوا التحدي أو الحل، أو احذفوا السطر.
import-reason-erased = مُحيت هذه الكلمات من الملف بطلب من صاحبها ولا تعود إليه: احذفوها من الجدول أيضا.
import-reason-may-be-erased = قد تكون هذه الكلمات هي التي مُحيت من الملف بطلب من صاحبها، فلم تُدوَّن. إن كانت كلمات أخرى فدوِّنوها يدويا.
import-reason-withdrawn = هذا سُحب في الملف ويبقى مسحوبا.
import-reason-number-twice = السطر { $row } يحمل الرقم نفسه ويقول شيئا آخر: صححوا أحد الرقمين.
import-reason-line-twice = السطر { $row } مطابق له: لا يُؤخذ هذا.
import-reason-split-by-hand = جعل أحدهم من هذه البطاقة ملاحظات عدة في الملف: صححوها هناك.
import-reason-other-collectivity = هذا السطر يخص جماعة ترابية أخرى.
import-reason-collectivity-like = «{ $value }» يكاد يكون اسم الجماعة الترابية لهذا الملف: صححوا الاسم أو احذفوا السطر.
import-reason-emptied = في الملف ملاحظة هنا والخلية فارغة: أعيدوا الملاحظة أو اسحبوها في الملف.
import-reason-project-missing = لا يذكر السطر أي مشروع: اكتبوا رقمه أو عنوانه، أو حددوا المعني بالملف كله.
import-reason-project-unknown = لا يوجد في الملف مشروع «{ $value }»: صححوا الرقم أو العنوان، أو سجلوا المشروع أولا.
import-reason-project-like = لا يوجد في الملف مشروع «{ $value }» بل مشروع بعنوان قريب منه «{ $expected }»: إن كان هو المقصود فاكتبوا عنوانه أو رقمه.
import-reason-project-several = «{ $value }» يناسب مشاريع عدة: اكتبوا الرقم مع لائحته، مثل pacto:70.
import-reason-title-like = في الملف مشروع بعنوان قريب «{ $value }»: إن كان هو نفسه فاكتبوا ذلك العنوان، وإلا فسجلوا هذا المشروع يدويا.
import-reason-title-twice = السطر { $row } يحمل العنوان نفسه بكتابة أخرى: احتفظوا بأحد السطرين.
import-reason-title-near = السطر { $row } له عنوان يكاد يكون نفسه، «{ $value }»: أُخذ هذا على أنه مشروع آخر. إن كان المشروع نفسه فأبقوا أحد السطرين.
import-reason-title-spelling = هذا المشروع موجود في الملف مكتوبا «{ $value }»: يبقى عنوانه كما هو.
import-reason-number-other-title = هذا الرقم في الملف لمشروع «{ $value }»: صححوا الرقم أو العنوان، أو سجلوا العنوان الجديد في الملف.
import-reason-title-hierarchy = يبدأ العنوان بـ«{ $value }» ونقطتين: يؤخذ كاملا. إن كان جزءا من مشروع آخر فسجلوا ذلك في الملف.
import-reason-title-list = العنوان لائحة كاملة: يؤخذ مشروعا واحدا. إن كان مشاريع عدة فقسموه في الملف.
import-reason-title-one-word = العنوان كلمة واحدة: تحققوا من أنه مشروع.
import-reason-no-heading = توجد خلايا لا عنوان فوقها، أولها في السطر { $row } والعمود { $value }: تُركت كما هي؛ اكتبوا عنوانا فوقها أو أعيدوها إلى عمودها.
import-reason-by-title = ليس للمشاريع أرقام: تُعرف بعناوينها، فإذا تغير العنوان صار مشروعا آخر.
import-reason-labels-public = هذه التسميات عمومية ولا يمكن محوها أبدا: { $value }. إذا كان بينها اسم شخص فاحذفوه من الملف أولا.
import-reason-counted = يُحسب من في هذه الورقة، ولا يُذكر اسم أحد منهم في الملف.
import-reason-total = هذا السطر مجموع: لا يُحسب.
import-reason-women-unknown = لم يُذكر جنس بعض الأشخاص ({ $value }): لا تُحسب النساء؛ املؤوا العمود لحسابهن.
import-reason-person-twice = هذا شخص السطر { $row }، ويُحسب مرة واحدة.
import-reason-key-twice = هذا السطر مكرر في الورقة: احذفوا أحد السطرين.
import-reason-computed = ما في هذا العمود يُستخرج مما هو مسجل، فلا يؤخذ تغييره: سجّلوا الحدث نفسه (قرار، جواب، مراجعة، انعقاد لقاء).
import-reason-cell-emptied = لا يُحذف نص بإفراغ خليته: اسحبوا القيد، أو امحوا الكلمات إن طلب صاحبها ذلك.
import-reason-changed-since = تغيّر هذا في الورقة وفي الملف معا منذ إصدار الورقة: يجب أن يختار شخص ما يبقى.
import-reason-row-new = لا يُضاف سطر جديد هنا: تضاف الأسطر في أوراق المشاريع والمحاور والبطاقات، والملاحظات مع بطاقاتها.
import-reason-card-missing = بطاقة هذه الملاحظة لا توجد في أي ورقة: أضيفوها في ورقة البطاقات.
import-reason-card-known = في الملف بطاقة بهذا الرقم أو بهذه الكلمات تقول غير ذلك: اكتبوا معرّفها في عمود البطاقة لتصحيحها، أو أعطوا هذه البطاقة رقما آخر.
import-reason-rows-gone = عدد الأسطر التي لم تعد في الورقة: { $value }. لا يتغير شيء بحذفها؛ لسحب شيء يُسحب قيده.
import-reason-sheet-empty = هذه الورقة فارغة.
import-reason-sheet-unknown = لا يوجد في هذه الورقة سطر عناوين معروفة: اكتبوا فوق الأعمدة مثلا «رقم، القناة، المحور، التحدي، الحل».
import-reason-sheet-not-asked = طُلبت ورقة أخرى.
