### What the views and refusals print, in English.
### The three files hold the same messages with the same variables, in the same order and under the same headings.

## The programme

programme-title = Openness action programme
programme-axes = Priority axes
programme-bodies = Bodies and committees
programme-versions = Versions of the programme
programme-members-unrecorded = members not recorded
programme-adopted = the adopted version
programme-entries =
    { $entries ->
        [0] no entry in the journal
        [one] { $entries } entry in the journal
       *[other] { $entries } entries in the journal
    }

## Kind of a collectivity

collectivity-kind-region = region
collectivity-kind-prefecture = prefecture
collectivity-kind-province = province
collectivity-kind-commune = commune
collectivity-kind-arrondissement = arrondissement

## Roadmap

roadmap-day = Roadmap as it stood on { $day }
roadmap-empty = No stage is recorded yet.
roadmap-postponed-from = first planned for { $date }

## Status of a stage

status-done = done
status-ongoing = ongoing
status-planned = planned
status-postponed = postponed (no new date)
status-undated = undated
status-unconfirmed = unconfirmed (its date has passed and nobody reported it held)
status-unknown = cannot be told (the exact day is not known)

## What was postponed

postponed-on = postponed on: { $date }
postponed-until = new date: { $date }
postponed-undated = no new date

## Kind of a stage

stage-kind-information-meeting = information meeting
stage-kind-e-form = e-form
stage-kind-training = training
stage-kind-citizen-meeting = citizen-participation meeting
stage-kind-digital-consultation = digital consultation
stage-kind-final-drafting = final drafting
stage-kind-council-adoption = adoption by the council
stage-kind-follow-up-meeting = follow-up meeting
stage-kind-evaluation = evaluation

## Phase of the process, and how people take part

phase-co-preparation = Co-preparation
phase-co-implementation = Co-implementation
phase-next-steps = Next steps
modality-in-person = in person
modality-remote = remote
modality-digital = digital

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
participation-title = Participation
participation-empty = No number of participants is recorded yet.
participation-attendances =
    { $attendances ->
        [0] no attendance
        [one] { $attendances } attendance in all (everybody counts at each stage they came to)
       *[other] { $attendances } attendances in all (everybody counts at each stage they came to)
    }
participation-women-share = women among the participants: { $share }

## Committee

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
committee-delegated = sent by { $body }
committee-also-in = also in { $body }
committee-since = since { $date }
committee-known-by = a member on { $date }, since an unknown day
committee-until = until { $date }
committee-no-side = no side given

## Kind of a body, and the act that created it

body-kind-council = Council
body-kind-steering-committee = Committee that prepares, follows and evaluates the programme
body-kind-consultative-body = Consultative body
act-president-decision = president's decision
act-deliberation = deliberation of the council

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
projects-cards =
    { $cards ->
        [0] no cards
        [one] { $cards } card
       *[other] { $cards } cards
    }
projects-remarks =
    { $remarks ->
        [0] no remarks
        [one] { $remarks } remark
       *[other] { $remarks } remarks
    }

## How a project ended, and how projects relate

ended-withdrawn = withdrawn
ended-split = split into others
ended-joined = joined to another
relation-completes = completes
relation-follows = follows
relation-needs = needs
relation-communal-programme = linked to the communal action programme
relating-here = another project's link to this one, { $relation }

## Numbers by which people name things

reference-pacto = project no. { $number }
reference-sheet = project sheet no. { $number }
reference-card = card no. { $number }
reference-platform = card no. { $number } on the platform
reference-paper = paper card no. { $number }
reference-other = { $scheme }: { $number }

## Project sheet

sheet-titles = All titles
sheet-empty = No section is written yet.
sheet-revisions =
    { $revisions ->
        [0] no wording
        [one] { $revisions } wording
       *[other] { $revisions } wordings
    }
sheet-always = from the beginning
sheet-stands = stands

## Funding of a project

sheet-funding = Funding sources on record
sheet-indicators = Indicators
sheet-ideas = Ideas that it was drawn from
funding-amount-unknown = amount not known
funding-unknown =
    { $unknown ->
        [0] no source of an unknown amount
        [one] { $unknown } source of an unknown amount
       *[other] { $unknown } sources of unknown amounts
    }
funding-in-kind =
    { $in_kind ->
        [0] no contribution in kind
        [one] { $in_kind } contribution in kind
       *[other] { $in_kind } contributions in kind
    }
funding-kind-collectivity-budget = budget of the collectivity
funding-kind-state = the State
funding-kind-partner = partner
funding-kind-citizens = contribution of citizens and associations
funding-status-sought = sought
funding-status-promised = promised
funding-status-secured = secured

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

## How far a remark has come

state-noted = noted, not presented yet
state-presented = presented to those who took part, not examined yet
state-examined = examined, not decided yet
state-decided = decided, answer not published yet
state-answered = decided, answer published

## Version of the programme, session and result of a vote

version-kind-draft-for-consultation = draft for consultation
version-kind-draft-for-adoption = draft for adoption
version-kind-adopted = adopted programme
version-kind-implementation-plan = implementation plan
session-kind-ordinary = ordinary session
session-kind-extraordinary = extraordinary session
result-adopted = adopted
result-rejected = not adopted
result-postponed = postponed

## Cards and remarks

cards-title = Cards
remarks-title = Remarks
remarks-number = Remark { $number }
remarks-led-to =
    { $revisions ->
        [0] no section revised
        [one] led to { $revisions } revision
       *[other] led to { $revisions } revisions
    }
