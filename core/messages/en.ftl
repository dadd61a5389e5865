### What the views and refusals print, in English.
### The three files hold the same messages with the same variables, in the same order and under the same headings.

## Roadmap

roadmap-title = Roadmap
roadmap-day = Roadmap as it stood on { $day }
roadmap-empty = No stage is recorded yet.
roadmap-postponed-from = first planned for { $date }

## Status of a stage

status-done = done
status-ongoing = ongoing
status-planned = planned
status-unconfirmed = unconfirmed: its date has passed and nobody reported it held
status-unknown = cannot be told: only the month is known
status-undated = undated
status-postponed = postponed

## Participation
## Women are counted among the participants; associations are not people.

participation-participants =
    { $participants ->
        [0] no participants
        [one] { $participants } participant
       *[other] { $participants } participants
    }
participation-women =
    { $women ->
        [0] no women among them
        [one] { $women } woman among them
       *[other] { $women } women among them
    }
participation-associations =
    { $associations ->
        [0] no associations
        [one] { $associations } association
       *[other] { $associations } associations
    }
participation-sentence = { participation-participants }, { participation-women }, and { participation-associations }

## Committee

committee-title = Committee that prepares, follows and evaluates the openness programme
committee-empty = No member is recorded yet.
committee-people =
    { $people ->
        [0] nobody
        [one] { $people } person
       *[other] { $people } people
    }
committee-also =
    { $also ->
        [0] of whom none also sits in { $body }
        [one] of whom { $also } also sits in { $body }
       *[other] of whom { $also } also sit in { $body }
    }
committee-sentence = { committee-people }, { committee-also }

## Side of a member

side-elected = Elected members
side-civil-society = Civil society
side-staff = Staff
side-focal-point = Focal point

## Role of a member
## The gender of a role says nothing of the person's.

role-chair = committee chair
role-member = member
role-coordinator = coordinator
role-president = president
role-rapporteur = rapporteur

## Projects

projects-title = Openness projects
projects-empty = No project is recorded yet.
project-number-pacto = project no. { $number }
project-number-sheet = project sheet no. { $number }
project-number-other = { $scheme }: { $number }

## Topic of a remark

topic-problem = Problem
topic-solutions = Solutions
topic-funding-sources = Funding sources
topic-follow-up-indicators = Follow-up indicators
topic-impact-indicators = Impact indicators

## Section of a project sheet

section-problem = Problem
section-objectives = Objectives
section-solutions = Solutions and actions
section-beneficiaries = Beneficiaries
section-owner = Owner and partners
section-funding-sources = Funding sources
section-follow-up-indicators = Follow-up indicators
section-impact-indicators = Impact indicators
section-calendar = Calendar

## Channel of a card

channel-meeting = meeting
channel-website = website
channel-own-initiative = own initiative
channel-form = e-form
channel-paper = paper

## Outcome of a decision

outcome-accepted = accepted
outcome-partly-accepted = partly accepted
outcome-rejected = rejected
outcome-out-of-scope = out of scope
outcome-merged = merged
outcome-deferred = deferred

## Trace of a remark

trace-title = Path of the remark
trace-said = What was said
trace-project = On which project
trace-stage = Collected at stage
trace-decision = What was decided, and why
trace-words = Which words it changed
trace-versions = In which versions they stand
trace-vote = The vote that adopted them
trace-back-title = From the sentence back to the remarks
trace-undecided = not decided yet
trace-no-reason = no reason given
trace-unpublished = not published yet
trace-no-words = no words changed
trace-erased = words erased
trace-withheld = words withheld in this copy

## Conflicts

conflict-title = Values in conflict
conflict-values =
    { $values ->
        [0] no value stands
        [one] { $values } value stands
        [2] two values stand
       *[other] { $values } values stand
    }
conflict-shown = shown
conflict-recorded = recorded by { $actor } on { $day }
conflict-settle = Settle it by recording { $fact }
conflict-none = No conflict.

## Votes

