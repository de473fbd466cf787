# Function words, verbs and endings that the entity grammar asks for.
# origin: own work
# license: MIT OR Apache-2.0

# What the noun phrase of a role starts with: his deputy, another lawyer.
[role_determiner]
a, an, the, his, her, its, their, one, another, our

# Relative pronoun for the person that acts: X, who is the mayor.
[subject_relative]
who

# Relative pronoun for what a person has: X, whose party.
[possessive_relative]
whose

# Relative pronoun for things and bodies: X, which runs the port.
[thing_relative]
which

# Says what a body or an office is for: minister for, Society for.
[purpose_preposition]
for

# Says where something is, and ends a verb of an oath: police in, sworn in.
[inner_preposition]
in

# Stands before a role: served as, appointed X as.
[role_preposition]
as

# Stands between a person and a body: Ana Mora of the Observers.
[affiliation_preposition]
of, from

# Stands between a person and a body, right before its name: Ana Mora with Torvale.
[comitative_preposition]
with

# Stands before a date that ends a role: chairman of the bank in 2019.
[date_preposition]
in, on, from

# Stands between a word of business and a company: shares of, a spokesman for, an analyst at.
[company_preposition]
of, for, at

# Prepositions of place that also count with a capital at the start of a sentence: In Torval.
[opening_preposition]
in, at, near, from, outside, across, throughout

# Stands before the name of a building or a feature rather than of a person: near Mora Hall.
[site_preposition]
at, in, near, outside

# Stands before a region or a country rather than before the adjective of its name: across Europe.
[region_lead]
the, in, of, across, from

# Stands before somebody who acts or is spoken to: by X, told X.
[actor_lead]
by, with, against, told, like

# Stands before a platform as the medium of something: on Facebook.
[medium_preposition]
on, via, through, using, over, like

# Ends the noun phrase of a body: a group based in, a company that.
[postmodifier_lead]
based, that, which, with

# --- Verbs and adverbs around a role ---------------------------------------------------------------------------------
# Ties a person to a role: X is the governor.
[copula]
is, was

# Stands before the participle of the copula: X has been.
[perfect_auxiliary]
has, had

# The participle of the copula: X has been the governor.
[copula_participle]
been

# Verbs of becoming and staying, with the role right behind them: X became mayor.
[linking_verb]
became, becomes, remains, remained

# Verbs of holding or leaving an office, with `as` behind them: X served as mayor.
[serving_verb]
serves, served, serving, works, worked, acts, acted, resigned, quit, retired, returned, took, continues, continued

# The same with a particle: X stepped down as mayor, X took over as mayor.
[phrasal_serving_verb]
stepped, steps, took, stood

# Participles of putting somebody into an office: named, sworn in.
[installing_verb]
named, appointed, elected, reelected, chosen, chose, nominated, sworn, picked, declared, installed, reappointed, confirmed, made, crowned, proclaimed, tapped, promoted, designated, ordained, selected

# Verbs of leaving an office or being taken out of it.
[leaving_verb]
resigned, quit, retired, stepped, fired, sacked, dismissed, removed, ousted, deposed, replaced, suspended

# Words that open or carry a clause of their own, so that no role goes on over them.
[clause_word]
who, by, with, which, that, whose, whom, since, after, before, when, where, while, as, because, if, but, is, was, are, were, has, had, have, will, would, can, could, may, said, told, until, during, amid, also, not

# Words between the copula and the role: now the governor of.
[role_adverb]
now, currently, also, himself, herself

# Says that a law is new, before a participle: newly enacted.
[recency_adverb]
newly

# --- Words inside and around names -----------------------------------------------------------------------------------
# Prefixes that stay outside the name of a place or of a people: Pro-Torval.
[place_prefix]
anti, pro, non, post, pre, ex

# Prefixes of attitude, which make an adjective of a name: pro-Beijing.
[stance_prefix]
pro, anti, non

# Stands behind the title of an office that is won but not yet held: President-elect.
[postpositive_role]
elect

# Words for saints, whose names take a possessive in names of buildings: St. Agnes's Cathedral. The heads of places
# behind them take it as well.
[saint_word]
saint, st, san, santa, santo, são, sainte, ste, sierra, sungai

# A capital whose name goes on with the code of its district: Washington, D.C.
[federal_capital]
washington

# The code of the district.
[federal_district]
\=DC, \=D.C., \=D.C

# The coordinators of Spanish, Portuguese and Italian, between two persons: Luis Mora y Ana Paz.
[romance_coordinator]
y, e

# The articles of Spanish and French that start names of bodies and places: El Torval.
[romance_article]
la, el, los, las, le, les

# What a hyphen ties to a name to make an adjective of it: Mora-era.
[compound_tail]
era, style, run, born, like, type, wide, free, elect, to

# Particles behind a word that is a month otherwise: Mar del Torval.
[month_particle]
del, de, do, la

# Codes of countries before the sign of the dollar: US$5, A $5.
[dollar_country]
us, hk, nz, c, a

# Words that look like codes when everything is in capitals.
[shouted_word]
us, it, who, is, am, ice

# Heads of places and buildings that are seldom surnames behind a given name: Grace Park.
[feature_head]
lake, park, bay, beach, creek, forest, point, valley, island, school, street, road, avenue

# Adverbs and gerunds, which open a sentence and are no part of the name behind them.
[opener_ending]
ly, ing

# Fields of work: Volcanology.
[field_ending]
ology, ography, onomy, iatry, istics, etrics, onics, amics, ation, iculture, urgy, opathy

# Surnames of many languages.
[surname_ending]
ovich, evich, ovych, evych, ović, ević, ovic, evic, enko, chuk, czuk, ski, sky, ska, skaya, skyi, wicz, czyk, idze, adze, shvili, oğlu, oglu, escu, eanu, poulos, akis, idis, iadis, sson, dottir, nejad, zadeh, wala, swamy, quist

# Coined names of companies, media and parties.
[company_ending]
news, bank, tech, soft, corp, media, petrol, gas, telecom, pharma, gram, books, oil, motors, views, trans