list-more = The list goes on.
and-others = and others

## Kind of a card

author-category-citizen = citizen
author-category-association = association
author-category-student = pupil or student
author-category-teacher = teacher
author-category-trader = trader or craftsperson
author-category-civil-servant = civil servant
card-kind-idea = idea card
card-kind-observation = observation card
card-kind-new-project = new-project card

## What is counted, and by what

by-project = By project
by-topic = By topic
by-channel = By channel
by-kind = By kind
by-stage = By stage
by-axis = By axis
by-none = not given

## Groups of remarks

groups-title = Groups of remarks
groups-empty = No remark is grouped yet.
groups-decided =
    { $remarks ->
        [0] none decided
        [one] { $remarks } decided
       *[other] { $remarks } decided
    }
groups-not-covered =
    { $remarks ->
        [0] all covered by the decision
        [one] { $remarks } remark that the decision does not cover
       *[other] { $remarks } remarks that the decision does not cover
    }

## Answer coverage

coverage-title = Answer coverage
coverage-presented = presented
coverage-examined = examined
coverage-decided = decided
coverage-answered = answered publicly
coverage-with-reason = answered publicly with a reason
coverage-count = { $count }
coverage-share = { $count } ({ $share })

## Where a programme stands, and programmes side by side

standing-title = Where the programme stood on { $day }
standing-whose = Programme of
standing-remarks = Remarks
standing-indicators = Indicators
standing-stages = Stages
standing-planned = with a date planned
standing-held = held
standing-on-time = held on time
standing-late = held late
standing-untimed = held, and nobody can tell whether on time
standing-postponed = postponed at least once
standing-unconfirmed = date passed, not reported as held
standing-measured = measured
standing-reached = target reached
standing-part = { $part } of { $whole } ({ $share })
standing-untold = cannot be assessed
comparison-title = Programmes side by side
comparison-empty = No programme is given.
comparison-how = Each share is of those of which it can be told; what is not known counts neither for nor against anybody.

## Trace of a remark

trace-title = Path of the remark
trace-said = What was said
trace-proposed = What was proposed
trace-nothing-said = Nothing was said here.
trace-decision = What was decided, and why
trace-words = Which words it changed
trace-versions = The versions of the programme that it reached
trace-vote = The vote
trace-undecided = Not decided yet.
trace-no-reason = no reason given
trace-outcome-unseen = decision withheld in this copy
trace-answered = answer published: { $date }
trace-unpublished = answer not published yet
trace-superseded = superseded since
trace-untimely = dated before what it is about
trace-no-change = No section was changed because of it.
trace-surviving =
    { $words ->
        [0] no word that it added still stands, because it moved or took out words or another wording stands
        [one] { $words } word still stands
       *[other] { $words } words still stand
    }
trace-in-version =
    { $words ->
        [0] no added word
        [one] { $words } of its words
       *[other] { $words } of its words
    }
trace-no-version = No version is frozen yet.
trace-no-vote = No vote has been taken yet.
trace-back-title = From the sentence back to the remarks
trace-no-cause = no decision named.

## Votes

vote-for = for: { $for }
vote-against = against: { $against }
vote-abstained = abstained: { $abstained }
vote-blank = blank: { $blank }
vote-present = present: { $present }
vote-in-office = in office: { $in_office }

## Sessions of the council

council-title = Sessions of the council
council-empty = No session is on record yet.
council-other-votes = Votes not linked to a sitting on record
council-agenda = Agenda
council-votes = Votes on no item of the agenda
council-sitting = sitting
council-sitting-number = sitting no. { $number }
council-convocation = convocation no. { $convocation }
council-minutes = by the minutes
quorum-met = quorum met
quorum-not-met = quorum not met
quorum-not-required = no quorum required after the third convocation
quorum-unknown = quorum cannot be told
quorum-needed = needed: { $needed } of { $of }
majority-counted = by the counts
majority-carried = carried
majority-not-carried = not carried
majority-tie = a tie
majority-unknown = majority cannot be told
majority-cast = votes cast: { $cast }, needed: { $needed }
majority-agrees = as the minutes say
majority-differs = not what the minutes say
unrecorded = not recorded: { $what }
unrecorded-convocation = the convocation
unrecorded-in-office = the members in office
unrecorded-present = those present
unrecorded-in-favour = the votes in favour
unrecorded-against = the votes against

## What was published or handed out

publications-title = What was published and handed out
publications-count =
    { $publications ->
        [0] no documents
        [one] { $publications } document
       *[other] { $publications } documents
    }
publications-more = The list goes on.
publication-kind-timeline = plan of the stages
publication-kind-participation-rules = rules of participation
publication-kind-invitation = invitation
publication-kind-agenda = agenda
publication-kind-e-form = electronic form
publication-kind-presentation = presentation
publication-kind-observation-card = observation card
publication-kind-new-project-card = new-project card
publication-kind-programme-definition = what the support programme is
publication-kind-charter = charter of the network
publication-kind-draft-programme = draft programme
publication-kind-minutes = minutes
publication-kind-answers = reasoned answers
publication-kind-adopted-programme = adopted programme
publication-kind-implementation-report = report on implementation
publication-kind-evaluation-report = evaluation report

## Conflicts

