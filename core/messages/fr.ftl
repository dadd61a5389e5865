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
conflict-recorded = enregistrée par l'appareil { $device }
conflict-settle = Pour trancher, enregistrez à nouveau la valeur convenue.
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
duties-more = et d'autres
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

## Tables: the title of each, and what a row is

table-framework = Programme d'appui
table-framework-about = Chaque ligne est un énoncé du programme d'appui (objectif, principe, étape de la méthode), commun à toutes les collectivités qui y participent.
table-collectivity = Collectivité territoriale
table-collectivity-about = Une seule ligne, sur la collectivité territoriale dont c'est le programme ; elle distingue ses données quand on réunit les tableaux de plusieurs collectivités.
table-programme = Programme d'action d'ouverture
table-programme-about = Une seule ligne, sur le programme lui-même : titre, période, récépissé de son journal, pour savoir d'où viennent les autres tableaux.
table-axes = Axes prioritaires
table-axes-about = Chaque ligne est un axe prioritaire, pour qui classe les fiches et les projets.
table-bodies = Instances et comités
table-bodies-about = Chaque ligne est une instance qui intervient dans la préparation du programme : conseil, comité, instance consultative.
table-memberships = Membres
table-memberships-about = Chaque ligne est l'appartenance d'une personne à une instance, dans sa fonction publique, pour qui suit la composition du comité.
table-stages = Étapes
table-stages-about = Chaque ligne est une étape de la feuille de route, pour qui programme ou suit le processus.
table-attendance = Participation
table-attendance-about = Chaque ligne donne le nombre de présents à une étape, pour qui mesure la participation ; une étape sans présences notées n'a pas de ligne.
table-projects = Projets d'ouverture
table-projects-about = Chaque ligne est un projet d'ouverture, y compris ceux qui ont pris fin ou sont devenus d'autres projets ; la plupart des tableaux s'y rattachent.
table-titles = Titres des projets
table-titles-about = Chaque ligne est un titre qu'un projet a porté, pour qui cherche un projet par un ancien nom.
table-sections = Rubriques des fiches
table-sections-about = Chaque ligne est le texte d'une rubrique d'une fiche projet ou du programme, en une langue, tel qu'il est ce jour-là.
table-revisions = Rédactions des rubriques
table-revisions-about = Chaque ligne est une rédaction d'une rubrique, pour qui suit ce qui y a changé et pourquoi.
table-project-links = Liens entre projets
table-project-links-about = Chaque ligne est un lien entre deux projets du programme, vu de l'un d'eux.
table-funding = Sources de financement
table-funding-about = Chaque ligne est une source de financement d'un projet, pour qui additionne les montants ou cherche des partenaires.
table-cards = Fiches
table-cards-about = Chaque ligne est une fiche reçue : fiche idée, fiche d'observations ou fiche nouveau projet.
table-remarks = Remarques
table-remarks-about = Chaque ligne est une remarque d'une fiche et ce qu'elle est devenue, pour qui examine les remarques ou y répond.
table-groups = Groupes de remarques
table-groups-about = Chaque ligne est un groupe de remarques qui disent la même chose, pour qui les examine ensemble.
table-decisions = Décisions
table-decisions-about = Chaque ligne est une décision sur une ou plusieurs remarques, y compris celles qu'une autre a remplacées.
table-answers = Réponses publiées
table-answers-about = Chaque ligne est une réponse publiée à la suite d'une décision, pour qui vérifie que l'on a répondu aux gens.
table-versions = Versions du programme
table-versions-about = Chaque ligne est une version arrêtée du programme : projet, version adoptée ou plan de mise en œuvre.
table-indicators = Indicateurs
table-indicators-about = Chaque ligne est un indicateur de suivi ou d'impact et son état d'avancement, pour qui suit la mise en œuvre.
table-targets = Valeurs cibles
table-targets-about = Chaque ligne est une valeur cible d'un indicateur, pour une période ou pour l'ensemble.
table-measurements = Mesures
table-measurements-about = Chaque ligne est une mesure d'un indicateur pour une période, y compris ce qui manque ou ne s'applique pas.
table-sessions = Sessions du conseil
table-sessions-about = Chaque ligne est une session du conseil, ordinaire ou extraordinaire.
table-agenda-items = Points de l'ordre du jour
table-agenda-items-about = Chaque ligne est un point de l'ordre du jour d'une session.
table-sittings = Séances
table-sittings-about = Chaque ligne est une séance d'une session, avec les présents et le quorum.
table-votes = Votes
table-votes-about = Chaque ligne est un vote du conseil sur une version du programme, avec les voix et le résultat.
table-publications = Documents publiés et remis
table-publications-about = Chaque ligne est un document publié ou remis lors d'une étape, pour qui doit montrer ce que le public a pu connaître.
table-conflicts = Désaccords
table-conflicts-about = Chaque ligne est une des valeurs qui s'opposent dans un même champ, pour qui doit trancher.
table-erasures = Effacements
table-erasures-about = Chaque ligne dit ce qu'une écriture a effacé, sans les mots effacés.
table-dictionary = Dictionnaire de données
table-dictionary-about = Chaque ligne est une colonne d'un tableau : ce qu'elle contient et qui peut la voir, pour qui lit ou remplit les tableaux.
package-about = Les tableaux du programme d'action d'ouverture en fichiers CSV ; chaque colonne est décrite dans le dictionnaire de données. Un texte qui commence comme une formule est précédé d'une apostrophe (').

