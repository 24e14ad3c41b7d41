### Exploring rights: a few questions, and then a list of things to ask for. No amounts: they change.

rights-title = چه حق و حقوقی دارید؟
rights-entry-text = چند سؤال، و بعد می‌دانید چه چیزی را از کجا بخواهید
rights-choose = کدام به شما مربوط است؟
rights-promise = کسی جواب‌های شما را نمی‌بیند. چیزی نگه نمی‌داریم.
rights-yes = بله
rights-no = نه
rights-unsure = نمی‌دانم
rights-list = این‌ها را می‌توانید بخواهید
rights-careful = شاید این حق شما باشد. ما تصمیم نمی‌گیریم: خود آن اداره بررسی می‌کند.
rights-ask = از اینجا بخواهید
rights-where = جاهای نزدیک را نشان بدهید
rights-source = منبع
# $day (text): day
rights-day = متن { $day }. قانون‌ها ممکن است عوض شود.
rights-again = چیز دیگری انتخاب کنید
rights-take-text = این را با دوربین تلفن خود اسکن کنید. شمارهٔ مرکز و این فهرست را به فارسی و هلندی می‌گیرید.
rights-maybe = شاید: بپرسید
rights-also = این هم به شما مربوط است؟
rights-bring = کارت شناسایی یا مدارک دیگر و نامه‌هایی را که دارید با خود ببرید. چیزی کم است؟ باز هم بروید و بپرسید.

## Situations

rights-situation-expecting = منتظر به‌دنیا آمدن فرزندمان هستیم
rights-situation-baby = نوزاد یا کودک خردسال دارم
rights-situation-school = یک یا چند فرزند مدرسه‌ای دارم
rights-situation-care = فرزندی دارم که به مراقبت بیشتری نیاز دارد
rights-situation-income = پرداخت همهٔ هزینه‌ها سخت است
rights-situation-apart = با پدر یا مادر فرزندم زندگی نمی‌کنم
rights-situation-new = تازه به بلژیک آمده‌ام
rights-situation-young = بین 18 تا 25 سال دارم

## Questions

rights-question-married = با هم ازدواج کرده‌اید؟
rights-question-childcare = به مهدکودک نیاز دارید؟
rights-question-low = درآمد خانوادهٔ شما کم است؟
rights-question-work = برای کارفرما کار می‌کنید؟
rights-question-primary = آیا یکی از فرزندان شما به کودکستان یا دبستان می‌رود؟
rights-question-rent = خانه اجاره کرده‌اید یا دنبال آن هستید؟
rights-question-unpaid = پدر یا مادر فرزندتان باید برای او پول بدهد و نمی‌دهد؟
rights-question-insured = در بلژیک عضو صندوق بیمهٔ درمان (ziekenfonds) هستید؟
rights-question-schoolchild = فرزندی بین دو سال و نیم تا 18 سال دارید؟
rights-question-dutch = می‌خواهید هلندی یاد بگیرید؟
rights-question-student = در مدرسهٔ عالی یا دانشگاه درس می‌خوانید؟

## Who gives it

rights-giver-growth-payer = ادارهٔ پرداخت کمک‌هزینهٔ فرزند
rights-giver-vaph = خدمات رسمی برای افراد دارای معلولیت
rights-giver-disability-office = ادارهٔ فدرال افراد دارای معلولیت
rights-giver-school-guidance = مدرسه یا مرکز راهنمایی دانش‌آموزان (CLB)
rights-giver-fund = صندوق بیمهٔ درمان
rights-giver-ocmw = ادارهٔ کمک اجتماعی
rights-giver-integration = ادارهٔ آشنایی با جامعه
rights-giver-alimony-office = ادارهٔ فدرال نفقه
rights-giver-grants = بخش کمک‌هزینهٔ تحصیل، یا مددکاری محل تحصیل شما
rights-giver-employer-fund = کارفرما و صندوق بیمهٔ درمان
rights-giver-registry = شهرداری، ثبت احوال
rights-giver-employer-rva = کارفرما و ادارهٔ کار
rights-giver-family-care = خدمات کمک به خانواده
rights-giver-kind-en-gezin = Kind en Gezin، سلامت کودکان خردسال
rights-giver-childcare-desk = مهدکودک یا دفتر مهدکودک‌ها
rights-giver-school = مدرسه
rights-giver-ocmw-supplier = ادارهٔ کمک اجتماعی یا شرکت انرژی شما
rights-giver-housing = شرکت خانه‌های دولتی
rights-giver-town-ocmw = شهرداری یا ادارهٔ کمک اجتماعی
rights-giver-legal-aid = کمیسیون کمک حقوقی
rights-giver-school-ocmw = مدرسه یا ادارهٔ کمک اجتماعی

## Rights

right-growth = کمک‌هزینهٔ فرزند (Groeipakket)
    .text = هر ماه پول برای فرزندی که در منطقهٔ فلاندر زندگی می‌کند. گاهی تا 25 سالگی.
right-start = کمک‌هزینهٔ تولد (Startbedrag)
    .text = یک بار پول هنگام تولد. در دوران بارداری هم می‌توانید آن را بخواهید.
