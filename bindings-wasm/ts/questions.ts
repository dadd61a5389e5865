// Generated from the schema of `core` by `cargo xtask bindings`; changes belong there.
import { filtered, json, maybe, text } from "./arguments.js";
import type {
  AnswerCoverage,
  At,
  BodyId,
  CardQuery,
  Cards,
  Committee,
  Comparison,
  Conflicts,
  CouncilSessions,
  Duties,
  ErasurePlan,
  ErasureQuery,
  IndicatorQuery,
  Indicators,
  LanguageTag,
  Participation,
  Programme,
  ProjectId,
  ProjectSheet,
  Projects,
  PublicationQuery,
  Publications,
  Receipt,
  RemarkGroups,
  RemarkId,
  RemarkQuery,
  Remarks,
  Roadmap,
  SectionTrace,
  SheetSection,
  Standing,
  SubjectId,
  Trace,
  Verification,
  VersionDifference,
  VersionId,
  VersionTexts,
} from "./values.js";

/** The questions of a dossier: every method answers with a view and changes nothing. */
export abstract class Questions {
  /** Asks a question that is given as JSON text. */
  protected abstract asked<T>(question: string, at: string): T;

  /**
   * The programme at a glance (البرنامج, le programme): its collectivity, axes, bodies and
   * versions.
   */
  programme(at: At = {}): Programme {
    return this.asked(JSON.stringify({ view: "programme" }), json(at, "at"));
  }

  /** The roadmap (خارطة الطريق, feuille de route): the stages in chronological order. */
  roadmap(at: At = {}): Roadmap {
    return this.asked(JSON.stringify({ view: "roadmap" }), json(at, "at"));
  }

  /** A committee or another body (لجنة التتبع, comité de suivi) and who sits in it. */
  committee(of: BodyId, at: At = {}): Committee {
    return this.asked(JSON.stringify({ view: "committee", of: text(of, "of") }), json(at, "at"));
  }

  /** Who took part (المشاركة, participation): attendance by stage, cards by channel and kind. */
  participation(at: At = {}): Participation {
    return this.asked(JSON.stringify({ view: "participation" }), json(at, "at"));
  }

  /** The projects (مشاريع الانفتاح, projets d'ouverture). */
  projects(at: At = {}): Projects {
    return this.asked(JSON.stringify({ view: "projects" }), json(at, "at"));
  }

  /**
   * The sheet of a project (بطاقة مشروع الانفتاح, fiche projet) with the history of each
   * section.
   */
  projectSheet(of: ProjectId, at: At = {}): ProjectSheet {
    return this.asked(JSON.stringify({ view: "project_sheet", of: text(of, "of") }), json(at, "at"));
  }

  /** Cards (البطاقات, fiches), filtered, a page at a time. */
  cards(query: CardQuery = {}, at: At = {}): Cards {
    return this.asked(filtered("cards", query), json(at, "at"));
  }

  /**
   * Remarks and what became of each (الملاحظات ومآلها, remarques et suites), filtered, a page
   * at a time.
   */
  remarks(query: RemarkQuery = {}, at: At = {}): Remarks {
    return this.asked(filtered("remarks", query), json(at, "at"));
  }

  /** Groups of remarks that say the same (مجموعات الملاحظات, groupes de remarques). */
  remarkGroups(at: At = {}): RemarkGroups {
    return this.asked(JSON.stringify({ view: "remark_groups" }), json(at, "at"));
  }

  /**
   * How many remarks were answered (نسبة الجواب, taux de réponse): overall, by project, topic,
   * channel and axis.
   */
  answerCoverage(at: At = {}): AnswerCoverage {
    return this.asked(JSON.stringify({ view: "answer_coverage" }), json(at, "at"));
  }

  /**
   * Where the programme stands (وضعية البرنامج, état d'avancement): its answers, indicators and
   * stages in figures, to be laid beside those of others.
   */
  standing(at: At = {}): Standing {
    return this.asked(JSON.stringify({ view: "standing" }), json(at, "at"));
  }

