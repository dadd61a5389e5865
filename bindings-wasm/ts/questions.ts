// Generated from the schema of `core` by `cargo xtask bindings`; changes belong there.
import { json, maybe, text } from "./arguments.js";
import type {
  At,
  BodyId,
  Committee,
  Conflicts,
  LanguageTag,
  ProjectId,
  ProjectSheet,
  Projects,
  RemarkId,
  Roadmap,
  SectionTrace,
  SheetSection,
  SubjectId,
  Trace,
} from "./values.js";

/** The questions of a dossier: every method answers with a view and changes nothing. */
export abstract class Questions {
  /** Asks a question that is given as JSON text. */
  protected abstract asked<T>(question: string, at: string): T;

  /** The roadmap (خارطة الطريق, feuille de route): the stages in chronological order. */
  roadmap(at: At = {}): Roadmap {
    return this.asked(JSON.stringify({ view: "roadmap" }), json(at, "at"));
  }

  /** A committee or another body (لجنة التتبع, comité de suivi) and who sits in it. */
  committee(of: BodyId, at: At = {}): Committee {
    return this.asked(JSON.stringify({ view: "committee", of: text(of, "of") }), json(at, "at"));
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

  /** Where people disagree (مواضع الاختلاف, désaccords): what somebody has to settle. */
  conflicts(at: At = {}): Conflicts {
    return this.asked(JSON.stringify({ view: "conflicts" }), json(at, "at"));
  }
}

/** What answers each question, by its name. */
export interface Answers {
  readonly roadmap: Roadmap;
  readonly committee: Committee;
  readonly projects: Projects;
  readonly project_sheet: ProjectSheet;
  readonly trace: Trace;
  readonly trace_section: SectionTrace;
  readonly conflicts: Conflicts;
}
