# Words beside which a number names, ranks or dates and does not count.
# origin: own work
# license: MIT OR Apache-2.0

# Before the number: Article 7, Law 58.
[legal_head]
article, articles, art, arts, law, resolution, decree, section, sections, sec, paragraph, paragraphs, para, clause, clauses, act, bill, rule, amendment, regulation, directive, order, ordinance, title, statute, protocol, annex, schedule, proposition, measure, docket, case no, penal code

[name_head]
number, no, nos, nr, nrs, no., chapter, chapters, page, pages, p, pp, vol, volume, fig, figure, table, item, line, lines, cell, block, room, flight, route, highway, road, interstate, bus, platform, gate, terminal, floor, suite, apartment, apt, unit, zone, district, ward, precinct, region, sector, channel, studio, phase, stage, level, grade, category, type, class, version, release, build, model, mark, part, episode, season, round, group, lot, box, exhibit, appendix, question, step, day, week, year, boeing, airbus, apollo, voyager, barracks, prison, unit, camp, hangar, runway, pier, berth, pavilion, wing, tower, building, formula, area, checkpoint, radio, psalm, verse, top, id, serial, code, group of, size

# Before a year.
[before_year]
in, since, by, until, till, during, of, from, before, after, through, to, and, between, the, early, late, mid, circa, for, election, summer, winter, spring, autumn, fall, class of

[phone_lead]
call, phone, tel, telephone, fax, dial, newsroom, hotline, mobile, whatsapp

[street]
street, st, avenue, ave, road, rd, lane, boulevard, blvd, drive, square, way, court, terrace, plaza, place, row

[score_verb]
won, win, wins, beat, beats, lost, lose, loses, defeated, defeat, victory, draw, drew, tied, led, leads, trailed, score, scored, goal, vote, voted, votes

[age_word]
old, aged, age, ages
