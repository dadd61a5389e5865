//! A sheet of cards with what people do to such sheets.

/// Numbers that look as if they came by chance, and are the same every time.
pub struct Dice(pub u64);

impl Dice {
    pub fn below(&mut self, many: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % many
    }

    fn one<'t>(&mut self, of: &[&'t str]) -> &'t str {
        of[self.below(of.len())]
    }

    /// Between one and so many of these, in any order.
    fn some<'t>(&mut self, of: &[&'t str], most: usize) -> Vec<&'t str> {
        let many = 1 + self.below(most);
        (0..many).map(|_| self.one(of)).collect()
    }
}

const WHAT: [&str; 24] = [
    "غياب",
    "ضعف",
    "قلة",
    "انعدام",
    "تأخر",
    "كثرة",
    "صعوبة الولوج إلى",
    "عدم صيانة",
    "تردي حالة",
    "ارتفاع كلفة",
    "manque de",
    "absence de",
    "retard de",
    "vétusté de",
    "difficile d'accéder à",
    "ma kaynch",
    "bzaf dyal",
    "khassna",
    "ⵓⵔ ⵉⵍⵍⵉ",
    "بزاف ديال",
    "ماكاينش",
    "خصاص في",
    "عدم انتظام",
    "no",
];
const OF: [&str; 30] = [
    "الإنارة العمومية",
    "النقل المدرسي",
    "حاويات النفايات",
    "المساحات الخضراء",
    "الماء الصالح للشرب",
    "التطهير السائل",
    "ملاعب القرب",
    "دار الشباب",
    "المعلومة حول الميزانية",
    "مواعيد المصالح",
    "الأرصفة",
    "علامات التشوير",
    "المكتبة",
    "الولوجيات",
    "شواهد الحالة المدنية",
    "l'éclairage public",
    "trottoirs",
    "la bibliothèque municipale",
    "bus",
    "formulaires en ligne",
    "l'eau",
    "tri9",
    "dow",
    "l7did9at",
    "ⴰⵎⴰⵏ",
    "ⵜⵉⵏⵎⵍ",
    "الأسواق الأسبوعية",
    "القـنـطـرة",
    "مستشفى القرب",
    "stationnement",
];
const WHERE: [&str; 20] = [
    "قرب المدرسة",
    "بحي الوفاء",
    "ليلا",
    "خصوصا في الشتاء",
    "بالمدينة العتيقة",
    "منذ سنوات",
    "على طول الكورنيش",
    "للأشخاص في وضعية إعاقة",
    "في الدواوير المجاورة",
    "بين المحطة والسوق",
    "près du port",
    "le soir",
    "(3 ou 4 fois)",
    "f derb",
    "ⴷⴳ ⵉⴹ",
    "50 % من الأيام",
    "من 8 إلى 10",
    "، وهذا معروف",
    "!!",
    "",
];
const DO: [&str; 16] = [
    "إصلاح",
    "إحداث",
    "توفير",
    "نشر",
    "تنظيم",
    "برمجة",
    "اقتناء",
    "تكوين لجنة ل",
    "installer",
    "réparer",
    "publier",
    "diro",
    "ⵙⴽⵔ",
    "مراقبة",
    "تفعيل",
    "تخصيص ميزانية ل",
];
const THEMES: [&str; 12] = [
    "البيئة",
    "محورالرقمنة",
    "الرقمنة ",
    "البيئة\nالرقمنة",
    "البيئة.",
    "النقل والتنقل، والسير",
    "التواصل",
    "Culture",
    "محور البيئة\r\n الثقافة",
    "",
    "",
    "الرقمنـة",
];
const BEFORE: [&str; 22] = [
    "",
    "",
    "",
    "",
    "",
    "-",
    "- ",
    "* ",
    "• ",
    "\u{f0a7} ",
    "\u{f0b7}\t",
    "1- ",
    "١) ",
    "\u{200f}",
    "=",
    "+",
    "@",
    "'=",
    "''-",
    "Code 12\n",
    "\u{a0}",
    "»",
];
const BETWEEN: [&str; 10] =
    ["\n", "\r\n", "\n- ", "\n\u{f0b7} ", "\n\n", " / ", "، ", " \"تقريبا\" ", ";", ",\n\t* "];

/// The lines of a sheet of cards with what people do to such sheets: number, channel, theme, challenge, solution.
pub fn odd_cards(many: usize) -> Vec<[String; 5]> {
    let mut dice = Dice(44);
    let mut cards: Vec<[String; 5]> = Vec::with_capacity(many);
    for place in 0..many {
        // Each number once, unsorted; some in the digits of the East.
        let number = (place * 1_009) % many + 1;
        let number = if dice.below(9) == 0 {
            number
                .to_string()
                .chars()
                .map(|digit| char::from_u32(u32::from(digit) + 0x630).unwrap())
                .collect()
        } else {
            number.to_string()
        };
        let mut problem = String::new();
        for part in 0..=dice.below(4) {
            let between = if part > 0 { dice.one(&BETWEEN) } else { dice.one(&BEFORE) };
            let words =
                [between, dice.one(&WHAT), " ", &dice.some(&OF, 2).join(" و "), " ", dice.one(&WHERE)];
            problem += &words.concat();
        }
        let mut solution = String::new();
        for part in 0..=dice.below(3) {
            let between = if part > 0 { dice.one(&BETWEEN) } else { dice.one(&BEFORE) };
            solution += &[between, dice.one(&DO), " ", dice.one(&OF), " ", dice.one(&WHERE)].concat();
        }
        match dice.below(24) {
            0 => problem.clear(),
            1 => solution.clear(),
            2 => solution.clone_from(&problem),
            3 => problem = String::from(dice.one(&["test", "النقل", "-", "؟", "0", "...", "نفس الشيء"])),
            4 => problem = cards.get(place / 2).map_or(problem, |earlier| earlier[3].clone()),
            5 => solution = cards.get(place / 3).map_or(solution, |earlier| earlier[4].clone()),
            6 => solution += " \u{1f333}\u{200d}\u{200e} ",
            _ => {}
        }
        // A line on which nothing is left would be refused.
        if problem.trim().is_empty() && solution.trim().is_empty() {
            problem = format!("فارغ {place}");
        }
        let channel = dice.one(&["اللقاء", "الموقع", "ذاتية", "Réunion", "الجمعة", "paper"]).to_owned();
        cards.push([number, channel, dice.one(&THEMES).to_owned(), problem, solution]);
    }
    cards
}

/// Lines of cells as a file, with something between them.
pub fn file_of<'l>(
    lines: impl IntoIterator<Item = &'l [String; 5]>,
    headings: [&str; 5],
    between: &str,
) -> String {
    let quoted = |cell: &str| format!("\"{}\"", cell.replace('"', "\"\""));
    let line = |cells: [&str; 5]| cells.map(quoted).join(between) + "\r\n";
    let lines = lines.into_iter().map(|cells| line([&cells[0], &cells[1], &cells[2], &cells[3], &cells[4]]));
    line(headings) + &lines.collect::<String>()
}