vote-for = for: { $for }
vote-against = against: { $against }
vote-abstained = abstained: { $abstained }
vote-blank = blank: { $blank }
vote-in-office = in office: { $in_office }
vote-present = present: { $present }
vote-sentence = { vote-for }, { vote-against }, { vote-abstained }, { vote-blank }; { vote-in-office }, { vote-present }
result-adopted = adopted
result-not-adopted = not adopted
result-postponed = postponed

## Receipt and notices

receipt-title = Receipt
receipt-line = Receipt: { $receipt }
notice-illustrative = illustrative

## Headers of tables

column-date = Date
column-stage = Stage
column-status = Status
column-number = Number
column-title = Title
column-name = Name
column-role = Role
column-side = Side
column-project = Project
column-topic = Topic
column-channel = Channel
column-outcome = Decision
column-reason = Reason

## Refusals
## One sentence a code: what is wrong, and how to mend it. The dots of the code are hyphens here.

refusal-fact-unknown = “{ $value }” is no known kind of fact: use one of these: { $expected }.
refusal-fact-malformed = The fact cannot be read at “{ $field }”: write { $expected } there.
refusal-fact-field-unknown = This fact has no field “{ $field }”: remove it, or use one of these: { $expected }.
refusal-fact-field-missing = The field “{ $field }” is missing: add { $expected }.
refusal-fact-field-empty = The list “{ $field }” is empty: name in it at least what the fact is about.
refusal-fact-field-invalid = “{ $value }” does not fit the field “{ $field }”: write { $expected }.
refusal-date-unreadable = The date “{ $value }” cannot be read: write it like this, for example: { $expected }.
refusal-date-no_year = The date “{ $value }” has no year: add it, as in { $expected }.
refusal-date-no_such_day = There is no such day as “{ $value }”: check the day and the month, as in { $expected }.
refusal-date-reversed = In “{ $value }” the end comes before the beginning: write { $expected } if that is what you mean.
refusal-date-ambiguous = The date “{ $value }” can be read in several ways: write the month in letters, one of these: { $expected }.
refusal-date-too_long = The date “{ $value }” is too long: keep to a date of at most { $expected } characters.
refusal-date-empty = The date is empty in the field “{ $field }”: write one, as in { $expected }, or leave the field out.
refusal-date-not_a_date = “{ $value }” is no date but the number of a law or a reference: write a date, as in { $expected }.
refusal-date-open = The date “{ $value }” lacks an end: give both its beginning and its end in the field “{ $field }”.
refusal-id-malformed = “{ $value }” is no well-formed id: copy it as it was given, in the form { $expected }.
refusal-thing-unknown = Nothing in this dossier has the id “{ $value }”: check the field “{ $field }”, or record the thing first.
refusal-thing-other_kind = “{ $value }” is of another kind: the field “{ $field }” expects { $expected }.
refusal-reference-unknown = Nothing has the reference “{ $value }”: check it in the field “{ $field }”, or record first what has it.
refusal-reference-ambiguous = Several things have the reference “{ $value }”: write one of these ids in the field “{ $field }”: { $expected }.
refusal-reference-malformed = “{ $value }” is no well-formed reference: write it in the form { $expected }.
refusal-label-empty = The label is empty in the field “{ $field }”: write one, or leave the field out.
refusal-label-too_long = The label “{ $value }” is too long: shorten it to at most { $expected } characters.
refusal-language-malformed = “{ $value }” is no language tag: write one like { $expected }.
refusal-text-empty = The text is empty in the field “{ $field }”: write what was said, or leave the field out.
refusal-text-sealed = The text of the field “{ $field }” is sealed and its words are not in this copy: write the words themselves, or work on the full copy.
refusal-text-unfit = The field “{ $field }” holds a number that is not whole, or too large: write it as text.
refusal-on-missing = The day of the fact is missing: add it in the field “{ $field }”, as in { $expected }.
refusal-on-unordered = Nobody can tell whether “{ $value }” comes before or after “{ $expected }”: give the exact day in the field “{ $field }”, or correct the earlier fact.
refusal-entry-unknown = No entry of this dossier has the hash “{ $value }”: copy it from the history, or merge the copy that holds it first.
refusal-entry-not_correctable = The entry “{ $value }” is of a kind that is neither corrected nor withdrawn: record a new fact instead.
refusal-correction-other_kind = A fact of the kind “{ $expected }” is not corrected by one of the kind “{ $value }”: correct it by the same kind, or withdraw it and record another.
refusal-correction-moves_part = The correction gives the place of one part to another in “{ $field }”: keep the id “{ $expected }” at its place instead of “{ $value }”.
refusal-remark-not_of_card = The remark “{ $value }” is not one of the card “{ $expected }”: name a remark of that card, or the card that holds it.
refusal-card-no_remarks = The card holds no remark: add at least one in the field “{ $field }”.
refusal-member-no_role = The membership has no role: add at least one in the field “{ $field }”.
refusal-decision-no_remarks = The decision covers no remark: name those it covers in the field “{ $field }”.
refusal-decision-reason-missing = The decision “{ $value }” needs a reason: write it in the field “{ $field }”.
refusal-decision-before_remark = The decision of “{ $value }” comes before the remark was received on “{ $expected }”: correct one of the two dates.
refusal-answer-before_decision = The answer of “{ $value }” comes before the decision of “{ $expected }”: correct one of the two dates, or record the decision first.
refusal-version-closed = The version “{ $value }” is closed: freeze a new one instead of changing it.
refusal-version-nothing_to_freeze = There is no text to freeze on “{ $value }”: record sections of projects first, or choose a later day.
refusal-vote-counts = The figures of the vote do not agree, { $value } instead of at most { $expected }: check the minutes and correct the field “{ $field }”.
refusal-stage-already_held = The stage “{ $value }” is already recorded as held on “{ $expected }”: correct that entry, or add another stage.
refusal-member-before_body = The member joins on “{ $value }”, before the body was created on “{ $expected }”: correct one of the two dates.
refusal-attendance-women = There are more women, { $value }, than participants, { $expected }: correct one of the two, for women are counted among the participants.
refusal-dossier-already_founded = This dossier is founded already, and one dossier is one programme: open a new dossier for any other programme.
refusal-dossier-not_founded = This journal does not begin with the founding of a dossier: begin with it, or choose a whole copy of the dossier.
refusal-programme-already_founded = This dossier already holds the programme “{ $value }”: open a new dossier for any other programme.
refusal-seal-unknown = No seal of this dossier has the digest “{ $value }”: copy it from the entry that holds the words.
refusal-fact-field-empty = The list in the field “{ $field }” is empty: name at least one there.
refusal-date-open = The date “{ $value }” has no beginning or no end: write a day, a month, or an interval with both ends.
refusal-text-unfit = The field “{ $field }” holds a number that is not whole, or too large: write it as text.
refusal-member-no_role = The member has no role: add at least one in the field “{ $field }”.
refusal-dossier-already_founded = This dossier is founded already: open a new dossier for any other programme.
refusal-dossier-not_founded = A dossier begins with its founding: record that first.
refusal-view-unknown_thing = Nothing of this kind was known on that day as “{ $value }”: check the id and the day.
refusal-host-random = This device gives no random bytes, and nothing can be sealed without them: try again, or work on another device.
refusal-journal-unrecognised = This file is no journal: choose one whose first line states the format { $expected }.
refusal-journal-newer_format = The journal's format, “{ $value }”, is newer than “{ $expected }”, which is known here: update this software, then open it again.
refusal-journal-other_dossier = This journal belongs to another dossier, “{ $value }” instead of “{ $expected }”: merge a copy of the same dossier.
refusal-journal-damaged = The journal is damaged at “{ $field }”: keep this file and merge an intact copy to get back what is missing.
refusal-receipt-malformed = “{ $value }” is no well-formed receipt: copy it whole as it was printed, in the form { $expected }.
refusal-known-unknown_head = The receipt names an entry that this copy does not hold, “{ $value }”: merge the copy that holds it first.
refusal-view-unknown_thing = “{ $value }” was not known on that day: check the id and the day.
refusal-host-random = This device gave no random numbers, without which nothing can be sealed: try again, or use another device.