## Columns: what stands at the head of each, and what it holds
## `-in-remarks` is what one says in that table where it means something else than elsewhere.

column-programme = Programme
column-programme-about = Le programme auquel la ligne appartient ; il permet de réunir les tableaux de plusieurs programmes. La cellule n'est jamais vide.
column-collectivity = Collectivité
column-collectivity-about = La collectivité territoriale dont c'est le programme. La cellule n'est jamais vide.
column-framework = Programme d'appui
column-framework-about = Le nom court du programme d'appui dans le cadre duquel le programme est préparé (pacto) ; vide s'il n'est pas indiqué.
column-part = Nature de l'énoncé
column-part-about = Ce qu'est l'énoncé : le programme lui-même, un partenaire, l'idée, le slogan, un objectif, un principe ou une étape de la méthode.
column-id = Code
column-id-about = Le code de l'énoncé dans le programme d'appui ; il le distingue des autres de même nature.
column-explanation = Explication
column-explanation-about = Ce que l'énoncé veut dire, ou le rôle de celui qu'il nomme.
column-source = Source
column-source-about = D'où ces données sont connues.
column-source-in-framework-about = Le code de la source où figure l'énoncé.
column-source-in-funding = Qui finance
column-source-in-funding-about = Celui qui finance.
column-verified = Vérifié
column-verified-about = Oui si l'énoncé a été lu dans sa source ; non s'il n'a pas encore été vérifié.
column-code = Code officiel
column-code-about = Le code officiel de la collectivité, comme texte et non comme nombre ; vide s'il n'est pas enregistré.
column-kind = Type
column-kind-in-collectivity-about = Région, préfecture, province, commune ou arrondissement ; vide si ce n'est pas indiqué.
column-kind-in-bodies-about = Conseil, comité de préparation, de suivi et d'évaluation, ou instance consultative ; vide si ce n'est pas indiqué.
column-kind-in-stages-about = Le type d'étape : rencontre de communication, formation, consultation numérique… ; vide s'il n'est pas indiqué.
column-kind-in-funding-about = Budget de la collectivité, État, partenaire, ou contribution des citoyens et des associations ; vide si ce n'est pas indiqué.
column-kind-in-cards-about = Fiche idée, fiche d'observations ou fiche nouveau projet.
column-kind-in-versions-about = Projet pour la consultation, projet soumis à l'adoption, programme adopté ou plan de mise en œuvre.
column-kind-in-indicators-about = Indicateur de suivi ou d'impact ; vide si ce n'est pas indiqué.
column-kind-in-sessions-about = Ordinaire ou extraordinaire ; vide si ce n'est pas indiqué.
column-kind-in-publications-about = Le type de document ; vide s'il n'est pas indiqué.
column-kind-in-dictionary-about = Ce que contient la colonne : identifiant, renvoi, mot d'une liste, texte, nombre entier, nombre décimal, oui ou non, jour.
column-name = Nom
column-name-about = Le nom de ce que décrit la ligne.
column-name-in-memberships-about = Le nom de la personne, dans cette fonction publique.
column-title = Titre
column-title-about = Le titre de ce que décrit la ligne.
column-title-in-framework-about = Les mots mêmes de l'énoncé.
column-title-in-groups-about = Ce que les remarques du groupe ont en commun.
column-title-in-indicators-about = Ce que mesure l'indicateur.
column-title-in-agenda-items-about = L'intitulé du point à l'ordre du jour.
column-aliases = Autres noms
column-aliases-about = Les autres noms sous lesquels il apparaît, un par ligne ; vide s'il n'y en a pas.
column-cycle = Période
column-cycle-about = Les années du programme (2024/2025) ; vide si elles ne sont pas fixées.
column-language = Langue
column-language-about = La langue du texte, par son code (ar, fr).
column-language-in-publications-about = La langue du document, par son code (ar, fr) ; vide si elle n'est pas indiquée.
column-language-in-programme-about = La langue de travail du dossier, par son code (ar, fr) ; vide si elle n'est pas indiquée.
column-communal-programme = Programme d'action communal
column-communal-programme-about = Le programme d'action communal parallèle ; c'est un autre document.
column-adopted = Version adoptée
column-adopted-about = La version du programme qui a été adoptée ; vide tant qu'aucune ne l'a été.
column-entries = Nombre d'écritures
column-entries-about = Le nombre d'écritures de tout le journal, tous jours confondus.
column-receipt = Récépissé
column-receipt-about = Le récépissé du journal : les empreintes de ses dernières écritures, pour vérifier que rien n'a été modifié.
column-contested = Champs en désaccord
column-contested-about = Les champs où deux valeurs s'opposent, un par ligne ; vide s'il n'y en a pas.
column-contested-in-sections = En désaccord
column-contested-in-sections-about = Oui si un autre texte s'oppose à celui-ci.
column-contested-in-targets = En désaccord
column-contested-in-targets-about = Oui si une autre valeur cible s'oppose à celle-ci.
column-contested-in-measurements = En désaccord
column-contested-in-measurements-about = Oui si une autre mesure, ou une autre valeur de celle-ci, s'y oppose.
column-references = Références
column-references-about = Les numéros et noms par lesquels on le désigne (pacto:68), un par ligne ; vide s'il n'y en a pas.
column-references-in-memberships-about = Les numéros et noms par lesquels on désigne la personne, un par ligne ; vide s'il n'y en a pas.
column-axis = Axe
column-axis-about = Un axe prioritaire.
column-axis-in-projects-about = L'axe prioritaire sous lequel le projet est placé ; vide si aucun n'a été choisi.
column-sequence = Rang
column-sequence-about = La place dans l'ordre publié, à partir de 1 ; vide hors de cet ordre.
column-stage = Étape
column-stage-about = Une étape de la feuille de route.
column-stage-in-axes-about = L'étape à laquelle l'axe a été fixé ; vide si elle n'est pas indiquée.
column-stage-in-cards-about = L'étape à laquelle la fiche a été recueillie ; vide si elle est arrivée hors d'une étape.
column-stage-in-remarks-about = L'étape à laquelle la fiche a été recueillie ; vide si elle est arrivée hors d'une étape.
column-stage-in-publications-about = L'étape à laquelle le document a été remis ou montré ; vide s'il a été publié autrement.
column-illustrative = Données fictives
column-illustrative-about = Oui si c'est inventé pour servir d'exemple.
column-body = Instance
column-body-about = L'instance : conseil, comité ou instance consultative.
column-body-in-sessions-about = Le conseil qui tient la session ; vide s'il n'est pas indiqué.
column-act = Acte
column-act-about = Le type d'acte qui a créé l'instance : décision du président ou délibération ; vide s'il n'est pas indiqué.
column-created = Date de création
column-created-about = La date de l'acte qui a créé l'instance.
column-people = Nombre de membres
column-people-about = Le nombre de personnes membres, chacune comptée une fois ; vide si aucun membre n'a jamais été enregistré.
column-membership = Appartenance
column-membership-about = L'appartenance d'une personne à une instance.
column-person = Personne
column-person-about = La personne, la même dans toutes ses instances.
column-roles = Rôles
column-roles-about = Les rôles du membre : président, membre, coordinateur…, un par ligne.
column-role = Fonction telle qu'écrite
column-role-about = La fonction du membre, telle que le document l'écrit.
column-side = Partie
column-side-about = Élus, société civile, fonctionnaires ou point focal ; vide si ce n'est pas indiqué.
column-position-in-memberships = Fonction
column-position-in-memberships-about = La fonction de la personne hors de l'instance, comme directeur des services ; ce n'est pas son rôle.
column-position-in-conflicts = Rang
column-position-in-conflicts-about = La place de la valeur parmi celles qui s'opposent, à partir de 1 ; la dernière est celle qui s'affiche.
column-position-in-remarks = Rang dans la fiche
column-position-in-remarks-about = La place de la remarque sur sa fiche, à partir de 0.
column-position-in-dictionary = Rang
column-position-in-dictionary-about = La place de la colonne dans son tableau, à partir de 1.
column-delegated-by = Délégué par
column-delegated-by-about = L'instance qui a délégué le membre ; vide si aucune ne l'a fait.
column-since = Depuis
column-since-about = Le début de l'appartenance.
column-until = Jusqu'à
column-until-about = La fin de l'appartenance, si elle a pris fin.
column-phase = Phase
column-phase-about = La phase du processus : co-création, mise en œuvre conjointe ou prochaines étapes ; vide si elle n'est pas indiquée.
column-status-in-stages = État
column-status-in-stages-about = L'état de l'étape ce jour-là, déduit des dates : réalisée, en cours, prévue, reportée, sans date, non confirmée ou indéterminé.
column-status-in-funding = Certitude
column-status-in-funding-about = Recherché, promis ou acquis ; vide si ce n'est pas indiqué.
column-planned = Date prévue
column-planned-about = La date prévue.
column-postponed = Date du report
column-postponed-about = Le jour du dernier report.
column-postponed-until = Nouvelle date
column-postponed-until-about = La nouvelle date donnée lors du dernier report.
column-postponed-because = Motif du report
column-postponed-because-about = Le motif du dernier report.
column-held = Date de tenue
column-held-about = La date à laquelle elle s'est tenue.
column-outcome = Suite donnée
column-outcome-about = La suite donnée : acceptée, acceptée en partie, rejetée, hors sujet, fusionnée ou différée ; vide si rien n'est décidé, si la décision n'est pas encore publiée ou si elle est effacée.
column-outcome-in-conflicts-about = La suite donnée selon cette valeur ; vide si le champ n'est pas une décision ou si elle n'est pas encore publiée.
column-outcome-in-stages = Résultat
column-outcome-in-stages-about = Ce qui est ressorti de l'étape.
column-outcome-in-measurements = Issue de la mesure
column-outcome-in-measurements-about = Mesuré, manquant ou sans objet ; ce qui manque n'est pas zéro.
column-organiser = Organisateur
column-organiser-about = Qui organise l'étape.
column-speakers = Intervenants
column-speakers-about = Ceux qui interviennent à l'étape, un par ligne ; vide s'ils ne sont pas indiqués.
column-agenda = Ordre du jour
column-agenda-about = Les points à l'ordre du jour de l'étape, un par ligne ; vide s'ils ne sont pas indiqués.
column-place = Lieu
column-place-about = Le lieu.
column-place-in-publications = Lieu de publication
column-place-in-publications-about = Où le document a été publié : adresse web ou lieu.
column-modality = Modalité
column-modality-about = En présence, à distance ou numérique ; vide si ce n'est pas indiqué.
column-instrument = Instrument
column-instrument-about = L'instrument utilisé, comme un formulaire électronique.
column-announces = Étape annoncée
column-announces-about = L'étape que celle-ci annonce ou devient ; vide s'il n'y en a pas.
column-handouts = Documents remis
column-handouts-about = Les documents remis ou montrés à l'étape, un par ligne ; vide s'il n'y en a pas.
column-participants = Participants
column-participants-about = Le nombre de participants, femmes comprises ; une cellule vide veut dire non noté, pas zéro.
column-women = Femmes
column-women-about = Le nombre de femmes parmi les participants ; une cellule vide veut dire non noté, pas zéro.
column-associations = Associations
column-associations-about = Le nombre d'associations représentées, qui ne sont pas des participants ; une cellule vide veut dire non noté, pas zéro.
column-project = Projet
column-project-about = Un projet d'ouverture.
column-parent = Projet parent
column-parent-about = Le projet dont il est une partie ; vide s'il se tient seul.
column-topics = Thèmes
column-topics-about = Ce dont traite le projet, un thème par ligne ; vide si ce n'est pas indiqué.
column-ended-how = Manière dont il a pris fin
column-ended-how-about = Retiré, scindé ou réuni à un autre ; vide tant qu'il se poursuit.
column-ended = Date de fin
column-ended-about = La date à laquelle le projet a pris fin sous son nom.
column-ended-by = Fin décidée par
column-ended-by-about = L'instance qui en a décidé la fin ; vide si elle n'est pas indiquée ou tant qu'il se poursuit.
column-ended-because = Motif de la fin
column-ended-because-about = Le motif de la fin du projet.
column-became = Devenu
column-became-about = Les projets qu'il est devenu, en tout ou en partie, un par ligne ; vide s'il n'y en a pas.
column-drawn-from = Idées d'origine
column-drawn-from-about = Les remarques dont le projet est tiré, une par ligne ; vide si elles ne sont pas indiquées.
column-funding-known = Total des montants connus
column-funding-known-about = La somme des montants connus des sources de financement, en dirhams (MAD) ; vide si aucun n'est connu.
column-cards = Nombre de fiches
column-cards-in-projects-about = Le nombre de fiches sur le projet.
column-cards-in-groups-about = Le nombre de fiches qui portent les remarques du groupe.
column-remarks = Nombre de remarques
column-remarks-in-projects-about = Le nombre de remarques des fiches sur le projet.
column-remarks-in-cards-about = Le nombre de remarques de la fiche.
column-remarks-in-decisions = Remarques
column-remarks-in-decisions-about = Les remarques visées par la décision, une par ligne.
column-entry = Écriture
column-entry-about = L'écriture du journal qui l'a apporté ; on peut s'y reporter pour vérifier.
column-entry-in-erasures-about = L'écriture du journal qui a effacé.
column-on-in-titles = Valable depuis
column-on-in-titles-about = Le jour à partir duquel le titre vaut ; sans date, il vaut toujours.
column-on-in-revisions = Date de la rédaction
column-on-in-revisions-about = Le jour à partir duquel la rédaction vaut ; sans date, elle vaut toujours.
column-on-in-decisions = Date de la décision
column-on-in-decisions-about = Le jour où la décision a été prise ; ce n'est pas celui de sa publication.
column-on-in-answers = Date de publication
column-on-in-answers-about = Le jour de la publication de la réponse.
column-on-in-votes = Date du vote
column-on-in-votes-about = Le jour du vote.
column-on-in-conflicts = Date concernée
column-on-in-conflicts-about = Le jour auquel la valeur se rapporte.
column-stands = En vigueur
column-stands-about = Oui si c'est ce qui vaut ce jour-là.
column-stands-in-titles = En vigueur
column-stands-in-titles-about = Oui si c'est le titre qui vaut ce jour-là.
column-subject = Projet concerné
column-subject-about = Le projet concerné, ou le programme entier.
column-section = Rubrique
column-section-about = La rubrique de la fiche projet : problématique, solutions, sources de financement et autres.
column-section-in-remarks-about = La rubrique de la fiche projet que vise la remarque ; vide si elle n'est pas précisée.
column-text = Texte
column-text-about = Le texte de la rubrique, tel quel.
column-text-in-answers = Texte de la réponse
column-text-in-answers-about = Le texte de la réponse publiée.
column-because = Décisions à l'origine
column-because-about = Les décisions qui ont conduit à cette rédaction, une par ligne ; vide si aucune n'est indiquée.
column-relation = Nature du lien
column-relation-about = Complète, suit, a besoin de, ou lien avec le programme d'action communal.
column-other = Autre projet
column-other-about = L'autre projet du lien.
column-from-here = Part d'ici
column-from-here-about = Oui si le lien part de ce projet ; non s'il vient de l'autre.
column-reason = Motif
column-reason-about = Le motif de la décision.
column-reason-in-project-links-about = Le motif du lien.
column-funding = Source de financement
column-funding-about = Une source de financement d'un projet.
column-amount = Montant
column-amount-about = Le montant en dirhams (MAD) ; une cellule vide veut dire inconnu, pas zéro.
column-in-kind = Apport en nature
column-in-kind-about = Ce qui est apporté en nature, sans montant.
column-title-in-titles-about = Un titre que le projet a porté.
column-project-in-project-links-about = Le projet d'où l'on voit le lien.
column-card = Fiche
column-card-about = La fiche reçue.
column-card-in-remarks-about = La fiche qui porte la remarque.
column-numbers = Numéros de la fiche
column-numbers-about = Les numéros de la fiche, par lesquels on la retrouve (platform:112), un par ligne ; vide s'il n'y en a pas.
column-about-in-cards = Objet de la fiche
column-about-in-cards-about = Le projet sur lequel porte la fiche, ou le programme entier ; vide si ce n'est pas précisé.
column-about-in-remarks = Projet visé
column-about-in-remarks-about = Le projet que vise la remarque, ou le programme entier ; vide si ce n'est pas précisé.
column-about-in-agenda-items = Objet du point
column-about-in-agenda-items-about = Ce dont traite le point : une version, un projet ou autre chose ; vide si ce n'est pas indiqué.
column-about-in-publications = Objet du document
column-about-in-publications-about = Ce sur quoi porte le document, un par ligne ; vide si ce n'est pas indiqué.
column-about-in-dictionary = Description
column-about-in-dictionary-about = Ce que contient la colonne, dans quelle unité, et ce que veut dire une cellule vide.
column-about-title = Titre du projet visé
column-about-title-about = Le titre du projet que vise la remarque, ou celui du programme.
column-axes = Axes
column-axes-about = Les axes prioritaires sous lesquels la fiche est classée, un par ligne ; vide si elle ne l'est pas.
column-themes = Thèmes tels qu'écrits
column-themes-about = Les axes ou thèmes tels que l'auteur les a écrits, un par ligne ; vide s'il n'en a pas écrit.
column-channel = Canal de participation
column-channel-about = Comment la fiche est arrivée : rencontre, site web, initiative personnelle, formulaire, papier ou autre ; vide si ce n'est pas indiqué.
column-channel-in-answers = Canal de publication
column-channel-in-answers-about = Où la réponse a été publiée : rencontre, site web ou autre ; vide si ce n'est pas indiqué.
column-channel-in-publications = Canal de publication
column-channel-in-publications-about = Comment le document a été publié ; vide s'il a été remis lors d'une étape ou si ce n'est pas indiqué.
column-author = Qualité de l'auteur
column-author-about = La catégorie de l'auteur, jamais son identité : citoyen, association, élève ou étudiant… ; vide si ce n'est pas indiqué.
column-received = Date de réception
column-received-about = La date de réception de la fiche.
column-anchor-version = Version du passage
column-anchor-version-about = La version arrêtée dont la fiche cite un passage ; vide si elle n'en cite pas.
column-anchor-thing = Projet du passage
column-anchor-thing-about = Le projet, ou le programme, d'où vient le passage cité ; vide si la fiche n'en cite pas.
column-anchor-section = Rubrique du passage
column-anchor-section-about = La rubrique d'où vient le passage cité ; vide si la fiche n'en cite pas.
column-anchor-exact = Passage
column-anchor-exact-about = Les mots que cite la fiche, mot pour mot.
column-contact-name = Nom de l'auteur
column-contact-name-about = Le nom, pour pouvoir répondre ; jamais montré au public, vide s'il n'a pas été laissé ou s'il est effacé.
column-contact-phone = Téléphone de l'auteur
column-contact-phone-about = Le numéro de téléphone, pour pouvoir répondre ; jamais montré au public, vide s'il n'a pas été laissé ou s'il est effacé.
column-contact-email = Courriel de l'auteur
column-contact-email-about = L'adresse électronique, pour pouvoir répondre ; jamais montrée au public, vide si elle n'a pas été laissée ou si elle est effacée.
column-contact-missing = Coordonnées absentes
column-contact-missing-about = Pourquoi les coordonnées manquent : effacées, ou non communiquées dans cette copie ; vide si elles sont là ou n'ont pas été laissées.
column-remark = Remarque
column-remark-about = Une remarque d'une fiche.
column-topic = Objet de la remarque
column-topic-about = Ce que vise la remarque : problématique, solutions, sources de financement, indicateurs de suivi ou d'impact, ou autre ; vide si ce n'est pas indiqué.
column-said = Ce qui est dit
column-said-about = Le texte de la remarque, tel quel.
column-proposed = Proposition
column-proposed-about = Ce que propose la remarque.
column-state = Avancement
column-state-about = Où en est la remarque : notée, présentée, examinée, décidée, ou réponse publiée.
column-presented = Date de présentation
column-presented-about = La date à laquelle la remarque a été présentée aux participants.
column-examined = Date d'examen
column-examined-about = La date à laquelle la remarque a été examinée.
column-decision = Décision
column-decision-about = La décision prise.
column-decision-in-remarks-about = La décision qui vaut pour la remarque ; vide si rien n'est décidé.
column-decision-in-answers-about = La décision à laquelle elle répond.
column-decided-in-remarks = Date de la décision
column-decided-in-remarks-about = La date de la décision.
column-decided-in-groups = Remarques décidées
column-decided-in-groups-about = Le nombre de remarques du groupe qui ont fait l'objet d'une décision.
column-answered = Date de réponse
column-answered-about = La date de la première publication de la réponse.
column-groups = Groupes
column-groups-about = Les groupes auxquels la remarque appartient, un par ligne ; vide s'il n'y en a pas.
column-revisions = Modifications entraînées
column-revisions-about = Le nombre de rédactions qui ont suivi de la remarque.
column-group = Groupe
column-group-about = Un groupe de remarques qui disent la même chose.
column-group-in-measurements = Groupe mesuré
column-group-in-measurements-about = La part couverte par la mesure, comme les femmes ou les jeunes ; vide si elle couvre l'ensemble.
column-members = Remarques du groupe
column-members-about = Les remarques du groupe, une par ligne ; vide s'il n'en reste aucune.
column-not-covered = Non couvertes
column-not-covered-about = Les remarques du groupe qu'aucune décision ne vise alors que d'autres sont décidées, une par ligne ; vide s'il n'y en a pas.
column-by-in-decisions = Décidée par
column-by-in-decisions-about = L'instance qui a pris la décision ; vide si elle n'est pas indiquée.
column-by-in-votes = Conseil
column-by-in-votes-about = Le conseil qui a voté ; vide s'il n'est pas indiqué.
column-stands-on = Vaut encore pour
column-stands-on-about = Les remarques pour lesquelles la décision vaut encore, une par ligne ; vide si d'autres l'ont remplacée partout.
column-answer = Réponse
column-answer-about = Une réponse publiée.
column-version = Version
column-version-about = Une version arrêtée du programme.
column-version-in-votes-about = La version soumise au vote ; vide si elle n'est pas indiquée.
column-frozen = Date d'arrêt
column-frozen-about = La date à laquelle les textes de la version ont été arrêtés.
column-texts = Nombre de textes
column-texts-about = Le nombre de textes que contient la version, titres compris.
column-indicator = Indicateur
column-indicator-about = Un indicateur de suivi ou d'impact.
column-unit = Unité
column-unit-about = L'unité des valeurs de l'indicateur.
column-unit-in-dictionary = Unité
column-unit-in-dictionary-about = L'unité des nombres de la colonne (people, MAD) ; vide s'il n'y en a pas une seule pour toutes les lignes.
column-direction = Sens
column-direction-about = Le sens voulu de l'indicateur : hausse, baisse ou maintien ; vide s'il n'est pas indiqué.
column-nature = Nature des chiffres
column-nature-about = Flux, dont les périodes s'additionnent, ou niveau, dont vaut le dernier chiffre ; vide si ce n'est pas indiqué.
column-ratio = Proportion
column-ratio-about = Oui si l'indicateur est une proportion, avec numérateur et dénominateur.
column-frequency = Fréquence
column-frequency-about = À quel rythme l'indicateur est mesuré ; vide si ce n'est pas indiqué.
column-disaggregation = Ventilation
column-disaggregation-about = Les groupes par lesquels les valeurs sont ventilées, un par ligne ; vide si elles ne le sont pas.
column-verification = Source de vérification
column-verification-about = D'où viennent les chiffres.
column-baseline = Valeur de référence
column-baseline-about = La valeur de départ de l'indicateur, dans son unité ; une cellule vide veut dire inconnue, pas zéro.
column-baseline-on = Date de la valeur de référence
column-baseline-on-about = La date à laquelle la valeur de référence a été mesurée.
column-value-in-indicators = Valeur atteinte
column-value-in-indicators-about = Ce que donnent les périodes mesurées, dans l'unité de l'indicateur : somme d'un flux, dernier niveau ; une cellule vide veut dire inconnue, pas zéro.
column-value-in-targets = Valeur mesurée
column-value-in-targets-about = Ce qui a été mesuré pour cette période, dans l'unité de l'indicateur ; une cellule vide veut dire inconnu, pas zéro.
column-value-in-measurements = Valeur
column-value-in-measurements-about = La valeur mesurée, dans l'unité de l'indicateur ; vide si elle manque, est sans objet ou est une proportion.
column-value-in-conflicts = Valeur
column-value-in-conflicts-about = La valeur telle qu'elle a été enregistrée.
column-value-missing-in-indicators = Motif d'absence de valeur
column-value-missing-in-indicators-about = Pourquoi il n'y a pas de valeur atteinte ; vide si elle est connue.
column-progress = Progression
column-progress-about = Le chemin parcouru de la valeur de référence à la cible ; 1 veut dire atteinte, vide si cela ne se calcule pas.
column-progress-numerator = Progression (numérateur)
column-progress-numerator-about = La valeur moins la valeur de référence, exactement ; vide si la progression ne se calcule pas.
column-progress-denominator = Progression (dénominateur)
column-progress-denominator-about = La cible moins la valeur de référence, exactement ; vide si la progression ne se calcule pas.
column-progress-missing = Motif d'absence de progression
column-progress-missing-about = Pourquoi la progression ne se calcule pas ; vide si elle se calcule.
column-reached = Cible atteinte
column-reached-about = Oui si la cible est atteinte ; vide si la progression ne se calcule pas.
column-kept = Maintenu
column-kept-about = Pour un indicateur à maintenir : oui s'il l'est ; vide pour les autres ou si on ne le sait pas.
column-lacks = Ce qui manque
column-lacks-about = Ce qui manque pour le suivre : valeur de référence, cible ou mesure, une par ligne ; vide s'il ne manque rien.
column-flagged = À compléter
column-flagged-about = Oui s'il manque une valeur de référence ou une cible alors qu'une version a été arrêtée pour adoption.
column-period = Période
column-period-about = La période mesurée.
column-period-in-targets-about = La période à laquelle vaut la cible ; sans elle, la cible vaut pour l'ensemble.
column-target = Valeur cible
column-target-about = La valeur à atteindre, dans l'unité de l'indicateur.
column-measurement = Mesure
column-measurement-about = Une mesure d'un indicateur.
column-numerator = Numérateur
column-numerator-about = D'une proportion : ce que l'on compte ; vide sinon, ou si la mesure manque.
column-denominator = Dénominateur
column-denominator-about = D'une proportion : le total dont on compte une part ; vide sinon, ou si la mesure manque.
column-evidence = Justificatifs
column-evidence-about = Les documents publiés qui attestent la mesure, un par ligne ; vide s'il n'y en a pas.
column-note = Note
column-note-about = Une note sur la mesure.
column-taken = Date de la mesure
column-taken-about = Le jour où la mesure a été faite.
column-counts = Retenue
column-counts-about = Oui si c'est la mesure qui vaut pour sa période et son groupe.
column-session = Session
column-session-about = La session du conseil.
column-convened = Date de convocation
column-convened-about = La date d'envoi de la convocation.
column-in-office = Membres en exercice
column-in-office-about = Le nombre de membres en exercice à l'ouverture de la session ; une cellule vide veut dire non noté, pas zéro.
column-in-office-in-sittings-about = Le nombre de membres en exercice le jour de la séance ; vide s'ils n'ont pas été recomptés.
column-item = Point
column-item-about = Un point de l'ordre du jour d'une session.
column-item-in-votes = Numéro du point
column-item-in-votes-about = Le numéro du point à l'ordre du jour ; vide s'il n'est pas indiqué.
column-number-in-agenda-items = Numéro du point
column-number-in-agenda-items-about = Le numéro du point, tel qu'imprimé ; vide s'il n'en a pas.
column-number-in-sittings = Numéro de la séance
column-number-in-sittings-about = La place de la séance dans sa session, à partir de 1 ; vide si elle n'est pas indiquée.
column-sitting = Séance
column-sitting-about = Une séance d'une session du conseil.
column-sitting-in-votes-about = La séance au cours de laquelle on a voté ; vide si elle n'est pas enregistrée.
column-convocation = Rang de la convocation
column-convocation-about = Après quelle convocation la séance s'est tenue : 1, 2 ou 3 ; vide si ce n'est pas indiqué.
column-present = Membres présents
column-present-about = Le nombre de membres présents ; une cellule vide veut dire non noté, pas zéro.
column-quorum-of = Base du quorum
column-quorum-of-about = Le nombre de membres en exercice à partir duquel se calcule le quorum ; vide s'il n'est pas noté.
column-quorum = Quorum
column-quorum-about = Atteint, non atteint, non requis après la troisième convocation, ou indéterminé, d'après les chiffres.
column-vote = Vote
column-vote-about = Un vote du conseil.
column-session-kind = Type de session
column-session-kind-about = Ordinaire ou extraordinaire ; vide si ce n'est pas indiqué.
column-sitting-number = Numéro de la séance
column-sitting-number-about = La place de la séance dans sa session, à partir de 1 ; vide si elle n'est pas indiquée.
column-in-favour = Votes pour
column-in-favour-about = Le nombre de votes pour ; une cellule vide veut dire non noté, pas zéro.
column-against = Votes contre
column-against-about = Le nombre de votes contre ; une cellule vide veut dire non noté, pas zéro.
column-abstained = Abstentions
column-abstained-about = Le nombre d'abstentions ; une cellule vide veut dire non noté, pas zéro.
column-blank = Votes blancs
column-blank-about = Le nombre de votes blancs ; une cellule vide veut dire non noté, pas zéro.
column-majority = Majorité
column-majority-about = Ce que donnent les chiffres : majorité obtenue, non obtenue, partage des voix, ou indéterminé.
column-result = Résultat du vote
column-result-about = Le résultat d'après le procès-verbal ; vide s'il ne le dit pas.
column-agrees = Conforme au procès-verbal
column-agrees-about = Oui si les chiffres donnent ce que dit le procès-verbal ; vide si on ne peut pas le dire.
column-publication = Document
column-publication-about = Un document publié ou remis.
column-contents = Contenu
column-contents-about = Ce que contient le document, dans l'ordre, un par ligne ; vide si ce n'est pas indiqué.
column-digest = Empreinte du fichier
column-digest-about = L'empreinte du fichier, qui permet de le reconnaître ; jamais montrée au public.
column-published = Date de publication
column-published-about = La date à laquelle le document a été publié ou remis.
column-thing = Élément
column-thing-about = Ce que concerne la valeur : un projet, une étape ou autre chose.
column-thing-in-erasures-about = Ce dont les mots ont été effacés : un projet, une remarque ou autre chose, ou une écriture entière.
column-field = Champ
column-field-about = Le nom du champ (title:ar).
column-field-in-erasures-about = Le nom du champ effacé (said) ; vide si l'écriture entière a été effacée.
column-recorded-at = Enregistrée le
column-recorded-at-about = Le moment de l'enregistrement selon l'horloge de l'appareil : une information, pas une preuve.
column-replica = Appareil
column-replica-about = Le code de l'appareil qui a enregistré la valeur.
column-shown = Affichée
column-shown-about = Oui si c'est la valeur qui s'affiche dans les autres tableaux.
column-ground = Motif de l'effacement
column-ground-about = Pourquoi les mots ont été effacés : demande de la personne concernée, enregistrement indu ou fin de la durée de conservation.
column-table = Tableau
column-table-about = Le nom du tableau, le même dans toutes les langues.
column-column = Colonne
column-column-about = Le nom de la colonne, le même dans toutes les langues.
column-list = Liste
column-list-about = Oui si la cellule contient plusieurs valeurs, une par ligne.
column-links-to = Renvoie à
column-links-to-about = Le tableau où se trouve ce que nomme la cellule ; vide si la colonne n'est pas un renvoi.
column-key = Clé
column-key-about = Oui si la colonne est de celles qui distinguent les lignes d'un même programme.
column-class = Qui peut la voir
column-class-about = Tout le monde, tout le monde après publication, ceux qui travaillent au programme, ou seuls ceux qui répondent à la personne.
column-heading = En-tête
column-heading-about = Ce qui se lit en tête de la colonne.