conflict-title = Values in conflict
conflict-none = No conflict.
conflict-values =
    { $values ->
        [0] no value stands
        [one] { $values } value stands
       *[other] { $values } values stand
    }
conflict-shown = shown
conflict-other = the other
conflict-recorded = recorded on { $on } by the device { $device }
conflict-settle = To settle it, record once more the value that is agreed on.
conflict-settle-reference = Where these are one thing, merge them; where not, correct the entry that has the number by mistake. A frozen version keeps its number: tell such versions apart by their day.
conflict-reference = Reference that several things have
conflict-correction = Entry corrected or withdrawn in two ways
conflict-newer = Changed by a newer version of the program: update to see the latest value
conflict-mark = in conflict
conflict-corrected = corrected
conflict-withdrawn = withdrawn
conflict-yes = yes
conflict-no = no
conflict-among = is among them
conflict-not-among = is not among them
conflict-texts =
    { $texts ->
        [0] no text
        [one] { $texts } text
       *[other] { $texts } texts
    }

## What an erasure would take

erasure-title = What would be erased
erasure-quotes = Texts that would stay and quote it
erasure-no-quotes = No text that stays quotes these words. Whoever says the same in other words is not found.
erasure-decide = Decide on each: correct it and erase what it said before, erase it too, or leave it. Afterwards the words are nowhere, and nobody can look for them.
erasure-words =
    { $words ->
        [one] { $words } word
       *[other] { $words } words
    }
erasure-shared = The same words are gone here too
erasure-reason = Reason of a correction, a withdrawal or a merging
erasure-more =
    { $quotes ->
        [one] { $quotes } further quote
       *[other] { $quotes } further quotes
    }
quote-whole = in full
quote-nearly =
    { $words ->
        [one] nearly: { $words } word of it in its order
       *[other] nearly: { $words } words of it in their order
    }
quote-partly =
    { $words ->
        [one] in part: { $words } word in a row
       *[other] in part: { $words } words in a row
    }
quote-earlier = an earlier text, no longer shown
quote-versions = in the frozen versions
## What a thing is

thing-programme = programme
thing-body = body
thing-person = person
thing-membership = membership
thing-stage = stage
thing-project = project
thing-card = card
thing-remark = remark
thing-decision = decision
thing-version = version
thing-vote = vote
thing-answer = answer
thing-axis = axis
thing-indicator = indicator
thing-measurement = measurement
thing-funding = funding source
thing-group = group of remarks
thing-session = session
thing-sitting = sitting
thing-item = item of the agenda
thing-publication = document
fact-dossier-founded = The dossier was founded
fact-programme-described = The programme was described
fact-body-created = A body was created
fact-member-joined = A person joined a body
fact-member-left = A person left a body
fact-person-described = A person was named anew
fact-axis-chosen = A priority axis was chosen
fact-stage-planned = A stage was planned or planned anew
fact-stage-postponed = A stage was postponed
fact-stage-held = A stage was held
fact-publication-made = Something was published or handed out
fact-project-registered = A project was registered
fact-project-placed = A project was placed under an axis
fact-project-drawn = A project was drawn from ideas
fact-project-linked = A project was linked to another
fact-project-split = A project was split
fact-projects-joined = Projects were joined
fact-project-withdrawn = A project was withdrawn
fact-section-revised = A section of the sheet was revised
fact-funding-noted = A funding source was noted
fact-indicator-defined = An indicator was defined
fact-target-set = A target was set
fact-card-received = A card was received
fact-remarks-presented = Remarks were presented
fact-remarks-examined = Remarks were examined
fact-remarks-grouped = Remarks were grouped
fact-remarks-ungrouped = Remarks left a group
fact-remarks-decided = Remarks were decided on
fact-version-frozen = A version of the programme was frozen
fact-session-convened = A session of the council was convened
fact-sitting-held = A sitting was held
fact-item-postponed = An item was postponed
fact-vote-taken = The council voted
fact-answer-published = The answer to remarks was published
fact-measurement-taken = An indicator was measured
fact-source-noted = A source was noted
fact-things-merged = Several ids turned out to be one thing
fact-corrected = An earlier entry was corrected
fact-withdrawn = An earlier entry was withdrawn
fact-seals-erased = Words were erased

## Indicators

indicators-title = Indicators as they stood on { $day }
indicators-empty = No indicator is defined yet.
indicators-more =
    { $total ->
        [one] One indicator in all: the list goes on.
       *[other] { $total } indicators in all: the list goes on.
    }
indicator-none = not set
indicator-target-for = Target for { $period }
indicator-target-overall = Overall target
indicator-measurements = Measurements
indicator-measured =
    { $measurements ->
        [0] none
        [one] { $measurements } measurement
       *[other] { $measurements } measurements
    }
indicator-evidence =
    { $evidence ->
        [0] no evidence
        [one] { $evidence } published piece of evidence
       *[other] { $evidence } published pieces of evidence
    }
indicator-fraction = { $quotient } ({ $numerator } of { $denominator })
indicator-share = { $numerator } of { $denominator }
indicator-at-least = at least { $value }
indicator-no-figure = no figure for
indicator-from-groups = the whole was not measured; added up from groups, which may overlap
indicator-reached = target reached
indicator-incomplete = from incomplete figures
indicator-kept = kept as it was
indicator-not-kept = not kept as it was
indicator-flagged = To be completed before adoption

## Kind of an indicator, how often it is measured, and what its figures are