right-birth-leave = مرخصی تولد
    .text = کسی که کار می‌کند هنگام تولد مرخصی دارد. شریک زندگی‌اش هم. بیشتر آن را صندوق بیمهٔ درمان می‌پردازد.
right-parental-leave = مرخصی والدین
    .text = کمتر کار می‌کنید یا مدتی کار را متوقف می‌کنید تا از فرزندتان مراقبت کنید. آن وقت کمک‌هزینه می‌گیرید.
right-recognition = پذیرفتن رسمی فرزند
    .text = ازدواج نکرده‌اید؟ آن‌وقت پدر یا مادر دیگر، فرزند را در شهرداری رسماً می‌پذیرد. قبل از تولد هم می‌شود.
right-maternity-help = کمک در خانه بعد از زایمان (Kraamzorg)
    .text = کمک برای نوزاد و کار خانه در هفته‌های اول. قیمت به درآمد شما بستگی دارد.
right-clinic = مرکز معاینهٔ کودک (Consultatiebureau)
    .text = سازمان Kind en Gezin رشد فرزند شما را دنبال می‌کند و واکسن می‌زند. رایگان است.
right-childcare = هزینهٔ مهدکودک بر اساس درآمد
    .text = در خیلی جاها بر اساس درآمدتان می‌پردازید. اگر زیاد است، می‌توانید قیمت کمتری بخواهید.
right-social = پول اضافی برای درآمد کم (Sociale toeslag)
    .text = پول اضافی همراه کمک‌هزینهٔ فرزند، اگر درآمدتان کم است. بیشتر وقت‌ها بدون درخواست می‌آید.
right-school = کمک‌هزینهٔ مدرسه (Schooltoeslag)
    .text = هر سال تحصیلی پول، اگر درآمدتان کم است: برای کودکستان، دبستان و دبیرستان. بیشتر وقت‌ها بدون درخواست می‌آید.
right-maximum = سقف هزینهٔ مدرسه (Maximumfactuur)
    .text = کودکستان یا دبستان فقط مبلغ محدودی برای گردش و برنامه‌ها می‌تواند بخواهد.
right-school-bill = صورت‌حساب مدرسه که خیلی زیاد است
    .text = نمی‌توانید همه را یک‌جا بپردازید؟ از مدرسه بپرسید که قسطی می‌شود یا نه. OCMW هم با شما راهی پیدا می‌کند.
right-care = پول اضافی برای مراقبت (Zorgtoeslag)
    .text = پول اضافی همراه کمک‌هزینهٔ فرزندی که معلولیت یا بیماری دارد. تا 21 سالگی.
right-support = کمک در معلولیت
    .text = همراهی یا نگهداری روزانه برای فرزند شما. حتی اگر معلولیت هنوز معلوم نیست.
right-disability = کارت پارکینگ و کمک‌هزینه
    .text = کارت پارکینگ اگر راه رفتن سخت است. از 18 سالگی گاهی هر ماه پول هم.
right-refund = پزشک ارزان‌تر (Verhoogde tegemoetkoming)
    .text = با درآمد کم، به پزشک و داروخانه کمتر می‌پردازید. برای قطار و اتوبوس هم تخفیف دارد.
right-tariff = برق و گاز ارزان‌تر (Sociaal tarief)
    .text = قیمت کمتر برای برق، گاز، آب یا اینترنت. گاهی بدون درخواست می‌آید.
right-leisure = کارت UiTPAS با تخفیف
    .text = با درآمد کم، برای ورزش، بازی و فرهنگ کمتر می‌پردازید. در بسیاری از شهرها.
right-home = خانه با اجارهٔ مناسب
    .text = برای خانهٔ دولتی ثبت‌نام کنید. گاهی برای بخشی از اجاره پول می‌گیرید.
right-ocmw = کمک از ادارهٔ کمک اجتماعی (OCMW)
    .text = ادارهٔ OCMW با شما می‌بیند چه لازم دارید: پول برای زندگی (leefloon)، کمک در بدهی یا کمک دیگر.
right-alimony = کمک برای نفقهٔ فرزند
    .text = این اداره پول را از پدر یا مادری که نمی‌دهد می‌خواهد. گاهی بخشی را از پیش به شما می‌دهد.
right-legal = مشورت رایگان با وکیل
    .text = گفت‌وگوی اول برای همه رایگان است. با درآمد کم می‌توانید وکیل رایگان بگیرید.
right-fund = عضویت در صندوق بیمهٔ درمان (ziekenfonds)
    .text = آن وقت بخش بزرگی از هزینهٔ پزشک و بیمارستان را پس می‌گیرید. صندوق را خودتان انتخاب می‌کنید.
right-urgent = کمک فوری پزشکی
    .text = برگهٔ اقامت ندارید و پزشک لازم دارید؟ OCMW می‌تواند بپردازد. در بارداری هم.
right-place = جا در مدرسه
    .text = هر کودک از دو سال و نیمگی می‌تواند به مدرسه برود، بدون برگهٔ اقامت هم.
right-dutch = زبان هلندی و آشنایی با بلژیک
    .text = درس هلندی، و کسی که کمک می‌کند راه خود را در بلژیک پیدا کنید.
right-grant = کمک‌هزینهٔ تحصیل (Studietoelage)
    .text = پول برای درس خواندن، اگر درآمد خانواده کم است.
