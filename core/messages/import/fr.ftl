# Le plan d'un import, en français ; lu seulement par ce qui lit des feuilles de calcul.

## The plan

import-title = Ce que l'import ferait
import-sheet = Feuille « { $name } »
import-only-sheet = La feuille
import-left-alone = laissée de côté
import-own = table produite par cet outil, comparée cellule par cellule
import-headings = en-têtes à la ligne { $row }
import-unread = colonnes laissées de côté
import-no-lines = Aucune ligne n'est lue.
import-added =
    { $lines ->
        [one] Ajout : { $lines } ligne
       *[other] Ajouts : { $lines } lignes
    }
import-changed =
    { $lines ->
        [one] Modification : { $lines } ligne
       *[other] Modifications : { $lines } lignes
    }
import-left =
    { $lines ->
        [one] Sans changement : { $lines } ligne
       *[other] Sans changement : { $lines } lignes
    }
import-refused =
    { $lines ->
        [one] Refus : { $lines } ligne
       *[other] Refus : { $lines } lignes
    }
import-to-confirm =
    { $lines ->
        [one] À confirmer par une personne : { $lines } ligne
       *[other] À confirmer par une personne : { $lines } lignes
    }
import-more =
    { $lines ->
        [one] et { $lines } autre ligne
       *[other] et { $lines } autres lignes
    }
import-same =
    { $lines ->
        [one] { $lines } ligne dit ce que le dossier dit déjà
       *[other] { $lines } lignes disent ce que le dossier dit déjà
    }
import-row = ligne { $row }
import-in-column = colonne « { $column } »
import-number = numéro { $number }

## What a sheet is a list of

import-kind-idea = fiches d'idées
import-kind-observation = fiches d'observations
import-kind-project = projets
import-kind-attendance = présence

## Columns that a sheet may lack

import-column-number = { column-numbers }
import-column-received = { column-received }
import-column-said = { column-said }
import-column-proposed = { column-proposed }
import-column-title = { column-title }
import-column-project = { column-project }
import-column-name = { column-name }

## What is noted beside the lines of a copy

import-outcome = État de l'import
import-outcome-added = Ajout
import-outcome-added-means = La ligne ajoute quelque chose au dossier. Rien à faire.
import-outcome-changed = Modification
import-outcome-changed-means = La ligne modifie ce que contient le dossier ; l'historique garde ce qui était. Vérifiez que c'est voulu.
import-outcome-left = Sans changement
import-outcome-left-means = La ligne ne change rien. Rien à faire.
import-outcome-refused = Refus
import-outcome-refused-means = La ligne ne peut être prise telle quelle : corrigez-la comme le dit la colonne « { import-outcome } », puis importez de nouveau.
import-outcome-to-confirm = À confirmer
import-outcome-to-confirm-means = Une personne doit dire ce qui est voulu : la ligne attend d'être corrigée comme le dit la colonne « { import-outcome } ».
import-copy = Plan d'import
import-copy-how = Corrigez les cellules en couleur, ici ou dans le fichier lui-même, et importez-le de nouveau : cette feuille et la colonne « { import-outcome } » ne sont pas lues.
import-copy-lines = Lignes
import-copy-meaning = Ce que cela veut dire

## Why: what is so, and what to do