indicator-kind-follow-up = Follow-up indicator
indicator-kind-impact = Impact indicator
frequency-monthly = every month
frequency-quarterly = every quarter
frequency-half-yearly = every half-year
frequency-yearly = every year
frequency-once = once
direction-increase = is to rise
direction-decrease = is to fall
direction-keep = is to stay as it is
nature-flow = periods add up
nature-level = state at the end of a period
measured-period-open = not counted, because the period has no first or no last day
measured-missing = not measured
measured-not-applicable = not applicable
attendance-participants = participants
attendance-women = women
attendance-associations = associations
measured-measured = measured
measured-group-women = women
measured-group-men = men
measured-group-youth = young people
lack-baseline = the baseline is missing
lack-target = the target is missing
lack-measurement = there is no measurement yet

## Why a progress cannot be told

untold-no-baseline = cannot be told, because there is no baseline
untold-no-target = cannot be told, because there is no target
untold-not-measured = cannot be told, because nothing was measured
untold-not-applicable = there was nothing to measure
untold-target-is-baseline = cannot be told, because the target equals the baseline
untold-nature-unknown = cannot be told, because it is not said whether periods add up
untold-periods-overlap = cannot be told, because two periods overlap
untold-percent-for-share = cannot be told, because the target or the baseline is in per cent and the value a share of one
untold-period-open = cannot be told, because the period has no first or no last day
untold-out-of-range = cannot be told, because the figures are too large

## Difference between two versions

difference-title = From “{ $from }” to “{ $to }”
difference-today = the texts as they stand on { $day }
difference-added =
    { $texts ->
        [one] { $texts } text added
       *[other] { $texts } texts added
    }
difference-removed =
    { $texts ->
        [one] { $texts } text removed
       *[other] { $texts } texts removed
    }
difference-changed =
    { $texts ->
        [one] { $texts } text changed
       *[other] { $texts } texts changed
    }
difference-same =
    { $texts ->
        [one] { $texts } text the same
       *[other] { $texts } texts the same
    }
difference-unseen =
    { $texts ->
        [one] { $texts } text that cannot be compared
       *[other] { $texts } texts that cannot be compared
    }
difference-marks = Marks: **added**, ~~removed~~, _moved here_, ~~_moved from here_~~.
difference-is-added = added
difference-is-removed = removed
difference-is-changed = changed
difference-is-same = the same
difference-is-unseen = cannot be compared
difference-ended = Projects that ended in between

## Passages that cards quote

anchor-title = Cards on a passage of it
anchor-context-differs = other words stand around it
anchor-folded = found by another spelling
anchor-ambiguous = stands in several places, and nothing tells which
anchor-not-found = not found in that version
anchor-unseen = cannot be looked up here
anchor-placed = still stands
anchor-orphaned = no longer stands so
trace-removed =
    { $words ->
        [one] { $words } word taken out:
       *[other] { $words } words taken out:
    }

## What is still to do

duties-title = Still to do on { $day }
duties-none = Nothing is left to do.
duties-overdue = Overdue
duties-dated = With a date
duties-undated = Without a date
duties-no-figure = Periods said to have no figure
duty-confirm-stage = Say whether the stage was held
duty-set-date = Set the new date of the postponed stage
duty-present-remarks =
    { $remarks ->
        [one] Present { $remarks } remark
       *[other] Present { $remarks } remarks
    }
duty-examine-remarks =
    { $remarks ->
        [one] Examine { $remarks } remark
       *[other] Examine { $remarks } remarks
    }
duty-decide-remarks =
    { $remarks ->
        [one] Decide on { $remarks } remark
       *[other] Decide on { $remarks } remarks
    }
duty-give-reason = Give the reason of the decision
duty-answer-remarks =
    { $remarks ->
        [one] Publish the answer to { $remarks } remark
       *[other] Publish the answer to { $remarks } remarks
    }
duty-revise-text = Write into the programme what was accepted
duty-set-baseline = Give the baseline of the indicator
duty-set-target = Set the target of the indicator
duty-measure = Measure the indicator
duty-settle-conflict = Settle the conflict

## Receipt

receipt-line = Receipt: { $receipt }
verified-here = The receipt is in this journal: every entry up to it is here, and none was changed.
verified-short = Only the short form was compared, the first 80 of 256 bits. It shows every later change; against a forgery that was prepared before the receipt was given, compare the QR code.
verified-missing = The receipt is not in this journal. Look first whether it was copied without a mistake; if it was, then something that was recorded is no longer here, or was written anew.
verified-waiting = What the receipt names is in this journal, but something that was recorded before it was taken out or changed.
verified-invalid = What the receipt names is in this journal, at a place that its own clock or line of entries contradicts.
verified-other = The receipt is of another dossier than this journal. If this journal is handed out as the same one, then it was written anew from its first line.
verified-alone = The file is whole in itself. Without a receipt nobody can tell whether its end was cut, or all of it was written anew.
verified-head = { $head }: { $place }
verified-place-present = here
verified-place-waiting = here, and something before it is missing
verified-place-invalid = here, at a false place
verified-place-missing = not here
verified-damaged =
    { $lines ->
        [one] { $lines } line of the file was changed or cut, and was not read: { $numbers }
       *[other] { $lines } lines of the file were changed or cut, and were not read: { $numbers }
    }
verified-gaps =
    { $entries ->
        [one] { $entries } entry waits for others that are not in the file.
       *[other] { $entries } entries wait for others that are not in the file.
    }
