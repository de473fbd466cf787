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

# Frames of attribution without a verb of saying.
[according]
according to, as per, in the words of, in the view of, based on figures from, citing

# Pronouns that a speaker can hide behind.
[person_pronoun]
he, she, they, who = 0
