# Le plan d'un import, en français ; lu seulement par ce qui lit des feuilles de calcul.

## The plan

import-title = Ce que l'import ferait
import-sheet = Feuille « { $name } »
import-only-sheet = La feuille
import-left-alone = laissée de côté
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

## Why: what is so, and what to do

import-reason-same = Le dossier dit déjà cela.
import-reason-nothing-said = Cette ligne ne dit rien : remplissez un défi ou une solution, ou supprimez la ligne.
import-reason-erased = Ces mots ont été effacés du dossier à la demande d'une personne et n'y reviennent pas : supprimez-les aussi du fichier.
import-reason-withdrawn = Ceci a été retiré dans le dossier et le reste.
import-reason-number-twice = La ligne { $row } a le même numéro et dit autre chose : corrigez l'un des deux numéros.
import-reason-line-twice = La ligne { $row } est identique : celle-ci est passée.
import-reason-split-by-hand = Dans le dossier, quelqu'un a fait plusieurs remarques de cette fiche : corrigez-la là-bas.
import-reason-other-collectivity = Cette ligne concerne une autre collectivité.
import-reason-sheet-empty = Cette feuille est vide.
import-reason-sheet-unknown = Aucune ligne de cette feuille ne porte d'en-têtes connus : écrivez au-dessus des colonnes, par exemple, « numéro, canal, thème, défi, solution ».
import-reason-sheet-not-asked = Une autre feuille a été demandée.
