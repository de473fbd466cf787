# Words of saying and reporting, shared by all extractors.
# origin: own work
# license: MIT OR Apache-2.0

[say_verb]
say, says, said, saying
tell, tells, told, telling
announce, announces, announced, announcing
state, states, stated, stating
add, adds, added, adding
claim, claims, claimed, claiming
declare, declares, declared, declaring
report, reports, reported, reporting
explain, explains, explained, explaining
note, notes, noted, noting
argue, argues, argued, arguing
warn, warns, warned, warning
insist, insists, insisted, insisting
assert, asserts, asserted, asserting
acknowledge, acknowledges, acknowledged, acknowledging
admit, admits, admitted, admitting
confirm, confirms, confirmed, confirming
deny, denies, denied, denying
allege, alleges, alleged, alleging
accuse, accuses, accused, accusing
criticize, criticizes, criticized, criticizing, criticise, criticises, criticised, criticising
condemn, condemns, condemned, condemning
denounce, denounces, denounced, denouncing
demand, demands, demanded, demanding
urge, urges, urged, urging
call for, calls for, called for, calling for
suggest, suggests, suggested, suggesting
propose, proposes, proposed, proposing
promise, promises, promised, promising
pledge, pledges, pledged, pledging
vow, vows, vowed, vowing
predict, predicts, predicted, predicting
estimate, estimates, estimated, estimating
recall, recalls, recalled, recalling
remark, remarks, remarked, remarking
comment, comments, commented, commenting
reply, replies, replied, replying
respond, responds, responded, responding
answer, answers, answered, answering
ask, asks, asked, asking
write, writes, wrote, written, writing
tweet, tweets, tweeted, tweeting
post, posts, posted, posting
complain, complains, complained, complaining
lament, laments, lamented, lamenting
concede, concedes, conceded, conceding
conclude, concludes, concluded, concluding
contend, contends, contended, contending
maintain, maintains, maintained, maintaining
observe, observes, observed, observing
emphasize, emphasizes, emphasized, emphasizing, emphasise, emphasises, emphasised, emphasising
stress, stresses, stressed, stressing
underline, underlines, underlined, underlining
reiterate, reiterates, reiterated, reiterating
repeat, repeats, repeated, repeating
reveal, reveals, revealed, revealing
disclose, discloses, disclosed, disclosing
testify, testifies, testified, testifying
believe, believes, believed, believing
think, thinks, thought, thinking
hope, hopes, hoped, hoping
fear, fears, feared, fearing
express, expresses, expressed, expressing
describe, describes, described, describing
quip, quips, quipped, quipping
joke, jokes, joked, joking
shout, shouts, shouted, shouting
whisper, whispers, whispered, whispering
thank, thanks, thanked, thanking
praise, praises, praised, praising
welcome, welcomes, welcomed, welcoming
apologize, apologizes, apologized, apologizing, apologise, apologises, apologised, apologising
advise, advises, advised, advising
affirm, affirms, affirmed, affirming
agree that, agrees that, agreed that
assure, assures, assured, assuring
aver, avers, averred
avow, avows, avowed
boasted, boasting
brag, brags, bragged, bragging
briefed
bemoan, bemoans, bemoaned
caution, cautions, cautioned, cautioning
chide, chides, chided
clarify, clarifies, clarified, clarifying
confess, confesses, confessed, confessing
confide, confides, confided
convey, conveys, conveyed
continue, continues, continued
countered, countering
deadpan, deadpanned
declaim, declaimed
decry, decries, decried, decrying
detailed
elaborate, elaborates, elaborated
enthuse, enthuses, enthused
exclaim, exclaims, exclaimed, exclaiming
foretell, foretells, foretold
forecasting
grumble, grumbles, grumbled
hinted, hinting
implore, implores, implored
inform, informs, informed, informing
inquire, inquires, inquired
interject, interjects, interjected
intone, intones, intoned
griped
groan, groaned
mentioned, mentioning
moaned
murmured
mused, musing
mutter, mutters, muttered
narrate, narrates, narrated
notify, notifies, notified
object that, objects that, objected that
opine, opines, opined
plead, pleads, pleaded
posit, posits, posited
preach, preached
proclaim, proclaims, proclaimed, proclaiming
profess, professes, professed
pronounce, pronounces, pronounced
protested that
reaffirm, reaffirms, reaffirmed, reaffirming
reasoned
rebut, rebuts, rebutted
recount, recounts, recounted, recounting
refute, refutes, refuted
rejoin, rejoins, rejoined
relay, relays, relayed
restate, restates, restated
retort, retorts, retorted
scoff, scoffs, scoffed
sighed
snapped
speculate, speculates, speculated, speculating
spell out, spells out, spelled out
submit that, submits that, submitted that
swear, swears, swore
theorize, theorizes, theorized
venture, ventured
verify, verifies, verified
voiced
volunteered
worried
yelled, yelling
cried
point out, points out, pointed out, pointing out
note that, noted that
go on to say, went on to say, goes on to say
go on, goes on, went on
let it be known
make clear, makes clear, made clear, making clear
put it

# Frames of attribution without a verb of saying.
[according]
according to, as per, in the (words|view|opinion|estimation|judgment|judgement|eyes|telling) of, by the (account|count|estimate|reckoning|tally) of, on the (word|authority|account) of, based on (figures|data|estimates|information|reports|a report|statements) (from|by), (data|figures|statistics|numbers|estimates|records) (compiled|collected|collated|gathered|kept|provided|supplied|released|published|cited|seen) by, as (reported|stated|estimated|told|cited|quoted|described|put|recorded|documented) by, citing, quoting

# Pronouns that a speaker can hide behind.
[person_pronoun]
he, she, they, who = 0
