/**
 * Weights of words and constructions as cues of attribution, in tenths of log odds; a feature a line. Learnt by
 * bench/learn-cues.ts from the training part of PolNeAR (github.com/networkdynamics/PolNeAR); only words of three articles or more.
 */
// biome-ignore format: a table
export const CUE_WEIGHTS = `a American -28
a American clause -17
a Democratic -14
a Democratic object -8
a Muslim -20
a Republican -29
a Republican in -14
a Republican of -13
a Republican to -12
a Syrian -19
a able -10
a able infinitive -10
a able xcomp -12
a about -8
a about infinitive -8
a acceptable -14
a acceptable to -14
a active -21
a active in -14
a afraid -23
a afraid clause -15
a afraid of -13
a aggressive -2
a aggressive in 4
a alone -22
a alone in -9
a alternative -16
a alternative to -14
a angry 10
a angry about 10
a angry at 19
a apparent -22
a appropriate -22
a armed -21
a armed with -17
a attentive -10
a attentive than -10
a attractive -16
a attractive to -13
a attributable -16
a attributable to -16
a available -21
a available in -15
a available to -14
a aware 5
a aware clause 16
a aware of -6
a bad -26
a bad +off -10
a bad for -12
a bad of -16
a bad than -7
a big -28
a big for -14
a big than -16
a big to -14
a black -20
a black institution -12
a blatant -14
a blatant in -8
a bound -13
a bound to -14
a broad -12
a capable -21
a capable of -21
a careful -7
a careful about -19
a careful infinitive 10
a careless -15
a careless in -14
a cautious -22
a cautious in -7
a central -15
a central to -15
a certain clause 5
a certain infinitive 17
a certain to -20
a civil -12
a clear 4
a clear clause -5
a clear from 7
a clear to 14
a close -13
a close as -17
a close in -15
a close than -13
a close to -10
a comfortable -13
a comfortable with -13
a command -15
a command in -15
a committed -9
a committed to -9
a common in -17
a competitive -24
a competitive in -9
a complete -16
a concerned 3
a concerned about -12
a concerned clause 13
a concerned with 10
a confident 11
a confident clause -5
a confident in 25
a confident that -19
a consequential -18
a conservative -23
a conservative by -10
a conservative into -10
a consistent -20
a consistent with -19
a cont -15
a cont against -11
a cont in -14
a contrary -16
a contrary to -16
a convinced 16
a convinced clause 16
a cool -17
a cool for -17
a corral -10
a corral object -10
a correct -9
a costly -17
a critical 6
a critical for -15
a critical of 14
a critical to -31
a critical with -26
a crucial -21
a crucial for -14
a crucial to -10
a current -17
a daily -20
a dangerous -21
a dangerous to -9
a dead -21
a decisive -16
a decisive in -16
a dedicated 3
a dedicated to 3
a defensive -20
a demographic -19
a demographic of -19
a dependent -17
a dependent on -17
a desperate -4
a desperate to -4
a determined 2
a determined infinitive 2
a devoted 11
a devoted to 11
a different -24
a different from -14
a different in -8
a different than -17
a difficult -24
a difficult clause -13
a difficult for -8
a difficult to -11
a direct -15
a direct in -15
a disappointed -13
a dismissive 9
a dismissive as -29
a disrespectful -11
a disrespectful that -6
a disrespectful to -11
a divided 3
a due -20
a eager 12
a eager infinitive 8
a eager to 13
a early -28
a early in -14
a early to -16
a easy -22
a easy clause -13
a easy for -10
a easy to -16
a effective -18
a effective in -13
a eligible -20
a eligible for -7
a eligible infinitive -19
a elite -19
a elite to -19
a enough -18
a enough to -14
a enthusiastic 7
a enthusiastic about 7
a equivalent -19
a essential -19
a essential in -15
a evident -16
a evident in -16
a excited 2
a excited to 6
a executive -26
a executive at -11
a executive in -9
a executive of -18
a fair -18
a familiar to -16
a fast -17
a fast than -11
a favorable 7
a favorable to 7
a federal -2
a federal object -2
a federal xcomp -2
a fellow -17
a fellow at -17
a few -22
a few of -13
a final -13
a final of -13
a fine -28
a first -27
a first in -19
a first of -13
a first to -14
a former -23
a formidable -17
a fourth -13
a fourth in -13
a free 3
a free among -23
a free to 11
a friendly -24
a friendly with -14
a frustrated -15
a full 2
a full of 3
a funny -2
a funny to -2
a furious 16
a glad clause 3
a glad to -3
a global -18
a global object -17
a good -31
a good +off -10
a good about -17
a good against -8
a good as -6
a good at -7
a good clause -10
a good for -13
a good in -17
a good of -17
a good on -12
a good owner -6
a good than -9
a good to -12
a good with -12
a grateful -18
a great -31
a great in -6
a great than -8
a happy about 8
a happy to 6
a happy with -19
a hard -31
a hard clause -18
a hard for -8
a hard of -18
a hard to -17
a headed -12
a headed to -13
a healthy -9
a healthy with -9
a helpful -20
a high -31
a high as -7
a high because -7
a high for -11
a high in -13
a high of -9
a high than -15
a hillary -19
a honest 7
a hopeful 21
a hopeful clause 13
a hostile 13
a hostile to 13
a hungry 16
a hungry for 16
a ideological -11
a important -6
a important clause -23
a important for 6
a important in -23
a important than -18
a important to -31
a impossible -6
a impossible for -11
a impossible to -6
a impressed 9
a impressed with 9
a incentive -14
a incentive to -14
a incompatible -19
a incompatible with -19
a independent -19
a ineligible -22
a ineligible to -22
a influential -8
a interested 3
a interested in 5
a interesting -18
a interesting clause -13
a involved -32
a involved in -18
a involved with -14
a ironic -19
a ironic clause -14
a key -20
a key than -3
a key to -17
a large -16
a large in -22
a large of -15
a large than -6
a last -16
a late -4
a late for -19
a late in -21
a late on -25
a late to -18
a least -13
a least for -7
a less -22
a less than -15
a liberal -18
a likely -7
a likely clause 2
a likely object -14
a likely than -14
a likely to -18
a likely xcomp -13
a little -5
a little to 6
a lopsided -17
a low -23
a low in -15
a low object -10
a low than -11
a many -32
a many clause -11
a many in -14
a many of -22
a many on -13
a many through -17
a meaningful -14
a meaningful to -14
a moderate -10
a more -30
a more for -10
a more infinitive -17
a more of -19
a more on -13
a more than -15
a more to -16
a most -29
a most of -26
a much -28
a much about -19
a much as -16
a much at -6
a much infinitive -16
a much of -22
a narrow -24
a necessary -28
a necessary in -8
a necessary to -17
a nervous 2
a nervous about 12
a neutral -20
a neutral in -18
a new -12
a new in -17
a new to 5
a next -22
a next for -9
a nice -18
a nice to -13
a notable -26
a obvious 11
a okay -20
a old -30
a only -13
a open 2
a open for -21
a open to 9
a optimistic 5
a optimistic about -6
a optimistic clause 13
a other -25
a other than -12
a own -7
a own owner -7
a own since -6
a particular -21
a pivotal -15
a pleased 9
a poised -13
a poised to -13
a popular -4
a popular among -18
a popular in 4
a popular with -24
a positioned -15
a positioned to -16
a positive -13
a possible -26
a possible clause -19
a possible in -13
a potent -21
a potent if -17
a present -18
a present in -14
a present to -9
a presidential -22
a primary -25
a primary in -15
a primary on -18
a primary owner -7
a primary to -6
a primary with -10
a progressive -22
a prominent -13
a prominent in -13
a proud of 10
a proud to -4
a qualified -26
a qualified for -9
a qualified infinitive -12
a qualified to -20
a quick 11
a quick to 11
a racist -18
a racist to -17
a raise 6
a raise as 6
a raise object 6
a rare -8
a rare for -8
a rare to -8
a ready -7
a ready for -22
a ready infinitive -3
a receptive -13
a receptive to -13
a reflective -15
a reflective of -15
a related 8
a related to -30
a relative -16
a relative to -16
a reluctant 6
a reluctant to 17
a reminiscent -21
a reminiscent of -21
a responsible -3
a responsible for -2
a rich -16
a rid -14
a rid of -14
a right -25
a risky -21
a sad -22
a safe -9
a same -23
a same as -16
a same in -11
a satisfied 6
a satisfied with 8
a scared 3
a scared to -19
a second -28
a second in -16
a secretary -25
a secretary of -24
a serious -23
a serious about -23
a set -5
a set to -5
a several -23
a several of -20
a several vocal -12
a shameful -17
a shocked 15
a short -19
a short of -16
a sick -3
a sick of -3
a similar -21
a similar to -21
a simple -17
a simple as -12
a skeptical 10
a skeptical about -5
a skeptical of 15
a small -24
a smart -22
a sorry -26
a sorry clause -16
a sorry to -13
a special -18
a spooky -18
a spooky object -18
a stable -17
a strong -29
a strong as -8
a strong in -17
a strong to -7
a subdued -19
a subject -20
a subject to -20
a successful -24
a successful in -13
a successful than -8
a such -17
a supportive 18
a supportive of 26
a sure clause -8
a sure infinitive 5
a surprised -18
a surprising -20
a suspicious -12
a sympathetic 5
a tough -25
a tough than -10
a tough to -12
a true -29
a true clause -14
a true in -11
a true to -12
a unable -23
a unable infinitive -23
a unacceptable -18
a unanimous 15
a unanimous in 15
a unaware 6
a unaware of 6
a uncertain 4
a unclear 5
a unclear whether -12
a uncommon -20
a uncovered -20
a undecided 9
a unfair -17
a unfair to -16
a unfit -22
a unfit to -13
a unhappy 6
a unhappy with 6
a unimaginable 12
a unimaginable to 12
a unique -18
a unique to -16
a unknown 6
a unlikely -27
a unlikely infinitive -19
a unlikely to -15
a unpopular 8
a unpredictable -15
a unqualified -15
a unqualified to -8
a unusual -25
a unusual for -16
a upset 11
a violent -21
a visible -21
a visible as -10
a vital -16
a vocal 17
a vocal in 11
a vulnerable -18
a vulnerable to -11
a wary 20
a wary of 20
a weak -10
a white -12
a white than -11
a willing 3
a willing infinitive 3
a worried 10
a worried about -7
a worried clause 2
a worth -30
a worth object -17
a wrong -23
a wrong for -14
a wrong with -17
a young -14
a young than -10
a-rel acl -44
a-rel acl:relcl -11
a-rel advcl -9
a-rel advmod 3
a-rel amod -10
a-rel appos -3
a-rel ccomp -9
a-rel conj -13
a-rel csubj -6
a-rel dep -11
a-rel flat -31
a-rel nmod -3
a-rel nsubj -5
a-rel nsubj:pass -14
a-rel obj -17
a-rel obl -33
a-rel obl:agent 7
a-rel obl:unmarked -18
a-rel root 3
a-rel xcomp -20
a-under abandon -12
a-under accuse -26
a-under acknowledge -19
a-under act -13
a-under add -35
a-under admit -30
a-under agree -22
a-under allow -11
a-under appear -4
a-under argue -21
a-under ask -33
a-under assure -14
a-under attack -15
a-under attract 10
a-under be -7
a-under become -31
a-under believe -30
a-under betray 6
a-under break -25
a-under bring 11
a-under buy -20
a-under call -26
a-under care 13
a-under carry -17
a-under cause -19
a-under change -19
a-under claim -27
a-under come 4
a-under conclude -26
a-under condemn -15
a-under consider -17
a-under continue -33
a-under create -17
a-under decide -17
a-under declare -24
a-under delegate -22
a-under delete -9
a-under demonstrate -21
a-under desanti -30
a-under describe -20
a-under direct -14
a-under discover -21
a-under dismiss -18
a-under do -32
a-under donate -21
a-under draw 5
a-under drive -23
a-under earn -11
a-under echo -17
a-under end -18
a-under endorse -20
a-under ensure -23
a-under expect -26
a-under explain -34
a-under face -22
a-under fail 8
a-under fall -21
a-under feel -13
a-under file -15
a-under find -25
a-under focus -23
a-under fuel -15
a-under get -25
a-under give 7
a-under go -34
a-under grow -27
a-under happen 13
a-under have -8
a-under head 11
a-under help 16
a-under hold -21
a-under hope -22
a-under include -12
a-under indicate -21
a-under insist -15
a-under inspire 8
a-under interview -15
a-under keep -24
a-under know -23
a-under lay -16
a-under lead -16
a-under leave 2
a-under let -21
a-under like -9
a-under live -10
a-under look -26
a-under loom -16
a-under lose -18
a-under love -13
a-under make -7
a-under matter -12
a-under meet -17
a-under need -15
a-under nominate 12
a-under note -26
a-under obtain -12
a-under offer -22
a-under oppose -9
a-under owe -15
a-under pay -20
a-under pick -19
a-under plan -17
a-under play -16
a-under point -10
a-under portray -18
a-under provide -24
a-under put -24
a-under raise -17
a-under rally 9
a-under receive -10
a-under release -21
a-under remain -2
a-under remember -14
a-under report -21
a-under respond -19
a-under return -20
a-under run -22
a-under say -46
a-under see -35
a-under seek -11
a-under seem -31
a-under sell -7
a-under send -18
a-under serve -16
a-under show -35
a-under sit -9
a-under sound -19
a-under spend -23
a-under stake -10
a-under stand -21
a-under state -28
a-under stay -13
a-under suggest -30
a-under support -22
a-under take 6
a-under talk -25
a-under tell -38
a-under thank -7
a-under think -39
a-under treat -16
a-under try -14
a-under turn -24
a-under understand -15
a-under use -2
a-under view -21
a-under vote -18
a-under walk -35
a-under want -27
a-under win -19
a-under work 11
a-under write -32
a-with +off -16
a-with +out 3
a-with +up -11
a-with about 14
a-with according -21
a-with ad -14
a-with after -29
a-with against -16
a-with along -18
a-with although -18
a-with as -9
a-with at -8
a-with because -6
a-with before -17
a-with behind -6
a-with between -26
a-with by -2
a-with clause 6
a-with despite -12
a-with due -24
a-with during -22
a-with for -12
a-with from -14
a-with if -6
a-with in -6
a-with infinitive 5
a-with institution -12
a-with into -23
a-with like -16
a-with object -7
a-with of 4
a-with off -22
a-with on 2
a-with outside -21
a-with owner -31
a-with since 4
a-with super -16
a-with than -12
a-with that -10
a-with though -8
a-with through 4
a-with under -22
a-with upon -20
a-with vocal -12
a-with whether 13
a-with while -24
a-with within -17
a-with without -19
a-with xcomp -27
adjective -13
after clause 6
by 's 13
by ADP -8
by ADV -13
by NOUN -3
by NUM -5
by PUNCT -7
by SCONJ -13
by SYM -4
by VERB -10
by X -4
by anybody -19
by anyone -10
by anything -5
by conservatives -16
by cruz 2
by democrats -19
by everybody -13
by everyone 2
by everything -22
by he -5
by her -8
by herself 5
by hillary -8
by himself 12
by his -6
by hispanics -12
by iowa -14
by isis -15
by it -8
by its -10
by itself -6
by jeb -12
by kasich -14
by many 15
by me 6
by ms. 15
by nobody -5
by none -3
by nothing -9
by one -12
by rose -10
by somebody -19
by someone -3
by something -3
by states -22
by that -11
by their -15
by them 10
by themselves -3
by there -7
by these -20
by things -9
by thinkers -14
by third -3
by this -6
by trump 4
by us -3
by weaver -3
by what -11
by whatever -19
by which -2
by whoever -25
by whom -2
by you -5
form NNP -11
form VB -13
form VBG -6
form VBZ -2
in quotation -52
modal 'd -4
modal ca 3
modal can -4
modal must 3
modal shall -4
modal should -8
modal will 3
modal wo -12
modal would 3
n Council -22
n Council of -11
n Council owner -12
n a.m. -15
n a.m. to -15
n ability -24
n ability infinitive -21
n ability of -11
n ability owner -18
n abortion -21
n absence -19
n absence of -17
n abuse -17
n abuse of -13
n acceleration -21
n acceptance -21
n access -23
n access at -12
n access for -13
n access of -12
n access owner -14
n access to -20
n accord -17
n accord with -14
n account 3
n account from -24
n account of 7
n account owner 9
n accusation 12
n accusation of 14
n accusation owner -9
n achievement -23
n act -29
n act in -7
n act of -18
n action -31
n action by -9
n action in -9
n action of -11
n action on -15
n action owner -14
n action to -7
n activism -22
n activist -25
n activity -19
n activity in -9
n activity owner -13
n ad -19
n ad against -14
n ad in -19
n adaptation -18
n adaptation of -18
n addition -21
n addition to -17
n address -23
n address of -11
n address owner -19
n address to -13
n adherent -16
n adherent clause -13
n adherent that -13
n administration -21
n administration of -14
n administration owner -13
n adoption -22
n adoption by -18
n adult -25
n advance -20
n advance in -12
n advantage -25
n advantage among -5
n advantage in -13
n advantage of -9
n advantage over -10
n advantage owner -6
n advantage to -14
n advice 13
n advice clause 7
n adviser -28
n adviser at -6
n adviser for -12
n adviser in -11
n adviser on -12
n adviser to -20
n advocate for 4
n advocate of -23
n advocate on -17
n affair -26
n affair at -10
n affair owner -12
n affection 4
n aftermath -17
n aftermath of -17
n afternoon -21
n age -25
n age of -20
n agency -22
n agenda -31
n agenda of -15
n agenda owner -16
n agent -28
n agent for -11
n agent owner -10
n agreement between -18
n agreement in -22
n agreement owner -19
n agreement with 3
n aid -22
n aid for -15
n aid to -12
n aide -24
n aide to -15
n air -19
n air of -15
n airport -18
n airwave -17
n allegation 16
n allegation clause 11
n allegation of 10
n allegiance -13
n allegiance of -13
n alliance -16
n ally -24
n ally against -11
n ally clause -10
n ally in -8
n ally of -14
n ally on -7
n ally owner -13
n alternative -27
n alternative to -17
n ambassador -20
n ambassador owner -9
n ambassador to -17
n ambition -13
n amendment -27
n amendment to -14
n amendment with -11
n amount -33
n amount of -21
n amount to -13
n analysis 6
n analysis by 12
n analysis of -32
n analyst -25
n analyst at -17
n analyst in -10
n anchor -17
n anger -29
n anger of -14
n anniversary -14
n anniversary of -14
n announcement 5
n announcement of 11
n announcement owner 8
n answer in -14
n answer to -32
n antic -15
n antic of -11
n antipathy -21
n antipathy for -13
n antipathy owner -13
n anxiety 11
n anxiety about 11
n anxiety among 7
n anxiety of -26
n apotheosis -17
n apotheosis of -17
n appeal 3
n appeal for -3
n appeal of -26
n appeal owner 14
n appeal to -4
n appearance -25
n appearance at -13
n appearance in -10
n appearance of -11
n appearance on -18
n appearance owner -13
n appetite -19
n appetite for -14
n appointment 5
n appointment as -21
n appointment of 14
n appointment to 5
n apprehension 6
n apprehension of 10
n approach -5
n approach in -18
n approach owner 6
n approach to -35
n approval 5
n approval of 11
n arbiter -19
n arbiter of -17
n architect 15
n architect of 15
n area -27
n area clause -10
n area of -15
n area owner -11
n arena -17
n argue 21
n argue clause 21
n argument 6
n argument about -29
n argument against -25
n argument clause -3
n argument on 8
n argument with -19
n arm -21
n arm of -16
n army -21
n army of -19
n army owner -5
n array -22
n array of -22
n arrival -20
n arrival into -13
n arrival of -12
n article -27
n article from -10
n article in -10
n article of -14
n aspect -21
n aspect of -21
n aspiration -15
n assault -17
n assault on -15
n assertion 6
n assertion clause 6
n assertion owner 3
n assessment 5
n assessment of -2
n asset -28
n assignment -16
n assistance -24
n assistance for -20
n assistance from -11
n assistance to -11
n association -16
n association owner -11
n association with -11
n assumption 7
n assumption clause 13
n assurance 8
n assurance clause 8
n asylum -15
n asylum from -15
n attack 4
n attack against 5
n attack at -21
n attack because 14
n attack by 5
n attack clause 4
n attack from -5
n attack in -15
n attack of -26
n attack on -3
n attack owner 17
n attempt -4
n attempt by -25
n attempt infinitive -4
n attempt owner 8
n attendee -18
n attendee at -14
n attitude owner -31
n attorney -28
n attorney for -18
n attorney in -9
n attorney owner -12
n audience 3
n audience at -22
n audience clause -17
n audience of -21
n audience owner -18
n authenticator -11
n authenticator in -11
n authenticator owner -11
n author -23
n author of -21
n authority -24
n authorization -12
n authorization of -12
n availability -18
n average -28
n average of -20
n average to -3
n average without -3
n award -15
n award object -9
n award owner -13
n back -15
n back of -15
n backer 7
n backer of 10
n backing 14
n backing from 5
n backing of 4
n backlash 9
n backlash from -30
n balance -20
n balance of -11
n ballot -24
n ballot in -11
n ban -3
n ban on 2
n ban owner 13
n band -21
n band of -15
n bank -20
n bank like -8
n bar -22
n base -27
n base in -11
n base of -11
n base owner -21
n basis 8
n basis of 11
n batch -19
n batch of -19
n battle -25
n battle against -22
n battle between -13
n battle for -6
n battle in -11
n battle of -17
n battle owner -9
n battle with -21
n battleground -20
n bearing -14
n bearing on -14
n beginning -23
n beginning of -20
n behalf -18
n behalf of -18
n behavior -24
n behavior of -10
n behavior owner -14
n belief 8
n belief clause 2
n belief over -22
n belief owner -23
n bench -20
n bench in -20
n beneficiary -17
n beneficiary of -17
n benefit -29
n benefit from -10
n benefit of -17
n bet -21
n betrayal -20
n bias -21
n bias against -11
n bid -25
n bid for -11
n bid infinitive -8
n bid of -14
n bid owner -16
n bill -25
n bill at -4
n bill clause -9
n bill in -12
n bill infinitive -18
n bill into -7
n bill owner -12
n bill with -11
n billion -24
n billion of -14
n billionaire -27
n billionaire object -15
n biography -15
n birth -25
n bit -26
n bit of -15
n bloc -18
n bloc of -18
n bloc owner -12
n block -25
n block from -19
n blood -21
n blow -20
n blow to -12
n board 4
n board for 10
n board of -32
n board owner -24
n board to -21
n board with 11
n body -27
n body xcomp -19
n bombing -25
n book -29
n book in -10
n book of -13
n book owner -9
n boon -12
n boost -25
n boost in -12
n boosting -8
n boosting object -8
n boot -16
n boot on -16
n border -25
n border object -15
n border owner -13
n border with -11
n bottom -16
n bottom of -16
n boy -20
n brainchild 6
n brainchild of 6
n brand -21
n brand of -20
n breach -19
n breach of -17
n break -24
n break for -12
n break from -17
n breakfast -16
n breakfast in -11
n breakfast with -11
n bridge -23
n broker -14
n broker in -17
n brother -22
n brother in -13
n budget -21
n building -23
n building in -11
n bulk -15
n bulk of -15
n bulwark 6
n bulwark against 6
n bunch -20
n bunch of -20
n burden -18
n business -29
n business in -10
n business object -10
n business owner -12
n call 16
n call for 5
n call from 7
n call infinitive 8
n call on -17
n call owner -5
n call to 8
n call with -39
n calling 7
n camp -23
n campaign against 12
n campaign clause -25
n campaign for 8
n campaign in 6
n campaign infinitive -25
n campaign object -21
n campaign of -38
n campaign on -29
n campaign over -20
n campaign owner -15
n campaign with -19
n campaign xcomp -24
n campaigning -21
n candidacy -24
n candidacy of -21
n candidacy owner -14
n candidate -30
n candidate against -17
n candidate as -17
n candidate at -12
n candidate by -10
n candidate clause -15
n candidate for -15
n candidate from -16
n candidate in -13
n candidate including -13
n candidate infinitive -21
n candidate like -4
n candidate object -15
n candidate of -16
n candidate on -15
n candidate owner -15
n candidate such -6
n candidate to -11
n candidate with -15
n candidate xcomp -17
n canvasser -20
n canvasser object -15
n capacity -23
n capacity in -9
n capacity infinitive -16
n capital -22
n capital of -20
n captain -20
n card -19
n card owner -11
n care -28
n career -23
n career owner -16
n carson -19
n cartel -10
n cartel for -10
n case -6
n case against -27
n case before -13
n case clause -2
n case for 4
n case in -20
n case of -24
n case owner 7
n case xcomp -20
n cash -17
n category -19
n caucuse -22
n caucuse in -13
n caucuse on -14
n caucuse owner -17
n cause -32
n cause as -11
n cause for -13
n cause of -17
n ceiling -19
n celebration -23
n celebration in -6
n celebration of -15
n celebration owner -7
n celebrity -19
n cellphone -17
n center 3
n center in -28
n center object -20
n center on 2
n centerpiece 7
n centerpiece of 7
n century -16
n century by -16
n century of -16
n ceo -19
n ceo of -19
n chain -19
n chain of -16
n chair -25
n chair of -19
n chair owner -12
n chairman -29
n chairman for -14
n chairman in -7
n chairman of -20
n chairman owner -9
n chairwoman -21
n challenge -7
n challenge against -15
n challenge for -30
n challenge from 8
n challenge in -22
n challenge object -21
n challenge of -23
n challenge owner -27
n challenge to -27
n challenger -24
n champion -19
n champion for -13
n champion of -12
n chance -27
n chance clause -13
n chance for -11
n chance in -14
n chance infinitive -20
n chance of -14
n chance owner -13
n change -31
n change at -14
n change from -10
n change in -15
n change of -12
n change to -12
n chapter of -17
n character -23
n character of -12
n charge against -18
n charge clause -20
n charge of -33
n charge with -18
n check -23
n cheer -17
n chief -18
n chief of -22
n chief owner -14
n chief to -9
n child -26
n child because -11
n child of -16
n child owner -11
n child with -12
n choice -30
n choice for -16
n choice in -12
n choice of -19
n choice owner -9
n chokehold -17
n chokehold in -17
n chorus -19
n chorus of -19
n chunk -13
n chunk of -13
n church -19
n circle -18
n circumstance -18
n citizen -29
n citizen of -17
n city -27
n city in -11
n city of -19
n city owner -8
n claim 6
n claim about -10
n claim clause 4
n claim for -17
n claim in 3
n claim of -30
n claim owner 3
n clash -26
n clash between -14
n clash with -13
n class -22
n class for -7
n class in -9
n class object -16
n class of -15
n clear -14
n clear of -14
n clip -19
n clip of -18
n close -14
n close of -14
n closeness -20
n closure -13
n closure of -13
n clout -21
n club -21
n club owner -10
n clue -23
n clue about -18
n clue for -16
n cnn -18
n cnn clause -8
n co-founder -18
n co-founder of -16
n co-host -19
n coalition -30
n coalition of -16
n coast -14
n coast of -14
n collapse -23
n collapse of -13
n colleague -21
n colleague in -10
n colleague owner -12
n collection -17
n collection of -17
n college -26
n college based -8
n color -16
n color of -16
n column -22
n combat -20
n combination -19
n combination of -15
n comeback -15
n comeback for -15
n comfort 4
n comfort to 4
n command -13
n command of -13
n commander -19
n commander in -14
n commander owner -12
n comment -3
n comment about -5
n comment by -18
n comment clause -21
n comment from -23
n comment in -18
n comment on 8
n comment owner -7
n comment to -26
n commentary -10
n commentary for -10
n commentator -17
n commentator in -14
n commission -15
n commitment -2
n commitment owner -3
n committee -26
n committee for -12
n committee on -8
n committee owner -9
n communication -31
n communication between -14
n community -28
n community around -13
n community in -13
n community of -13
n company -30
n company clause -12
n company in -7
n company of -12
n comparison -25
n comparison to -14
n competition -26
n complaint 16
n complaint by -2
n complaint clause 16
n complaint from -9
n complexity -17
n complexity of -13
n complication -17
n compromise -20
n concede 19
n concede clause 19
n concept -20
n concern 12
n concern about -7
n concern among 14
n concern clause -6
n concern for 6
n concern of -21
n concern owner -6
n concert -24
n concession -21
n conclusion 6
n conclusion of -24
n condition in -35
n condition of 5
n conference -24
n conference clause -11
n conference in -8
n conference of -9
n conference on -18
n conference owner -13
n confidence 2
n confidence clause 4
n confidence in -20
n conflict -2
n conflict in -19
n conflict of -22
n conflict over 12
n conflict owner 12
n conflict with 3
n confrontation -23
n congressman -22
n connection -28
n connection between -10
n connection owner -7
n connection to -14
n conscience -16
n conscience from -18
n consequence -19
n consequence for -11
n consequence of -15
n conservative -26
n conservative in -18
n consolidation -20
n constituency -25
n constituent -10
n constituent in -10
n constituent owner -10
n consumer -15
n consumer of -13
n contact -15
n contender -20
n contender for -11
n content -20
n content of -14
n contention 8
n contest -31
n contest between -6
n contest clause -13
n contest in -12
n contest on -16
n contest owner -13
n contest with -6
n contest xcomp -11
n context -16
n context of -16
n contingent -21
n continuation -18
n continuation of -18
n contract -21
n contradiction -19
n contradiction at -22
n contrast -28
n contrast between -9
n contrast to -17
n contrast with -15
n contribution -29
n contribution from -12
n contributor -27
n contributor to -13
n control -25
n control of -18
n control over -9
n controversy over 5
n convention -30
n convention clause -9
n convention in -13
n convention owner -11
n conversation about 3
n conversation owner -21
n conversation with -24
n cooperation -23
n coordinator -20
n copy -16
n copy of -16
n core -17
n corner -16
n corner of -16
n corporation -21
n correlation -14
n correlation between -8
n correspondence -16
n corruption -10
n cost -27
n cost for -10
n cost object -12
n cost of -18
n cost to -14
n counsel -24
n count -23
n counter 7
n counter to 7
n country -31
n country at -11
n country clause -19
n country in -12
n country of -11
n country on -9
n country owner -11
n country such -4
n country with -9
n county -26
n county in -16
n coup -20
n couple -23
n couple 's -9
n couple of -20
n courage -20
n course -28
n course of -13
n court -25
n court in -11
n courtesy -23
n coverage -19
n coverage of -11
n crack -18
n crackdown -21
n crackdown on -17
n crash -13
n creation -27
n creation of -21
n credibility -22
n credibility in -16
n credit -23
n credit for -12
n crew -17
n crime -22
n crime against -17
n crisis -22
n crisis in -7
n critic 6
n critic in -13
n critic on -20
n critic owner -23
n criticism 14
n criticism from 11
n criticism of 10
n criticism on -20
n critique 9
n critique in 19
n critique of 9
n crop -18
n crowd -28
n crowd clause -13
n crowd in -11
n crowd into -10
n crowd of -13
n crowd owner -7
n crush -16
n crush of -16
n cry of 9
n culture -20
n culture of -13
n cure -15
n cure for -15
n current -23
n cut -25
n cut against -15
n cut in -12
n damage -19
n damage from -15
n damage to -12
n danger -25
n danger of -13
n danger to -14
n data -27
n data from -13
n date -23
n daughter -25
n daughter of -22
n dawn -15
n dawn of -15
n day -12
n day after -25
n day as -19
n day before -11
n day for -21
n day in -19
n day owner -15
n day since -5
n day to -16
n daylight -21
n daylight between -11
n daylight under -3
n deadline -28
n deal -27
n deal for -10
n deal in -12
n deal of -6
n deal owner -11
n deal with -17
n dealing -18
n dealing with -13
n death -27
n death in -12
n death of -16
n death owner -13
n debate 5
n debate about 6
n debate before -9
n debate between -15
n debate clause -2
n debate in 3
n debate of -26
n debate over 5
n debate owner -36
n debate with -28
n debt -21
n decade -25
n decade in -12
n decade of -20
n decision about -20
n decision around -31
n decision by 9
n decision for -19
n decision infinitive 3
n decision of -22
n decision on -28
n decision owner 5
n decision to -25
n declaration 12
n declaration by -25
n declaration in -30
n declaration of 12
n decline -23
n decline in -14
n defeat -16
n defeat in -16
n defender 8
n defender of 8
n defense 7
n defense of 13
n deficit -11
n definition -17
n definition of -17
n degree -24
n degree as -18
n degree of -13
n delegate -28
n delegate at -14
n delegate clause -10
n delegate for -11
n delegate from -13
n delegate in -12
n delegate owner -7
n delegate than -4
n delegate to -11
n demand 6
n demand for 10
n demand of -30
n demise -16
n demise of -16
n democracy -19
n democracy for -14
n denial 6
n denial of 6
n denunciation 16
n denunciation of 16
n department -20
n department object -10
n department of -11
n department owner -7
n departure -24
n departure from -15
n departure owner -15
n deportation -25
n depth -19
n depth of -19
n deregulation -9
n deregulation object -9
n dereliction -16
n dereliction of -16
n description owner 8
n design -17
n design for -12
n design owner -12
n desire for -19
n desire infinitive 5
n desolation -14
n desolation in -14
n detail -23
n detail about -14
n detail of -19
n deter -13
n deter object -13
n developer -19
n development -21
n development in -12
n development of -10
n dictator -17
n dictator in -5
n dictatorship -15
n dictatorship if -6
n difference -28
n difference at -10
n difference between -13
n difference of -13
n difference owner -10
n difference with -8
n digit -20
n digit in -15
n dinner -21
n diplomat -12
n direction -28
n direction of -18
n director -28
n director at -10
n director for -19
n director in -9
n director of -19
n director owner -15
n disagreement 23
n disappointment -20
n disaster -16
n disaster for -12
n disclosure 11
n disclosure of 25
n discomfort -15
n discomfort with -15
n discourse -21
n discourse of -16
n discovery -18
n discrimination -23
n discrimination against -23
n discussion 16
n discussion about -24
n discussion at -18
n discussion between 19
n discussion of 6
n discussion on -26
n discussion with -28
n display -22
n display of -22
n disruption -21
n disruption for -18
n dissolution -16
n dissolution of -16
n distinction -16
n distinction between -14
n distraction -21
n district -25
n district in -12
n distrust 12
n distrust of 12
n diversity -16
n divide -21
n divide in -12
n division between -24
n division of -25
n dnc -20
n doctor -19
n document -28
n document from -17
n dollar -23
n dollar of -12
n dominance -20
n donation -28
n donation from -16
n donation to -17
n donor -26
n donor in -15
n donor owner -6
n donor to -13
n donor with -14
n door -22
n door over -13
n doubt -2
n doubt clause -20
n dozen -21
n dozen of -21
n draft -16
n drag -14
n drag upon -11
n dream -21
n drive -15
n driver -22
n driver of -17
n drop -11
n drop in -11
n duration -16
n duration of -16
n duty -25
n dynamic -20
n dynamics -17
n dynamics of -17
n dysfunction -21
n earning -22
n economics -22
n economics at -10
n economics of -15
n economist -26
n economist at -14
n economy -28
n economy in -9
n economy of -13
n edge -20
n editing -18
n editing by -18
n editor -25
n editor at -10
n editor for -13
n editor of -15
n education -23
n education in -9
n effect -25
n effect in -10
n effect of -13
n effect on -21
n effort -13
n effort against -16
n effort by -24
n effort in -16
n effort infinitive -6
n effort of -18
n effort owner -24
n election -30
n election in -13
n election of -11
n election owner -13
n electorate -23
n element -22
n element of -21
n eligibility -19
n eligibility for -19
n email -3
n email clause -26
n email from -25
n email in -26
n email owner -15
n email to -18
n embarrassment -25
n embassy -13
n embassy in -13
n embrace 10
n embrace of 10
n emergence -18
n emergence as -12
n emergence of -17
n emission -18
n emission of -14
n emphasis 5
n emphasis owner 8
n employee -28
n employee of -13
n employer -19
n employment -15
n enclave -19
n end -27
n end in -10
n end object -11
n end of -20
n endorsement 16
n endorsement from -4
n endorsement of 17
n endorsement owner 3
n enemy -18
n enemy of -15
n enemy owner -10
n energy -18
n enforcement -16
n enforcement of -12
n engagement -25
n enthusiasm 13
n enthusiasm for 3
n enthusiasm of 8
n entity -14
n entrail -17
n entrail as -12
n entrail of -12
n entrepreneur -12
n entrepreneur in -12
n environment -18
n epicenter -16
n epicenter of -16
n episode -16
n episode of -14
n equivalent -13
n equivalent of -13
n era -20
n era of -17
n erosion -18
n error -21
n error of -14
n establishment -27
n estate -16
n estimate 19
n estimate of -4
n ethic -18
n eve -16
n eve of -16
n evening -22
n event -31
n event in -10
n event of -9
n event on -10
n event owner -9
n event with -9
n evidence -10
n evidence clause -32
n evidence for -13
n evidence of 4
n evidence to -19
n evolution -17
n examination -22
n example -5
n example of -4
n exception -29
n exception for -16
n exception of -15
n excerpt -10
n excerpt of -10
n excess -18
n excess of -14
n exchange -27
n exchange between -7
n exchange for -12
n exchange of -11
n exchange with -12
n existence -17
n existence of -17
n exodus -13
n exodus of -13
n expansion -20
n expansion in -9
n expansion of -18
n expectation -26
n expectation clause -12
n expectation for -16
n expectation of -12
n expense -15
n expense of -15
n experience -27
n experience as -13
n experience in -15
n experience of -16
n experience owner -18
n experiment -16
n expert -23
n expert at -15
n expert in -12
n expert on -18
n explanation 5
n explanation for -28
n explosion -20
n export -16
n export of -13
n export owner -13
n exposure -23
n expression 9
n expression of 9
n extension -19
n extension of -12
n extent -23
n extent clause -17
n extent of -18
n extremist -17
n eye 4
n eye of 12
n eye on -23
n eye owner -15
n face -29
n face in -9
n face of -20
n face on -7
n face owner -9
n face to -10
n fact -17
n fact clause -11
n fact object -16
n fact of -21
n fact to -22
n factor -27
n factor in -14
n failure -4
n failure infinitive 3
n failure of -20
n failure owner 3
n faith 8
n faith in 8
n fall -24
n fall in -10
n fallout -14
n fallout of -14
n family -30
n family in -13
n family of -18
n family owner -9
n family under -4
n fan of 3
n fate -23
n fate of -18
n father -22
n father of -16
n father owner -16
n fault -18
n fault if -7
n fault of -8
n fault owner -12
n favor 6
n favor of 9
n favor xcomp -41
n favorite -24
n favorite infinitive -17
n fear 17
n fear clause 8
n fear in 17
n fear of -5
n fear owner -10
n feature -18
n feature of -15
n federation -19
n federation of -19
n fee -24
n fee for -9
n feeling 9
n fellow -19
n fervor -21
n festival -9
n festival in -9
n feud -13
n feud owner -13
n feud with -13
n fiction -15
n fiction clause -15
n field -28
n field of -11
n fifth -17
n fifth of -14
n fight -11
n fight against -31
n fight among -19
n fight for 5
n fight in -19
n fight of -18
n fight over -22
n fight owner 10
n fighter -23
n figure -22
n figure as -14
n figure in -15
n figure on -9
n figure to -13
n figure xcomp -11
n file -15
n finances -13
n finances of -13
n finding -28
n finish -25
n finish in -12
n fire -28
n fire from -12
n firestorm 11
n firm -27
n fit -22
n fixture -24
n flame -21
n flame of -21
n flash -14
n flash of -14
n flexibility -15
n flight -19
n flight to -12
n flood -14
n flood of -14
n floor -24
n floor in -14
n floor of -15
n flow -17
n flow of -17
n flurry -16
n flurry of -16
n focus 11
n focus of 10
n focus on -6
n focus owner 5
n folk -19
n folk in -15
n follower -20
n follower of -10
n fondness -13
n fondness for -13
n food -18
n foot -18
n foot in -13
n foot of -16
n footage 12
n footage of 13
n footstep -16
n footstep of -16
n force -24
n force clause -15
n force in -14
n force infinitive -13
n force of -16
n force on -13
n force xcomp -9
n forefront -18
n forefront of -18
n form -25
n form of -20
n fortune -13
n fortune of -13
n forum -16
n foundation -21
n foundation of -10
n founder -23
n founder of -19
n fraction -17
n fraction of -17
n framer -13
n framer of -13
n fraud -25
n fraud at -12
n freedom -21
n freedom of -18
n friend -29
n friend for -8
n friend of -19
n friend owner -10
n friend with -9
n friendship -21
n fringe -14
n fringe of -14
n front -21
n front in -14
n front of -19
n frontier -16
n frontier of -16
n frustration of -21
n frustration with -21
n function -22
n function as -12
n function in -11
n function of -20
n fund -26
n fund object -12
n funding -26
n funding for -15
n funding of -15
n funding to -8
n fundraiser -24
n fundraiser for -18
n fundraising -19
n future -22
n future of -18
n gain -26
n gain in -11
n game -28
n game in -8
n game of -12
n gang -19
n gang of -15
n gap -26
n gap between -11
n gap in -15
n gathering -15
n gathering in -11
n gathering of -12
n general -17
n general of -13
n generation -25
n generation of -18
n get -14
n get clause -14
n get of -14
n glimpse -16
n glut -19
n glut of -15
n glut owner -15
n goal -3
n goal of -29
n goal owner 7
n government -29
n government of -13
n governor -24
n governor in -14
n governor of -20
n governor owner -9
n grab -22
n grab in -16
n graduate -22
n graduate of -16
n grant -14
n grant from -14
n grant of -14
n grasp -15
n grasp of -15
n ground -27
n grounds -11
n grounds of -11
n group -28
n group clause -10
n group for -14
n group in -8
n group like -8
n group of -18
n group owner -8
n growth -23
n growth in -14
n guarantee -22
n guardian -15
n guardian of -15
n guest -19
n guide -23
n gun -27
n gun in -10
n guy -25
n habit -22
n half -25
n half of -23
n hall -24
n hall in -15
n hallmark -15
n hallmark of -15
n hand 2
n hand infinitive 13
n hand object -20
n hand of -30
n handful -2
n handful of -2
n handling -18
n handling of -18
n handling owner -15
n hatred -18
n hatred of -12
n haven -20
n head -26
n head object -10
n head of -18
n head owner -15
n head to -12
n head union -5
n head xcomp -13
n headache -20
n headache for -13
n headline -24
n headline in -8
n headquarters -20
n headquarters in -13
n headquarters of -15
n headquarters owner -15
n headquarters to -6
n hearing -24
n hearing in -13
n hearing owner -10
n heart -27
n heart in -10
n heart of -18
n heart owner -19
n heat -16
n heat in -17
n heel -18
n heel of -13
n heir -17
n hell -14
n hell of -14
n help -23
n help from -17
n help of -11
n help with -20
n highlight 8
n history -26
n history in -4
n history of -18
n history owner -12
n history with -10
n hold -19
n hold on -11
n hold owner -11
n hole -19
n home for 6
n home in -18
n home of -23
n home owner 6
n hometown -9
n hometown of -8
n hometown owner -9
n hope 18
n hope clause 8
n hope for 12
n hope of -31
n hope owner -20
n horror -19
n horror of -14
n host -24
n host in -12
n host of -19
n host on -10
n hostility 9
n hour -31
n hour after -6
n hour before -4
n hour in -10
n hour infinitive -21
n hour of -15
n house -26
n house from -14
n house in -9
n house of -13
n house on -15
n house owner -10
n hub -21
n hundred -25
n hundred of -18
n hunt -19
n hurdle -25
n husband -25
n husband owner -18
n idea about -35
n idea clause 2
n idea for -17
n idea infinitive -33
n idea of -36
n idea owner -22
n idea xcomp -18
n identity -19
n ideology -17
n ideology of -12
n ideology underpinning -10
n image -5
n image of 2
n immigrant -27
n immigrant as -11
n immigrant from -15
n immigrant in -12
n immigrant with -13
n immigration -27
n immigration from -11
n immigration object -7
n immunity -22
n impact -29
n impact of -19
n impact on -17
n impact owner -10
n implementation -17
n implementation of -17
n implication -20
n import -26
n importance -23
n importance of -16
n importance to -18
n imposition -10
n imposition of -10
n improvement -23
n inability owner 10
n incarnation -18
n incentive -24
n incentive for -11
n incentive infinitive -15
n incident -21
n incident of -15
n inclination -18
n income -27
n income object -13
n increase -24
n increase in -22
n independent -17
n indication -23
n indication clause -19
n indication of -12
n indictment -18
n indictment of -13
n individual -24
n industry -26
n industry in -16
n industry of -11
n inequality -18
n influence -26
n influence in -9
n influence of -15
n influence on -12
n influence over -10
n influence owner -14
n influx -15
n influx of -15
n information -8
n information clause -21
n information in -14
n information owner -18
n inquiry -21
n insider -20
n insider in -12
n instance -17
n instance of -14
n institution -21
n institution in -15
n insult -25
n insult to -12
n integrity -15
n intensity -21
n intensity of -11
n intensity than -13
n intention -18
n interaction -22
n interaction with -12
n interest 11
n interest at -19
n interest before -19
n interest between -21
n interest infinitive -23
n interest of 5
n interest owner -28
n interest than -11
n interest to 11
n interpretation 6
n interpretation of 6
n intersection -16
n intersection of -16
n intervention -18
n interview -4
n interview after -11
n interview at -20
n interview clause -30
n interview in -21
n interview on -22
n interview owner -28
n intricacy -16
n intricacy of -16
n introduction -26
n invasion -18
n invasion of -18
n investigation -2
n investigation by -27
n investigation infinitive -21
n investigation into 8
n investigation of -25
n investigation owner -21
n investment -22
n investment in -12
n investor -24
n investor in -15
n involvement -25
n involvement for -16
n involvement in -14
n involvement owner -13
n island -23
n issue -3
n issue at -14
n issue clause -23
n issue for -29
n issue in -29
n issue including -23
n issue infinitive -17
n issue like -24
n issue object 15
n issue owner -24
n issue such -14
n issue with -22
n issue xcomp -24
n item -18
n job -29
n job because -6
n job clause -11
n job in -13
n job infinitive -14
n job of -19
n job owner -17
n job xcomp -15
n joke -16
n journal -9
n journal of -9
n journalism -17
n journalist -22
n judge -29
n judge in -10
n judge of -10
n judge on -13
n jurisdiction -14
n jurisdiction of -14
n justice -29
n key -22
n key to -22
n killing -22
n killing of -15
n kind -2
n kind clause -10
n kind of -37
n kind owner 12
n kind xcomp -12
n king -21
n knowledge -22
n knowledge of -17
n lack -2
n lack for -19
n lack in 13
n lack of -2
n lack owner -4
n lady -19
n lady of -14
n language -31
n language of -13
n language on -10
n lapse -17
n lapse of -15
n law -31
n law in -10
n law object -7
n law of -16
n law owner -12
n law to -10
n lawmaker -18
n lawsuit 4
n lawsuit against -28
n lawsuit clause -28
n lawyer -32
n lawyer for -16
n lawyer with -11
n layer -14
n layer of -14
n layoff -17
n layoff of -17
n lead -26
n lead among -15
n lead for -17
n lead in -10
n lead of -10
n lead over -15
n lead owner -15
n leader -9
n leader clause -21
n leader for -22
n leader in 6
n leader like -12
n leader of -31
n leader on -21
n leader owner -29
n leader with -19
n leader xcomp -21
n leadership -21
n leadership in -18
n leadership of -11
n leadership owner -12
n left 6
n left of 6
n legacy -24
n legacy of -15
n legacy owner -14
n legion -15
n legion of -15
n legislation -28
n legislation xcomp -18
n legislator -8
n legislator such -6
n length -15
n length of -15
n lesson -25
n lesson about -9
n lesson clause -12
n lesson from -16
n lesson of -11
n letter -23
n letter from -16
n letter of -13
n letter to -14
n level -30
n level in -13
n level of -18
n level owner -9
n leverage -14
n liability -17
n liberty -23
n lick -16
n lick xcomp -16
n lie -20
n lie from -20
n lieutenant -14
n life -29
n life at -11
n life in -8
n life of -20
n life owner -13
n light -23
n light of -17
n likelihood -23
n likelihood of -16
n likes -14
n likes of -14
n limit -14
n limit on -14
n limitation -23
n line -12
n line behind -5
n line clause -16
n line for 9
n line in -18
n line of 7
n line on -17
n line owner -16
n line with -18
n link -25
n link of -8
n link to -16
n list of -36
n list owner -5
n litany -17
n litany of -17
n loan -25
n loan from -13
n lobbyist -24
n location -10
n location in -13
n look at -23
n loss -30
n loss in -13
n loss of -16
n loss owner -16
n loss to -13
n lot -24
n lot about -13
n lot for -5
n lot in -4
n lot of -20
n lot on -16
n lot xcomp -21
n love -18
n madness 15
n madness to 18
n magazine -19
n magnitude -16
n magnitude of -16
n majority -24
n majority across -6
n majority in -15
n majority of -21
n majority on -11
n majority owner -10
n maker -25
n malice -13
n malice toward -13
n man -32
n man at -11
n man by -13
n man in -9
n man infinitive -12
n man of -13
n man on -11
n man under -5
n man with -13
n management -25
n manager -21
n manager for -11
n mandate -17
n manner -23
n manner clause -18
n mantle -16
n mantle of -16
n mantra 7
n mantra of 7
n map -25
n marathon -18
n march -18
n march to -12
n marcher -15
n marcher at -15
n margin -26
n margin for -13
n margin in -15
n margin of -16
n margin owner -7
n mark -25
n mark on -11
n market -30
n market clause -14
n marriage -21
n marriage object -6
n mass -14
n massacre -16
n massacre in -9
n massacre owner -8
n master -18
n master of -12
n match -25
n matchup -22
n matchup against -20
n material -15
n material on -14
n math -19
n matter -6
n matter clause -25
n matter object -27
n matter of 2
n mayor -26
n mayor in -7
n mayor of -16
n mayor owner -11
n meal -17
n meaning -13
n meaning of -13
n means -17
n measure -26
n measure of -14
n media -20
n medium -26
n meeting -25
n meeting at -10
n meeting between -10
n meeting for -14
n meeting in -15
n meeting of -6
n meeting on -13
n meeting owner -15
n meeting with -16
n member -25
n member at -13
n member for -10
n member from -12
n member in -13
n member infinitive -12
n member of -21
n member on -15
n member owner -12
n memo -20
n memory -20
n memory of -10
n mention 13
n mention of -33
n message clause -27
n message for -14
n message from -18
n message on -20
n message owner 4
n message to -21
n middle -25
n middle of -18
n midst -21
n midst of -21
n migrant -19
n mile -21
n mile from -12
n mile in -18
n mile of -9
n military -21
n military in -12
n mill -21
n mill as -20
n million -24
n million in -11
n million of -22
n mind -20
n minimum -22
n minimum of -10
n minister -25
n minister of -14
n minor -18
n minor from -18
n minority -26
n minute 3
n minute before -11
n minute of 10
n mission -18
n mission owner -11
n mistake -21
n mistake infinitive -14
n mix -24
n mix of -17
n mode -19
n mode of -14
n model -10
n moderate -19
n mogul -20
n moment -4
n moment for 11
n moment in -25
n moment of -22
n moment over -18
n moment with -19
n momentum -26
n momentum in -13
n money -26
n money for -11
n money in -14
n money object -15
n monopoly -16
n monopoly on -14
n month -2
n month after -13
n month at -20
n month before -10
n month clause -17
n month in -18
n month on -23
n mood -20
n mood of -13
n morning -21
n morning of -14
n morning owner -10
n mosque -19
n mother -20
n mother of -17
n mountain -19
n mountain of -19
n move -36
n move of -10
n move xcomp -14
n movement 3
n movement in 5
n movement of -22
n murder -20
n murder of -14
n name -26
n name in -9
n name of -17
n name on -11
n name owner -11
n narrative -28
n narrative clause -14
n narrative for -15
n nation -29
n nation of -14
n nature -22
n nature of -22
n neck -20
n need -24
n need for -17
n need infinitive -19
n need of -14
n negotiation -16
n negotiator -17
n neighbor -19
n neighbor in -14
n neighbor owner -14
n nephew -14
n net -15
n net object -12
n network -30
n network by -10
n network for -10
n network of -13
n network owner -8
n news -4
n news clause -27
n news for -30
n news of 4
n news on -22
n news owner -16
n newspaper -23
n newspaper as -6
n newspaper in -9
n newspaper owner -6
n night -26
n night at -8
n night clause -9
n night for -15
n night in -9
n night of -13
n night on -10
n night owner -18
n nightclub -18
n nightclub in -16
n nod -18
n nomination -33
n nomination for -15
n nomination object -10
n nomination of -10
n nomination owner -12
n nomination to -11
n nominee -27
n nominee as -10
n nominee for -16
n nominee from -13
n nominee in -13
n nominee of -17
n nominee on -16
n nominee owner -6
n nominee to -5
n nonadherent -8
n nonadherent clause -8
n note 10
n note clause 12
n notice -25
n notion -30
n notion clause -21
n nuance -15
n nuance of -15
n number -26
n number in -13
n number of -20
n number owner -10
n obligation -22
n obligation after -12
n obligation infinitive -14
n obstacle -21
n occurrence -20
n odd -15
n odd of -13
n offer -24
n office -24
n office in -14
n office of -18
n office on -13
n office owner -16
n officer -25
n officer in -17
n officer object -10
n officer of -14
n officer xcomp -6
n official -28
n official at -11
n official in -16
n official including -10
n one -35
n one by -9
n one in -9
n one infinitive -13
n one of -12
n one with -14
n one xcomp -12
n onstage -18
n opening -24
n opening for -9
n opening of -22
n operation -3
n operation in -17
n operative -25
n opponent -29
n opportunity -30
n opportunity for -16
n opportunity infinitive -20
n opportunity xcomp -15
n opposite -17
n opposition 15
n opposition from -2
n opposition owner -7
n option -27
n option under -8
n order 9
n order in -22
n order of -22
n organization -27
n organization in -15
n organization infinitive -11
n organizer -26
n organizer of -17
n other -22
n other around -6
n other in -9
n other xcomp -13
n outcome -21
n outcome in -15
n outcome of -16
n outlet -16
n outlier -17
n outrage -20
n outreach -16
n outreach to -16
n outsider -25
n overhaul -17
n overhaul of -17
n overlap -21
n owner -18
n owner of -18
n pac -22
n pace -27
n page -21
n page of -17
n page on -14
n painting -13
n pair -22
n pair of -22
n panel -25
n parade -23
n parade in -9
n parent -23
n parent in -11
n parent of -19
n parent owner -11
n part -27
n part because -17
n part in -4
n part infinitive -14
n part of -21
n part xcomp -15
n participant -16
n participant in -16
n participation -16
n partisan -17
n partner -25
n partner at -11
n partner in -10
n partner with -14
n partnership -17
n partnership owner -10
n partnership with -10
n party -31
n party at -12
n party clause -11
n party for -14
n party in -10
n party object -14
n party of -16
n party on -12
n party owner -15
n party with -9
n party xcomp -7
n pass 6
n pass from 8
n pass of 8
n passage 8
n passage from -18
n passage of 9
n passion -20
n pastor -20
n pastor at -9
n pastor in -15
n pastor of -15
n patch -13
n patch of -13
n path -25
n path for -18
n path infinitive -16
n path owner -11
n path to -15
n path toward -20
n pathway -24
n pathway for -17
n pathway to -11
n pattern -22
n pattern of -15
n pause -19
n pause in -14
n payment -22
n payment for -12
n peace -24
n peak -20
n people -28
n people at -10
n people between -9
n people clause -17
n people for -17
n people from -13
n people in -13
n people infinitive -17
n people like -7
n people object -7
n people of -15
n people on -14
n people with -13
n people xcomp -19
n percent -24
n percent among -21
n percent at -11
n percent for -13
n percent from -15
n percent in -8
n percent object -7
n percent of -22
n percent on -10
n percent owner -7
n percent to -22
n percent with -8
n percent xcomp -13
n percentage -21
n percentage of -17
n perception 8
n perception of 12
n performance -27
n performance in -13
n performance owner -18
n period -27
n period after -6
n period clause -15
n period of -18
n period xcomp -14
n person -33
n person in -13
n person infinitive -20
n person of -17
n person with -8
n person xcomp -16
n perspective -20
n phase -17
n phase of -17
n photo -20
n photo of -17
n photograph -18
n photograph of -10
n piã -11
n piã owner -11
n piã to -11
n picture -25
n picture of -13
n piece -6
n piece as -6
n piece of 2
n piece owner -22
n pile 8
n pill for 2
n pill to 2
n pitch -15
n pivot -19
n pivot to -14
n place -33
n place for -7
n place in -11
n place infinitive -16
n place like -8
n place of -9
n place on -13
n place owner -6
n plan 4
n plan before -18
n plan for -6
n plan in -18
n plan infinitive 5
n plan of -21
n plan owner -10
n plane -13
n plane owner -13
n planet -17
n plant -21
n platform -31
n platform on -11
n play -23
n play for -13
n play on -15
n player -24
n player in -16
n player on -13
n plea -2
n pledge 2
n plenty -23
n plenty of -20
n plight -14
n plight of -14
n plurality -19
n plurality of -19
n pocket -21
n pocket of -12
n point 8
n point among -38
n point behind -21
n point during -18
n point for -35
n point from 3
n point in -42
n point over -27
n point owner 10
n point to 15
n police -19
n policy -4
n policy at -24
n policy in -25
n policy object -19
n policy of 8
n policy on -33
n policy owner 3
n policy toward 11
n policy with -24
n politician -32
n politician in -11
n politician like -6
n politician of -9
n politician such -5
n politician with -12
n politico -11
n politico clause -11
n politics -31
n politics at -10
n politics in -12
n politics of -9
n politics than -6
n poll -28
n poll by -12
n poll for -9
n poll from -16
n poll in -16
n poll of -17
n poll on -8
n poll owner -8
n poll with -12
n polling -15
n polling of -13
n pollster -21
n popularity -21
n popularity in -10
n popularity of -6
n popularity owner -18
n population -20
n population of -17
n populism -17
n port -18
n portion -20
n portion of -20
n portrait -14
n position -2
n position against -23
n position clause -20
n position in -27
n position infinitive -32
n position of -25
n position on 9
n possibility -27
n possibility clause -21
n possibility of -16
n post 8
n post in -23
n potential -21
n potential for -12
n potential infinitive -13
n power -30
n power in -7
n power infinitive -13
n power of -17
n power owner -9
n power to -10
n practice -28
n praise 13
n praise of 4
n praise owner 13
n prayer -18
n precedent -12
n prediction 7
n preference 2
n prelude -20
n prelude to -12
n premium -10
n premium for -10
n presence -26
n presence in -11
n presence of -17
n presence on -16
n presidency -21
n president -28
n president clause -10
n president in -13
n president of -20
n president owner -9
n president xcomp -12
n press 6
n pressure -31
n pressure from -18
n pressure infinitive -17
n pressure on -15
n preview -14
n preview of -14
n price -26
n price of -16
n primary -32
n primary for -7
n primary in -13
n primary on -13
n primary owner -10
n primary to -10
n principal -18
n principle -29
n principle of -14
n principle on -11
n priority for 3
n priority in 8
n priority infinitive -19
n priority on -19
n priority owner 10
n prison -20
n prize -20
n prize of -13
n probe -17
n probe into -12
n probe owner -11
n problem -32
n problem for -18
n problem in -9
n problem of -15
n problem with -14
n process -26
n process in -11
n producer -15
n product -21
n product of -11
n product owner -8
n profession -18
n profession owner -15
n professor -22
n professor at -14
n professor in -9
n professor of -15
n proficiency -15
n proficiency in -15
n proficiency owner -15
n profile -28
n profile of -12
n profit -18
n program -25
n program clause -3
n program in -6
n program like -6
n program owner -12
n progress -19
n project -3
n project because -8
n project with -8
n projection 8
n promise 10
n promise infinitive -9
n promise of 3
n promise owner 6
n promotion -19
n proof -17
n proof of -17
n proponent 5
n proponent of 5
n proponent owner 3
n proportion -23
n proportion of -14
n proposal 7
n proposal for 19
n proposal infinitive 11
n proposal owner 4
n proposal to -2
n proposition 6
n prosecution -19
n prosecution despite -6
n prosecution owner -6
n prosecutor -23
n prosecutor for -13
n prospect -25
n prospect for -12
n prospect of -20
n protection -18
n protection to -10
n protest 12
n protest like -17
n province -13
n province of -13
n provision -21
n provision in -12
n provision of -15
n public -18
n public about -16
n publisher -16
n publisher of -16
n punish -9
n punish object -9
n purchase -17
n purchase of -16
n purpose -18
n purpose of -13
n pursuit -16
n pursuit of -16
n purveyor -12
n purveyor of -12
n push -26
n push by -11
n push for -13
n push infinitive -14
n push owner -14
n quality -28
n quality of -13
n quarter -27
n quarter of -19
n quarter to -13
n question 8
n question clause -30
n question from -28
n question on -28
n question owner -20
n question to 9
n question xcomp 4
n quote 10
n race -34
n race against -14
n race between -9
n race clause -9
n race for -18
n race in -13
n race owner -13
n race to -13
n race with -11
n raft -10
n raft of -10
n raising -16
n raising object -15
n rally -26
n rally at -10
n rally in -13
n rally on -11
n rally owner -14
n rally with -12
n range -25
n range of -19
n rank -24
n rank of -15
n ranking 8
n rate -29
n rate in -13
n rate of -19
n rate to -10
n rating -29
n rating among -10
n rating from -9
n rating in -13
n rating owner -15
n rating with -8
n rationale -2
n reach -23
n reaction -24
n reaction from -13
n reaction owner -9
n reaction to -21
n reality -24
n reality clause -14
n reality of -16
n realization -20
n reason clause -16
n reason infinitive -4
n reason object -21
n reason xcomp -26
n rebranding -19
n rebranding of -19
n rebuke -24
n rebuke to -13
n rebuttal -21
n reception -23
n recognition 16
n recognition clause -3
n recommendation -6
n recommendation owner 5
n record -27
n record as -8
n record from -12
n record in -9
n record of -14
n record on -12
n record owner -15
n recovery -20
n recruitment -19
n reduction -18
n reference 9
n reference to 5
n referendum -21
n reflection -18
n reflection of -14
n reform -23
n refugee -27
n refugee after -6
n refugee from -17
n refugee in -9
n regard -12
n regard to -10
n region -21
n region of -15
n regulation -17
n regulation xcomp -21
n rejection 4
n rejection of 4
n relation -25
n relationship -26
n relationship between -12
n relationship owner -15
n relationship with -19
n release -2
n release from -29
n release owner -23
n relief 7
n remark 8
n remark by -29
n remark clause 15
n remark owner -9
n reminder -2
n reminder clause 2
n reminder of -22
n repeat -14
n repeat of -14
n replacement -19
n replay -17
n replay of -17
n report 8
n report about 4
n report by 8
n report clause -3
n report in 11
n report of 5
n report on -23
n reporter -28
n reporter clause -7
n reporter for -13
n reporter on -10
n reporter owner -13
n representation -22
n representative -22
n representative for -9
n representative of -8
n repudiation -12
n repudiation of -12
n reputation -3
n reputation as 5
n reputation for -25
n reputation in -25
n request 8
n request by -24
n request for 10
n request from -2
n request infinitive 11
n request of -21
n request owner -3
n requirement -31
n requirement clause -15
n research -22
n reservation -14
n resident -19
n resident of -17
n resignation -16
n resignation of -13
n resistance -24
n resolution -18
n resource -23
n respect 4
n respect for 5
n respect to -20
n respondent 7
n response 2
n response about -16
n response from 8
n response owner 5
n responsibility -23
n responsibility for -13
n responsibility of -15
n rest -25
n rest of -21
n restriction 5
n restriction on 5
n result -30
n result from -11
n result in -16
n result of -20
n retiree -22
n retiree at -17
n return -24
n return of -12
n return to -17
n revelation clause 5
n revenge -17
n revenge against -17
n revenge in -17
n revenue -18
n revenue from -14
n reversal 11
n review -20
n review of -17
n revolt 3
n revolt of -28
n revolution -21
n revolution in -13
n rhetoric -7
n rhetoric of -20
n rhetoric on 5
n right -30
n right for -8
n right in -9
n right infinitive -18
n right of -14
n right owner -9
n right to -9
n riposte -15
n riposte in -15
n riposte to -15
n rise -26
n rise in -12
n rise of -19
n rise owner -9
n risk -30
n risk for -9
n risk in -9
n risk of -11
n risk to -10
n ritual -16
n rival -27
n rival for -13
n rival in -9
n rival owner -15
n road -24
n road to -15
n rock -20
n role -29
n role as -13
n role at -9
n role clause -15
n role for -11
n role in -10
n role infinitive -9
n role of -16
n role on -10
n role overseeing -8
n role owner -19
n roof -10
n room for -28
n room infinitive -19
n root -25
n root in -7
n root of -13
n root owner -7
n round -21
n round of -21
n route -23
n route to -12
n row -18
n row of -12
n rule 3
n rule for 14
n rule of -33
n rule xcomp -21
n ruling 7
n ruling on 8
n ruling owner 8
n rumor 5
n rumor clause 8
n run -19
n run for -12
n run of -13
n run owner -12
n runner -27
n runner for -12
n runner in -7
n rush -18
n safety -22
n safety of -15
n saint -19
n saint of -19
n sake -17
n sake of -17
n sale -27
n sale of -11
n same -11
n same of -11
n sander -18
n scale -21
n scale of -11
n scandal -26
n scene -27
n scene for -12
n scene of -13
n schedule -15
n schedule of -15
n school -29
n school in -12
n school of -12
n scientist -19
n scientist at -13
n scope -14
n scope of -14
n score -22
n score of -13
n scrutiny 18
n scrutiny of 8
n scrutiny over -24
n search for -21
n search of 3
n season -22
n season of -13
n seat -30
n seat in -11
n seat on -13
n seat owner -9
n secretary -24
n secretary for -17
n secretary of -22
n secretary owner -12
n section -16
n section of -16
n sector -16
n security -21
n security in -10
n security of -11
n security owner -10
n seed -20
n segment -18
n segment of -15
n selection -16
n selection of -15
n selection owner -12
n semblance 5
n semblance of 5
n senator -29
n senator clause -9
n senator for -11
n senator from -20
n senator in -12
n senator infinitive -15
n senator of -14
n senator owner -17
n senator with -10
n sense 6
n sense of 2
n sense to -17
n sensitivity -22
n sentence -19
n sentiment -24
n series -9
n series of -4
n server -28
n server as -16
n service -26
n service like -10
n service to -8
n session -23
n session of -17
n set -26
n set infinitive -20
n set of -18
n setback -17
n sexism -20
n shadow -19
n shape -23
n share -24
n share of -20
n share owner -9
n sheet -20
n shift -23
n shift from -10
n shift in -17
n shift toward -13
n shirt -22
n shock -20
n shooting -24
n shooting in -18
n shooting of -15
n shortage -18
n shortage about -14
n shortage of -18
n shortfall -18
n shortfall in -18
n shot -24
n shot at -14
n shot infinitive -10
n shot of -12
n show 4
n show of -29
n show on -21
n show owner 5
n show with -19
n showdown -20
n showing -20
n showing in -11
n shutdown -14
n shutdown of -14
n side -6
n side of -35
n side owner 8
n sideline -21
n sideline of -17
n sign clause -37
n sign for 5
n sign in -21
n signal 8
n signal clause -15
n significance -13
n similarity -15
n similarity between -15
n sin -16
n sin with -16
n site -23
n site of -17
n situation -24
n situation in -11
n size -21
n size of -21
n skepticism -22
n skill -17
n slate -19
n slate of -19
n slew -19
n slew of -12
n slice -11
n slice of -11
n slot -18
n slot in -16
n snapshot -18
n snapshot of -13
n socialist -22
n socialist from -15
n society -20
n solution -21
n solution to -14
n son -24
n son of -23
n song -16
n sort -23
n sort in -4
n sort of -20
n sort to -11
n sort xcomp -7
n soul -17
n soul of -14
n source -29
n source for -7
n source in -9
n source of -18
n speak 7
n speaker -22
n speaker at -14
n speaker of -14
n specifics -21
n spectacle -16
n spectacle of -16
n speech 3
n speech as -25
n speech at -25
n speech before -6
n speech clause -17
n speech in -32
n speech of -23
n speech on 12
n speech owner 4
n speech to -31
n speechwriter -20
n spending -17
n spirit -19
n spirit of -14
n spokesman -24
n spokesman for -23
n spokeswoman -23
n spokeswoman for -18
n sponsor 5
n sponsor of 2
n sport -19
n spot -22
n spot on -11
n spread -19
n spread of -19
n spring -20
n staff -20
n staffer -22
n stage -21
n stage of -18
n stake -27
n stake in -16
n stake owner -9
n stamp -19
n stance -3
n stance owner 2
n stand -20
n standard -21
n standard of -14
n standard through -10
n standing 5
n standing in -25
n standing owner 5
n staple -17
n star -20
n star like -9
n star of -12
n start -25
n start of -19
n start on -12
n start to -15
n start with -14
n state -11
n state as -20
n state by -14
n state clause -26
n state for -25
n state in 12
n state including -21
n state infinitive -27
n state like -19
n state object -20
n state of -27
n state on -22
n state over -22
n state owner -18
n state such -11
n state to -22
n state with -27
n state xcomp -15
n statement -3
n statement about -35
n statement because -29
n statement by -21
n statement clause 7
n statement from -23
n statement in -32
n statement infinitive -26
n statement on 9
n statement owner 4
n status -21
n status of -11
n step -7
n step in -18
n step object -18
n step of -20
n step owner -18
n step with 5
n stereotype -13
n stereotype of -13
n stereotype owner -13
n stock -17
n stop -22
n stop in -12
n store -23
n story -2
n story about -2
n story from -19
n story of 3
n strain -17
n strain of -14
n strategist -25
n strategist for -17
n strategist of -9
n strategist on -13
n strategy -8
n strategy for 14
n strategy in -14
n strategy infinitive -25
n strategy owner 4
n stream -23
n stream of -21
n street -26
n street of -12
n strength -20
n strength in -13
n strength of -15
n stretch -26
n stretch of -15
n strike -18
n strike as -8
n strike in -11
n strike owner -11
n string -20
n string of -20
n structure -16
n structure of -15
n struggle -22
n struggle infinitive -18
n student -27
n student at -8
n student from -14
n student in -9
n student of -12
n study -24
n study by -19
n study of -13
n style -14
n style of -14
n subject of 4
n substance -15
n substance of -15
n suburb -15
n suburb of -15
n success -26
n success in -11
n success of -16
n success owner -12
n suggestion 13
n suggestion clause 2
n suggestion owner 6
n suit -24
n suite -19
n sum -24
n summary -15
n summary of -15
n summer -20
n summer of -20
n summit -16
n summit owner -12
n superdelegate -25
n support 11
n support among 7
n support from -9
n support in -2
n support object 6
n support of -3
n support on -22
n support owner -2
n supporter 4
n supporter as -20
n supporter clause -21
n supporter for -14
n supporter in -30
n supporter of 12
n supporter on 6
n supporter owner -30
n surface -16
n surge 5
n surge of 5
n surprise -2
n surprise clause 9
n surrogate for 6
n survey -26
n survey of -15
n survey owner -12
n suspension -15
n suspension of -15
n swath -17
n swath of -17
n swipe 9
n swipe at 9
n symbol -19
n symbol of -19
n sync -15
n sync with -15
n system -28
n system clause -13
n system for -4
n system in -12
n system of -10
n system with -16
n table -25
n tackle 12
n tackle object 12
n tactic -21
n take -22
n take object -10
n takeaway 6
n tale -21
n talk -24
n talk of -9
n target -21
n target for -15
n target of -20
n tariff -11
n tariff on -9
n tax -25
n tax on -13
n tax owner -8
n teacher -25
n team -25
n team from -12
n team of -11
n team owner -8
n technique -15
n television 6
n television with 11
n temperament -18
n ten -21
n ten of -20
n tendency -20
n tension -22
n tension between -14
n tenure -19
n tenure in -9
n tenure owner -16
n term -28
n term as -12
n term for -14
n term in -7
n term of -17
n term owner -9
n territory -23
n terrorism -20
n terrorist -22
n test -26
n test for -11
n test of -14
n testimony on 8
n testimony owner 2
n thanks -27
n thanks in -5
n thanks to -21
n theme -20
n theme of -11
n theory of 6
n thing -30
n thing about -15
n thing clause -11
n thing for -11
n thing in -10
n thing infinitive -25
n thing like -9
n thing to -9
n thing with -8
n thing xcomp -18
n third -23
n third of -21
n thought -20
n thought owner -13
n thousand -24
n thousand of -22
n thrall -10
n thrall to -10
n threat -28
n threat against -19
n threat for -6
n threat from -17
n threat of -20
n threat to -17
n threshold 12
n threshold for 12
n ticket -26
n tide -20
n tide of -15
n tie -30
n tie owner -13
n tie to -17
n tie with -9
n time -30
n time as -11
n time at -7
n time clause -21
n time for -14
n time in -14
n time infinitive -18
n time object -14
n time of -11
n time on -12
n time owner -12
n time since -5
n time to -14
n time xcomp -12
n timing -17
n timing of -17
n title -20
n title of -14
n today -20
n today clause -9
n ton -15
n ton of -14
n tone -6
n tone in -20
n tone of -29
n tone owner 6
n tone with -14
n tool -21
n tool for -10
n tool infinitive -14
n tool of -14
n top -25
n top of -21
n topic -23
n topic of -15
n total -20
n total of -18
n touch -21
n touch with -13
n tour -20
n tour of -16
n tournament -18
n tournament between -14
n tournament owner -14
n town -20
n town of -16
n track -22
n track infinitive -16
n traction -20
n trade -23
n tradition -20
n tradition of -15
n traffic -19
n trail -30
n trail in -14
n transcript -18
n transcript of -15
n transformation -14
n transformation of -11
n transition -19
n transition in -16
n transition to -17
n treatment 3
n treatment of 4
n treatment owner 7
n trend -27
n tribute -16
n trillion -17
n trillion of -17
n trio -17
n trio of -17
n trip -25
n trip owner -13
n trip to -17
n triumph -20
n trouble -24
n trove -14
n trove of -14
n trust -15
n truth -16
n truth about -12
n try -2
n try infinitive -2
n tsunami 7
n tsunami of 7
n tune -20
n turmoil -23
n turmoil on -12
n turn 6
n turn in -21
n turn of -28
n turn owner 16
n turnout -26
n turnout among -20
n turnout in -14
n tweet -26
n twist -18
n twist on -18
n type -23
n type of -22
n uncertainty -17
n underdog -20
n understanding 13
n understanding of 3
n unease -21
n unease among -21
n union -23
n unity -24
n university -19
n unpopularity 2
n unpopularity among 2
n unpopularity owner 2
n unwillingness -2
n unwillingness infinitive -2
n unwillingness owner 4
n upbringing -12
n upbringing of -12
n update 11
n update on 11
n upheaval -14
n upheaval in -12
n upset -21
n upshot -11
n upshot of -11
n use -8
n use in -17
n use of -8
n use owner -2
n value -18
n value of -17
n variety -20
n variety of -20
n version -23
n version of -18
n version owner -7
n veteran -22
n veteran of -18
n victim -28
n victim of -21
n victory -26
n victory for -16
n victory in -14
n victory of -13
n victory on -12
n victory over -15
n victory owner -13
n video -22
n video in -8
n video of -19
n video on -13
n view 8
n view in 11
n view of 5
n view on -33
n viewer -16
n village -16
n villain -15
n villain of -15
n violation -24
n violation of -19
n violence -23
n violence against -14
n violence at -12
n violence in -9
n virtue -18
n virtue of -18
n vision -19
n vision for -12
n vision of -12
n vision owner -11
n visit -26
n visit owner -11
n visit to -15
n voice in 11
n voice infinitive -33
n voice of 9
n volume -19
n volume of -11
n volunteer -25
n volunteer in -11
n volunteer inside -22
n volunteer owner -10
n vote -6
n vote against 7
n vote at -24
n vote by -24
n vote clause -15
n vote for -37
n vote in 5
n vote object -24
n vote of -31
n vote on -22
n vote owner 2
n vote than -10
n vote to -31
n voter -25
n voter across -6
n voter clause -18
n voter for -12
n voter in -16
n voter object -9
n voter of -17
n voter on -12
n voter owner -9
n voter under -6
n voter with -12
n voter xcomp -17
n wage -30
n wage in -13
n wage to -20
n wake -21
n wake of -21
n wall -29
n wall along -6
n wall of -15
n wall on -13
n war -27
n war against -18
n war between -11
n war in -16
n war of -13
n war on -9
n war owner -13
n war with -13
n warning 15
n warning about -6
n warning clause 20
n wary -15
n wary of -15
n wary owner -13
n watch -17
n water -25
n way -29
n way clause -25
n way for -19
n way in -11
n way infinitive -22
n way object -12
n way of -12
n way owner -13
n way to -17
n way xcomp -23
n weakness -22
n weakness in -8
n weakness of -12
n weakness owner -16
n weapon -27
n weapon of -15
n website -23
n week -32
n week after -11
n week at -6
n week before -4
n week clause -14
n week in -9
n week of -16
n weekend -19
n weekend clause -12
n weight -20
n white -20
n wife -21
n will -19
n will of -19
n willingness 3
n willingness infinitive 6
n willingness of 6
n win -28
n win for -18
n win in -13
n win of -12
n win owner -14
n wind -19
n wind at -13
n window -22
n wing -24
n wing of -20
n winner -27
n winner in -14
n winner of -16
n wish -15
n wish of -15
n woman -32
n woman clause -10
n woman in -11
n woman infinitive -15
n woman of -12
n woman than -6
n woman with -11
n woman xcomp -9
n word 7
n word for 7
n word on -22
n word owner -12
n work -30
n work clause -11
n work for -9
n work in -9
n work infinitive -19
n work of -13
n work on -8
n work owner -16
n worker -28
n worker from -18
n worker in -7
n worker of -16
n worker to -16
n worker with -13
n world -24
n world of -15
n worldview -17
n worldview of -23
n worry 10
n worry about -9
n worry on -19
n wringer -20
n wringer xcomp -20
n writer 10
n year -8
n year after -12
n year as -17
n year at -15
n year clause 6
n year for -17
n year from -21
n year in -22
n year object -26
n year of -36
n year owner -22
n year with -19
n zone -20
n-by AP 7
n-by Council 7
n-by Facebook -16
n-by TV -27
n-by ability -3
n-by absence -21
n-by access 13
n-by accomplishment -8
n-by accord 4
n-by account -3
n-by accusation -6
n-by achievement -25
n-by act 2
n-by action -13
n-by activist 7
n-by activity 9
n-by actor 11
n-by actress 5
n-by ad 14
n-by address 3
n-by advantage -26
n-by advice -25
n-by adviser 12
n-by advocate 14
n-by agenda -9
n-by agent -3
n-by agreement 3
n-by aid 8
n-by aide -3
n-by aim -18
n-by allegation -22
n-by alliance -19
n-by ally 6
n-by alt -26
n-by alternative -16
n-by ambassador 3
n-by amendment -5
n-by amount 2
n-by analyst 20
n-by anchor 15
n-by anger -27
n-by announcement 2
n-by answer -2
n-by appeal -11
n-by appearance -19
n-by apprehension -14
n-by approach -9
n-by approval 5
n-by area -25
n-by argue -16
n-by argument -7
n-by army -7
n-by arrangement 17
n-by article 2
n-by aspect -16
n-by assault 2
n-by assistance -17
n-by association 18
n-by assumption 19
n-by attack -8
n-by attacker -17
n-by attempt -15
n-by attendee -6
n-by attention 13
n-by attitude -21
n-by attorney 9
n-by audience -6
n-by author -5
n-by authority -7
n-by backer -2
n-by background -11
n-by ballot -25
n-by ban 2
n-by bank -4
n-by barrier -15
n-by base 10
n-by batch 16
n-by battle -26
n-by behavior 4
n-by belief -9
n-by benefit 4
n-by bet -19
n-by bid 8
n-by bigot -32
n-by bigotry -22
n-by billionaire -8
n-by birth -14
n-by bit -21
n-by bloc -16
n-by blog -3
n-by blow -22
n-by board 11
n-by body 2
n-by bomb -20
n-by bomber -18
n-by book -3
n-by boost -15
n-by border -16
n-by boss -8
n-by boy 4
n-by break -14
n-by breaking 12
n-by brink -18
n-by brother -12
n-by bubble 11
n-by bulk -17
n-by burden -10
n-by bureau 10
n-by business -6
n-by cable -15
n-by calendar -10
n-by call -8
n-by camp 14
n-by campaign 3
n-by campaigner -17
n-by candidacy -2
n-by capacity -9
n-by capital -22
n-by car -15
n-by career -15
n-by carnage -23
n-by carson -8
n-by cartel -13
n-by case -23
n-by cash -16
n-by casino -27
n-by caucus 2
n-by caucuse -2
n-by cause -15
n-by celebration -16
n-by celebrity -3
n-by center -17
n-by ceo 19
n-by cfpb 8
n-by chain -24
n-by chair -8
n-by chairman 5
n-by chairwoman 17
n-by challenge -27
n-by challenger -16
n-by champion -19
n-by chance -12
n-by change -32
n-by chapter -23
n-by charge -18
n-by charity -17
n-by check -17
n-by cheer -19
n-by choice 4
n-by chokehold 8
n-by church -4
n-by circle -7
n-by circumstance -14
n-by citizen -11
n-by city -10
n-by claim -23
n-by clash 15
n-by class -14
n-by climate -21
n-by clip -18
n-by club -6
n-by coalition -30
n-by code -11
n-by colleague 7
n-by college -3
n-by column -13
n-by commander -20
n-by comment -3
n-by commentator 14
n-by commission -3
n-by commitment -21
n-by community -5
n-by company -3
n-by competition -19
n-by competitor -10
n-by complaint -6
n-by complex 3
n-by concern 9
n-by conclusion -12
n-by condition -12
n-by conference -2
n-by confidant 11
n-by confidence 4
n-by conflict -28
n-by confrontation -21
n-by congressman 2
n-by connection -21
n-by consensus 16
n-by consequence -6
n-by conservatism -24
n-by conservative 2
n-by conspiracy -19
n-by constituency -15
n-by constitution 9
n-by consultant -4
n-by consumer -13
n-by contact 8
n-by contender 11
n-by contention -25
n-by contest 2
n-by contract -29
n-by contractor -17
n-by contradiction -7
n-by contrast -8
n-by contribution -14
n-by contributor -21
n-by control -13
n-by controversy -10
n-by convention -14
n-by conversation 9
n-by copy 8
n-by core 4
n-by corporation -13
n-by cost -19
n-by counsel 12
n-by count 18
n-by country -8
n-by county -14
n-by couple -5
n-by course 8
n-by court 8
n-by coverage -18
n-by crackdown -21
n-by creation -3
n-by credit -22
n-by crime -12
n-by crisis -26
n-by critic 16
n-by criticism -4
n-by crowd -9
n-by cruz 10
n-by culture -17
n-by cut -15
n-by cycle -18
n-by damage -15
n-by database 8
n-by daughter 2
n-by day -2
n-by daylight -8
n-by deal -10
n-by death -19
n-by debate -6
n-by debt -23
n-by decade 2
n-by decision -7
n-by decline -10
n-by defeat -12
n-by defense -13
n-by deficit -13
n-by delegate -7
n-by demand -18
n-by democrat 13
n-by demographic 11
n-by demonstration 3
n-by demonstrator 3
n-by department 5
n-by departure -15
n-by description -14
n-by desire -15
n-by detail 10
n-by developer 3
n-by development -3
n-by diet -31
n-by difference -9
n-by difficulty -18
n-by dimension -21
n-by dinner -11
n-by diplomat 12
n-by direction -18
n-by director 3
n-by disagreement -14
n-by disclosure -3
n-by discovery -22
n-by discrimination -7
n-by discussion -2
n-by dispute 6
n-by district 4
n-by diversity -22
n-by divide -25
n-by division -6
n-by dnc 3
n-by doctor -8
n-by document -8
n-by dog 13
n-by dollar 2
n-by donor 7
n-by doubt 13
n-by dozen 3
n-by drama 14
n-by dream -10
n-by drop 5
n-by due -10
n-by dynamic -10
n-by dynamics -21
n-by earning 8
n-by economics 6
n-by economist 22
n-by economy -14
n-by editor 11
n-by editorial 6
n-by effect -7
n-by effort -20
n-by elder -14
n-by election -16
n-by electorate -3
n-by elite 16
n-by email 2
n-by emission -20
n-by employee -5
n-by employer -16
n-by employment -21
n-by end -25
n-by endorsement 6
n-by enemy -16
n-by energy -27
n-by enforcement 9
n-by engagement -15
n-by enrollment -14
n-by entity -5
n-by environment -14
n-by epidemic -5
n-by estate -14
n-by estimate 3
n-by evening -12
n-by event -12
n-by evidence 11
n-by example -4
n-by exchange 4
n-by excitement 2
n-by excuse -16
n-by executive 6
n-by expectation -13
n-by experience -4
n-by expert 16
n-by explanation -7
n-by explosion -16
n-by export -21
n-by face -10
n-by fact 4
n-by faction 16
n-by factor -20
n-by factory -21
n-by failure -16
n-by faith -21
n-by family -5
n-by fate 9
n-by father 3
n-by favor -14
n-by favorite 11
n-by fbi -27
n-by fed -24
n-by federally -10
n-by federation -15
n-by fee -24
n-by feeling -7
n-by fence -2
n-by field -11
n-by fight -24
n-by fighter -25
n-by figure 3
n-by file 4
n-by filing 3
n-by finding -7
n-by finish -20
n-by fiorina -11
n-by fire -17
n-by firearm -11
n-by flood -21
n-by focus 3
n-by folk -4
n-by follower -22
n-by footage -2
n-by foreigner -17
n-by form -3
n-by foundation -5
n-by founder 7
n-by fraction -12
n-by fraud -9
n-by freedom -16
n-by friend 8
n-by fringe -20
n-by frontrunner -7
n-by fund -3
n-by funding -15
n-by fury -15
n-by future -21
n-by gain -22
n-by game -18
n-by gang -14
n-by gap -27
n-by gate -8
n-by gaunt -20
n-by general -10
n-by gentleman -3
n-by goal -24
n-by goods -20
n-by gop -18
n-by government -9
n-by graduate -10
n-by grassroot 12
n-by green 5
n-by ground -21
n-by group 3
n-by growth 2
n-by guarantee -22
n-by guard -27
n-by gun 6
n-by gunman 16
n-by guy 9
n-by hacker -10
n-by half 4
n-by hall 2
n-by hammock -6
n-by hand -19
n-by handful -15
n-by handling 12
n-by hannity 3
n-by headline -5
n-by health -26
n-by hearing -24
n-by heart -20
n-by hell -16
n-by heritage 4
n-by hero -7
n-by hispanic 6
n-by history -26
n-by home -4
n-by homeland 18
n-by honor 11
n-by hope -24
n-by hopeful -4
n-by hour 3
n-by house -3
n-by household -16
n-by hurdle -22
n-by husband 5
n-by ideology 12
n-by image -3
n-by immigrant -5
n-by immigration -8
n-by impact -19
n-by implementation -2
n-by implication -14
n-by importance -30
n-by inability 2
n-by incentive -20
n-by incident -29
n-by inclination -16
n-by income -19
n-by increase 6
n-by incumbent -7
n-by independent 10
n-by indication -15
n-by individual -11
n-by industry -8
n-by inequality 11
n-by influence 7
n-by information -6
n-by infrastructure -15
n-by initiative -7
n-by injunction 5
n-by inquiry -9
n-by insider 12
n-by insistence -19
n-by instability -27
n-by instance -26
n-by institution -15
n-by integrity -3
n-by intellectual -13
n-by intent -16
n-by intention -22
n-by interaction -16
n-by interest -30
n-by intern -6
n-by interview -24
n-by investor 16
n-by island -10
n-by job -22
n-by journal 14
n-by journalism 26
n-by journalist -5
n-by judge 7
n-by kid -10
n-by killing -13
n-by kind -5
n-by king -7
n-by label -14
n-by lack 2
n-by lady 7
n-by landscape -22
n-by language -12
n-by lawmaker 8
n-by layoff -21
n-by lead -35
n-by leader 3
n-by legacy -16
n-by legend -7
n-by legislation -10
n-by legislator 6
n-by legislature 2
n-by lens -24
n-by lesson -6
n-by letter -10
n-by lib 7
n-by liberal 11
n-by liberty -15
n-by lie 8
n-by life 5
n-by light -12
n-by limitation -18
n-by line -4
n-by link 5
n-by list -24
n-by lobbyist 4
n-by location -15
n-by look -15
n-by loser 4
n-by loss -9
n-by love -11
n-by magazine -2
n-by magic -27
n-by majority -5
n-by maker -24
n-by male 10
n-by man -8
n-by management -25
n-by manager 4
n-by mandate -23
n-by margin -6
n-by market -8
n-by marketplace -3
n-by marriage -11
n-by mask -4
n-by mass -15
n-by massacre -20
n-by material -8
n-by matter 11
n-by means -17
n-by measure 14
n-by media -14
n-by medium -11
n-by meeting 3
n-by member 2
n-by memo -15
n-by memorial -15
n-by memory 2
n-by mention -17
n-by meritocracy -32
n-by message -5
n-by migrant 2
n-by military -10
n-by mill -6
n-by millennial 17
n-by million -23
n-by minister -5
n-by minor -18
n-by minority -17
n-by minute -30
n-by misconduct -7
n-by mission -12
n-by misstep -11
n-by mistake -20
n-by model -2
n-by moderate 5
n-by moderator 2
n-by mogul -2
n-by moment -24
n-by money -10
n-by month -2
n-by mood -22
n-by morning -3
n-by mother -5
n-by movement -17
n-by myth -10
n-by naacp 9
n-by name -6
n-by nation 2
n-by nature -16
n-by need -32
n-by negotiation -11
n-by neighbor -18
n-by net -17
n-by network 2
n-by neurosurgeon 3
n-by newspaper 15
n-by night 10
n-by nightclub -16
n-by nomination 8
n-by nominee 5
n-by note 8
n-by notion -7
n-by number 3
n-by objection 5
n-by obligation -20
n-by observer -4
n-by obstacle -5
n-by odd -13
n-by offer -10
n-by office 9
n-by officer 4
n-by official 10
n-by oil -14
n-by one -4
n-by operation -5
n-by opinion -9
n-by opponent 3
n-by opportunity -7
n-by option -15
n-by order -4
n-by organization -8
n-by other 2
n-by outcome -5
n-by outlet 4
n-by outrage -14
n-by overlord -10
n-by owner 5
n-by pac 2
n-by pace -16
n-by package -20
n-by pact -18
n-by page 11
n-by pair -15
n-by panel 3
n-by paper 5
n-by parade -20
n-by parent -16
n-by part -16
n-by participant -5
n-by participation 8
n-by partner -21
n-by passage -9
n-by pastor 21
n-by path -21
n-by pathway 6
n-by payment -15
n-by peak -15
n-by people -7
n-by percent -10
n-by perception -18
n-by performance -29
n-by period -14
n-by person -3
n-by personnel 7
n-by perspective -18
n-by petition -4
n-by phone -18
n-by photo -4
n-by photographer -18
n-by phrase -18
n-by physician 11
n-by piã -15
n-by picture -3
n-by pilot 2
n-by pipeline -21
n-by pitch -13
n-by place -30
n-by plan -8
n-by plane -21
n-by plant -16
n-by platform -3
n-by play -17
n-by playbook 3
n-by player -6
n-by plebe 10
n-by plenty 5
n-by point -3
n-by police 4
n-by policy -6
n-by politician -3
n-by politico 18
n-by politics -27
n-by poll 8
n-by polling 4
n-by pollster -2
n-by pope -22
n-by popularity -7
n-by population 10
n-by populist -5
n-by position -2
n-by possibility 4
n-by post 8
n-by potential -12
n-by power -8
n-by praise 11
n-by precedent 11
n-by precinct -28
n-by presence 9
n-by president -7
n-by press 2
n-by pressure -5
n-by primary -13
n-by principle -23
n-by priority -9
n-by problem 2
n-by process -16
n-by production 8
n-by professor -11
n-by profile 14
n-by program -5
n-by progress -12
n-by progressive 2
n-by project -24
n-by projection 17
n-by promise -28
n-by pronouncement 6
n-by proponent 18
n-by prosecutor 3
n-by prospect -4
n-by protection -17
n-by protester -8
n-by provision -30
n-by public -9
n-by pundit -4
n-by quality -17
n-by question -6
n-by rabble -10
n-by race -3
n-by racist -15
n-by radio -8
n-by rally -9
n-by ranking -6
n-by rapper -27
n-by rate -30
n-by rating -17
n-by reaction -9
n-by reader -18
n-by reality -24
n-by reason 6
n-by recession -17
n-by recognition 4
n-by recommendation 19
n-by record -4
n-by recovery -10
n-by redneck -12
n-by reference -20
n-by reform 5
n-by refugee 4
n-by refusal -30
n-by regime -13
n-by region -21
n-by relationship -2
n-by release 2
n-by remark -16
n-by reminder -21
n-by replacement -16
n-by replay -13
n-by report -4
n-by reporter 5
n-by representative 9
n-by reputation -3
n-by request -13
n-by requirement -2
n-by research 5
n-by researcher 8
n-by resident -13
n-by resistance -19
n-by resolution -14
n-by resource -10
n-by respondent 3
n-by response -3
n-by responsibility -18
n-by rest -15
n-by restriction 4
n-by result 10
n-by retail -6
n-by retiree -26
n-by return 4
n-by revenue -25
n-by review 15
n-by revolution -20
n-by rhetoric 6
n-by right -6
n-by rise -34
n-by road 2
n-by robot -17
n-by roof -17
n-by room -20
n-by route -20
n-by rubio 17
n-by rule -7
n-by ruling -5
n-by runner -6
n-by sale -11
n-by sander 2
n-by scandal -23
n-by scenario 9
n-by scene -24
n-by schedule -5
n-by scientist 17
n-by screen -28
n-by search 3
n-by season -23
n-by seat -24
n-by secret 6
n-by secretary -3
n-by sector -9
n-by security -22
n-by sense 5
n-by sentiment 21
n-by series 6
n-by server -18
n-by service -5
n-by session 3
n-by set -28
n-by share -25
n-by shareholder -11
n-by shift -27
n-by shirt -12
n-by shooting -28
n-by shortage 4
n-by shot -5
n-by show 4
n-by showing -23
n-by side 11
n-by sister -2
n-by site -8
n-by situation 2
n-by size -19
n-by smuggler -12
n-by socialist 7
n-by society -11
n-by soldier 8
n-by solution -5
n-by son -4
n-by sort -20
n-by source 6
n-by space -12
n-by speaker 2
n-by spectacle 12
n-by speech 6
n-by speechwriter 19
n-by spending -15
n-by spokesman 6
n-by spokeswoman 11
n-by sponsor 8
n-by spot -5
n-by spree -17
n-by spring -9
n-by staffer -9
n-by stage -22
n-by stake 4
n-by stance -19
n-by standard -17
n-by standing -23
n-by star -12
n-by start -21
n-by state -3
n-by states -14
n-by statistic -7
n-by stature -14
n-by status -15
n-by statute -12
n-by steep -20
n-by step -39
n-by stereotype -4
n-by stock -16
n-by story 8
n-by strategist 12
n-by streak -20
n-by strength -23
n-by struggle -27
n-by student -2
n-by study 10
n-by stuff -9
n-by style 7
n-by subject 7
n-by success -8
n-by suggestion -2
n-by suit -20
n-by summer -22
n-by superdelegate -11
n-by supplies -28
n-by support -8
n-by supporter 5
n-by surplus -12
n-by surprise -24
n-by surrogate 23
n-by system -6
n-by table -20
n-by tactic -29
n-by target -4
n-by tax -18
n-by taxpayer -18
n-by teacher -6
n-by team 9
n-by technique -20
n-by television 6
n-by temperature -18
n-by ten -13
n-by tension -3
n-by term -6
n-by territory -22
n-by terror -23
n-by terrorism -27
n-by terrorist -15
n-by thanks -12
n-by theory 7
n-by thing -12
n-by thinking -7
n-by third -2
n-by thousand -9
n-by threat -24
n-by throe -21
n-by ticket 4
n-by tie -7
n-by time -9
n-by title -7
n-by today 12
n-by tone -15
n-by tool 9
n-by topic -17
n-by total -18
n-by tour -15
n-by town 5
n-by track -9
n-by trade -2
n-by tradition -5
n-by trail 3
n-by train -3
n-by transition -21
n-by treaty 5
n-by trend -8
n-by trip -7
n-by troops 2
n-by trouble -2
n-by troupe 4
n-by trove -8
n-by trump 6
n-by truth -12
n-by try -2
n-by tsunami -11
n-by tuition -2
n-by turmoil -23
n-by turnout -20
n-by tweet -2
n-by tycoon -6
n-by underdog -16
n-by unease -20
n-by unemployment -13
n-by union -2
n-by unity -14
n-by unwillingness -20
n-by upshot -11
n-by upside -24
n-by use -6
n-by user -5
n-by vacancy -20
n-by value -21
n-by variety 12
n-by vehicle -17
n-by venture -14
n-by version 4
n-by victory -3
n-by video -5
n-by view -15
n-by violation -17
n-by violence -14
n-by vision 8
n-by visit -11
n-by voice -7
n-by volunteer -32
n-by vote -2
n-by voting -3
n-by wage -26
n-by wall -23
n-by war -3
n-by warning -5
n-by water -13
n-by wave -22
n-by way -7
n-by weapon -16
n-by website 17
n-by week 9
n-by weekend 2
n-by west 5
n-by white 4
n-by wife 9
n-by willingness -26
n-by win -22
n-by wind -9
n-by wing -19
n-by winner -19
n-by woman -14
n-by word 7
n-by work -5
n-by world -27
n-by wringer -20
n-by writer 5
n-by year -7
n-by zone -16
n-rel acl -40
n-rel acl:relcl -6
n-rel advcl -10
n-rel advmod -24
n-rel amod -21
n-rel appos -11
n-rel ccomp -14
n-rel compound -16
n-rel conj -11
n-rel csubj -7
n-rel dep 3
n-rel discourse -15
n-rel dislocated -18
n-rel iobj -18
n-rel list -25
n-rel nmod -15
n-rel nmod:poss -17
n-rel nmod:unmarked -30
n-rel nsubj -3
n-rel nsubj:pass -2
n-rel obj -13
n-rel obl -9
n-rel obl:agent -13
n-rel obl:unmarked -11
n-rel parataxis -3
n-rel root -2
n-rel xcomp -13
n-under abandon 9
n-under accelerate -16
n-under access 5
n-under accord -19
n-under account -12
n-under accuse -30
n-under achieve -23
n-under acknowledge -22
n-under acquire -13
n-under act -22
n-under activate -9
n-under add -5
n-under address -7
n-under admit -29
n-under adopt -25
n-under advertise -20
n-under advise 8
n-under advocate 3
n-under affect -22
n-under affiliate -21
n-under afford -17
n-under age -14
n-under agree -28
n-under aim -21
n-under air 5
n-under alarm -20
n-under align 7
n-under allow -24
n-under amid -24
n-under amount -19
n-under anger -22
n-under announce -38
n-under answer -5
n-under apologize -20
n-under appeal -21
n-under appear -10
n-under applaud -19
n-under apply -24
n-under appoint -20
n-under appreciate -15
n-under apprehend -4
n-under approach -12
n-under approve -21
n-under argue -37
n-under arise -16
n-under arrange -17
n-under arrive -23
n-under ask -12
n-under assert -22
n-under assign -17
n-under associate -14
n-under assume -19
n-under assure 6
n-under attack -30
n-under attempt -18
n-under attend -17
n-under attract 8
n-under attribute -27
n-under authorize -17
n-under avoid -27
n-under award -15
n-under back -4
n-under backfire -19
n-under balance -19
n-under ban -18
n-under bar -14
n-under battle -15
n-under be -8
n-under bear -24
n-under beat -14
n-under beaten -5
n-under believe -35
n-under belong -16
n-under belt -14
n-under bemoan -19
n-under benefit -30
n-under betray -8
n-under bigot -13
n-under bind 17
n-under blame -30
n-under blast -31
n-under block -30
n-under blunt 13
n-under boast -23
n-under boil 3
n-under bomb -16
n-under boo -13
n-under boost -17
n-under borrow -17
n-under brace -6
n-under break -34
n-under brief -24
n-under briefly 12
n-under bring -10
n-under broadcast -19
n-under broker -12
n-under brush -17
n-under build -8
n-under buoy -20
n-under burn -21
n-under bury -17
n-under buy -25
n-under calculate -11
n-under call -36
n-under campaign -24
n-under cancel -20
n-under cap -28
n-under capitalize -18
n-under capture -28
n-under care -13
n-under carry -10
n-under cast -33
n-under catch -26
n-under cause -10
n-under celebrate -26
n-under chair -17
n-under challenge 8
n-under champion -20
n-under change 4
n-under characterize -20
n-under charge -29
n-under cheaply -14
n-under check -23
n-under cheer -21
n-under choose 3
n-under circulate -22
n-under cite -40
n-under claim -30
n-under clash -21
n-under classify -24
n-under clear -26
n-under clinch -8
n-under close -22
n-under coin -8
n-under collect -18
n-under combine 14
n-under command -22
n-under comment -20
n-under commit -20
n-under communicate -18
n-under compare -29
n-under compete -25
n-under compil -18
n-under complete -29
n-under compose -16
n-under concede -19
n-under concern -21
n-under conclude -25
n-under condemn -29
n-under conduct -28
n-under confirm 2
n-under conflate -19
n-under conflict 11
n-under confront -16
n-under confuse -21
n-under connect -23
n-under consider -30
n-under consistent -21
n-under consult -23
n-under contain 8
n-under contend -13
n-under contest -15
n-under contradict -9
n-under contribute 13
n-under control -22
n-under convert -15
n-under convince -19
n-under coordinate -22
n-under cost -20
n-under count 10
n-under counter -10
n-under couple -11
n-under court -12
n-under cover -24
n-under crack -19
n-under create -37
n-under credit -15
n-under criticize -36
n-under crow -14
n-under crumple -4
n-under crystallize -18
n-under culminate -19
n-under curb -14
n-under cut -31
n-under date -22
n-under deal -29
n-under decide -24
n-under declare -27
n-under decline -27
n-under decrease -14
n-under decry -31
n-under defeat -10
n-under defend -16
n-under defer -18
n-under define -17
n-under defy -14
n-under degree -7
n-under delay -8
n-under delegate 2
n-under deliver -39
n-under demand -16
n-under demonstrate -27
n-under denounce -29
n-under deny -28
n-under depend 6
n-under deploy -23
n-under deport -14
n-under deprive -24
n-under descend -20
n-under describe -43
n-under deserve -31
n-under design -18
n-under destroy -20
n-under detail -20
n-under detain -20
n-under determine -16
n-under devastate -17
n-under devote -5
n-under die -22
n-under digit -18
n-under diminish -14
n-under dip -14
n-under direct -17
n-under disavow -37
n-under disclose -18
n-under discover -21
n-under discuss -27
n-under dislike -20
n-under dislodge -12
n-under dismay -8
n-under dismiss -33
n-under dispel -16
n-under display -13
n-under disqualify 7
n-under disrupt -24
n-under distance -12
n-under distinguish -13
n-under distort -21
n-under distribute -20
n-under divid 9
n-under divide -19
n-under do -39
n-under document -13
n-under dole -11
n-under dominate 8
n-under donate -23
n-under double -7
n-under doubt -20
n-under draft -17
n-under dress -20
n-under drive -4
n-under drop -5
n-under drown -17
n-under dwell -20
n-under echo -35
n-under edge -17
n-under ek -9
n-under elect -27
n-under eliminate -15
n-under elite -23
n-under email 3
n-under embrace -22
n-under emerge -4
n-under emphasize -23
n-under employ 5
n-under empower -12
n-under encounter 10
n-under encourage -21
n-under end -30
n-under endanger -19
n-under endure -18
n-under energize 10
n-under enforce -11
n-under engage -31
n-under enjoy 3
n-under ensure -13
n-under enter 7
n-under erupt -17
n-under escalate -25
n-under establish -23
n-under estimate -23
n-under eviscerate -26
n-under examine -25
n-under exceed -13
n-under executive 6
n-under exercise -12
n-under exile -12
n-under exist -19
n-under expand -34
n-under expect -27
n-under explain -32
n-under exploit -32
n-under expose -25
n-under express -40
n-under extend -24
n-under eye -10
n-under face 11
n-under fail 4
n-under fall -30
n-under fan 17
n-under favor -25
n-under fear -17
n-under feature -27
n-under feed -8
n-under feel -33
n-under fight -26
n-under figure -21
n-under file -34
n-under fill -27
n-under find -8
n-under finesse -12
n-under finish -24
n-under fire -23
n-under fit -15
n-under fix 6
n-under flip -23
n-under flow -15
n-under fly -20
n-under follow -3
n-under force -28
n-under form -30
n-under foster -24
n-under found -17
n-under fuel 17
n-under fulfill -13
n-under fund -20
n-under funnel -15
n-under gain -2
n-under galvanize 5
n-under garner 8
n-under gather -30
n-under generate -6
n-under get -7
n-under gift -9
n-under give -10
n-under go -5
n-under grab -12
n-under graduate -17
n-under grant -23
n-under grapple 9
n-under greet -16
n-under grow 3
n-under guarantee -13
n-under guard -20
n-under guide -16
n-under hack 12
n-under hammer -18
n-under hand -22
n-under handle -11
n-under happen -27
n-under happily -15
n-under have -18
n-under head -29
n-under headline -24
n-under hear -3
n-under help -4
n-under hide 5
n-under highlight -30
n-under hint -17
n-under hire -20
n-under hit -31
n-under hitch -17
n-under hold -31
n-under honor -20
n-under hope -27
n-under host -26
n-under hurt -23
n-under identify -30
n-under ignit -23
n-under ignore -23
n-under illustrate -13
n-under imagine -22
n-under impact -20
n-under imperil -20
n-under implement -24
n-under imply -18
n-under impose -29
n-under improve 11
n-under inclin -18
n-under include -12
n-under increase -41
n-under indicate 4
n-under infiltrate -12
n-under inform -7
n-under ingest -15
n-under inject -14
n-under insert -16
n-under insist -21
n-under inspire -29
n-under intend -24
n-under intensify -11
n-under interrupt -12
n-under interview -26
n-under introduce -29
n-under invest -22
n-under investigate -5
n-under invite -18
n-under invoke -17
n-under involve -19
n-under issue -36
n-under jab -9
n-under join -8
n-under joke -17
n-under jump -11
n-under justify -19
n-under ken -15
n-under kick -10
n-under kill -24
n-under kindle -17
n-under knock -19
n-under know -36
n-under lack -27
n-under laid -5
n-under lament -17
n-under land -14
n-under lash -10
n-under laugh -14
n-under launch -27
n-under lay -30
n-under lead -2
n-under leak -18
n-under lean 4
n-under learn -24
n-under lend -14
n-under let -22
n-under lie -19
n-under lift -30
n-under light -24
n-under like -20
n-under liken -19
n-under limit -32
n-under line -18
n-under link -5
n-under list -22
n-under listen -22
n-under live -25
n-under lobby -15
n-under lock 4
n-under look -30
n-under lose -34
n-under love -22
n-under lull -9
n-under maintain -29
n-under make -4
n-under manage -19
n-under mandate -8
n-under march -22
n-under mark -23
n-under marry -17
n-under mask -20
n-under match -23
n-under matter -14
n-under mean -8
n-under measure -16
n-under meet 6
n-under mention -35
n-under midwif -11
n-under mire 3
n-under mirror -12
n-under miss -18
n-under mobilize -13
n-under mock -25
n-under mount -19
n-under move -2
n-under name -27
n-under narrow -21
n-under navigate -17
n-under need -34
n-under negotiate -21
n-under nominate -3
n-under note -38
n-under notice -18
n-under observe -19
n-under obtain -26
n-under occur -16
n-under offend -15
n-under offer -37
n-under offset -15
n-under oppose -29
n-under opt -18
n-under order -19
n-under organize -21
n-under outline -29
n-under overlap -21
n-under oversee -19
n-under overstate -9
n-under overtake -13
n-under overturn -15
n-under owe -14
n-under own -28
n-under paint -20
n-under participate -23
n-under pass -5
n-under pave -9
n-under pay -29
n-under peak -9
n-under pepper 3
n-under perceive -15
n-under percent -10
n-under perform -13
n-under persuade -19
n-under pick -4
n-under pitch -23
n-under pivot -20
n-under place -39
n-under plan -28
n-under plead -11
n-under pledge -25
n-under point -40
n-under poise -12
n-under poll -18
n-under pose -29
n-under position -25
n-under pour -13
n-under praise -27
n-under predict -24
n-under prefer -19
n-under prepare -4
n-under present -29
n-under preserve -17
n-under president 6
n-under press -27
n-under prevail -20
n-under prevent -21
n-under prioritize -35
n-under proceed -13
n-under produce -30
n-under project -3
n-under promise -21
n-under promote -26
n-under prompt 2
n-under propel -11
n-under prosecute -18
n-under protect -26
n-under prove -31
n-under provide 2
n-under provoke -28
n-under publish -26
n-under pull -25
n-under punish -10
n-under pursue -25
n-under push -6
n-under put -9
n-under quell -20
n-under question -30
n-under race -14
n-under rack -20
n-under radicalize -20
n-under rail -10
n-under raise 5
n-under rally 5
n-under ramp -23
n-under rate -16
n-under rattle -20
n-under reach -25
n-under react 4
n-under reassure -10
n-under rebuff -19
n-under rebuild 20
n-under rebut -24
n-under recall -29
n-under reclaim -16
n-under recognize 8
n-under recommend -17
n-under record 2
n-under recount -15
n-under recruit -17
n-under reduce -19
n-under refer -37
n-under reference -24
n-under refuse -25
n-under regard -17
n-under register -17
n-under regret -12
n-under reign -19
n-under reinforce 11
n-under reiterate -27
n-under reject -33
n-under relate -15
n-under release -29
n-under rely -27
n-under remember -31
n-under remind -29
n-under remove -19
n-under renamed -31
n-under render -25
n-under renegotiate -14
n-under renew 15
n-under rent 12
n-under reopen -13
n-under repeat -8
n-under replace -18
n-under reply -21
n-under report -7
n-under represent -25
n-under request -22
n-under require 3
n-under resemble -14
n-under reserve -9
n-under resign -18
n-under resist -14
n-under resonate -19
n-under respect -22
n-under respond -10
n-under rest -5
n-under restrict -17
n-under retain -17
n-under retire -10
n-under return -33
n-under reveal -31
n-under review -26
n-under reward -10
n-under rise -29
n-under risen -21
n-under risk -21
n-under rock -15
n-under roll -23
n-under root -14
n-under rule -28
n-under run -5
n-under sander 10
n-under save -20
n-under say -31
n-under schedule -21
n-under score -21
n-under screen -8
n-under search -17
n-under seat 10
n-under see -38
n-under seek -31
n-under seem -6
n-under seize -23
n-under select -19
n-under sell -21
n-under send -33
n-under sentence -19
n-under separate -23
n-under set -16
n-under settle -26
n-under shadow -2
n-under shape 8
n-under share -10
n-under sharpen -19
n-under shed -21
n-under shield -12
n-under shift -25
n-under shoot -24
n-under shor -3
n-under shore -23
n-under show -21
n-under showcase -16
n-under shrug -25
n-under sign -22
n-under signal -27
n-under sit -29
n-under skew -15
n-under skewer -10
n-under slam -21
n-under slap -18
n-under smear -12
n-under smile 13
n-under snort -14
n-under soften 15
n-under solicit -12
n-under solidify 14
n-under solve -17
n-under sound -31
n-under speak -17
n-under spend -27
n-under spike -19
n-under spill 11
n-under split -23
n-under spot 8
n-under spread 6
n-under squeeze -38
n-under stack 18
n-under stake 6
n-under stand -4
n-under start -10
n-under state -30
n-under stay -3
n-under steer -23
n-under stem 6
n-under step 2
n-under stick -22
n-under stir 9
n-under stoke 18
n-under stop -29
n-under strengthen -32
n-under stress -26
n-under stretch -23
n-under strewn -15
n-under strike -2
n-under strip -11
n-under struggle -4
n-under study -20
n-under stymy 5
n-under succeed -17
n-under sue -19
n-under suffer -25
n-under suggest -12
n-under sum -33
n-under supply 7
n-under support -31
n-under suppose 7
n-under surge -16
n-under surpass -19
n-under surprise -19
n-under surround -18
n-under survey -16
n-under survive 4
n-under suspend -18
n-under sway -12
n-under sweep -19
n-under switch -22
n-under take -6
n-under talk -36
n-under tap -5
n-under target 10
n-under teach -21
n-under tease -10
n-under tell -34
n-under test -26
n-under testify -17
n-under thank -22
n-under think -22
n-under threaten -17
n-under throw -32
n-under tick -17
n-under tie -31
n-under tighten -17
n-under tip -12
n-under title -19
n-under top -19
n-under touch 10
n-under tout -26
n-under track 6
n-under trail -18
n-under train -26
n-under transfer -17
n-under transform -23
n-under translate -12
n-under travel -20
n-under treat -23
n-under trigger -14
n-under triple -5
n-under trump 4
n-under trumpet -15
n-under trust -26
n-under try -6
n-under turn -15
n-under tweet -33
n-under undercut -29
n-under underestimate -19
n-under undermine 6
n-under underscore -25
n-under understand -29
n-under unify -13
n-under unite 24
n-under unleash -25
n-under unveil -12
n-under update -14
n-under upset -14
n-under urge -17
n-under use -36
n-under value -21
n-under vanish -11
n-under view -24
n-under violate -26
n-under visit -28
n-under voice -26
n-under vote -30
n-under vow -14
n-under wait -23
n-under wake -17
n-under walk 4
n-under want -28
n-under warn -24
n-under waste -16
n-under watch -28
n-under wave -26
n-under weigh -2
n-under welcome -4
n-under widen -5
n-under wing -21
n-under withhold 6
n-under witness -21
n-under wonder -31
n-under worry -21
n-under write -39
n-under yawn -14
n-under yield -14
n-under zero -12
n-with 's -16
n-with +down 10
n-with +in -19
n-with +on -14
n-with +out 18
n-with +up -19
n-with about 11
n-with above -8
n-with according -28
n-with across -27
n-with adviser -12
n-with after -12
n-with against 3
n-with along -26
n-with among 5
n-with around -6
n-with as 4
n-with at -12
n-with based -18
n-with before -32
n-with behind -25
n-with between -14
n-with beyond -24
n-with clause 7
n-with despite -23
n-with down -18
n-with due -15
n-with during -35
n-with east -11
n-with except -12
n-with following -15
n-with from -2
n-with if -24
n-with in -9
n-with including 2
n-with infinitive 5
n-with inside 9
n-with into -6
n-with like -16
n-with near -27
n-with next -15
n-with object -4
n-with of -2
n-with off -24
n-with onto -13
n-with out -27
n-with outside -23
n-with over 4
n-with overseeing -8
n-with owner 8
n-with per -21
n-with regarding 9
n-with since -33
n-with so -11
n-with such -29
n-with super -19
n-with than -31
n-with that -8
n-with through -4
n-with throughout -28
n-with to -2
n-with toward 7
n-with towards 6
n-with under -32
n-with underpinning -10
n-with union -5
n-with until -24
n-with upon -14
n-with versus -19
n-with via -25
n-with vs. 11
n-with whether -17
n-with while -26
n-with with -2
n-with within -5
n-with without -23
n-with ― 10
negated 3
noun -15
passive -2
quoted after 4
quoted before 9
rel acl -5
rel acl:relcl -8
rel advcl -8
rel advmod -7
rel amod -19
rel aux -33
rel case -6
rel ccomp -25
rel compound -20
rel conj -7
rel csubj -6
rel csubj:pass -29
rel dep -12
rel discourse -13
rel fixed -19
rel flat 6
rel goeswith -22
rel list -14
rel mark 4
rel nmod -8
rel nsubj -3
rel nsubj:pass -22
rel obj -7
rel obl -14
rel obl:agent -18
rel obl:unmarked -13
rel orphan -17
rel parataxis -3
rel reparandum -9
rel root 7
rel xcomp -18
v @realdonaldtrump -21
v Morning -15
v Morning bare -15
v Night -14
v Night bare -14
v Unite -17
v Unite bare -17
v abandon -25
v abandon for -11
v abandon in -10
v abandon object -16
v abandon to -7
v abide -20
v abide object -10
v abolish -23
v abolish object -22
v abolish of -6
v abort -21
v abuse -12
v abuse passive -12
v accelerate -24
v accelerate clause -8
v accelerate object -16
v accelerate of -12
v accept 5
v accept as 4
v accept at -22
v accept bare -24
v accept for 9
v accept from -31
v accept in -19
v accept object 2
v accept passive -18
v access -16
v access object -15
v accommodate -22
v accommodate object -15
v accompany -23
v accompany by -15
v accompany object -20
v accompany passive -15
v accompany xcomp -12
v accomplish -22
v accomplish bare -16
v accomplish clause -6
v accomplish object -14
v accord 28
v accord bare 25
v accord object 14
v account -20
v account for -18
v accumulate -17
v accumulate object -15
v accuse 12
v accuse bare 14
v accuse by 12
v accuse in 5
v accuse object 10
v accuse of 4
v accuse passive -2
v accustom -15
v accustom to -15
v achieve -26
v achieve bare -21
v achieve in -12
v achieve object -18
v achieve passive -8
v achieve while -5
v acknowledge 16
v acknowledge as 20
v acknowledge bare 11
v acknowledge clause 10
v acknowledge in 6
v acknowledge object 5
v acknowledge to 5
v acquiesce 23
v acquiesce to 16
v acquire -22
v acquire object -17
v acre -16
v acre object -16
v act -29
v act as -14
v act bare -11
v act clause -14
v act for -9
v act in -12
v act like -12
v act object -10
v act on -16
v act to -7
v act xcomp -13
v activate -22
v activate object -15
v adapt -20
v adapt bare -17
v adapt to -13
v add 11
v add +up -23
v add bare 23
v add by -6
v add clause 21
v add in -2
v add object -13
v add of -9
v add on 24
v add passive -2
v add to -33
v addict -16
v address bare -3
v address in 6
v address object 2
v address passive -22
v address to -6
v address with -28
v adhere -17
v adjust -23
v adjust to -8
v administer -18
v administer bare -18
v admire 10
v admire bare 7
v admit 9
v admit as 5
v admit bare 5
v admit clause 4
v admit to -7
v adopt -2
v adopt by 7
v adopt in 5
v adopt passive 4
v ador -14
v advance by -19
v advance object -26
v advance of -12
v advertise -24
v advertise in -13
v advertise object -14
v advise -2
v advise bare -16
v advise clause -16
v advise in -24
v advise object -3
v advise on -25
v advise passive -13
v advise to -21
v advise xcomp -17
v adviser -21
v advocate 12
v advocate bare -25
v advocate because -24
v advocate for 6
v advocate in -8
v advocate object -4
v advocate of 2
v advocate on -24
v advocate xcomp 25
v affect -26
v affect bare -13
v affect by -12
v affect object -22
v affect passive -12
v affiliate -22
v affiliate bare -14
v affiliate object -14
v affiliate passive -11
v affiliate with -18
v affirm -19
v affirm object -17
v afflict -11
v afflict passive -11
v afford bare -15
v afford infinitive -30
v afford object 9
v age -17
v age bare -13
v age object -14
v aggravate -16
v aggravate object -16
v agitate 15
v agree 10
v agree bare -20
v agree clause 21
v agree object -5
v agree on 12
v agree passive 18
v agree to -5
v agree with 2
v agreed 11
v aid -8
v aid bare -18
v aid object -13
v aid passive -16
v aid to -17
v aim 6
v aim at -3
v aim infinitive 6
v aim object 7
v aim passive -3
v air -9
v air bare -20
v air during -19
v air object 2
v air passive 7
v alarm 2
v alarm object 9
v alarm passive -2
v alien -5
v alien bare -5
v alien passive -5
v alienate by -10
v alienate object 4
v alienate passive -13
v align 2
v align bare -23
v align object -2
v align passive 4
v align with -3
v allege 11
v allege bare -29
v allege clause 9
v allege object 6
v allocate -24
v allocate bare -12
v allocate passive -11
v allow 6
v allow addressee 3
v allow bare -19
v allow clause 7
v allow for -26
v allow in -22
v allow infinitive -16
v allow object 3
v allow passive 12
v allow to -21
v allow xcomp -34
v allud 11
v allud to 15
v ally -23
v ally passive -15
v ally with -11
v alter -18
v alter object -12
v amass -24
v amass object -17
v amaze 13
v amaze passive -11
v amid -17
v amid object -13
v amount -26
v amount to -22
v amplify -15
v amplify object -17
v analyze -18
v analyze object -17
v anchor -21
v anger 11
v anger by 13
v anger object -6
v anger passive 13
v animate -22
v animate object -13
v annex -20
v announce 21
v announce bare 7
v announce clause 9
v announce for 19
v announce in 6
v announce object 10
v announce of -7
v announce on 19
v announce passive 11
v announce to 2
v announce xcomp -7
v anoint -19
v anoint passive -14
v answer 7
v answer about -9
v answer bare 12
v answer object 4
v answer on -27
v answer to 8
v anticipate clause 18
v anticipate object -18
v apologize 3
v apologize for 11
v apologize to 13
v appall -15
v appeal -2
v appeal bare 2
v appeal to -31
v appear 6
v appear as -9
v appear at -29
v appear bare 9
v appear before -28
v appear clause 4
v appear for 4
v appear in -16
v appear infinitive 4
v appear of -18
v appear on -16
v appear passive 4
v appear to -3
v appear with -11
v appear xcomp 10
v append 5
v applaud 11
v applaud bare -12
v applaud object 16
v applaud of -23
v applaud passive 7
v apply -33
v apply bare -16
v apply for -15
v apply object -12
v apply passive -12
v apply to -18
v apply under -4
v appoint 2
v appoint bare -17
v appoint by -6
v appoint object 6
v appoint to 5
v appreciate 5
v appreciate bare 10
v appreciate clause -20
v appreciate object -25
v apprehend -12
v apprehend at -12
v apprehend in -12
v apprehend object -12
v approach -29
v approach bare -9
v approach object -24
v approach to -10
v approach with -7
v approve -5
v approve bare 3
v approve by -21
v approve in -19
v approve object 11
v approve passive 10
v approve under -11
v archive -19
v argue 24
v argue bare -2
v argue clause 10
v argue for 10
v argue like 17
v argue object 2
v argue passive 14
v argue to 23
v argue with -4
v argue xcomp 13
v arise 10
v arm -17
v arm object -14
v arrange object -8
v arrange passive -22
v arrange to 4
v arrest -21
v arrest bare -14
v arrest object -9
v arrest passive -16
v arrive -30
v arrive at -17
v arrive bare -9
v arrive for -11
v arrive in -15
v arrive to -16
v arrive with -12
v articulate 13
v articulate in 16
v articulate object 11
v articulate passive 7
v ascend -21
v asham -10
v asham passive -10
v ask 8
v ask about -11
v ask bare 16
v ask by 17
v ask clause 9
v ask during -12
v ask for 9
v ask if 13
v ask in -13
v ask infinitive 3
v ask object 9
v ask of 8
v ask on 2
v ask passive 15
v ask xcomp -5
v asks 20
v aspire 8
v assail 18
v assail for 16
v assail in 18
v assail object 10
v assault -20
v assault object -20
v assemble -20
v assemble object -11
v assemble to -11
v assert 11
v assert clause 7
v assert object 9
v assess 2
v assess object 2
v assign -5
v assign object -22
v assign passive -5
v assign to -3
v assist -20
v assist bare -11
v assist object -14
v associate -5
v associate bare -19
v associate passive -2
v associate with -3
v assuage -17
v assuage object -17
v assume 9
v assume bare 11
v assume in -14
v assume object -17
v assume passive 16
v assure 15
v assure clause 11
v assure object 5
v assure of -8
v assure passive 5
v attach -16
v attach object -13
v attach passive -12
v attach to -16
v attack 5
v attack bare -9
v attack by 11
v attack clause -9
v attack during 3
v attack for 24
v attack from -4
v attack in -11
v attack object 6
v attack passive 9
v attempt -3
v attempt object -22
v attempt to -21
v attend -26
v attend bare -15
v attend by -13
v attend clause -5
v attend in -8
v attend object -23
v attend on -5
v attend passive -13
v attract -7
v attract for -4
v attract object -2
v attract to -20
v attribute 5
v attribute object 8
v auction -21
v audit -19
v author 9
v author by 9
v author passive 9
v authorize -2
v authorize infinitive -19
v authorize object 11
v authorize passive -6
v average -16
v average object -16
v avoid bare 8
v avoid in -20
v avoid object -3
v avoid with -22
v await bare 7
v await before -17
v await object -27
v award bare -11
v award object 4
v award passive -20
v back 7
v back +down -29
v back +up -14
v back bare 2
v back by -3
v back clause -9
v back for 3
v back in 11
v back of 10
v back to -17
v back xcomp -7
v backfire -20
v backfire bare -20
v bail -14
v bail +out -9
v bail object -9
v balance -21
v balance object -12
v balk 12
v balk at 12
v ballot -18
v ban 5
v ban bare -24
v ban from -39
v ban object 3
v ban passive -23
v band -19
v band bare -16
v bank -4
v bank object -27
v bank on 2
v bar -6
v bar from 6
v bar object -2
v bargain -21
v barnstorm -20
v barnstorm object -17
v base -10
v base in -19
v base object -22
v base on -26
v base owner -23
v base passive -26
v bash 5
v bash object 9
v bath -12
v bath in -12
v bath passive -9
v batter -9
v batter by -9
v batter passive -9
v battle -6
v battle against -15
v battle for -22
v battle in -17
v battle object -21
v battleground -18
v be -14
v be +on -5
v be about -6
v be according -8
v be at -16
v be bare -8
v be clause -14
v be for -22
v be if -12
v be in -8
v be infinitive -20
v be object 6
v be of -17
v be on -11
v be than -12
v be with -18
v be xcomp -5
v beam -4
v beam from 5
v bear -11
v bear bare -26
v bear in -23
v bear object 15
v bear of -18
v bear on -15
v bear outside -6
v bear owner -21
v bear passive -22
v bear to -21
v beat -26
v beat bare -10
v beat by -14
v beat in -9
v beat object -23
v beat to -10
v beat xcomp -8
v beaten -20
v beaten bare -12
v beaten in -10
v beaten object -13
v beaten passive -14
v beck -17
v beck on -13
v beck xcomp -13
v become -13
v become according -11
v become after 9
v become as -22
v become bare -2
v become clause -26
v become in -34
v become infinitive -18
v become object -11
v become of -19
v become passive -23
v become that 3
v become to -20
v become xcomp -8
v beg -3
v begin -9
v begin after -21
v begin against 16
v begin as 6
v begin bare -10
v begin by 17
v begin in -34
v begin infinitive -5
v begin object -5
v begin on -18
v begin to -23
v begin under -27
v begin with 5
v begin xcomp -8
v behave -14
v beholden -14
v beholden passive -11
v beholden to -14
v believe 8
v believe addressee -33
v believe bare 8
v believe in 15
v believe infinitive -26
v believe passive 2
v believe to -16
v believe until 14
v believe xcomp -2
v belittle 13
v belong -22
v belong to -17
v belt -13
v belt object -12
v bely -11
v bely object -11
v bemoan 18
v bemoan object 18
v bend -17
v bend on -12
v bend passive -12
v benefit -31
v benefit from -24
v benefit object -13
v bent -5
v bent on -5
v best -17
v best object -17
v bet -20
v bet clause -13
v bet on -10
v betray -19
v betray by -11
v betray object -10
v betray passive -12
v betray with -10
v bewig -12
v bewig object -12
v bewig owner -12
v bewig xcomp -12
v biase -18
v biase against -12
v biase because -15
v biase passive -14
v bid -4
v bid bare -25
v bid infinitive 7
v bid object -18
v bigot -20
v bigot bare -10
v bigot xcomp -16
v bill 8
v bill as 22
v bill object 11
v billionaire -23
v billionaire object -24
v bind -21
v bind by -15
v bind object -17
v bind passive -16
v bind to -13
v bite -17
v blame 12
v blame bare 13
v blame object 11
v blame on 5
v blame passive 13
v blame to -10
v blar -9
v blast 18
v blast +out 13
v blast for -2
v blast object 30
v bleed -15
v bless -20
v blink -16
v blister -12
v blister object -12
v block by -22
v block from -38
v block in -16
v block over 7
v block passive -18
v blow -27
v blow +up -8
v blow in -8
v blow object -16
v blunt -17
v blunt object -17
v board -12
v boast 9
v boast about 16
v boast clause 27
v boast in 16
v boast object -25
v boast of 7
v body -18
v body bare -3
v boil -20
v bold 5
v bolster -19
v bolster as -11
v bolster object -13
v bolt -11
v bolt object -11
v bomb -16
v bomb in -14
v bomb object -6
v boo 7
v boo bare -26
v boo object 17
v boo passive 6
v book -13
v book object -10
v boost -25
v boost object -19
v border 13
v border object -11
v borne -20
v borne object -4
v borrow -24
v borrow bare -18
v borrow from -14
v borrow object -15
v bother -2
v bother infinitive -3
v bother object -10
v bounce -20
v bound -14
v bow -22
v bow +out -11
v boycott -23
v boycott object -18
v brace -7
v brace for -7
v brag 3
v brag about 20
v brag bare -12
v brand 6
v break -10
v break +down 5
v break +out -21
v break +up -17
v break bare -26
v break by -29
v break for -12
v break from -16
v break in -21
v break into -21
v break object -16
v break of -15
v break on -6
v break passive -12
v break to 7
v break with -6
v break xcomp 10
v breakfast -17
v breathe 8
v breathe object 11
v brew -20
v brew bare -13
v brib -17
v brib object -17
v bridge -15
v bridge object -15
v brief -10
v brief bare -15
v brief near -5
v brief object -17
v brief of -17
v brief passive 10
v briefly -26
v bring -5
v bring +back -17
v bring +down -15
v bring +out -12
v bring +over -28
v bring +up 21
v bring against -17
v bring as -16
v bring bare -27
v bring by 5
v bring clause -20
v bring for -10
v bring from -18
v bring in -6
v bring infinitive 2
v bring into -19
v bring object -12
v bring of -19
v bring on -20
v bring passive 6
v bring to -33
v bring under 10
v bring with -19
v bring xcomp -23
v bristle -7
v bristle at 12
v broad -23
v broad object -15
v broadcast -3
v broadcast bare -20
v broadcast object 11
v broadcast on -18
v broadcast passive -18
v broaden -15
v broaden for -6
v broaden object -13
v broaden to -13
v broker -4
v broker bare -16
v broker by 5
v broker object -22
v bruise -21
v bruise object -14
v brush 6
v brush +off 19
v brush aside -11
v brush object -6
v buck -17
v buck object -17
v build -13
v build +up -12
v build along -11
v build around -11
v build as -14
v build by -24
v build clause -16
v build for -13
v build in -14
v build object -29
v build of -5
v build on 3
v build passive 10
v build to -16
v build xcomp -18
v bully -23
v buoy -19
v buoy by -11
v buoy object -13
v burden -20
v burden passive -12
v burn -20
v burn in -10
v burn object -14
v burrow -17
v bury -24
v bury object -9
v bury passive -11
v buse -18
v bust -19
v buy -7
v buy bare -17
v buy clause -2
v buy for -23
v buy in -23
v buy infinitive -19
v buy on -17
v buy xcomp -11
v bypass -16
v bypass object -13
v calculate -2
v calculate clause 21
v calculate object -5
v calculate passive -15
v calibrate -17
v call 7
v call +off -5
v call +on -14
v call +out 4
v call after -6
v call bare 3
v call because -7
v call by 8
v call clause 10
v call for 20
v call from 2
v call if -24
v call infinitive -4
v call into 14
v call object 9
v call of -7
v call on 7
v call over -10
v call passive -4
v call than 5
v call to 7
v call with 8
v call xcomp 3
v calm -14
v calm object -14
v campaign -2
v campaign against 10
v campaign as -25
v campaign bare -21
v campaign clause -15
v campaign for 9
v campaign in -34
v campaign object -23
v campaign on 4
v campaign passive -9
v campaign to 2
v campaign with -32
v cancel -22
v cancel after -9
v cancel bare -9
v cancel in -10
v cancel object -18
v cancel passive -13
v candidate -16
v candidate bare -6
v candidate object -13
v cap -23
v cap by -14
v cap object -17
v cap passive -14
v capitalize -21
v capitalize on -20
v captivate -14
v capture -9
v capture bare -15
v capture by 6
v capture in -14
v capture object -13
v capture of -14
v capture passive 5
v care bare -4
v care for -18
v careen -16
v carry -19
v carry +out -23
v carry bare -14
v carry by -15
v carry for -12
v carry in -22
v carry object -5
v carry of 7
v carry on -19
v carry passive -10
v carry to -19
v carve -17
v carve +out -8
v carve object -13
v cast -2
v cast as 6
v cast bare -32
v cast for 5
v cast object 5
v cast on 6
v cast passive -4
v cast to -20
v catapult -10
v catapult object -8
v catch -14
v catch +up 7
v catch bare -21
v catch in -17
v catch object -24
v catch on -12
v catch with -26
v catch xcomp -16
v cater -19
v caucus -26
v caucuse -26
v caucuse bare -14
v caucuse object -14
v caucuse with -10
v cause -15
v cause addressee -7
v cause by -9
v cause clause -9
v cause in -12
v cause infinitive -20
v cause object -7
v cause passive -9
v cause to -6
v cause xcomp -13
v caution 15
v caution clause 19
v cease -16
v celebrate bare 10
v celebrate clause 4
v celebrate in -21
v celebrate object -12
v celebrate of -11
v celebrate on -21
v celebrate passive 14
v celebrate with -19
v cement -3
v cement as 6
v cement object 3
v center 3
v certify -14
v chain -22
v chain object -13
v chair -19
v chair object -19
v challenge 2
v challenge bare 5
v challenge for -4
v challenge in 5
v challenge infinitive 14
v challenge object 6
v challenge on 10
v challenge passive 3
v challenge to 6
v challenge xcomp -15
v champion 5
v champion object -9
v champion passive 13
v change -14
v change about 9
v change after -12
v change as -26
v change bare -27
v change by -13
v change clause 5
v change for -3
v change from -14
v change in -16
v change object -4
v change of -14
v change on -11
v change over -15
v change passive -20
v change since -15
v change to -22
v change with -8
v change xcomp -18
v channel -17
v channel object -13
v chant 16
v chant bare 8
v chant clause -2
v chant object 10
v characterize 4
v characterize as 8
v characterize object 6
v charge 6
v charge bare 4
v charge clause 2
v charge object -7
v charge passive 2
v charge to -15
v charge with 2
v charm -20
v chase -9
v chase object -10
v chastise 4
v chastise object 4
v chat -17
v chat with -11
v cheaply -12
v cheaply on -12
v cheaply that -12
v cheat -22
v cheat bare -18
v cheat by -10
v cheat passive -13
v check -8
v check +in 11
v check +out -7
v check +up -27
v check bare -17
v check clause -12
v check for -9
v check object -26
v check on -18
v check with 7
v check xcomp -9
v cheer 2
v cheer bare -25
v cheer during -27
v cheer object 11
v cheer on -2
v cheer passive 4
v cherish -15
v cherish bare -15
v chid 19
v chid object 20
v chim 4
v chip -19
v chip in -8
v choke -20
v choose -5
v choose as 2
v choose bare -28
v choose between -16
v choose by -11
v choose clause -13
v choose for -23
v choose in 7
v choose infinitive 3
v choose passive -25
v choose to 10
v chop -20
v circle -14
v circle object -14
v circulate 11
v circulate bare -21
v circulate object 5
v cite 19
v cite as 25
v cite clause -5
v cite for 2
v cite in 9
v cite object 12
v cite of 11
v cite xcomp 17
v citizenship -17
v citizenship for -14
v claim 18
v claim at 6
v claim bare 8
v claim by 3
v claim clause 6
v claim in -6
v claim infinitive 20
v claim passive 7
v clamor -19
v clap -19
v clarify -2
v clarify clause 5
v clarify object 2
v clash -6
v clash on -15
v clash passive 9
v clash with -30
v classify -26
v classify at -9
v classify bare -18
v classify object -17
v classify passive -16
v classist -20
v classist bare -20
v clean -8
v clean +up -8
v clean object -8
v clear bare 8
v clear in 13
v clear object -28
v clear to -8
v click -18
v click on -13
v climb -19
v climb object -12
v clinch -23
v clinch clause -11
v clinch object -23
v clinch on -10
v cling -18
v clinton -28
v clinton object -18
v clinton xcomp -9
v close -14
v close +out -19
v close at -20
v close bare -26
v close clause -13
v close in -20
v close object -9
v close passive -20
v close to -19
v close with 20
v co-found -19
v co-host -14
v co-host object -14
v co-sponsor -5
v coalesce -27
v coalesce around -10
v coalesce object -10
v cobble -12
v coerce -18
v coin 3
v coin during -8
v coin object 3
v collaborate -17
v collaborate with -17
v collapse -21
v collapse bare -17
v collapse in -11
v collect -20
v collect bare -10
v collect by -4
v collect for -15
v collect from -14
v collect in -10
v collect object -17
v collect passive -4
v color -21
v color object -15
v combat -21
v combat object -21
v combine -31
v combine bare -11
v combine object -11
v combine passive -12
v combine with -13
v come -9
v come +off -24
v come +on -17
v come +out -19
v come +up 15
v come according -7
v come across -9
v come after -32
v come against 15
v come amid -18
v come among -21
v come as -10
v come at -35
v come bare -13
v come because -21
v come before -21
v come by -22
v come clause -9
v come during -29
v come from -11
v come infinitive -2
v come into -2
v come object -13
v come of -26
v come on -7
v come out -22
v come over 7
v come that 8
v come through -18
v come to -8
v come under 4
v come with -6
v come xcomp -29
v comfort -9
v comfort object -9
v command -11
v command object -4
v commander -13
v commander in -13
v commander passive -13
v commend 10
v commend object 10
v comment 13
v comment bare -7
v comment for -9
v comment on 8
v commerce -17
v commerce clause -17
v commit -2
v commit bare -17
v commit by -22
v commit in -20
v commit object -2
v commit passive -4
v commit to -3
v committee -17
v communicate -20
v communicate object -14
v communicate with -8
v compare bare -15
v compare clause -7
v compare for -15
v compare in -17
v compare object 11
v compare passive -39
v compare to 7
v compare with -18
v compel -27
v compel bare -15
v compel object -8
v compel to -12
v compensate -19
v compete -26
v compete bare -9
v compete for -10
v compete in -13
v compete object -10
v compete with -19
v compil -17
v compil by -10
v compil object -13
v compil passive -10
v compile 5
v compile object 5
v complain 11
v complain about 2
v complain bare -15
v complain clause 12
v complain to 17
v complete -11
v complete bare -12
v complete in -10
v complete object -10
v complete passive -21
v complicate -19
v complicate object -18
v comply -20
v comply with -20
v compose -25
v compose object -15
v compound -17
v compound bare -12
v compound in -7
v compound passive -11
v comprise -14
v comprise object -14
v compromise -6
v compromise bare -22
v compromise passive -12
v conced 10
v concede 25
v concede bare 12
v concede clause -2
v concentrate -16
v concentrate object -12
v concern -2
v concern about 15
v concern bare -14
v concern object -25
v conclude 18
v conclude bare 7
v conclude by 16
v conclude clause 8
v conclude object 4
v conclude passive -10
v conclude with 25
v condemn 19
v condemn object 2
v condense -15
v condescend -17
v condescend bare -17
v condition -12
v condition clause -5
v condition object -12
v condition on -5
v condone -16
v condone object -11
v conduct -22
v conduct bare -14
v conduct before -16
v conduct by -13
v conduct for -14
v conduct from -19
v conduct in -16
v conduct object -8
v conduct of -10
v conduct on -12
v conduct passive -23
v conduct to -9
v conduct xcomp -13
v confer -21
v confirm 13
v confirm by -7
v confirm clause 10
v confirm object 7
v confirm passive 10
v conflate 3
v conflate object 14
v conflict -24
v conflict with -15
v confound 7
v confront -8
v confront bare -17
v confront object -5
v confront passive -23
v confuse 6
v confuse object 13
v confuse passive 6
v confuse with -30
v congratulate 10
v congratulate for -6
v congratulate object 7
v congratulate on -20
v connect -10
v connect bare -13
v connect object 4
v connect passive -13
v connect to -22
v connect with -23
v conservative -23
v conservative bare -18
v consider 13
v consider as 12
v consider bare 5
v consider by 2
v consider clause -3
v consider for -2
v consider if -31
v consider in -9
v consider infinitive -23
v consider object -5
v consider of -7
v consider on -10
v consider passive 4
v consider to -6
v consider within -22
v consist -14
v consist of -11
v consistent -13
v consistent passive -11
v consistent with -11
v consolidate -5
v consolidate object 4
v constituent -14
v constituent object -14
v constitute -18
v constitute object -13
v constrain -16
v construct -17
v consult -21
v consult object -14
v consult with -8
v consultant -20
v consume -2
v consume bare -17
v consume object -18
v contact -7
v contact bare -14
v contact object 4
v contact passive -19
v contain -10
v contain bare -20
v contain in -14
v contain object -6
v contain passive -15
v contemplate 21
v contend 6
v contend clause 2
v contender -18
v contest -12
v contest bare -27
v contest in -21
v contest object 8
v contest passive -12
v contest with -14
v continue 2
v continue bare 11
v continue by 8
v continue clause 15
v continue for -18
v continue in -9
v continue infinitive -9
v continue object -7
v continue of 4
v continue passive -6
v continue until -22
v continue with -3
v continue xcomp -3
v contract -23
v contract object -10
v contradict 6
v contradict object -5
v contrast object 12
v contrast with -4
v contribute -28
v contribute bare -14
v contribute from -11
v contribute object -15
v contribute passive -8
v contribute to -15
v control -25
v control bare -21
v control by -14
v control in -13
v control object -22
v control of -8
v control passive -12
v control through -3
v convene -4
v convene object -6
v convert -22
v convert object -16
v convert to -14
v convey -11
v convey object -11
v convict -24
v convict bare -11
v convict of -12
v convict passive -11
v convince 9
v convince bare 2
v convince clause -2
v convince object 7
v convince passive 18
v convolut -14
v convolut bare -14
v cool -22
v cooperate -18
v cooperate bare -11
v cooperate with -20
v coordinate -29
v coordinate bare -16
v coordinate object -14
v coordinate with -17
v cope -20
v cope with -20
v core -12
v core object -12
v correct -3
v correct object 3
v correspond -18
v corrupt -17
v cost -23
v cost bare -15
v cost object -22
v cost to -13
v count 2
v count bare -28
v count object 14
v count passive -2
v count to -5
v count xcomp 26
v counter 12
v counter object -29
v couple -21
v couple passive -16
v couple with -21
v couple xcomp -8
v court -3
v court bare 9
v court object -22
v court passive 12
v cover +up -33
v cover bare -28
v cover by 2
v cover clause -21
v cover for -26
v cover object 8
v cover of -17
v cover passive 6
v covet -20
v covet bare -12
v crack 5
v crack +down -19
v crack on -29
v craft -7
v craft object -3
v cramp -15
v crash -22
v crash bare -11
v crater -16
v create -8
v create bare -30
v create by -18
v create clause -21
v create for -17
v create in 19
v create object -15
v create of 11
v create passive -7
v create to 9
v create xcomp -19
v credit 16
v credit object 20
v credit to -9
v creep -18
v creep +up -7
v criminalize -16
v cringe 2
v cringe as 2
v cripple -18
v cripple object -15
v crisscross -19
v crisscross object -19
v criticize 14
v criticize as 10
v criticize by 23
v criticize during 13
v criticize for 16
v criticize in 18
v criticize object 5
v criticize on -4
v criticize to 4
v criticize toward 16
v crook -14
v crook bare -13
v crook clause -9
v crook object -11
v cross -26
v cross bare -13
v cross in -3
v cross into -18
v cross object -20
v cross passive -8
v crow -7
v crow in -7
v crow object -7
v crowd -24
v crown -3
v crown bare -18
v crown object 4
v cruise -19
v crumble -14
v crumble object -15
v crumple -14
v crumple +up -14
v crumple object -14
v crush -23
v crush bare -10
v crush by -7
v crush in -14
v crush object -17
v crush passive -10
v cruz -21
v cry 20
v cry object 7
v crystallize -21
v crystallize object -13
v culminate -12
v culminate in -16
v cultivate -11
v cultivate object -11
v curb -25
v curb because -3
v curb object -17
v cure -22
v curtail -13
v curtail object -13
v cut -13
v cut +down -18
v cut +off -27
v cut +out -13
v cut +output -12
v cut across -13
v cut bare -21
v cut by -19
v cut clause -18
v cut for -20
v cut from -20
v cut in -20
v cut into -17
v cut object -3
v cut on -17
v cut passive -25
v cut to 4
v cut xcomp -15
v cutback -17
v cutback in -17
v damage -23
v damage object -17
v damn -13
v damn bare -13
v damn passive -13
v dampen -16
v dance -21
v dare -10
v dare infinitive -10
v date -26
v date object -12
v date to -18
v daunt -18
v deadlock -4
v deal -33
v deal bare -10
v deal clause -12
v deal in -8
v deal object -14
v deal passive -8
v deal with -19
v debate bare -3
v debate clause -21
v debate in -23
v debate object -16
v debate passive 10
v debate xcomp 2
v debunk -2
v debunk object 3
v decamp -19
v deceive -11
v decide against -23
v decide bare -28
v decide by -29
v decide clause -2
v decide in 10
v decide infinitive 2
v decide object 6
v decide passive 4
v decide to -18
v decide xcomp 9
v decimate -15
v decimate object -10
v declare 19
v declare as 22
v declare bare 9
v declare clause 12
v declare for -5
v declare in 11
v declare object -3
v declare on -5
v declare passive 7
v declare xcomp 11
v decline 8
v decline bare -2
v decline for 15
v decline in -13
v decline infinitive 14
v decline object 3
v decline to 17
v decrease -21
v decrease object -17
v decry 20
v decry object 16
v dedicate -2
v dedicate passive 15
v dedicate to -4
v deem 9
v deem object 6
v deem passive 9
v deem xcomp 12
v deepen object 3
v deeply -23
v default -17
v default on -17
v defeat -10
v defeat bare -22
v defeat by 8
v defeat in -22
v defeat object -29
v defeat of -8
v defeat passive 2
v defect -15
v defect bare -10
v defend 10
v defend against -5
v defend as 18
v defend bare 5
v defend for -8
v defend from -15
v defend in -16
v defend object 8
v defend of -5
v defend on 11
v defend to 22
v defender -20
v defender xcomp -20
v defer -18
v defer object -12
v define -4
v define as 3
v define bare -24
v define object -31
v define passive 5
v deflate -13
v deflate object -13
v deflect -5
v deflect object 11
v defund -14
v defund object -14
v defuse -17
v defuse object -17
v defy -2
v defy bare -18
v defy object -2
v degree -17
v degree object -17
v delay -27
v delay object -15
v delegate -38
v delegate at -15
v delegate bare -16
v delegate clause -13
v delegate from -18
v delegate in -10
v delegate infinitive -19
v delegate object -17
v delegate on -9
v delegate to -15
v delegate with -7
v delegate xcomp -10
v delete -12
v delete bare -17
v delete including -3
v delete object -7
v delete passive -17
v deliver -2
v deliver at -19
v deliver bare -27
v deliver by -24
v deliver clause -2
v deliver in -3
v deliver object 4
v deliver of 22
v deliver on -9
v deliver passive -7
v deliver to -14
v deliver xcomp 3
v dem -23
v demand 15
v demand bare -6
v demand object 3
v democrat -35
v democrat bare -17
v democrat clause -11
v democrat object -12
v demonize 5
v demonize object 12
v demonstrate 2
v demonstrate at -27
v demonstrate bare 2
v demonstrate clause 6
v demonstrate in 11
v demonstrate object -7
v demonstrate xcomp -15
v demur -4
v demur bare -19
v denounce 17
v denounce as 18
v denounce bare 6
v denounce object 10
v denounce of 16
v denounce passive 4
v dent -20
v dent object -17
v deny 12
v deny bare 16
v deny in 22
v deny passive -11
v deny to -9
v deny xcomp 5
v depart -20
v depart object -15
v depend -25
v depend bare -17
v depend on -18
v depict 14
v depict object 2
v deploy -22
v deploy bare -5
v deploy object -16
v deploy on -8
v deploy passive -14
v deploy to -11
v deport -27
v deport bare -10
v deport object -20
v deport passive -14
v deport to -13
v deprive -19
v deprive object -19
v deprive of -8
v derail -19
v derail object -15
v deregulate -3
v deregulate object -3
v derid 17
v derid passive 2
v derive -22
v desanti -12
v desanti object -17
v descend -8
v descend object -2
v descend on -19
v describe 14
v describe as 10
v describe by 21
v describe clause -6
v describe in -7
v describe object 8
v describe on -3
v describe passive -3
v describe to 20
v describe xcomp 15
v deserve -11
v deserve bare -17
v deserve because -12
v deserve for -15
v deserve infinitive 5
v deserve object -24
v deserve of -7
v deserve to -7
v design -2
v design to 2
v designate passive 4
v despise 7
v destabilize -12
v destabilize object -6
v destroy -21
v destroy bare -8
v destroy object -21
v destroy passive -11
v detail -3
v detail object 6
v detain -4
v detain object -18
v detect -18
v detect object -18
v deter 4
v deter object 7
v determine 10
v determine at -33
v determine clause -6
v determine object -38
v determine of -7
v determine passive 11
v detonate -17
v devastate -21
v devastate by -9
v devastate passive -9
v develop -27
v develop bare -16
v develop by -7
v develop object -20
v develop passive -10
v develop under -15
v devolv -14
v devolv into -14
v devote object 6
v devote passive -21
v devote to 4
v diagnose -13
v diagnose passive -13
v dial -24
v dial object -16
v dictate 4
v dictate object -26
v die -36
v die at -14
v die bare -15
v die before -6
v die by -6
v die clause -8
v die in -17
v die object -8
v die of -13
v differ bare -20
v differ from -18
v differ on -8
v differentiate -11
v differentiate object -12
v difficult -18
v dig -24
v digit -19
v digit in -10
v digit object -15
v digit over -8
v diminish -18
v diminish bare -7
v diminish object -22
v diminish passive -7
v dip -24
v dip object -15
v direct -9
v direct clause -24
v direct object -4
v direct out -10
v direct passive 8
v direct to -21
v direct toward -23
v disable -16
v disable object -13
v disagree 4
v disagree bare -19
v disagree clause -11
v disagree on 4
v disagree with 3
v disappear -24
v disappear bare -15
v disappoint 20
v disappoint bare -25
v disassociate -13
v disassociate object -13
v disavow 5
v disavow of -11
v disband -20
v disband object -10
v disband of -6
v discard -13
v discard object -13
v disclose 9
v disclose bare -8
v disclose clause 16
v disclose object 9
v disclose passive -2
v disconnect -16
v discount 9
v discount object 9
v discourage -17
v discover bare 9
v discover clause 6
v discover in -19
v discover object -21
v discover passive -23
v discredit -4
v discriminate -19
v discriminate against -13
v discriminate bare -14
v discuss 15
v discuss bare -28
v discuss clause -4
v discuss for 6
v discuss in -6
v discuss object 9
v discuss on 15
v discuss to -26
v disenfranchise -5
v disenfranchise bare -5
v disenfranchise passive -5
v dislike 8
v dislike by 11
v dislike clause -3
v dislike passive 9
v dislodge -16
v dislodge object -16
v dismantle -21
v dismantle object -21
v dismay by 2
v dismay of 2
v dismiss 13
v dismiss as 15
v dismiss clause 17
v dismiss object 9
v dismiss on -12
v dismiss passive -12
v disparage 4
v disparage object 8
v dispatch -19
v dispatch object -20
v dispatch to -13
v dispel -14
v dispel object -13
v displace -20
v displace bare -10
v displace object -17
v display -3
v display object 7
v display of 7
v display xcomp 6
v disproportionately -17
v disproportionately object -17
v disput 11
v disput bare -2
v disput object 13
v dispute 16
v dispute object -17
v disqualify -18
v disqualify bare -12
v disqualify from -7
v disqualify object -12
v disqualify passive -13
v disregard 14
v disregard object 14
v disrespect -21
v disrespect object -11
v disrupt -19
v disrupt bare -11
v disrupt object -17
v dissolv -15
v dissolv object -15
v distance 7
v distance from 12
v distance object 5
v distinguish -17
v distinguish object -17
v distort -21
v distort by -11
v distort object -17
v distort passive -12
v distract -20
v distract from -14
v distract in -10
v distract object -14
v distress 12
v distribute -10
v distribute bare -11
v distribute object -3
v distribute passive -12
v distrust 13
v disturb -11
v disturb passive -11
v divert -13
v divert from -10
v divert object -15
v divid -5
v divid bare -19
v divid debate -12
v divid object -23
v divid on 17
v divid passive 3
v divide -26
v divide object -20
v divorce -23
v divorce from -2
v do -17
v do about -15
v do according -6
v do against -16
v do amid -21
v do as -17
v do at -21
v do bare -23
v do because -16
v do by -10
v do clause -22
v do for -16
v do if -14
v do in -23
v do object -9
v do of -9
v do on -21
v do passive -15
v do so -21
v do than -13
v do to 9
v do with -21
v do xcomp -16
v document 18
v document bare -13
v document by 9
v document passive 18
v dog -16
v dog object -14
v dol -16
v dol +out -16
v dol based -5
v dol object -12
v dol to -13
v dole -13
v dole +out -13
v dole object -13
v dole to -10
v dominate -26
v dominate bare -13
v dominate by -16
v dominate for -7
v dominate object -21
v dominate on -10
v dominate passive -16
v don -17
v donald -16
v donald object -15
v donate -35
v donate object -15
v donate to -19
v doom -16
v doom object -17
v door -16
v door to -16
v dot -19
v double -2
v double +down 5
v double object -24
v double on 3
v doubt clause 12
v doubt object -2
v down -17
v downplay 2
v downplay object 2
v dozen -23
v dozen bare -14
v draft -3
v draft for -21
v draft passive -14
v drag -25
v drag +down -10
v drag after -11
v drag object -15
v drag on -15
v drank -18
v drank object -18
v draw -4
v draw +out -23
v draw after -17
v draw bare -27
v draw clause -7
v draw for 5
v draw from 9
v draw in -33
v draw into -22
v draw object -2
v draw of 6
v draw on -19
v draw passive 7
v draw to 6
v draw xcomp -5
v dress -5
v dress +up -17
v dress as -8
v dress in -20
v dress passive -12
v drink -11
v drink bare -11
v drink object -11
v drive -9
v drive +down -14
v drive +out -22
v drive +up -13
v drive as -29
v drive at -2
v drive bare -23
v drive by -16
v drive for -15
v drive from -16
v drive in -15
v drive infinitive -19
v drive object -11
v drive passive -20
v drive to -3
v drive toward -7
v drop -14
v drop +out -25
v drop after -15
v drop bare -15
v drop clause -22
v drop from -27
v drop in -22
v drop object 5
v drop on 8
v drop out -36
v drop passive -16
v drop to -30
v drown -16
v drown +out -12
v drum -12
v drum +up -12
v drum object -12
v dry -19
v dub 5
v duck -17
v dump -17
v dump object -14
v dump passive -14
v dwell 13
v dwell on 21
v dwindle -23
v earn -16
v earn addressee -21
v earn bare -25
v earn by -10
v earn clause -15
v earn from -17
v earn in 4
v earn object -2
v earn of -14
v earn passive -9
v earn to -17
v ease -15
v ease object -14
v eat -30
v eat object -17
v echo 12
v echo bare 13
v echo by 7
v echo clause 7
v echo object -2
v echo passive 7
v eclipse -25
v eclipse object -13
v edge -27
v edge bare -10
v edge passive -7
v edit -15
v edit for -14
v edit passive -14
v educate -21
v educate object -12
v ek -13
v ek +out -13
v ek object -13
v elaborate bare -16
v elect -2
v elect +official -15
v elect as -19
v elect bare -33
v elect because -19
v elect clause -9
v elect in -32
v elect object 4
v elect passive -12
v elect to 10
v elect xcomp -24
v electorate -23
v electorate bare -12
v electorate clause -15
v electrify -19
v electrify clause -14
v electrify object -19
v elevate -17
v elevate bare -14
v elevate object -16
v elevate to -8
v eliminate -15
v eliminate +altogether -2
v eliminate bare -22
v eliminate from -11
v eliminate passive -17
v eliminate to -17
v elite -19
v elite object -21
v email -3
v email object 13
v email to -6
v embark -21
v embarrass 4
v embarrass object 3
v embed in 7
v embody -18
v embody object -14
v embrace as -24
v embrace bare 7
v embrace by 8
v embrace object 4
v embrace of 10
v embrace passive -27
v embroil -15
v embroil in -15
v emerge -11
v emerge as -10
v emerge bare -18
v emerge clause -4
v emerge from -26
v emerge in -15
v emerge object 12
v emerge passive -10
v emerge with -15
v emerge xcomp 3
v emphasize 12
v emphasize clause 8
v empire -17
v empire bare -9
v employ -9
v employ by -15
v employ passive -20
v employee -19
v empower 3
v empower object -21
v enable -19
v enable infinitive -11
v enable object -14
v enact -8
v enact passive -15
v enamor 16
v enamor of 20
v enamor passive 16
v encompass -13
v encompass object -13
v encounter -23
v encounter object -17
v encourage by 23
v encourage infinitive -3
v encourage object 5
v encourage passive 4
v encourage to 10
v encourage xcomp 4
v end -14
v end +up -4
v end after -18
v end at -17
v end bare -28
v end for -29
v end in -27
v end object 6
v end of -20
v end to -17
v end with -35
v end xcomp 9
v endanger -14
v endanger object -14
v endorse 12
v endorse bare 13
v endorse before 9
v endorse by 8
v endorse clause -2
v endorse for -10
v endorse object 8
v endorse on -11
v endorse to -6
v endorse until -7
v endorse xcomp 14
v endorser -17
v endorser object -17
v endure -9
v endure object -5
v energize -21
v energize bare -15
v energize object -21
v enforce -18
v enforce as -11
v enforce object -18
v enforce to -9
v engage -7
v engage +in -4
v engage bare -23
v engage object -22
v engage passive 6
v engage with -17
v engage xcomp -18
v engineer -17
v engineer object -14
v engulf -15
v engulf object -15
v enhance -17
v enhance object -13
v enjoy bare -22
v enjoy clause -16
v enjoy in -21
v enjoy xcomp 11
v enlist -15
v enlist object -20
v enrich -14
v enrich object -16
v enrollment -17
v enrollment at -17
v enshrine -17
v ensue -16
v ensue bare -14
v ensure -20
v ensure clause -19
v ensure object -19
v enter -16
v enter as -12
v enter bare -12
v enter by -15
v enter if -13
v enter in -7
v enter into -23
v enter object -11
v enter under -12
v enter with 8
v enter without -17
v enter xcomp -21
v entertain -16
v entitle -3
v entitle clause 6
v entitle passive 3
v envision 29
v envision clause -19
v envision object 14
v envision xcomp 17
v equate -12
v equate object -12
v equip -18
v eradicate -11
v eradicate object -14
v erase -18
v erect -19
v erect object -9
v erod -20
v erod object -10
v erupt as -18
v erupt bare -25
v erupt in -19
v erupt passive -12
v escalate -11
v escalate bare -15
v escalate object 6
v escape -6
v escape as -23
v escape bare -2
v escape object 4
v escort -21
v espouse -21
v establish 6
v establish bare -30
v establish in -28
v establish object -5
v establish passive 8
v establish to -21
v establish with -24
v establish xcomp -22
v estate -15
v estate object -15
v estimate 6
v estimate at 11
v estimate bare 2
v estimate clause 3
v estimate object 7
v estimate passive 2
v evaluate -4
v evaporate -18
v even -18
v even object -14
v evenhand -14
v event -16
v event by -13
v event passive -13
v eviscerate 10
v eviscerate object 10
v evolv -15
v evolv bare -4
v exacerbate -24
v exacerbate bare -13
v exacerbate passive -13
v exact -16
v exaggerate -24
v examine -3
v examine object -27
v exasperate 11
v exceed -25
v exceed object -26
v exchange -24
v exchange by -9
v exchange passive -9
v excit 9
v excite object 5
v exclude 3
v exclude object 3
v execute -15
v execute object -13
v execute on -9
v executive -26
v executive about -14
v exempt -12
v exempt from -11
v exempt passive -11
v exercise -14
v exercise in -10
v exercise object -14
v exhibit -13
v exhibit object -13
v exile -15
v exile object -15
v exile to -15
v exist -16
v exist bare -24
v exist between -18
v exist clause -10
v exist in -16
v exist object -26
v exist passive -11
v exist to 15
v exit -15
v exit object -14
v expand bare -25
v expand beyond -17
v expand clause -19
v expand for 12
v expand in -31
v expand into -18
v expand object -7
v expand on 14
v expand passive -26
v expand to 13
v expect 15
v expect bare 4
v expect clause 3
v expect infinitive 6
v expect object -8
v expect of 4
v expect passive 5
v expect to 10
v expect xcomp 2
v expedite -18
v expel -17
v experience -7
v experience in 5
v experience object 5
v expire -25
v expire bare -13
v expire in -9
v explain 16
v explain bare 6
v explain clause 7
v explain in 18
v explain object 5
v explain passive -9
v explain to 8
v explain with 16
v explode -23
v explode bare -15
v exploit -23
v exploit bare -11
v exploit in -12
v exploit object -17
v exploit to -9
v explore 7
v explore object 9
v export -15
v export object -15
v expose 2
v expose bare -3
v expose object 11
v expose of -29
v expose on -4
v expose passive 7
v expose to -21
v express 13
v express about -11
v express at -7
v express bare -19
v express clause 17
v express in -5
v express object 17
v express over 16
v express passive -5
v extend -15
v extend beyond -16
v extend object -28
v extend to -2
v extoll 19
v extract -20
v extradite -21
v ey 8
v ey bare 8
v eye 3
v eye object 4
v fabricate -17
v face -22
v face +up -7
v face about -12
v face as -25
v face bare -26
v face by -5
v face clause -23
v face for -13
v face from 9
v face in -29
v face object -7
v face of -15
v face on -20
v face over -21
v face passive -14
v face to -27
v face with -21
v face xcomp -21
v facebook -14
v facilitate -13
v facilitate object -11
v fact -17
v fact bare -17
v factor -14
v factor bare -9
v factor passive -9
v fad -21
v fade -19
v fade object -18
v fail -14
v fail bare -28
v fail in -21
v fail infinitive -6
v fail object -19
v fail to -2
v fall -38
v fall bare -18
v fall behind -18
v fall by -12
v fall for -9
v fall in -16
v fall into -6
v fall object -16
v fall of -13
v fall out -16
v fall since -10
v fall to -20
v fall xcomp -11
v falter -21
v fan -9
v fan +out -16
v fan for -2
v fan object -3
v far -26
v fare -26
v fare in -17
v favor 14
v favor by 7
v favor object -7
v favor passive -3
v favor xcomp -12
v fear 14
v fear bare -9
v fear object 12
v feature 7
v feature bare 3
v feature in 6
v feature object -6
v feature on 5
v feature passive -2
v feed -29
v feed addressee -7
v feed in -10
v feed into -15
v feed object -13
v feel 3
v feel as -4
v feel because -3
v feel in -15
v feel like -23
v feel object 8
v feel on -2
v feel to -21
v feel xcomp 4
v fellow -18
v fend -15
v fend +off -15
v fend object -9
v feud -24
v feud with -14
v field -15
v field object -15
v fight -8
v fight against 3
v fight as -10
v fight bare -2
v fight clause -15
v fight for -28
v fight in -24
v fight infinitive -27
v fight object -7
v fight on -18
v fight passive -11
v fight to -26
v fight until -9
v fight with -21
v figure +out -10
v figure clause 7
v figure in -18
v figure into -23
v figure object -2
v file 6
v file against -16
v file as -21
v file bare -21
v file by -21
v file for -5
v file in 16
v file object 2
v file on 9
v file over -19
v file passive -22
v file to -6
v file with 2
v file xcomp -8
v fill -12
v fill bare -17
v fill object -26
v fill on -7
v fill passive -28
v fill to -12
v fill with 10
v film -18
v film object -13
v finalize -20
v finalize object -16
v finalize passive -11
v finance -22
v finance by -11
v finance object -17
v find 7
v find +out -7
v find bare -3
v find by 11
v find clause 7
v find for -24
v find in -4
v find infinitive -16
v find object -10
v find of -13
v find on -22
v find passive -6
v find to -16
v find while 11
v find with 15
v find xcomp 3
v finesse 8
v finesse object 8
v finish -31
v finish bare -13
v finish behind -17
v finish in -17
v finish object -13
v finish of -13
v finish passive -8
v finish with -13
v finish xcomp -9
v fire +up 3
v fire after 7
v fire at 7
v fire bare -27
v fire clause 23
v fire from 8
v fire in -22
v fire object -2
v fire on 8
v fire over -8
v fire passive -7
v fit -23
v fit clause -13
v fit for -12
v fit infinitive -7
v fit into -16
v fit object -13
v fit passive -8
v fit with -10
v fix -22
v fix bare -15
v fix object -20
v fixate 4
v fixate on 4
v fizzle -13
v fizzle bare -13
v fl -27
v fl bare -15
v fl object -17
v flag -23
v flag object -14
v flank -19
v flank by -11
v flank passive -9
v flatter -15
v flaw -12
v flaw bare -12
v flaw passive -11
v flee -27
v flee in -12
v flee object -17
v flip -29
v flip in -12
v flip object -12
v flip to -13
v flirt with 5
v float 4
v float bare -19
v float object 14
v flock -14
v flock to -16
v flood -21
v flood object -11
v flood with -13
v flop 14
v flourish -19
v flow -21
v flow +off -4
v flow object -20
v fly -21
v fly bare -20
v fly in 5
v fly object -14
v fly on -12
v fly to -5
v fly with 4
v focus 4
v focus bare -28
v focus for -16
v focus in 3
v focus object -3
v focus of -20
v focus on 6
v focus passive -7
v focus to 6
v focus xcomp -23
v fold -17
v follow -10
v follow +through -6
v follow +up 7
v follow at -17
v follow bare -3
v follow by -4
v follow clause -20
v follow from -20
v follow in -33
v follow object -3
v follow on -24
v follow passive -2
v follow to -27
v follow with -30
v foment -18
v fool -17
v fool object -17
v force -28
v force bare -14
v force infinitive -17
v force into -6
v force object -20
v force out -9
v force passive -18
v force to -16
v force xcomp -8
v forecast 19
v forecast bare 10
v foresee 17
v foresee object 17
v forg -15
v forge -20
v forge object -11
v forget 5
v forget bare -21
v forget clause 2
v forget object 3
v forget passive 8
v forgive -20
v forgive object -12
v forgiven 3
v form -28
v form object -23
v form to -14
v form with -7
v formulate -18
v formulate object -12
v fortify -16
v forward 3
v forward object 14
v foster -19
v foster as -6
v foster object -13
v fought -24
v fought infinitive -16
v found -26
v found after -17
v found bare -13
v found by -11
v found in -13
v found object -17
v found passive -14
v fox -9
v fox object -9
v frack -17
v fracture -16
v fracture passive -11
v frame 7
v frame as 11
v frame object -3
v frank -17
v frank bare -17
v fraught -20
v fre -26
v free -16
v free object -16
v freeze -23
v freeze object -10
v frighten -14
v frustrate 6
v frustrate by -26
v frustrate object -4
v frustrate passive 6
v fuel -8
v fuel by -14
v fuel object -34
v fuel passive -15
v fulfil -13
v fulfil object -13
v fulfill -18
v fulfill in -8
v fulfill object -19
v function -16
v fund -31
v fund bare -17
v fund by -15
v fund for -12
v fund in -8
v fund object -18
v fund passive -16
v fundrais -20
v funnel -20
v funnel object -13
v further -16
v further object -16
v gain -14
v gain bare -18
v gain from -23
v gain object -4
v gain on -16
v gain to -14
v gain xcomp -16
v galvanize -20
v galvanize object -15
v game -19
v garner -23
v garner object -21
v gather -32
v gather at -16
v gather bare -9
v gather for -14
v gather in -13
v gather infinitive -7
v gather object -18
v gather of -9
v gather passive -8
v gather to -10
v gear -16
v gear +up -16
v gear for -16
v general -27
v generate -8
v generate bare -20
v generate for -11
v generate object -32
v generate xcomp 10
v get -9
v get +off -21
v get +out -9
v get +up -6
v get as 8
v get at -15
v get bare -26
v get because -18
v get before -14
v get behind 3
v get clause -3
v get for -25
v get from 7
v get if -12
v get infinitive -29
v get into -22
v get like -20
v get object -17
v get of -4
v get on -3
v get out -23
v get over -9
v get passive -16
v get than -14
v get that -17
v get through -17
v get to -30
v get under -17
v get with -17
v get without -15
v get xcomp -7
v giant -16
v giant object -14
v gift -16
v gift at -12
v gift bare -14
v gift of -12
v gift passive -12
v give -7
v give +away -8
v give +up -30
v give about 5
v give addressee -6
v give after -20
v give as 9
v give at -24
v give bare -34
v give before -20
v give by 9
v give clause -5
v give in -3
v give object -5
v give of 11
v give on 11
v give over -21
v give passive -15
v give to -5
v give with -18
v give xcomp -7
v glow -11
v glut -19
v glut bare -19
v go -6
v go +down -20
v go +off 9
v go +on 12
v go +out -9
v go +up -25
v go after 11
v go against -7
v go as -3
v go at -16
v go bare -5
v go because 7
v go before -14
v go beyond -29
v go by 15
v go clause -9
v go for -14
v go from -21
v go if -2
v go in -14
v go infinitive -12
v go into -30
v go like -16
v go na -6
v go object -14
v go of -24
v go out 31
v go passive -34
v go than 9
v go through -20
v go to -6
v go toward -20
v go while -18
v go with -15
v go without -27
v go xcomp -15
v goofily 19
v goofily bare 19
v gop -24
v gop object -19
v gov. -19
v govern bare 12
v govern by -16
v govern object -28
v grab -7
v grab by -15
v grab in -13
v grab object -3
v grab passive -15
v graduate -30
v graduate from -17
v graduate in -12
v graduate within -12
v graft -17
v grant bare 3
v grant by -12
v grant object -14
v grant passive 6
v grant xcomp 11
v grapple -3
v grapple with -3
v grasp -15
v grasp object -12
v gravitate -3
v greet -5
v greet object -22
v greet passive 3
v greet with 7
v grind -14
v grip 9
v ground -19
v ground passive -10
v groundbreak -16
v groundbreak object -14
v grow -15
v grow +up -28
v grow as -10
v grow bare -8
v grow by -14
v grow clause 2
v grow in -18
v grow since -13
v grow to -19
v grow with -22
v guarantee 4
v guarantee clause -22
v guarantee object 6
v guarantee passive -17
v guard -23
v guard bare -11
v guard by -11
v guard passive -14
v guess clause -13
v guess object 11
v guide -4
v guide object -18
v guide passive 7
v guide to 9
v gun -21
v gun +down -8
v gun in -9
v gun object -13
v gun passive -10
v hack -23
v hack bare -8
v hack into -12
v hack object -20
v hack passive -7
v hail 8
v hail object 9
v halt -21
v halt in -13
v halt object -17
v hammer object 8
v hamper -13
v hamper object -13
v hand -23
v hand +out -12
v hand +over -11
v hand object -22
v hand passive -14
v hand to -12
v handle -23
v handle object -19
v handle of -10
v handle passive -8
v handle xcomp -14
v hang -16
v hang +out -13
v hang +up -23
v hang in 15
v hang over 2
v happen -34
v happen after -8
v happen at -10
v happen bare -18
v happen clause -14
v happen in -17
v happen infinitive -13
v happen object -9
v happen of -5
v happen on -11
v happen passive -10
v happen to -17
v happen with -18
v happily -11
v happily in -11
v happily object -16
v harass -13
v harass by -12
v harass passive -12
v harden -19
v harder -16
v harder bare -13
v harm -18
v harm by -6
v harm object -17
v harm passive -12
v hasten -13
v hasten object -13
v hate 3
v hate because 13
v hate clause -14
v hate infinitive -15
v hate object 4
v hatr -21
v hatr bare -10
v haunt -22
v have -6
v have about 3
v have according -10
v have after -21
v have as -26
v have at -25
v have bare -38
v have because -18
v have before -24
v have for 11
v have from -7
v have if -21
v have in -14
v have infinitive -7
v have object -8
v have of 5
v have on -3
v have passive -17
v have since -19
v have than 12
v have to -13
v have while -30
v have with -6
v have xcomp -10
v head -33
v head +off -9
v head bare -16
v head for -12
v head in -6
v head into -18
v head object -19
v head on -6
v head passive -11
v head to -19
v headlin -4
v headlin object -4
v headline -13
v headline in -11
v headline object -13
v heal -16
v heal object -12
v health -21
v hear -5
v hear about -24
v hear at -27
v hear bare -2
v hear before -19
v hear from -30
v hear in -24
v hear of -14
v hear on -26
v hear to -27
v heat -19
v heat +up -10
v heat bare -14
v heckle 13
v hedge -21
v heed -14
v heed bare -17
v heed object -12
v heel -19
v heel bare -13
v heighten -18
v heighten bare -16
v help -11
v help after -9
v help as -18
v help by -19
v help clause -23
v help for -11
v help from -16
v help in -22
v help infinitive -22
v help object -36
v help passive -19
v help to -18
v help win -6
v help with -18
v help xcomp -6
v hemorrhage -4
v hemorrhage object -4
v herald 19
v hesitate 3
v hide -22
v hide bare -12
v hide because -8
v hide object -16
v hide passive -12
v highlight 9
v highlight clause 8
v highlight in -7
v highlight object 7
v highlight to -24
v hint 7
v hint at 2
v hint clause 6
v hire -6
v hire at -8
v hire bare -15
v hire for -20
v hire in 11
v hire object 2
v hire passive -3
v hit 2
v hit bare -10
v hit clause -12
v hit for 13
v hit in -24
v hit object -8
v hit on 11
v hit with 3
v hit xcomp -26
v hitch -16
v hitch object -16
v hodge -11
v hodge clause -11
v hodge object -11
v hold -9
v hold +off -28
v hold +on -15
v hold +out -18
v hold +up 11
v hold as 6
v hold at -27
v hold bare -4
v hold by -26
v hold clause -3
v hold for 4
v hold from 12
v hold in -3
v hold object -11
v hold of -2
v hold onto -16
v hold over -2
v hold passive -8
v hold since -23
v hold through -13
v hold to -26
v hold with -26
v hold xcomp 14
v homegrown -14
v homegrown bare -14
v hon 4
v hon object 4
v honor -22
v honor object -17
v honor passive -13
v honor to -11
v honor with -13
v hop -15
v hop on -13
v hop to -6
v hope 14
v hope bare -7
v hope for 5
v hope infinitive 5
v hope object 17
v hope to -11
v hope xcomp -5
v horrify 2
v host -28
v host +up -7
v host at -6
v host bare -11
v host by -11
v host in -9
v host object -20
v host on -7
v host passive -13
v host to -10
v host xcomp -11
v house -13
v house object -15
v hover -17
v huddle -25
v huddle in -13
v huddle with -19
v hug -15
v hug object -15
v humble -17
v humiliate -14
v hurt -30
v hurt bare -12
v hurt by -7
v hurt in -6
v hurt object -24
v hurt passive -5
v husband -18
v identify 8
v identify as 4
v identify bare -20
v identify by -19
v identify clause -11
v identify in 21
v identify passive -3
v identify with 5
v ignit -12
v ignit object -12
v ignore 3
v ignore bare 9
v ignore by -17
v ignore clause -11
v illegally -19
v illustrate object 7
v imagine 16
v imagine bare 10
v imagine clause -18
v imagine object 5
v imagine xcomp -29
v immigrate -21
v immigrate to -14
v impact -23
v impact by -8
v impact object -15
v impact on -13
v impact passive -8
v imperil -17
v imperil object -16
v implement -5
v implement bare -11
v implement object 3
v implement passive -16
v imply 5
v imply clause 2
v imply object 7
v import -12
v import object -14
v impose 8
v impose bare -20
v impose in 5
v impose object -8
v impose on -32
v impress by 7
v impress passive 7
v imprison -17
v imprison bare -15
v improve -33
v improve bare -14
v improve object -18
v improve passive -11
v incite -4
v incite object -2
v inclin -4
v inclin infinitive 3
v inclin passive 5
v include -8
v include according -9
v include as 15
v include bare -18
v include by -12
v include clause -25
v include for -19
v include in -27
v include including -20
v include object -4
v include on -24
v include passive -15
v include to -2
v include with -15
v include xcomp 4
v incom -5
v income -28
v income bare -7
v income object -13
v increase -11
v increase bare -27
v increase by -12
v increase clause -15
v increase for -19
v increase from 16
v increase in -22
v increase object -8
v increase of -18
v increase on -16
v increase over -18
v increase passive -14
v increase since -19
v increase to -23
v increase while -17
v incumbent -19
v indicate 11
v indicate bare 8
v indicate clause 15
v indicate passive 15
v indict -4
v indict bare 4
v indict object -21
v indict passive 8
v infect -21
v infiltrate -19
v infiltrate object -13
v infiltrate passive -13
v inflict -17
v inflict bare -11
v inflict passive -10
v influence -23
v influence by -18
v influence object -13
v influence passive -9
v inform 12
v inform about -32
v inform clause -14
v inform object 17
v inform of 19
v infring -18
v infuriate 10
v infuse -16
v ingest -16
v ingest object -16
v inherit -14
v inherit bare -14
v initiate -2
v initiate object -2
v inject -21
v inject into -17
v inject object -21
v injure -21
v injure bare -13
v injure passive -13
v innovate -5
v innovate clause -6
v insert -15
v insert in -12
v insert into -14
v insert object -13
v insert passive -12
v insist 17
v insist clause 23
v insist object 6
v insist on -8
v inspire -24
v inspire bare -16
v inspire by -9
v inspire object -19
v inspire passive -10
v install -19
v install object -19
v instruct -2
v instruct object -7
v instruct to 11
v insulate -13
v insulate from -4
v insulate passive -4
v insult 2
v insult in 17
v insult object 7
v integrate -18
v integrate object -18
v intend 7
v intend bare -3
v intend infinitive -2
v intend to -3
v intensify -16
v intensify bare -11
v intensify object -10
v interfere -18
v interfere in -7
v interject 3
v interject clause 21
v interpret 12
v interpret passive 11
v interrupt -10
v interrupt object -8
v interrupt passive -13
v interven -19
v intervene -19
v intervene in -14
v interview -21
v interview bare -14
v interview by -15
v interview for -9
v interview object -4
v interview on 12
v interview passive -2
v intimidate -15
v intimidate object -13
v intrigue 14
v introduce by -2
v introduce for -31
v introduce in -16
v introduce object 4
v introduce passive 7
v introduce to -28
v invent -19
v invent object -12
v invest -28
v invest according -5
v invest bare -11
v invest in -18
v invest object -12
v invest passive -6
v investigate -5
v investigate by 3
v investigate clause -19
v investigate for -15
v investigate object -2
v investigate of -18
v investigate passive 3
v invite -5
v invite clause 7
v invite object -10
v invite to 3
v invoke 7
v invoke in 15
v invoke object 2
v invoke to -13
v involve -22
v involve bare -12
v involve in -13
v involve object -19
v involve passive -15
v involve xcomp -11
v irritate 24
v isolate -16
v isolate passive -14
v issue 9
v issue bare 6
v issue by -23
v issue clause -14
v issue in -3
v issue object 10
v issue passive -13
v issue to -13
v itch -16
v jab 2
v jab at 2
v jab on 12
v jam -11
v jar -17
v jeer 2
v jeopardize -12
v jeopardize object -12
v jockey for 4
v join -9
v join after 7
v join against -17
v join at -16
v join bare -17
v join by -36
v join clause 3
v join for -24
v join from -17
v join in 11
v join object -10
v join of -17
v join on -32
v join passive 2
v join to -37
v join with -25
v joke 15
v joke about 11
v joke bare -6
v joke clause 17
v jolt -11
v jolt object -12
v judge 16
v judge object 17
v jump -11
v jump bare -26
v jump in -10
v jump into -25
v jump object -18
v jump on -4
v jump to -16
v justify -19
v justify object -16
v justify passive -15
v keep -6
v keep +away -10
v keep +out -13
v keep +up 6
v keep after -19
v keep as -18
v keep at -7
v keep bare 5
v keep by -15
v keep clause -21
v keep for -18
v keep from -28
v keep in 2
v keep object -7
v keep of -21
v keep out -23
v keep passive -25
v keep to 8
v keep with -22
v keep xcomp -5
v ken -17
v ken object -13
v ken passive -13
v kick -25
v kick +off -24
v kick bare -15
v kick in -12
v kick object -17
v kick passive -9
v kid -14
v kill -29
v kill as -10
v kill at -8
v kill bare -13
v kill by -9
v kill in -13
v kill object -23
v kill passive -19
v kill to -7
v kindle -20
v kindle object -20
v knit -14
v knock +out -19
v knock as 8
v knock clause 19
v knock object 9
v knock on 3
v knock out -30
v know 11
v know about -25
v know as -3
v know bare -3
v know by -10
v know clause -2
v know exactly -10
v know for 4
v know from 6
v know in -9
v know infinitive -2
v know like -19
v know object -7
v know of -3
v know on 9
v know passive 10
v know since 2
v know to 8
v know whether -30
v know xcomp -17
v label 13
v label object 6
v labor 3
v lack -25
v lack bare -11
v lack in -16
v lack object -21
v lack to -6
v lag -22
v lag behind -12
v lag in -13
v lag object -13
v lago -15
v lago in -12
v lago object -12
v laid -26
v laid +off -15
v laid from -8
v laid object -12
v laid passive -12
v lambast 15
v lambast as 19
v lament 33
v lament object 23
v land -9
v land at 11
v land in -22
v land object 3
v land on -11
v largely 6
v lash 2
v lash +out 10
v lash at 21
v last -26
v last bare -18
v last object -16
v last through -8
v laud 3
v laud object 13
v laugh -11
v laugh +off 9
v laugh at -17
v laugh bare -3
v laugh object 9
v launch bare -18
v launch by -3
v launch in -26
v launch with 9
v lay 4
v lay +out 9
v lay at -7
v lay for -5
v lay in -9
v lay object 9
v lay on -22
v lay to -22
v lay xcomp -16
v lead -22
v lead +up -9
v lead according -8
v lead among -25
v lead bare -22
v lead by -28
v lead clause -21
v lead for 13
v lead infinitive -25
v lead object -2
v lead of -14
v lead on -20
v lead over -12
v lead owner -14
v lead passive -17
v lead to -36
v lead with -36
v lead xcomp -14
v leak -27
v leak bare -16
v leak object -13
v leak passive -10
v lean 2
v lean bare 6
v lean object -11
v lean on -24
v lean toward 9
v lean xcomp 13
v learn 12
v learn about -18
v learn from -36
v learn infinitive 8
v learn on -20
v learn that 14
v learn to -16
v leave -13
v leave +out 7
v leave addressee -19
v leave after -18
v leave as -23
v leave at -13
v leave bare -2
v leave behind -30
v leave clause 4
v leave for -31
v leave if -17
v leave in -31
v leave object -5
v leave of -24
v leave on -29
v leave passive -3
v leave to -33
v leave until -19
v leave with -30
v leave xcomp -6
v lecture 9
v lecture at 3
v lecture on 3
v legalize 3
v legalize clause -18
v legalize object 9
v legislate -14
v legislate bare -14
v lend from -26
v lend object 2
v lend to 2
v lent -10
v lent object -8
v lent to -14
v let -2
v let +down -10
v let by -22
v let clause -14
v let in -14
v let to -9
v let xcomp -2
v level 2
v level at -20
v level object 5
v leverage -14
v leverage object -14
v license -26
v license by -11
v license object -11
v license passive -14
v lie -11
v lie about 6
v lie bare -15
v lie in -13
v lie object -11
v lie of -16
v lie passive -10
v lie to -23
v lift -10
v lift object -6
v lift out -12
v lift passive -18
v light 3
v light +up -21
v light object -15
v lightn -19
v like 10
v like clause 8
v like infinitive 16
v like object 2
v like passive 3
v like to -15
v like xcomp -35
v liken 8
v liken to 14
v limit -23
v limit in -9
v limit object -19
v limit over -13
v limit passive -14
v limit to -17
v line 4
v line +up 12
v line bare -25
v line behind 17
v line for -30
v line object 3
v line passive -7
v line to -10
v line with -31
v linger -8
v linger bare -16
v link -3
v link bare -30
v link object -2
v link passive 2
v link to -37
v link with 9
v list 13
v list as -3
v list bare 8
v list in 5
v list object 21
v list on -3
v list passive -2
v listen -10
v listen bare -18
v listen over -15
v listen to -31
v listen xcomp -9
v litigate -12
v litigate passive -11
v litter -13
v litter with -13
v live -16
v live +up -8
v live across -7
v live as -17
v live for -12
v live in -6
v live object -24
v live of -12
v live on -16
v live that 11
v live through -16
v live to -17
v live with -17
v live xcomp -14
v loathe -13
v loathe object -13
v lob 4
v lobby -7
v lobby bare -19
v lobby object -12
v lobby on -19
v lobby to 12
v localize -17
v locate -16
v locate bare -10
v locate passive -14
v lock -2
v lock +down -20
v lock +up -23
v lock for -18
v lock in 5
v lock object -26
v lock passive -4
v log -3
v longstand -16
v longtime -13
v longtime object -13
v look 4
v look +down -35
v look +out -18
v look +up 9
v look as 5
v look at -5
v look bare -3
v look because -22
v look clause 5
v look from -25
v look if -34
v look in -28
v look infinitive 11
v look into -8
v look like -14
v look object 2
v look of 16
v look on -3
v look passive -16
v look to 10
v look xcomp -4
v loom -9
v loom as 11
v loom bare -19
v loom in 10
v loom object -17
v loom xcomp -15
v lose -33
v lose as -8
v lose at -4
v lose bare -15
v lose because -13
v lose by -19
v lose clause -7
v lose in -11
v lose object -24
v lose of -11
v lose on -8
v lose passive -10
v lose to -16
v lose xcomp -13
v love about -17
v love bare -27
v love clause -10
v love in 10
v love infinitive 22
v love object 3
v love to -17
v love xcomp -22
v lower -21
v lower object -14
v lull -6
v lull object -6
v lull to -6
v lurch -21
v lurch xcomp -15
v lure -18
v lure object -14
v magnify -19
v maintain by -17
v maintain clause 2
v maintain for -16
v maintain passive -18
v make -8
v make +up -42
v make about 8
v make according -14
v make after -3
v make as 3
v make at -29
v make bare -9
v make because -18
v make before 4
v make by -16
v make clause 11
v make during -23
v make for 5
v make from -17
v make if -19
v make in -4
v make infinitive -11
v make into -23
v make like -2
v make of 10
v make out -21
v make over 9
v make passive 2
v make since -21
v make than -17
v make that 7
v make through -18
v make to 6
v make while -21
v make with -12
v make within 3
v make without -19
v make xcomp -3
v manage -17
v manage at -10
v manage bare -8
v manage infinitive -2
v manage object -21
v manage passive -15
v manage to -16
v manage xcomp -18
v mandate 7
v mandate object 4
v maneuver -15
v manipulate -14
v manipulate object -14
v manufacture -27
v manufacture bare -17
v manufacture object -13
v map -16
v map +out -14
v mar -14
v mar by -12
v mar passive -12
v march -30
v march object -9
v march on -12
v margin -27
v marginalize -20
v mark -3
v mark as 20
v mark in -13
v mark object -6
v mark passive -25
v mark xcomp -16
v market -18
v market object -12
v marry -29
v marry bare -13
v marry in -18
v marry object -16
v marry passive -9
v marry to -12
v mask -16
v mask object -15
v mask with -15
v match -29
v match bare -8
v match object -16
v match passive -9
v materialize -17
v matter -21
v matter bare -10
v matter clause -14
v matter object -9
v matter to -14
v mature -15
v mature into -15
v max -8
v maximize -4
v maximize object -3
v maybe -16
v maybe clause -16
v mean -4
v mean bare -6
v mean by -13
v mean clause -12
v mean for -9
v mean in -8
v mean infinitive -3
v mean object -13
v mean passive 8
v mean that -28
v mean to 14
v mean xcomp -29
v meander -6
v meander including -20
v measure -3
v measure bare -18
v measure object -16
v measure passive 12
v medicare -12
v medicare for -12
v meet -13
v meet as -14
v meet at -18
v meet bare -23
v meet clause 9
v meet for -15
v meet from 15
v meet in -24
v meet object -10
v meet on -18
v meet passive 9
v meet to -2
v meet with -9
v meet xcomp -18
v melt -14
v meltdown -13
v meltdown bare -13
v mend -17
v mention 18
v mention as -11
v mention by -6
v mention clause 5
v mention in 13
v mention object 9
v mention on -9
v mention passive 3
v mention xcomp 26
v merge -19
v mess -9
v metastasize -17
v metastasize bare -4
v midwif -12
v midwif object -12
v midwif of -12
v mind -18
v mind bare -11
v mind object -12
v mind xcomp -11
v mingle 12
v minimize 11
v minimize object -22
v mire -19
v mire in -15
v mire passive -10
v mirror -4
v mirror object -3
v mishandle -18
v mishandle object -21
v misle 12
v misle object 21
v mislead -15
v mislead bare -12
v mislead object -14
v misrepresent -12
v misrepresent object -12
v miss -14
v miss +out -17
v miss bare -21
v miss clause -18
v miss object -6
v mistaken -11
v mistaken passive -11
v mitigate -16
v mitigate object -16
v mix -23
v mix bare -13
v mix in -11
v mobilize -2
v mobilize bare -19
v mobilize object -23
v mobilize to 8
v mock 6
v mock bare 12
v mock in 5
v mock object 12
v model -15
v moderate -23
v moderate bare -15
v moderate object -15
v modify bare 10
v monitor -4
v monitor bare -11
v monitor object -4
v morn -17
v morn bare -10
v motivate -21
v motivate bare -5
v motivate infinitive -10
v motivate object -17
v motivate passive -10
v mount object 10
v move -13
v move +on -22
v move +out -25
v move after 11
v move bare -26
v move clause 10
v move for -12
v move from -22
v move in -21
v move infinitive 4
v move into -22
v move object -25
v move of -16
v move on -13
v move passive -20
v move through 15
v move to -7
v move toward -19
v move with -21
v move xcomp -19
v mow -13
v mow object -13
v mull 25
v murder -21
v murder bare -16
v murder object -13
v murder passive -12
v muse 21
v mut -19
v nail -14
v nail object -14
v name 9
v name as 19
v name bare 4
v name for -27
v name in 6
v name passive 9
v name xcomp -9
v narrow -19
v narrow bare -11
v narrow object -21
v naturalize -17
v naturalize bare -14
v navigate -21
v navigate object -18
v near -13
v near object -12
v need -13
v need according -11
v need bare -29
v need clause -11
v need for 6
v need from -9
v need if -19
v need in -22
v need object -5
v need on -11
v need passive -9
v need to 2
v need xcomp -17
v neglect -15
v neglect like -13
v neglect object -14
v negotiate bare -22
v negotiate object 9
v negotiate passive 5
v negotiate with -16
v neighbor -21
v neighbor bare -11
v neighbor object -17
v net -15
v net object -15
v next -21
v nod bare -16
v nominate 10
v nominate bare -3
v nominate by 7
v nominate for 10
v nominate in -8
v nominate passive 8
v nominate to 9
v nominate xcomp -10
v note 29
v note as 13
v note bare 17
v note clause 10
v note in 19
v note on 18
v note passive -9
v note to 16
v notice 6
v notice clause 4
v number -14
v number object -14
v object 3
v obscure -16
v obscure by -4
v obscure object -16
v obscure passive -4
v observe 19
v observe in -20
v observe object 7
v obsess -20
v obsess with -20
v obstruct -13
v obstruct object -13
v obtain -28
v obtain at -11
v obtain by -14
v obtain from -11
v obtain object -22
v obtain passive -13
v obtain to -4
v occupy -22
v occupy object -20
v occur -32
v occur at -13
v occur bare -13
v occur clause -9
v occur in -13
v occur over -2
v offend 2
v offend as -12
v offend object 4
v offend passive -13
v offer 8
v offer as 3
v offer at -3
v offer bare 6
v offer by -29
v offer clause -2
v offer during -14
v offer in -2
v offer object 2
v offer on -3
v offer passive -6
v offer through -7
v offer to -2
v offer xcomp 10
v offset -19
v offset object -14
v open +up 16
v open bare -33
v open by 8
v open in -25
v open object -28
v open on -2
v open passive -22
v operate -9
v operate bare -18
v operate in -10
v operate object -14
v opin 21
v oppose 12
v oppose as -16
v oppose bare 6
v oppose because -15
v oppose by -5
v oppose during -23
v oppose in -2
v oppose object 7
v oppose passive 10
v oppose xcomp 8
v opt 2
v opt +out -18
v opt for -2
v opt infinitive 6
v order 13
v order bare -19
v order clause 20
v order infinitive -3
v order object 7
v order passive 20
v organize -26
v organize bare -9
v organize by -7
v organize for -8
v organize in -15
v organize into -11
v organize object -16
v organize passive -6
v originate -19
v ought -10
v ought infinitive -10
v oust -18
v outline 10
v outline object 9
v outsource -17
v outsource object -17
v outspoken 9
v outspoken passive 9
v overcome -22
v overcome object -16
v overhaul -15
v overhaul object -15
v overlap -19
v overlap object -16
v overlook 2
v overlook bare 11
v overlook object -24
v overrepresent -15
v overrepresent at -14
v overrepresent passive -15
v oversaw -21
v oversee -27
v oversee object -21
v overseen -21
v overshadow -19
v overshadow by -9
v overshadow object -16
v overshadow passive -12
v overstate 4
v overstate object 5
v overstay -18
v overstay object -18
v overtake -18
v overtake object -16
v overtaken -22
v overthrow -13
v overthrow object -10
v overturn 4
v overturn passive 9
v overwhelm 2
v owe -21
v owe object -18
v owe to -10
v own -23
v own bare -13
v own by -11
v own object -31
v own passive -13
v pack -27
v pack bare -11
v pack object -17
v paint -3
v paint as 6
v paint in -13
v pander -3
v pander to -20
v pantomime -2
v pantomime object -2
v park -21
v parse -16
v participate -27
v participate as -8
v participate bare -19
v participate in -17
v participate passive -6
v pass +out -22
v pass along 5
v pass bare -10
v pass by 6
v pass clause 5
v pass for -19
v pass in -32
v pass object -4
v pass of 12
v pass on -18
v pass passive 5
v pass through -20
v pass to 5
v pass with 13
v pass xcomp 10
v patch -8
v patrol -15
v pause -6
v pause bare -15
v pause between -20
v pave -18
v pave for -8
v pave object -18
v pay -13
v pay +off -27
v pay addressee -5
v pay as -9
v pay at -14
v pay bare -27
v pay because -18
v pay by -27
v pay clause -23
v pay for -31
v pay in -29
v pay infinitive -17
v pay object -6
v pay of -16
v pay on 10
v pay passive -22
v pay through -13
v pay to 7
v pay xcomp -23
v peak -21
v peak in -18
v pecuniary -15
v pecuniary object -15
v peddle -18
v peddle object -3
v peer -14
v pen 4
v pend -20
v pend bare -15
v pend object -14
v penetrate -15
v penetrate object -10
v pepper -16
v pepper object -15
v pepper with -12
v perceive 7
v perceive as 6
v perceive bare -22
v perceive object 5
v perceive passive -24
v perceive to -28
v percent -26
v percent bare -8
v percent in -8
v percent to -19
v perform -5
v perform among -19
v perform bare -24
v perform by -17
v perform in -22
v perform object 13
v perform on -16
v perform passive -21
v perform than -16
v perform with -11
v perform xcomp -20
v permit -6
v permit infinitive -15
v permit object -17
v permit passive 2
v permit to 3
v perpetuate -11
v perpetuate object -11
v persist 5
v persuade bare -17
v persuade infinitive 7
v persuade object 8
v persuade passive -17
v persuade to 8
v pervad -16
v pervad object -16
v phon -18
v photograph -18
v pick -9
v pick +up -6
v pick after -20
v pick bare -16
v pick by -16
v pick clause -24
v pick for 4
v pick from -18
v pick object 2
v pick of -5
v pick passive 18
v pick to -19
v pick with -14
v pierce -15
v pierce bare -13
v pile -19
v pile passive -16
v pioneer -19
v pipe -18
v pit -18
v pit against -12
v pit object -15
v pitch -9
v pitch as 12
v pivot 2
v placate -12
v placate object -12
v place -6
v place at 4
v place in -14
v place object -11
v place of 9
v place on 6
v place passive -25
v plague -17
v plague by -12
v plague passive -11
v plain 9
v plan about -25
v plan bare -15
v plan clause -19
v plan in -23
v plan infinitive 5
v plan object -12
v plan passive 8
v plan to -2
v plant -3
v plant bare -13
v plant object 8
v plant passive -13
v plaster -16
v play -15
v play +down 25
v play +out -21
v play +up 5
v play as 7
v play at -14
v play bare -30
v play by -10
v play clause 12
v play during -10
v play for -15
v play in 3
v play into -2
v play object -8
v play of -17
v play on -16
v play passive -19
v play to -19
v play with -21
v play xcomp -14
v plead 12
v plead in 21
v plead infinitive -7
v plead object 8
v plead to -5
v please 10
v please object 10
v pledge 7
v pledge bare -32
v pledge clause 18
v pledge infinitive 14
v pledge object -3
v pledge passive 17
v pledge to 4
v pledge xcomp -15
v plod -21
v plod bare -21
v plot 2
v plot infinitive 7
v plot object -20
v plow -19
v plummet -24
v plummet in -14
v plummet within -8
v plunge -16
v pocket -22
v point 11
v point +out 22
v point as -6
v point bare -23
v point clause -4
v point for 16
v point in -4
v point object 3
v point to 6
v point xcomp -5
v poise -5
v poise infinitive -6
v poise passive -10
v poise to 2
v poison -15
v polarize bare -19
v polarize object -3
v policymake -15
v policymake bare -15
v polish -18
v politicize -12
v politicize bare -8
v politicize object -14
v poll -15
v poll +out -12
v poll bare -18
v poll by -14
v poll clause -11
v poll in -22
v poll on -13
v poll xcomp -18
v ponder 4
v ponder object 4
v pop -15
v pop object -13
v populate -17
v populate bare -14
v populate passive -13
v portray 13
v portray object 12
v portray passive 5
v pose -7
v pose bare -15
v pose object -8
v pose to 4
v position -2
v position for -17
v position in -21
v position infinitive -6
v position object 10
v position passive -18
v possess -13
v post 2
v post at -22
v post bare 26
v post by -16
v post clause -8
v post from 2
v post object 10
v post of 6
v post on 5
v post passive 2
v post to -3
v postpone -24
v postpone object -17
v pounce 2
v pounce by 2
v pounce on 2
v pounce passive 2
v pounce xcomp 2
v pound 3
v pound object 10
v pour -18
v pour bare -11
v pour into -20
v pour object -14
v power -22
v power bare -12
v power object -11
v practice -25
v practice object -15
v praise 19
v praise as 17
v praise bare 26
v praise clause 15
v praise for -17
v praise in -12
v praise object 11
v praise passive -11
v praise to 18
v pray -28
v pray for -13
v preach 21
v precede -21
v precede object -13
v predicate -14
v predicate on -14
v predict 20
v predict bare 7
v predict clause 11
v predict in 10
v predict object -7
v predict passive 4
v prefer 17
v prefer bare -5
v prefer infinitive 10
v prefer object 7
v prefer to -14
v prepare -17
v prepare bare -13
v prepare for -5
v prepare in -14
v prepare infinitive -26
v prepare object -20
v prepare passive -19
v prescribe 19
v present 6
v present as -12
v present bare 19
v present object 2
v present to -15
v present with -16
v preserve -20
v preserve object -16
v preserve of -14
v preserve passive -11
v preside -24
v preside +over -11
v preside over -13
v president -18
v president bare -17
v president passive -17
v presidential -16
v presidential xcomp -11
v press 7
v press about 15
v press bare 3
v press for 9
v press in -5
v press object 3
v press passive -8
v press to -12
v pressure -6
v pressure object -3
v pressure to -14
v presum -14
v presum bare -17
v pretend 2
v pretend clause 4
v pretend object -7
v prevail -13
v prevail bare -13
v prevail in -16
v prevent -4
v prevent bare -4
v prevent from -7
v prevent in -23
v prevent object -4
v prevent of -15
v prevent xcomp 11
v price -25
v pride 7
v pride object 7
v primary -26
v print -23
v print bare -9
v print object -15
v prioritize -2
v prioritize object -2
v privatize -16
v privatize object -16
v probe -6
v probe object -18
v proceed -5
v proceed bare -12
v proceed infinitive 2
v proceed with -22
v process -12
v process object -12
v proclaim 13
v produce -10
v produce bare -16
v produce object -7
v profess -11
v profess object -11
v profess to -10
v profil 6
v profile -16
v profit -25
v profit bare -20
v profound -19
v profound bare -16
v progress -18
v prohibit 4
v prohibit from -2
v prohibit object 10
v project 8
v project bare -19
v project object 4
v project passive 4
v proliferate -20
v prolong -21
v prolong object -15
v prominence -17
v promise 18
v promise addressee -16
v promise bare 6
v promise clause 7
v promise infinitive 3
v promise object 8
v promise passive 12
v promote 10
v promote as -2
v promote bare 13
v promote in -25
v promote object 8
v prompt -5
v prompt bare -17
v prompt by -15
v prompt from 11
v prompt in -7
v prompt object -13
v prompt passive 4
v prompt to -32
v prone -20
v pronounce 4
v prop -14
v prop +up -16
v prop object -10
v propel -17
v propel object -14
v propell -13
v propell object -13
v properly -4
v properly xcomp -4
v propose 18
v propose bare -8
v propose clause 14
v propose infinitive 5
v propose object 4
v propose on -16
v propose passive 3
v propose to 3
v propose xcomp 5
v prosecute -8
v prosecute bare -10
v prosecute object -4
v prosecute on 9
v prosecute passive -19
v prosper -19
v prosper bare -19
v protect -24
v protect against -13
v protect bare -17
v protect by -10
v protect clause -9
v protect from -14
v protect in -9
v protect object -18
v protect of -6
v protect passive -11
v protect to -5
v protest -4
v protest at -21
v protest bare -14
v protest object 16
v protract -17
v protract bare -17
v prove -10
v prove bare -24
v prove clause -14
v prove in -15
v prove infinitive 5
v prove object -21
v prove passive 2
v prove to 5
v prove xcomp -33
v provide 5
v provide about 17
v provide bare -28
v provide by 2
v provide clause -2
v provide for -11
v provide from 6
v provide in -26
v provide object -5
v provide on 7
v provide that 3
v provide to -20
v provide with -14
v provide xcomp -23
v provoke -20
v provoke object -19
v publicize -17
v publicly 6
v publish by 3
v publish clause -16
v publish in -21
v publish object 11
v publish on -4
v publish passive -7
v publish xcomp -13
v pull -10
v pull +off -27
v pull +out -15
v pull +up -14
v pull clause -10
v pull for 12
v pull from -15
v pull in -18
v pull object -12
v pull of -16
v pull out -23
v pull with -17
v pump 23
v punch -23
v punch in -16
v punch object -17
v punctuate -6
v punish -16
v punish bare -15
v punish clause -11
v punish for -7
v punish object -14
v punish passive -10
v purchase -3
v purchase in 7
v purchase object -27
v purport -3
v pursue -11
v pursue bare -10
v pursue in -18
v pursue object -10
v pursue of -16
v pursue passive -15
v push 11
v push against 3
v push bare -10
v push by 14
v push clause -7
v push for 12
v push in -10
v push infinitive 5
v push object -7
v push on -4
v push passive 10
v push through -22
v push to -2
v push xcomp -15
v put 2
v put +down -15
v put +out 9
v put +together -21
v put +up -25
v put addressee -6
v put as 2
v put bare 8
v put because -17
v put behind -26
v put clause 2
v put for -25
v put in -15
v put into -32
v put of -6
v put on -18
v put out -17
v put over -27
v put owner -6
v put passive 5
v put than -18
v put through -19
v put to -10
v put with -23
v put xcomp -4
v puzzle 5
v qualify -17
v qualify for -11
v quash -14
v quash object -14
v quell -15
v quell object -15
v question 14
v question about -2
v question bare 24
v question clause 4
v question in 6
v question object 10
v question to 4
v question whether 9
v quiet -16
v quip 22
v quit -19
v quit bare -6
v quit object -18
v quote 8
v quote as 19
v quote bare -23
v quote object 6
v quote passive -3
v quote xcomp 26
v race -24
v race object -11
v rack -13
v rack +up -13
v rack object -13
v radicalize -16
v radicalize bare -8
v radicalize passive -12
v rail 20
v rail against 10
v rail for 13
v rail passive 6
v raise +up -10
v raise about -8
v raise according -8
v raise at 8
v raise bare -34
v raise by 6
v raise clause -7
v raise during 6
v raise for -30
v raise from -28
v raise in -34
v raise object -6
v raise of -12
v raise on -16
v raise over -3
v raise owner -8
v raise since 7
v raise to -29
v raise while -17
v rally -9
v rally around -18
v rally bare -15
v rally behind 5
v rally for -9
v rally in -12
v rally object -32
v rally to -23
v ramble -17
v ramble at -17
v ramp -19
v ramp +up -19
v ramp object -17
v range 3
v range bare 5
v range from -13
v range object -22
v range to 8
v rank -10
v rank among -12
v rank bare -21
v rank passive -20
v ratchet -2
v ratchet +up -2
v ratchet object 6
v rate -9
v rate bare -16
v rate xcomp 9
v ratify 11
v ratify object 15
v rattle 12
v rattle by -16
v rattle object 12
v rattle passive -9
v ravage -21
v ravage object -15
v reach -11
v reach +out -31
v reach bare -19
v reach by -28
v reach clause -20
v reach for 4
v reach in -19
v reach into -16
v reach object 6
v reach of -15
v reach passive -8
v reach to 7
v reach with -20
v react to -7
v read 4
v read about -17
v read as -2
v read at -18
v read bare 16
v read clause -12
v read from -23
v read of -20
v read on -21
v reaffirm 15
v reaffirm object 8
v realize 10
v realize bare 12
v realize clause -5
v realize object 11
v reap -17
v reap object -17
v rearrang -5
v rearrang like -5
v rearrang passive -5
v reassess -10
v reassess infinitive -2
v reassure 5
v reassure object 5
v reboot 4
v rebound -21
v rebuff 13
v rebuff object -12
v rebuild -19
v rebuild in -10
v rebuild object -17
v rebuke 15
v rebuke object 9
v rebut 15
v rebut object 15
v recall 20
v recall about -11
v recall bare 21
v recall clause 11
v recall in -2
v recall object 6
v recall of -9
v recall passive 6
v recall to -6
v reced -16
v receive -14
v receive about -18
v receive after -17
v receive for -21
v receive from 15
v receive object -5
v receive on 13
v receive passive -22
v receive to -20
v receive while -15
v receive xcomp -19
v recite 3
v recite object 17
v reckon 17
v reclaim -17
v reclaim object -17
v recognize 12
v recognize as -11
v recognize bare -28
v recognize clause 11
v recognize of -24
v recognize passive 4
v recommend 13
v recommend bare 2
v recommend by -2
v recommend clause 3
v recommend object 2
v recommend passive 4
v reconcile -15
v reconsider 7
v reconsider object 9
v record -12
v record bare -25
v record object -2
v record passive 6
v recount 11
v recount object 10
v recover -22
v recover bare -12
v recover from -14
v recruit -19
v recruit bare -8
v recruit object -18
v recur -13
v recur bare -13
v redact bare -12
v redact object 14
v redact passive -23
v redirect -17
v redirect object -17
v reduce -9
v reduce by -9
v reduce clause -13
v reduce in -21
v reduce object -6
v reduce of 9
v reduce passive -9
v reduce to 9
v reel -18
v reeve -26
v reeve bare -19
v reeve clause -17
v reeve object -16
v refer 9
v refer as -2
v refer bare 12
v refer in 11
v refer object 2
v refer passive -6
v refer to 8
v refer xcomp -11
v reference 9
v reference clause 17
v reference object 6
v reflect -8
v reflect bare -19
v reflect by 10
v reflect clause 3
v reflect in 4
v reflect object -6
v reflect on 14
v reflect passive -22
v reflect with 9
v reform -18
v reform object -17
v refugee -24
v refugee bare -11
v refuse 11
v refuse infinitive 7
v refuse object 10
v refuse to 25
v regain -18
v regain object -18
v regard -2
v regard as 13
v regard bare -10
v regard passive 10
v register -12
v register as -3
v register bare -24
v register in -21
v register infinitive -16
v register object -4
v register on -24
v register passive -19
v regret 3
v regret object 15
v regret xcomp -17
v regulate -20
v regulate object -20
v reign -21
v rein -21
v rein in -21
v reinforce -12
v reinforce object -12
v reinvent -15
v reinvent object -15
v reinvigorate -18
v reinvigorate object -16
v reiterate 22
v reiterate clause -2
v reiterate object 7
v reject 10
v reject by 17
v reject clause 3
v reject object 9
v reject passive 25
v reject to 9
v relate -19
v relate to -17
v relay -13
v relay object -12
v release -5
v release as -4
v release at 7
v release before -3
v release by -32
v release clause -6
v release for 5
v release from -6
v release in -5
v release object 12
v release on -27
v release passive 3
v release to -7
v release with -18
v release xcomp -27
v relevant -18
v relish 12
v relish object 3
v relocate -20
v relocate object -5
v relocate to -13
v rely -5
v rely along 6
v rely for -30
v rely object 11
v rely on -11
v rely to 3
v remain -10
v remain at 2
v remain bare -2
v remain for -15
v remain in -8
v remain infinitive -24
v remain object -15
v remain passive 13
v remain to -23
v remain until -18
v remain xcomp -4
v remark 11
v remark bare 4
v remark clause 10
v remember 17
v remember as 6
v remember clause 13
v remember object 6
v remember passive 16
v remember xcomp 2
v remind 20
v remind addressee -6
v remind bare 7
v remind object 15
v remind of -18
v remove -7
v remove as -16
v remove from -28
v remove on -13
v remove passive -16
v remove while -9
v renamed 9
v renamed in 9
v renamed object 9
v render -16
v render object -16
v renege 5
v renege on 5
v renegotiate 10
v renegotiate object 10
v renegotiate under -37
v renew -2
v renew object 7
v renew to -2
v renounce 9
v renounce object 9
v renovate -18
v renovate object -13
v renovate passive -18
v rent -13
v rent object -17
v reopen -19
v reopen object -10
v repair -17
v repay -15
v repay object -14
v repeal -23
v repeal object -16
v repeat 10
v repeat bare 8
v repeat clause 18
v repeat object 2
v replace -10
v replace at -14
v replace by -14
v replace passive -23
v replace with -23
v replace xcomp -17
v replicate -19
v replicate object -15
v reply 11
v reply bare 22
v reply clause 4
v reply object 17
v reply to -10
v report 14
v report bare 13
v report by -4
v report for -12
v report from -35
v report in 3
v report object 4
v report passive 5
v report to -5
v report xcomp 4
v reporters -14
v reporters object -14
v represent -5
v represent at -13
v represent bare 2
v represent by -16
v represent clause 13
v represent for -20
v represent in -25
v represent object -10
v represent of -16
v represent passive -18
v represent to -17
v represent xcomp -13
v representative -16
v reprimand 9
v reprise 10
v reprise object 10
v republican -24
v republican object -11
v repudiate 20
v repudiate object -4
v request 4
v request bare 14
v request by -2
v request object 4
v request to -8
v require 2
v require by -23
v require clause 5
v require for -23
v require in -22
v require infinitive 11
v require object -14
v require of -17
v require passive -5
v require to 11
v require xcomp -27
v rescue -17
v rescue from -14
v rescue object -16
v research -16
v research object -16
v resemble -15
v resemble object -15
v reserve -7
v reserve in 10
v reserve object 11
v reserve passive -22
v resettle -20
v resettle into -6
v resettle object -12
v resettle passive -6
v resettle under -6
v reshape -11
v reshape object -11
v reside -23
v resign -16
v resign bare -21
v resign in -13
v resist 4
v resist object -6
v resist to 12
v resolve -25
v resolve bare -12
v resolve object -13
v resolve passive -17
v resonate in -21
v resonate passive 9
v resonate with 17
v resound -21
v respect 2
v respect bare 8
v respect object -23
v respect passive -17
v respond 4
v respond about -19
v respond bare 4
v respond by 3
v respond clause 3
v respond on 7
v respond passive 6
v rest -21
v rest object -10
v rest on -10
v restore -19
v restore object -19
v restore passive -10
v restrain -19
v restrict 8
v restrict from -15
v restrict object 6
v restrict passive -20
v restructure -15
v restructure because -9
v restructure object -17
v result -25
v result bare -13
v result in -20
v result passive -4
v resurrect -22
v retain -24
v retain object -16
v retaliate 10
v rethink 20
v rethink object -24
v retire -29
v retire bare -16
v retire neurosurgeon -10
v retire object -16
v retool -20
v return -11
v return after 6
v return as -20
v return at -18
v return bare -28
v return clause 8
v return from -26
v return in -17
v return object -5
v return on 3
v return passive -23
v retweet 9
v retweet object 10
v reveal 9
v reveal bare 13
v reveal object 9
v reveal passive 11
v reveal xcomp 4
v revel 6
v revel in 6
v rever 17
v rever passive 17
v reverberate -19
v reverse -8
v reverse bare -13
v reverse object 3
v reverse passive -15
v review 2
v review bare 13
v review by -13
v review object -9
v review passive -13
v revile 14
v revile object 14
v revise 4
v revise bare 4
v revisit -4
v revisit object 13
v revitalize -13
v revive -19
v revive object -15
v revolt -20
v revolt against -15
v reward -18
v reward object -18
v reward with -10
v rewritten -12
v rewritten bare -12
v rewritten passive -16
v rid -11
v rid object -11
v ride -23
v ride object -18
v ridicule 17
v riff 3
v rig -20
v rig against -9
v rig bare -9
v rig passive -15
v right -17
v ring 2
v rip 10
v rip +off -24
v rip for 4
v rip into 18
v rip object -5
v rise -12
v rise bare -28
v rise by -17
v rise in -19
v rise infinitive -17
v rise object -2
v rise with -12
v risen -28
v risen in -9
v risk -23
v risk object -13
v risk xcomp -16
v rival -19
v roar -23
v rock -19
v rock object -17
v rock passive -11
v rocket -17
v roil passive 2
v roll -13
v roll +in -14
v roll +out 9
v roll bare -17
v roll into -17
v roll object -5
v roll passive -19
v roll to 21
v root for 6
v root in -11
v root passive -11
v round -12
v round +out -9
v round +up -17
v round object -12
v round with -3
v rouse -19
v rouse object -18
v route -16
v route to -15
v rub -17
v rub in -11
v rub object -17
v rubio -18
v ruin -14
v ruin bare -14
v ruin passive -14
v rule 8
v rule +out 10
v rule clause 4
v rule object -14
v rule on -25
v rule passive -3
v rule since 7
v rule xcomp 4
v run -8
v run +down -3
v run +out -12
v run after 10
v run against -27
v run as -24
v run at -16
v run bare -36
v run because -5
v run by -21
v run clause -23
v run for -35
v run from -31
v run if -14
v run in -6
v run infinitive -20
v run into -13
v run of -21
v run on -2
v run out -12
v run owner -16
v run passive -24
v run than -9
v run through -13
v run to -31
v run with 10
v run xcomp -26
v rung -19
v rush -9
v rush infinitive -18
v rush object 5
v rush to -19
v rush while -23
v rust -9
v rust belt -9
v rust in -9
v rust passive -9
v sacrifice -19
v sacrifice object -11
v safe -11
v safe bare -11
v safeguard -9
v sag -22
v sail -19
v sample -15
v sample object -15
v sanction 9
v sanction bare -12
v sander -29
v sander bare -15
v sander clause -11
v sander object -27
v sandwich -13
v sandwich between -13
v satirize 13
v satirize object 13
v savage 5
v savage object 5
v save -25
v save bare -15
v save clause -6
v save from -12
v save in -9
v save object -18
v save passive -7
v say 26
v say +up 20
v say about -9
v say according -24
v say addressee 16
v say after 14
v say as -8
v say at 7
v say bare 12
v say because -4
v say before 21
v say by 21
v say for 7
v say from -9
v say in 10
v say infinitive 13
v say into 20
v say of 6
v say on 13
v say over 21
v say passive -9
v say to -12
v say while 3
v say with 16
v say xcomp -7
v scale -18
v scale object -12
v scam -16
v scam object -16
v scare 8
v schedule -11
v schedule at -10
v schedule bare -23
v schedule for -21
v schedule in -6
v schedule object -22
v schedule passive -8
v scold 18
v score -29
v score in -8
v score object -22
v scramble -6
v scramble infinitive 4
v scramble object -20
v scrap 2
v scrap object 2
v scratch -11
v scratch object -11
v scream bare 9
v screen -18
v screen bare -9
v screen for -7
v screen object -17
v screen to -7
v screw -13
v screw +up -12
v screw object -8
v script -18
v script bare -11
v scrutinize -11
v scrutinize object -11
v scuttle -19
v scuttle object -19
v seal -21
v seal object -11
v sear -19
v search -21
v search for -16
v search object -17
v season -14
v season bare -14
v seat -27
v seat bare -13
v seat object -13
v secure -21
v secure bare -14
v secure clause -8
v secure for -8
v secure in -12
v secure object -20
v secure to -11
v see 2
v see after -11
v see as 7
v see at 6
v see by 9
v see clause -3
v see for 12
v see from -18
v see in 6
v see object 3
v see of -3
v see on -18
v see passive 5
v see since 9
v see through -13
v see to 12
v see with 13
v see xcomp -5
v seek 9
v seek +out -20
v seek at -27
v seek bare -18
v seek clause 23
v seek during 2
v seek for 10
v seek from 8
v seek in 4
v seek into 17
v seek object -4
v seek passive -23
v seek to 12
v seem 12
v seem as -10
v seem clause -4
v seem in -25
v seem like 17
v seem passive -2
v seem to 14
v segregate -20
v segregate bare -16
v seize -3
v seize on -19
v seize passive 5
v seize to -14
v select -16
v select bare -10
v select by -7
v select of -13
v select passive -21
v sell -17
v sell +out -13
v sell addressee -6
v sell bare -18
v sell below -12
v sell by -7
v sell for -11
v sell in -12
v sell object -6
v sell of -10
v sell passive -13
v sell to 4
v sen. -29
v sen. bare -17
v sen. clause -17
v sen. object -20
v sen. passive -12
v sen. xcomp -17
v senate -25
v senate bare -8
v senate clause -15
v senate object -27
v senate xcomp -14
v send -6
v send +out 15
v send after -20
v send as -4
v send bare -30
v send by 8
v send clause -9
v send for -21
v send from -17
v send in -19
v send infinitive -16
v send into -14
v send object 3
v send on 3
v send passive -2
v send through -18
v send to -20
v sense 8
v sentence 7
v sentence passive -18
v sentence to 5
v sentiment -19
v separate -19
v separate from -17
v separate object -16
v serve -18
v serve +up 16
v serve as -16
v serve bare -14
v serve clause -15
v serve during -16
v serve for -19
v serve from -19
v serve in -29
v serve including -13
v serve of -16
v serve on -20
v serve passive -10
v serve through -10
v serve to -21
v set -5
v set +off -33
v set +up -5
v set as -19
v set bare -16
v set by 4
v set clause -22
v set for -5
v set in -30
v set object -5
v set of -15
v set on 4
v set to -31
v set with -2
v set xcomp -19
v settle -8
v settle bare -18
v settle for -10
v settle in -17
v settle object -27
v settle on -15
v seven -19
v seven bare -13
v seven object -16
v seven passive -9
v sew -14
v sew object -14
v shadow -8
v shadow by -8
v shadow for -8
v shadow passive -8
v shake -2
v shake +up -10
v shake in -9
v shake object -28
v sham -16
v sham bare -16
v shape -26
v shape by -9
v shape object -21
v shape passive -9
v share -2
v share bare -27
v share by -6
v share for 12
v share in -11
v share object 6
v share of 7
v share on -5
v share passive 10
v share with 3
v sharpen -26
v sharpen object -17
v shatter -17
v shatter bare -15
v shatter object -14
v shed 3
v shed object 3
v shell -17
v shell +out -17
v shield -15
v shield from -11
v shield object -15
v shift -7
v shift from -24
v shift in 5
v shift into -18
v shift object -3
v shift on -15
v shift to -6
v shift while -16
v shift xcomp -17
v shine -14
v ship -11
v shock 2
v shock object 6
v shook -22
v shook object -17
v shoot -8
v shoot +down -8
v shoot +up -14
v shoot at -17
v shoot bare -17
v shoot by -18
v shoot in -25
v shoot object -25
v shoot of -10
v shoot on -12
v shoot passive -21
v shoot to -14
v shop -11
v shop for -9
v shop object -10
v shor object 3
v shore -13
v shore +up -13
v shore object -13
v shot 6
v shout 23
v shout bare 15
v shout for 16
v shout from 17
v shout object -6
v shout passive 12
v shove -14
v shove object -12
v show 11
v show +up -18
v show addressee 7
v show as -8
v show at 13
v show bare 8
v show by -2
v show for -13
v show from 6
v show host -18
v show infinitive -3
v show object 4
v show on 3
v show owner -21
v show passive 7
v show to -5
v show with 5
v showcase -18
v showcase object -11
v shrewdly -19
v shrewdly xcomp -19
v shrink -22
v shrink bare -13
v shrink object -12
v shrug 2
v shrug +off 7
v shrug object 4
v shut -7
v shut +down -2
v shut +up -27
v shut object 4
v shut passive 9
v shy 2
v shy from 7
v side 4
v side with 7
v sign 3
v sign +off -28
v sign +on -10
v sign +up -8
v sign bare -3
v sign by -28
v sign for -24
v sign in 7
v sign into 6
v sign on -24
v sign passive 10
v sign since -8
v sign to 3
v signal 11
v signal clause 24
v signal object -8
v significant -12
v significant object -12
v silence 8
v silence object -19
v simmer -17
v simply -19
v sing 6
v sing object -18
v single 11
v single +out 11
v single object 3
v sink object 5
v sip -13
v sip object -13
v sit -19
v sit +down -20
v sit +out -13
v sit at -15
v sit bare -17
v sit clause -15
v sit for -13
v sit in -22
v sit object -19
v sit of -12
v sit on -22
v sit with 10
v sketch 5
v sketch +out 5
v skew -26
v skew bare -14
v skew toward -8
v skewer -19
v skewer object -15
v skip -16
v skip object -16
v skirt -17
v slam 10
v slam for -6
v slam object 8
v slap 3
v slap object 3
v slap on -18
v slash -6
v slash object 2
v slate -20
v slate passive -15
v slate to -15
v sleep -22
v sleep bare -8
v slide -16
v slip -23
v slip bare -8
v slip into -13
v slogan -16
v slogan clause -15
v slot -17
v slow -25
v slow +down -9
v slow bare -10
v slow in -14
v slow object -19
v smear 5
v smear object 5
v smile -7
v smile bare -3
v smile object -18
v smile on -14
v smirk -11
v smirk bare -11
v smoke -12
v smooth -17
v snap -13
v snap object -13
v sneer -11
v sneer bare -11
v snort -17
v snort object -17
v soar -24
v soar bare -16
v sober -15
v soften -14
v soften as -12
v soften object -9
v solidify -21
v solidify object -18
v solve -15
v solve bare -3
v solve object -16
v sophisticate -20
v sound 6
v sound +off 16
v sound bare 4
v sound like -32
v sound object 7
v sound to -18
v sound xcomp 5
v sour -17
v spar 7
v spar bare -21
v spar object 18
v spar of 20
v spar on 15
v spark -5
v spark for -2
v spark object 4
v spawn -14
v speak -4
v speak +out 16
v speak about 27
v speak after -19
v speak as 12
v speak at -17
v speak bare -7
v speak because -21
v speak before 6
v speak by -13
v speak clause -2
v speak for 4
v speak from -16
v speak in 6
v speak of 15
v speak on -8
v speak to -5
v speak with -16
v speak xcomp -26
v spearhead -5
v spearhead object -5
v specialize -18
v specialize in -14
v speculate 21
v speculate clause 15
v speech -22
v speed -16
v spell 5
v spend -7
v spend according -6
v spend at -26
v spend bare -5
v spend clause -23
v spend during -13
v spend in -35
v spend of -24
v spend on -37
v spend over -15
v spend than -7
v spend to -28
v spend with -20
v spend xcomp -26
v spike -16
v spike according -6
v spike in -15
v spike infinitive -13
v spike object -14
v spike over -6
v spike passive -15
v spill -21
v spill into -16
v spin -15
v spirit -21
v spirit bare -14
v split -4
v split in -19
v split object -23
v split on 16
v split passive -2
v split with -21
v sponsor -10
v sponsor bare -19
v sponsor by -13
v sponsor object -4
v sponsor passive -13
v spot -2
v spot object 4
v spot passive -2
v spotlight -3
v spotlight object -2
v spout -10
v spout object -10
v sprawle -19
v sprawle in -15
v sprawle object -10
v spread -14
v spread bare -16
v spread passive -14
v spread to -17
v spur -17
v spur object -15
v spur passive -10
v spurn 6
v squabble 11
v square -20
v square object -15
v squeeze -23
v squeeze object -16
v stabilize -14
v stabilize object -12
v stack -19
v stack +up -9
v stack against -8
v stack object -15
v stack passive -14
v stack with -12
v staffer -23
v stage 3
v stage object 4
v stagger -17
v stagger bare -12
v stake -7
v stake +out 19
v stake object -4
v stake on -15
v stall -28
v stall bare -13
v stall object -12
v stand -2
v stand +out -28
v stand +up -30
v stand against -16
v stand as 2
v stand at -30
v stand behind -26
v stand beside -20
v stand by 15
v stand clause -3
v stand for 9
v stand in -8
v stand object -23
v stand of -19
v stand on 13
v stand passive 3
v stand to 2
v star -29
v star in -15
v star object -18
v stare -25
v start -12
v start +out 2
v start about 16
v start as 3
v start at -16
v start bare -11
v start by 2
v start clause -15
v start in -5
v start infinitive -2
v start on -15
v start passive 10
v start to 7
v start with 5
v startle 24
v state 2
v state clause 7
v state in 14
v state like -32
v state object -6
v state passive 14
v station -14
v stay -16
v stay at -10
v stay bare -27
v stay in -23
v stay object -19
v stay on -15
v stay out -14
v stay through -11
v stay to -14
v stay until -13
v stay xcomp 9
v steal -20
v steal from -23
v steal object -18
v steal passive -5
v steer -19
v steer object -14
v stem -22
v stem from -15
v stem object -16
v step -6
v step +down -19
v step +up 7
v step as -18
v step bare -22
v step in -12
v step object -10
v step on -18
v step to -2
v stick -2
v stick as -22
v stick bare -16
v stick object -17
v stick passive -21
v stick to -2
v stick with 2
v stifle -17
v stir -2
v stir +up 12
v stir object -22
v stock -22
v stoke -21
v stoke object -20
v stop -11
v stop as -19
v stop at -8
v stop bare -20
v stop by -18
v stop from -8
v stop in -17
v stop object -31
v stop of 10
v stop on -15
v stop passive -13
v stop to 7
v stop xcomp -3
v straight -18
v straighten -8
v straighten +out -8
v straighten object -8
v strain -23
v strain to -13
v street -17
v street bare -11
v street object -17
v strengthen -17
v strengthen object -15
v strengthen passive -9
v stress 18
v stress at 9
v stress clause 18
v stress in 15
v stress object 10
v stress passive -9
v stretch -26
v stretch object -14
v strewn -11
v strewn passive -11
v strike -3
v strike +down 29
v strike bare -17
v strike clause -17
v strike object -2
v strike owner -19
v strike passive -27
v strike to -18
v strip -21
v strip from -13
v strip object -13
v strive +on -4
v strive infinitive -5
v strive to -4
v strode -23
v structure -19
v structure bare -9
v struggle -6
v struggle bare -25
v struggle in -20
v struggle infinitive 4
v struggle object -20
v struggle to -3
v struggle with -31
v student -19
v study -26
v study at -11
v study bare -15
v study object -11
v stumble -23
v stumble bare -14
v stump -7
v stump for -7
v stun -27
v stun bare -13
v stun object -16
v style -19
v stymy -13
v stymy as -13
v stymy in -13
v stymy object -13
v subdue -18
v subdue bare -17
v subject -21
v subject to -13
v submit -3
v submit for 4
v submit object 16
v submit passive -6
v submit to -22
v subsidize -14
v subsidize passive -14
v succeed -31
v succeed bare -10
v succeed in -17
v succeed object -17
v suck -17
v suck bare -7
v suck object -12
v sue -2
v sue bare -18
v sue by 9
v sue for 6
v sue object 6
v sue passive 3
v suffer -29
v suffer from -24
v suffer object -14
v suggest 17
v suggest bare 14
v suggest clause 10
v suggest from 19
v suggest in 6
v suggest object 6
v suggest on -3
v suggest passive 3
v suggest that -23
v suggest xcomp 18
v suit -20
v suit over -14
v suit passive -13
v suit to -9
v sum 16
v sum +up 16
v sum in -32
v sum passive -32
v summon -20
v summon object -17
v summon with -2
v superdelegate -26
v superdelegate bare -20
v supervise 5
v supplement -24
v supplement clause -5
v supplement object -15
v supply -22
v supply object -14
v support 12
v support after -32
v support among -4
v support at 8
v support bare 12
v support because -12
v support clause -6
v support for -5
v support from -11
v support if -26
v support in 8
v support infinitive -18
v support object 2
v support of 2
v support on 3
v support over -5
v support passive 2
v support to -5
v support with -26
v support xcomp 5
v suppose -24
v suppose bare -14
v suppose infinitive -17
v suppose object -9
v suppose passive -18
v suppose xcomp -9
v suppress -20
v suppress bare -16
v suppress object -11
v surface 13
v surface bare -22
v surge -26
v surge as -15
v surge bare -11
v surge in -15
v surge on -14
v surge to -13
v surpass -21
v surpass object -16
v surprise -2
v surprise bare -15
v surprise by -17
v surprise clause 5
v surprise object 6
v surrender -12
v surrender object -12
v surrogate -25
v surrogate object -14
v surround -24
v surround by -10
v surround object -20
v surround passive -9
v surround with -5
v survey -29
v survey bare -17
v survey clause -12
v survey in -7
v survey object -15
v survey with -8
v survive -31
v survive bare -16
v survive in -11
v survive object -21
v suspect 6
v suspect bare 4
v suspect clause 12
v suspend -11
v suspend after -18
v suspend bare -19
v suspend for -14
v suspend in 12
v suspend object -3
v suspend passive -22
v sustain -22
v sustain bare -16
v sustain object -18
v sw -6
v sw +up -14
v sw bare 8
v sw object -30
v sw on -14
v sw to -20
v swallow -25
v swallow bare -14
v swarm -15
v swarm passive -15
v sway -22
v sway object -11
v swear -12
v swear passive -12
v sweep -28
v sweep bare -8
v sweep in -15
v sweep object -22
v sweep passive -11
v swell -21
v swing -5
v switch -9
v switch object 3
v switch to -2
v swoop -14
v swoop bare -14
v tack -2
v tack on -19
v tackle -21
v tackle object -23
v take -6
v take +away -9
v take +back -21
v take +down -29
v take +in -13
v take +off -27
v take +on -7
v take +out -21
v take +over -4
v take +up -24
v take addressee -18
v take after -31
v take against -19
v take among -19
v take as -8
v take at 11
v take bare -9
v take because 5
v take before 11
v take by -20
v take clause -2
v take during -19
v take for 7
v take from -13
v take if -10
v take into -27
v take object -4
v take of -4
v take on -12
v take out -17
v take over -16
v take passive -7
v take since -18
v take that -18
v take through -9
v take to -6
v take toward -14
v take until -15
v take with 3
v take xcomp -22
v talk 6
v talk +up 10
v talk about 3
v talk at 6
v talk bare 7
v talk clause -3
v talk during -30
v talk for 12
v talk from 3
v talk in -4
v talk like -19
v talk object 9
v talk of 7
v talk on 6
v talk passive -3
v talk to -3
v talk with 2
v talk xcomp -27
v tally -19
v tally bare -9
v tally passive -9
v tamp 11
v tamp +down -17
v tamp object -18
v tap -27
v tap bare -10
v tap for -5
v tap into -16
v tap object -22
v tap of -9
v tap passive -9
v tap to -11
v target -3
v target bare -23
v target by 9
v target for -23
v target in -23
v target of -21
v target passive -13
v target with -33
v tarnish -12
v tarnish object -12
v task -18
v task with -16
v taunt 4
v taunt object 4
v tax -21
v tax object -14
v teach -21
v teach about -14
v teach addressee -11
v teach at -21
v teach clause -10
v teach object -15
v teach to -5
v team -16
v team +up -16
v tear -19
v tear +up -12
v tear object -9
v tease +out 9
v ted -25
v ted bare -8
v ted object -23
v ted passive -11
v televise -23
v televise bare -16
v televise passive -11
v tell 15
v tell about -15
v tell addressee 6
v tell after 18
v tell as 10
v tell at 9
v tell before 21
v tell by -6
v tell for 13
v tell in 4
v tell infinitive -7
v tell like 10
v tell object 7
v tell of 4
v tell passive -6
v tell that 9
v tell xcomp 15
v temper -16
v tempt -20
v tend -2
v tend infinitive -7
v tend to 6
v terminate -12
v terminate object -12
v terminate passive -16
v terrify -10
v terrify bare -10
v test -23
v test bare -14
v test in -9
v test object -14
v test passive -21
v testify 5
v testify clause -5
v thank 11
v thank because -9
v thank for 6
v thank object 11
v thank xcomp -15
v them -15
v think 4
v think about -2
v think as 11
v think bare 9
v think because -23
v think in -5
v think object 4
v think of -11
v think on -17
v think passive -21
v think to 11
v thread -16
v thread object -16
v threaten 9
v threaten bare -8
v threaten for -32
v threaten infinitive 2
v threaten object 5
v threaten passive -22
v threaten to 7
v thrill 5
v thrive -21
v thrive as -13
v thrive bare -12
v throat -17
v throat bare -12
v throw 3
v throw +out -18
v throw at -18
v throw behind 12
v throw for -20
v throw in 4
v throw into -23
v throw object -8
v throw on -16
v throw out -19
v throw passive -19
v throw to -8
v thrust -15
v thrust into -11
v thrust object -15
v thump -12
v thump object -14
v thwart -18
v thwart object -19
v ti -10
v tick object 9
v tie -26
v tie bare -13
v tie in -8
v tie object -13
v tie passive -23
v tie to -13
v tighten -22
v tighten object -17
v tilt -19
v tilt object -12
v ting 12
v tinker -17
v tip -15
v tip object -15
v title 11
v title object 7
v title passive 2
v title xcomp 10
v toil -18
v tolerate 7
v tolerate bare -23
v tone 4
v top -22
v top object -22
v torture -17
v toss -6
v toss bare -23
v toss passive -16
v total -19
v total object -12
v touch object -28
v touch on 10
v tour -15
v tour object -15
v tout 20
v tout as -10
v tout object 19
v tower -16
v tower object -16
v trace -16
v trace object -9
v trace to -15
v track -9
v track +out -18
v track bare -23
v track object -6
v trade -4
v trade bare -21
v trade for -19
v trade in -18
v trade object 4
v trade passive -11
v trade with -19
v trail -32
v trail bare -13
v trail by -13
v trail in -13
v trail object -24
v train -20
v train bare -8
v train object -15
v train passive -10
v train to -12
v trample -16
v trample object -16
v transcend -17
v transcend object -13
v transfer -22
v transfer across -9
v transfer object -16
v transfer to -16
v transfix -19
v transfix object -19
v transform -21
v transform into -13
v transform object -12
v transgender -19
v transgender object -13
v translate -25
v translate in -7
v translate into -18
v translate object -11
v translate to -6
v transpire -16
v transpire bare -9
v trap -14
v trap in -14
v trash 11
v trash object 11
v travel -25
v travel around -13
v travel bare -14
v travel for -13
v travel from -15
v travel in -11
v travel object -8
v travel on -10
v travel to -14
v travel with -19
v treat -8
v treat as 3
v treat bare -11
v treat by -15
v treat for -15
v treat like -16
v treat object -28
v treat to -14
v treat with -11
v treat xcomp -13
v trend 7
v trigger -22
v trigger object -22
v trigger to -8
v trip -5
v trip +up 8
v trip object 8
v triple -11
v triple object -9
v trouble by 2
v trounce -18
v trounce in -12
v trounce object -13
v trounce passive -10
v trump -32
v trump +up -8
v trump bare -14
v trump clause -15
v trump in -13
v trump object -19
v trump to -14
v trump with -11
v trump xcomp -12
v trumpet 4
v trumpet object 16
v trust addressee -15
v trust bare -26
v trust in 3
v trust infinitive -4
v trust object -5
v trust on -17
v trust passive -2
v trust to 7
v trust with -29
v try -4
v try bare -19
v try clause -9
v try infinitive -6
v try object -35
v try on -21
v try passive -21
v try to -5
v try xcomp -26
v tun -17
v tun bare -14
v turn -9
v turn +off -27
v turn +out -43
v turn +over -48
v turn +up -27
v turn against 14
v turn around -25
v turn as -20
v turn at 6
v turn bare -27
v turn because 5
v turn by -15
v turn clause -29
v turn for -23
v turn from 5
v turn in -31
v turn infinitive 13
v turn into -9
v turn like -19
v turn object 7
v turn of -17
v turn on -4
v turn over 13
v turn passive -17
v turn toward 11
v turn with -22
v turn xcomp -29
v tweet 17
v tweet after -3
v tweet bare 13
v tweet for 19
v tweet object 5
v tweet of 24
v tweet on 24
v tweet passive 6
v tweet to 15
v uncover -15
v uncover object -15
v undelet -16
v undelet bare -16
v undercut -20
v undercut by -9
v undercut object -17
v undercut passive -9
v underestimate -2
v underestimate object -4
v underestimate of -12
v undergo -21
v undergo object -18
v undergo to -12
v underlie -17
v underlie bare -10
v undermine -26
v undermine as -8
v undermine by -13
v undermine object -21
v undermine passive -14
v underplay 7
v underplay object 7
v underscore 5
v underscore as 19
v underscore clause -6
v underscore object 4
v underscore of -4
v understand 7
v understand bare -2
v understand in 13
v understand of 6
v undertake -14
v undertake object -14
v undervalue -11
v undo -10
v undo object -10
v unfold -24
v unfold bare -12
v unfold in -8
v unify -17
v unify object -24
v unite -3
v unite against -11
v unite bare -18
v unite behind -21
v unite in 2
v unite object -35
v unite passive 3
v unite with 12
v unite xcomp 9
v unleash -6
v unleash object 4
v unload -5
v unload on -3
v unravel -15
v unveil 4
v unveil ad -2
v unveil for 13
v unveil in 5
v unveil object 3
v update -18
v update object -9
v update passive -17
v update to -9
v update with -13
v upend -19
v upend object -20
v upgrad -19
v upset 5
v upset object -2
v upset passive 10
v urge 12
v urge infinitive 2
v urge object 9
v urge of 19
v urge to -3
v urge track -16
v use -5
v use as 7
v use at -23
v use bare -2
v use by -26
v use clause -7
v use during -21
v use for -2
v use from -18
v use in -12
v use infinitive -31
v use of -26
v use on -24
v use while -25
v use xcomp -22
v usher -19
v usher in -15
v utilize 5
v utilize object 13
v utter 7
v utter object 11
v validate -13
v validate object -13
v value -19
v value object -13
v vanish -13
v vanish object -13
v vanish of -13
v vanquish -18
v vary -20
v vary object -21
v vault -17
v veer -5
v vent 5
v vet -23
v vet bare -11
v vet by -11
v vet object -18
v vet passive -15
v veto 9
v veto object 11
v victimize -15
v victimize by -10
v victimize object -15
v victimize passive -11
v victory -16
v view 6
v view as 9
v view bare -14
v view by -9
v view in 5
v view with 12
v views 3
v views as 5
v views object 3
v violate -20
v violate bare -11
v violate by -5
v violate object -20
v violate passive -11
v visit -18
v visit bare -14
v visit clause -11
v visit for -10
v visit in -18
v visit object -15
v visit of -13
v visit on 7
v visit to 3
v voice 6
v voice in -22
v voice object 13
v void 15
v void object 15
v void on 16
v volunteer -7
v vote +on -21
v vote against 11
v vote as -6
v vote at 5
v vote bare -17
v vote because -13
v vote clause -26
v vote for 10
v vote in -4
v vote infinitive 10
v vote of 22
v vote on -28
v vote to 9
v vote with 4
v voter -21
v vouch 21
v vouch for 21
v vow 24
v vow clause 11
v vow infinitive 7
v vow to 15
v vy -3
v vy for 2
v vy infinitive 3
v wad -15
v wad into -15
v waffle -5
v wage -11
v wage object -6
v wage passive -14
v wait -9
v wait bare -17
v wait for -5
v wait in -25
v wait object -22
v wait to 3
v wait until -18
v wake -22
v wake +up -9
v walk -11
v walk bare -12
v walk from -18
v walk in -18
v walk into -19
v walk object 6
v walk to -20
v walk with -22
v walk without -3
v wane -17
v wane bare -17
v want 5
v want as -24
v want bare 6
v want clause -29
v want in -3
v want object 3
v want to 2
v want with -26
v want xcomp -9
v warm +up -29
v warm to 6
v warn 19
v warn about -12
v warn addressee 16
v warn against 6
v warn clause 15
v warn object -3
v warn of -8
v warn passive -2
v warrant 8
v wash -17
v waste -21
v waste object -16
v waste on -13
v watch -2
v watch at -18
v watch bare -34
v watch clause -22
v watch for -14
v watch from 4
v watch in -28
v watch object -3
v watch of -19
v watch on -26
v watch to 9
v watch with 9
v watch xcomp -25
v waterboard -22
v waterboard bare -12
v wave -5
v wave of 19
v wave to -22
v weak -15
v weak on -13
v weaken -23
v weaken bare -15
v weaken object -16
v wear -29
v wear bare -6
v wear in -9
v wear object -26
v weave -9
v weave object -9
v weed -9
v weed +out -9
v week -13
v weigh object -23
v weigh on 9
v welcome as -20
v welcome bare -19
v welcome clause -4
v welcome in 9
v welcome object 7
v welcome passive -12
v whip 3
v whip object 5
v whisper 12
v white -20
v widen -20
v widen object -16
v widen over -13
v widespread 11
v wield 8
v wield object -17
v win -25
v win +over -17
v win after -9
v win among -22
v win at -12
v win bare -27
v win between -16
v win by 16
v win clause -29
v win for -11
v win from 13
v win further -15
v win if -8
v win in -28
v win object -11
v win of -19
v win over -19
v win owner -15
v win passive -16
v win since -15
v win than -11
v win to -18
v win while -21
v win with -26
v win without -10
v win xcomp -23
v wind -16
v wind +down -10
v wind +up -12
v wind object -10
v wing -24
v wing bare -12
v wing object -18
v wink 12
v wink to 2
v winnow -11
v winnow object -11
v wipe -24
v wipe +out -9
v wipe object -15
v wish 8
v wish bare 5
v wish clause -23
v wish object 8
v withdraw 7
v withdraw from -27
v wither 11
v withhold 5
v withhold from -20
v withhold object 9
v withstand -17
v witness object 8
v won -13
v won object -13
v wonder 21
v wonder about 19
v wonder bare 6
v wonder clause 18
v woo -19
v word 6
v word bare -17
v word passive -17
v work -17
v work +out -21
v work across -11
v work against -22
v work as -29
v work at -29
v work bare -26
v work behind -27
v work clause -18
v work during -13
v work for -31
v work from -20
v work in -22
v work including -14
v work infinitive 5
v work into -20
v work object -27
v work of -13
v work on -24
v work since -5
v work to 7
v work with -12
v work xcomp -12
v worry 12
v worry about -2
v worry bare -22
v worry clause 20
v worry in 13
v worry object 6
v worsen -15
v wound -20
v wound bare -12
v wound in -14
v wound object -10
v wound passive -7
v wrap +up 3
v wrap in -20
v wrap object -15
v wrap passive -14
v wreck -6
v wreck object -6
v wrest -18
v wrest from -10
v wrest object -18
v wrestle -19
v write 19
v write +off -11
v write about -3
v write at -6
v write bare 28
v write by 6
v write clause 13
v write for -17
v write in 12
v write of 18
v write on 4
v write passive -16
v write to -18
v write with -21
v wrongdo -15
v wyom -18
v wyom bare -13
v yank -17
v yank object -13
v yard -17
v yard object -12
v yawn -20
v yawn bare -19
v yell 12
v yell bare 11
v yell object 5
v yield -5
v yield object -25
v young -11
v young object -14
v zero 7
v zero on 8
v zon -15
verb -7
with 's -18
with +altogether -2
with +away -24
with +back 15
with +big -19
with +by -15
with +in -8
with +like -12
with +off 7
with +official -15
with +on 2
with +output -12
with +through -26
with +together -23
with aboard 14
with abortion -24
with about 13
with above -25
with according -36
with across -23
with addressee 3
with ads 20
with against 6
with along -6
with alongside -15
with although 12
with around -8
with as 4
with aside -23
with asked 19
with atop -17
with based 2
with because 6
with before -2
with behind 4
with below -20
with belt -14
with bernie 12
with beside -5
with between 6
with beyond -3
with billionaire 18
with cause -12
with clause 4
with debate -12
with despite 7
with down -26
with due -19
with exactly -10
with except -16
with following -3
with for 4
with further -15
with given -14
with host -12
with if -4
with in -2
with including 3
with infinitive 6
with instead -2
with into -7
with na -6
with near -8
with neurosurgeon -10
with next -23
with of 2
with off -30
with on 2
with once -21
with onto -16
with outside -13
with over 2
with owner -10
with past -3
with per -13
with post 9
with prior -17
with regarding 13
with since -2
with site -5
with so 5
with such -6
with than -9
with that 11
with though -2
with through -12
with throughout -19
with to 3
with tough -2
with toward -5
with towards -21
with track -16
with trump 21
with u.s. -6
with under -5
with unless 4
with up -23
with upon 3
with via 8
with voter -9
with whether 9
with win 13
with within -2
with xcomp 2
with ― -17`;