verified-false =
    { $entries ->
        [one] { $entries } entry claims a false place in the history; it is kept and not read.
       *[other] { $entries } entries claim a false place in the history; they are kept and not read.
    }
verified-forks =
    { $devices ->
        [one] { $devices } device went on in two ways, because its file was copied; nothing was lost by it.
       *[other] { $devices } devices went on in two ways, because their files were copied; nothing was lost by it.
    }
verified-erased =
    { $words ->
        [one] { $words } text was erased, and the journal says when.
       *[other] { $words } texts were erased, and the journal says when.
    }
verified-withheld =
    { $words ->
        [one] { $words } text is not public, or not published yet, and is not in this public copy.
       *[other] { $words } texts are not public, or not published yet, and are not in this public copy.
    }
verified-lacking =
    { $words ->
        [one] { $words } text is missing, though nothing erased it: it came with a public copy, or somebody took it out.
       *[other] { $words } texts are missing, though nothing erased them: they came with a public copy, or somebody took them out.
    }

## The report

report-title = Openness action programme
report-skip = Skip to the contents
report-day = As of
report-audience = For
report-audience-public = the public
report-audience-working = those who work on the programme, not for publication
report-receipt = Receipt
report-contents = Contents
report-answers = This page answers one question: what did citizens say about the openness programme, what was decided on it, and what did it change?
report-made = This page is made from the programme's journal and is read without a network.
report-roadmap = Roadmap
report-committee = Who prepared the programme
report-projects = Openness projects
report-conflicts = Points still to settle
report-verify = How to verify this page
report-legend-held = held (day or period)
report-legend-planned = planned
report-legend-before = earlier date, given up
report-legend-undated = date unknown
report-legend-day = day of this report
report-legend-shapes = A dot is a day, a bar is a month or a period.
report-planned-before = Planned before for
report-modality = How
report-body-kind = Kind of body
report-created = Created
report-projects-marks = In the project sheets, underlined words came from remarks: the number behind them leads to the card that brought them.
report-history = How this text changed
report-because = Because of
report-added = added:
report-removed = removed:
report-card = card without a number
report-conflicts-what = Several people recorded different values for the same thing. All are kept and shown here until somebody settles it.
report-verify-what = This page comes from a journal in which nothing can be altered later without being seen. The receipt below is the fingerprint of the whole journal at the moment when this page was made.
report-verify-how = To check, ask the commune for the public copy of the journal, and give it with this receipt to a program that verifies journals: scan the QR code, or type the short form. The journal may have grown since; the program tells whether everything up to this page is still in it, unchanged.
report-verify-keep = Keep this page or a photograph of the code: whoever has a receipt can show later what was cut or rewritten. The short form shows every later change; the code also shows a forgery that was prepared beforehand.
report-verify-short = Short form:
report-verify-whole = The whole receipt:
report-qr = QR code of the receipt { $receipt }
report-qr-none =
    { $heads ->
        [one] The receipt has { $heads } line, which no QR code holds.
       *[other] This page was made from the work of several devices that stands side by side, so the receipt is the list of { $heads } lines below, too many for one QR code.
    }
report-remarks = What was said and what was decided
report-remarks-find = Look for the number of your card in the list and follow the link to read the answer.
report-cards-index = Cards by number
report-remark = Remark
report-changed = What it changed in the programme
report-decided-on = Decided on { $date }; the answer is not published yet.
report-participation = Participation
report-participation-rule = Women are counted among the participants; associations are not people. Who came twice is counted twice, so the numbers of the meetings are not added up.
report-attendance = Attendance at each stage
report-participants = Participants
report-women = of whom women
report-women-among = women among them
report-associations = Associations
report-state-noted = noted
report-state-presented = presented
report-state-examined = examined
report-state-decided = decided, answer to come
report-presented = presented to those who took part on { $date }
report-examined = examined on { $date }
report-answers-given = How many remarks have an answer
report-coverage =
    { $remarks ->
        [one] The answer is published for { $answered } of { $remarks } remark.
       *[other] The answer is published for { $answered } of { $remarks } remarks.
    }
report-received = Remarks received
report-indicators = Indicators
report-indicators-how = Progress is the part of the way from the baseline to the target: 0 at the start, 1 when the target is reached. A hatched bar is a period that was not measured, not a zero.
report-of-project = Project
report-direction = Wanted direction
report-period = Period
report-axes = Axes and versions
report-all-remarks = All remarks
report-council-rule = The quorum is how many must be present for a sitting; the majority is counted from the votes cast. What the minutes say and what the numbers give stand side by side.
report-kind-of-session = Kind of session
report-in-office = Members in office
report-documents = Documents
report-ended = How it ended
report-split = How it was split
report-difference = From the draft for consultation to the adopted programme
report-duties = Still to do
report-decided-by = Unless another is named, the body that decided is: { $body }
report-made-up = This page holds data made up for an example: the words “made up for an example” stand where such a thing or value is shown. What is drawn from them (sums, shares, pictures, comparisons, lists) is no more real than they are. No citizen said them, and no body decided them.

## Names of fields

