"""Many dossiers: opened, stacked, written as Parquet, laid side by side, searched for titles alike."""

from __future__ import annotations

import pickle
from pathlib import Path
from typing import Any, cast

import duckdb
import infitah
import polars as pl
import pytest
from infitah import Dossier, Dossiers, RefusedError, UnopenedError
from infitah.facts import (
    BodyCreated,
    CardReceived,
    Collectivity,
    Contact,
    DossierFounded,
    IndicatorDefined,
    MeasurementTaken,
    ProjectRegistered,
    RemarkNoted,
    RemarksDecided,
    StageHeld,
    StagePlanned,
    TargetSet,
)

TITLES = {
    "larache": "المحافظة على الحدائق وحراستها",
    "tetouan": "صيانة حدائق الأحياء",
    "asilah": "ميزانية المواطن",
}


def founded(name: str, path: Path) -> Dossier:
    commune = Collectivity(kind="commune", names={"ar": f"جماعة {name}", "en": f"Commune {name}"})
    return Dossier.create(path, DossierFounded(collectivity=commune, language="ar", cycle="2024/2025"))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Three communes; only the first has remarks, stages and indicators."""
    for name, title in TITLES.items():
        with founded(name, tmp_path / f"{name}.infitah") as d:
            project = d.record(ProjectRegistered(title=title, references=["pacto:70"]))
            if name != "larache":
                continue
            card = CardReceived(
                kind="observation",
                about=project,
                channel="paper",
                contact=Contact(phone="0612345678"),
                on="2023-07-25",
                remarks=[RemarkNoted(topic="problem", said=said) for said in ("غياب الإنارة", "الظلام")],
            )
            remarks = d.record(card).remarks
            d.record(BodyCreated(references=["body:committee"], kind="steering_committee", name="لجنة"))
            d.record(
                RemarksDecided(
                    outcome="accepted",
                    remarks=remarks[:1],
                    by="body:committee",
                    reason="طلب",
                    on="2023-09-04",
                )
            )
            meeting = d.record(StagePlanned(kind="citizen_meeting", title="اللقاء", planned="2023-07-20"))
            d.record(StageHeld(stage=meeting, on="2023-07-25"))
            indicator = d.record(
                IndicatorDefined(
                    subject=project, kind="follow_up", title="عدد الحراس", direction="increase", baseline="2"
                )
            )
            d.record(TargetSet(indicator=indicator, value="10"))
            d.record(
                MeasurementTaken(
                    indicator=indicator, period="2024", outcome="measured", value="6", on="2025-01-10"
                )
            )
    return tmp_path


def test_a_folder_a_pattern_and_paths_are_opened(folder: Path) -> None:
    several = [folder / "asilah.infitah", folder / "larache.infitah", f"{folder}/te*"]
    for sources in (folder, str(folder), f"{folder}/*.infitah", sorted(folder.glob("*.infitah")), several):
        held = infitah.open_all(sources)
        assert [path.stem for path in held.paths] == ["asilah", "larache", "tetouan"]
    dossiers = infitah.open_all(folder)
    assert [d.programme_id for d in dossiers] == list(dossiers.programmes)
    assert (len(dossiers), repr(dossiers)) == (3, "<infitah.Dossiers, 3>")
    with pytest.raises(TypeError):
        Dossiers()


def test_one_dossier_is_open_at_a_time_and_none_can_be_written(folder: Path) -> None:
    seen: list[Dossier] = []
    for dossier in infitah.open_all(folder, lang="fr"):
        assert all(repr(before) == "<infitah.Dossier, closed>" for before in seen)
        with pytest.raises(infitah.FileError) as refused:
            dossier.record(ProjectRegistered(title="x"))
        assert refused.value.code == "store.read_only"
        seen.append(dossier)
    with pytest.raises(ValueError, match="closed"):
        seen[-1].projects()


def test_every_file_that_cannot_be_opened_is_named(folder: Path) -> None:
    (folder / "broken.infitah").write_bytes(b"SQLite format 3\0 and no more")
    (folder / "empty.infitah").write_bytes(b"")
    with pytest.raises(UnopenedError) as refused:
        infitah.open_all(folder, lang="en")
    assert [path.name for path, _ in refused.value.failures] == ["broken.infitah", "empty.infitah"]
    assert all(name in str(refused.value) for name in ("broken.infitah", "empty.infitah"))
    assert refused.value.say("fr") != str(refused.value)
    copied = pickle.loads(pickle.dumps(refused.value))
    assert (str(copied), copied.code) == (str(refused.value), refused.value.code)
    rest = infitah.open_all(folder, skip_damaged=True)
    assert (len(rest), [path.name for path, _ in rest.damaged]) == (3, ["broken.infitah", "empty.infitah"])
    assert repr(rest) == "<infitah.Dossiers, 3, 2 passed over>"
    with pytest.raises(UnopenedError, match="nowhere"):
        infitah.open_all([folder / "nowhere.infitah"])
    with pytest.raises(FileNotFoundError, match="no dossier"):
        infitah.open_all(folder / "*.nothing")


def test_two_copies_of_one_programme_are_refused(folder: Path) -> None:
    with infitah.open(folder / "larache.infitah") as d:
        d.save_to(folder / "copy.jsonl")
    with pytest.raises(RefusedError) as refused:
        infitah.open_all([folder / "larache.infitah", folder / "copy.jsonl"])
    assert refused.value.code == "programme.repeated"
    assert "larache.infitah" in str(refused.value)
    assert "copy.jsonl" in str(refused.value)
    # A journal is a dossier as well.
    assert len(infitah.open_all([folder / "asilah.infitah", folder / "copy.jsonl"]).table("remarks")) == 2


def test_tables_stack(folder: Path) -> None:
    dossiers = infitah.open_all(folder)
    projects = dossiers.table("projects")
    frame = pl.DataFrame(projects)
    assert projects.columns[:2] == ("programme", "collectivity")
    assert set(frame["title_ar"]) == set(TITLES.values())
    assert set(frame["programme"]) == set(dossiers.programmes)
    assert len(dossiers.table("remarks")) == 2
    assert len(dossiers.table("remarks", day="2023-01-01")) == 0
    for name in ("remark", ""):
        with pytest.raises(RefusedError) as refused:
            dossiers.table(name)
        assert refused.value.code == "table.unknown"


def test_a_folder_of_parquet_is_read_as_one_table(folder: Path) -> None:
    dossiers, out = infitah.open_all(folder), folder / "tables"
    for _ in range(2):
        dossiers.parquet(out)
    assert len(list(out.glob("remarks/*.parquet"))) == 3
    assert b"0612345678" not in b"".join(path.read_bytes() for path in out.glob("cards/*.parquet"))
    rows = cast("Any", duckdb).sql(
        f"""
        select p.title_ar, count(r.remark)
        from read_parquet('{out}/projects/*.parquet') p
        left join read_parquet('{out}/remarks/*.parquet') r using (programme)
        group by all order by 2 desc, 1
        """
    )
    assert rows.fetchall() == [(TITLES["larache"], 2), (TITLES["tetouan"], 0), (TITLES["asilah"], 0)]


def test_what_is_not_known_is_no_zero_in_a_comparison(folder: Path) -> None:
    found = infitah.open_all(folder, lang="en").compare(day="2025-12-31")
    assert len(found) == 3
    asilah, larache, _ = found.to_dicts()
    assert (larache["name_en"], larache["remarks_received"], larache["remarks_decided_share"]) == (
        "Commune larache",
        2,
        "0.5",
    )
    assert (larache["stages"], larache["stages_late"], larache["stages_on_time_share"]) == (1, 1, "0")
    assert (larache["indicators_assessed"], larache["indicators_reached_share"]) == (1, "0")
    assert asilah["remarks_received"] == 0
    shares = [value for name, value in asilah.items() if name.endswith("_share")]
    assert len(shares) == 6
    assert set(shares) == {None}
    assert pl.DataFrame(found.to_dicts())["remarks_received"].to_list() == [0, 2, 0]
    lines = str(found).splitlines()
    assert "cannot be assessed" in next(line for line in lines if "Commune asilah" in line)
    assert "1 of 2 (50%)" in next(line for line in lines if "Commune larache" in line)
    assert found.in_language("ar") != found.in_language("fr")


def test_projects_elsewhere_are_alike_by_words_that_are_shown(folder: Path) -> None:
    dossiers = infitah.open_all(folder)
    first, second = dossiers.similar("حراسة الحدائق")
    assert {first.title, second.title} == {TITLES["larache"], TITLES["tetouan"]}
    assert all(word in one.title for one in (first, second) for word in one.shared)
    (elsewhere,) = dossiers.similar(project_of(dossiers, TITLES["larache"]))
    assert (elsewhere.title, elsewhere.shared) == (TITLES["tetouan"], ("حدائق",))
    assert elsewhere.collectivity_name["en"] == "Commune tetouan"
    assert str(elsewhere) == f"{TITLES['tetouan']} (جماعة tetouan): حدائق"
    assert dossiers.similar("gardens") == ()
    assert len(dossiers.similar("حراسة الحدائق", limit=1)) == 1


def project_of(dossiers: Dossiers, title: str) -> str:
    frame = pl.DataFrame(dossiers.table("projects"))
    return str(frame.filter(pl.col("title_ar") == title)["project"][0])
