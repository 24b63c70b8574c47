<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>ArchivePage</name>
    <message>
        <source>New pilot</source>
        <translation>تجربة جديدة</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Copy report</source>
        <translation>نسخ التقرير</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
    <message>
        <source>This is a fault in smeai, not in your file. Please report this: copy the report and send it to us.</source>
        <translation>هذا خلل في smeai وليس في ملفك. يرجى الإبلاغ عنه: انسخ التقرير وأرسله إلينا.</translation>
    </message>
    <message>
        <source>Something went wrong that should not have.</source>
        <translation>حدث خطأ ما كان ينبغي أن يحدث.</translation>
    </message>
</context>
<context>
    <name>ColumnsPage</name>
    <message>
        <source>These roles were guessed from the names and the values. Change a chip where the guess is wrong.</source>
        <translation>خُمّنت هذه الأدوار من الأسماء والقيم. غيّر ما كان تخمينه خاطئًا.</translation>
    </message>
    <message>
        <source>Still needed: {roles}</source>
        <translation>ما زال مطلوبًا: {roles}</translation>
    </message>
    <message>
        <source>Role of column {name}</source>
        <translation>دور العمود {name}</translation>
    </message>
    <message>
        <source>Not used</source>
        <translation>غير مستخدم</translation>
    </message>
    <message>
        <source>Guessed: {why}.</source>
        <translation>تخمين: {why}.</translation>
    </message>
    <message>
        <source>{role}: found</source>
        <translation>{role}: موجود</translation>
    </message>
    <message>
        <source>{role}: needed</source>
        <translation>{role}: مطلوب</translation>
    </message>
</context>
<context>
    <name>DropZone</name>
    <message>
        <source>Drop an Excel or CSV file here</source>
        <translation>أفلت ملف Excel أو CSV هنا</translation>
    </message>
    <message>
        <source>or press Enter to choose one · it stays on this computer</source>
        <translation>أو اضغط Enter لاختيار ملف · يبقى على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Choose a file, or drop one here</source>
        <translation>اختر ملفًا أو أفلته هنا</translation>
    </message>
    <message>
        <source>Choose a spreadsheet</source>
        <translation>اختر جدولًا</translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>No file at hand? Try the sample</source>
        <translation>لا ملف لديك؟ جرّب المثال</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>ملف آخر</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>ورقة</translation>
    </message>
    <message>
        <source>Preview of the file</source>
        <translation>معاينة الملف</translation>
    </message>
    <message>
        <source>Preview · {file} · {rows} rows</source>
        <translation>معاينة · {file} · {rows} صفًا</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Pick a task, or drop a file. No coding, no cloud: everything runs on this computer.</source>
        <translation>اختر مهمة أو أفلت ملفًا. بلا برمجة وبلا سحابة: كل شيء يعمل على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Go on where you were</source>
        <translation>تابع من حيث توقفت</translation>
    </message>
    <message>
        <source>Nothing here yet. Try the sample to see a finished pilot in two minutes; it changes nothing.</source>
        <translation>لا شيء هنا بعد. جرّب المثال لترى تجربة مكتملة في دقيقتين؛ لن يغيّر شيئًا.</translation>
    </message>
    <message>
        <source>Good morning. What would you like to do?</source>
        <translation>صباح الخير. ماذا تريد أن تفعل؟</translation>
    </message>
    <message>
        <source>Good afternoon. What would you like to do?</source>
        <translation>طاب يومك. ماذا تريد أن تفعل؟</translation>
    </message>
    <message>
        <source>Good evening. What would you like to do?</source>
        <translation>مساء الخير. ماذا تريد أن تفعل؟</translation>
    </message>
</context>
<context>
    <name>KpiTile</name>
    <message>
        <source>How this figure is computed</source>
        <translation>كيف حُسب هذا الرقم</translation>
    </message>
</context>
<context>
    <name>PilotCards</name>
    <message>
        <source>~{count} min</source>
        <translation>~{count} دقيقة</translation>
    </message>
    <message>
        <source>Coming</source>
        <translation>قريبًا</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>ابدأ</translation>
    </message>
    <message>
        <source>Start: {title}</source>
        <translation>ابدأ: {title}</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>جرّب المثال</translation>
    </message>
    <message>
        <source>Try the sample: {title}</source>
        <translation>جرّب المثال: {title}</translation>
    </message>