field-status = Status
field-title = Title
field-name = Name
field-aliases = Other names
field-act = Act
field-people = Number
field-place = Place
field-instrument = Instrument
field-organiser = Organiser
field-outcome = Outcome
field-attendance = Attendance
field-announces = Announces
field-parent = Parent project
field-topics = Topics
field-topic = Topic
field-channel = Channel
field-about = About
field-stage = Stage
field-received = Received
field-reason = Reason
field-planned = Planned date
field-held = Date held
field-decision = Decision
field-said = What is said
field-proposed = Proposal
field-themes = Themes as written
field-author = Author
field-pseudonym = Pseudonym
field-contact = Contact
field-roles = Roles
field-position = Position
field-since = Since
field-due = Due
field-period = Period
field-anchor = Passage
field-agenda = Agenda
field-speakers = Speakers
field-announced-by = Announced by
field-axis = Axis
field-children = Parts
field-came-from = Came from
field-became = Became
field-known-amounts = Known amounts together
field-in-kind = In kind
field-convened = Convened
field-collectivity = Collectivity
field-cycle = Years
field-framework = Support programme
field-communal-programme = Communal action programme
field-unit = Unit
field-baseline = Baseline
field-target = Target
field-value = Value
field-progress = Progress
field-verification = Source of verification
field-role-as-written = Role as written
field-left-because = Reason for leaving
field-postponed-because = Reason for the postponement
field-contents = Contents
field-digest = Digest of the file
field-elsewhere = Link to another document
field-link-because = Reason for the link
field-split-because = Reason for the split
field-ended-because = Reason for the end
field-section = Section
field-funder = Who gives
field-text = Text of the answer
field-note = Note
field-source = Source
field-kind = Kind
field-act-number = Number of the act
field-amount = Amount
field-answer = Answer
field-abstained = Abstentions
field-against = Votes against
field-agenda-item = Item concerned
field-baseline-on = Date of the baseline
field-blank = Blank votes
field-body = Body
field-by = By
field-card = Card
field-collectivity-code = Code of the collectivity
field-collectivity-kind = Kind of collectivity
field-collectivity-name = Name of the collectivity
field-convocation = Convocation
field-decided = Date of the decision
field-delegated-by = Delegated by
field-denominator = Denominator
field-direction = Direction
field-drawn-into = Project drawn from it
field-ended = How it ended
field-split-by = Split by
field-ended-by = Ended by
field-evidence = Evidence
field-examined = Date of examination
field-examined-by = Examined by
field-frequency = Frequency
field-group = Group
field-holds = Texts held
field-idea = Idea it came from
field-illustrative = Made up for an example
field-illustrative-in = Made-up values in
field-source-in = Source of a value
field-in-favour = Votes in favour
field-in-office = Members in office
field-indicator = Indicator
field-item = Number of the item
field-joined = Joined on
field-language = Language
field-link = Link with a project
field-linked-from = Link from a project
field-measured-outcome = Result of the measurement
field-measured-people = Group measured
field-measurement = Measurement
field-modality = Modality
field-nature = Nature of the figures
field-number = Number
field-numerator = Numerator
field-person = Person
field-phase = Phase
field-postponed = Postponed on
field-postponed-until = New date
field-present = Members present
field-presented = Date of presentation
field-presented-at = Presented at
field-project = Project
field-published = Date of publication
field-ratio = Share
field-ref = Reference
field-remark = Remark
field-remarks = Remarks
field-result = Result of the vote
field-sequence = Place in the order
field-session = Session
field-side = Side
field-sitting = Number of the sitting
field-sitting-held = Sitting
field-subject = What it measures
field-taken = Date
field-until = End of the membership
field-version = Version
field-vote = Vote

## Languages

language-ar = Arabic
language-fr = French
language-en = English
language-zgh = Amazigh
language-ary = Moroccan Arabic

## Words and the marks around them

text-in-language = { $text } [{ $language }]
text-erased = [words erased]
text-withheld = [words withheld in this copy]
text-unknown = not known
text-quoted = “{ $text }”
text-labelled = { $label }: { $value }
text-illustrative = made up for an example
text-list = { $before }, { $after }
text-parts = { $before }; { $after }

## Numbers with their unit

quantity-dirham = MAD { $number }
quantity-percent = { $number }%

## Form of a value, as it is written

form-string = a text
form-text = a text, or an object with a text for each language tag
form-number = a whole number, not below zero
form-boolean = true or false
form-list = a list
form-object = an object with the members by name
form-value = a value of the form that this field takes

## Refusals
## One sentence a code: what is wrong, and how to mend it. The dots of the code are hyphens here.

refusal-fact-unknown = “{ $value }” is no known kind of fact: use a known name, such as card_received.
refusal-fact-malformed = This is no fact: write an object whose field “fact” names the kind of fact.
refusal-fact-field-unknown = There is no field “{ $field }” here: remove it, or check the spelling of its name.
refusal-fact-field-missing = The field “{ $field }” is missing: add it, with its value.
refusal-fact-field-invalid = The value does not fit the field “{ $field }”: write { $expected }.
refusal-fact-field-empty = The list is empty in the field “{ $field }”: name at least one thing in it.
refusal-date-empty = The date is empty in the field “{ $field }”: write one, for example 25 July 2023, or leave the field out.
refusal-date-unreadable = The date “{ $value }” cannot be read: write it like this, for example: 25 July 2023.
refusal-date-no_year = The date “{ $value }” has no year: add it after the month, as in October 2023.
refusal-date-no_such_day = There is no such day as “{ $value }”: check the day and the month, and write the day before the month.
refusal-date-reversed = In “{ $value }” the end comes before the beginning: write the earlier date first, and both years if they differ.
refusal-date-ambiguous =
    The date “{ $value }” can be read in more than one way: { $reason ->
        [two_digit_year] write all four digits of the year, as in 06/04/2024.
        [one_year_of_two] this period lies in two years, so write both, as in 2024/2025, or write the months.
        [two_years_of_one] write the one year that this period is in, or “to” between two dates.
        [no_end] add the end, or write “since” before the beginning if there is none.
        [nth_weekday] write the number of the day, as in 5 June 2023.
       *[other] write the day, the month and the year in full, as in 25 July 2023.
    }
