"""Verifies an infitah journal by docs/journal-format.md, and by nothing else: verify.py FILE [RECEIPT ...]."""
import hashlib
import json
import re
import sys
from itertools import accumulate

SYMBOLS, HASH = "0123456789abcdefghjkmnpqrstvwxyz", '"[0-9a-f]{64}"'
READ_AS = str.maketrans("oil٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹", "011" + "0123456789" * 2, " -\u2010\u2011\u2013\u200e\u200f")
ID, LIST, SALT = f"[{SYMBOLS}]{{16}}", rf"\[{HASH}(,{HASH})*]", r'\["[0-9a-f]{32}",'
HEADER = rf"""(?a){{"actor":"[a-z\d-]{{1,64}}","body":{HASH}(,"erases":{LIST})?,"kind":"[a-z_]+/[1-9]\d{{0,9}}",
"lamport":(1,"parents":\[]|[1-9]\d*,"parents":{LIST}),"recorded_at":"\d{{4}}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T
([01]\d|2[0-3]):[0-5]\dZ"(,"replaces":{LIST})?,"replica":"{ID}"}}""".replace("\n", "")
canonical = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
digest = lambda text: hashlib.sha256(text.encode()).hexdigest()
short = lambda name: "".join(SYMBOLS[int(name[:20], 16) >> shift & 31] for shift in range(75, -5, -5))
by_utf16 = lambda pairs: dict(sorted(pairs, key=lambda pair: pair[0].encode("utf-16-be", "replace")))

def need(holds, reason):
    if not holds:
        raise ValueError(reason)

def read(line):
    bare = re.sub(r'"(\\.|[^"\\])*"', "", text := line.decode())
    need(max(accumulate((c in "[{") - (c in "]}") for c in bare), default=0) < 129, "it nests more than 128 deep")
    need(all(int(digits) < 2**53 for digits in re.findall("[0-9]+", bare)), "a number is beyond 2^53 - 1")
    entry = json.loads(text, object_pairs_hook=by_utf16, parse_float=str, parse_constant=str)
    need(type(entry) is dict and canonical(entry) == text, "it is no object in canonical JSON with integers alone")
    need([*entry, "seals"][:4] == ["entry", "fact", "hash", "seals"], "it has other members than an entry")
    header, fact, seals, named = entry["entry"], entry["fact"], entry.get("seals", []), []
    need(re.fullmatch(HEADER, canonical(header)) and int(header["kind"].split("/")[1]) < 2**32, "a malformed header")
    need(all(one == sorted({*one}) for one in header.values() if type(one) is list), "a list of the header is unsorted")
    need(digest(canonical(header)) == entry["hash"], "the header was changed")
    need(digest(canonical(fact)) == header["body"], "the fact was changed")
    json.loads(canonical(fact), object_hook=lambda one: named.extend(one.values()) if [*one] == ["sealed"] else None)
    need(re.fullmatch(rf"\[]|{LIST}", canonical(named)), "a sealed value is no digest")
    held = [re.match(SALT, text := canonical(seal)) and len(seal) == 2 and digest(text) for seal in seals]
    rest = iter(dict.fromkeys(named))
    need(all(one in rest for one in held) and len(held) >= len(entry) - 3, "a seal was changed, or is out of its place")
    return {"erases": [], **header, "name": entry["hash"], "named": {*named}, "held": {*held}}

def verify(data, receipts=()):
    lines, entries, ready = data.removesuffix(b"\n").split(b"\n"), {}, {}
    first = re.fullmatch('(.*),"hash":"([0-9a-f]{64})"(.*)', lines[0].decode(errors="replace"))
    opening = first[1] + first[3] if first and digest(first[1] + first[3]) == first[2] else ""
    need(not re.search('"format":"infitah/(?!1")[1-9][0-9]*"', opening), "it was written in a newer format")
    opening = re.fullmatch(rf'{{"copy":"(?:full|public)","dossier":"dossier-({ID})","format":"infitah/1"}}', opening)
    dossier, damage = (opening[1], {}) if opening else ("", {1: "the opening line is missing, or was changed"})
    for at, line in list(enumerate(lines, 1))[bool(opening) :]:
        try:
            entry = read(line)
            need(entry["parents"] or (name := short(entry["name"])) == (dossier := dossier or name), "another founding")
            entries.setdefault(entry["name"], entry)["held"] |= entry["held"]
        except (ValueError, TypeError) as reason:
            damage.setdefault(at, str(reason))
    need(entries or b'"infitah/1"' in lines[0], "it is no journal")
    for name, entry in sorted(entries.items(), key=lambda item: item[1]["lamport"]):
        parents = [ready[parent] for parent in entry["parents"] if parent in ready]
        place = (len(parents), 1 + max((parent["lamport"] for parent in parents), default=0))
        own = sum(parent["replica"] == entry["replica"] for parent in parents)
        if place == (len(entry["parents"]), entry["lamport"]) and own < 2:
            ready[name] = entry
    invalid = sum(name not in ready and ready.keys() >= {*entry["parents"]} for name, entry in entries.items())
    erased = {one for entry in entries.values() for one in entry["erases"]}
    here = [one for entry in entries.values() for one in entry["held"] - erased]
    lacking = {one for entry in entries.values() for one in entry["named"]}.difference(here)
    known = {"", f"infitah:{dossier}".translate(READ_AS), *ready, *map(short, ready)}
    other = {*"/".join(receipts).lower().translate(READ_AS).split("/")} - known
    found = {"sound": 0 < len(ready) == len(entries) and not (damage or other), "damage": damage}
    found |= {"missing": sorted(one for one in other if ":" not in one), "other_dossier": ":" in "".join(other)}
    found |= {"entries": len(entries), "waiting": len(entries) - len(ready) - invalid, "invalid": invalid}
    return found | {"open": len(here), "erased": len(lacking & erased), "withheld": len(lacking - erased)}

if __name__ == "__main__":
    try:
        found = verify(open(sys.argv[1], "rb").read(), sys.argv[2:])
    except (IndexError, OSError, ValueError) as reason:
        sys.exit(print("No verdict:", reason) or 2)
    sys.exit(print(*(f"{name}: {value}" for name, value in found.items()), sep="\n") or not found["sound"])
