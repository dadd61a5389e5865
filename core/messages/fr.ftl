### What the views and refusals print, in French.
### The three files hold the same messages with the same variables, in the same order and under the same headings.
### The space before : ; ? and inside of « » is a no-break space. Zero takes the form of one unless it has its own.

## The programme

programme-title = Programme d'action d'ouverture
programme-axes = Axes prioritaires
programme-bodies = Instances et comités
programme-versions = Versions du programme
programme-members-unrecorded = membres non enregistrés
programme-adopted = version adoptée
programme-entries =
    { $entries ->
        [0] aucune écriture au journal
        [one] { $entries } écriture au journal
       *[other] { $entries } écritures au journal
    }

## Kind of a collectivity

collectivity-kind-region = région
collectivity-kind-prefecture = préfecture
collectivity-kind-province = province
collectivity-kind-commune = commune
collectivity-kind-arrondissement = arrondissement

## Roadmap

roadmap-day = Feuille de route telle qu'elle était le { $day }
roadmap-empty = Aucune étape n'est encore enregistrée.
roadmap-postponed-from = initialement prévue : { $date }

## Status of a stage

status-done = réalisée
status-ongoing = en cours
status-planned = prévue
status-postponed = reportée (sans nouvelle date)
status-undated = sans date
status-unconfirmed = non confirmée (sa date est passée et personne n'a signalé qu'elle s'est tenue)
status-unknown = impossible à dire (le jour exact n'est pas connu)

## What was postponed

postponed-on = date du report : { $date }
postponed-until = nouvelle date : { $date }
postponed-undated = sans nouvelle date

## Kind of a stage

stage-kind-information-meeting = rencontre de communication
stage-kind-e-form = formulaire électronique
stage-kind-training = formation
stage-kind-citizen-meeting = rencontre de participation citoyenne
stage-kind-digital-consultation = consultation numérique
stage-kind-final-drafting = rédaction finale
stage-kind-council-adoption = adoption par le conseil
stage-kind-follow-up-meeting = rencontre de suivi
stage-kind-evaluation = évaluation

## Phase of the process, and how people take part

phase-co-preparation = Co-création
phase-co-implementation = Mise en œuvre conjointe
phase-next-steps = Prochaines étapes
modality-in-person = en présentiel
modality-remote = à distance
modality-digital = numérique

## Participation
## Women are counted among the participants; associations are not people.

participation-participants =
    { $participants ->
        [0] aucun participant
        [one] { $participants } participant
       *[other] { $participants } participants
    }
participation-women =
    { $women ->
        [0] dont aucune femme
        [one] dont { $women } femme
       *[other] dont { $women } femmes
    }
participation-associations =
    { $associations ->
        [0] aucune association
        [one] { $associations } association
       *[other] { $associations } associations
    }
participation-sentence = { participation-participants }, { participation-women }, et { participation-associations }
participation-title = Participation
participation-empty = Aucun nombre de participants n'est encore noté.
participation-attendances =
    { $attendances ->
        [0] aucune présence
        [one] { $attendances } présence en tout (chacun compte à chaque étape où il est venu)
       *[other] { $attendances } présences en tout (chacun compte à chaque étape où il est venu)
    }
participation-women-share = part des femmes parmi les participants : { $share }

## Committee

committee-empty = Aucun membre n'est encore enregistré.
committee-people =
    { $people ->
        [0] personne
        [one] { $people } personne
       *[other] { $people } personnes
    }
committee-also =
    { $also ->
        [0] dont aucune ne siège dans { $body }
        [one] dont { $also } siège aussi dans { $body }
       *[other] dont { $also } siègent aussi dans { $body }
    }
committee-delegated = délégué(e) par { $body }
committee-also-in = siège aussi dans { $body }
committee-since = depuis : { $date }
committee-known-by = en fonction le { $date }, depuis une date inconnue
committee-until = jusqu'à : { $date }
committee-no-side = sans collège indiqué

## Kind of a body, and the act that created it

body-kind-council = Conseil
body-kind-steering-committee = Comité de préparation, de suivi et d'évaluation du programme
body-kind-consultative-body = Instance consultative
act-president-decision = arrêté du président
act-deliberation = délibération du conseil

## Side of a member

side-elected = Élus
side-civil-society = Société civile
side-staff = Fonctionnaires
side-focal-point = Point focal

## Role of a member
## The gender of a role says nothing of the person's.

role-chair = président(e) du comité
role-member = membre
role-coordinator = coordinateur(trice)
role-president = président(e)
role-rapporteur = rapporteur(e)

## Projects

projects-title = Projets d'ouverture
projects-empty = Aucun projet n'est encore enregistré.
projects-cards =
    { $cards ->
        [0] aucune fiche
        [one] { $cards } fiche
       *[other] { $cards } fiches
    }
projects-remarks =
    { $remarks ->
        [0] aucune remarque
        [one] { $remarks } remarque
       *[other] { $remarks } remarques
    }

## How a project ended, and how projects relate

ended-withdrawn = retiré
ended-split = scindé en d'autres projets
ended-joined = réuni à un autre projet
relation-completes = complète
relation-follows = fait suite à
relation-needs = dépend de
relation-communal-programme = lié au programme d'action communal
relating-here = lien d'un autre projet vers celui-ci, { $relation }

## Numbers by which people name things

reference-pacto = projet n° { $number }
reference-sheet = fiche projet n° { $number }
reference-card = fiche n° { $number }
reference-platform = fiche n° { $number } de la plateforme
reference-paper = fiche papier n° { $number }
reference-other = { $scheme } : { $number }

## Project sheet

sheet-titles = Tous les titres
sheet-empty = Aucune rubrique n'est encore rédigée.
sheet-revisions =
    { $revisions ->
        [0] aucune rédaction
        [one] { $revisions } rédaction
       *[other] { $revisions } rédactions
    }
sheet-always = depuis le début
sheet-stands = en vigueur

## Funding of a project

sheet-funding = Sources de financement enregistrées
sheet-indicators = Indicateurs
sheet-ideas = Idées dont il est tiré
funding-amount-unknown = montant inconnu
funding-unknown =
    { $unknown ->
        [0] aucune source au montant inconnu
        [one] { $unknown } source au montant inconnu
       *[other] { $unknown } sources au montant inconnu
    }
funding-in-kind =
    { $in_kind ->
        [0] aucun apport en nature
        [one] { $in_kind } apport en nature
       *[other] { $in_kind } apports en nature
    }
funding-kind-collectivity-budget = budget de la collectivité
funding-kind-state = État
funding-kind-partner = partenaire
funding-kind-citizens = contribution des citoyens et des associations
funding-status-sought = recherché
funding-status-promised = promis
funding-status-secured = acquis

## Topic of a remark

topic-problem = Problématique
topic-solutions = Solutions
topic-funding-sources = Sources de financement
topic-follow-up-indicators = Indicateurs de suivi
topic-impact-indicators = Indicateurs d'impact

## Section of a project sheet

section-problem = Problématique
section-objectives = Objectifs
section-solutions = Solutions et actions
section-beneficiaries = Bénéficiaires
section-owner = Porteur et partenaires
section-funding-sources = Sources de financement
section-follow-up-indicators = Indicateurs de suivi
section-impact-indicators = Indicateurs d'impact
section-calendar = Calendrier

## Channel of a card

channel-meeting = rencontre
channel-website = site web
channel-own-initiative = initiative personnelle
channel-form = formulaire électronique
channel-paper = papier

## Outcome of a decision

outcome-accepted = retenue
outcome-partly-accepted = partiellement retenue
outcome-rejected = non retenue
outcome-out-of-scope = hors champ
outcome-merged = fusionnée
outcome-deferred = différée

## How far a remark has come

state-noted = notée, pas encore présentée
state-presented = présentée aux participants, pas encore examinée
state-examined = examinée, sans décision à ce jour
state-decided = décision prise, réponse pas encore publiée
state-answered = décision prise, réponse publiée

## Version of the programme, session and result of a vote

version-kind-draft-for-consultation = projet soumis à concertation
version-kind-draft-for-adoption = projet soumis à adoption
version-kind-adopted = programme adopté
version-kind-implementation-plan = plan de mise en œuvre
session-kind-ordinary = session ordinaire
session-kind-extraordinary = session extraordinaire
result-adopted = adopté
result-rejected = non adopté
result-postponed = reporté

## Cards and remarks

cards-title = Fiches
remarks-title = Remarques
remarks-number = Remarque { $number }
remarks-led-to =
    { $revisions ->
        [0] aucune rubrique révisée
        [one] a conduit à { $revisions } révision
       *[other] a conduit à { $revisions } révisions
    }
list-more = La liste continue.
and-others = et d'autres

## Kind of a card

author-category-citizen = citoyen·ne
author-category-association = association
author-category-student = élève ou étudiant·e
author-category-teacher = enseignant·e
author-category-trader = commerçant·e ou artisan·e
author-category-civil-servant = fonctionnaire
card-kind-idea = fiche idée
card-kind-observation = fiche d'observations
card-kind-new-project = fiche nouveau projet

## What is counted, and by what

by-project = Par projet
by-topic = Par objet
by-channel = Par canal
by-kind = Par type
by-stage = Par étape
by-axis = Par axe
by-none = non précisé

## Groups of remarks

groups-title = Groupes de remarques
groups-empty = Aucune remarque n'est encore regroupée.
groups-decided =
    { $remarks ->
        [0] aucune décision
        [one] { $remarks } avec décision
       *[other] { $remarks } avec décision
    }
groups-not-covered =
    { $remarks ->
        [0] toutes couvertes par la décision
        [one] { $remarks } remarque que la décision ne couvre pas
       *[other] { $remarks } remarques que la décision ne couvre pas
    }

## Answer coverage

coverage-title = Couverture des réponses
coverage-presented = présentées
coverage-examined = examinées
coverage-decided = avec décision
coverage-answered = avec réponse publiée
coverage-with-reason = avec réponse publiée et motivée
coverage-count = { $count }
coverage-share = { $count } ({ $share })

## Where a programme stands, and programmes side by side

standing-title = État d'avancement du programme au { $day }
standing-whose = Programme de
standing-remarks = Remarques
standing-indicators = Indicateurs
standing-stages = Étapes
standing-planned = avec une date prévue
standing-held = tenues
standing-on-time = tenues à temps
standing-late = tenues en retard
standing-untimed = tenues, sans que l'on puisse dire si c'était à temps
standing-postponed = reportées au moins une fois
standing-unconfirmed = date passée, tenue non signalée
standing-measured = mesurés
standing-reached = cible atteinte
standing-part = { $part } sur { $whole } ({ $share })
standing-untold = ne peut être évalué
comparison-title = Programmes comparés
comparison-empty = Aucun programme n'est donné.
comparison-how = Chaque part porte sur ce qui peut être évalué ; ce qui n'est pas connu ne compte ni pour ni contre personne.

## Trace of a remark

trace-title = Parcours de la remarque
trace-said = Ce qui a été dit
trace-proposed = Ce qui a été proposé
trace-nothing-said = Rien n'a été dit à ce sujet.
trace-decision = Ce qui a été décidé, et pourquoi
trace-words = Les mots qu'elle a changés
trace-versions = Les versions du programme qu'elle a atteintes
trace-vote = Le vote
trace-undecided = Pas encore de décision.
trace-no-reason = aucun motif indiqué
trace-outcome-unseen = décision non communiquée dans cette copie
trace-answered = réponse publiée : { $date }
trace-unpublished = réponse pas encore publiée
trace-superseded = remplacée depuis
trace-untimely = datée avant son objet
trace-no-change = Aucune rubrique n'a été modifiée pour elle.
trace-surviving =
    { $words ->
        [0] aucun mot ajouté ne subsiste, soit que des mots aient été déplacés ou retirés, soit qu'une autre rédaction l'emporte
        [one] { $words } mot subsiste
       *[other] { $words } mots subsistent
    }
trace-in-version =
    { $words ->
        [0] sans mot ajouté
        [one] { $words } de ses mots
       *[other] { $words } de ses mots
    }
trace-no-version = Aucune version n'est encore arrêtée.
trace-no-vote = Aucun vote n'a encore eu lieu.
trace-back-title = De la phrase aux remarques
trace-no-cause = aucune décision indiquée.

## Votes

vote-for = pour : { $for }
vote-against = contre : { $against }
vote-abstained = abstentions : { $abstained }
vote-blank = bulletins blancs : { $blank }
vote-present = présents : { $present }
vote-in-office = membres en exercice : { $in_office }

## Sessions of the council

council-title = Sessions du conseil
council-empty = Aucune session n'est encore enregistrée.
council-other-votes = Votes non rattachés à une séance enregistrée
council-agenda = Ordre du jour
council-votes = Votes hors des points de l'ordre du jour
council-sitting = séance
council-sitting-number = séance n° { $number }
council-convocation = convocation n° { $convocation }
council-minutes = selon le procès-verbal
quorum-met = quorum atteint
quorum-not-met = quorum non atteint
quorum-not-required = quorum non requis après la troisième convocation
quorum-unknown = quorum impossible à établir
quorum-needed = requis : { $needed } sur { $of }
majority-counted = selon les nombres
majority-carried = majorité obtenue
majority-not-carried = majorité non obtenue
majority-tie = partage égal des voix
majority-unknown = majorité impossible à établir
majority-cast = suffrages exprimés : { $cast }, requis : { $needed }
majority-agrees = conforme au procès-verbal
majority-differs = contraire au procès-verbal
unrecorded = non consigné : { $what }
unrecorded-convocation = la convocation
unrecorded-in-office = les membres en exercice
unrecorded-present = les présents
unrecorded-in-favour = les voix pour
unrecorded-against = les voix contre

## What was published or handed out

publications-title = Documents publiés et remis
publications-count =
    { $publications ->
        [0] aucun document
        [one] { $publications } document
       *[other] { $publications } documents
    }
publications-more = La liste continue.
publication-kind-timeline = calendrier des étapes
publication-kind-participation-rules = règles de participation
publication-kind-invitation = invitation
publication-kind-agenda = ordre du jour
publication-kind-e-form = formulaire électronique
publication-kind-presentation = présentation
publication-kind-observation-card = fiche d'observations
publication-kind-new-project-card = fiche sur un nouveau projet d'ouverture
publication-kind-programme-definition = présentation du programme d'appui
publication-kind-charter = charte du réseau
publication-kind-draft-programme = projet de programme
publication-kind-minutes = procès-verbal
publication-kind-answers = réponses motivées
publication-kind-adopted-programme = programme adopté
publication-kind-implementation-report = rapport de mise en œuvre
publication-kind-evaluation-report = rapport d'évaluation

## Conflicts

conflict-title = Valeurs en conflit
conflict-none = Aucun conflit.
conflict-values =
    { $values ->
        [0] aucune valeur n'est maintenue
        [one] { $values } valeur est maintenue
       *[other] { $values } valeurs sont maintenues
    }
conflict-shown = affichée
conflict-other = l'autre
conflict-recorded = enregistrée le { $on } par l'appareil { $device }
conflict-settle = Pour trancher, enregistrez à nouveau la valeur convenue.
conflict-settle-reference = S'il s'agit d'une même chose, fusionnez les identifiants ; sinon, corrigez l'écriture qui porte le numéro par erreur. Une version arrêtée garde le sien : distinguez ces versions par leur date.
conflict-reference = Référence portée par plusieurs choses
conflict-correction = Écriture corrigée ou retirée de deux façons
conflict-newer = Modifié par une version plus récente du logiciel : mettez à jour pour voir la dernière valeur
conflict-mark = valeur en conflit
conflict-corrected = corrigée
conflict-withdrawn = retirée
conflict-yes = oui
conflict-no = non
conflict-among = en fait partie
conflict-not-among = n'en fait pas partie
conflict-texts =
    { $texts ->
        [0] aucun texte
        [one] { $texts } texte
       *[other] { $texts } textes
    }

## What an erasure would take

erasure-title = Ce qui serait effacé
erasure-quotes = Textes qui resteraient et qui le citent
erasure-no-quotes = Aucun texte restant ne cite ces propos. Qui dit la même chose autrement n'est pas trouvé.
erasure-decide = Décidez pour chacun : le corriger puis effacer ce qu'il disait, l'effacer aussi, ou le laisser. Ensuite les propos ne sont plus nulle part, et personne ne peut les chercher.
erasure-words =
    { $words ->
        [one] { $words } mot
       *[other] { $words } mots
    }
erasure-shared = Les mêmes propos disparaissent aussi ici
erasure-reason = Motif d'une correction, d'un retrait ou d'une fusion
erasure-more =
    { $quotes ->
        [one] { $quotes } autre citation
       *[other] { $quotes } autres citations
    }
quote-whole = en entier
quote-nearly =
    { $words ->
        [one] à peu près : { $words } mot dans son ordre
       *[other] à peu près : { $words } mots dans leur ordre
    }
quote-partly =
    { $words ->
        [one] en partie : { $words } mot de suite
       *[other] en partie : { $words } mots de suite
    }
quote-earlier = texte antérieur, qui n'est plus affiché
quote-versions = dans les versions arrêtées
## What a thing is

thing-programme = programme
thing-body = instance
thing-person = personne
thing-membership = qualité de membre
thing-stage = étape
thing-project = projet
thing-card = fiche
thing-remark = remarque
thing-decision = décision
thing-version = version
thing-vote = vote
thing-answer = réponse
thing-axis = axe
thing-indicator = indicateur
thing-measurement = mesure
thing-funding = source de financement
thing-group = groupe de remarques
thing-session = session
thing-sitting = séance
thing-item = point de l'ordre du jour
thing-publication = document
fact-dossier-founded = Fondation du dossier
fact-programme-described = Description du programme
fact-body-created = Création d'une instance
fact-member-joined = Entrée en fonction d'un membre
fact-member-left = Fin de la qualité de membre
fact-person-described = Désignation d'une personne
fact-axis-chosen = Choix d'un axe prioritaire
fact-stage-planned = Programmation d'une étape
fact-stage-postponed = Report d'une étape
fact-stage-held = Tenue d'une étape
fact-publication-made = Publication ou remise
fact-project-registered = Enregistrement d'un projet
fact-project-placed = Rattachement à un axe
fact-project-drawn = Projet tiré d'idées
fact-project-linked = Lien entre projets
fact-project-split = Scission d'un projet
fact-projects-joined = Réunion de projets
fact-project-withdrawn = Retrait d'un projet
fact-section-revised = Révision d'une rubrique
fact-funding-noted = Source de financement
fact-indicator-defined = Définition d'un indicateur
fact-target-set = Fixation d'une cible
fact-card-received = Réception d'une fiche
fact-remarks-presented = Présentation de remarques
fact-remarks-examined = Examen de remarques
fact-remarks-grouped = Regroupement de remarques
fact-remarks-ungrouped = Retrait d'un groupe
fact-remarks-decided = Décision sur des remarques
fact-version-frozen = Arrêt d'une version
fact-session-convened = Convocation d'une session
fact-sitting-held = Tenue d'une séance
fact-item-postponed = Report d'un point
fact-vote-taken = Vote du conseil
fact-answer-published = Publication de la réponse
fact-measurement-taken = Mesure d'un indicateur
fact-source-noted = Mention de la source
fact-things-merged = Fusion d'identifiants
fact-corrected = Correction d'une écriture
fact-withdrawn = Retrait d'une écriture
fact-seals-erased = Effacement de propos

## Indicators

indicators-title = Indicateurs tels qu'ils étaient le { $day }
indicators-empty = Aucun indicateur n'est encore défini.
indicators-more =
    { $total ->
        [one] Un indicateur en tout : la liste continue.
       *[other] { $total } indicateurs en tout : la liste continue.
    }
indicator-none = non fixée
indicator-target-for = Cible pour { $period }
indicator-target-overall = Cible globale
indicator-measurements = Mesures
indicator-measured =
    { $measurements ->
        [0] aucune
        [one] { $measurements } mesure
       *[other] { $measurements } mesures
    }
indicator-evidence =
    { $evidence ->
        [0] aucune preuve
        [one] { $evidence } preuve publiée
       *[other] { $evidence } preuves publiées
    }
indicator-fraction = { $quotient } ({ $numerator } sur { $denominator })
indicator-share = { $numerator } sur { $denominator }
indicator-at-least = au moins { $value }
indicator-no-figure = aucun chiffre pour
indicator-from-groups = le total n'a pas été mesuré ; somme de groupes, qui peuvent se recouper
indicator-reached = cible atteinte
indicator-incomplete = à partir de chiffres incomplets
indicator-kept = maintenu
indicator-not-kept = non maintenu
indicator-flagged = À compléter avant l'adoption

## Kind of an indicator, how often it is measured, and what its figures are

indicator-kind-follow-up = Indicateur de suivi
indicator-kind-impact = Indicateur d'impact
frequency-monthly = mensuel
frequency-quarterly = trimestriel
frequency-half-yearly = semestriel
frequency-yearly = annuel
frequency-once = mesuré une fois
direction-increase = doit augmenter
direction-decrease = doit baisser
direction-keep = doit se maintenir
nature-flow = les périodes s'additionnent
nature-level = état en fin de période
measured-period-open = n'est pas comptée, car la période n'a pas de premier ou de dernier jour
measured-missing = non mesuré
measured-not-applicable = sans objet
attendance-participants = participants
attendance-women = femmes
attendance-associations = associations
measured-measured = mesuré
measured-group-women = femmes
measured-group-men = hommes
measured-group-youth = jeunes
lack-baseline = la valeur de référence manque
lack-target = la cible manque
lack-measurement = aucune mesure à ce jour

## Why a progress cannot be told

untold-no-baseline = indéterminée, faute de valeur de référence
untold-no-target = indéterminée, faute de cible
untold-not-measured = indéterminée, faute de mesure
untold-not-applicable = il n'y avait rien à mesurer
untold-target-is-baseline = indéterminée, car la cible est égale à la valeur de référence
untold-nature-unknown = indéterminée, car il n'est pas précisé si les périodes s'additionnent
untold-periods-overlap = indéterminée, car deux périodes se chevauchent
untold-percent-for-share = indéterminée, car la cible ou la référence est en pourcentage et la valeur est une part de un
untold-period-open = indéterminée, car la période n'a pas de premier ou de dernier jour
untold-out-of-range = indéterminée, car les chiffres sont trop grands

## Difference between two versions

difference-title = De « { $from } » à « { $to } »
difference-today = les textes tels qu'ils sont le { $day }
difference-added =
    { $texts ->
        [one] { $texts } texte ajouté
       *[other] { $texts } textes ajoutés
    }
difference-removed =
    { $texts ->
        [one] { $texts } texte supprimé
       *[other] { $texts } textes supprimés
    }
difference-changed =
    { $texts ->
        [one] { $texts } texte modifié
       *[other] { $texts } textes modifiés
    }
difference-same =
    { $texts ->
        [one] { $texts } texte inchangé
       *[other] { $texts } textes inchangés
    }
difference-unseen =
    { $texts ->
        [one] { $texts } texte impossible à comparer
       *[other] { $texts } textes impossibles à comparer
    }
difference-marks = Marques : **ajouté**, ~~supprimé~~, _déplacé ici_, ~~_déplacé d'ici_~~.
difference-is-added = ajouté
difference-is-removed = supprimé
difference-is-changed = modifié
difference-is-same = inchangé
difference-is-unseen = impossible à comparer
difference-ended = Projets qui ont pris fin entre les deux

## Passages that cards quote

anchor-title = Fiches portant sur un passage
anchor-context-differs = d'autres mots l'entourent
anchor-folded = trouvé sous une autre graphie
anchor-ambiguous = figure à plusieurs endroits, sans que rien n'indique lequel
anchor-not-found = introuvable dans cette version
anchor-unseen = non consultable ici
anchor-placed = toujours en place
anchor-orphaned = n'y figure plus ainsi
trace-removed =
    { $words ->
        [one] { $words } mot supprimé :
       *[other] { $words } mots supprimés :
    }

## What is still to do

duties-title = Reste à faire au { $day }
duties-none = Il ne reste rien à faire.
duties-overdue = En retard
duties-dated = Avec échéance
duties-undated = Sans échéance
duties-no-figure = Périodes déclarées sans chiffre
duty-confirm-stage = Indiquer si l'étape a eu lieu
duty-set-date = Fixer la nouvelle date de l'étape reportée
duty-present-remarks =
    { $remarks ->
        [one] Présenter { $remarks } remarque
       *[other] Présenter { $remarks } remarques
    }
duty-examine-remarks =
    { $remarks ->
        [one] Examiner { $remarks } remarque
       *[other] Examiner { $remarks } remarques
    }
duty-decide-remarks =
    { $remarks ->
        [one] Statuer sur { $remarks } remarque
       *[other] Statuer sur { $remarks } remarques
    }
duty-give-reason = Motiver la décision
duty-answer-remarks =
    { $remarks ->
        [one] Publier la réponse à { $remarks } remarque
       *[other] Publier la réponse à { $remarks } remarques
    }
duty-revise-text = Inscrire au programme ce qui a été retenu
duty-set-baseline = Donner la valeur de référence de l'indicateur
duty-set-target = Fixer la cible de l'indicateur
duty-measure = Mesurer l'indicateur
duty-settle-conflict = Trancher le désaccord

## Receipt

receipt-line = Récépissé : { $receipt }
verified-here = Le récépissé se trouve dans ce journal : toutes les écritures jusque-là y sont, et aucune n'a été modifiée.
verified-short = Seule la forme courte a été comparée, soit les 80 premiers bits sur 256. Elle révèle toute modification ultérieure ; contre une falsification préparée avant la remise du récépissé, comparez le code QR.
verified-missing = Le récépissé ne se trouve pas dans ce journal. Vérifiez d'abord qu'il a été recopié sans faute ; si c'est le cas, une chose enregistrée n'y est plus, ou a été réécrite.
verified-waiting = Ce que nomme le récépissé est dans ce journal, mais une chose enregistrée auparavant en a été retirée, ou y a été modifiée.
verified-invalid = Ce que nomme le récépissé est dans ce journal, à une place que contredisent sa propre horloge ou la suite de ses écritures.
verified-other = Le récépissé est celui d'un autre dossier que ce journal. Si ce journal est présenté comme étant le même, c'est qu'il a été réécrit dès sa première ligne.
verified-alone = Le fichier est complet en lui-même. Sans récépissé, nul ne peut dire si la fin en a été coupée, ou si tout a été réécrit.
verified-head = { $head } : { $place }
verified-place-present = présent
verified-place-waiting = présent, mais ce qui précède manque en partie
verified-place-invalid = présent, à une fausse place
verified-place-missing = absent
verified-damaged =
    { $lines ->
        [one] { $lines } ligne du fichier a été modifiée ou coupée, et n'a pas été lue : { $numbers }
       *[other] { $lines } lignes du fichier ont été modifiées ou coupées, et n'ont pas été lues : { $numbers }
    }
verified-gaps =
    { $entries ->
        [one] { $entries } écriture en attend d'autres qui ne sont pas dans le fichier.
       *[other] { $entries } écritures en attendent d'autres qui ne sont pas dans le fichier.
    }
verified-false =
    { $entries ->
        [one] { $entries } écriture prétend à une fausse place dans l'historique ; elle est gardée et n'est pas lue.
       *[other] { $entries } écritures prétendent à une fausse place dans l'historique ; elles sont gardées et ne sont pas lues.
    }
verified-forks =
    { $devices ->
        [one] { $devices } appareil a continué de deux façons, parce que son fichier a été copié ; rien n'en a été perdu.
       *[other] { $devices } appareils ont continué de deux façons, parce que leurs fichiers ont été copiés ; rien n'en a été perdu.
    }
verified-erased =
    { $words ->
        [one] { $words } texte a été effacé, et le journal dit quand.
       *[other] { $words } textes ont été effacés, et le journal dit quand.
    }
verified-withheld =
    { $words ->
        [one] { $words } texte n'est pas public, ou pas encore publié, et n'est pas dans cette copie publique.
       *[other] { $words } textes ne sont pas publics, ou pas encore publiés, et ne sont pas dans cette copie publique.
    }
verified-lacking =
    { $words ->
        [one] { $words } texte manque, alors que rien ne l'a effacé : il est venu d'une copie publique, ou quelqu'un l'a retiré.
       *[other] { $words } textes manquent, alors que rien ne les a effacés : ils sont venus d'une copie publique, ou quelqu'un les a retirés.
    }

## The report

report-title = Programme d'action d'ouverture
report-skip = Aller au contenu
report-day = Situation au
report-audience = Destiné
report-audience-public = au public
report-audience-working = à celles et ceux qui travaillent au programme, ne pas publier
report-receipt = Récépissé
report-contents = Sommaire
report-answers = Cette page répond à une question : qu'ont dit les habitantes et les habitants du programme d'ouverture, qu'en a-t-on décidé, et qu'est-ce que cela a changé ?
report-made = Cette page est tirée du journal du programme ; elle se lit sans réseau.
report-roadmap = Feuille de route
report-committee = Qui a préparé le programme
report-projects = Projets d'ouverture
report-conflicts = Points à trancher
report-verify = Comment vérifier cette page
report-legend-held = tenue (jour ou période)
report-legend-planned = prévue
report-legend-before = date abandonnée
report-legend-undated = date inconnue
report-legend-day = jour de ce rapport
report-legend-shapes = Un rond est un jour, une barre un mois ou une période.
report-planned-before = Prévue auparavant
report-modality = Modalité
report-body-kind = Type d'instance
report-created = Créée le
report-projects-marks = Dans les fiches projet, les mots soulignés viennent de remarques : le numéro qui les suit mène à la fiche qui en est à l'origine.
report-history = Comment ce texte a changé
report-because = En raison de
report-added = ajouté :
report-removed = retiré :
report-card = fiche sans numéro
report-conflicts-what = Plusieurs personnes ont noté des valeurs différentes pour la même chose. Toutes sont gardées et montrées ici, jusqu'à ce que l'on tranche.
report-verify-what = Cette page vient d'un journal dont rien ne peut être modifié après coup sans que cela se voie. Le récépissé ci-dessous est l'empreinte de tout le journal au moment où cette page a été faite.
report-verify-how = Pour vérifier, demandez à la commune la copie publique du journal et confiez-la, avec ce récépissé, à un logiciel qui vérifie les journaux : lisez le code QR, ou tapez la forme courte. Le journal a pu s'allonger depuis ; ce logiciel dit si tout ce qui précède cette page s'y trouve encore, inchangé.
report-verify-keep = Gardez cette page, ou une photo du code : qui détient un récépissé peut montrer plus tard ce qui a été coupé ou réécrit. La forme courte révèle toute modification ultérieure ; le code révèle aussi une falsification préparée d'avance.
report-verify-short = Forme courte :
report-verify-whole = Récépissé complet :
report-qr = Code QR du récépissé { $receipt }
report-qr-none =
    { $heads ->
        [one] Le récépissé a { $heads } ligne, qu'aucun code QR ne contient.
       *[other] Cette page vient du travail de plusieurs appareils, encore côte à côte : le récépissé est donc la liste des { $heads } lignes ci-dessous, trop longue pour un code QR.
    }
report-remarks = Ce qui a été dit, ce qui a été décidé
report-remarks-find = Cherchez le numéro de votre fiche dans la liste, puis suivez le lien pour lire la réponse.
report-cards-index = Les fiches par numéro
report-remark = Remarque
report-changed = Ce qu'elle a changé dans le programme
report-decided-on = Décision prise le { $date } ; la réponse n'est pas encore publiée.
report-participation = Participation
report-participation-rule = Les femmes sont comptées parmi les participants ; les associations ne sont pas des personnes. Qui est venu deux fois est compté deux fois : les nombres des rencontres ne s'additionnent donc pas.
report-attendance = Participation à chaque étape
report-participants = Participants
report-women = dont femmes
report-women-among = femmes parmi eux
report-associations = Associations
report-state-noted = notée
report-state-presented = présentée
report-state-examined = examinée
report-state-decided = décision prise, réponse à venir
report-presented = présentée aux participants le { $date }
report-examined = examinée le { $date }
report-answers-given = Combien de remarques ont une réponse
report-coverage =
    { $remarks ->
        [one] La réponse est publiée pour { $answered } remarque sur { $remarks }.
       *[other] La réponse est publiée pour { $answered } remarques sur { $remarks }.
    }
report-received = Remarques reçues
report-indicators = Indicateurs
report-indicators-how = La progression est la part du chemin parcourue entre la valeur de référence et la cible : 0 au départ, 1 une fois la cible atteinte. Une barre hachurée est une période sans mesure, non un zéro.
report-of-project = Projet
report-direction = Sens souhaité
report-period = Période
report-axes = Axes et versions
report-all-remarks = Toutes les remarques
report-council-rule = Le quorum est le nombre de présents qu'il faut pour siéger ; la majorité se compte sur les suffrages exprimés. Ce que dit le procès-verbal et ce que donnent les nombres sont montrés ensemble.
report-kind-of-session = Type de session
report-in-office = Membres en exercice
report-documents = Documents
report-ended = Fin du projet
report-split = Scission du projet
report-difference = Du projet mis en concertation au programme adopté
report-duties = Reste à faire
report-decided-by = Les décisions sont prises, sauf mention contraire, par l'instance suivante : { $body }
report-made-up = Cette page contient des données fictives, faites pour l'exemple : la mention « données fictives » les accompagne là où la chose ou la valeur est présentée. Ce que l'on en tire (totaux, parts, dessins, comparaisons, listes) n'est pas plus réel qu'elles. Aucun citoyen ne les a dites, aucune instance ne les a décidées.

## Names of fields

field-status = État
field-title = Titre
field-name = Nom
field-aliases = Autres noms
field-act = Acte
field-people = Nombre
field-place = Lieu
field-instrument = Instrument
field-organiser = Organisation
field-outcome = Résultat
field-attendance = Participation
field-announces = Étape concernée
field-parent = Projet parent
field-topics = Thèmes
field-topic = Objet
field-channel = Canal de participation
field-about = Concerne
field-stage = Étape
field-received = Reçue
field-reason = Motif
field-planned = Date prévue
field-held = Date de tenue
field-decision = Décision
field-said = Ce qui est dit
field-proposed = Proposition
field-themes = Thèmes tels qu'écrits
field-author = Qualité de l'auteur
field-pseudonym = Pseudonyme
field-contact = Coordonnées
field-roles = Rôles
field-position = Fonction
field-since = Depuis
field-due = Échéance
field-period = Période
field-anchor = Passage
field-agenda = Ordre du jour
field-speakers = Intervenants
field-announced-by = Annoncée par
field-axis = Axe
field-children = Sous-projets
field-came-from = Issu de
field-became = Devenu
field-known-amounts = Total des montants connus
field-in-kind = Apport en nature
field-convened = Convocation envoyée
field-collectivity = Collectivité territoriale
field-cycle = Période
field-framework = Programme d'appui
field-communal-programme = Programme d'action communal
field-unit = Unité
field-baseline = Valeur de référence
field-target = Cible
field-value = Valeur
field-progress = Progression
field-verification = Source de vérification
field-role-as-written = Fonction telle qu'écrite
field-left-because = Motif du départ
field-postponed-because = Motif du report
field-contents = Contenu
field-digest = Empreinte du fichier
field-elsewhere = Lien vers un autre document
field-link-because = Motif du lien
field-split-because = Motif de la scission
field-ended-because = Motif de la fin
field-section = Rubrique
field-funder = Qui finance
field-text = Texte de la réponse
field-note = Note
field-source = Source
field-kind = Type
field-act-number = Numéro de l'acte
field-amount = Montant
field-answer = Réponse
field-abstained = Abstentions
field-against = Votes contre
field-agenda-item = Point concerné
field-baseline-on = Date de la valeur de référence
field-blank = Votes blancs
field-body = Instance
field-by = Par
field-card = Fiche
field-collectivity-code = Code de la collectivité
field-collectivity-kind = Type de collectivité
field-collectivity-name = Nom de la collectivité
field-convocation = Rang de la convocation
field-decided = Date de la décision
field-delegated-by = Délégué par
field-denominator = Dénominateur
field-direction = Sens
field-drawn-into = Projet qui en est tiré
field-ended = Fin du projet
field-split-by = Scission décidée par
field-ended-by = Fin décidée par
field-evidence = Justificatifs
field-examined = Date d'examen
field-examined-by = Examinée par
field-frequency = Fréquence
field-group = Groupe
field-holds = Textes arrêtés
field-idea = Idée d'origine
field-illustrative = Données fictives
field-illustrative-in = Valeurs fictives dans
field-source-in = Source d'une valeur
field-in-favour = Votes pour
field-in-office = Membres en exercice
field-indicator = Indicateur
field-item = Numéro du point
field-joined = Date d'entrée en fonction
field-language = Langue
field-link = Lien avec un projet
field-linked-from = Lien venant d'un projet
field-measured-outcome = Résultat de la mesure
field-measured-people = Groupe mesuré
field-measurement = Mesure
field-modality = Modalité
field-nature = Nature des chiffres
field-number = Numéro
field-numerator = Numérateur
field-person = Personne
field-phase = Phase
field-postponed = Date du report
field-postponed-until = Nouvelle date
field-present = Membres présents
field-presented = Date de présentation
field-presented-at = Présentée à l'étape
field-project = Projet
field-published = Date de publication
field-ratio = Proportion
field-ref = Référence
field-remark = Remarque
field-remarks = Remarques
field-result = Résultat du vote
field-sequence = Rang
field-session = Session
field-side = Collège
field-sitting = Numéro de la séance
field-sitting-held = Séance
field-subject = Objet mesuré
field-taken = Date
field-until = Fin de la qualité de membre
field-version = Version
field-vote = Vote

## Languages

language-ar = arabe
language-fr = français
language-en = anglais
language-zgh = amazighe
language-ary = arabe marocain

## Words and the marks around them

text-in-language = { $text } [{ $language }]
text-erased = [mots effacés]
text-withheld = [mots non communiqués dans cette copie]
text-unknown = inconnu
text-quoted = « { $text } »
text-labelled = { $label } : { $value }
text-illustrative = données fictives
text-list = { $before }, { $after }
text-parts = { $before } ; { $after }

## Numbers with their unit

quantity-dirham = { $number } DH
quantity-percent = { $number } %

## Form of a value, as it is written

form-string = un texte
form-text = un texte, ou un objet avec un texte par code de langue
form-number = un nombre entier, positif ou nul
form-boolean = true ou false
form-list = une liste
form-object = un objet avec les champs par leur nom
form-value = une valeur de la forme que prend ce champ

## Refusals
## One sentence a code: what is wrong, and how to mend it. The dots of the code are hyphens here.

refusal-fact-unknown = « { $value } » n'est pas un genre de fait connu : employez un nom connu, par exemple card_received.
refusal-fact-malformed = Ceci n'est pas un fait : écrivez un objet dont le champ « fact » nomme le genre du fait.
refusal-fact-field-unknown = Le champ « { $field } » n'existe pas ici : retirez-le, ou vérifiez l'orthographe de son nom.
refusal-fact-field-missing = Le champ « { $field } » manque : ajoutez-le, avec sa valeur.
refusal-fact-field-invalid = La valeur ne convient pas au champ « { $field } » : écrivez { $expected }.
refusal-fact-field-empty = La liste est vide dans le champ « { $field } » : nommez-y au moins un élément.
refusal-date-empty = La date est vide dans le champ « { $field } » : écrivez-en une, par exemple 25 juillet 2023, ou retirez le champ.
refusal-date-unreadable = La date « { $value } » est illisible : écrivez-la par exemple ainsi : 25 juillet 2023.
refusal-date-no_year = La date « { $value } » n'a pas d'année : ajoutez-la après le mois, comme dans octobre 2023.
refusal-date-no_such_day = Le jour « { $value } » n'existe pas dans le calendrier : vérifiez le jour et le mois, et écrivez le jour avant le mois.
refusal-date-reversed = Dans « { $value } », la fin précède le début : écrivez la première date d'abord, et les deux années si elles diffèrent.
refusal-date-ambiguous =
    La date « { $value } » peut se lire de plusieurs façons : { $reason ->
        [two_digit_year] écrivez les quatre chiffres de l'année, par exemple 06/04/2024.
        [one_year_of_two] cette période s'étend sur deux années, écrivez-les toutes deux, par exemple 2024/2025, ou écrivez les mois.
        [two_years_of_one] écrivez la seule année de cette période, ou « au » entre deux dates.
        [no_end] ajoutez la fin, ou écrivez « à partir de » s'il n'y en a pas.
        [nth_weekday] écrivez le numéro du jour, par exemple 5 juin 2023.
       *[other] écrivez le jour, le mois et l'année en entier, par exemple 25 juillet 2023.
    }
refusal-date-too_long = La date « { $value } » est trop longue : écrivez la date seule, en 60 caractères au plus.
refusal-date-not_a_date = « { $value } » n'est pas une date, mais un numéro de loi ou une référence : écrivez le jour, le mois et l'année, par exemple 25 juillet 2023.
refusal-date-open = La durée « { $value } » est ouverte dans le champ « { $field } » : donnez l'extrémité qui manque.
refusal-id-malformed = Le champ « { $field } » ne contient ni identifiant ni référence : recopiez l'identifiant tel quel, ou écrivez une référence comme pacto:70.
refusal-thing-unknown = Rien dans ce dossier ne porte l'identifiant « { $value } » : vérifiez le champ « { $field } », ou enregistrez d'abord la chose.
refusal-thing-other_kind = « { $value } » est d'un autre genre : le champ « { $field } » attend { $expected }.
refusal-reference-unknown = Rien ne porte la référence « { $value } » : vérifiez-la dans le champ « { $field } », ou enregistrez d'abord ce qui la porte.
refusal-reference-ambiguous = Plusieurs choses portent la référence « { $value } », dont { $expected } : écrivez l'identifiant de celle que vous voulez au lieu de la référence, ou enregistrez qu'elles n'en font qu'une.
refusal-reference-malformed = « { $value } » n'est pas une référence valable : écrivez-la sous la forme pacto:70, en 60 caractères au plus.
refusal-label-empty = Le libellé est vide dans le champ « { $field } » : écrivez-en un, ou retirez le champ.
refusal-label-too_long = Le libellé du champ « { $field } » est trop long, ou contient des caractères de contrôle comme un saut de ligne : écrivez-le sur une seule ligne, en 60 caractères au plus.
refusal-language-malformed = « { $value } » n'est pas un code de langue : écrivez-en un comme ar, fr ou zgh.
refusal-text-empty = Le texte est vide dans le champ « { $field } » : écrivez ce qui a été dit, ou retirez le champ.
refusal-text-sealed = Le texte du champ « { $field } » est scellé et ses mots ne sont pas dans cette copie : écrivez les mots eux-mêmes, ou travaillez sur la copie complète.
refusal-text-unfit = Une des valeurs est un nombre non entier ou trop grand : écrivez-la comme texte.
refusal-text-too_many_languages = Le texte du champ « { $field } » est donné en plus de 32 langues : ne gardez que celles dont on a besoin.
refusal-entry-unfit = L'écriture ne peut être ajoutée à l'historique : elle ne suit pas ce que cet appareil a enregistré auparavant, ou l'horloge ne donne pas d'heure correcte. Rouvrez le journal et vérifiez l'horloge.
refusal-field-closed = Les propos du champ « { $value } » ont été effacés définitivement, et il n'en reçoit plus d'autres : laissez vide ce qui se trouve en « { $field } », ou écrivez-le ailleurs.
refusal-on-unordered = On ne peut dire si « { $value } » vient avant ou après « { $expected } » : donnez le jour exact dans le champ « { $field } », ou corrigez le fait antérieur.
refusal-entry-unknown = L'écriture nommée dans le champ « { $field } » n'est pas dans ce dossier : recopiez son empreinte depuis l'historique, ou fusionnez d'abord la copie qui la contient.
refusal-entry-not_correctable = Cette écriture est d'un genre qui ne se corrige ni ne se retire : enregistrez plutôt un nouveau fait.
refusal-correction-other_kind = Un fait ne se corrige pas par un fait d'un autre genre : corrigez-le par le même genre, ou retirez-le et enregistrez-en un autre.
refusal-correction-moves_part = La correction donne la place d'un élément à un autre dans « { $field } » : gardez à cette place l'identifiant d'origine au lieu de « { $value } ».
refusal-card-no_remarks = La fiche ne contient aucune remarque : ajoutez-en au moins une dans le champ « { $field } ».
refusal-member-no_role = Ce membre n'a aucun rôle : ajoutez-en au moins un dans le champ « { $field } ».
refusal-decision-no_remarks = La décision ne porte sur aucune remarque : nommez dans le champ « { $field } » celles qu'elle couvre.
refusal-decision-before_remark = La décision du « { $value } » précède la réception de la remarque, le « { $expected } » : corrigez l'une des deux dates.
refusal-answer-before_decision = La réponse du « { $value } » précède la décision, prise le « { $expected } » : corrigez l'une des deux dates, ou enregistrez d'abord la décision.
refusal-version-nothing_to_freeze = Il n'y a aucun texte à arrêter ce jour-là : rédigez d'abord les rubriques des projets, ou choisissez un jour ultérieur.
refusal-number-empty = Le nombre est vide dans le champ « { $field } » : écrivez-en un, par exemple 16,28 ou 300000, ou retirez le champ.
refusal-number-unreadable = Le nombre « { $value } » est illisible : écrivez des chiffres avec une seule marque décimale, par exemple 16,28 ou 300000.
refusal-number-ambiguous = Le nombre « { $value } » se lit de deux façons : écrivez-le sans séparateur de milliers, par exemple 1500 ou 1,5.
refusal-number-too_long = Le nombre « { $value } » est trop long : écrivez-le seul, en 28 chiffres au plus pour qu'il soit exact.
refusal-remark-not_received = La date « { $value } » précède la réception de la remarque ({ $expected }) : vérifiez les deux dates.
refusal-measurement-values = Une mesure a une valeur, ou un numérateur et un dénominateur non nul ; manquante ou sans objet, elle n'en a aucun : corrigez le champ « { $field } ».
refusal-measurement-ratio = Cet indicateur est un ratio : donnez le numérateur et le dénominateur au lieu de la valeur dans le champ « { $field } ».
refusal-sitting-convocation = Une séance suit une première, deuxième ou troisième convocation : écrivez 1, 2 ou 3 au lieu de « { $value } ».
refusal-sitting-presence = Il y a plus de présents ({ $value }) que de membres en exercice ({ $expected }) : vérifiez le procès-verbal.
refusal-project-itself = Un projet n'est ni lié à lui-même, ni scindé en lui-même, ni joint à lui seul : corrigez le champ « { $field } ».
refusal-vote-counts = Les nombres du vote ne concordent pas, { $value } au lieu de { $expected } au plus : vérifiez le procès-verbal et corrigez le champ « { $field } ».
refusal-attendance-women = Le nombre de femmes, { $value }, dépasse celui des participants, { $expected } : corrigez l'un des deux, car les femmes comptent parmi les participants.
refusal-dossier-already_founded = Ce dossier est déjà fondé : ouvrez un nouveau dossier pour tout autre programme.
refusal-dossier-not_founded = Un dossier commence par sa fondation : enregistrez-la d'abord.
refusal-framework-unknown = Aucun cadre fourni ne s'appelle « { $value } » : prenez l'un de ceux qui sont fournis ({ $expected }) ou apportez le vôtre.
refusal-framework-malformed = Ce n'est pas un cadre valable : corrigez ceci, { $value }.
refusal-framework-repeated = L'identifiant « { $value } » revient dans cette liste : donnez à chaque élément le sien.
refusal-framework-language = Il manque à ce texte une des langues du cadre ({ $expected }) : ajoutez-la.
refusal-framework-numbers = La numérotation ne se suit pas : { $value } au lieu de { $expected }.
refusal-framework-part = Le cadre n'a pas « { $value } », ou pas avant cette étape : ajoutez-le ou vérifiez l'orthographe.
refusal-journal-unrecognised = Ce fichier n'est pas un journal reconnu : choisissez-en un dont la première ligne annonce le format infitah/1.
refusal-journal-newer_format = Ce journal est écrit dans un format plus récent que ceux connus ici : mettez ce logiciel à jour, puis rouvrez-le.
refusal-journal-no_founding = La fondation du dossier manque dans ce fichier ou y est endommagée, et rien d'autre ne compte sans elle : ouvrez une autre copie du dossier, et fusionnez-y ce fichier.
refusal-journal-founding_unread = Cette version du logiciel ne sait pas lire la fondation du dossier, si bien que le journal peut être vérifié mais non ouvert : mettez ce logiciel à jour, puis rouvrez-le.
refusal-journal-other_dossier = Ce journal est celui d'un autre dossier : fusionnez une copie du même dossier, ou ouvrez celui-ci à part.
refusal-journal-damaged = Le journal est endommagé à la ligne { $line } : conservez ce fichier et fusionnez une copie intacte pour retrouver ce qui manque.
refusal-erasure-nothing = Il n'y a aucun propos à effacer en « { $field } » : ce qui n'est pas scellé reste pour toujours, et seule une écriture corrigée a des propos antérieurs. Nommez le champ, ou l'écriture elle-même.
refusal-receipt-malformed = « { $value } » n'est pas un récépissé valable : recopiez-le en entier tel qu'imprimé, sous la forme xxxx-xxxx-xxxx-xxxx.
refusal-known-unknown_head = Le récépissé nomme une écriture absente de cette copie : fusionnez d'abord la copie qui la contient.
refusal-view-unknown_thing = « { $value } » n'était pas connu ce jour-là : vérifiez l'identifiant et le jour.
refusal-file-unreadable = Ce fichier ne se lit pas comme classeur XLSX : ouvrez-le et enregistrez-le à nouveau en .xlsx, sans mot de passe.
refusal-file-empty = Le fichier est vide : voyez s'il a été enregistré, et prenez une autre copie.
refusal-file-other_format = Ce n'est pas un classeur, quoi que dise son nom, mais un autre format ({ $value }) : ouvrez-le dans un tableur et enregistrez-le en .xlsx ou .csv.
refusal-file-protected = Le classeur est protégé par un mot de passe : ouvrez-le, ôtez le mot de passe et enregistrez-le à nouveau en .xlsx.
refusal-file-cell_too_long = Un texte est plus long que ce que contient une cellule de classeur ({ $expected } caractères) : exportez le tableau en CSV.
refusal-file-too_long = Le fichier est trop long (au plus { $expected }) : coupez-le en plusieurs fichiers.
refusal-import-no_headings = Aucune ligne de la feuille ne porte d'en-têtes connus : écrivez au-dessus des colonnes, par exemple, « numéro, canal, thème, défi, solution ».
refusal-import-ambiguous = Les en-têtes de la feuille « { $value } » conviennent à plusieurs types de listes : dites lequel ({ $expected }).
refusal-import-no_sheet = Le fichier n'a pas de feuille « { $value } » : prenez l'une de { $expected }, ou laissez le nom de côté.
refusal-import-outdated = Des données ont été enregistrées depuis que le plan a été établi : refaites-le et relisez-le.
refusal-programme-repeated = Les fichiers « { $value } » et « { $expected } » contiennent le même programme, de sorte que chacune de ses remarques compterait deux fois : fusionnez-les d'abord en un seul fichier.
refusal-table-unknown = Aucun tableau ne s'appelle « { $value } » : les noms sont dans le dictionnaire de données, par exemple cards, remarks, projects.
refusal-view-limit = Une page compte de 1 à { $expected } lignes, et non « { $value } » : donnez un nombre entre les deux, ou n'en donnez pas.
refusal-view-key_short = La clé de publication a moins de { $expected } caractères : créez-en une au hasard et conservez-la.
refusal-store-missing = Le fichier « { $value } » n'existe pas : vérifiez son nom et son emplacement, ou créez-y le dossier.
refusal-store-exists = Le nom « { $value } » est déjà pris et rien n'a été modifié : choisissez un autre nom, ou déplacez ce qui s'y trouve.
refusal-store-folder = « { $value } » est un répertoire : indiquez le fichier du dossier qui s'y trouve.
refusal-store-empty = Le fichier « { $value } » est vide : prenez une autre copie du dossier.
refusal-store-unrecognised = Le fichier « { $value } » n'est pas un dossier infitah : choisissez-en un, son nom se termine en général par .infitah.
refusal-store-journal = « { $value } » est un journal et non le fichier d'un dossier : importez-le dans un nouveau fichier, ou fusionnez-le avec celui de son dossier.
refusal-store-newer = Le fichier « { $value } » a été écrit par une version plus récente d'infitah : mettez ce logiciel à jour, puis rouvrez-le.
refusal-store-damaged = Le fichier « { $value } » est endommagé ou tronqué : prenez sa dernière sauvegarde, et fusionnez-y ce que détiennent les autres appareils.
refusal-store-foreign = Un autre programme a ajouté une table ou un index au fichier « { $value } » : retirez-le avec ce programme, ou récupérez le dossier dans un nouveau fichier.
refusal-store-read_only = Le fichier « { $value } » est en lecture seule et rien n'a été enregistré : travaillez sur une copie modifiable, ou demandez le droit d'écriture.
refusal-store-unfinished = Les derniers faits de « { $value } » sont dans un second fichier, dans un répertoire protégé en écriture : copiez tous les fichiers de ce nom dans un répertoire à vous, puis ouvrez-le là.
refusal-store-moved = Le fichier « { $value } » a été déplacé, supprimé ou remplacé pendant qu'il était ouvert et rien n'y a plus été enregistré depuis : rouvrez-le là où il se trouve maintenant.
refusal-store-busy = Un autre programme occupe le fichier « { $value } » depuis trop longtemps et rien n'a été enregistré : attendez qu'il ait fini, ou fermez-le.
refusal-store-full = Il n'y a plus de place sur le disque pour « { $value } » et rien n'a été enregistré : libérez de la place, puis recommencez.
refusal-store-inaccessible = Le fichier « { $value } » ne peut être ni lu ni écrit et rien n'a été enregistré : vérifiez le disque, le répertoire et vos droits.
refusal-host-random = L'appareil n'a pas donné de nombres aléatoires : rien ne peut être scellé sans eux, réessayez.