  /** One remark followed from its card to the vote (تتبع الملاحظة, suivi de la remarque). */
  trace(of: RemarkId, at: At = {}): Trace {
    return this.asked(JSON.stringify({ view: "trace", of: text(of, "of") }), json(at, "at"));
  }

  /**
   * The way back (أصل الفقرة, origine d'une rubrique): a section and, for each run of its
   * words, the remarks behind them.
   */
  traceSection(of: SubjectId, section: SheetSection, language?: LanguageTag, at: At = {}): SectionTrace {
    return this.asked(
      JSON.stringify({
        view: "trace_section",
        of: text(of, "of"),
        section: text(section, "section"),
        language: maybe(language, "language"),
      }),
      json(at, "at"),
    );
  }

  /** The text of a frozen version (نص الصيغة, texte de la version). */
  versionTexts(of: VersionId, at: At = {}): VersionTexts {
    return this.asked(JSON.stringify({ view: "version_texts", of: text(of, "of") }), json(at, "at"));
  }

  /**
   * What differs between two versions, word by word (الفرق بين صيغتين, différence entre deux
   * versions).
   */
  versionDifference(of: VersionId, to?: VersionId, at: At = {}): VersionDifference {
    return this.asked(
      JSON.stringify({
        view: "version_difference",
        of: text(of, "of"),
        to: maybe(to, "to"),
      }),
      json(at, "at"),
    );
  }

  /**
   * The sessions of the council (دورات المجلس, sessions du conseil) with their sittings,
   * agendas and votes.
   */
  councilSessions(at: At = {}): CouncilSessions {
    return this.asked(JSON.stringify({ view: "council_sessions" }), json(at, "at"));
  }

  /**
   * The indicators (المؤشرات, indicateurs) with targets, measurements and progress, a page at a
   * time.
   */
  indicators(query: IndicatorQuery = {}, at: At = {}): Indicators {
    return this.asked(filtered("indicators", query), json(at, "at"));
  }

  /**
   * What was published or handed out (الوثائق المنشورة والموزعة, documents publiés et remis), a
   * page at a time.
   */
  publications(query: PublicationQuery = {}, at: At = {}): Publications {
    return this.asked(filtered("publications", query), json(at, "at"));
  }

  /** What is still to do (ما بقي إنجازه, ce qui reste à faire). */
  duties(at: At = {}): Duties {
    return this.asked(JSON.stringify({ view: "duties" }), json(at, "at"));
  }

  /** Where people disagree (مواضع الاختلاف, désaccords): what somebody has to settle. */
  conflicts(at: At = {}): Conflicts {
    return this.asked(JSON.stringify({ view: "conflicts" }), json(at, "at"));
  }

  /**
   * What an erasure would take, and which texts would still quote it (خطة المحو, plan
   * d'effacement).
   */
  erasurePlan(query: ErasureQuery = {}, at: At = {}): ErasurePlan {
    return this.asked(filtered("erasure_plan", query), json(at, "at"));
  }
}

/** What prints itself, by its name: the answer to each question, and what comes of no question. */
export interface Answers {
  readonly programme: Programme;
  readonly roadmap: Roadmap;
  readonly committee: Committee;
  readonly participation: Participation;
  readonly projects: Projects;
  readonly project_sheet: ProjectSheet;
  readonly cards: Cards;
  readonly remarks: Remarks;
  readonly remark_groups: RemarkGroups;
  readonly answer_coverage: AnswerCoverage;
  readonly standing: Standing;
  readonly trace: Trace;
  readonly trace_section: SectionTrace;
  readonly version_texts: VersionTexts;
  readonly version_difference: VersionDifference;
  readonly council_sessions: CouncilSessions;
  readonly indicators: Indicators;
  readonly publications: Publications;
  readonly duties: Duties;
  readonly conflicts: Conflicts;
  readonly erasure_plan: ErasurePlan;
  readonly receipt: Receipt;
  readonly verification: Verification;
  readonly comparison: Comparison;
}