import-reason-same = Le dossier dit déjà cela.
import-reason-nothing-said = Cette ligne ne dit rien : remplissez un défi ou une solution, ou supprimez la ligne.
import-reason-erased = Ces mots ont été effacés du dossier à la demande d'une personne et n'y reviennent pas : supprimez-les aussi du fichier.
import-reason-may-be-erased = Ces mots sont peut-être ceux qui ont été effacés du dossier à la demande d'une personne : ils ne sont pas enregistrés. S'il s'agit d'autres mots, saisissez-les à la main.
import-reason-withdrawn = Ceci a été retiré dans le dossier et le reste.
import-reason-number-twice = La ligne { $row } a le même numéro et dit autre chose : corrigez l'un des deux numéros.
import-reason-line-twice = La ligne { $row } est identique : celle-ci est passée.
import-reason-split-by-hand = Dans le dossier, quelqu'un a fait plusieurs remarques de cette fiche : corrigez-la là-bas.
import-reason-other-collectivity = Cette ligne concerne une autre collectivité.
import-reason-collectivity-like = « { $value } » est presque le nom de la collectivité de ce dossier : corrigez le nom, ou retirez la ligne.
import-reason-emptied = Le dossier a ici une remarque et la cellule est vide : remettez la remarque, ou retirez-la dans le dossier.
import-reason-project-missing = La ligne ne nomme aucun projet : écrivez son numéro ou son titre, ou dites pour tout le fichier de quoi il s'agit.
import-reason-project-unknown = Le dossier n'a pas de projet « { $value } » : corrigez le numéro ou le titre, ou enregistrez d'abord le projet.
import-reason-project-like = Le dossier n'a pas de projet « { $value } », mais un autre au titre presque identique, « { $expected } » : si c'est lui, écrivez son titre ou son numéro.
import-reason-project-several = « { $value } » convient à plusieurs projets : écrivez le numéro avec son registre, comme pacto:70.
import-reason-title-like = Le dossier a un projet au titre presque identique, « { $value } » : si c'est le même, écrivez ce titre ; sinon, enregistrez celui-ci à la main.
import-reason-title-twice = La ligne { $row } a le même titre, écrit autrement : gardez l'une des deux lignes.
import-reason-title-near = La ligne { $row } a presque le même titre, « { $value } » : celle-ci est prise pour un autre projet. Si c'est le même, gardez une des deux lignes.
import-reason-title-spelling = Le dossier a ce projet, écrit « { $value } » : son titre reste tel quel.
import-reason-number-other-title = Dans le dossier, ce numéro est celui de « { $value } » : corrigez le numéro ou le titre, ou donnez le nouveau titre dans le dossier.
import-reason-title-hierarchy = Le titre commence par « { $value } » et deux-points : il est pris en entier. S'il fait partie d'un autre projet, enregistrez-le dans le dossier.
import-reason-title-list = Le titre contient toute une liste : il est pris comme un seul projet. S'il y en a plusieurs, divisez-le dans le dossier.
import-reason-title-one-word = Le titre tient en un mot : voyez si c'est bien un projet.
import-reason-no-heading = Des cellules sont sans en-tête, d'abord à la ligne { $row }, colonne { $value } : elles sont laissées de côté ; écrivez un en-tête au-dessus, ou remettez-les dans leur colonne.
import-reason-by-title = Les projets n'ont pas de numéros : ils sont reconnus à leur titre, et un titre changé fait donc un autre projet.
import-reason-labels-public = Ces libellés sont publics et ne pourront jamais être effacés : { $value }. Si l'un d'eux est le nom d'une personne, retirez-le d'abord du fichier.
import-reason-counted = Les personnes de cette feuille sont comptées, et aucune n'est nommée dans le dossier.
import-reason-total = Cette ligne est un total : elle n'est pas comptée.
import-reason-women-unknown = De certaines personnes ({ $value }) il n'est pas dit si ce sont des femmes : les femmes ne sont pas comptées ; remplissez la colonne pour les compter.
import-reason-person-twice = C'est la personne de la ligne { $row }, comptée une seule fois.
import-reason-key-twice = Cette ligne figure deux fois dans la feuille : supprimez l'une des deux.
import-reason-computed = Cette colonne est déduite de ce qui est enregistré, et son changement n'est pas repris : enregistrez l'événement lui-même (décision, réponse, rédaction, tenue d'une rencontre).
import-reason-cell-emptied = Vider une cellule n'enlève pas un texte : retirez l'écriture, ou effacez les mots si leur auteur le demande.
import-reason-changed-since = La feuille et le dossier ont changé tous deux depuis la production du fichier : quelqu'un doit choisir ce qui reste.
import-reason-row-new = Une nouvelle ligne n'est pas reprise ici : ajoutez-la dans les feuilles des projets, des axes ou des fiches, et les remarques avec leur fiche.
import-reason-card-missing = La fiche de cette remarque n'est dans aucune feuille : ajoutez-la dans la feuille des fiches.
import-reason-card-known = Le dossier a une fiche de ce numéro, ou de ces mots, qui dit autre chose : écrivez son identifiant dans la colonne de la fiche pour la corriger, ou donnez un autre numéro à celle-ci.
import-reason-rows-gone = Lignes qui ne sont plus dans la feuille : { $value }. Les supprimer ne change rien ; pour retirer quelque chose, retirez son écriture.
import-reason-sheet-empty = Cette feuille est vide.
import-reason-sheet-unknown = Aucune ligne de cette feuille ne porte d'en-têtes connus : écrivez au-dessus des colonnes, par exemple, « numéro, canal, thème, défi, solution ».
import-reason-sheet-not-asked = Une autre feuille a été demandée.