## Columns that a rule makes from another: in a language, as written, its first day

heading-id = { $heading } (identifiant)
heading-date-about = { $about } Jour, mois ou intervalle, au format EDTF (2023-10) ; vide si la date n'est pas connue.
heading-spoken-about = { $about } Vide si personne ne l'a écrit, s'il est effacé ou non communiqué dans cette copie.
heading-written = { $heading } (libellé d'origine)
heading-written-about = { $about } Ici comme à l'origine ; vide si l'écriture était déjà normalisée.
heading-first = { $heading } (premier jour)
heading-first-about = { $about } Ici le premier jour compris : année-mois-jour (2023-10-01). Vide s'il n'est pas connu.
heading-last = { $heading } (dernier jour)
heading-last-about = { $about } Ici le dernier jour compris : année-mois-jour (2023-10-31). Vide s'il n'est pas connu.
heading-language = { $heading } (langue)
heading-language-about = { $about } Ici la langue du texte, par son code (ar, fr). Vide si la langue n'est pas connue ou s'il n'y a pas de texte.
heading-missing = { $heading } (motif d'absence)
heading-missing-about = { $about } Ici la raison pour laquelle le texte manque : effacé, ou non communiqué dans cette copie. Vide si le texte est là ou si personne n'en a écrit.
heading-ar = { $heading } (en arabe)
heading-ar-about = { $about } Texte en arabe ; vide s'il n'existe pas dans cette langue.
heading-fr = { $heading } (en français)
heading-fr-about = { $about } Texte en français ; vide s'il n'existe pas dans cette langue.
heading-en = { $heading } (en anglais)
heading-en-about = { $about } Texte en anglais ; vide s'il n'existe pas dans cette langue.
heading-other = { $heading } (autres langues)
heading-other-about = { $about } Textes dans d'autres langues, par leur code, en objet JSON ; vide s'il n'y en a pas.

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
refusal-journal-no_founding = La fondation du dossier manque dans ce journal, ou cette version du logiciel ne sait pas la lire : ouvrez une autre copie, qui commence par elle, et fusionnez-y celle-ci.
refusal-journal-other_dossier = Ce journal est celui d'un autre dossier : fusionnez une copie du même dossier, ou ouvrez celui-ci à part.
refusal-journal-damaged = Le journal est endommagé à la ligne { $line } : conservez ce fichier et fusionnez une copie intacte pour retrouver ce qui manque.
refusal-erasure-nothing = Il n'y a aucun propos à effacer en « { $field } » : ce qui n'est pas scellé reste pour toujours, et seule une écriture corrigée a des propos antérieurs. Nommez le champ, ou l'écriture elle-même.
refusal-receipt-malformed = « { $value } » n'est pas un récépissé valable : recopiez-le en entier tel qu'imprimé, sous la forme xxxx-xxxx-xxxx-xxxx.
refusal-known-unknown_head = Le récépissé nomme une écriture absente de cette copie : fusionnez d'abord la copie qui la contient.
refusal-view-unknown_thing = « { $value } » n'était pas connu ce jour-là : vérifiez l'identifiant et le jour.
refusal-file-unreadable = Ce fichier ne se lit pas comme classeur XLSX : ouvrez-le et enregistrez-le à nouveau en .xlsx, sans mot de passe.
refusal-file-cell_too_long = Un texte est plus long que ce que contient une cellule de classeur ({ $expected } caractères) : exportez le tableau en CSV.
refusal-file-too_long = Le fichier est trop long (au plus { $expected }) : coupez-le en plusieurs fichiers.
refusal-import-no_headings = Aucune ligne de la feuille ne porte d'en-têtes connus : écrivez au-dessus des colonnes, par exemple, « numéro, canal, thème, défi, solution ».
refusal-import-outdated = Des données ont été enregistrées depuis que le plan a été établi : refaites-le et relisez-le.
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
refusal-store-read_only = Le fichier « { $value } » est en lecture seule et rien n'a été enregistré : travaillez sur une copie modifiable, ou demandez le droit d'écriture.
refusal-store-unfinished = Les derniers faits de « { $value } » sont dans un second fichier, dans un répertoire protégé en écriture : copiez tous les fichiers de ce nom dans un répertoire à vous, puis ouvrez-le là.
refusal-store-moved = Le fichier « { $value } » a été déplacé, supprimé ou remplacé pendant qu'il était ouvert et rien n'a été enregistré : rouvrez-le là où il se trouve maintenant.
refusal-store-busy = Un autre programme occupe le fichier « { $value } » depuis trop longtemps et rien n'a été enregistré : attendez qu'il ait fini, ou fermez-le.
refusal-store-full = Il n'y a plus de place sur le disque pour « { $value } » et rien n'a été enregistré : libérez de la place, puis recommencez.
refusal-store-inaccessible = Le fichier « { $value } » ne peut être ni lu ni écrit et rien n'a été enregistré : vérifiez le disque, le répertoire et vos droits.
refusal-host-random = L'appareil n'a pas donné de nombres aléatoires : rien ne peut être scellé sans eux, réessayez.