</context>
<context>
    <name>ProblemList</name>
    <message>
        <source>and {count} more</source>
        <translation>و{count} أخرى</translation>
    </message>
    <message>
        <source>To be mended first</source>
        <translation>يجب إصلاحه أولًا</translation>
    </message>
    <message>
        <source>Left out or read as empty</source>
        <translation>تُرك أو قُرئ فارغًا</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>جيد أن تعرف</translation>
    </message>
</context>
<context>
    <name>ProgressPanel</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>يبدأ</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>أُوقف. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>يتوقف</translation>
    </message>
    <message>
        <source>{time} so far</source>
        <translation>{time} حتى الآن</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>بقي نحو {time}</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>Home</source>
        <translation>الرئيسية</translation>
    </message>
    <message>
        <source>New pilot</source>
        <translation>تجربة جديدة</translation>
    </message>
    <message>
        <source>My pilots</source>
        <translation>تجاربي</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>Offline, data stays here</source>
        <translation>دون اتصال، البيانات تبقى هنا</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>المظهر</translation>
    </message>
</context>
<context>
    <name>Stepper</name>
    <message numerus="yes">
        <source>Step %n of {total}: {title}</source>
        <translation>
            <numerusform>الخطوة %n من {total}: {title}</numerusform>
            <numerusform>الخطوة %n من {total}: {title}</numerusform>
            <numerusform>الخطوة %n من {total}: {title}</numerusform>
            <numerusform>الخطوة %n من {total}: {title}</numerusform>
            <numerusform>الخطوة %n من {total}: {title}</numerusform>
            <numerusform>الخطوة %n من {total}: {title}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <source>Choose file</source>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
</context>
<context>
    <name>WayOfAPilot</name>
    <message>
        <source>1. Your spreadsheet</source>
        <translation>1. جدولك</translation>
    </message>
    <message>
        <source>Drop it as it is. Doubtful columns and dates are asked.</source>
        <translation>أفلته كما هو. نسألك عن الأعمدة والتواريخ الملتبسة.</translation>
    </message>
    <message>
        <source>2. An honest test</source>
        <translation>2. اختبار صادق</translation>
    </message>
    <message>
        <source>Tried on rows it has never seen, beside a simple method.</source>
        <translation>يُجرَّب على صفوف لم يرها قط، بجانب طريقة بسيطة.</translation>
    </message>
    <message>
        <source>3. Hours and money</source>
        <translation>3. ساعات ومال</translation>
    </message>
    <message>
        <source>A report with every formula, the errors, and the limits.</source>
        <translation>تقرير بكل صيغة، وبالأخطاء، وبالحدود.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>New pilot</source>
        <translation>تجربة جديدة</translation>
    </message>
    <message>
        <source>What would you like to try on your own numbers?</source>
        <translation>ماذا تريد أن تجرّب على أرقامك؟</translation>
    </message>
    <message>
        <source>My pilots</source>
        <translation>تجاربي</translation>
    </message>
    <message>
        <source>No pilot yet</source>
        <translation>لا تجربة بعد</translation>
    </message>
    <message>
        <source>Every pilot you start is kept here, saved as you go.</source>
        <translation>كل تجربة تبدؤها تُحفظ هنا أولًا بأول.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>التقارير</translation>
    </message>
    <message>
        <source>No report yet</source>
        <translation>لا تقرير بعد</translation>
    </message>
    <message>
        <source>A pilot ends with a report as PDF, Excel workbook and web page. You will find them here.</source>
        <translation>تنتهي التجربة بتقرير بصيغة PDF ومصنف Excel وصفحة ويب. ستجدها هنا.</translation>
    </message>
    <message>
        <source>Choose a spreadsheet</source>
        <translation>اختر جدولًا</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>A few short steps. You can go back at any time; everything is saved as you go.</source>
        <translation>خطوات قصيرة قليلة. يمكنك الرجوع في أي وقت؛ كل شيء يُحفظ أولًا بأول.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
</context>
</TS>