refusal-date-too_long = The date “{ $value }” is too long: write the date alone, in at most 60 characters.
refusal-date-not_a_date = “{ $value }” is no date but the number of a law or a reference: write the day, the month and the year, for example 25 July 2023.
refusal-date-open = “{ $value }” has no end in the field “{ $field }”: give the end that is missing.
refusal-id-malformed = The field “{ $field }” holds neither an id nor a reference: copy the id as it was given, or write a reference such as pacto:70.
refusal-thing-unknown = Nothing in this dossier has the id “{ $value }”: check the field “{ $field }”, or record the thing first.
refusal-thing-other_kind = “{ $value }” is of another kind: the field “{ $field }” expects { $expected }.
refusal-reference-unknown = Nothing has the reference “{ $value }”: check it in the field “{ $field }”, or record first what has it.
refusal-reference-ambiguous = Several things have the reference “{ $value }”, among them { $expected }: write the id of the one you mean in its place, or record that they are one thing.
refusal-reference-malformed = “{ $value }” is no well-formed reference: write it in the form pacto:70, in at most 60 characters.
refusal-label-empty = The label is empty in the field “{ $field }”: write one, or leave the field out.
refusal-label-too_long = The label in the field “{ $field }” is too long, or holds control characters such as a line break: write it on one line, in at most 60 characters.
refusal-language-malformed = “{ $value }” is no language tag: write one such as ar, fr or zgh.
refusal-text-empty = The text is empty in the field “{ $field }”: write what was said, or leave the field out.
refusal-text-sealed = The text of the field “{ $field }” is sealed and its words are not in this copy: write the words themselves, or work on the full copy.
refusal-text-unfit = One of the values is a number that is not whole or too large: write it as text.
refusal-text-too_many_languages = The text of the field “{ $field }” stands in more than 32 languages: keep only those that are needed.
refusal-entry-unfit = The entry cannot be added to the history: it does not follow from what this device recorded before, or the clock gives no proper time. Open the journal anew, and look at the clock.
refusal-field-closed = The words in the field “{ $value }” were erased for good, and it takes no others: leave out what stands at “{ $field }”, or write it elsewhere.
refusal-on-unordered = Nobody can tell whether “{ $value }” comes before or after “{ $expected }”: give the exact day in the field “{ $field }”, or correct the earlier fact.
refusal-entry-unknown = The entry named in the field “{ $field }” is not in this dossier: copy its hash from the history, or merge the copy that holds it first.
refusal-entry-not_correctable = This entry is of a kind that is neither corrected nor withdrawn: record a new fact instead.
refusal-correction-other_kind = A fact is not corrected by one of another kind: correct it by the same kind, or withdraw it and record another.
refusal-correction-moves_part = The correction gives the place of one part to another in “{ $field }”: keep the original id at its place instead of “{ $value }”.
refusal-card-no_remarks = The card holds no remark: add at least one in the field “{ $field }”.
refusal-member-no_role = The membership has no role: add at least one in the field “{ $field }”.
refusal-decision-no_remarks = The decision covers no remark: name those it covers in the field “{ $field }”.
refusal-decision-before_remark = The decision of “{ $value }” comes before the remark was received on “{ $expected }”: correct one of the two dates.
refusal-answer-before_decision = The answer of “{ $value }” comes before the decision of “{ $expected }”: correct one of the two dates, or record the decision first.
refusal-version-nothing_to_freeze = There is no text to freeze on that day: record sections of projects first, or choose a later day.
refusal-number-empty = The number is empty in the field “{ $field }”: write one, for example 16,28 or 300000, or leave the field out.
refusal-number-unreadable = The number “{ $value }” cannot be read: write digits with one decimal mark, for example 16,28 or 300000.
refusal-number-ambiguous = The number “{ $value }” can be read in two ways: write it without a mark between thousands, for example 1500 or 1,5.
refusal-number-too_long = The number “{ $value }” is too long: write it alone, in at most 28 digits so that it is exact.
refusal-remark-not_received = The date “{ $value }” is before the remark was received ({ $expected }): check both dates.
refusal-measurement-values = A measurement has a value, or a numerator and a denominator that is not zero; one that is missing or not applicable has none: correct the field “{ $field }”.
refusal-measurement-ratio = This indicator is a ratio: give the numerator and the denominator instead of the value in the field “{ $field }”.
refusal-sitting-convocation = A sitting follows a first, second or third convocation: write 1, 2 or 3 instead of “{ $value }”.
refusal-sitting-presence = More members are present ({ $value }) than in office ({ $expected }): check the minutes.
refusal-project-itself = A project is not linked to itself, split into itself or joined with itself alone: correct the field “{ $field }”.
refusal-vote-counts = The figures of the vote do not agree, { $value } instead of at most { $expected }: check the minutes and correct the field “{ $field }”.
refusal-attendance-women = There are more women, { $value }, than participants, { $expected }: correct one of the two, for women are counted among the participants.
refusal-dossier-already_founded = This dossier is founded already: open a new dossier for any other programme.
refusal-dossier-not_founded = A dossier begins with its founding: record that first.
refusal-framework-unknown = No framework that is provided is called “{ $value }”: take one of those that are ({ $expected }), or bring your own.
refusal-framework-malformed = This is no valid framework: mend this, { $value }.
refusal-framework-repeated = The id “{ $value }” comes twice in this list: give each part its own.
refusal-framework-language = This text lacks one of the languages of the framework ({ $expected }): add it.
refusal-framework-numbers = The numbers do not follow each other: { $value } in place of { $expected }.
refusal-framework-part = The framework has no “{ $value }”, or not before this stage: add it, or check its spelling.
refusal-journal-unrecognised = This file is no journal: choose one whose first line states the format infitah/1.
refusal-journal-newer_format = This journal is written in a newer format than is known here: update this software, then open it again.
refusal-journal-no_founding = The founding of the dossier is missing from this file or damaged, and nothing else counts without it: open another copy of the dossier, and merge this file into it.
refusal-journal-founding_unread = This version of the software cannot read the founding of the dossier, so that the journal can be verified but not opened: update this software, then open it again.
refusal-journal-other_dossier = This journal belongs to another dossier: merge a copy of the same dossier, or open this one apart.
refusal-journal-damaged = The journal is damaged in line { $line }: keep this file and merge an intact copy to get back what is missing.
refusal-erasure-nothing = No words stand at “{ $field }” that could be erased: what is not sealed stays for ever, and only a corrected entry has earlier words. Name the field, or the entry itself.
refusal-receipt-malformed = “{ $value }” is no well-formed receipt: copy it whole as it was printed, in the form xxxx-xxxx-xxxx-xxxx.
refusal-known-unknown_head = The receipt names an entry that this copy does not hold: merge the copy that holds it first.
refusal-view-unknown_thing = “{ $value }” was not known on that day: check the id and the day.
refusal-file-unreadable = This file cannot be read as an XLSX workbook: open it and save it anew as .xlsx, without a password.
refusal-file-empty = The file is empty: look whether it was saved, and take another copy.
refusal-file-other_format = This is no workbook, whatever its name says, but another format ({ $value }): open it in a spreadsheet program and save it as .xlsx or .csv.
refusal-file-protected = The workbook is protected by a password: open it, take the password away and save it anew as .xlsx.
refusal-file-cell_too_long = A text is longer than a cell of a workbook may be ({ $expected } characters): write the table as CSV.
refusal-file-too_long = The file is too long (at most { $expected }): split it into several files.
refusal-import-no_headings = No line of the sheet holds headings that are known: write above the columns, for example, “number, channel, theme, challenge, solution”.
refusal-import-ambiguous = The headings of the sheet “{ $value }” fit several kinds of list: say which it is ({ $expected }).
refusal-import-no_sheet = The file has no sheet “{ $value }”: take one of { $expected }, or leave the name out.
refusal-import-outdated = Something was recorded since the plan was made: make it again and look at it.
refusal-programme-repeated = The files “{ $value }” and “{ $expected }” hold the same programme, so that each of its remarks would count twice: merge them into one file first.
refusal-table-unknown = No table is called “{ $value }”: the names stand in the data dictionary, for example cards, remarks, projects.
refusal-view-limit = A page holds from 1 to { $expected } lines, not “{ $value }”: give a number between them, or none.
refusal-view-key_short = The key of the publication has fewer than { $expected } characters: make one at random and keep it.
refusal-store-missing = There is no file “{ $value }”: check its name and folder, or create the dossier there.
refusal-store-exists = Something stands under the name “{ $value }” already, and nothing was changed: choose another name, or move it away.
refusal-store-folder = “{ $value }” is a folder: name the file of the dossier in it.
refusal-store-empty = The file “{ $value }” is empty: take another copy of the dossier.
refusal-store-unrecognised = The file “{ $value }” is no dossier of infitah: choose one, its name ends in .infitah as a rule.
refusal-store-journal = “{ $value }” is a journal, not the file of a dossier: import it into a new file, or merge it into the file of its dossier.
refusal-store-newer = The file “{ $value }” was written by a newer version of infitah: update this software, then open it again.
refusal-store-damaged = The file “{ $value }” is damaged or cut: take the last back-up of it, and merge what other devices hold.
refusal-store-foreign = Another program put a table or an index into the file “{ $value }”: take it out with that program, or recover the dossier into a new file.
refusal-store-read_only = The file “{ $value }” can only be read, so nothing was recorded: record in a copy that may be written, or ask for the right to write.
refusal-store-unfinished = The last facts of “{ $value }” stand in a second file beside it, in a folder that cannot be written: copy all files of this name into a folder of your own, and open it there.
refusal-store-moved = The file “{ $value }” was moved, deleted or replaced while it was open, and nothing was recorded in it since: open it again where it is now.
refusal-store-busy = Another program has been at the file “{ $value }” for too long, and nothing was recorded: wait until it is done, or close it.
refusal-store-full = There is no room left for “{ $value }” on the disk, and nothing was recorded: make room, then record it again.
refusal-store-inaccessible = The file “{ $value }” cannot be read or written, and nothing was recorded: check the disk, the folder and your rights to them.
refusal-host-random = The device gave no random numbers: nothing can be sealed without them, so try again.
