/**
 * Weights of words and constructions as cues of attribution, in tenths of log odds; a feature a line. Learnt by
 * bench/learn-cues.ts from the training part of PolNeAR (github.com/networkdynamics/PolNeAR); only what stands in six articles or more.
 */
// biome-ignore format: a table
export const CUE_WEIGHTS = `a American -18
a American clause -14
a American next who -9
a Democratic -22
a Republican -28
a Republican in -17
a able -5
a able infinitive -5
a able next to -5
a about -6
a about infinitive -6
a about next to -6
a active -14
a active in -9
a active next in -9
a afraid -26
a afraid clause -15
a alone -24
a angry 14
a apparent -15
a attentive -4
a attentive next than -4
a attentive than -4
a available -29
a available next to -11
a available to -11
a aware 8
a aware next of -7
a aware of -7
a bad -18
a bad +off -6
a bad for -11
a bad next for -12
a bad next off -6
a big -27
a big next than -6
a big than -6
a big to -12
a black -9
a black institution -7
a black next institution -7
a blatant -15
a capable -17
a capable next of -17
a capable of -17
a careful -10
a cautious -18
a central -8
a central next to -8
a central to -8
a certain next to 4
a clear clause -8
a clear next that -7
a close -8
a close next than -7
a close next to -4
a close than -7
a competitive -22
a concerned 4
a concerned about -10
a concerned next about -10
a concerned next with 6
a concerned with 6
a confident 19
a confident clause -4
a conservative -21
a conservative by -10
a conservative into -10
a conservative next democrats -10
a consistent -25
a cont -8
a cont in -5
a cont next in -5
a contrary -13
a contrary next to -13
a contrary to -13
a cool -11
a cool for -11
a cool next for -11
a corral -5
a corral next gop -5
a corral object -5
a critical next and -13
a critical next of 5
a critical next to -19
a critical of 5
a critical to -15
a critical with -13
a crucial -27
a demographic -15
a demographic next of -15
a demographic of -15
a different -12
a different from -6
a different next from -6
a different than -12
a difficult -21
a difficult for -8
a difficult next for -8
a difficult next to -16
a difficult to -9
a dismissive 5
a disrespectful -8
a disrespectful next to -8
a disrespectful to -8
a eager 6
a eager next to 11
a early -24
a early in -10
a early next enough -8
a early to -11
a easy -21
a easy for -7
a easy next for -7
a easy next to -15
a easy to -9
a eligible -18
a eligible infinitive -18
a eligible next to -12
a elite -11
a elite next to -11
a elite to -11
a enough -16
a enough next to -10
a enough to -12
a essential -22
a excited 4
a executive -21
a executive at -7
a executive in -5
a executive next at -7
a executive next of -13
a executive of -13
a familiar next with -7
a familiar with 7
a fellow -14
a fellow at -14
a fellow next at -14
a few -21
a final -8
a final next of -8
a final of -8
a fine -20
a first -10
a first in -8
a first next - -6
a first to -6
a free among -7
a free next , -10
a free next to 9
a free to 9
a friendly -24
a glad clause 5
a global -13
a global next trade -12
a global object -12
a good -22
a good +off -5
a good as -4
a good at -9
a good for -9
a good in -14
a good next as -4
a good next at -10
a good next for -9
a good next in -11
a good next of -8
a good next off -5
a good next than -5
a good next to -12
a good of -8
a good owner -4
a good than -6
a good to -12
a great -28
a great in -4
a happy next to 4
a happy to 4
a hard -12
a hard clause -18
a hard next to -25
a hard to -9
a healthy -4
a healthy next , -4
a healthy with -4
a high -17
a high next than -10
a high than -11
a hopeful 26
a hostile 6
a hostile next to 6
a hostile to 6
a important -7
a important clause -18
a important for 10
a important in -16
a important next for 10
a important next in -16
a important next than -8
a important next that -18
a important next to -17
a important than -8
a important to -27
a incentive -14
a incentive next to -14
a incentive to -14
a incompatible -15
a incompatible next with -15
a incompatible with -15
a ineligible -17
a ineligible next to -17
a ineligible to -17
a interesting -18
a involved -22
a involved in -11
a involved next in -11
a key -18
a key next to -15
a key to -15
a large -20
a large in -11
a large next in -11
a large next than -7
a large of -14
a large than -7
a likely -8
a likely clause 9
a likely next that -25
a little -3
a little next to 6
a little to 6
a low -15
a many -30
a many in -11
a many next in -11
a many next of -16
a many next through -11
a many of -16
a many through -11
a more -27
a more next of -13
a more next than -6
a more next to -17
a more of -13
a more than -5
a most -25
a most next of -17
a most of -17
a much -26
a much about -14
a much as -8
a much next about -14
a much next as -8
a much next of -15
a much of -15
a necessary -22
a necessary next to -13
a necessary to -14
a nervous 5
a neutral -11
a neutral in -10
a new -12
a new next impetus 7
a next -24
a notable -24
a old -20
a open next to 8
a open to 5
a other -22
a other next than -7
a other than -7
a own -6
a own next since -5
a own owner -6
a own since -5
a pleased 12
a popular among -12
a popular next among -12
a popular with -24
a possible -22
a possible clause -15
a possible next that -15
a potent -15
a potent if -11
a potent next if -11
a present -19
a present in -12
a present next in -9
a present to -6
a primary -19
a primary in -10
a primary next , -5
a primary next in -10
a primary next on -13
a primary on -13
a primary owner -8
a primary with -14
a proud -5
a proud next of 6
a proud of 6
a qualified -29
a qualified next to -15
a qualified to -13
a quick 6
a quick next to 6
a quick to 6
a racist -15
a rare -12
a rare for -12
a rare next for -12
a rare to -12
a ready for -15
a ready next for -15
a related 5
a related next to -24
a related to -20
a reminiscent -13
a reminiscent next of -13
a reminiscent of -13
a rid -7
a rid next of -7
a rid of -7
a right -26
a same -12
a same as -5
a same next as -5
a satisfied 8
a satisfied with 9
a second -26
a second in -11
a secretary -27
a secretary next of -18
a secretary of -18
a serious -17
a serious about -17
a serious next about -17
a several -16
a several next of -20
a several of -20
a short -16
a short next of -15
a short of -13
a similar -16
a similar next to -16
a similar to -16
a simple -20
a skeptical 8
a small -19
a smart -16
a sorry -23
a spooky -7
a spooky next disembodied -7
a spooky object -7
a strong -28
a strong as -5
a subject -12
a subject next to -12
a subject to -12
a successful -32
a supportive 9
a supportive next of 18
a supportive of 18
a sure 6
a sure clause -4
a sure next he -28
a sure next that -4
a surprising -20
a tough -23
a true -26
a unable -18
a unable infinitive -18
a unable next to -17
a unaware 4
a unaware of 4
a unclear 6
a unfair -20
a unfit -12
a unfit next to -12
a unfit to -10
a unique -14
a unique next to -9
a unique to -9
a unlikely -23
a unlikely infinitive -12
a unlikely next to -15
a unusual -12
a visible -18
a visible as -5
a visible next as -5
a vulnerable -25
a weak -14
a worried 11
a worried about -7
a worried next about -7
a worth -25
a worth next anything -9
a worth object -14
a wrong -22
a-next " -22
a-next '' -12
a-next , -20
a-next - -28
a-next after -16
a-next against -12
a-next among -23
a-next and -15
a-next anything -9
a-next as -10
a-next because -29
a-next democrats -10
a-next disembodied -7
a-next enough -5
a-next for -4
a-next from -5
a-next gop -10
a-next he -8
a-next here -11
a-next if -3
a-next impetus 7
a-next institution -7
a-next is -24
a-next it -22
a-next not -17
a-next of 5
a-next off -17
a-next on -7
a-next or -20
a-next over -21
a-next since -11
a-next than -21
a-next the -20
a-next they 3
a-next through -13
a-next trade -12
a-next what -20
a-next who 5
a-next ” -19
a-predicate American -10
a-predicate able -10
a-predicate active -11
a-predicate aware 8
a-predicate big -11
a-predicate careful 4
a-predicate central -10
a-predicate certain 8
a-predicate clear 8
a-predicate close -22
a-predicate competitive -20
a-predicate concerned 5
a-predicate confident -16
a-predicate critical 15
a-predicate desperate 4
a-predicate different -10
a-predicate difficult -16
a-predicate eager 10
a-predicate early -13
a-predicate easy -11
a-predicate familiar 7
a-predicate first -8
a-predicate glad 4
a-predicate good -15
a-predicate happy 5
a-predicate hard -8
a-predicate high -9
a-predicate hostile 10
a-predicate important -32
a-predicate incompatible -12
a-predicate interested 12
a-predicate involved -22
a-predicate late 8
a-predicate likely -4
a-predicate more -11
a-predicate necessary -6
a-predicate neutral -11
a-predicate new -3
a-predicate old -15
a-predicate open -14
a-predicate popular 5
a-predicate potent -11
a-predicate primary -17
a-predicate racist -15
a-predicate ready -13
a-predicate reminiscent -13
a-predicate rid -7
a-predicate short -11
a-predicate similar -11
a-predicate skeptical 6
a-predicate sorry -17
a-predicate strong -19
a-predicate supportive 15
a-predicate true -20
a-predicate willing -12
a-predicate worried 7
a-predicate worth -12
a-previous " -7
a-previous '' -16
a-previous 'm -20
a-previous 're -19
a-previous 's -9
a-previous - -20
a-previous a -35
a-previous absolutely -25
a-previous african -9
a-previous all 21
a-previous almost -7
a-previous also 7
a-previous am -3
a-previous an -20
a-previous and -12
a-previous anything -19
a-previous as -15
a-previous be -6
a-previous became -8
a-previous because -11
a-previous beck 7
a-previous become -12
a-previous been 5
a-previous being -34
a-previous but -27
a-previous by 8
a-previous chief -13
a-previous core -15
a-previous deleted -5
a-previous democratic -11
a-previous especially 19
a-previous even -31
a-previous extremely -20
a-previous far -14
a-previous for -16
a-previous from 5
a-previous get -9
a-previous getting -21
a-previous gravely -19
a-previous hampshire -15
a-previous have -25
a-previous her -17
a-previous highly -18
a-previous his -8
a-previous historically -7
a-previous how -27
a-previous in -28
a-previous increasingly -19
a-previous it -3
a-previous lawfully -6
a-previous lot -4
a-previous make -37
a-previous making -35
a-previous more 8
a-previous most -3
a-previous much -23
a-previous n't 6
a-previous no -7
a-previous not -5
a-previous nothing -24
a-previous now -22
a-previous of -27
a-previous people -34
a-previous politely -4
a-previous politically -14
a-previous president 13
a-previous presumably -11
a-previous pretty -22
a-previous quite -20
a-previous really -18
a-previous relatively 7
a-previous remain -22
a-previous senior -13
a-previous so -11
a-previous source -30
a-previous still -5
a-previous than 10
a-previous that -22
a-previous the -40
a-previous too -10
a-previous values -19
a-previous very -9
a-previous visibly -3
a-previous while -12
a-previous with -22
a-previous you -17
a-previous “ -24
a-rel acl -39
a-rel acl:relcl -11
a-rel advcl -8
a-rel amod -7
a-rel ccomp -11
a-rel conj -12
a-rel csubj -3
a-rel flat -29
a-rel nmod -4
a-rel nsubj:pass -10
a-rel obj -18
a-rel obl -33
a-rel obl:agent 7
a-rel obl:unmarked -13
a-rel xcomp -20
a-under accuse -19
a-under add -30
a-under admit -20
a-under allow -11
a-under appear -4
a-under argue -21
a-under ask -26
a-under attack -15
a-under attract 10
a-under be -7
a-under become -35
a-under believe -28
a-under break -16
a-under bring 13
a-under call -23
a-under claim -28
a-under conclude -28
a-under condemn -11
a-under continue -28
a-under create -18
a-under decide -17
a-under delete -5
a-under desanti -29
a-under describe -15
a-under direct -6
a-under do -32
a-under draw 6
a-under end -14
a-under expect -27
a-under explain -30
a-under fall -22
a-under feel -9
a-under find -28
a-under focus -22
a-under get -17
a-under give 5
a-under go -27
a-under grow -29
a-under have -6
a-under help 13
a-under hold -20
a-under hope -15
a-under keep -18
a-under know -14
a-under leave 3
a-under live -16
a-under look -27
a-under lose -20
a-under love -8
a-under make -5
a-under need -17
a-under note -22
a-under obtain -7
a-under put -22
a-under raise -14
a-under release -22
a-under run -18
a-under say -43
a-under see -34
a-under seek -11
a-under seem -32
a-under serve -21
a-under show -36
a-under spend -23
a-under suggest -28
a-under support -18
a-under take 7
a-under talk -18
a-under tell -35
a-under think -40
a-under turn -22
a-under vote -21
a-under walk -23
a-under want -24
a-under win -26
a-under work 11
a-under write -32
a-with +off -18
a-with about 12
a-with according -17
a-with after -26
a-with against -12
a-with among 7
a-with at -5
a-with clause 6
a-with during -14
a-with for -9
a-with from -13
a-with in -5
a-with infinitive 5
a-with institution -7
a-with into -20
a-with object -7
a-with on 4
a-with owner -26
a-with since 14
a-with than -8
a-with that -10
a-with through 8
a-with whether 7
a-with while -20
a-with without -21
a-with xcomp -29
adjective -10
after clause 6
by 's 6
by ADV -15
by INTJ -4
by NOUN -4
by SCONJ -7
by SYM -9
by VERB -9
by X -8
by anybody -14
by anyone -13
by anything -9
by everybody -13
by everything -15
by he -4
by her -9
by herself 5
by hillary -6
by him -3
by himself 6
by it -8
by itself -4
by me 6
by nobody -5
by none -6
by nothing -7
by one -5
by sanders -4
by somebody -20
by someone 5
by states -17
by that -8
by them 8
by there -5
by things -12
by those -5
by trump 4
by us 7
by what -3
by whatever -19
by whoever -25
by you 4
form NNP -7
form VB -7
form VBG -6
in quotation -30
in quotation accept -16
in quotation accomplish -5
in quotation accord -28
in quotation acknowledge -23
in quotation add 17
in quotation address -13
in quotation admit -21
in quotation adopt -4
in quotation advise -15
in quotation afford -8
in quotation agree -4
in quotation allow -25
in quotation announce 5
in quotation answer -17
in quotation apologize -23
in quotation appeal -5
in quotation appear -29
in quotation applaud -22
in quotation appoint -17
in quotation appreciate -11
in quotation argue -25
in quotation ask -6
in quotation assume -19
in quotation attack -23
in quotation attempt -11
in quotation attract -10
in quotation avoid -17
in quotation back -14
in quotation base -6
in quotation be -12
in quotation bear -13
in quotation become -11
in quotation begin -12
in quotation believe -28
in quotation benefit -5
in quotation bind -6
in quotation blame -19
in quotation block -16
in quotation bother -15
in quotation break -6
in quotation bring -9
in quotation build -5
in quotation buy -4
in quotation by '' -6
in quotation by 's -22
in quotation by - -13
in quotation by ability -14
in quotation by actions -12
in quotation by administration -17
in quotation by all -12
in quotation by america -13
in quotation by americans -16
in quotation by analysts -5
in quotation by answer -11
in quotation by anybody -9
in quotation by anyone -24
in quotation by anything -8
in quotation by arguments -5
in quotation by attack -11
in quotation by attacks -19
in quotation by attempt -9
in quotation by bernie -19
in quotation by bureaucracy -8
in quotation by bush -11
in quotation by campaign -22
in quotation by campaigns -8
in quotation by candidate -16
in quotation by candidates -12
in quotation by chance -4
in quotation by china -22
in quotation by class -8
in quotation by clinton -23
in quotation by commitment -5
in quotation by communities -23
in quotation by community -15
in quotation by companies -9
in quotation by company -8
in quotation by congress -11
in quotation by contradiction -3
in quotation by convention -4
in quotation by countries -6
in quotation by country -23
in quotation by cruz -23
in quotation by deal -3
in quotation by decision -10
in quotation by delegates -12
in quotation by democrats -26
in quotation by department -16
in quotation by difference -3
in quotation by dollars -8
in quotation by donald -22
in quotation by doubt -17
in quotation by economy -13
in quotation by election -5
in quotation by establishment -13
in quotation by everybody -19
in quotation by everyone -17
in quotation by everything -11
in quotation by evidence -19
in quotation by fact -15
in quotation by families -8
in quotation by fathers -11
in quotation by favor -4
in quotation by folks -18
in quotation by foundation -12
in quotation by gaunt -4
in quotation by god -12
in quotation by gov. -11
in quotation by government -14
in quotation by grayson -23
in quotation by group -18
in quotation by groups -10
in quotation by guns -14
in quotation by guy -20
in quotation by guys -13
in quotation by hb -6
in quotation by he -5
in quotation by her -7
in quotation by hillary -15
in quotation by him -15
in quotation by i -24
in quotation by incentive -17
in quotation by information -8
in quotation by issue -10
in quotation by issues -11
in quotation by it -20
in quotation by job -6
in quotation by kids -7
in quotation by kind -14
in quotation by law -7
in quotation by laws -9
in quotation by leader -16
in quotation by leadership -17
in quotation by level -7
in quotation by lot -20
in quotation by majority -10
in quotation by man -23
in quotation by many 6
in quotation by market -4
in quotation by mccain -15
in quotation by me -17
in quotation by members -12
in quotation by men -12
in quotation by message -9
in quotation by mistake -6
in quotation by most -11
in quotation by movement -11
in quotation by name -5
in quotation by nobody -16
in quotation by none -11
in quotation by nothing -12
in quotation by number -15
in quotation by numbers -7
in quotation by obama -22
in quotation by officials -15
in quotation by one 5
in quotation by ones -14
in quotation by opportunity -6
in quotation by others -11
in quotation by parents -9
in quotation by part -9
in quotation by party -11
in quotation by pathways -19
in quotation by people -18
in quotation by percent -5
in quotation by person -7
in quotation by personnel -17
in quotation by plan -6
in quotation by point -13
in quotation by policies -6
in quotation by policy -4
in quotation by politician -5
in quotation by politicians -18
in quotation by polls -22
in quotation by position -9
in quotation by power -3
in quotation by president -18
in quotation by problem -15
in quotation by problems -10
in quotation by program -12
in quotation by question -8
in quotation by reason -14
in quotation by relationship -10
in quotation by republicans -21
in quotation by right -11
in quotation by role -11
in quotation by rubio 13
in quotation by ryan -17
in quotation by sanders -5
in quotation by senate -12
in quotation by sense -9
in quotation by situation -6
in quotation by some -21
in quotation by somebody -6
in quotation by someone -15
in quotation by something -14
in quotation by sort -4
in quotation by speech -9
in quotation by state -17
in quotation by states -12
in quotation by story -13
in quotation by students -3
in quotation by supporters -15
in quotation by surge -4
in quotation by system -4
in quotation by team -14
in quotation by terms -11
in quotation by that -16
in quotation by the -5
in quotation by them -20
in quotation by there -5
in quotation by they -11
in quotation by thing -8
in quotation by things -4
in quotation by this -14
in quotation by those -15
in quotation by throes -12
in quotation by time -5
in quotation by times -4
in quotation by town 7
in quotation by us -20
in quotation by vote -3
in quotation by voters -19
in quotation by way -9
in quotation by ways -14
in quotation by we -21
in quotation by what -11
in quotation by who -22
in quotation by whoever -10
in quotation by wife -12
in quotation by woman -15
in quotation by women -4
in quotation by work -7
in quotation by world -17
in quotation by wringers -11
in quotation by you -20
in quotation call -33
in quotation campaign -7
in quotation capture -12
in quotation care -29
in quotation carry -13
in quotation cast -12
in quotation catch -8
in quotation cause -9
in quotation celebrate -6
in quotation challenge -18
in quotation change -5
in quotation charge -15
in quotation choose -9
in quotation claim -32
in quotation clear -5
in quotation close -9
in quotation come -10
in quotation commit -7
in quotation communicate -4
in quotation compare -15
in quotation complete -14
in quotation condemn -22
in quotation condition -10
in quotation conduct -9
in quotation confirm -22
in quotation consider 5
in quotation contain -14
in quotation contest -10
in quotation continue -17
in quotation count -5
in quotation cover -13
in quotation create -6
in quotation cripple -5
in quotation crook -5
in quotation crow -10
in quotation cut -11
in quotation debate -14
in quotation decide -21
in quotation declare -14
in quotation defend -22
in quotation deliver -12
in quotation demonstrate -19
in quotation deny -29
in quotation depend -5
in quotation describe -29
in quotation determine -22
in quotation die -3
in quotation direct -14
in quotation disagree -22
in quotation disband -5
in quotation discuss -25
in quotation dismiss -17
in quotation disqualify -4
in quotation draw -13
in quotation drive -4
in quotation drop -8
in quotation earn -8
in quotation elect -11
in quotation elevate -5
in quotation embrace -17
in quotation emerge -7
in quotation employ -11
in quotation encourage -31
in quotation end -7
in quotation endorse -28
in quotation engage -9
in quotation enjoy -15
in quotation enter -3
in quotation establish -22
in quotation estimate -25
in quotation execute -3
in quotation exist -4
in quotation expand -15
in quotation expect -29
in quotation explain -35
in quotation expose -19
in quotation express -4
in quotation fail -10
in quotation favor -25
in quotation fear -24
in quotation feel -20
in quotation fight -8
in quotation figure -9
in quotation find -19
in quotation fire -12
in quotation fit -9
in quotation focus -19
in quotation follow -10
in quotation forget -28
in quotation get -7
in quotation give -9
in quotation go -11
in quotation grant -10
in quotation grow -4
in quotation guarantee -14
in quotation guess -11
in quotation handle -6
in quotation hang -5
in quotation hate -23
in quotation have -12
in quotation hear -14
in quotation help -6
in quotation hire -15
in quotation hit -19
in quotation hold -9
in quotation hope -31
in quotation identify -24
in quotation ignore -17
in quotation imagine -21
in quotation impact -3
in quotation improve -5
in quotation include -16
in quotation increase -10
in quotation inform -23
in quotation insult -19
in quotation intend -22
in quotation introduce -14
in quotation investigate -6
in quotation keep -12
in quotation knock -5
in quotation know -29
in quotation lack -7
in quotation lay -22
in quotation lead -3
in quotation learn -23
in quotation leave -7
in quotation legislate -5
in quotation let -13
in quotation lie -17
in quotation like -31
in quotation limit -3
in quotation listen -4
in quotation live -7
in quotation lock -11
in quotation look -25
in quotation love -21
in quotation maintain -13
in quotation matter -6
in quotation mean -13
in quotation measure -4
in quotation meet -7
in quotation mention -18
in quotation metastasize -5
in quotation miss -11
in quotation morn -4
in quotation name -20
in quotation need -13
in quotation nominate -19
in quotation notice -19
in quotation occur -3
in quotation offend -11
in quotation open -8
in quotation oppose -21
in quotation opt -4
in quotation ought -9
in quotation own -4
in quotation pass -18
in quotation pay -7
in quotation pick -9
in quotation place -5
in quotation plan -9
in quotation play -6
in quotation pledge -17
in quotation point -23
in quotation pose -15
in quotation predict -20
in quotation present -23
in quotation prevent -11
in quotation process -4
in quotation produce -20
in quotation promise 6
in quotation promote -13
in quotation properly -5
in quotation propose -24
in quotation prove -10
in quotation provide -15
in quotation pull -9
in quotation push -27
in quotation put -20
in quotation question -22
in quotation raise -22
in quotation reach -13
in quotation read -13
in quotation realize -25
in quotation rearrang -6
in quotation reassess -6
in quotation receive -9
in quotation recognize -31
in quotation reduce -8
in quotation refer -21
in quotation reflect -12
in quotation refuse -24
in quotation register -6
in quotation regret -21
in quotation reject -26
in quotation release -13
in quotation remain -20
in quotation remember -33
in quotation remind -28
in quotation repeat -18
in quotation report -27
in quotation represent -14
in quotation require -19
in quotation resign -3
in quotation resonate -18
in quotation respect -11
in quotation respond 8
in quotation rest -6
in quotation return -4
in quotation review -20
in quotation rip -14
in quotation rise -4
in quotation risk -5
in quotation run -6
in quotation sacrifice -3
in quotation sanction -8
in quotation say -27
in quotation scare -7
in quotation screw -8
in quotation see -24
in quotation seek -21
in quotation seem -34
in quotation select -12
in quotation sell -5
in quotation send -15
in quotation separate -4
in quotation serve -4
in quotation set -4
in quotation share -19
in quotation shift -11
in quotation shoot -11
in quotation show -7
in quotation shut -14
in quotation sign -18
in quotation sing -5
in quotation sit -8
in quotation sound -21
in quotation speak -30
in quotation spend -10
in quotation split -4
in quotation spout -16
in quotation stand -11
in quotation start -13
in quotation state -14
in quotation stick -7
in quotation stop -10
in quotation strengthen -4
in quotation strive -13
in quotation struggle -17
in quotation suck -16
in quotation suggest -34
in quotation summon -4
in quotation support -31
in quotation surprise -14
in quotation take -11
in quotation talk -28
in quotation target -13
in quotation teach -4
in quotation tell -38
in quotation thank -24
in quotation think -23
in quotation threaten -22
in quotation throw -8
in quotation touch -15
in quotation track -6
in quotation train -4
in quotation treat -9
in quotation trust -9
in quotation try -15
in quotation turn -32
in quotation underestimate -19
in quotation understand -24
in quotation unite -11
in quotation use -15
in quotation value -8
in quotation victimize -6
in quotation view -12
in quotation violate -7
in quotation vote -27
in quotation wait -9
in quotation walk -10
in quotation want -27
in quotation watch -11
in quotation welcome -23
in quotation wish -18
in quotation witness -13
in quotation wonder -28
in quotation work -3
in quotation worry -22
in quotation write -5
known 12
known +off -6
known +on -5
known +out 14
known +over -16
known about -6
known according -8
known among 8
known bare 5
known because -4
known before 15
known by -5
known by 's 14
known by AUX 5
known by NOUN 4
known by SCONJ -14
known by X 13
known by anyone 9
known by everybody 12
known by everyone 15
known by him 9
known by it 7
known by me 5
known by none 9
known by nothing -3
known by sanders 15
known by somebody -9
known by someone -7
known by something 5
known by that 12
known by this -6
known by those 6
known by trump 5
known by us 11
known by which -13
known by you -7
known clause 4
known for 8
known from 4
known in 11
known into 4
known like -9
known object 5
known of 3
known out 6
known over -7
known owner 10
known since 7
known through 7
known under -8
known while 18
known without 27
mark ' -9
mark about -14
mark address -15
mark against -25
mark american -20
mark among 7
mark aside -18
mark asked -20
mark because -7
mark central -10
mark despite -4
mark from -12
mark if -7
mark including 6
mark insist -27
mark into -9
mark late -23
mark like -5
mark na -13
mark of -4
mark on -10
mark once -5
mark over -11
mark right 9
mark temporarily -10
mark than -12
mark that -9
mark through 6
mark to -9
mark tossing -12
mark tough -20
mark toward -21
mark trump -3
mark under -25
mark unless 6
mark until -8
mark whether -8
mark while 5
mark without 4
modal can -6
modal might -4
modal must 5
modal shall -3
modal should -9
modal wo -12
n Council -29
n ability -19
n ability infinitive -12
n ability next to -12
n ability owner -20
n absence -21
n access -17
n access at -7
n access for -9
n access next and -7
n access next for -9
n access next to -14
n access to -14
n account -8
n account next of 5
n account of 5
n accusation next of 5
n accusation of 5
n accusation owner -9
n act -22
n act in -5
n act next of -12
n act of -14
n action -31
n action next of -8
n action of -8
n action owner -15
n activist -23
n activity -23
n ad -22
n ad against -12
n ad in -16
n ad next against -12
n adaptation -11
n adaptation next of -11
n adaptation of -11
n addition -19
n addition next to -14
n addition to -14
n address -17
n address next to -13
n address owner -18
n address to -13
n adherent -11
n adherent clause -9
n adherent next that -9
n adherent that -9
n administration -23
n adoption -17
n adoption by -15
n adoption next by -18
n advance -19
n advantage -27
n advice 15
n adviser -21
n adviser at -3
n adviser next and -3
n adviser next to -12
n adviser to -12
n advocate 5
n advocate for 8
n advocate next for 8
n advocate next ” -4
n advocate of -20
n advocate on -14
n affair -20
n aftermath -10
n aftermath next of -10
n aftermath of -10
n age -15
n age next of -14
n age of -14
n agency -18
n agenda -28
n agenda next of -11
n agenda of -11
n agent -26
n aid -20
n aid for -6
n aid next for -6
n aid next to -4
n aid to -7
n aide -23
n aide next to -13
n aide to -7
n air -12
n air next of -10
n air of -10
n allegation 14
n ally -27
n ally next of -10
n ally of -10
n ally owner -19
n alternative -20
n alternative next to -12
n alternative to -12
n ambassador -18
n ambassador next to -13
n ambassador to -13
n amendment -32
n amount -31
n amount next of -9
n amount of -9
n analysis next of -19
n analysis of -20
n analyst -29
n analyst at -8
n analyst next at -8
n anger -26
n announcement next of 3
n announcement of 3
n answer -4
n answer next to -22
n answer to -22
n antic -13
n antic next of -6
n antic of -6
n antipathy -21
n antipathy for -10
n antipathy next for -10
n antipathy owner -10
n anxiety 18
n apotheosis -10
n apotheosis next of -10
n apotheosis of -10
n appeal -6
n appeal for -5
n appeal next " -6
n appeal next for -5
n appeal next of -19
n appeal next to -5
n appeal of -19
n appeal owner 12
n appeal to -5
n appearance -24
n appearance next of -9
n appearance next on -14
n appearance of -9
n appearance on -12
n appearance owner -15
n appointment 8
n appointment as -36
n appointment next of 14
n appointment of 14
n apprehension next of 3
n apprehension of 3
n approach next to -28
n approach owner 10
n approach to -18
n approval 11
n arbiter -22
n area -23
n area next of -14
n area of -14
n argue 21
n argue clause 21
n argument -6
n argument against -10
n argument next against -10
n argument next on 4
n argument on 4
n argument owner -4
n arm -22
n arm next of -10
n arm of -10
n army -16
n army next of -13
n army of -15
n array -15
n array next of -15
n array of -15
n arrival -21
n arrival into -8
n arrival next into -8
n article -22
n aspect -14
n aspect next of -14
n aspect of -14
n assault -26
n assessment -4
n assessment next of 3
n assessment of -9
n asset -23
n assistance -22
n assistance for -5
n assistance next for -5
n assumption 4
n asylum -10
n asylum from -10
n asylum next from -10
n attack 5
n attack in -7
n attack next in -30
n attack next of -15
n attack of -16
n attack owner 15
n attempt by -14
n attempt next by -14
n attempt next to -3
n attendee -23
n attention 10
n attorney -24
n attorney for -10
n attorney in -9
n attorney next for -10
n attorney owner -13
n audience next of -13
n audience of -13
n authenticator -8
n authenticator in -8
n authenticator next , -8
n authenticator owner -8
n author -14
n author next of -17
n author of -17
n authorization -9
n authorization next of -9
n authorization of -9
n average -19
n average next of -12
n average of -12
n award -14
n award next delegates -5
n award object -7
n award owner -12
n back -11
n back next of -13
n back of -13
n backer 7
n backer next of 11
n backer of 11
n backing 18
n backing next of 10
n backing of 4
n balance -22
n ballot -22
n ban next on 4
n ban on 4
n ban owner 10
n bank -24
n base -25
n base in -12
n base owner -15
n basis 8
n batch -12
n batch next of -12
n batch of -12
n battle -29
n battle against -12
n battle between -3
n battle next against -12
n battle next between -3
n battle next with -10
n battle owner -15
n battle with -10
n bearing -8
n bearing next on -8
n bearing on -8
n beginning -18
n beginning next of -12
n beginning of -12
n behalf -17
n behalf next of -17
n behalf of -17
n behavior -22
n belief clause -4
n belief next over -10
n belief next that -4
n belief over -10
n bench -18
n bench in -10
n bench next in -10
n benefit -24
n benefit next of -10
n benefit of -10
n bid -25
n bid for -12
n bid next for -12
n bid owner -18
n bill -26
n bill at -3
n bill in -9
n bill into -4
n bill next at -3
n bill next in -7
n bill next into -4
n bill next with -6
n bill with -6
n billion -17
n billion next of -11
n billion of -12
n billionaire -20
n billionaire next who -4
n billionaire object -4
n bit -21
n bit next of -11
n bit of -11
n bloc -19
n block -17
n block from -11
n block next from -11
n blow -23
n board 3
n board next of -20
n board of -20
n body -20
n body next that -10
n body xcomp -10
n book -25
n boost -20
n border -29
n border next crossing -3
n border object -3
n bottom -12
n bottom next of -12
n bottom of -12
n brand -15
n brand next of -15
n brand of -15
n break -26
n break from -9
n break next from -9
n breakfast -23
n brother -17
n building -22
n business -28
n call next to 10
n call next with -13
n call owner -3
n call to 7
n call with -13
n camp -25
n campaign against 10
n campaign clause -9
n campaign for 4
n campaign in 14
n campaign infinitive -18
n campaign next against 10
n campaign next for 4
n campaign next in -31
n campaign next of -20
n campaign next on -15
n campaign next that -18
n campaign of -20
n campaign on -26
n campaign owner -20
n candidacy -24
n candidacy next of -13
n candidacy of -13
n candidate -23
n candidate for -13
n candidate from -12
n candidate in -8
n candidate including -5
n candidate infinitive -11
n candidate like -4
n candidate next , -7
n candidate next for -12
n candidate next in -9
n candidate next like -4
n candidate next of -8
n candidate next on -11
n candidate next to -15
n candidate next who -7
n candidate next with -9
n candidate object -17
n candidate of -8
n candidate on -11
n candidate owner -10
n candidate with -8
n candidate xcomp -6
n canvasser -22
n canvasser object -15
n capacity -13
n capacity in -4
n capacity infinitive -11
n capacity next and -4
n capacity next to -11
n capital -19
n capital next of -13
n capital of -13
n card -24
n career -24
n cartel -7
n cartel for -7
n cartel next for -7
n case in -20
n case next in -16
n case next of -18
n case of -18
n caucuse -23
n caucuse next on -8
n caucuse on -8
n caucuse owner -9
n cause -23
n cause next of -11
n cause of -11
n celebration -23
n celebration in -11
n celebration owner -7
n center next on 3
n century -14
n century next of -14
n century of -14
n ceo -14
n ceo next of -14
n ceo of -14
n chair -25
n chair next of -16
n chair of -16
n chairman -28
n chairman in -6
n chairman next in -6
n chairman next of -14
n chairman of -13
n chairman owner -6
n challenge -5
n challenge for -18
n challenge from 7
n challenge in -24
n challenge next for -18
n challenge next from 7
n challenge next to -25
n challenge to -13
n champion -19
n champion for -10
n champion next for -10
n chance -26
n chance infinitive -13
n chance next of -9
n chance next to -9
n chance of -9
n chance owner -15
n change -23
n change from -11
n change in -11
n change next from -12
n change next in -9
n change next to -15
n character -24
n charge -13
n charge next of -20
n charge of -20
n chief -14
n chief next of -14
n chief of -13
n chief owner -13
n child -24
n child because -9
n child next because -8
n child next of -12
n child of -12
n child owner -8
n choice -25
n choice for -9
n choice next for -9
n choice next of -13
n choice of -13
n choice owner -13
n chokehold -8
n chokehold in -8
n chokehold next in -8
n citizen -25
n citizen next of -9
n citizen of -12
n city -21
n city next of -13
n city of -13
n claim for -14
n claim next for -13
n claim next of -24
n claim of -24
n clash -25
n clash between -7
n clash next between -7
n class -17
n class next of -9
n class object -15
n class of -9
n clip -14
n clip next of -12
n clip of -12
n club -24
n clue -15
n clue about -11
n clue for -4
n clue next about -11
n co-founder -27
n coalition -27
n coalition next of -10
n coalition of -10
n collapse -19
n collapse next of -11
n collapse of -11
n colleague -14
n colleague owner -16
n collection -10
n collection next of -10
n collection of -10
n college -24
n college based -6
n college next based -6
n combination -16
n combination next of -11
n combination of -11
n commander -21
n commander in -9
n commander next in -10
n comment -13
n comment about -4
n comment from -15
n comment next about -4
n comment next from -15
n comment next to -19
n comment owner -8
n commentator -9
n commentator in -11
n commentator next in -11
n commitment -5
n committee -31
n communication -29
n communication between -6
n communication next between -6
n community -26
n community around -9
n community next around -9
n community of -16
n company -32
n comparison -26
n competition -21
n complaint 10
n complaint clause 12
n complaint from -5
n complaint next from -5
n concern about -5
n concern clause -6
n concern next about -5
n concern next that -7
n condition in -16
n condition next in -16
n condition next of 6
n condition of 6
n conference -23
n conference in -6
n conference next in -6
n conference on -12
n conference owner -8
n confidence -6
n conflict next of -14
n conflict next with 4
n conflict of -14
n conflict over 9
n conflict owner 9
n conflict with 4
n confrontation -26
n connection -20
n connection between -10
n connection next between -10
n connection next to -10
n connection to -10
n conscience -17
n conscience from -10
n conscience next from -10
n consequence -23
n consequence next of -9
n consequence of -9
n conservative -24
n conservative in -18
n constituent -9
n constituent in -9
n constituent next in -9
n constituent owner -9
n consumer -9
n consumer next of -8
n consumer of -8
n contender -26
n contest -31
n contest between -3
n contest in -8
n contest next between -4
n contest next in -6
n contest owner -10
n continuation -12
n continuation next of -12
n continuation of -12
n contradiction -6
n contradiction at -13
n contradiction next at -13
n contrast -25
n contrast next to -12
n contrast next with -11
n contrast to -12
n contrast with -11
n contribution -25
n contributor -21
n control -18
n control next of -15
n control of -15
n controversy 3
n controversy next over 5
n controversy over 5
n convention -24
n convention in -8
n convention next in -8
n convention owner -12
n conversation about 6
n conversation next with -22
n conversation with -21
n cost -22
n cost next of -12
n cost object -16
n cost of -12
n count -25
n country -23
n country at -6
n country clause -13
n country in -10
n country next at -6
n country next in -10
n country next of -10
n country next that -13
n country of -10
n country owner -11
n county -28
n couple -13
n couple 's -6
n couple next of -14
n couple next was -6
n couple of -14
n course -25
n course next of -9
n course of -9
n court -24
n crackdown -17
n creation -21
n creation next of -12
n creation of -12
n credibility -21
n credibility in -8
n credibility next in -8
n crime -23
n crisis -20
n critic owner -32
n criticism next of 4
n criticism next on -12
n criticism of 4
n criticism on -12
n criticism owner -4
n critique 6
n critique in 10
n critique next , -4
n critique next of 6
n critique of 6
n critique owner 4
n crowd -16
n crowd in -9
n crowd next in -10
n crowd next of -16
n crowd of -16
n cry 4
n culture -15
n cure -11
n cure for -11
n cure next for -11
n cut -23
n damage -26
n danger -22
n data -24
n date -21
n daughter -16
n daughter next of -16
n daughter of -14
n day -6
n day after -10
n day before -4
n day for -13
n day in -10
n day next after -13
n day next before -7
n day next for -13
n day next in -10
n day owner -15
n daylight -14
n daylight next between -3
n deal -22
n deal in -6
n deal next in -6
n deal next with -11
n deal of -4
n deal with -14
n death -21
n death in -10
n death next in -10
n death next of -13
n death of -13
n death owner -11
n debate 11
n debate in 10
n debate next in -39
n debate next on 3
n debate next that 4
n debate next with -21
n debate owner -41
n debate with -21
n decade -15
n decade in -10
n decade next of -15
n decade of -15
n decision -8
n decision around -15
n decision next around -15
n decision next on -16
n decision on -16
n decision owner -5
n decision to -17
n decline -24
n defense 5
n defense next of 10
n defense of 10
n definition -14
n definition of -14
n degree -20
n degree next of -6
n degree of -6
n delegate -28
n delegate at -10
n delegate in -9
n delegate next at -9
n delegate next in -10
n demand next of -21
n demand of -21
n department -21
n department next of -11
n department of -11
n departure -20
n depth -11
n depth next of -11
n depth of -11
n description next of 5
n description of 4
n design -17
n design for -11
n design next for -11
n design owner -11
n desire for -13
n desire infinitive 5
n desire next for -13
n desire next to 3
n detail -22
n detail next of -10
n detail of -10
n deter -9
n deter next unauthorized -9
n deter object -9
n development -23
n dictator -10
n dictator in -3
n dictator next in -3
n dictatorship -12
n difference -26
n difference between -6
n difference next between -6
n digit -17
n dinner -22
n direction -28
n direction next of -13
n direction of -13
n director -21
n director at -7
n director for -10
n director next at -7
n director next for -12
n director next of -14
n director of -13
n director owner -14
n disagreement 28
n disaster -21
n discourse -19
n discourse next of -10
n discourse of -10
n discrimination -18
n discrimination against -18
n discrimination next against -18
n discussion 10
n discussion between 14
n discussion next between 14
n discussion next of 7
n discussion of 7
n display -14
n display next of -14
n display of -14
n disruption -19
n disruption for -10
n disruption next for -10
n district -21
n doctor -16
n document -16
n document from -9
n document next from -9
n dollar -24
n donation -25
n donation from -10
n donation next from -10
n donation next to -12
n donation to -12
n donor -20
n donor next and -6
n donor next to -7
n donor to -7
n donor with -11
n door -23
n door next all -12
n door over -12
n doubt -9
n dozen -16
n dozen next of -18
n dozen of -16
n drag -12
n drag next upon -8
n drag upon -8
n driver -20
n driver next of -8
n driver of -8
n duty -25
n economics -24
n economist -17
n economy -26
n edge -23
n editor -32
n education -20
n education in -4
n education next in -4
n effect -25
n effect next of -14
n effect next on -17
n effect of -14
n effect on -15
n effort -8
n effort by -13
n effort in -10
n effort next by -13
n effort next in -10
n effort owner -21
n election -32
n election in -8
n election next in -10
n electorate -20
n element -21
n element next of -12
n element of -12
n eligibility -13
n eligibility for -13
n eligibility next for -13
n email clause -20
n email from -15
n email next from -15
n email next that -22
n email next to -12
n email to -12
n emphasis 3
n emphasis next on 3
n emphasis owner 9
n employee -24
n employee next of -10
n employee of -10
n end -19
n end next of -12
n end of -12
n endorsement 20
n endorsement next of 10
n endorsement of 10
n enemy -19
n enthusiasm 18
n entrail -10
n entrail as -7
n entrail next as -7
n entrail next of -7
n entrail of -7
n era -17
n era next of -12
n era of -12
n error -23
n establishment -20
n estimate 8
n estimate next of -5
n estimate of -5
n eve -12
n eve next of -12
n eve of -12
n event -29
n event in -6
n event next in -7
n event on -12
n evidence -22
n evidence clause -20
n evidence next that -18
n example next of -5
n exception -19
n exception for -8
n exception next for -8
n exception next of -11
n exception of -11
n exchange -25
n exchange for -12
n exchange next for -12
n expansion -17
n expansion next of -12
n expansion of -12
n expectation -28
n experience -25
n experience as -10
n experience in -9
n experience next as -10
n experience next in -9
n experience owner -14
n expert -26
n expert next on -12
n expert on -15
n export -11
n export next of -11
n export of -11
n export owner -11
n extension -24
n extent -22
n extent next of -13
n extent of -13
n eye 7
n eye next on -14
n eye on -14
n eye owner -12
n face -23
n face next of -14
n face of -14
n fact -7
n fact clause -4
n fact next , -10
n fact next that -4
n fact to -5
n factor -20
n failure next of -16
n failure of -16
n fall -23
n family -24
n family next of -13
n family of -12
n fan next of 5
n fan of 5
n fate -21
n fate next of -12
n fate of -12
n father -24
n father next of -11
n father of -12
n fault -15
n fault owner -12
n favor 5
n favor next of 11
n favor of 9
n favor xcomp -31
n favorite -27
n fear in 9
n fear next in 9
n fear next that 12
n fear of -3
n feature -18
n federation -12
n federation next of -12
n federation of -12
n fee -23
n fee for -5
n fee next for -5
n festival -5
n festival in -5
n festival next in -5
n feud -29
n field -26
n field next of -11
n field of -11
n fifth -20
n fight -9
n fight against -19
n fight among -10
n fight for 5
n fight next against -19
n fight next for 5
n fight next is -10
n fight next over -15
n fight over -15
n fighter -18
n figure -18
n figure in -11
n figure next in -11
n figure next to -17
n figure to -12
n finding -25
n finish -19
n finish in -10
n finish next in -6
n fire -31
n firm -23
n flash -9
n flash next of -9
n flash of -9
n flight -15
n flood -13
n flood next of -13
n flood of -13
n floor -24
n flurry -12
n flurry next of -12
n flurry of -12
n focus 9
n focus next of 5
n focus next on -7
n focus of 5
n follower -23
n foot -19
n foot in -5
n foot next in -5
n footage 18
n force -29
n force in -6
n force next in -6
n force next of -11
n force next that -12
n force of -11
n force xcomp -11
n forefront -10
n forefront next of -10
n forefront of -10
n form -17
n form next of -13
n form of -13
n foundation -20
n founder -21
n founder next of -14
n founder of -13
n fraction -13
n fraction next of -13
n fraction of -13
n framer -10
n framer next of -10
n framer of -10
n fraud -16
n freedom -14
n freedom next of -12
n freedom of -12
n friend -31
n friend next of -12
n friend of -12
n fringe -13
n fringe next of -13
n fringe of -13
n front -19
n front next of -13
n front of -13
n function -15
n function as -10
n function in -9
n function next and -5
n function next in -9
n function of -11
n fund -25
n funding -24
n funding for -8
n funding next for -8
n funding next to -6
n funding to -6
n fundraiser -22
n fundraiser for -12
n fundraiser next for -12
n fundraising -21
n future -18
n future next of -11
n future of -11
n gain -25
n game -27
n gap -28
n gap between -5
n gap next between -5
n gathering -18
n generation -13
n generation next of -16
n generation of -16
n get -10
n get clause -10
n get next of -10
n get of -10
n glut -13
n glut next of -11
n glut of -11
n glut owner -11
n goal next of -23
n goal of -23
n government -25
n government next of -10
n government of -10
n governor -23
n governor next of -14
n governor of -12
n grab -20
n graduate -24
n grant -7
n grant from -5
n grant next and -5
n grant of -7
n grasp -11
n grasp next of -11
n grasp of -11
n ground -24
n group -26
n group in -8
n group like -6
n group next like -6
n group next of -10
n group next that -13
n group of -10
n growth -25
n gun -21
n guy -26
n half -19
n half next of -16
n half of -16
n hall -20
n hall in -9
n hall next in -9
n hand next of -17
n hand of -17
n handling -14
n handling next of -14
n handling of -14
n handling owner -14
n hatred -20
n head -22
n head next of -13
n head next speaking -6
n head next to -9
n head of -13
n head owner -8
n head to -9
n head xcomp -6
n headache -21
n headline -27
n headquarters -15
n headquarters in -10
n headquarters next in -10
n headquarters next of -13
n headquarters of -13
n headquarters owner -11
n hearing -22
n hearing in -11
n hearing next in -11
n heart -22
n heart in -9
n heart next in -9
n heart next of -12
n heart of -12
n heart owner -16
n heat -17
n help -14
n help from -11
n help next from -11
n help next of -12
n help next with -9
n help with -9
n history -22
n history next of -13
n history of -12
n history owner -12
n hold -20
n hold next on -8
n hold on -8
n hold owner -8
n home for 4
n home next for 4
n home owner 5
n hope 7
n hope clause 3
n hope next and -12
n hope next that 3
n hope of -29
n host -23
n host next of -13
n host of -13
n hour -22
n hour infinitive -13
n hour next of -12
n hour next to -13
n hour of -13
n house -16
n house from -5
n house next of -12
n house next on -8
n house of -12
n house on -8
n hundred -18
n hundred next of -14
n hundred of -13
n husband -21
n husband owner -18
n idea -6
n idea about -14
n idea next about -14
n idea next of -25
n idea of -23
n ideology -25
n ideology of -15
n immigrant -15
n immigrant from -9
n immigrant in -10
n immigrant next from -9
n immigrant next in -10
n immigrant next with -11
n immigrant with -11
n immigration -29
n impact -19
n impact next of -14
n impact next on -11
n impact of -14
n impact on -11
n implementation -11
n implementation next of -11
n implementation of -11
n importance -23
n importance next of -11
n importance of -11
n inability owner 8
n incentive -24
n incident -25
n income -24
n increase -18
n increase in -8
n increase next in -8
n indication -29
n individual -24
n industry -24
n influence -25
n influence next of -9
n influence next over -10
n influence of -9
n influence over -10
n influence owner -17
n information -17
n instance -17
n instance of -16
n insult -23
n intensity -22
n intensity next than -4
n intensity than -4
n interaction -26
n interest 15
n interest before -14
n interest between -12
n interest in 4
n interest next before -14
n interest next between -12
n interest next in 5
n interest next of 5
n interest of 5
n interest owner -33
n interview -4
n interview clause -23
n interview in -9
n interview next in -9
n interview next on -14
n interview next that -15
n interview next with 4
n interview on -19
n interview owner -27
n interview with 4
n intricacy -11
n intricacy next of -11
n intricacy of -11
n introduction -19
n invasion -14
n invasion next of -14
n invasion of -14
n investigation -8
n investigation by -16
n investigation into 6
n investigation next into 6
n investigation next of -18
n investigation of -17
n investment -19
n investment in -7
n investment next in -9
n investor -24
n involvement -18
n involvement for -9
n involvement in -9
n involvement next for -9
n involvement next in -9
n involvement owner -16
n issue for -20
n issue in -19
n issue like -15
n issue next for -19
n issue next in -17
n issue next like -15
n issue next that -23
n issue xcomp -17
n job -24
n job because -4
n job clause -8
n job in -8
n job infinitive -13
n job next because -4
n job next in -8
n job next of -13
n job next that -8
n job next to -14
n job of -13
n journalist -23
n judge -23
n judge in -16
n jurisdiction -10
n jurisdiction next of -10
n jurisdiction of -10
n justice -23
n key -11
n key next to -11
n key to -11
n killing -19
n kind clause -12
n kind of -32
n knowledge -19
n knowledge next of -13
n knowledge of -13
n lady -19
n language -32
n law -28
n law in -7
n law next in -7
n law of -10
n lawsuit 4
n lawsuit against -20
n lawsuit clause -19
n lawsuit next against -20
n lawsuit next that -19
n lawyer -31
n lawyer for -12
n lawyer next for -11
n layoff -14
n layoff next of -14
n layoff of -14
n lead -24
n lead in -6
n lead next in -6
n lead next over -9
n lead over -8
n lead owner -16
n leader -6
n leader for -23
n leader in 7
n leader next in 9
n leader next of -19
n leader of -19
n leader owner -33
n leadership -21
n leadership in -12
n leadership next in -12
n legacy -22
n legislation -22
n legislation next that -14
n legislation xcomp -16
n legislator -4
n legislator next such -4
n legislator such -4
n lesson -28
n lesson clause -6
n lesson next that -6
n letter -25
n letter next to -11
n letter to -13
n level -25
n level in -6
n level next of -11
n level of -11
n lick -11
n lick next of -11
n lick xcomp -11
n life -31
n life next of -12
n life of -12
n light -22
n light next of -15
n light of -15
n line -4
n line behind -3
n line for 8
n line in -15
n line next behind -3
n line next for -30
n line next in -13
n line with -21
n link -16
n link next to -11
n link to -11
n list next of -21
n list of -21
n loan -23
n lobbyist -17
n look at -14
n look next at -14
n loss -25
n loss in -8
n loss next in -7
n loss next of -13
n loss next to -11
n loss of -13
n loss owner -14
n loss to -7
n lot -17
n lot next of -14
n lot of -12
n lot on -18
n madness 18
n majority -16
n majority in -17
n majority next in -18
n majority next of -13
n majority of -13
n majority on -15
n malice -13
n malice next toward -13
n malice toward -13
n man -25
n man in -8
n man next and -3
n man next in -9
n man of -12
n manager -24
n manner -15
n manner clause -10
n manner next that -10
n margin -25
n margin next in -15
n margin next of -12
n margin of -10
n mark -22
n mark next on -9
n mark on -9
n market -21
n market clause -6
n market next that -6
n marriage -19
n marriage next licenses -4
n marriage object -4
n matchup -28
n matter -3
n matter clause -15
n matter next of 3
n matter next what -9
n matter object -12
n matter of 3
n mayor -19
n mayor next of -14
n mayor of -14
n measure -23
n measure next of -10
n measure of -10
n medium -14
n meeting -22
n meeting at -12
n meeting in -7
n meeting next in -7
n meeting next of -8
n meeting next with -11
n meeting of -8
n meeting on -10
n meeting owner -15
n meeting with -11
n member -20
n member in -11
n member next in -9
n member next of -13
n member of -13
n member owner -17
n memory -19
n mention 11
n mention next of -21
n mention of -21
n message -9
n message clause -16
n message next that -21
n message next to -13
n message to -12
n middle -18
n middle next of -13
n middle of -13
n midst -13
n midst next of -13
n midst of -13
n mile -27
n mill -22
n mill as -8
n mill next , -8
n million -16
n million in -17
n million next of -15
n million of -15
n minimum -18
n minister -28
n minor -6
n minor from -6
n minor next and -6
n minority -21
n minute before -5
n minute next before -5
n mission -19
n mistake -24
n mix -20
n mix next of -13
n mix of -13
n moment -3
n moment in -21
n moment next in -21
n moment next of -17
n moment next with -14
n moment of -18
n moment over -14
n moment with -14
n momentum -27
n money -29
n monopoly -13
n monopoly next on -8
n monopoly on -8
n month 4
n month before -5
n month clause -16
n month next before -5
n month next that -16
n morning -25
n mother -25
n mountain -13
n mountain next of -13
n mountain of -13
n move -36
n movement in 8
n movement next in 8
n murder -22
n name -25
n name next of -10
n name of -9
n narrative -28
n narrative for -9
n narrative next for -9
n nation -27
n nature -16
n nature next of -16
n nature of -16
n need -15
n need for -11
n need infinitive -14
n need next for -11
n need next of -13
n need next to -13
n need of -13
n neighbor -15
n neighbor in -13
n neighbor next in -13
n network -26
n network next of -10
n network of -12
n news -17
n news clause -15
n news for -16
n news next for -16
n news next that -14
n news owner -18
n newspaper -20
n night -22
n night in -8
n night next of -8
n night of -8
n night owner -12
n nightclub -14
n nightclub in -12
n nightclub next in -12
n nomination -29
n nomination for -13
n nomination next for -13
n nominee -29
n nominee for -11
n nominee in -5
n nominee next for -11
n nominee next in -3
n nominee owner -9
n nonadherent -9
n nonadherent clause -9
n nonadherent next that -9
n note 5
n notion -27
n notion clause -15
n notion next that -15
n number -20
n number in -18
n number next of -11
n number of -11
n obligation -17
n obligation after -4
n obligation next after -4
n obstacle -20
n office -23
n office in -12
n office next in -3
n office next of -10
n office next on -11
n office of -11
n office on -11
n office owner -12
n officer -26
n officer in -9
n officer next in -9
n official -28
n official in -7
n official next in -7
n one -28
n one in -11
n one next in -4
n one next of -7
n one next with -10
n one of -8
n one with -10
n opening -20
n opening next of -13
n opening of -13
n operative -25
n opinion -12
n opponent -23
n opportunity -19
n opportunity for -12
n opportunity infinitive -11
n opportunity next for -12
n opportunity next to -11
n opportunity xcomp -13
n opposition 15
n opposition next to 9
n opposition owner -8
n option -23
n order 3
n order in -12
n order next in -12
n organization -27
n organization in -9
n organization next in -9
n organizer -22
n other -27
n other around -12
n other next around -12
n outcome -22
n outcome next of -11
n outcome of -11
n outsider -16
n owner -15
n owner next of -15
n owner of -15
n pac -22
n page -18
n page next of -12
n page of -12
n pair -14
n pair next of -14
n pair of -14
n panel -23
n parent -18
n parent in -6
n parent next in -6
n parent next of -15
n parent of -15
n parent owner -6
n part -20
n part because -17
n part next because -17
n part next of -15
n part of -14
n partner -28
n party -25
n party in -6
n party next in -10
n party next of -10
n party next that -13
n party object -18
n party of -10
n party owner -10
n passage 6
n passage next of 10
n passage of 10
n pastor -31
n path -25
n path for -11
n path next for -11
n path next to -12
n path owner -11
n path to -12
n pathway -21
n pathway for -10
n pathway next for -10
n pattern -22
n peace -13
n people -22
n people clause -10
n people for -13
n people from -9
n people in -9
n people like -7
n people next for -8
n people next from -9
n people next in -9
n people next like -7
n people next of -11
n people next on -12
n people next that -14
n people next to -15
n people next with -13
n people of -11
n people on -12
n people with -11
n people xcomp -9
n percent -20
n percent among -14
n percent for -14
n percent from -12
n percent in -10
n percent next among -14
n percent next in -6
n percent next of -14
n percent next to -16
n percent object -4
n percent of -14
n percent to -13
n percent xcomp -11
n percentage -19
n percentage next of -14
n percentage of -14
n perception next of 4
n perception of 4
n performance -24
n performance in -7
n performance next in -7
n performance owner -21
n period -18
n period clause -12
n period next of -14
n period of -11
n person -27
n person infinitive -10
n person next she -6
n person next to -10
n person xcomp -11
n photo -13
n photo next of -12
n photo of -13
n piã -8
n piã next ± -8
n piã owner -8
n piã to -8
n picture -22
n picture next of -13
n picture of -13
n piece -5
n piece next of 5
n pill -5
n place -27
n place for -5
n place in -4
n place infinitive -12
n place like -5
n place next in -4
n place next like -5
n place next to -9
n plan 3
n plan before -9
n plan infinitive 6
n plan next before -9
n plan next to 9
n plan owner -12
n platform -27
n play -21
n player -16
n player in -13
n player next in -13
n plea -7
n plea owner -4
n pledge -6
n plenty -21
n plenty next of -16
n plenty of -16
n point among -33
n point for -30
n point in -32
n point next among -26
n point next for -21
n point next in -19
n point of -5
n policy at -18
n policy next at -18
n policy next of 4
n policy next on -21
n policy of 4
n policy on -21
n policy owner 7
n policy with -19
n politician -28
n politician in -10
n politician next such -4
n politician such -4
n politics -25
n politics next than -4
n politics than -4
n poll -26
n poll from -6
n poll in -13
n poll next from -6
n poll next in -5
n poll next of -12
n poll of -12
n poll owner -7
n popularity -19
n popularity owner -16
n population -15
n population next of -14
n population of -13
n portion -14
n portion next of -14
n portion of -14
n position clause -13
n position in -16
n position infinitive -19
n position next in -16
n position next on 8
n position next that -13
n position next to -16
n position of -19
n position on 8
n position owner -3
n possibility -18
n possibility clause -13
n possibility next of -13
n possibility next that -13
n possibility of -13
n potential -20
n power -27
n power infinitive -6
n power next of -12
n power next to -7
n power of -11
n practice -23
n presence -24
n president -19
n president in -4
n president next and -3
n president next of -14
n president of -14
n press 6
n pressure -34
n pressure from -10
n pressure next from -10
n pressure next on -9
n pressure on -10
n price -23
n price next of -10
n price of -10
n primary -28
n primary in -6
n primary next in -7
n primary next on -8
n primary on -8
n primary owner -10
n principle -24
n principle next of -9
n principle of -9
n priority 5
n priority in 9
n priority infinitive -23
n priority next and -10
n priority next in 9
n priority on -10
n priority owner 9
n prize -18
n probe -19
n problem -26
n problem for -9
n problem in -3
n problem next for -9
n problem next in -3
n problem next with -8
n problem with -8
n process -17
n product -25
n professor -20
n professor at -10
n professor next at -9
n professor next of -11
n professor of -11
n proficiency -12
n proficiency in -12
n proficiency next in -12
n proficiency owner -12
n profile -26
n program -24
n program in -5
n program like -4
n program next in -5
n program next like -4
n program owner -10
n project because -4
n project next with -4
n project with -4
n proponent owner -4
n proposal -7
n proposal for 15
n proposal infinitive 11
n proposal next for 6
n proposal next to 3
n prosecution -13
n prospect -26
n prospect for -16
n prospect next of -19
n prospect of -19
n protection -15
n protection next to -5
n protection to -5
n protest 15
n protest like -9
n protest next like -9
n provision -28
n push -30
n push for -10
n push next for -10
n push owner -10
n quality -22
n quarter -19
n quarter next of -13
n quarter of -14
n quarter to -10
n question clause -14
n question next on -15
n question next that -23
n question on -18
n race -28
n race against -11
n race between -5
n race for -11
n race in -8
n race next against -11
n race next between -5
n race next for -11
n race next in -8
n race next to -11
n race owner -9
n race to -6
n rally -23
n rally in -7
n rally next in -7
n rally owner -16
n range -13
n range next of -15
n range of -15
n rank -22
n rate -25
n rate in -16
n rate next of -14
n rate of -14
n rating -26
n rating owner -14
n reaction -18
n reaction next to -15
n reaction to -15
n reality -22
n reality next of -12
n reality of -12
n rebranding -9
n rebranding next of -9
n rebranding of -9
n rebuke -19
n rebuke next to -8
n rebuke to -8
n reception -21
n recognition 18
n recommendation -14
n record -25
n record next of -9
n record of -10
n record on -13
n record owner -15
n reference 9
n reference next to 10
n reflection -23
n refugee -24
n refugee from -8
n refugee next from -8
n refusal -5
n refusal infinitive -5
n refusal next to -5
n refusal owner -5
n regulation -12
n regulation next that -10
n regulation xcomp -10
n relation -21
n relationship -22
n relationship between -9
n relationship next between -9
n relationship next with -12
n relationship owner -9
n relationship with -12
n relief 4
n remark by -20
n remark next by -16
n remark owner -13
n reminder clause 4
n reminder next that 4
n replay -14
n replay next of -14
n replay of -14
n report from -8
n report next that -28
n reporter -29
n reporter clause -4
n reporter next that -4
n representative -24
n repudiation -7
n repudiation next of -7
n repudiation of -7
n reputation as 6
n reputation for -27
n request -5
n request for 3
n request next for 3
n request owner -4
n requirement -24
n requirement clause -11
n requirement next that -11
n research -21
n resident -24
n respect for 11
n respect next for 11
n response -5
n responsibility -23
n responsibility for -8
n responsibility next for -8
n rest -16
n rest next of -13
n rest of -13
n restriction 4
n restriction next on 5
n restriction on 5
n result -24
n result in -9
n result next in -9
n result next of -12
n result of -12
n retiree -18
n retiree at -6
n retiree next and -6
n return -26
n return next to -12
n return to -12
n revenge -9
n revenge against -9
n revenge in -9
n revenge next against -9
n review -14
n review next of -12
n review of -13
n revolt 9
n revolt next of -15
n revolt of -15
n rhetoric -8
n right -23
n right for -6
n right infinitive -11
n right next for -6
n right next of -11
n right next to -12
n right of -9
n right owner -10
n riposte -6
n riposte in -6
n riposte next in -6
n riposte to -6
n rise -22
n rise in -10
n rise next in -11
n rise next of -13
n rise of -13
n risk -24
n risk in -13
n risk next in -15
n risk next of -11
n risk of -11
n rival -25
n rival owner -15
n road -24
n role -24
n role as -12
n role in -6
n role infinitive -4
n role next as -12
n role next in -7
n role next of -11
n role next overseeing -8
n role of -10
n role overseeing -8
n role owner -13
n room for -15
n room next for -15
n root -22
n root in -3
n root next in -3
n root owner -3
n round -14
n round next of -14
n round of -14
n route -22
n row -21
n rule next of -18
n rule of -18
n ruling owner 3
n run -23
n runner -31
n saint -11
n saint next of -11
n saint of -11
n sale -32
n scale -18
n scandal -25
n scene -27
n school -22
n school in -8
n school next in -8
n scrutiny 16
n search next of 4
n search of 3
n season -19
n seat -28
n secretary -18
n secretary next of -12
n secretary of -12
n secretary owner -11
n security -21
n segment -17
n segment next of -9
n segment of -9
n senator -24
n senator from -11
n senator in -13
n senator infinitive -13
n senator next from -11
n senator next in -5
n senator of -9
n senator owner -13
n sense clause -5
n sense next of -4
n sense of -4
n sense to -24
n series -7
n server -23
n server as -9
n service -18
n service next to -6
n service to -6
n session -25
n session next of -11
n session of -11
n set -15
n set infinitive -8
n set next , -8
n set next of -16
n set of -15
n share -21
n share next of -14
n share of -12
n share owner -7
n shift -27
n shift in -7
n shift next in -7
n shooting -23
n shooting in -7
n shooting next in -7
n shortage -12
n shortage next of -12
n shortage of -12
n shortfall -9
n shortfall in -9
n shortfall next in -9
n shot -25
n shot at -9
n shot next at -9
n show 4
n show next of -22
n show of -22
n showing -20
n side next of -22
n side of -21
n side owner 7
n sideline -24
n sign -6
n sign clause -34
n sign in -20
n sign next of -36
n sign next that 5
n signal -10
n sin -7
n sin next , -7
n sin with -7
n site -20
n site next of -11
n site of -11
n situation -20
n situation in -9
n situation next in -8
n size -13
n size next of -13
n size of -13
n socialist -27
n solution -17
n solution next to -13
n solution to -13
n son -14
n son next of -12
n son of -12
n sort -18
n sort next of -15
n sort of -9
n source -26
n source for -7
n source next of -11
n source of -11
n speaker -23
n speech -8
n speech as -21
n speech at -12
n speech before -6
n speech in -28
n speech next as -21
n speech next at -12
n speech next to -21
n speech to -21
n spirit -17
n spokesman -16
n spokesman for -15
n spokesman next for -15
n spokeswoman -21
n spokeswoman for -13
n spokeswoman next for -13
n spot -26
n staff -19
n staffer -22
n stage -14
n stage next of -10
n stage of -10
n stake -23
n stake in -11
n stake next in -11
n standard -24
n standard next through -4
n standard through -4
n star -25
n start -23
n start next of -11
n start next to -10
n start of -12
n start to -10
n state -7
n state clause -13
n state for -13
n state in 7
n state infinitive -19
n state like -7
n state next and -6
n state next for -13
n state next in 11
n state next like -7
n state next of -16
n state next that -22
n state next to -13
n state next with -18
n state object -14
n state of -16
n state on -16
n state owner -11
n state such -8
n state to -14
n state with -16
n statement -10
n statement about -14
n statement because -12
n statement by -15
n statement in -18
n statement next about -14
n statement next because -12
n statement next by -15
n statement next in -18
n status -21
n step -4
n step in -15
n step next in -9
n step next with -31
n step of -22
n step owner -18
n step with 6
n stereotype -22
n stop -18
n stop in -8
n stop next in -8
n strategist -28
n strategist for -11
n strategist next for -11
n strategy -6
n strategy infinitive -22
n strategy next to -22
n strategy owner 5
n stream -24
n stream next of -12
n stream of -12
n street -20
n street of -12
n strength -24
n strength next of -13
n strength of -13
n stretch -23
n stretch next of -10
n stretch of -10
n strike -20
n strike in -11
n strike next in -11
n strike owner -11
n string -14
n string next of -14
n string of -14
n struggle -30
n student -31
n student at -6
n student next at -6
n study -21
n study by -12
n study next by -11
n study of -14
n subject next of 4
n subject of 4
n success -19
n success in -11
n success next in -11
n success next of -13
n success of -13
n suggestion 3
n suggestion clause 3
n suggestion next that -5
n summer -20
n summer next of -10
n summer of -10
n superdelegate -20
n support 10
n support among 7
n support in 6
n support next among 7
n support next for 4
n support next in -26
n supporter clause -15
n supporter in -23
n supporter next in -14
n supporter next of 7
n supporter next that -15
n supporter of 11
n supporter on 8
n supporter owner -35
n surge 5
n surge next of 6
n surge of 6
n surprise clause 7
n surprise next that 7
n surrogate 7
n survey -17
n survey next of -13
n survey of -13
n swath -10
n swath next of -10
n swath of -10
n symbol -11
n symbol next of -11
n symbol of -11
n system -23
n system next with -11
n system with -11
n tackle 9
n tackle next the 9
n tackle object 9
n take -23
n talk -26
n target -21
n target for -12
n target next for -12
n target next of -15
n target of -15
n tax -29
n tax next on -9
n tax on -10
n team -26
n team next of -10
n team of -10
n television 6
n ten -15
n ten next of -15
n ten of -15
n tension -24
n tenure -22
n tenure owner -18
n term -27
n term as -7
n term next as -13
n term next of -10
n term of -10
n test -24
n test next of -8
n test of -8
n testimony -8
n thanks -19
n thanks next to -15
n thanks to -16
n thing -23
n thing about -16
n thing for -8
n thing infinitive -13
n thing next for -9
n thing next that -10
n thing next to -13
n thing next you -5
n thing to -8
n thing xcomp -12
n third -15
n third next of -14
n third of -14
n thousand -23
n thousand next of -14
n thousand of -13
n threat -28
n threat for -11
n threat from -10
n threat next for -11
n threat next from -10
n threat next of -20
n threat next to -11
n threat of -20
n threat to -11
n threshold 9
n threshold for 9
n threshold next for 9
n ticket -24
n tie -26
n tie next to -11
n tie owner -11
n tie to -11
n time -20
n time at -5
n time clause -13
n time for -13
n time in -8
n time infinitive -13
n time next at -5
n time next for -15
n time next in -9
n time next of -11
n time next that -14
n time next to -16
n time of -11
n time on -15
n time owner -22
n time xcomp -6
n title -22
n title of -13
n tone -9
n tone next , -5
n tone next of -15
n tone of -15
n tone with -5
n tool -25
n top -22
n top next of -13
n top of -13
n topic -25
n topic next of -10
n topic of -10
n total -19
n total next of -10
n total of -10
n touch -23
n tour -19
n tournament -15
n tournament between -8
n tournament next between -8
n tournament owner -8
n town -17
n town next of -11
n town of -11
n track -28
n tradition -14
n tradition next of -12
n tradition of -12
n trail -31
n transcript -15
n transcript next of -11
n transcript of -11
n transition -19
n treatment 5
n treatment next of 6
n treatment of 6
n trio -13
n trio next of -13
n trio of -13
n trip -15
n trip next to -12
n trip owner -7
n trip to -11
n trouble -21
n turmoil -23
n turn 7
n turnout -23
n turnout among -13
n turnout in -10
n turnout next among -13
n turnout next in -10
n tweet -23
n type -15
n type next of -14
n type of -14
n understanding 17
n unease -13
n unease among -13
n unease next among -13
n use -6
n use next of -5
n use of -5
n value -14
n value next of -14
n value of -14
n variety -13
n variety next of -13
n variety of -13
n version -19
n version next of -17
n version of -13
n veteran -17
n veteran next of -11
n veteran of -11
n victim -23
n victim next of -13
n victim of -11
n victory -21
n victory for -15
n victory in -10
n victory next for -15
n victory next in -10
n victory next on -8
n victory on -8
n victory owner -10
n video -19
n video next of -11
n video of -11
n view -4
n view next on -22
n view on -23
n violation -17
n violation next of -14
n violation of -14
n violence -23
n violence in -4
n violence next in -4
n vision -26
n visit -18
n visit next to -10
n visit owner -9
n visit to -10
n voice in 9
n voice infinitive -22
n voice next - -14
n voice next in 7
n volunteer -26
n volunteer in -8
n volunteer inside -10
n volunteer next in -8
n volunteer next inside -10
n volunteer owner -9
n vote for -27
n vote next for -20
n vote next in 4
n vote next on -17
n vote next to -28
n vote of -26
n vote on -17
n vote owner 7
n vote to -17
n voter -25
n voter clause -12
n voter for -9
n voter in -9
n voter next for -14
n voter next he -7
n voter next in -8
n voter next of -10
n voter next that -12
n voter of -10
n voter owner -10
n voter xcomp -13
n wage -25
n wage next to -10
n wage to -10
n wake -14
n wake next of -14
n wake of -14
n wall -27
n wall along -4
n wall next along -4
n war -30
n war in -7
n war next in -7
n war next with -9
n war with -9
n wary -13
n wary next of -13
n wary of -13
n wary owner -9
n water -21
n way -18
n way clause -15
n way for -14
n way in -13
n way infinitive -14
n way next for -16
n way next in -7
n way next of -9
n way next that -15
n way next this -17
n way next to -13
n way object -12
n way of -9
n way owner -16
n way to -11
n way xcomp -18
n weakness -30
n weapon -26
n week -20
n week clause -9
n week in -9
n week next of -14
n week next that -9
n week of -14
n weekend -22
n will -13
n will next of -13
n will of -13
n willingness 7
n willingness infinitive 8
n win -23
n win for -12
n win in -9
n win next for -12
n win next in -9
n win owner -12
n wing -15
n wing next of -14
n wing of -14
n winner -25
n winner in -8
n winner next in -9
n winner next of -13
n winner of -14
n woman -29
n woman in -5
n woman next in -5
n woman with -18
n word -10
n word for 5
n word next for 5
n work -26
n work infinitive -6
n work next of -11
n work next to -8
n work of -11
n work owner -15
n worker -25
n worker from -7
n worker in -7
n worker next from -7
n worker next in -7
n worker next who -5
n worker of -5
n world -22
n worry next on -10
n worry on -10
n wringer -9
n wringer next and -9
n wringer xcomp -9
n year -8
n year after -11
n year as -12
n year clause 8
n year in -11
n year next , -10
n year next 2014 -7
n year next after -11
n year next as -13
n year next in -12
n year next of -19
n year next that 8
n year object -7
n year of -18
n year owner -20
n year with -7
n zone -17
n-by Council 6
n-by Facebook -21
n-by Q 6
n-by TV -24
n-by access 11
n-by achievement -20
n-by action -13
n-by activist 7
n-by activity 14
n-by actor 9
n-by ad 4
n-by advantage -30
n-by adviser 10
n-by advocate 15
n-by agency -3
n-by agenda -11
n-by agreement 10
n-by aid 6
n-by ally 6
n-by alt -19
n-by amendment -8
n-by analysis 8
n-by analyst 18
n-by anger -17
n-by announcement 6
n-by appearance -23
n-by apprehension -7
n-by approach -12
n-by area -26
n-by argument -10
n-by army -5
n-by article 8
n-by assault -4
n-by attack -5
n-by attempt -11
n-by attendee -11
n-by attorney 20
n-by audience -6
n-by author -6
n-by authority -6
n-by average 9
n-by award -9
n-by ban 8
n-by bank -4
n-by base 4
n-by battle -30
n-by benefit 11
n-by bigot -15
n-by bill 4
n-by billionaire -7
n-by bit -19
n-by blow -22
n-by board 11
n-by body 8
n-by boss -3
n-by brother -6
n-by burden -9
n-by business -8
n-by call -6
n-by camp 12
n-by capacity -4
n-by capital -11
n-by carson -5
n-by case -21
n-by caucuse -7
n-by celebrity -13
n-by center -15
n-by chairman 11
n-by challenge -27
n-by chance -13
n-by change -39
n-by chapter -25
n-by choice 8
n-by chokehold 8
n-by circumstance -22
n-by citizen -11
n-by city -8
n-by claim -22
n-by class -10
n-by cnn -6
n-by coalition -27
n-by code -12
n-by comedian 10
n-by commentator 17
n-by commission 9
n-by commitment -29
n-by community 9
n-by competition -19
n-by complaint -5
n-by concern 9
n-by conflict -21
n-by congressman 8
n-by conservative 3
n-by contender 8
n-by contention -15
n-by contradiction -3
n-by controversy -9
n-by convention -7
n-by conversation 6
n-by core 8
n-by cost -19
n-by country -9
n-by county -13
n-by court 7
n-by coverage -16
n-by credit -22
n-by crisis -17
n-by critic 13
n-by criticism -11
n-by crowd -9
n-by cut -16
n-by damage -12
n-by deal -9
n-by death -30
n-by decision -7
n-by decline -10
n-by degree 5
n-by delegate -4
n-by democrat 5
n-by department 8
n-by desire -14
n-by developer 6
n-by development -3
n-by diet -21
n-by difference -11
n-by diplomat 13
n-by direction -10
n-by discussion -8
n-by district 9
n-by diversity -27
n-by document 5
n-by dog 14
n-by dollar 4
n-by donor 9
n-by doubt 14
n-by dozen 3
n-by economist 16
n-by economy -7
n-by editor -5
n-by effect -10
n-by effort -20
n-by election -9
n-by elite 7
n-by employee -6
n-by employer -13
n-by end -23
n-by energy -33
n-by establishment 9
n-by evening -8
n-by event -8
n-by evidence 9
n-by example 6
n-by exchange 8
n-by executive 6
n-by export -21
n-by fact 6
n-by factor -23
n-by factory -10
n-by failure -24
n-by favor -8
n-by favorite 9
n-by fear 6
n-by federally -6
n-by feeling -9
n-by field -8
n-by fight -22
n-by fighter -19
n-by figure 5
n-by firm -4
n-by flood -23
n-by focus 10
n-by follower -23
n-by form -5
n-by founder 6
n-by friend 5
n-by frustration -7
n-by fundraiser 12
n-by game -9
n-by gap -27
n-by gaunt -4
n-by gender -21
n-by general -10
n-by generation 4
n-by goal -24
n-by government -8
n-by governor -3
n-by group 4
n-by growth 5
n-by guard -28
n-by gun 3
n-by half 5
n-by hand -14
n-by handful -19
n-by handling 10
n-by head -6
n-by hispanic 4
n-by history -27
n-by home -6
n-by hope -28
n-by house 3
n-by husband 6
n-by immigrant -4
n-by impact -18
n-by importance -25
n-by incentive -18
n-by incident -18
n-by increase 6
n-by independent 10
n-by individual -12
n-by industry -9
n-by information -9
n-by initiative -5
n-by inquiry -10
n-by insider 11
n-by instability -4
n-by instance -26
n-by institution -16
n-by intention -20
n-by interest -30
n-by interview -28
n-by investigator -5
n-by investor 11
n-by issue -9
n-by job -16
n-by journal 8
n-by journalism 26
n-by judgment 6
n-by kid -16
n-by kind 4
n-by lack -5
n-by lady 6
n-by language -10
n-by lawmaker 6
n-by lawsuit 6
n-by lawyer -3
n-by lead -23
n-by legislation -10
n-by legislature 3
n-by letter -11
n-by level -6
n-by liberal 3
n-by lie 10
n-by list -23
n-by lobbyist 4
n-by look -16
n-by loser 4
n-by loss -9
n-by lot 7
n-by love 11
n-by magic -15
n-by majority -4
n-by man -7
n-by management -21
n-by marcher 5
n-by margin -6
n-by market -7
n-by marriage -5
n-by material -7
n-by math 5
n-by matter 10
n-by measure 6
n-by media -10
n-by medium -3
n-by meeting 9
n-by million -25
n-by minor -18
n-by minute -22
n-by misconduct -5
n-by mistake -15
n-by mogul -4
n-by moment -30
n-by momentum -7
n-by month 7
n-by morning 4
n-by move 5
n-by movement -9
n-by name -3
n-by narrator 4
n-by nation 6
n-by nature -18
n-by need -24
n-by negotiation -7
n-by neighbor -12
n-by neurosurgeon 4
n-by news -4
n-by newspaper 9
n-by nominee 5
n-by number 5
n-by office 5
n-by officer 5
n-by official 7
n-by operation -7
n-by operative 3
n-by opportunity -6
n-by order -6
n-by organization -4
n-by outcome -4
n-by outrage -11
n-by owner 15
n-by pac 4
n-by pace -18
n-by pact -12
n-by paper 7
n-by parent -9
n-by part -11
n-by path -23
n-by pathway 7
n-by people -4
n-by percent -7
n-by performance -28
n-by physician 13
n-by piã -11
n-by place -30
n-by plan -6
n-by plane -16
n-by platform -5
n-by play -24
n-by player -10
n-by plenty 6
n-by point -5
n-by policy -10
n-by politician -6
n-by politico 16
n-by politics -26
n-by poll 6
n-by polling 9
n-by popularity -8
n-by population 12
n-by possibility 8
n-by post 8
n-by power -6
n-by practice 6
n-by precedent 9
n-by presence 8
n-by presidency -10
n-by press 11
n-by pressure -6
n-by primary -4
n-by principle -24
n-by priority -10
n-by problem 7
n-by process -13
n-by professor -20
n-by program -4
n-by project -14
n-by promise -30
n-by prosecutor -14
n-by protection -11
n-by protester -14
n-by provision -20
n-by public -5
n-by question -4
n-by rally -11
n-by rapper -18
n-by rate -28
n-by rating -23
n-by reaction -10
n-by reader -18
n-by reality -25
n-by reason 9
n-by recession -21
n-by recognition 10
n-by record 3
n-by refugee 4
n-by refusal -28
n-by region -15
n-by regulation -8
n-by remark -10
n-by report -9
n-by request -17
n-by research 3
n-by researcher 5
n-by resident -13
n-by response 4
n-by responsibility -13
n-by result 12
n-by retiree -18
n-by revelation 7
n-by review 18
n-by revolution -22
n-by rhetoric 7
n-by right -4
n-by rise -24
n-by rival -3
n-by road -12
n-by room -26
n-by rule -8
n-by ruling -4
n-by runner -11
n-by scandal -21
n-by scenario 10
n-by scene -20
n-by school -3
n-by scientist 21
n-by sector -9
n-by security -26
n-by sense 15
n-by sentiment 18
n-by series 7
n-by server -17
n-by service -6
n-by set -21
n-by share -26
n-by shift -27
n-by shirt -8
n-by shooting -29
n-by show 4
n-by side 9
n-by site -9
n-by smuggler -12
n-by son -7
n-by sort -20
n-by source 7
n-by speaker 5
n-by speech 9
n-by spending -19
n-by spokeswoman 4
n-by spot -4
n-by spree -11
n-by staff 4
n-by staffer -4
n-by stance -15
n-by standard -19
n-by star -6
n-by status -15
n-by steep -15
n-by step -37
n-by stereotype -18
n-by stock -20
n-by story 6
n-by strategist 6
n-by strength -24
n-by struggle -28
n-by study 12
n-by stuff -7
n-by style 12
n-by success -7
n-by summer -23
n-by superdelegate -12
n-by supplies -15
n-by support -3
n-by supporter 5
n-by surplus -12
n-by system -9
n-by tactic -26
n-by tax -7
n-by teacher -3
n-by team 6
n-by term -8
n-by terrorism -14
n-by terrorist -17
n-by thanks -17
n-by thing -8
n-by thousand -7
n-by threat -25
n-by throe -12
n-by ticket 6
n-by time -10
n-by today 7
n-by tone -15
n-by tool 14
n-by track -17
n-by trail 4
n-by transition -21
n-by trend -3
n-by trouble 4
n-by troupe 8
n-by trump 7
n-by try -4
n-by turnout -19
n-by tweet -3
n-by unease -23
n-by unemployment -15
n-by unwillingness -15
n-by use -7
n-by user -9
n-by value -17
n-by version 5
n-by veteran -4
n-by view -13
n-by violence -14
n-by voice -9
n-by volunteer -20
n-by vote -6
n-by wage -21
n-by wall -23
n-by warning -13
n-by way -5
n-by website 12
n-by week 8
n-by wife 8
n-by win -21
n-by winner -21
n-by woman -16
n-by word 10
n-by worker -4
n-by world -4
n-by wringer -11
n-by writer 10
n-by xenophobia -4
n-by year -9
n-next " -28
n-next ' -9
n-next '' -22
n-next 's -30
n-next ( 9
n-next , -24
n-next - -7
n-next 2014 -7
n-next : -14
n-next a -26
n-next across -19
n-next advocates -18
n-next after -8
n-next against 3
n-next ahead -21
n-next all 4
n-next along -13
n-next among -4
n-next and -26
n-next are -25
n-next as -19
n-next at -15
n-next back 9
n-next based -6
n-next because 3
n-next before -18
n-next behind -17
n-next between -9
n-next beyond -17
n-next but -20
n-next by -5
n-next crossing -3
n-next delegates -5
n-next despite -11
n-next donald -7
n-next during -19
n-next from -5
n-next he -3
n-next her 8
n-next here -23
n-next i -23
n-next if -16
n-next in -14
n-next including -32
n-next is -6
n-next it -29
n-next last -20
n-next licenses -4
n-next like -30
n-next more -21
n-next near -19
n-next not 8
n-next off -24
n-next on -4
n-next or -33
n-next outside -15
n-next over -6
n-next overseeing -8
n-next she -23
n-next since -16
n-next speaking -8
n-next such -19
n-next than -23
n-next that -6
n-next the 5
n-next they 6
n-next this 11
n-next through -33
n-next throughout -16
n-next toward 4
n-next unauthorized -9
n-next under -16
n-next until -16
n-next up -13
n-next upon -13
n-next via -11
n-next was -21
n-next we -20
n-next what -14
n-next where -25
n-next while -12
n-next who -23
n-next will 6
n-next with -7
n-next without -15
n-next you -26
n-next ± -25
n-next — -19
n-next ” -34
n-predicate adaptation -10
n-predicate adherent -9
n-predicate apotheosis -10
n-predicate attack 10
n-predicate attempt -9
n-predicate ban 15
n-predicate battle -12
n-predicate campaign -26
n-predicate candidate -11
n-predicate champion -15
n-predicate communication -6
n-predicate consumer -8
n-predicate cost -11
n-predicate day -14
n-predicate effort -30
n-predicate endorsement -7
n-predicate example 6
n-predicate fact -26
n-predicate favor -31
n-predicate figure -14
n-predicate focus 19
n-predicate friend -11
n-predicate function -13
n-predicate get -10
n-predicate house -5
n-predicate key -11
n-predicate kind -21
n-predicate leader 9
n-predicate life -8
n-predicate lot -11
n-predicate majority -11
n-predicate man -9
n-predicate marriage -4
n-predicate member -11
n-predicate moment 9
n-predicate nominee -6
n-predicate one -13
n-predicate opportunity -13
n-predicate part -12
n-predicate party -12
n-predicate percent -14
n-predicate person -10
n-predicate place -5
n-predicate president -6
n-predicate problem -10
n-predicate proponent 4
n-predicate race -11
n-predicate revenge -9
n-predicate revolt -15
n-predicate riposte -6
n-predicate senator -19
n-predicate statement -11
n-predicate step 7
n-predicate supporter 3
n-predicate surprise 4
n-predicate thanks -13
n-predicate thing -11
n-predicate time -14
n-predicate victory -8
n-predicate way -11
n-predicate win -10
n-predicate woman -12
n-predicate year -20
n-previous " -33
n-previous '' -30
n-previous ) -26
n-previous , 5
n-previous - -3
n-previous 1 -10
n-previous 10 -18
n-previous 100 -22
n-previous 11 -18
n-previous 12 -10
n-previous 13 -21
n-previous 15 -16
n-previous 2,880 -8
n-previous 20 13
n-previous 200 -4
n-previous 2012 -28
n-previous 22 -18
n-previous 25 -21
n-previous 3 -25
n-previous 30 -10
n-previous 4 -18
n-previous 40 -13
n-previous 46 -9
n-previous 50 -22
n-previous 51 -12
n-previous 54 -9
n-previous 55 -6
n-previous 55,000 -10
n-previous 60 -14
n-previous 66 -3
n-previous 70 -12
n-previous 90 -13
n-previous : -29
n-previous ; -27
n-previous ] -7
n-previous a -9
n-previous about -13
n-previous accreditation -9
n-previous active -22
n-previous additional -26
n-previous advocacy -4
n-previous after 11
n-previous against -7
n-previous aggressive 3
n-previous all -8
n-previous alleged -23
n-previous also -12
n-previous american -27
n-previous amnesty -8
n-previous among -20
n-previous an -11
n-previous and -21
n-previous annointed -12
n-previous annual -16
n-previous another -30
n-previous any -34
n-previous apparent 7
n-previous apprehended -4
n-previous approval -17
n-previous arbitrary -9
n-previous are -12
n-previous as -4
n-previous assistant -13
n-previous at -15
n-previous attacking -8
n-previous audience -10
n-previous average -20
n-previous bad -25
n-previous bank -18
n-previous based -4
n-previous basic -22
n-previous bathroom -8
n-previous be -22
n-previous become -18
n-previous been 15
n-previous best -11
n-previous better -30
n-previous between -21
n-previous big -10
n-previous bigger -18
n-previous biggest -26
n-previous billion -19
n-previous bipartisan -23
n-previous bitter 13
n-previous black -26
n-previous boost -11
n-previous both -19
n-previous broad 5
n-previous broader -20
n-previous business -32
n-previous but 22
n-previous by -6
n-previous campaign 3
n-previous candidate 8
n-previous carolina -12
n-previous casting -15
n-previous center -26
n-previous central -28
n-previous certain -23
n-previous character -9
n-previous chief -34
n-previous chinese -21
n-previous city -14
n-previous class -9
n-previous classified -22
n-previous clear -5
n-previous clinton 9
n-previous close -22
n-previous closing -19
n-previous clutch -14
n-previous cold 4
n-previous collective 15
n-previous committee -22
n-previous common -24
n-previous competitive -6
n-previous complete -18
n-previous complicated -18
n-previous confederate -12
n-previous conference -13
n-previous congressional -32
n-previous conservative -27
n-previous considerable 13
n-previous consistent 9
n-previous constant -21
n-previous constitutional -39
n-previous contested -10
n-previous continued -22
n-previous conversational -10
n-previous convincing -5
n-previous core -28
n-previous create -18
n-previous criminal -22
n-previous critical -19
n-previous crucial -24
n-previous cultural -27
n-previous culture -19
n-previous current -20
n-previous cynical -30
n-previous daily 6
n-previous damaging 12
n-previous dangerous -21
n-previous day -26
n-previous dead -21
n-previous deadly -17
n-previous debate 9
n-previous deep 6
n-previous defense -15
n-previous delegate -30
n-previous democrats -15
n-previous deny -7
n-previous deputy -13
n-previous devastating -19
n-previous different -22
n-previous difficult -13
n-previous direct -12
n-previous discrimination -5
n-previous disembodied -14
n-previous disturbing -10
n-previous domestic -21
n-previous down -6
n-previous dozen -19
n-previous dramatic -26
n-previous drew 11
n-previous earlier 17
n-previous early -4
n-previous easy 7
n-previous eclectic -10
n-previous economic -28
n-previous education -3
n-previous educational -12
n-previous effective -19
n-previous eight -13
n-previous election -34
n-previous email -28
n-previous empathetic -9
n-previous energetic -3
n-previous enforcement -19
n-previous enormous -19
n-previous enough -17
n-previous equal -9
n-previous escaping -4
n-previous established -16
n-previous every -26
n-previous excess -4
n-previous executive -21
n-previous exit -15
n-previous exotic -9
n-previous expand -17
n-previous expected -16
n-previous extreme -30
n-previous fair -18
n-previous false 6
n-previous familiar 8
n-previous family -16
n-previous favorable -22
n-previous favored -11
n-previous federal -25
n-previous female -23
n-previous few -6
n-previous fewer -17
n-previous field -21
n-previous final -26
n-previous financial -30
n-previous firm -14
n-previous first -12
n-previous fiscal -15
n-previous five -16
n-previous food -17
n-previous for -33
n-previous foreign -22
n-previous former -28
n-previous foundation -11
n-previous four -30
n-previous frequent 6
n-previous friendly 6
n-previous front -17
n-previous full 9
n-previous fundraising -22
n-previous further -24
n-previous gay -14
n-previous general 4
n-previous gentle -26
n-previous golden -14
n-previous good -35
n-previous gop -25
n-previous government -34
n-previous grand -21
n-previous great -26
n-previous greater -19
n-previous greatest -18
n-previous ground -15
n-previous growing -27
n-previous gun -14
n-previous had 11
n-previous hall -14
n-previous harsh 13
n-previous has -19
n-previous hateful -10
n-previous have -27
n-previous head -14
n-previous health -22
n-previous heavy -19
n-previous her 3
n-previous high -4
n-previous higher -25
n-previous highest -18
n-previous historic -34
n-previous hits 7
n-previous home -14
n-previous house -13
n-previous household -7
n-previous huge -18
n-previous hypocritical -11
n-previous ideological -25
n-previous immediate -21
n-previous immigration -24
n-previous important -29
n-previous improving -18
n-previous in -6
n-previous include -11
n-previous including -5
n-previous increase -13
n-previous increased -30
n-previous increasing -23
n-previous independent -16
n-previous influential -19
n-previous insufficient -10
n-previous interesting -21
n-previous international -24
n-previous into -26
n-previous iowa -21
n-previous is -22
n-previous its -8
n-previous jewish -15
n-previous joint -20
n-previous just -20
n-previous key -31
n-previous labor -17
n-previous large -26
n-previous larger -19
n-previous largest -20
n-previous last -8
n-previous late -24
n-previous latest -12
n-previous law 7
n-previous leadership 3
n-previous leading 11
n-previous least -7
n-previous legal -26
n-previous legislative -25
n-previous legitimate -18
n-previous lengthy -22
n-previous less -17
n-previous liberal -31
n-previous like -25
n-previous likely -19
n-previous literary -5
n-previous local -18
n-previous long -11
n-previous longtime 10
n-previous lost -15
n-previous low 6
n-previous lower -19
n-previous made -21
n-previous main 4
n-previous major -15
n-previous make -22
n-previous many -5
n-previous mass -23
n-previous massive -25
n-previous mexican -22
n-previous military -26
n-previous million -31
n-previous minimum -11
n-previous minute -23
n-previous more -33
n-previous most -23
n-previous much -29
n-previous multiple 5
n-previous muslim -19
n-previous national -6
n-previous natural -22
n-previous news -23
n-previous next -26
n-previous nigerian -16
n-previous nine -22
n-previous no -21
n-previous nominating -9
n-previous not -21
n-previous now -18
n-previous nuclear -21
n-previous obama -18
n-previous obscene -15
n-previous of -8
n-previous off -17
n-previous old -3
n-previous older -15
n-previous oldest -11
n-previous on 5
n-previous one -7
n-previous onetime -8
n-previous online -26
n-previous only -30
n-previous opening -25
n-previous other -5
n-previous our -31
n-previous outside -16
n-previous outspoken 9
n-previous over -30
n-previous overlapping -12
n-previous own -31
n-previous particular -18
n-previous party -29
n-previous passionate -4
n-previous past -32
n-previous patron -11
n-previous percent -34
n-previous percentage -29
n-previous perfect -19
n-previous persistent -25
n-previous personal -8
n-previous piercing 10
n-previous place -11
n-previous plate -11
n-previous point -22
n-previous police -23
n-previous policy 3
n-previous political -16
n-previous polling 4
n-previous poor -15
n-previous popular -16
n-previous populist -26
n-previous positive -20
n-previous possible -25
n-previous potent -19
n-previous potential -29
n-previous powerful -20
n-previous practices -4
n-previous precise -33
n-previous present -16
n-previous president -19
n-previous presidential -28
n-previous press -21
n-previous primary -4
n-previous private -19
n-previous profound -24
n-previous program -14
n-previous progressive -21
n-previous prominent -22
n-previous protecting -8
n-previous provided -19
n-previous provocative -20
n-previous puts 17
n-previous radical -24
n-previous rapid -22
n-previous real -30
n-previous realclearpolitics -11
n-previous receiving -23
n-previous recent -4
n-previous registered -10
n-previous related -21
n-previous release 6
n-previous religious -18
n-previous remaining -22
n-previous repeated 15
n-previous republican 3
n-previous retired -20
n-previous rich -20
n-previous right -17
n-previous rising -23
n-previous rnc -24
n-previous safest -20
n-previous said -25
n-previous same -36
n-previous saturday -10
n-previous screening -5
n-previous second -23
n-previous secret -23
n-previous security -27
n-previous seeking -10
n-previous seen -6
n-previous senate -18
n-previous senior -13
n-previous separate -20
n-previous serious -29
n-previous service -19
n-previous setting -9
n-previous seven -26
n-previous several -25
n-previous sex -6
n-previous shared 7
n-previous sharp 8
n-previous sheer -16
n-previous short -15
n-previous showing -19
n-previous shows -7
n-previous signature -20
n-previous significant 5
n-previous similar -11
n-previous simply -9
n-previous single -19
n-previous six -23
n-previous small -25
n-previous snorting -8
n-previous soccer -8
n-previous social -26
n-previous solid -17
n-previous some -34
n-previous special -29
n-previous specific -11
n-previous staff -19
n-previous stark -17
n-previous state -24
n-previous states -7
n-previous steel -14
n-previous sterling -13
n-previous stir -13
n-previous stopped -4
n-previous strategic -20
n-previous street -17
n-previous strong -9
n-previous stronger -10
n-previous students -15
n-previous subsequent -16
n-previous substantial -20
n-previous such -26
n-previous supported -19
n-previous sweeping -19
n-previous swing -22
n-previous tax -26
n-previous television -19
n-previous temporary -38
n-previous term -17
n-previous terrible -14
n-previous terrorist -28
n-previous that -14
n-previous the -11
n-previous third -21
n-previous this -19
n-previous those -29
n-previous three -30
n-previous thursday -15
n-previous time -20
n-previous to 4
n-previous told -11
n-previous top -30
n-previous total -25
n-previous tough -27
n-previous town -22
n-previous trade -28
n-previous traditional 8
n-previous tragic -17
n-previous tremendous -17
n-previous trump 13
n-previous tuesday -9
n-previous two -27
n-previous u.s. -4
n-previous ultimate -20
n-previous unaccompanied -6
n-previous unauthorized -13
n-previous under 10
n-previous undocumented -17
n-previous unhurried -5
n-previous union -19
n-previous unique -24
n-previous unusual -19
n-previous unwanted -10
n-previous unyielding -6
n-previous up -7
n-previous various -22
n-previous vast -19
n-previous vermont -13
n-previous very -24
n-previous vice -16
n-previous victory -24
n-previous voter -23
n-previous waning -36
n-previous way -12
n-previous were 9
n-previous what -20
n-previous when -18
n-previous where -25
n-previous which -27
n-previous while -14
n-previous white -21
n-previous whole -28
n-previous whose 3
n-previous wide -9
n-previous widespread 9
n-previous worker -12
n-previous working -21
n-previous worst -22
n-previous wyoming -5
n-previous year -23
n-previous you -5
n-previous young -17
n-previous youngest -13
n-previous your -27
n-previous zealous -14
n-previous “ -33
n-previous ” -26
n-rel acl -43
n-rel advcl -13
n-rel advmod -20
n-rel amod -11
n-rel appos -9
n-rel ccomp -11
n-rel compound -10
n-rel conj -7
n-rel csubj -5
n-rel dep 9
n-rel discourse -11
n-rel iobj -16
n-rel list -27
n-rel nmod -13
n-rel nmod:unmarked -29
n-rel obj -13
n-rel obl -8
n-rel obl:agent -11
n-rel obl:unmarked -9
n-rel xcomp -16
n-under accord -16
n-under accuse -35
n-under acknowledge -19
n-under act -16
n-under add -7
n-under address -10
n-under admit -30
n-under adopt -28
n-under advise 6
n-under affect -24
n-under agree -29
n-under aim -19
n-under air 8
n-under allow -28
n-under amount -20
n-under anger -15
n-under announce -38
n-under appeal -23
n-under appear -10
n-under applaud -22
n-under apply -20
n-under appoint -17
n-under apprehend -4
n-under approve -12
n-under argue -30
n-under arrive -27
n-under ask -11
n-under assert -14
n-under assume -13
n-under assure 8
n-under attack -29
n-under attempt -22
n-under attend -17
n-under attract 6
n-under attribute -25
n-under avoid -27
n-under be -5
n-under bear -32
n-under beat -19
n-under believe -30
n-under benefit -29
n-under betray -5
n-under bind 16
n-under blame -23
n-under blast -22
n-under block -28
n-under boost -12
n-under break -33
n-under brief -23
n-under bring -9
n-under buy -26
n-under calculate -10
n-under call -31
n-under campaign -24
n-under cancel -19
n-under cap -24
n-under capture -28
n-under care -9
n-under carry -7
n-under cast -28
n-under catch -20
n-under cause -7
n-under celebrate -24
n-under challenge 7
n-under change 8
n-under characterize -22
n-under charge -23
n-under cheaply -6
n-under check -24
n-under cheer -20
n-under circulate -21
n-under cite -37
n-under claim -24
n-under clear -21
n-under close -21
n-under coin -3
n-under combine 18
n-under commit -24
n-under compare -31
n-under compete -22
n-under complete -16
n-under compose -9
n-under concern -18
n-under conclude -22
n-under condemn -23
n-under conduct -21
n-under confirm 3
n-under confront -22
n-under connect -24
n-under consider -26
n-under continue 3
n-under contrast 5
n-under contribute 9
n-under control -25
n-under convert -19
n-under convince -20
n-under coordinate -16
n-under cost -18
n-under count 13
n-under cover -26
n-under create -32
n-under criticize -35
n-under crow -10
n-under crumple -3
n-under curb -15
n-under cut -31
n-under date -23
n-under deal -27
n-under debate -4
n-under decide -23
n-under declare -29
n-under decline -19
n-under decry -31
n-under defeat -15
n-under defend -13
n-under delegate 6
n-under deliver -29
n-under demonstrate -20
n-under denounce -27
n-under deny -24
n-under depend 5
n-under deploy -26
n-under deprive -21
n-under describe -34
n-under deserve -22
n-under destroy -27
n-under detail -15
n-under determine -16
n-under devote -11
n-under die -23
n-under direct -20
n-under disavow -40
n-under disclose -22
n-under discover -18
n-under discuss -24
n-under dislodge -11
n-under dismay -7
n-under dismiss -31
n-under disqualify 7
n-under distinguish -14
n-under distort -20
n-under distribute -22
n-under divid 5
n-under do -39
n-under dole -10
n-under dominate 6
n-under donate -22
n-under double -12
n-under drive -5
n-under drop -9
n-under echo -31
n-under elect -22
n-under elevate 4
n-under elite -25
n-under email 6
n-under embrace -32
n-under emerge -4
n-under emphasize -22
n-under end -27
n-under engage -24
n-under enjoy 4
n-under enter 8
n-under erupt -16
n-under establish -25
n-under eviscerate -15
n-under examine -22
n-under exist -17
n-under expand -27
n-under expect -27
n-under explain -24
n-under expose -30
n-under express -41
n-under extend -29
n-under face 12
n-under fall -31
n-under fan 13
n-under favor -17
n-under feature -25
n-under feel -36
n-under fight -17
n-under figure -20
n-under file -33
n-under fill -25
n-under find -13
n-under finesse -10
n-under finish -24
n-under fire -21
n-under fly -21
n-under force -28
n-under form -23
n-under foster -21
n-under fuel 13
n-under fulfill -10
n-under fund -20
n-under gain -3
n-under gather -29
n-under generate -5
n-under get -5
n-under gift -11
n-under give -7
n-under graduate -16
n-under grow 7
n-under hand -20
n-under handle -9
n-under happen -16
n-under happily -7
n-under have -16
n-under head -19
n-under hear -3
n-under highlight -29
n-under hire -20
n-under hit -31
n-under hold -30
n-under hope -27
n-under host -24
n-under hurt -25
n-under identify -23
n-under ignore -24
n-under impact -20
n-under implement -24
n-under impose -25
n-under improve 10
n-under include -10
n-under increase -35
n-under ingest -9
n-under insist -24
n-under inspire -26
n-under interview -24
n-under introduce -29
n-under invest -20
n-under investigate -5
n-under invoke -16
n-under involve -18
n-under issue -27
n-under jab -4
n-under join -5
n-under kill -24
n-under kindle -9
n-under knock -18
n-under know -34
n-under lack -26
n-under launch -28
n-under lay -28
n-under learn -23
n-under let -25
n-under lift -29
n-under like -14
n-under limit -29
n-under list -12
n-under listen -28
n-under live -24
n-under lobby -14
n-under lock 7
n-under look -35
n-under lose -28
n-under love -19
n-under maintain -23
n-under manage -21
n-under march -22
n-under mark -26
n-under marry -18
n-under mask -24
n-under mean -7
n-under meet 3
n-under mention -34
n-under midwif -6
n-under miss -15
n-under name -16
n-under narrow -20
n-under need -31
n-under negotiate -20
n-under note -29
n-under obtain -26
n-under occur -11
n-under offend -11
n-under offer -38
n-under oppose -25
n-under order -21
n-under outline -26
n-under overlap -12
n-under overtake -17
n-under own -23
n-under pass -8
n-under pave -5
n-under pay -27
n-under perform -9
n-under persuade -9
n-under pick -5
n-under pivot -16
n-under place -33
n-under plan -23
n-under pledge -26
n-under point -29
n-under poll -16
n-under portray 5
n-under pose -21
n-under praise -17
n-under predict -21
n-under prepare -4
n-under present -38
n-under preserve -17
n-under press -26
n-under prevail -21
n-under prevent -20
n-under prioritize -40
n-under produce -28
n-under promise -16
n-under promote -30
n-under prompt -6
n-under protect -23
n-under prove -34
n-under publish -19
n-under pull -24
n-under pursue -24
n-under push -8
n-under put -17
n-under question -28
n-under raise 3
n-under rally 7
n-under ramp -24
n-under reach -25
n-under rebut -21
n-under recall -28
n-under receive 4
n-under reduce -21
n-under refer -34
n-under reference -18
n-under refuse -30
n-under register -18
n-under reiterate -30
n-under reject -38
n-under release -30
n-under rely -25
n-under remember -23
n-under remind -24
n-under remove -25
n-under renegotiate -10
n-under repeat -17
n-under report -10
n-under represent -28
n-under require 4
n-under reserve -10
n-under respect -16
n-under respond -14
n-under rest -6
n-under restrict -13
n-under return -33
n-under reveal -28
n-under review -26
n-under reward -7
n-under rise -26
n-under risen -24
n-under roll -20
n-under rule -25
n-under run -3
n-under sander 10
n-under say -30
n-under schedule -18
n-under score -17
n-under screen -5
n-under secure 6
n-under see -35
n-under seek -29
n-under seem -5
n-under seize -25
n-under sell -24
n-under send -34
n-under serve 3
n-under set -11
n-under settle -28
n-under shape 8
n-under share -3
n-under shift -30
n-under shoot -21
n-under show -22
n-under shrug -25
n-under sign -21
n-under signal -20
n-under sit -20
n-under skewer -4
n-under smile 11
n-under snort -8
n-under solve -9
n-under sound -25
n-under speak -16
n-under spend -30
n-under spike -10
n-under squeeze -22
n-under stake 7
n-under start -7
n-under state -26
n-under stay 4
n-under steer -21
n-under stem 5
n-under stick -16
n-under stop -25
n-under strengthen -26
n-under stress -17
n-under strike 3
n-under sue -19
n-under suffer -29
n-under suggest -15
n-under sum -25
n-under support -28
n-under surround -22
n-under survey -14
n-under survive 3
n-under sweep -10
n-under take -5
n-under talk -36
n-under tap -4
n-under target 11
n-under teach -14
n-under tell -36
n-under test -20
n-under think -21
n-under threaten -14
n-under throw -33
n-under tie -23
n-under title -11
n-under touch 7
n-under tout -23
n-under trail -16
n-under train -26
n-under transform -19
n-under translate -18
n-under travel -20
n-under treat -21
n-under trump 4
n-under trust -20
n-under try -4
n-under turn -12
n-under tweet -25
n-under undermine 4
n-under underscore -27
n-under understand -24
n-under unite 18
n-under urge -18
n-under use -34
n-under vanish -6
n-under view -19
n-under violate -21
n-under visit -25
n-under voice -25
n-under vote -28
n-under walk 7
n-under want -26
n-under warn -18
n-under watch -24
n-under wave -15
n-under wear 5
n-under wing -19
n-under wonder -19
n-under worry -18
n-under write -35
n-under yawn -8
n-with 's -11
n-with +out 13
n-with +up -29
n-with according -21
n-with across -19
n-with after -10
n-with along -24
n-with as 11
n-with at -4
n-with based -16
n-with because -4
n-with before -22
n-with behind -18
n-with between -13
n-with beyond -19
n-with clause 8
n-with despite -21
n-with due -20
n-with during -27
n-with except -16
n-with from -4
n-with if -16
n-with including 6
n-with infinitive 5
n-with inside 10
n-with into -8
n-with near -19
n-with object -7
n-with of -3
n-with off -18
n-with out -20
n-with outside -25
n-with over 5
n-with overseeing -8
n-with owner 4
n-with per -18
n-with since -32
n-with such -21
n-with than -20
n-with that -6
n-with through 7
n-with throughout -20
n-with to -3
n-with toward 4
n-with under -19
n-with until -20
n-with upon -13
n-with versus -12
n-with via -20
n-with while -25
n-with without -22
next ! -21
next " -5
next ' -11
next '' 5
next ( -26
next ) -8
next , -7
next 1,110 -21
next 1,237 -29
next 10 -18
next 11 -16
next 12 -19
next 13 -4
next 14 -19
next 18 -21
next 2,383 -22
next 20 -15
next 29 -12
next 44 -13
next 49 -14
next 5 4
next 51 -21
next 60 -10
next : 4
next ; -9
next ? -30
next [ 12
next ] -30
next abc 13
next able -15
next abortion 7
next about 6
next above -12
next abroad -10
next access -29
next accountable -9
next across -25
next action -27
next additional -23
next ads 10
next advantage -27
next affect -12
next african -19
next after -4
next again 4
next against -7
next ahead -8
next aid -31
next aides -23
next al -10
next alan -13
next all -8
next allies 14
next allowing 12
next almost -5
next alone -32
next along -5
next alongside -14
next already -26
next also -10
next alt -19
next american 3
next americans 4
next amid -4
next amnesty -18
next and -9
next anger 11
next another -10
next answers -25
next anti-discrimination -17
next anti-dumping 6
next any -6
next anybody -5
next anyone -6
next anything -9
next anytime -5
next apart -11
next apparent 9
next appeal -20
next applause -15
next approval 11
next are -18
next areas -7
next arms -23
next as -7
next aside -21
next attack -23
next attacks 10
next attending -29
next available -18
next away -8
next back -4
next background 5
next badly -15
next ballots 6
next ban -3
next banks -15
next bare 10
next based -17
next bathroom 8
next beautifully -15
next because -4
next beck 15
next before -21
next behind -4
next being 9
next below -24
next belt -6
next ben 8
next benefits -19
next benjamin -15
next bernie 12
next beside -6
next between -9
next big -10
next bigger -19
next billionaire 9
next billions -22
next bipartisan -9
next black -16
next block -13
next blue -18
next blueprints 7
next bob 18
next bold -20
next border -22
next both -6
next bree 19
next breitbart 6
next briefly 5
next bring -17
next broad -16
next broadening -14
next building -11
next cacophony -5
next california -17
next can 13
next candidates 5
next capital -9
next capitalism -12
next capitalist 8
next care -26
next carson 5
next case -24
next center -10
next central -30
next changes -24
next charges 3
next charter -21
next children -18
next circuit -19
next citizens -23
next citizenship -11
next civil 15
next class 5
next classified -17
next clear 19
next clinton 6
next close -14
next closely 3
next closer -4
next cnn 28
next college -20
next colleges -17
next comey 10
next comment -9
next committee -14
next common -26
next communities 14
next comprehensive 5
next concern 8
next concerns 9
next condescended -15
next conditions 11
next confidence -9
next conflicts -5
next congressional -6
next consequences -19
next conservatives 9
next considerable -13
next constitutional -15
next contest -26
next contests -22
next control -29
next controversy -16
next convention -20
next convincing -25
next corporate -20
next costs -6
next countries 9
next country -19
next couples -7
next courtney 15
next create -12
next creative -8
next credit 10
next criminal -18
next criticism 9
next crumpled -15
next cutting -6
next data 12
next day -16
next days -9
next dead 9
next deals -16
next death -21
next debate -5
next debates -16
next debt -16
next decision -15
next decisions 8
next deep -9
next deeper -14
next defeat -6
next delegate -22
next delegates -15
next democracy -15
next democrats 5
next departments -17
next deportations -14
next desantis 20
next diet -21
next different 6
next director -11
next disbursement -8
next discrimination 9
next dismantle -15
next display -11
next does -21
next doing -18
next doled -30
next domestic -15
next donations 8
next done -17
next door -22
next doug 14
next during -9
next each -19
next ease -8
next economic -7
next economy -19
next effect -21
next efforts -11
next either 4
next election 5
next elections -16
next eligibility -11
next elsewhere -29
next emails -18
next emissions -22
next endorsements -17
next energy -14
next enough -9
next entry 11
next equal 7
next equity -9
next eric -6
next establishment -22
next even -4
next events 10
next ever -23
next everyone -19
next everything -22
next evidence 8
next exactly 16
next exceptions -15
next exclusively -17
next existing 4
next exotic -9
next expectations -24
next families -6
next family 3
next far -5
next fast -17
next fear -13
next fears 16
next federal -21
next fees -17
next fellow 16
next fewer -26
next field -7
next fight -21
next find -25
next fire -19
next firearms -8
next firm -17
next first -4
next fit -16
next five 15
next flashes -9
next florida 9
next focus -16
next followers -20
next following -11
next foot -7
next for -7
next foreign 9
next forth 20
next forward 6
next four 4
next fox 13
next freddy -13
next free -12
next freely 8
next friday -8
next friends 9
next from -15
next full 3
next fully -19
next fun 22
next funding -21
next fundraising -20
next funds -14
next further -3
next future -16
next gaunt -16
next gender -20
next general 10
next getting -24
next giant -18
next gilbert -7
next giving -22
next global -11
next glory -10
next good -34
next goods -21
next gop -5
next gov. -4
next governor -19
next ground 6
next group -20
next groups -4
next grown -15
next growth -26
next guidelines -15
next half -22
next hand -14
next hands -13
next harder 11
next has -19
next have -19
next having -11
next he 3
next health -12
next heavily -4
next heavy -24
next here -3
next herself 3
next high 8
next higher -24
next highly -12
next hillary 5
next him -4
next himself -5
next hispanics -5
next history -9
next hits -8
next hold -18
next home -30
next hope -20
next host -10
next hours -13
next house 4
next huge 3
next hundreds -4
next i -19
next ideas 4
next ideology 8
next illegal 8
next illegitimate -21
next immigrants 7
next implementation 27
next in -7
next income -10
next increasing -9
next increasingly 12
next individual -3
next industrial -13
next influence -25
next information -5
next infrastructure -18
next innovation -7
next inside 8
next inspire 8
next insufficient 12
next interest 4
next interests -13
next internal -4
next international -17
next interviews -9
next into -6
next investment -16
next involved -18
next iowa 3
next iran 11
next is -7
next islamic -11
next issue 5
next issues -23
next it 4
next its -9
next itself -9
next jaime 20
next jeb -4
next jeff 8
next jesse -6
next job -10
next jobs -31
next joe -5
next john -7
next jon 6
next just -11
next k -5
next karen 18
next keep -18
next kevin 25
next key -9
next kind 12
next knocking -12
next know 12
next kudos -6
next language -25
next large -9
next largely 9
next larry 13
next late -5
next later 21
next latinos -7
next lawmakers 9
next laws 7
next lawyer -28
next lead -22
next leaders -21
next lebanon -10
next left -9
next legal 4
next less 10
next liberal -24
next lieutenant -14
next life 9
next limited 9
next lindsey -29
next list -24
next lives -14
next local -8
next looking -28
next lots -30
next loud -18
next loudly -7
next low -18
next lucrative -11
next magnetism -12
next mainstream -26
next major -15
next majority -13
next manes -11
next march -20
next marco 12
next mark 4
next market -18
next mass -8
next mate -24
next material -21
next matt -5
next mattie 20
next may -21
next mccain 15
next medicaid -22
next melania -6
next members -4
next membership -30
next men 8
next message -18
next michael 22
next michelle 4
next middle -25
next mike -6
next millions -10
next minority -10
next minors -5
next missing -12
next mississippi 21
next mistakes 9
next mitt -15
next moment -16
next momentum 15
next monday -8
next money -6
next months -22
next mostly -22
next mountains -9
next mrs. 10
next ms. 4
next msnbc 23
next multiple 10
next murphy 4
next muslim -7
next must -16
next my -9
next myself -12
next n't -27
next na -22
next narrowly 5
next national 6
next nations -15
next nbc -11
next near -22
next needy -19
next negative -12
next neurosurgeon -15
next neutral 8
next never -18
next next -26
next night -8
next nine -9
next no 6
next none 7
next north -9
next nothing 5
next now -9
next nuclear -14
next number -7
next numerous -5
next obama 6
next of -5
next off -13
next office -24
next officials -23
next often -19
next ohio 5
next older -15
next once -13
next one 5
next ones -20
next online -3
next onto -21
next opportunities -19
next or -41
next order -10
next organizations -27
next otherwise -13
next our -6
next ourselves -16
next out 7
next outreach -22
next outside -18
next overall -21
next overseas -21
next paloma 22
next parenthood -31
next parents 4
next part -6
next particular 10
next party 9
next past -12
next paul -11
next pay -19
next paying -5
next people -4
next performances -22
next perfunctory -10
next peruvian -8
next peter -9
next place -19
next plaintiffs -7
next plan 4
next planned 3
next plans 10
next pleasantly 12
next plot -6
next points -26
next policies -7
next policy -8
next political -20
next politically -16
next politicians -18
next politico 6
next politics 14
next poll -11
next poor -17
next possible -27
next potential 10
next power -21
next pre-school -6
next predatory -20
next presidential -3
next press -18
next pressure 11
next pretty -4
next primaries -17
next primary -10
next private -14
next privately -10
next problems 5
next program 14
next programs -11
next progress -15
next projects 5
next public -13
next publicly 9
next putting 9
next question -19
next quickly 16
next quiet -20
next quite -21
next quotes -24
next race 7
next rally -12
next randomly -7
next rapper -18
next rates -14
next rather -20
next readers 8
next ready 15
next real 5
next really -14
next reason 8
next recent -18
next recently -5
next record -19
next records -23
next reeves 16
next refugee -5
next relationship -15
next religious 12
next remarks 20
next rep. -11
next repeatedly 8
next reporters 11
next reports -13
next representative 17
next represented 22
next requests -7
next resettlement -3
next resources -10
next results -20
next rid 9
next rights -33
next rivals 9
next robert -9
next role -19
next roots -14
next rose -14
next roughly -8
next rubio 13
next rules -28
next running -16
next said -19
next same -7
next sanders 8
next satirizes 15
next saturday 7
next scott -17
next screening -29
next scrutiny 9
next second -6
next secret -19
next secretary 6
next section -11
next security -14
next seeking 12
next sen. -6
next senate -14
next senator 8
next sense -16
next sensitive -25
next serious -6
next seriously -15
next service 11
next services -15
next set -20
next sharp 4
next sharply -7
next she 7
next short -8
next shortly -9
next shot -21
next shots -7
next should -26
next show -23
next shows -19
next siblings -8
next sides -19
next significantly -18
next signs -4
next simply -15
next since -4
next six -4
next slowly -11
next small 4
next smaller 7
next so -5
next social -28
next solutions -13
next someone -4
next something -12
next somewhat 11
next soon 4
next south -9
next speaking -11
next specific 21
next speech 6
next speeches -22
next spread -15
next state 12
next statement -23
next stats -4
next status -18
next steadily -21
next stephanie 23
next steve -5
next steven 20
next still -32
next stops -11
next stories 7
next strategy -23
next street -20
next strength -14
next strong 9
next strongly 15
next struggling -20
next students -29
next substantial -13
next such -8
next suit -29
next sunday -7
next superdelegates -21
next supplies -8
next supporting -23
next supreme -21
next sure -25
next syrian -22
next system -13
next talking 7
next taxes -17
next teaching -4
next team -25
next television -26
next tens -18
next terror -21
next terrorism -14
next terrorist -33
next terrorists -14
next texas 3
next than -17
next that 4
next then 15
next there -6
next third -16
next this -3
next threats -17
next three 8
next through -12
next throughout -21
next thursday -5
next ties -19
next time -13
next times -22
next to -4
next today -20
next together -26
next too -8
next top 11
next toward -28
next traction -11
next trading -14
next traditional -17
next transcripts -17
next tremendous -14
next tribute 12
next trouble -22
next true 10
next trust -14
next tuition -6
next turnout -20
next twice -7
next two -5
next u.s. -4
next undocumented 4
next unnecessarily -35
next until -16
next unwanted -10
next up -22
next upon 11
next us -11
next usa 13
next using 3
next vermont -19
next very 3
next vet -5
next vice -11
next victories -18
next victory 6
next video 9
next videos -17
next violence -26
next violent -12
next viral -20
next virtually 4
next vivica -8
next voice -19
next vote -19
next voter 5
next voters 3
next votes 4
next wages -16
next wall -3
next war 7
next was -5
next washington -26
next waste -22
next water -24
next ways -21
next we -17
next weeks -24
next well 4
next went 6
next were -10
next whatever -21
next when -9
next where -6
next whether 4
next which -4
next while -8
next white -15
next who -7
next why 5
next widespread -3
next wilcox 22
next will 7
next winning -19
next wisconsin -8
next with -6
next within -6
next without -7
next women 7
next won -23
next words 16
next work -15
next workers 12
next working -17
next worse -14
next would -14
next writes -3
next wrong -22
next wrote -16
next years -13
next young -8
next your -12
next yourself -16
next zippier -17
next – -29
next — -8
next “ -4
next ” -14
next … -22
next-is '' -14
next-is -RRB- -13
next-is . -4
next-is : -6
next-is CD -10
next-is FW -13
next-is HYPH -4
next-is JJR -4
next-is MD -5
next-is NN -6
next-is NNP -4
next-is NNS -6
next-is PDT -6
next-is POS -16
next-is PRP -3
next-is RBR -6
next-is VB -4
next-is VBD -7
next-is VBN -6
next-is WDT -8
noun -12
o % 18
o 18 -21
o 2,383 -19
o 7 -16
o American -9
o Benghazi 4
o Benjamin -19
o Chagoury -11
o Christian 10
o Congress -10
o Convention 6
o Court 17
o Democrat 10
o Department 4
o Donald -4
o Florida -5
o Foundation -16
o Friday 6
o George 10
o Gilbert -7
o Golvach -9
o Hampshire -6
o Hillary -4
o I -4
o Iowa 4
o Jeb 12
o Jesse -6
o Klan -13
o Lebanon -10
o Marco 5
o Michigan -16
o Mitt -18
o Nation 5
o Obama -4
o Ohio -22
o Party 7
o Press -20
o Republican -9
o Sanders -10
o Saturday 5
o Security -9
o Senate 5
o State 10
o Street -16
o Ted 7
o Texas -25
o Thursday -28
o Tuesday -10
o Vivica -8
o Washington 4
o Wednesday -11
o Wisconsin -7
o ability -4
o abortion -10
o access -5
o accommodation -17
o accomplishment -8
o accord 15
o account -9
o accusation -5
o act -28
o administration -4
o advantage -11
o advice 7
o adviser -19
o agenda -4
o agent -11
o agreement 8
o aid 7
o air -24
o alien -8
o allegation 7
o allegiance 8
o alternative -25
o amendment -4
o amnesty -18
o amount 18
o analysis -6
o analyst 9
o announcement 12
o answer 6
o antic 6
o any 6
o anybody -7
o anything -9
o apology 15
o appeal -9
o appearance -3
o applause -12
o applicant -20
o approach -14
o approval 17
o area -13
o argument 23
o arm -15
o army -13
o article 11
o assessment -13
o asset -25
o assistance -5
o asylum 9
o attack 12
o attention 14
o attitude 28
o audience -4
o authoritarian 6
o authority -17
o back -17
o backer -20
o backing 9
o bag -17
o balance -20
o ballot -10
o bank -18
o banker -15
o barrier -16
o base -11
o basis -20
o battle -13
o behavior 7
o belief 6
o benefit -10
o bid -4
o bigot -14
o bill 7
o billion -7
o billionaire 11
o bit -14
o blueprint 6
o blunt 14
o body -13
o book -4
o boost -22
o border -29
o boy -16
o brand -17
o building -3
o businessman -4
o cacophony -5
o call -8
o camp -11
o campaign -5
o candidacy -6
o capacity -23
o capital -16
o capitalism -6
o car -16
o card -26
o career -5
o cartel -17
o case 11
o cash -19
o caucus -10
o cause -16
o center -26
o chair -20
o chance -4
o character 8
o check -13
o cheer -16
o cheeseburger -8
o chief -17
o child -11
o choice -10
o citizen 5
o citizenship -22
o city -19
o class -11
o clerk -19
o climate -15
o clip -7
o close 6
o club -14
o coalition 6
o code -15
o collar -21
o colleague -23
o college -6
o come -9
o comeback -9
o commentary 26
o commercial -15
o commitment -9
o committee -25
o communication -13
o community -6
o company -8
o competition -16
o complaint 5
o compliance -12
o computer -13
o concern -7
o concession -21
o conclusion -4
o condition -4
o conference -13
o conflict -9
o connection 13
o conscience -22
o consensus 10
o consequence 4
o conservatism -18
o conservative -10
o content 5
o contest -21
o contribution -11
o control -8
o controversy -4
o convention -8
o copy -17
o corporation -18
o cost -8
o country -9
o county -11
o couple -8
o court 9
o credential -17
o credibility -19
o credit 16
o crime -11
o crisis 4
o critic 5
o criticism 5
o critique 17
o crowd -5
o culture -5
o cure -20
o customer 9
o cut -22
o damage -15
o danger -12
o data -36
o daughter -23
o day -11
o deadline -12
o deal 3
o death -10
o debate 7
o debt -12
o decade -9
o decision -4
o defense 18
o deficit -11
o degree 7
o delegate -11
o demand -13
o democracy -25
o description 6
o detail 11
o determination -6
o development -26
o dictatorship -23
o difficulty -5
o dinner -7
o direction -23
o director 5
o disbursement -8
o discourse -20
o discrimination 6
o discussion -22
o disruption -11
o distance -21
o district -9
o divide -6
o division -28
o document -16
o donation -12
o donor -6
o door -27
o doubt 9
o dozen 12
o duty 11
o each -3
o ear -18
o edge -26
o effect -24
o effort 3
o electorate 8
o element -16
o eligibility -13
o elite 7
o emphasis 10
o employee 4
o end -25
o endorsement 16
o enemy -15
o energy -13
o engagement -3
o enthusiasm -10
o entry 3
o environment -11
o equity -9
o estate -16
o estimate -13
o event -14
o everybody -4
o everyone -16
o everything -21
o evidence 4
o evil -11
o exam -18
o example 26
o exception -19
o exchange -6
o excitement 4
o expectation 15
o experience 5
o expert -7
o explanation -21
o eye -5
o face -23
o failure 6
o fall 11
o family -12
o favor -19
o favorite -7
o fear -11
o feature -15
o fee -30
o field -9
o fighter 14
o finances -24
o finger 16
o fire 6
o firearm -22
o fit -16
o flash -9
o flow -11
o focus 12
o folk -20
o follower -5
o foot -24
o force 4
o form 5
o fortune -4
o fraud 4
o friend -17
o frijolero 23
o frustration 8
o fund -19
o fundraiser -24
o fundraising -18
o game -15
o gap -11
o gaunt -16
o generation -6
o girl -7
o glimpse -7
o glory -10
o glut -6
o go -14
o goal 7
o good -14
o gop -13
o governor -11
o grant 24
o grist -15
o ground -5
o group -6
o growth -7
o guy 16
o half -13
o hall -17
o hand -35
o harm -23
o he 5
o head 4
o headline 12
o headquarters -19
o health 8
o hearing -25
o heart -9
o heat 3
o heist 22
o hell -3
o heritage -10
o himself -4
o hispanic 18
o hold -25
o home -30
o hope -11
o host -9
o hotel -10
o house -20
o how -7
o hundred 7
o husband -10
o idea 5
o ideology 18
o image 8
o immigration -8
o impact 4
o importance -15
o incident 13
o inclination 6
o industry -3
o inefficiency -7
o inequality -14
o influence -7
o information 4
o infrastructure 12
o initiative -21
o injunction 17
o insult 4
o insurance -21
o integrity -8
o intelligence -14
o intent -9
o intention 9
o interest 11
o intervention 8
o interview -7
o intricacy 3
o investment -11
o issue 9
o itself -9
o job -11
o joke 16
o journalist -10
o justice 3
o kid -12
o kind 12
o knocking -12
o know -6
o knowledge -17
o kudo -6
o lack -8
o language 16
o lawmaker 6
o lawsuit 4
o layer -11
o lead -20
o leader -5
o leadership 4
o legacy -21
o legislation 4
o lesson 8
o level -6
o leverage -21
o liberal -4
o lie -18
o life -6
o light -8
o limit -7
o line -4
o link 12
o lip -13
o list 3
o logic -15
o look 8
o lot -15
o loyalty -19
o majority -5
o maker 13
o management -21
o manager -13
o many -3
o margin -35
o mark 8
o market -22
o mate 5
o material 10
o matter -29
o mayor 7
o measure 8
o media 7
o melody -10
o member -11
o memo 12
o memory -22
o mention 30
o mile -18
o military -25
o minimum -12
o minor -5
o minority -18
o minute -25
o misconduct -5
o missile -24
o mission -9
o mistake -5
o model 23
o moderate 5
o moment -3
o momentum -8
o money -19
o moniker 15
o monopoly -9
o month -33
o mood -16
o more -5
o most -19
o mother -18
o mountain -13
o movie -15
o murder 13
o myself -12
o name 5
o narrative -22
o need 6
o needle -19
o neighborhood 6
o network -15
o news -10
o newspaper 5
o nickname 4
o night -8
o no 7
o nominee -9
o note -9
o nothing 10
o notice 17
o novelist -8
o number -8
o obligation -11
o office -8
o officer -6
o official 8
o one -7
o opening -16
o opinion 16
o opportunity -9
o option 3
o organization -6
o other -20
o ourselves -16
o outcome -13
o pace -8
o page -6
o pain 20
o pair 3
o paper -9
o parent 8
o parenthood 3
o participation 11
o partner -21
o party -4
o pass 8
o passion 5
o payment 6
o peace -10
o penalty -12
o people -4
o percent -15
o perception -15
o perfunctory -10
o person 4
o personnel -5
o phone -25
o photo -7
o phrase 5
o picket -9
o piece 14
o pig 6
o pitch -22
o place -28
o plaintiff -7
o platform 5
o play -5
o pledge -3
o point -8
o police 11
o politician -23
o politics -7
o popularity -18
o population -16
o position 9
o possibility 7
o post -27
o potential -24
o poverty -23
o praise 14
o prayer -17
o pre-school -6
o premium -7
o presence -7
o presidency -5
o press 3
o pressure -8
o preview -7
o price -24
o primary -16
o principle -20
o priority 8
o prison -9
o probe -4
o problem -8
o process -16
o processing -7
o product -16
o production -9
o profile -5
o profiling -13
o program 9
o progress -4
o promise 4
o promotion 20
o property -18
o proposal -7
o prosecution 4
o prospect -5
o protection -4
o protest 6
o protester -22
o provision 6
o public 6
o push -4
o put -14
o quality -15
o question -7
o race -9
o rally -5
o range 10
o rank -10
o rate -17
o rating -12
o reality 8
o reason 10
o rebranding -17
o rebuke -12
o recognition -18
o recommendation 7
o record 4
o reference 21
o reform 4
o refugee -27
o regime -4
o relationship -10
o release 9
o relief 9
o remark -6
o report -4
o reporter 3
o request -4
o requirement -23
o research 13
o reservation 21
o resident -8
o resistance 8
o resolution 9
o resource -5
o respect -6
o respite -8
o respondent -8
o responsibility -4
o rest -13
o restriction -13
o return -7
o revolution 12
o rhetoric 9
o right -5
o rise 8
o risk -17
o rival 3
o road -22
o room -17
o root -4
o round 12
o rule 7
o ruling 16
o sacrifice -33
o said 9
o same -5
o sander 11
o satirize -6
o say -23
o scale -6
o scandal -17
o schedule -22
o science 12
o screening -16
o seat -31
o secret 3
o sector -7
o security -6
o seeker -12
o senator -8
o sense -10
o sentence 6
o series 4
o server -7
o service -15
o session -11
o set 8
o shape -22
o share -18
o sheet -24
o shift -19
o shirt -14
o shooting 12
o shop -20
o shot 8
o show -7
o sibling -8
o side 5
o sign -9
o signal -17
o site -32
o situation -8
o size -24
o slate 6
o smuggler -24
o solution -10
o somebody -15
o someone -4
o something -4
o son -5
o source -6
o space -13
o specifics 6
o speech -5
o spotlight -18
o spring -8
o stage -42
o stake -9
o stance -5
o stand 4
o standing -18
o star -8
o start -24
o stat -4
o statement 5
o status -10
o step -10
o stop -26
o strategist -11
o strategy -12
o stream -21
o street -23
o strongly 16
o struggle -5
o student -5
o stuff -15
o style 6
o success -15
o suggestion 28
o suit 3
o sum -14
o summer -16
o superdelegate -4
o supplies -8
o support 10
o surge -27
o surplus -5
o surrogate -13
o swath -21
o table -28
o tactic -14
o talk 5
o target -21
o tariff 14
o task -21
o team -13
o teamster -15
o television 4
o ten -16
o tendency -25
o term 9
o terrorism -26
o terrorist -13
o test -26
o textbook -10
o that -9
o thing -12
o thought 18
o thousand 4
o threat -20
o three -18
o threshold -23
o ticket -13
o tide -4
o tie -15
o tone -14
o total -12
o tour -20
o track -6
o traction -14
o trade 7
o tradition -23
o tragedy -14
o transcript -19
o transition -21
o trip -14
o trouble 4
o trump -6
o trust -13
o tuition -4
o turn -20
o turnout -14
o tweet -4
o two -28
o type -34
o union -27
o uniqueness -18
o unity 6
o upbringing -4
o update 3
o use 9
o user -6
o vacuum -9
o value 11
o variety 6
o version -27
o victory -8
o video -11
o viewer -3
o visa -20
o vision 5
o visit -14
o voice -5
o volunteer -19
o voter -6
o vouch -9
o want -12
o war -15
o waste -24
o water 9
o wave -21
o way -9
o weapon -7
o week -10
o weight 11
o whatever -12
o where -12
o which 5
o who 6
o whom -14
o wife -22
o will -20
o win -8
o wing -17
o woman 8
o work -17
o worker -8
o world -18
o worry 3
o wound -9
o write -6
o year -14
o you -30
o yourself -16
o-is ADV -9
o-is AUX -23
o-is PROPN -4
o-is SCONJ 9
o-is SYM -17
o-is X -4
previous " -8
previous % 18
previous 'd -3
previous 'll -14
previous 'm -13
previous 're -10
previous 's -4
previous ( -9
previous - -3
previous -- -6
previous 1,237 -22
previous 10 13
previous 2 -13
previous 2,383 -8
previous 2008 -24
previous 2009 25
previous 2014 4
previous 2016 -25
previous 45 26
previous : -15
previous ; -23
previous ] -13
previous a -30
previous abedin 15
previous about -6
previous abruptly 4
previous accommodations -10
previous account -9
previous act -15
previous actions -15
previous actor -8
previous actors 12
previous actually 4
previous address 17
previous administration 8
previous ads 4
previous advocate -21
previous after 10
previous against -18
previous agency 23
previous agents -7
previous aggressively 14
previous ago -7
previous agreement -8
previous aide 5
previous all 5
previous allegedly 6
previous allies 9
previous almost -9
previous also 4
previous always 6
previous am -11
previous america -27
previous americans -11
previous among -25
previous an -6
previous analysts 10
previous and -7
previous another 7
previous any 4
previous anyone 9
previous apparently -11
previous appeared -22
previous argued -4
previous arguments 15
previous around 7
previous as -9
previous association 12
previous at -20
previous attack 3
previous attacks -8
previous attendees 9
previous authorities 3
previous avoid -12
previous award -19
previous axelrod 10
previous back -18
previous backers -9
previous background -17
previous badly -20
previous band 5
previous banks -18
previous bannon -23
previous barely 6
previous basically -21
previous because -16
previous beck 10
previous been 6
previous before 3
previous begala 27
previous began -14
previous begin -13
previous begun -21
previous being -3
previous believe -15
previous beruff 16
previous best -10
previous better -25
previous between -3
previous bid -17
previous biden 12
previous board -7
previous book -22
previous border -10
previous briefly -8
previous brothers 21
previous bruno 18
previous business -21
previous businessman 6
previous businessmen -7
previous but -4
previous california -6
previous call -5
previous campaigns 12
previous candidates 4
previous cantera 31
previous capital -11
previous carefully -29
previous carson 6
previous carter -6
previous case -19
previous cases -22
previous cash -4
previous caucus -24
previous celebrity -8
previous certain -18
previous changes 12
previous chief -8
previous child -6
previous children -29
previous china -15
previous christie 5
previous citizens 6
previous city -5
previous class -22
previous clearly -14
previous cleveland -7
previous clinton -3
previous closely -7
previous cnn 19
previous coalition -14
previous college -24
previous colleges -24
previous comey -11
previous commentator 15
previous comments -33
previous commission -13
previous committee -5
previous communications 10
previous company 9
previous completely 5
previous concerns -5
previous conference -17
previous consider -22
previous considered -9
previous considering -14
previous consistently 5
previous constantly 4
previous contenders 18
previous convention -9
previous conversation 27
previous corp 29
previous could -8
previous countries 7
previous couples -21
previous critics 7
previous cruz 3
previous current -13
previous days -27
previous debate -8
previous decades 6
previous decision 9
previous deeply -21
previous definitely -9
previous degree 13
previous delegate -9
previous deliberately 9
previous democrat 17
previous democratic -17
previous democrats 5
previous department -10
previous desantis 31
previous desperately -22
previous devine 20
previous did 4
previous directly 15
previous disproportionately -28
previous district 6
previous do -4
previous documents -20
previous dollars -15
previous donald -10
previous donations -20
previous donors -8
previous drove -26
previous each -3
previous earnest 9
previous easily -6
previous economy -24
previous editorials 15
previous eight -26
previous either 8
previous election -19
previous else -14
previous email 12
previous employees -7
previous enough -30
previous enthusiastically 11
previous especially 7
previous essentially -23
previous establishment -26
previous even -5
previous evenly 15
previous event -17
previous events 8
previous eventually 3
previous ever 5
previous everybody -10
previous exchanges -29
previous executives 16
previous experts 17
previous f.b.i. 3
previous face -12
previous fact -4
previous factories -10
previous fallon 21
previous families -3
previous family -16
previous famously 14
previous far -22
previous fast -11
previous fatally -14
previous father -5
previous fathers -11
previous favor -12
previous fbi -7
previous fear -21
previous federally -17
previous feel -17
previous feeling -17
previous fellow -15
previous felt -8
previous file -8
previous finally -7
previous fiorina 4
previous firm -19
previous firms 14
previous first 4
previous five 7
previous florida -10
previous folks -5
previous for -21
previous formally 13
previous former -22
previous four -29
previous fox 4
previous friday 16
previous friends 25
previous from 3
previous fundamentally -17
previous funding -27
previous further -6
previous general -7
previous generally -4
previous get -26
previous gets -18
previous getting -21
previous gingrich 10
previous give -28
previous go -12
previous golvach -6
previous good -16
previous goodlatte 27
previous goofily 8
previous gop -22
previous got 11
previous governor 6
previous gradually -16
previous graham -6
previous grayson -11
previous greenberg 36
previous gun -25
previous gunn 12
previous hall 5
previous halloween -11
previous hampshire 6
previous hardly -5
previous hart -17
previous has -3
previous having 5
previous head -24
previous health -31
previous help -35
previous helped -38
previous helps -25
previous her -14
previous heterosexual -7
previous highly -21
previous hill 9
previous him -10
previous himself 6
previous his -27
previous hispanics -9
previous home 7
previous hotly 8
previous house 4
previous how -28
previous huckabee -13
previous husband 15
previous i -8
previous if -30
previous illegal -12
previous illegally -12
previous immigrants 9
previous immigration -19
previous in -11
previous include -24
previous includes -15
previous including -17
previous increasingly 10
previous industries -5
previous inevitably -21
previous information -4
previous initially 7
previous instead -6
previous interview -6
previous into -3
previous investigation 10
previous investigators 11
previous iowa -5
previous iran -9
previous israel -12
previous issue 11
previous issues -8
previous it -4
previous its -11
previous itself -3
previous jim -10
previous job -20
previous jobs -27
previous jolly 31
previous judicial -15
previous just -10
previous kasich -8
previous keep -23
previous keeps -22
previous kelly -5
previous kept -13
previous kerry 13
previous king -14
previous lady -5
previous language 4
previous last -26
previous law -18
previous lawmakers 6
previous laws -6
previous lawsuit 7
previous lawyers -6
previous leader 6
previous least -8
previous legislation 7
previous less 7
previous lew 14
previous lewandowski 7
previous liberals 4
previous like -19
previous likely 11
previous literally -7
previous little -21
previous llosa 24
previous long -6
previous lou 35
previous lurching -17
previous made -13
previous magazine -6
previous magic -12
previous manager 17
previous many 19
previous marked -9
previous market -20
previous marriage -5
previous mass -13
previous material -24
previous may -8
previous mayorkas 23
previous mccain -4
previous mcconnell 8
previous me -10
previous means -25
previous measures -7
previous media -16
previous meeting -11
previous memo -17
previous memorably 29
previous men -10
previous mentioned -18
previous merely -10
previous message 5
previous messages 11
previous mexicans -12
previous mexico 6
previous might -4
previous million -16
previous minister -3
previous minors -10
previous mississippi -6
previous mogul 11
previous money -18
previous month 10
previous months -29
previous more -7
previous most -13
previous mostly 7
previous move -17
previous movement -30
previous murphy 10
previous muslims -17
previous must -11
previous na -13
previous narrator 14
previous narrowly -20
previous nation -4
previous nearly -21
previous neighbor -20
previous network -3
previous never -13
previous newly -25
previous news 8
previous newspaper 7
previous night 5
previous no -5
previous nomination -6
previous nominee -4
previous none -10
previous nor -22
previous normally 8
previous northeastern -6
previous numbers -16
previous o'malley -6
previous observers -7
previous obviously -20
previous of -13
previous off -21
previous offers -16
previous office 17
previous officers 6
previous official 30
previous officially 11
previous officials 7
previous often -4
previous ohio -5
previous on -15
previous only -13
previous opinion 7
previous opponents 7
previous or -19
previous order 4
previous organization -3
previous originally -7
previous ortega 9
previous others 12
previous otherwise 5
previous out 5
previous outlets 14
previous outrage -11
previous over -12
previous overall -8
previous palmieri 13
previous paris -6
previous partially -22
previous particularly 4
previous parties 5
previous party 3
previous past -14
previous peers -25
previous pence 6
previous people -9
previous person -5
previous personally -25
previous physically -7
previous placards 9
previous place 8
previous plan 10
previous platform 7
previous please -20
previous pledged -11
previous point 8
previous police 10
previous policies 11
previous political -10
previous politically -26
previous politicians 9
previous politico 12
previous politics -3
previous poll 17
previous polled 12
previous polling -12
previous possibly -5
previous potentially -21
previous pre-school -15
previous precincts -27
previous president -7
previous press 23
previous priebus 21
previous primaries -24
previous primarily -26
previous primary -5
previous privately 11
previous problems -7
previous process -14
previous production -14
previous program -4
previous programs -6
previous properly -16
previous proposed -19
previous prosecutors 28
previous publicly 8
previous question 8
previous questions -7
previous quietly 9
previous quite 4
previous race 4
previous racially -6
previous radically -24
previous radio -20
previous randomly -17
previous rapidly -18
previous rarely -7
previous really -7
previous record -8
previous reeves 15
previous refugees -25
previous regularly 14
previous reid 9
previous remains -17
previous remarks -16
previous repeatedly 4
previous report 3
previous reported -13
previous reportedly -21
previous reporters -4
previous reports 24
previous republican -10
previous republicans 4
previous require 10
previous research 10
previous researchers 9
previous revile -12
previous rhetoric 6
previous risks -22
previous rivals 8
previous rnc -17
previous room -6
previous routinely -3
previous runner 9
previous ryan 16
previous said -22
previous saturday -13
previous say -7
previous says -12
previous scandal -14
previous school -9
previous schools 5
previous schultz 6
previous season -21
previous security 4
previous see -10
previous seemed -10
previous seen -17
previous senate -6
previous senator -6
previous senators 4
previous sentiment 13
previous seriously 20
previous several 8
previous show -6
previous shrewdly -8
previous side 12
previous significantly -13
previous simply -17
previous since 6
previous sincerely -9
previous sizable -4
previous slayen 24
previous smith 10
previous so 4
previous somebody -4
previous someone 4
previous something -20
previous sometimes -7
previous son 10
previous soon 6
previous source 6
previous sources -8
previous speech 7
previous speeches -28
previous spending -18
previous spokesman 13
previous spokeswoman 23
previous spree -9
previous staff 12
previous start -23
previous started -25
previous state 5
previous statement -3
previous states -14
previous steps -16
previous still -4
previous stop -16
previous stopped -14
previous strategists 7
previous street -26
previous strong -24
previous strongly 17
previous students -12
previous successfully -19
previous suddenly 10
previous support -27
previous supports -11
previous survey 6
previous surveyed 18
previous system 7
previous talk -23
previous tax -20
previous team 12
previous temporarily 6
previous temporary -6
previous term -14
previous terrorism -22
previous than -11
previous that -9
previous the -25
previous their -30
previous them -7
previous themselves 12
previous these -21
previous they -5
previous thing -26
previous things -20
previous think -13
previous this -11
previous those 6
previous three 3
previous thursday 10
previous thus -21
previous time -7
previous times 11
previous to -5
previous today 23
previous together 3
previous told -13
previous tossing -12
previous totally -23
previous toward -21
previous trouble -21
previous truly -7
previous tv -5
previous tweet 10
previous twitter -4
previous two 5
previous u.s. -5
previous ultimately 9
previous under -22
previous universities -15
previous university -6
previous up -27
previous us -13
previous vermont -7
previous victory -16
previous virginia -16
previous virtually -19
previous voice 8
previous volunteers -12
previous vote -25
previous voters -7
previous votes -15
previous w. -13
previous wall -15
previous war -21
previous washington -8
previous way -18
previous weaver 17
previous website 10
previous wednesday 18
previous week 18
previous weeks -16
previous west 5
previous what -16
previous whatever -20
previous when -5
previous whether 7
previous while -8
previous white -5
previous whoever -14
previous whom -8
previous why -14
previous wife 4
previous wilcox 28
previous with -12
previous without -3
previous woman 6
previous work -10
previous workers 4
previous world 7
previous year 4
previous years -26
previous yet -5
previous york 8
previous you -12
previous – -4
previous — -5
previous “ -22
previous ” -6
previous-is - -9
previous-is -LRB- -10
previous-is -RRB- -3
previous-is . -21
previous-is CC -4
previous-is CD -16
previous-is DT -4
previous-is EX -8
previous-is FW 10
previous-is GW 6
previous-is HYPH -11
previous-is IN -4
previous-is JJ -10
previous-is JJR -7
previous-is JJS -7
previous-is NN -4
previous-is NNPS -5
previous-is NNS -3
previous-is POS -13
previous-is RP -9
previous-is SYM -23
previous-is VB -9
previous-is VBD -4
previous-is VBG -8
previous-is VBN -8
previous-is WP -4
previous-is WRB -6
quoted VERB 8
quoted before 12
rel acl -3
rel acl:relcl -7
rel advcl -4
rel advmod -6
rel amod -10
rel aux -30
rel aux:pass -18
rel case -7
rel ccomp -9
rel compound -10
rel conj -3
rel csubj:pass -31
rel discourse -12
rel mark 10
rel nmod -8
rel nsubj:pass -22
rel obj -9
rel obl -13
rel parataxis -4
rel reparandum -8
rel root 6
rel xcomp -8
said noun 19
said noun after -23
said noun against -37
said noun around -22
said noun as -5
said noun at -28
said noun because -17
said noun by 7
said noun during -11
said noun from 5
said noun in -6
said noun infinitive -16
said noun like -17
said noun object 8
said noun of 3
said noun over -6
said noun that -3
said noun to -5
said noun with -32
said noun xcomp 4
under advcl , 11
under advcl Democrat -3
under advcl Nobel -8
under advcl a -27
under advcl abandon 17
under advcl accept -20
under advcl accuse -24
under advcl achieve -25
under advcl acknowledge -31
under advcl act 13
under advcl adaptation -11
under advcl add -24
under advcl address -4
under advcl admit -26
under advcl advise -13
under advcl advocate -17
under advcl agree -16
under advcl aim -12
under advcl all 6
under advcl allow 15
under advcl announce -24
under advcl appear -6
under advcl apply 5
under advcl approach -24
under advcl argue -16
under advcl arrive -8
under advcl ask -22
under advcl assemble -18
under advcl attack -17
under advcl attract -16
under advcl authorize -15
under advcl avoid -20
under advcl await -20
under advcl back 10
under advcl bad -8
under advcl balk -21
under advcl ban -23
under advcl base 6
under advcl battle -12
under advcl be 7
under advcl bear 6
under advcl beat -12
under advcl become 7
under advcl begin -5
under advcl believe -29
under advcl bend -4
under advcl benefit 10
under advcl bent -17
under advcl big -15
under advcl blame -22
under advcl blast -21
under advcl boast -18
under advcl boost 10
under advcl bring -4
under advcl brush 9
under advcl build 7
under advcl call -19
under advcl candidate 7
under advcl capable -22
under advcl capture -20
under advcl cast -8
under advcl catch -13
under advcl cause 9
under advcl cautious -5
under advcl challenge -19
under advcl charge -13
under advcl cheaply -11
under advcl choose -17
under advcl cite -12
under advcl claim 4
under advcl clear -25
under advcl close -3
under advcl come 6
under advcl comment 5
under advcl commit -3
under advcl compare -4
under advcl compel -27
under advcl complain -23
under advcl complete -24
under advcl concerned 10
under advcl conclude -28
under advcl condition -4
under advcl confront 7
under advcl conservative -5
under advcl constituent -14
under advcl contest 9
under advcl count -15
under advcl cover -23
under advcl create 3
under advcl critical 12
under advcl criticize -36
under advcl crumple -9
under advcl curb -21
under advcl cut -5
under advcl deal -19
under advcl debate -20
under advcl decide -29
under advcl declare -12
under advcl decline -13
under advcl defend -10
under advcl deliver -7
under advcl demand -21
under advcl denounce -27
under advcl deny -17
under advcl depend 6
under advcl deploy -16
under advcl deserve -12
under advcl design -28
under advcl desperate -6
under advcl develop 10
under advcl devote -18
under advcl die -10
under advcl discuss -27
under advcl dismiss -23
under advcl disrespectful -26
under advcl dissolv 10
under advcl do 3
under advcl dol -11
under advcl dole -24
under advcl dominate 5
under advcl double 11
under advcl draw 11
under advcl drive 9
under advcl drop 6
under advcl early -19
under advcl earn -15
under advcl easy -27
under advcl elect 15
under advcl eliminate -22
under advcl elite 9
under advcl email 10
under advcl embrace -27
under advcl emerge -6
under advcl encourage -8
under advcl end 13
under advcl endorse -22
under advcl endorser -8
under advcl engage -8
under advcl enough -3
under advcl ensure -33
under advcl enter 3
under advcl escape -9
under advcl execute -17
under advcl expand -16
under advcl expect -21
under advcl explain -25
under advcl exploit -23
under advcl express -14
under advcl fail -11
under advcl fall 13
under advcl feature -7
under advcl feel -16
under advcl fill -10
under advcl find -14
under advcl fire -4
under advcl first 13
under advcl fly 10
under advcl focus 3
under advcl follow 9
under advcl force 7
under advcl found -16
under advcl free -25
under advcl get 8
under advcl gift -16
under advcl give 3
under advcl glut 4
under advcl go 4
under advcl grow 5
under advcl handle -14
under advcl hang -15
under advcl happy -22
under advcl hard -19
under advcl hate -15
under advcl head -24
under advcl hear -13
under advcl help -12
under advcl here 23
under advcl high -10
under advcl highlight -19
under advcl hire -20
under advcl honor -22
under advcl hope -33
under advcl how -14
under advcl identify -23
under advcl imagine -19
under advcl important 6
under advcl improve 5
under advcl include -5
under advcl indicate -4
under advcl ineligible -8
under advcl insist -28
under advcl intend -21
under advcl interested -10
under advcl invest 6
under advcl invite 4
under advcl jump 8
under advcl kill 4
under advcl late -23
under advcl launch -13
under advcl lay -21
under advcl lean 5
under advcl learn -13
under advcl leave -4
under advcl let 19
under advcl liar -8
under advcl license -12
under advcl lie -15
under advcl like -15
under advcl limit -6
under advcl line -11
under advcl live -26
under advcl long -28
under advcl look -9
under advcl lose -10
under advcl love -5
under advcl maintain -13
under advcl make -3
under advcl many 6
under advcl mark -22
under advcl mean -17
under advcl meander -37
under advcl meet 5
under advcl mention -24
under advcl mock -16
under advcl more 19
under advcl move -6
under advcl much -19
under advcl name -11
under advcl necessary -17
under advcl neglect 23
under advcl new 19
under advcl newspaper -10
under advcl note -35
under advcl offer -12
under advcl old 11
under advcl one 8
under advcl order -15
under advcl paint -18
under advcl pass -14
under advcl pay -4
under advcl persuade -29
under advcl place 5
under advcl plan -15
under advcl pledge -3
under advcl plot -25
under advcl point -17
under advcl pose -20
under advcl position 8
under advcl post -3
under advcl praise -26
under advcl prefer 11
under advcl prepare -26
under advcl prevent -7
under advcl primary -8
under advcl profess -17
under advcl promise -18
under advcl promote -20
under advcl prompt 19
under advcl propose -23
under advcl protect 5
under advcl proud -25
under advcl prove 10
under advcl provide -14
under advcl pull -12
under advcl pursue -9
under advcl question -25
under advcl quote -27
under advcl rally 11
under advcl rare 14
under advcl reach -10
under advcl read -4
under advcl realize 11
under advcl recall -24
under advcl receive 5
under advcl recognize -24
under advcl reduce -19
under advcl refer -21
under advcl reflect -14
under advcl refrain -22
under advcl refuse -5
under advcl register 5
under advcl relate -15
under advcl rely -3
under advcl remain -5
under advcl remark -7
under advcl remember -7
under advcl remind -27
under advcl remove -12
under advcl rep. 17
under advcl report -25
under advcl request -24
under advcl require -14
under advcl resign -7
under advcl resist -12
under advcl respond -19
under advcl restore 9
under advcl restructure -22
under advcl result 8
under advcl retire 10
under advcl reveal -10
under advcl revenge 6
under advcl right 5
under advcl ruin -10
under advcl run -5
under advcl rush -25
under advcl same 4
under advcl say -31
under advcl schedule 10
under advcl score -3
under advcl screen -24
under advcl secretary 21
under advcl secure 5
under advcl see -3
under advcl seek -8
under advcl seem -20
under advcl seize 15
under advcl sell -23
under advcl sen. 9
under advcl serious 16
under advcl set 8
under advcl share -22
under advcl shift 12
under advcl show -31
under advcl sign 6
under advcl slam -22
under advcl slope -5
under advcl soar 11
under advcl soon -26
under advcl sound -6
under advcl speak -5
under advcl spend -6
under advcl squeeze -16
under advcl stand 6
under advcl start 12
under advcl stay 9
under advcl stop 3
under advcl strain -16
under advcl strive -5
under advcl strong -27
under advcl succeed -15
under advcl successful -16
under advcl sue 10
under advcl suggest -34
under advcl support -5
under advcl surprise 22
under advcl suspend 14
under advcl take 5
under advcl talk 4
under advcl tap -12
under advcl task -20
under advcl teach -15
under advcl tell -26
under advcl thank -4
under advcl that -6
under advcl think -10
under advcl threaten -22
under advcl throw -6
under advcl tie 10
under advcl train -24
under advcl travel -27
under advcl treat 8
under advcl try 7
under advcl turn -8
under advcl tweet -8
under advcl unclear -21
under advcl undergo -19
under advcl underscore -14
under advcl understand 14
under advcl unveil -11
under advcl urge -14
under advcl use -7
under advcl vanish -11
under advcl view -25
under advcl vote -15
under advcl vow -25
under advcl walk -6
under advcl want -21
under advcl warn -26
under advcl watch 17
under advcl weigh -16
under advcl welcome -21
under advcl where -24
under advcl wonder -15
under advcl worried -16
under advcl worry -11
under advcl write -19
under ccomp American -9
under ccomp acknowledge -29
under ccomp add -40
under ccomp admit -27
under ccomp allege -23
under ccomp announce -35
under ccomp appear 10
under ccomp argue -20
under ccomp ask -27
under ccomp assert -15
under ccomp assume -26
under ccomp assure -35
under ccomp be 9
under ccomp become 7
under ccomp begin 9
under ccomp believe -40
under ccomp build -25
under ccomp call -21
under ccomp change -19
under ccomp charge -30
under ccomp cite -22
under ccomp claim -21
under ccomp come 5
under ccomp commerce 7
under ccomp complain -19
under ccomp conclude -24
under ccomp confident -15
under ccomp confirm -18
under ccomp consider -29
under ccomp continue -26
under ccomp convince -31
under ccomp create 9
under ccomp debate -21
under ccomp decide -31
under ccomp declare -25
under ccomp delegate 4
under ccomp demonstrate -29
under ccomp deny -32
under ccomp describe -22
under ccomp determine -29
under ccomp direct -28
under ccomp discuss -11
under ccomp do 10
under ccomp electorate 8
under ccomp emphasize -28
under ccomp ensure -12
under ccomp estimate -19
under ccomp expect -17
under ccomp explain -19
under ccomp express -17
under ccomp face 5
under ccomp fear -22
under ccomp feel -34
under ccomp figure -15
under ccomp find -14
under ccomp get 6
under ccomp give -30
under ccomp go -19
under ccomp guess -17
under ccomp happen -11
under ccomp hard -27
under ccomp have -27
under ccomp hodge 17
under ccomp hold -24
under ccomp hope -30
under ccomp imagine -15
under ccomp imply -19
under ccomp include -16
under ccomp indicate -33
under ccomp insist -30
under ccomp knock -15
under ccomp know -16
under ccomp lead 9
under ccomp leave 12
under ccomp likely -17
under ccomp love -18
under ccomp maintain -25
under ccomp make -12
under ccomp maybe -10
under ccomp note -43
under ccomp offer -19
under ccomp pay -21
under ccomp point -38
under ccomp predict -21
under ccomp prefer -26
under ccomp pretend -18
under ccomp promise -24
under ccomp propose -23
under ccomp protect 11
under ccomp prove 9
under ccomp provide 11
under ccomp put 12
under ccomp question -21
under ccomp raise -8
under ccomp read 4
under ccomp realize -23
under ccomp recall -25
under ccomp recognize -20
under ccomp reduce -8
under ccomp reeve 17
under ccomp release 15
under ccomp remember -4
under ccomp reply -9
under ccomp report -13
under ccomp respond -25
under ccomp reveal -28
under ccomp rule -24
under ccomp run 19
under ccomp say -37
under ccomp see -6
under ccomp seem 4
under ccomp sen. 10
under ccomp send -23
under ccomp show -28
under ccomp speak -27
under ccomp spend -20
under ccomp stand -22
under ccomp state -34
under ccomp suggest -11
under ccomp supplement -12
under ccomp sure -4
under ccomp take -20
under ccomp tell -30
under ccomp think -11
under ccomp trump 13
under ccomp tweet -26
under ccomp understand -28
under ccomp use -16
under ccomp want 14
under ccomp warn -29
under ccomp wish -10
under ccomp wonder -25
under ccomp work -19
under ccomp worry -31
under ccomp write -38
under conj American -12
under conj Bill -12
under conj George 7
under conj Republican 4
under conj abolish -27
under conj accept 8
under conj access -12
under conj achieve -5
under conj acknowledge -24
under conj add 7
under conj address -20
under conj adopt 3
under conj adviser -17
under conj agree -8
under conj air 12
under conj allow -22
under conj announce -24
under conj appear 12
under conj applaud -13
under conj argue -25
under conj arrest -21
under conj ask -27
under conj assault 14
under conj attend -4
under conj back -11
under conj base -26
under conj bear -23
under conj beat -13
under conj begin -3
under conj believe -19
under conj break 7
under conj build 13
under conj call -10
under conj campaign -5
under conj candidate 8
under conj cast -30
under conj change 10
under conj charge -6
under conj cheat -8
under conj check 6
under conj choose -24
under conj claim -20
under conj close -11
under conj combat -7
under conj composer -10
under conj conclude -19
under conj conduct -10
under conj confront -18
under conj consider -20
under conj continue -23
under conj create 16
under conj cut -22
under conj deal 7
under conj decide -13
under conj declare -28
under conj decline -27
under conj decry -21
under conj defeat -21
under conj defend -15
under conj delete -10
under conj denounce -23
under conj deport -10
under conj desperate -15
under conj develop -22
under conj die 8
under conj discuss -27
under conj divid 5
under conj double -6
under conj draw 17
under conj drive -20
under conj drop 14
under conj elect -9
under conj electorate 17
under conj embrace -18
under conj emphasize 6
under conj encourage -11
under conj endorse -14
under conj engage -14
under conj enter -4
under conj expect -20
under conj explain -19
under conj face 5
under conj fact -11
under conj fail -28
under conj fall 6
under conj favor -25
under conj feel -13
under conj fight 4
under conj find -12
under conj finesse -15
under conj fire 7
under conj focus -15
under conj follow -15
under conj force 10
under conj fought -26
under conj generate -29
under conj get -4
under conj give 11
under conj good -13
under conj graduate -20
under conj grow -26
under conj happen 4
under conj have 5
under conj head -4
under conj hear -7
under conj help -12
under conj hit -24
under conj hope -15
under conj hostile 6
under conj hurt -13
under conj idea -12
under conj identify -22
under conj ignore -7
under conj improve 8
under conj increase 8
under conj interview -16
under conj introduce -26
under conj involve -14
under conj issue -12
under conj join -8
under conj kind -6
under conj knock -9
under conj know -14
under conj learn 13
under conj leave 6
under conj lent 4
under conj like -24
under conj limit -21
under conj listen 6
under conj look -5
under conj lose -6
under conj love -21
under conj lurch -22
under conj man 9
under conj marry 9
under conj mean -13
under conj meet -5
under conj mix -5
under conj nominee 5
under conj note -18
under conj nuanced -29
under conj obtain 10
under conj old -4
under conj one 4
under conj open -6
under conj oppose -7
under conj own 7
under conj pass -21
under conj pay -11
under conj pick -20
under conj place 4
under conj plan 11
under conj plod -15
under conj point 5
under conj praise -27
under conj primary 14
under conj prompt -13
under conj protect -16
under conj pull 8
under conj push -5
under conj put 3
under conj raise -4
under conj reach -15
under conj read -26
under conj receive -27
under conj recognize -24
under conj register -9
under conj reject -15
under conj remain 12
under conj remind -23
under conj require 6
under conj respond 6
under conj restrict -4
under conj review -5
under conj rise -26
under conj roll -6
under conj round -12
under conj say -35
under conj screen -18
under conj secure -24
under conj see -13
under conj seem -10
under conj send -6
under conj separate 16
under conj serve -11
under conj set 3
under conj share -24
under conj show -8
under conj shrink -37
under conj sit -19
under conj snort -9
under conj speak -10
under conj spend 14
under conj stand 8
under conj start -8
under conj step -4
under conj stop -18
under conj suggest -22
under conj support -22
under conj supporter -25
under conj sure -17
under conj talk -22
under conj target 9
under conj tell -30
under conj tend -24
under conj think -12
under conj tour -5
under conj trail -4
under conj trip -13
under conj trust -10
under conj turn -14
under conj undecided -16
under conj understand -21
under conj unr -18
under conj unspoken -4
under conj use -12
under conj va. 14
under conj visit -19
under conj vote -4
under conj walk 12
under conj want -6
under conj watch -22
under conj what 7
under conj why -24
under conj win 7
under conj wonder -12
under conj write -25
under conj yawn 12
under xcomp about -23
under xcomp accompany -10
under xcomp afford -11
under xcomp agree -23
under xcomp aim -19
under xcomp allow 8
under xcomp appear -39
under xcomp argue -15
under xcomp ask -34
under xcomp attempt -24
under xcomp avoid -25
under xcomp be 17
under xcomp beck 21
under xcomp become -28
under xcomp begin -27
under xcomp bewig -4
under xcomp bother -17
under xcomp bring -23
under xcomp call 3
under xcomp cause 9
under xcomp choose -38
under xcomp consider -31
under xcomp continue -19
under xcomp couple 15
under xcomp decide -33
under xcomp decline -33
under xcomp delegate -22
under xcomp determined -23
under xcomp eager -20
under xcomp eligible -20
under xcomp encourage -23
under xcomp end -18
under xcomp expect -26
under xcomp face 18
under xcomp fail -30
under xcomp favor -17
under xcomp federal -7
under xcomp feel -13
under xcomp fight -15
under xcomp file -8
under xcomp find -28
under xcomp force 12
under xcomp get -15
under xcomp give -25
under xcomp go -21
under xcomp have -22
under xcomp help 3
under xcomp hire -14
under xcomp hold 5
under xcomp hope -36
under xcomp imagine -19
under xcomp include -9
under xcomp intend -29
under xcomp invite -16
under xcomp lead 9
under xcomp leave 13
under xcomp let -6
under xcomp like -22
under xcomp likely -36
under xcomp listen -14
under xcomp look -27
under xcomp love -17
under xcomp lurch -17
under xcomp mark -15
under xcomp mean 3
under xcomp mention -19
under xcomp need -12
under xcomp offer -23
under xcomp order -16
under xcomp pay -28
under xcomp plan -40
under xcomp pledge -29
under xcomp plot -12
under xcomp poise -21
under xcomp prepare -23
under xcomp promise -29
under xcomp prompt 24
under xcomp propose -17
under xcomp prove -10
under xcomp push -18
under xcomp ready -10
under xcomp refuse -38
under xcomp release 11
under xcomp remain -10
under xcomp remember -17
under xcomp require -4
under xcomp risk -26
under xcomp rush -6
under xcomp say -27
under xcomp schedule -23
under xcomp scramble -21
under xcomp see -31
under xcomp seek -39
under xcomp seem -21
under xcomp set -20
under xcomp shrewdly -8
under xcomp speak 8
under xcomp spend -21
under xcomp state -19
under xcomp stop -21
under xcomp struggle -25
under xcomp suggest -15
under xcomp support -21
under xcomp suppose -27
under xcomp take -19
under xcomp talk 7
under xcomp tell -22
under xcomp tend -24
under xcomp thank -10
under xcomp think -6
under xcomp threaten -24
under xcomp trump 13
under xcomp try -31
under xcomp unable -23
under xcomp unlikely -22
under xcomp urge -29
under xcomp use -19
under xcomp vote -23
under xcomp vow -31
under xcomp vy -12
under xcomp wait -17
under xcomp want -25
under xcomp watch -17
under xcomp willing -29
under xcomp win -18
under xcomp work -21
v Morning -8
v Morning bare -8
v Unite -18
v Unite bare -18
v abandon -30
v abandon object -19
v abide -20
v abolish -11
v abolish object -10
v abolish of -9
v accelerate -23
v accelerate object -24
v accelerate of -8
v accept -5
v accept bare -23
v accept from -23
v access -15
v access object -14
v accompany -24
v accompany by -14
v accompany object -17
v accompany passive -15
v accompany xcomp -5
v accomplish -22
v accomplish bare -10
v accomplish object -14
v accord 31
v accord bare 28
v accord object 16
v account -17
v account for -15
v accuse 4
v accuse object 7
v accuse passive -5
v achieve -26
v achieve bare -14
v achieve object -21
v acknowledge 10
v acknowledge bare 12
v acknowledge clause 5
v acquire -19
v acquire object -16
v act -32
v act as -17
v act bare -18
v act in -20
v act like -12
v act object -10
v act on -12
v adapt -20
v adapt to -20
v add +up -21
v add bare 21
v add clause 19
v add in -3
v add object -15
v add passive 3
v add to -30
v address in 5
v address object 5
v address with -25
v adjust -19
v administer -16
v administer bare -5
v admire 14
v admit as 11
v adopt 5
v adopt bare 4
v advance -4
v advance object -21
v advertise -27
v advise -15
v advise in -21
v advise object -10
v advise passive -18
v advocate bare -20
v advocate because -14
v advocate for 5
v advocate object -3
v advocate on -14
v advocate xcomp 8
v affect -22
v affect by -10
v affect object -20
v affect passive -10
v affiliate -25
v affiliate with -16
v affirm -27
v afford infinitive -25
v afford object 11
v age -20
v age object -13
v agree bare -22
v agree clause 18
v agree object -11
v agree on 10
v agree to -4
v agree with 7
v aid -10
v aim 5
v aim at -3
v aim infinitive 11
v aim object 8
v aim passive -4
v air -19
v air object -8
v alarm 5
v alarm object 9
v alienate object 5
v align passive 6
v allege bare -20
v allege clause 5
v allocate -15
v allocate bare -12
v allocate passive -10
v allow 6
v allow clause 9
v allow in -22
v allow infinitive -9
v allow object 6
v allow passive 15
v allow to -17
v allow xcomp -27
v ally -25
v alter -22
v alter object -17
v amass -24
v amount -19
v amount to -19
v amplify -17
v amplify object -18
v anger 19
v anger object -6
v animate -21
v announce 7
v announce clause 7
v announce in 11
v announce object 5
v announce on 18
v announce passive 7
v announce to -5
v answer -7
v answer on -12
v anticipate -10
v anticipate bare -8
v apologize 12
v apologize bare -3
v apologize for 16
v appeal -11
v appeal bare -7
v appeal to -24
v appear 9
v appear at -27
v appear bare 12
v appear before -25
v appear clause 4
v appear in -12
v appear infinitive 7
v appear object 7
v appear of -17
v appear on -15
v appear to -6
v appear xcomp 12
v applaud bare -12
v applaud object 4
v applaud passive 8
v apply -29
v apply bare -16
v apply for -17
v apply object -6
v apply to -18
v appoint 6
v appoint object 8
v appoint to 6
v appreciate 7
v appreciate object -24
v apprehend -7
v apprehend at -7
v apprehend in -7
v apprehend object -7
v approach -22
v approach object -16
v approach to -17
v approve -16
v approve object 9
v approve under -10
v argue 14
v argue bare -5
v argue clause 7
v argue like 15
v argue to 22
v argue xcomp 15
v arm -24
v arm object -18
v arrest -19
v arrest bare -10
v arrest passive -21
v arrive -29
v arrive at -22
v arrive bare -14
v arrive in -14
v arrive to -9
v articulate 17
v articulate in 10
v articulate passive 3
v ask 3
v ask about -9
v ask bare 8
v ask clause 12
v ask in -15
v ask infinitive 4
v ask object 3
v ask passive 9
v ask to -6
v ask xcomp -11
v assail 14
v assail object 6
v assault -16
v assault object -16
v assemble -22
v assemble object -14
v assemble to -6
v assert object 7
v assess 5
v assess object 5
v assign -6
v assist -20
v assist object -12
v assuage -17
v assuage object -17
v assume object -18
v assure clause 17
v assure object 4
v attack 10
v attack bare 3
v attack by 8
v attack for 22
v attack in -14
v attack object 8
v attack passive 11
v attempt object -15
v attempt to -24
v attend -31
v attend bare -12
v attend in -13
v attend object -23
v attract -11
v attract for -8
v attract object -8
v attract to -15
v attribute 9
v attribute object 10
v authorize -10
v authorize infinitive -20
v authorize object 9
v avoid 5
v avoid object -11
v avoid with -17
v await before -12
v await object -29
v award object 5
v back 9
v back +up -11
v back bare 4
v back by -4
v back for 13
v back in 13
v back object 3
v back passive -3
v back xcomp -6
v backfire -24
v balance -18
v balance object -11
v ban 13
v ban from -38
v ban object 4
v ban passive -20
v band -16
v band bare -13
v bank -7
v bar from 4
v barnstorm -23
v barnstorm object -16
v base -3
v base bare 3
v base in -19
v base object -18
v base on -27
v base owner -22
v base passive -29
v bash -4
v bash object 5
v battle -3
v battle against -8
v battle object -30
v be -8
v be +on -4
v be bare -4
v be clause -6
v be for -17
v be in -11
v be object 3
v be than -15
v be to 6
v be xcomp -5
v beam 4
v beam from 10
v bear -3
v bear bare -27
v bear in -19
v bear object 12
v bear passive -26
v bear to -12
v beat -23
v beat in -6
v beat object -22
v beaten -22
v beaten passive -19
v beck -16
v beck on -13
v beck xcomp -13
v become -12
v become according -14
v become clause -24
v become in -23
v become object -12
v become of -17
v become passive -21
v become to -30
v become xcomp -6
v beg -15
v begin against 13
v begin bare -15
v begin by 16
v begin clause 4
v begin in -36
v begin infinitive -8
v begin object -3
v begin to -25
v begin under -21
v begin xcomp -13
v believe -3
v believe addressee -33
v believe bare 5
v believe clause 3
v believe in 13
v belong -19
v belong to -14
v belt -25
v bemoan 19
v bemoan object 19
v bend -17
v bend on -11
v bend passive -11
v benefit -18
v benefit from -30
v benefit object -19
v bent -4
v bent on -4
v bet -25
v bet on -10
v betray -13
v betray object -7
v betray passive -9
v betray with -6
v bewig -5
v bewig object -5
v bewig owner -5
v bewig xcomp -5
v biase -21
v biase passive -16
v bid bare -19
v bigot -20
v billionaire -16
v billionaire object -16
v bind -18
v bind object -13
v bind passive -16
v bind to -9
v blame 4
v blame object 6
v blame on 10
v blast 8
v blast for -3
v blast object 17
v block from -28
v blow -21
v blow object -14
v boast 12
v boast object -27
v body -13
v bolster -26
v bolster object -24
v bomb -20
v bomb object -5
v boo 10
v boo bare -25
v book -17
v boom 4
v boom bare 4
v boost -25
v boost object -22
v borne -16
v borrow -27
v bother 3
v bow -26
v boycott -21
v boycott object -16
v brace -4
v brace for -4
v brag 5
v break -8
v break +down 7
v break +out -25
v break +up -6
v break bare -21
v break by -21
v break clause 5
v break in -21
v break into -19
v break object -17
v break passive -15
v break to 13
v break with -5
v brew -22
v brib -18
v brib object -18
v brief -16
v brief object -15
v brief of -11
v briefly -27
v bring -3
v bring +down -14
v bring +over -6
v bring +up 20
v bring bare -21
v bring by 5
v bring clause -22
v bring into -16
v bring object -9
v bring of -22
v bring on -17
v bring to -33
v bring under 14
v bring with -19
v bring xcomp -17
v broad -19
v broad object -6
v broadcast -17
v broadcast object 15
v broaden -22
v broaden object -13
v broker object -28
v bruise -26
v brush 12
v build -13
v build +up -15
v build along -4
v build as -20
v build clause -17
v build for -16
v build in -19
v build object -30
v build of -7
v build passive 9
v build to -19
v buoy -21
v burn -19
v burn object -11
v bury -20
v buy -8
v buy bare -13
v buy clause 6
v buy for -26
v buy in -23
v calculate -5
v calculate object -6
v call +off -6
v call +on -8
v call after -9
v call bare -6
v call by 6
v call clause 14
v call for 15
v call from -7
v call if -19
v call infinitive -5
v call into 15
v call object 7
v call of -13
v call on 5
v call passive -7
v call to 8
v campaign against 14
v campaign as -23
v campaign bare -17
v campaign for 14
v campaign in -34
v campaign object -22
v campaign with -29
v cancel -26
v cancel object -19
v candidate -17
v cap -25
v cap object -17
v capitalize -21
v capitalize on -21
v captivate -13
v capture -9
v capture object -11
v care for -19
v care object 6
v carry -29
v carry +out -27
v carry by -13
v carry in -15
v carry object -12
v carry on -16
v carry passive -12
v carry to -13
v carve -23
v cast 4
v cast bare -28
v cast for 6
v cast in 3
v cast object 3
v cast passive -10
v catch -15
v catch +up 10
v catch bare -11
v catch in -18
v catch object -21
v catch passive 5
v caucus -22
v caucuse -26
v caucuse object -7
v cause -11
v cause by -16
v cause in -27
v cause infinitive -26
v cause object -7
v cause passive -13
v caution 17
v celebrate in -24
v celebrate object -14
v cement object 4
v center on -3
v chair -17
v chair object -17
v challenge 4
v challenge bare 12
v challenge for -9
v challenge in 3
v challenge object 4
v challenge passive 6
v challenge to 12
v champion 10
v change -12
v change as -26
v change bare -31
v change by -16
v change clause 4
v change in -18
v change object -4
v change of -12
v change passive -15
v change to -22
v chant 6
v chant object 7
v characterize as 6
v charge -7
v charge bare 5
v charge object -10
v charge passive 4
v charge with 6
v cheaply -12
v cheaply on -12
v cheaply that -12
v cheat -21
v cheat bare -13
v cheat passive -15
v check -8
v check +up -33
v check bare -19
v check object -25
v check with 10
v cheer 7
v cheer bare -24
v cheer during -20
v cheer object 8
v cherish -14
v cherish bare -14
v chip -22
v choose -4
v choose bare -29
v choose by -13
v choose for -14
v choose passive -22
v choose to 10
v circulate 12
v cite 8
v cite as 25
v cite clause -6
v cite object 6
v claim 11
v claim in -9
v claim infinitive 23
v claim object -6
v clarify -12
v clash -6
v clash with -22
v classify -23
v classify bare -13
v classify object -16
v classify passive -15
v clear bare -3
v clear object -31
v climb -19
v clinch -21
v clinch object -21
v clinton -30
v clinton object -17
v close -8
v close bare -31
v close in -17
v close object -7
v close on 7
v close passive -23
v close to -22
v coalesce -24
v coin 4
v coin during -8
v coin object 4
v collapse -27
v collect -24
v collect object -20
v color -22
v combat -18
v combat object -18
v combine -31
v combine bare -5
v combine object -10
v combine passive -11
v combine with -9
v come -5
v come +off -24
v come +out -17
v come +up 11
v come after -32
v come as -13
v come at -35
v come bare -9
v come because -19
v come before -22
v come by -24
v come clause -4
v come during -25
v come infinitive -5
v come object -12
v come of -24
v come on -5
v come out -28
v come to -5
v come with -5
v come xcomp -30
v command -18
v command object -8
v commander -11
v commander in -11
v commander passive -11
v comment 6
v comment bare -10
v comment for -11
v comment on 12
v commerce -15
v commerce clause -15
v commit -10
v commit object -5
v commit passive -9
v communicate -20
v communicate object -15
v compare bare -17
v compare for -14
v compare in -8
v compare object 11
v compare passive -35
v compare to 10
v compare with -12
v compel -23
v compel bare -13
v compete -24
v compete bare -8
v compete for -15
v compete in -18
v compete with -19
v compil -27
v complain bare -18
v complain clause 5
v complete -9
v complete bare -18
v complete object -6
v complete passive -19
v complicate -19
v complicate object -18
v comply -19
v comply with -19
v compose -18
v compose object -11
v compound -20
v compound passive -19
v compromise bare -26
v compromise object 8
v concede 17
v concede clause -4
v concern 5
v concern object -33
v conclude 7
v conclude bare 7
v conclude with 26
v condemn 6
v condemn in 18
v condemn object -11
v condescend -11
v condescend bare -11
v condition -12
v condition clause -10
v condition object -12
v condition on -10
v conduct -25
v conduct bare -7
v conduct by -17
v conduct for -13
v conduct from -18
v conduct in -7
v conduct object -4
v conduct on -6
v conduct passive -23
v conduct to -7
v confirm passive 5
v conflict -26
v conflict with -13
v confront -10
v confront object -3
v confuse 10
v congratulate 12
v congratulate object 7
v connect -8
v connect bare -15
v connect passive -17
v connect to -20
v connect with -13
v conservative -20
v conservative bare -21
v consider clause -4
v consider if -25
v consider in -7
v consider object -8
v consider within -21
v consolidate -4
v constituent -9
v constituent object -9
v constitute -23
v constitute object -18
v consult -19
v consume -5
v contact object 9
v contain -9
v contain bare -20
v contain in -15
v contain object -5
v contain passive -18
v contemplate 20
v contend -5
v contest -11
v contest bare -28
v contest object 8
v continue bare 14
v continue by 12
v continue clause 17
v continue in -5
v continue infinitive -7
v continue object -4
v continue passive -4
v continue with -10
v contract -20
v contradict -6
v contradict object -12
v contrast object 12
v contribute -29
v contribute bare -8
v contribute object -12
v contribute to -16
v control -24
v control bare -22
v control by -11
v control in -11
v control object -18
v control passive -14
v control through -6
v convene -6
v convene object -7
v convert -21
v convert object -18
v convert to -13
v convict -24
v convict of -15
v convict passive -13
v convince 13
v convince clause 6
v convince object 13
v convince passive 13
v cooperate -19
v coordinate -24
v coordinate object -9
v coordinate with -16
v cost -25
v cost object -18
v count -9
v count bare -27
v count object 11
v count to -7
v count xcomp 27
v counter 16
v counter object -24
v couple -19
v couple passive -18
v couple with -19
v couple xcomp -7
v court object -28
v cover -16
v cover +up -18
v cover bare -23
v cover passive 5
v crack 5
v crack +down -20
v crack object -5
v crack on -26
v craft -5
v crash -20
v create -3
v create bare -26
v create by -26
v create clause -14
v create in 23
v create object -14
v create passive -4
v create to 7
v create xcomp -21
v credit 16
v credit object 20
v creep -19
v creep +up -17
v cringe 5
v cringe as 5
v cripple -17
v cripple object -17
v crisscross -15
v crisscross object -15
v criticize 3
v criticize as 7
v criticize during 15
v criticize for 17
v criticize in 16
v criticize object 3
v criticize passive 6
v criticize toward 15
v crook -17
v crook bare -17
v crook object -8
v cross -22
v cross bare -10
v cross into -15
v cross object -14
v crow -10
v crow in -10
v crow object -10
v crowd -24
v crumble -20
v crumple -12
v crumple +up -12
v crumple object -12
v crush -24
v crush object -17
v crush passive -11
v cry 22
v curb -19
v curb because -5
v curb object -17
v cut -9
v cut +off -24
v cut across -6
v cut bare -16
v cut clause -19
v cut for -22
v cut into -18
v cut passive -29
v cutback -14
v cutback in -14
v damage -18
v damage object -22
v damn -13
v damn bare -13
v damn passive -13
v date -23
v date to -15
v deal -27
v deal bare -6
v deal object -18
v deal with -20
v debate 8
v debate clause -12
v debate in -22
v debate object -9
v debunk 6
v debunk object 6
v decide 5
v decide bare -28
v decide in 6
v decide object 13
v declare 8
v declare clause 9
v declare for -6
v declare in 8
v declare object -4
v declare passive 4
v declare xcomp 4
v decline -4
v decline infinitive 20
v decline passive -6
v decline to 16
v decry 19
v decry object 17
v deem passive 9
v deem xcomp 9
v defeat -7
v defeat bare -28
v defeat by 10
v defeat in -17
v defeat object -32
v defend 14
v defend against -6
v defend bare 9
v defend object 9
v defend on 17
v defender -17
v define bare -16
v define object -22
v define passive 5
v defuse -17
v defuse object -17
v defy -4
v defy object -4
v delay -24
v delay object -12
v delegate -35
v delegate at -10
v delegate bare -11
v delegate clause -8
v delegate in -16
v delegate infinitive -13
v delegate object -14
v delegate to -16
v delegate xcomp -17
v delete -9
v delete bare -21
v delete object -7
v deliver bare -22
v deliver by -17
v deliver object 3
v deliver on -5
v deliver to -14
v deliver xcomp 10
v demand 3
v demand bare -14
v demand object -3
v democrat -28
v democrat bare -17
v democrat object -6
v demonstrate 4
v demonstrate at -31
v demonstrate clause 10
v demonstrate object -5
v demur -7
v denounce 11
v denounce object 8
v denounce of 15
v dent -22
v deny bare 9
v deny clause -4
v deny in 16
v deny passive -10
v deny to 4
v depart -19
v depend -18
v depend bare -8
v depend on -23
v deploy -18
v deploy object -21
v deploy passive -11
v deploy to -17
v deport -25
v deport bare -12
v deport object -15
v deport passive -20
v deport to -13
v deprive -16
v deprive object -16
v deprive of -12
v derail -16
v derail object -14
v deregulate 4
v deregulate object 4
v derid 21
v desanti -9
v desanti object -13
v descend -10
v describe 7
v describe as 7
v describe bare -5
v describe clause -7
v describe in -4
v describe object 7
v describe to 17
v describe xcomp 12
v deserve -10
v deserve bare -17
v deserve for -16
v deserve object -36
v destroy -19
v destroy bare -10
v destroy object -18
v detail -12
v deter 4
v determine at -37
v determine bare 4
v determine clause -12
v determine object -31
v determine passive 15
v devastate -20
v develop -30
v develop bare -11
v develop object -17
v develop passive -13
v devote object 4
v devote to 3
v dial -24
v dictate 6
v die -34
v die at -14
v die bare -15
v die in -19
v die object -11
v digit -14
v digit object -15
v diminish -27
v diminish object -21
v dip -22
v direct -17
v direct at -6
v direct clause -23
v direct object -7
v direct out -15
v direct passive 5
v direct toward -13
v disagree 8
v disagree bare -17
v disagree with 6
v disappear -20
v disappear bare -11
v disappoint 15
v disavow object -6
v disband -16
v disband object -12
v disband of -5
v disclose object 5
v disclose passive -7
v discount 9
v discount object 9
v discover object -23
v discredit -7
v discredit object -5
v discriminate -16
v discuss 18
v discuss bare -28
v discuss object 13
v dislike 13
v dislike object -3
v dislodge -13
v dislodge object -13
v dismantle -17
v dismantle object -16
v dismiss 5
v dismiss clause 20
v dismiss object 6
v dismiss on -10
v dispatch -21
v dispatch object -17
v displace -19
v display -5
v display object 7
v disproportionately -12
v disproportionately object -12
v disput 14
v disqualify -24
v disrespect -13
v disrupt -18
v disrupt object -15
v dissolv -11
v dissolv object -11
v distance 9
v distance from 12
v distance object 8
v distinguish -16
v distinguish object -16
v distort -18
v distort by -15
v distort object -13
v distort passive -15
v distract -8
v distract from -21
v distract in -9
v distribute -8
v divid debate -12
v divid object -22
v divide -18
v divide object -13
v divorce -21
v do -16
v do against -14
v do as -10
v do at -20
v do bare -21
v do because -9
v do by -13
v do clause -17
v do for -20
v do if -13
v do in -32
v do object -8
v do of -9
v do on -22
v do passive -16
v do than -19
v do to 9
v do with -25
v do xcomp -15
v document 10
v dol -13
v dol +out -13
v dol object -11
v dol to -10
v dole -8
v dole +out -8
v dole object -8
v dole to -7
v dominate -28
v dominate by -12
v dominate object -22
v dominate passive -12
v donald -19
v donate -34
v donate object -14
v donate to -15
v doom -21
v door -8
v door to -8
v double +down 7
v double object -19
v doubt -3
v dozen -22
v dozen bare -19
v draft -4
v drag -17
v drag object -9
v drag on -12
v drank -18
v drank object -18
v draw -5
v draw bare -17
v draw in -32
v draw passive 9
v draw to 6
v draw xcomp -5
v dress in -18
v drive -8
v drive +up -15
v drive as -15
v drive bare -26
v drive by -22
v drive in -17
v drive object -10
v drive passive -24
v drive to -4
v drive toward -4
v drop -13
v drop +out -24
v drop in -17
v drop object 6
v drop out -27
v drop to -28
v drown -21
v dub object -6
v dump -20
v earn -16
v earn bare -16
v earn in 8
v earn object -3
v ease -15
v ease object -14
v eat -29
v eat object -13
v echo 17
v echo object -4
v eclipse -20
v edge -27
v edit -16
v edit for -13
v edit passive -13
v educate -19
v educate object -13
v elaborate -14
v elaborate bare -24
v elect +official -12
v elect as -25
v elect bare -27
v elect in -48
v elect object 5
v elect passive -7
v elect to 11
v elect xcomp -31
v electorate -13
v electorate bare -24
v electorate clause -7
v electrify -13
v electrify clause -10
v electrify object -13
v elevate -18
v elevate object -16
v eliminate -9
v eliminate bare -12
v eliminate passive -15
v elite -22
v elite object -13
v email -11
v email to -12
v embarrass 9
v embarrass object 8
v embed in 6
v embrace object 5
v embrace of 7
v emerge -6
v emerge as -14
v emerge bare -32
v emerge from -21
v emerge object 13
v emphasize 6
v empire -12
v empire bare -11
v employ -4
v employ by -14
v employ passive -23
v empower 3
v enable -20
v enable object -16
v enact -8
v enact object -3
v enamor 15
v enamor of 17
v enamor passive 15
v encounter -25
v encourage by 7
v encourage infinitive -7
v encourage object -4
v encourage to 8
v end -10
v end +up -5
v end bare -27
v end for -28
v end in -31
v end object 5
v end with -38
v end xcomp 7
v endorse 4
v endorse bare 14
v endorse by 4
v endorse on -11
v endorse to -16
v endorser -8
v endorser object -8
v endure -13
v endure object -11
v energize -20
v energize object -18
v enforce -16
v enforce as -7
v enforce object -16
v engage -6
v engage bare -26
v engage in 4
v engage object -21
v engage passive 6
v enjoy object 4
v enlist -21
v ensue -12
v ensue bare -11
v ensure -23
v ensure clause -22
v ensure object -13
v enter -12
v enter if -6
v enter object -9
v enter under -5
v enter without -12
v entertain -15
v entitle -6
v entitle clause 8
v envision 27
v envision object 8
v erod -20
v erupt bare -20
v escalate -13
v escape -6
v escape as -20
v establish 7
v establish bare -22
v establish in -24
v establish object -6
v establish passive 6
v establish to -26
v estimate -3
v estimate bare 3
v estimate clause -4
v estimate object 10
v event -19
v event by -14
v event passive -14
v eviscerate 3
v eviscerate object 3
v exacerbate -22
v exacerbate bare -14
v exacerbate passive -16
v examine -3
v examine object -32
v exceed -21
v exceed object -21
v exchange -22
v execute -21
v execute object -19
v executive -21
v executive about -16
v exercise -11
v exercise object -11
v exist -10
v exist bare -18
v exist object -16
v exist passive -9
v exit -19
v exit object -17
v expand 3
v expand bare -17
v expand in -25
v expand object -4
v expand passive -24
v expand to 7
v expect 6
v expect bare 4
v expect clause 4
v expect infinitive 5
v expect object -6
v expect of 8
v expect passive 4
v expect to 8
v experience object 11
v expire -25
v explain 7
v explain clause 4
v explain object 3
v explain to 12
v explode -22
v exploit -27
v exploit in -15
v exploit object -17
v explore object 5
v expose object 11
v expose of -25
v expose passive 7
v express 11
v express clause 14
v express for 7
v express object 15
v extend -14
v extend beyond -16
v extend object -21
v face -22
v face +up -5
v face as -26
v face bare -25
v face clause -17
v face for -19
v face from 9
v face in -22
v face object -8
v face of -17
v face on -11
v face passive -19
v face to -25
v face xcomp -15
v facilitate -11
v facilitate object -10
v fade -13
v fade object -12
v fail -11
v fail bare -16
v fail in -18
v fail object -14
v fall -30
v fall bare -15
v fall behind -14
v fall for -10
v fall in -15
v fall into -13
v fall object -21
v fall of -8
v fall since -14
v fall to -11
v fall xcomp -19
v fan -11
v far -27
v fare -25
v favor 17
v favor by 4
v favor object -3
v favor xcomp -9
v fear clause -4
v fear object 9
v feature 8
v feature object -13
v feature passive 4
v feed -28
v feed into -11
v feel -7
v feel bare -4
v feel in -15
v feel like -25
v feel to -21
v fight -6
v fight against 6
v fight as -10
v fight bare 7
v fight for -28
v fight in -17
v fight infinitive -17
v fight object -7
v fight on -17
v fight to -25
v fight until -7
v figure -11
v figure +out -18
v figure clause 4
v figure into -24
v file against -18
v file bare -22
v file by -22
v file in 7
v file on 9
v file passive -13
v file xcomp 7
v fill -7
v fill bare -17
v fill object -32
v fill passive -33
v fill with 9
v finalize -24
v finance -24
v finance object -16
v find -4
v find +out -11
v find bare -3
v find clause 7
v find for -25
v find infinitive -16
v find object -12
v find of -12
v find on -16
v find passive -5
v find to -5
v finesse 3
v finesse object 3
v finish -29
v finish bare -10
v finish in -18
v finish object -15
v finish of -10
v fire 4
v fire at 7
v fire bare -28
v fire from 18
v fire passive -5
v fit -18
v fit object -13
v fix -15
v fix bare -6
v fix object -21
v fl -27
v flaw -13
v flaw bare -11
v flee -23
v flee object -14
v flip -26
v flip object -16
v flip to -13
v float 5
v flock -19
v flock to -21
v flood -26
v flow -25
v flow object -12
v fly -22
v fly bare -15
v fly in 8
v fly object -12
v fly to -5
v fly with 13
v focus 6
v focus bare -25
v focus on 5
v focus passive -8
v focus to 6
v follow -3
v follow +up 11
v follow by -6
v follow clause -25
v follow in -33
v follow object -4
v follow on -28
v follow passive -13
v follow to -25
v follow with -28
v fool -18
v fool object -18
v force -25
v force infinitive -14
v force object -20
v force passive -13
v force to -14
v forecast 22
v forget 12
v forget bare -20
v forget clause 4
v forget object 7
v form -22
v form object -18
v foster -19
v foster as -4
v foster object -11
v fought -25
v fought infinitive -17
v found -32
v found after -11
v found bare -11
v found by -12
v found in -13
v found object -19
v found passive -14
v frame 10
v freeze -19
v frustrate 5
v frustrate passive 6
v fuel -4
v fuel by -15
v fuel object -37
v fuel passive -16
v fulfill -17
v fulfill object -17
v fund -27
v fund bare -13
v fund by -15
v fund object -15
v fund passive -16
v further -21
v gain -17
v gain bare -16
v gain to -15
v galvanize -19
v galvanize object -13
v garner -25
v garner object -18
v gather -29
v gather at -20
v gather bare -13
v gather for -14
v gather in -12
v gather object -18
v gather to -8
v general -22
v generate -7
v generate object -27
v get -10
v get as 10
v get bare -21
v get because -17
v get before -11
v get behind 4
v get for -20
v get from 7
v get infinitive -30
v get into -20
v get object -16
v get out -18
v get over -10
v get through -15
v get to -27
v get under -18
v get with -17
v gift -14
v gift at -10
v gift of -10
v gift passive -10
v give -7
v give +up -28
v give about 11
v give addressee -3
v give as 13
v give at -18
v give bare -29
v give clause -5
v give in -9
v give object -3
v give of 9
v give on 11
v give passive -12
v give xcomp -8
v glut -13
v glut bare -13
v go +on 8
v go +up -22
v go after 13
v go against -5
v go at -18
v go bare -4
v go because 6
v go beyond -29
v go by 15
v go for -8
v go from -17
v go in -15
v go infinitive -12
v go into -26
v go like -18
v go object -9
v go of -11
v go out 31
v go passive -27
v go through -10
v go to -5
v go with -9
v go xcomp -10
v goofily 15
v goofily bare 15
v gop -25
v gop object -14
v govern object -15
v grab -5
v grab object -3
v graduate -32
v graduate from -12
v grant bare 5
v grant by -10
v grant object -12
v grant passive 10
v greet passive 5
v grow -9
v grow +up -28
v grow bare -7
v grow in -28
v grow object 7
v grow to -20
v guarantee -7
v guarantee object 7
v guard -22
v guess -8
v guess clause -14
v guide 7
v guide object -21
v gun -20
v hack -24
v hack object -13
v halt -20
v halt object -21
v hammer 4
v hammer object 9
v hand -26
v hand object -20
v handle -23
v handle object -17
v hang -3
v hang +up -27
v happen -31
v happen bare -13
v happen clause -12
v happen in -12
v happen infinitive -10
v happen object -14
v happen on -15
v happen passive -12
v happen to -20
v happen with -11
v happily -6
v happily in -6
v happily object -9
v harass -13
v harass by -10
v harass passive -10
v harm -18
v harm object -22
v hate 7
v hate object 6
v hatr -13
v have -7
v have as -22
v have at -23
v have bare -30
v have because -13
v have before -18
v have clause 6
v have for 8
v have in -11
v have object -8
v have of 6
v have on -11
v have passive -11
v have than 8
v have to -9
v have xcomp -9
v head -31
v head bare -18
v head into -14
v head object -21
v head passive -15
v head to -17
v heal -20
v hear -3
v hear about -20
v hear at -20
v hear from -29
v hear in -20
v hear of -12
v hear on -27
v hear passive 4
v hear to -7
v hear xcomp 7
v heat -25
v heat bare -13
v heed -26
v heed object -17
v heel -19
v heel bare -17
v heighten -18
v heighten bare -13
v help -9
v help after -4
v help bare 4
v help by -18
v help clause -26
v help in -17
v help infinitive -19
v help object -30
v help passive -15
v help to -23
v help win -6
v hide -23
v hide object -19
v hire -4
v hire infinitive -3
v hire object 3
v hire to 3
v hit bare -5
v hit clause -11
v hit in -21
v hit object -7
v hit on 9
v hit with 5
v hit xcomp -20
v hold -6
v hold +off -28
v hold +on -12
v hold +up 9
v hold at -27
v hold by -30
v hold for 3
v hold in -4
v hold object -9
v hold of -4
v hold passive -6
v hold to -24
v hold with -22
v hold xcomp 14
v honor -25
v honor object -19
v honor passive -17
v hope 4
v hope bare -13
v hope for 5
v hope infinitive 4
v hope object 17
v hope to -7
v host -23
v host by -18
v host object -17
v host passive -21
v host to -7
v huddle -27
v hurt -34
v hurt bare -10
v hurt object -26
v identify as 5
v identify bare -17
v identify object -3
v identify passive -7
v identify with 7
v ignore 6
v ignore bare 15
v ignore by -15
v ignore clause -14
v ignore passive 6
v illustrate 10
v imagine 10
v imagine bare 14
v imagine clause -12
v imagine xcomp -29
v impact -24
v impact object -18
v impact on -6
v implement -3
v implement object 4
v imply clause -6
v impose 15
v impose object -6
v impose on -28
v imprison -19
v improve -32
v improve bare -13
v improve object -16
v inclin infinitive 6
v inclin passive 6
v include -6
v include bare -20
v include clause -25
v include in -21
v include passive -21
v include xcomp 9
v income -23
v income object -14
v increase -9
v increase bare -27
v increase for -9
v increase in -19
v increase since -19
v increase to -30
v increase while -14
v indicate -4
v indicate bare 8
v indicate clause 13
v indicate object -3
v indict 3
v indict bare 9
v infiltrate -23
v inflict -19
v influence -21
v influence by -16
v influence object -16
v inform 8
v inform about -14
v inform object 17
v inform passive -7
v ingest -9
v ingest object -9
v inject -22
v inject object -22
v injure -23
v insert -26
v insist 4
v insist clause 13
v insist object 11
v insist on -6
v inspire -26
v inspire bare -12
v inspire by -10
v inspire object -18
v inspire passive -12
v install -17
v install object -17
v instruct -5
v instruct object -9
v insulate -11
v insult 4
v insult object 5
v intend 11
v intensify -19
v interpret 19
v interpret passive 14
v interrupt -8
v interrupt object -4
v intervene -23
v interview -16
v interview by -22
v interview object -4
v introduce -11
v introduce in -14
v introduce object -7
v introduce to -25
v invest -28
v invest in -19
v invest object -13
v investigate -7
v investigate object -5
v invite object -11
v invite passive 5
v invite to 5
v invoke 8
v invoke in 13
v involve -31
v involve bare -4
v involve object -16
v involve passive -14
v isolate -18
v issue 5
v issue bare 7
v issue by -22
v issue in -6
v issue object 7
v issue passive -12
v jab on 13
v jar -21
v join -10
v join after 7
v join by -39
v join for -18
v join from -21
v join in 13
v join object -11
v join on -19
v join to -27
v join with -21
v joke 11
v judge 9
v jump -9
v jump bare -26
v jump into -24
v keep +away -23
v keep bare 11
v keep clause -16
v keep from -23
v keep object -10
v keep of -15
v keep on -5
v keep passive -26
v keep to 9
v keep with -25
v ken -24
v kick -25
v kick +off -16
v kick object -9
v kill -25
v kill at -12
v kill bare -15
v kill by -13
v kill in -11
v kill object -22
v kill passive -18
v kill to -3
v kindle -21
v kindle object -21
v knock as 9
v knock clause 18
v knock object 3
v knock on 5
v knock out -20
v know about -21
v know bare -5
v know in -8
v know object -7
v know passive 9
v know to 10
v know whether -29
v label object 6
v lack -26
v lack object -24
v lag -29
v laid -22
v laid +off -17
v laid passive -5
v lambast 20
v lament 24
v lament object 19
v land -4
v land in -22
v land object 7
v lash 11
v lash +out 16
v lash at 17
v last -18
v last bare -17
v last object -11
v laugh -7
v laugh at -16
v lay 4
v lay +out 9
v lay for -3
v lay in -6
v lay object 11
v lead -20
v lead +up -7
v lead among -23
v lead bare -20
v lead by -29
v lead clause -22
v lead infinitive -23
v lead of -21
v lead owner -8
v lead passive -22
v lead to -32
v lead with -23
v leak -21
v leak bare -16
v leak object -12
v lean 9
v lean bare 9
v lean object -7
v learn 14
v learn about -13
v learn bare 4
v learn from -33
v learn object 13
v leave -8
v leave addressee -20
v leave as -22
v leave at -12
v leave behind -29
v leave for -26
v leave in -29
v leave object -7
v leave of -23
v leave on -32
v leave to -28
v leave with -23
v legalize object 4
v legislate -17
v legislate bare -17
v lend -7
v lend from -14
v lent -6
v lent object -5
v let +down -14
v let in -10
v level -3
v leverage -17
v leverage object -17
v license -25
v license by -5
v license object -13
v lie -12
v lie about 8
v lie bare -14
v lie to -17
v lift -9
v lift object -4
v light 6
v like 11
v like clause 11
v like infinitive 20
v like xcomp -28
v liken 14
v limit -29
v limit in -4
v limit object -19
v limit to -15
v line 8
v line +up 14
v line bare -20
v line for -26
v line passive -4
v line with -34
v linger -8
v link bare -26
v link to -33
v list 17
v list as -3
v list object 19
v listen -5
v listen bare -13
v listen over -14
v listen to -23
v listen xcomp -4
v live -13
v live for -21
v live in -6
v live object -22
v live to -11
v live with -17
v lobby -15
v lobby object -14
v locate -22
v lock +up -23
v lock in 8
v lock object -30
v lock passive -5
v look 7
v look as 9
v look at -5
v look clause 8
v look for 4
v look if -24
v look in -26
v look infinitive 13
v look into -5
v look like -14
v look object 8
v look of 13
v look to 12
v look xcomp -10
v loom -4
v loom as 8
v loom bare -18
v loom in 8
v lose -32
v lose bare -12
v lose by -19
v lose clause -12
v lose in -12
v lose object -20
v lose on -7
v lose passive -12
v lose to -17
v love 6
v love about -9
v love bare -37
v love clause -9
v love infinitive 22
v love object 8
v love to -7
v lower -20
v lurch -15
v lurch xcomp -7
v lure -23
v maintain -15
v maintain object -6
v make -8
v make +up -36
v make after -5
v make at -27
v make bare -7
v make because -14
v make by -10
v make clause 10
v make during -19
v make from -19
v make if -12
v make in -5
v make infinitive -12
v make into -23
v make of 12
v make to 6
v make with -12
v make within 7
v manage -16
v manage object -23
v manufacture -23
v march -21
v margin -24
v mark 4
v mark object -3
v mark passive -26
v mark xcomp -19
v market -24
v marry -31
v marry bare -10
v marry in -14
v marry object -16
v mask -14
v mask with -11
v match -20
v match object -24
v matter -21
v matter bare -14
v matter object -12
v matter to -10
v mature -8
v mature into -8
v maybe -17
v maybe clause -17
v mean clause -11
v mean for -7
v mean infinitive -6
v mean object -16
v mean passive 6
v mean that -24
v mean to 15
v mean xcomp -27
v meander including -15
v measure 9
v measure bare -20
v measure object -15
v meet -8
v meet at -20
v meet bare -23
v meet in -26
v meet object -11
v meet on -18
v meet passive 12
v meet with -11
v mention 5
v mention as -8
v mention bare -4
v mention by -4
v mention in 10
v mention xcomp 22
v metastasize -14
v mind -20
v minimize 12
v mire -14
v mire in -13
v mire passive -14
v mirror -7
v mishandle -19
v mishandle object -18
v misle 19
v mislead -19
v miss -14
v miss bare -17
v miss object -4
v mix -14
v mix in -13
v mobilize object -17
v mock bare 8
v mock object 9
v moderate -22
v moderate bare -12
v moderate object -19
v monitor -4
v monitor object -4
v morn -23
v morn bare -12
v motivate -15
v motivate object -16
v mount object 9
v move -7
v move +on -26
v move +out -18
v move after 5
v move bare -24
v move from -17
v move in -21
v move into -22
v move object -27
v move of -12
v move on -19
v move to -8
v move with -12
v murder -29
v murder bare -14
v name 12
v name as 18
v name bare 7
v name in 6
v name passive 7
v name xcomp -8
v narrow -22
v narrow object -12
v navigate -24
v navigate object -16
v need -10
v need bare -28
v need for 6
v need in -22
v need of 4
v need passive -8
v need xcomp -22
v neglect -15
v neglect like -24
v neglect object -14
v negotiate 5
v negotiate bare -19
v negotiate object 11
v neighbor -21
v neighbor bare -13
v neighbor object -19
v nominate 12
v nominate bare 3
v nominate by 4
v nominate for 8
v nominate object 3
v nominate passive 4
v nominate to 4
v note 17
v note bare 15
v note clause 6
v note in 16
v note object -5
v notice 11
v obscure -22
v observe 8
v obsess -12
v obsess with -12
v obtain -24
v obtain at -16
v obtain by -11
v obtain object -21
v obtain passive -12
v occupy -19
v occupy object -18
v occur -31
v occur bare -16
v occur in -13
v offend 3
v offend as -6
v offend object 4
v offer -6
v offer as 7
v offer bare 5
v offer by -16
v offer in -5
v offer object -4
v offer on -4
v offer through -3
v offer to 5
v offset -16
v offset object -16
v open +up 16
v open bare -32
v open in -24
v open object -25
v open on -5
v operate -6
v operate bare -22
v oppose 16
v oppose as -10
v oppose bare 11
v oppose because -15
v oppose object 11
v oppose passive 5
v oppose to 4
v opt 11
v opt +out -15
v order 6
v order infinitive -5
v order object 5
v organize -35
v organize object -17
v ought -10
v ought infinitive -9
v overcome -24
v overcome object -16
v overlap -15
v overlap object -13
v overlook 4
v overlook object -23
v overrepresent -20
v overrepresent passive -20
v oversee -29
v oversee object -20
v overshadow -21
v overstay -13
v overstay object -13
v overtake -22
v overtake object -20
v overturn 5
v overturn object -8
v owe -22
v owe object -16
v own -31
v own bare -15
v own by -14
v own object -23
v own passive -16
v pack -22
v pack object -14
v paint as 6
v pander -3
v pantomime -4
v pantomime object -4
v park -15
v participate -26
v participate as -10
v participate bare -18
v participate in -17
v participate passive -12
v pass 8
v pass bare -5
v pass in -33
v pass object -4
v pass passive 7
v pause bare -7
v pave -17
v pave object -17
v pay -14
v pay +off -25
v pay at -7
v pay bare -23
v pay because -17
v pay clause -20
v pay for -27
v pay in -37
v pay infinitive -15
v pay passive -24
v pay through -18
v pay to 4
v pay xcomp -20
v peak -23
v pecuniary -10
v pecuniary object -10
v pend -22
v pend bare -12
v pepper -23
v perceive 7
v perceive as 4
v perceive to -30
v percent -24
v percent to -19
v perform -12
v perform bare -20
v perform by -15
v perform in -28
v perform object 14
v perform passive -20
v permit -6
v persuade 7
v persuade object 14
v persuade to 13
v pick -11
v pick +up -9
v pick object 8
v pick passive 14
v pick to -16
v pile -28
v pit -19
v pit object -16
v pitch object 5
v pivot 5
v place in -11
v place object -8
v place on 11
v place passive -25
v plan bare -5
v plan infinitive 6
v plan object -6
v plan passive 7
v plant -4
v play -18
v play +down 19
v play +out -21
v play as 8
v play bare -18
v play in 8
v play object -7
v play on -22
v play passive -21
v play to -15
v play with -19
v plead 7
v plead object 5
v pledge bare -23
v pledge clause 16
v pledge infinitive 11
v pledge object -6
v pledge to -4
v plod -18
v plod bare -18
v plot infinitive 7
v plummet -27
v point +out 14
v point as -8
v point at -4
v point bare -22
v point clause -9
v point object -6
v point to 8
v poise -3
v poise infinitive -6
v poise passive -11
v polarize 7
v policymake -13
v policymake bare -13
v politicize -22
v politicize bare -15
v poll -14
v poll bare -21
v poll in -13
v portray 15
v portray as 10
v portray object 13
v pose by -3
v pose object -5
v pose to 9
v position object 9
v position passive -24
v post -10
v post bare 24
v post of 5
v post passive 3
v post to -7
v postpone -25
v pounce by 3
v pounce on 3
v pounce passive 3
v pour -21
v pour into -8
v pour object -16
v power -21
v practice -24
v praise 11
v praise for -18
v pray -27
v predict 8
v predict clause 5
v prefer 21
v prefer object 13
v prefer to -20
v prepare -15
v prepare bare -15
v prepare infinitive -22
v prepare object -26
v prepare passive -16
v present 11
v present as -14
v present passive 5
v present with -9
v preserve -20
v preserve object -19
v preserve passive -8
v preside -22
v president -17
v president bare -11
v president passive -14
v press for 10
v press object -10
v press to -22
v pressure -3
v pretend clause 4
v pretend object -6
v prevail -9
v prevail in -25
v prevail object 7
v prevent from -3
v prevent of -19
v primary -14
v print -23
v privatize -6
v privatize object -6
v process -5
v process object -5
v produce -9
v produce object -6
v profess -18
v profess object -18
v profess to -18
v profit -23
v profit bare -14
v profound -21
v prohibit 6
v prohibit object 9
v project -4
v prolong -17
v promise 5
v promise infinitive 6
v promise object 5
v promote 17
v promote as -7
v promote object 5
v prompt -9
v prompt infinitive 3
v prompt object -9
v prompt to -24
v propel -21
v propel object -13
v properly -5
v properly xcomp -5
v propose 13
v propose bare -14
v propose on -12
v prosecute bare -14
v prosecute passive -20
v prosper -16
v prosper bare -16
v protect -21
v protect bare -11
v protect clause -12
v protect from -10
v protect object -16
v protect passive -15
v protest object 10
v protract -11
v protract bare -11
v prove -8
v prove bare -22
v prove clause -12
v prove infinitive 7
v prove object -21
v prove passive -4
v prove to 6
v prove xcomp -29
v provide bare -27
v provide by 3
v provide for -12
v provide from 10
v provide on 7
v provide passive 4
v provide to -14
v provide with -10
v provoke -19
v provoke object -19
v publish -12
v publish in -24
v publish object 9
v publish on -9
v publish passive -6
v pull -16
v pull +off -23
v pull from -16
v pull in -18
v punch -22
v punch object -10
v punish -23
v punish bare -7
v punish object -17
v punish passive -13
v purchase in 7
v purchase object -22
v pursue -11
v pursue bare -15
v pursue object -9
v pursue passive -17
v push 15
v push against 9
v push bare -10
v push for 14
v push in -10
v push infinitive 9
v push object -11
v push passive 14
v put 5
v put +up -26
v put addressee -3
v put at -4
v put because -3
v put clause 15
v put for -16
v put in -15
v put into -29
v put of -8
v put on -18
v put over -25
v put owner -3
v put to -11
v put with -18
v qualify -20
v question 11
v question object 6
v quit -20
v quit object -17
v quote -7
v quote xcomp 30
v race -22
v rail 23
v rail against 14
v rail passive 8
v raise about -8
v raise bare -28
v raise for -21
v raise from -21
v raise in -32
v raise over -4
v raise owner -5
v raise to -19
v rally -10
v rally behind 10
v rally object -29
v rally to -16
v ramble -15
v ramble at -15
v ramp -16
v ramp +up -16
v ramp object -14
v range 9
v range bare 7
v range from -9
v range to 11
v rank -11
v rank bare -23
v rank object 6
v rate -17
v rate object -6
v rattle 15
v rattle object 18
v rattle passive -4
v ravage -22
v reach -8
v reach +out -26
v reach by -21
v reach for 12
v reach object 6
v reach on -5
v reach passive -12
v reach to 9
v reach with -27
v react 5
v react to -5
v read -8
v read about -14
v read bare 10
v read clause -16
v read in 3
v read object -7
v reaffirm 25
v realize clause -13
v realize object 14
v rearrang -6
v rearrang like -6
v rearrang passive -6
v reassess -9
v reassess infinitive -6
v rebound -19
v rebuff object -17
v rebuild -20
v rebuild object -15
v rebuke 9
v rebut 5
v rebut object 5
v recall 11
v recall bare 13
v recall clause 12
v recall of -11
v receive -10
v receive about -21
v receive for -20
v receive from 14
v receive in -5
v receive object -5
v receive on 5
v receive passive -24
v receive xcomp -20
v recite -7
v reclaim -14
v reclaim object -14
v recognize 4
v recognize as -10
v recognize bare -26
v recognize clause 6
v recognize in -3
v recognize of -26
v recommend 4
v reconsider 9
v reconsider object 13
v record -18
v record bare -21
v recount 7
v recount object 5
v recover -22
v recruit -14
v recruit object -13
v reduce -7
v reduce by -6
v reduce clause -11
v reduce in -16
v reduce object -4
v reduce to 11
v reeve -22
v reeve bare -16
v reeve clause -13
v reeve object -11
v refer 12
v refer to 8
v reference 10
v reference object 5
v reflect -21
v reflect in -3
v reflect object -12
v reflect on 17
v reflect with 6
v reform -17
v reform object -17
v refrain 4
v refrain from 4
v refugee -25
v refuse infinitive 10
v refuse object 13
v refuse to 21
v regain -12
v regain object -12
v regard -7
v regard as 9
v regard bare -11
v regard object -9
v register -18
v register as -8
v register bare -29
v register in -17
v register object -6
v register on -29
v register passive -16
v regret 10
v regret object 17
v regulate -17
v regulate object -17
v rein -16
v rein in -17
v reinforce -12
v reinforce object -12
v reinvigorate -15
v reinvigorate object -6
v reiterate 13
v reiterate clause -5
v reject passive 29
v relate -24
v relate to -24
v release by -32
v release clause -3
v release in -9
v release object 11
v release on -28
v release to -5
v release xcomp -22
v relish 19
v relish object 13
v relocate -22
v rely -4
v rely along 7
v rely on -15
v rely to 10
v remain -7
v remain for -22
v remain in -4
v remain object -13
v remark -4
v remember 22
v remember bare 10
v remember clause 12
v remember object 6
v remind 21
v remind addressee -5
v remind clause 9
v remind object 19
v remind of -12
v remove from -28
v remove passive -17
v remove while -9
v renamed 8
v renamed in 8
v renamed object 8
v render -23
v renegotiate 10
v renegotiate object 10
v renegotiate under -34
v renew -3
v renew object 7
v renovate -25
v reopen -23
v repeal -26
v repeal object -17
v replace -13
v replace object -4
v replace passive -18
v reply 3
v reply bare 15
v reply clause -7
v reply to -9
v report bare 10
v report by 4
v report from -27
v report in -4
v report object 6
v report passive 4
v reporters -8
v reporters object -8
v represent bare 4
v represent by -24
v represent for -20
v represent in -26
v represent object -8
v represent passive -26
v republican -20
v request object -5
v require bare 7
v require in -17
v require infinitive 11
v require object -11
v require to 12
v require xcomp -28
v rescue -15
v rescue object -11
v resemble -14
v resemble object -14
v reserve -4
v reserve for -3
v reserve object 17
v reserve passive -31
v resettle -14
v resign -8
v resign bare -23
v resign from 6
v resign in -19
v resist object -14
v resolve -29
v resolve passive -13
v resonate 4
v resonate with 18
v respect bare 10
v respect object -17
v respond -4
v respond about -13
v respond by 6
v respond in -7
v rest -21
v rest on -9
v restore -24
v restore object -17
v restrict 10
v restrict object 15
v restructure -12
v restructure because -5
v restructure object -14
v result -24
v result bare -11
v result in -19
v retain -21
v retain object -20
v rethink 18
v rethink object -24
v retire -26
v retire bare -20
v retire object -15
v return -10
v return bare -22
v return from -17
v return object -8
v return passive -20
v retweet 14
v reveal bare 6
v reveal clause -4
v reveal object 4
v reveal passive 6
v revel 11
v revel in 11
v reverse -6
v reverse object 5
v review object -6
v revile 10
v revile object 10
v revise bare 8
v revive -23
v revive object -13
v reward -19
v reward object -19
v rewritten -13
v rewritten bare -13
v ride -17
v ride object -13
v rig -18
v rip 15
v rip into 25
v rip object -8
v rise -10
v rise bare -27
v rise from 6
v rise in -25
v rise object 5
v risen -31
v risk -22
v risk object -11
v risk xcomp -15
v roar -24
v rock -24
v roll -9
v roll +out 11
v roll passive -15
v root 3
v round -15
v round +up -8
v round object -15
v rouse -18
v rouse object -16
v route -25
v rub -18
v rub object -18
v ruin -12
v ruin bare -12
v ruin passive -12
v rule -4
v rule bare -7
v rule clause 3
v rule object -15
v run -6
v run against -22
v run as -27
v run bare -25
v run by -19
v run clause -24
v run for -27
v run from -24
v run in -4
v run of -18
v run passive -21
v run through -17
v run to -28
v run with 9
v run xcomp -21
v rush -9
v rush infinitive -20
v rush while -17
v rust -6
v rust belt -6
v rust in -6
v rust passive -6
v sacrifice -10
v sacrifice object -4
v safe -23
v sanction 10
v sanction bare -4
v sander -33
v sander bare -14
v sander object -25
v satirize 6
v satirize object 6
v save -27
v save bare -11
v save object -18
v say 14
v say about -8
v say according -25
v say after 23
v say as -7
v say at 4
v say bare 7
v say before 24
v say in 3
v say infinitive 12
v say into 14
v say on 17
v say passive -8
v say to -11
v say with 18
v say xcomp -8
v scare 11
v schedule -12
v schedule bare -22
v schedule for -22
v schedule object -26
v schedule passive -7
v score -27
v score in -15
v score object -24
v scramble -8
v scramble infinitive 8
v scream 5
v screen -19
v screen for -4
v screen object -6
v screen to -4
v screw -11
v screw +up -12
v screw object -8
v script -18
v scuttle -17
v scuttle object -17
v seal -13
v seal object -11
v search -26
v search for -17
v seat -28
v seat object -14
v secure -25
v secure in -7
v secure object -24
v see 4
v see as 7
v see by 7
v see clause -3
v see for 11
v see in 8
v see object 4
v see of -4
v see on -9
v see passive 6
v see since 11
v see to 14
v see xcomp -5
v seek 11
v seek at -13
v seek bare -12
v seek in 4
v seek into 14
v seek to 17
v seem 14
v seem bare 3
v seem infinitive 4
v seem like 18
v seem object 5
v seem to 14
v segregate -12
v segregate bare -12
v seize on -17
v select -12
v select passive -23
v sell -16
v sell +out -13
v sell addressee -8
v sell bare -10
v sell below -5
v sell in -19
v sell passive -18
v sell to 6
v sen. -28
v sen. bare -12
v sen. clause -15
v sen. object -19
v sen. passive -18
v sen. xcomp -15
v senate -25
v senate object -17
v send -5
v send +out 15
v send bare -27
v send clause -9
v send in -22
v send to -20
v sense 7
v sentence 12
v sentence passive -13
v separate -16
v separate from -17
v separate object -14
v serve -17
v serve as -10
v serve bare -15
v serve for -27
v serve from -12
v serve in -23
v serve on -26
v serve passive -10
v serve through -6
v set -8
v set +off -35
v set by 9
v set for -8
v set in -26
v set infinitive 4
v set object -9
v set on 5
v set to -30
v settle -13
v settle object -21
v seven -29
v shadow -5
v shadow by -5
v shadow for -5
v shadow passive -5
v shake +up -16
v shake object -23
v shape -29
v shape object -18
v share bare -22
v share by -5
v share in -10
v share object 3
v share passive 9
v share with 3
v sharpen -29
v shatter -24
v shatter object -20
v shed 9
v shed object 9
v shield -22
v shift -8
v shift from -25
v shift in 10
v shift to -4
v shock 7
v shook -17
v shook object -14
v shoot -9
v shoot bare -11
v shoot by -14
v shoot in -25
v shoot object -22
v shoot passive -19
v shoot to -12
v shor -4
v shor +up -4
v shor object -5
v shout 12
v shout bare 13
v shout for 7
v shout from 12
v show +up -15
v show addressee 9
v show at 8
v show by 8
v show clause -7
v show for -9
v show host -11
v show infinitive 10
v show passive 5
v showcase -19
v shrewdly -15
v shrewdly xcomp -15
v shrink -21
v shrink object -7
v shrug +off 8
v shrug object 4
v shut +up -14
v shut object 6
v shut passive 10
v side 6
v side with 9
v sign -11
v sign +off -25
v sign +on -4
v sign for -24
v sign in 6
v sign into 8
v sign object -8
v sign on -23
v sign since -7
v sign to 5
v signal object -10
v sing 6
v sing object -17
v single 13
v single +out 13
v sink 6
v sit -15
v sit +out -16
v sit at -21
v sit bare -11
v sit in -19
v sit object -19
v sit on -20
v sit with 8
v skew -19
v skew bare -8
v skew toward -8
v skewer -20
v skewer object -15
v skip -20
v skip object -20
v slam 5
v slash object 7
v slate -16
v slate passive -15
v slate to -15
v sleep -17
v slip -28
v slow -17
v slow object -17
v smile object -18
v smile on -14
v snort -9
v snort object -9
v soar -25
v soften -18
v solidify -23
v solidify object -23
v solve -16
v solve object -17
v sound 10
v sound like -33
v sound object 7
v spar 9
v spar of 19
v spar on 15
v spark -10
v speak -12
v speak +out 16
v speak about 26
v speak against -4
v speak at -18
v speak bare -16
v speak because -17
v speak before 5
v speak by -7
v speak clause -4
v speak from -11
v speak of 14
v speak on -9
v speak with -14
v speak xcomp -20
v spearhead -4
v spearhead object -4
v speculate 19
v spend bare -3
v spend clause -23
v spend in -40
v spend of -37
v spend on -34
v spend over -15
v spend passive -7
v spend to -34
v spend with -21
v spend xcomp -25
v spike -19
v spike according -4
v spike in -9
v spike object -16
v spike over -4
v spike passive -9
v spill -23
v spirit -18
v spirit bare -11
v split -4
v split between -5
v split object -25
v sponsor -10
v spout -16
v spout object -16
v sprawle -16
v spread -12
v spur -19
v spur object -10
v squeeze -23
v squeeze object -17
v stack -22
v stack passive -14
v stage object 5
v stake -9
v stake +out 17
v stake object -6
v stall -30
v stand +out -25
v stand +up -30
v stand against -17
v stand as -4
v stand at -30
v stand bare -9
v stand behind -22
v stand by 16
v stand clause -5
v stand for 11
v stand in -5
v stand object -25
v stand of -21
v stand on 11
v stand to 7
v star -28
v star in -12
v star object -18
v start -9
v start at -19
v start bare -6
v start infinitive -4
v start passive 9
v start to 9
v start with 6
v state -4
v state like -30
v state object -7
v stay -17
v stay bare -19
v stay in -26
v stay object -23
v stay xcomp 6
v steal -21
v steal from -12
v steal object -16
v steer -21
v steer object -16
v stem -26
v stem object -18
v step -9
v step +down -22
v step bare -12
v step object -6
v stick -4
v stick passive -14
v stick with 11
v stir object -22
v stoke -20
v stoke object -18
v stop -5
v stop bare -25
v stop by -19
v stop from -12
v stop in -18
v stop object -33
v stop passive -9
v stop to 8
v stop xcomp -5
v strain -18
v strain to -8
v street -19
v strengthen -18
v strengthen object -13
v stress 12
v stress at 5
v stress in 16
v stretch -21
v stretch object -12
v strike -4
v strike +down 25
v strike bare -16
v strike object -4
v strike owner -5
v strip -16
v strip from -5
v strip object -6
v strive 7
v strive +on -4
v strive to -4
v struggle -5
v struggle bare -22
v struggle in -27
v struggle infinitive 7
v struggle object -25
v struggle to -5
v struggle with -22
v study -31
v study object -12
v stumble -16
v stun -31
v stymy -12
v stymy as -12
v stymy in -12
v stymy object -12
v subdue -15
v subdue bare -14
v subject -18
v succeed -26
v succeed bare -12
v succeed in -13
v succeed object -10
v suck -16
v sue for 5
v sue object 9
v sue passive 5
v suffer -30
v suffer from -13
v suffer object -22
v suggest 8
v suggest bare 7
v suggest clause 5
v suggest object 4
v suggest on 7
v suggest xcomp 21
v suit -27
v suit over -8
v sum 10
v sum +up 10
v sum in -23
v sum passive -23
v summon -18
v summon object -8
v summon with -4
v superdelegate -24
v superdelegate bare -14
v supplement -20
v supplement object -12
v support 12
v support after -20
v support bare 10
v support because -5
v support clause -5
v support if -26
v support infinitive -13
v support object 5
v support of 7
v support with -23
v support xcomp 5
v suppose -24
v suppose bare -14
v suppose infinitive -17
v suppose passive -20
v suppress -17
v suppress bare -16
v surge -25
v surge as -12
v surge in -12
v surge on -11
v surpass -25
v surpass object -20
v surprise object 6
v surrogate -26
v surround -23
v surround by -17
v surround object -17
v survey -31
v survey bare -15
v survey object -17
v survive -33
v survive bare -17
v survive object -17
v suspend -12
v suspend passive -24
v sustain -26
v sustain bare -13
v sustain object -21
v sw +up -14
v sw bare 8
v sw object -30
v sw on -14
v sw to -21
v swallow -21
v swallow bare -15
v sway -25
v sway object -11
v sweep -26
v sweep object -17
v switch -5
v swoop -11
v swoop bare -11
v tackle -18
v tackle object -15
v take +down -23
v take +off -22
v take +on -14
v take +out -20
v take +over -5
v take +up -26
v take after -27
v take as -6
v take at 13
v take bare -8
v take because 6
v take by -23
v take for 4
v take from -17
v take into -21
v take on -16
v take passive -11
v take to -4
v take with 7
v take xcomp -15
v talk during -19
v talk from 4
v talk in -6
v talk object 4
v talk with 3
v talk xcomp -18
v tally -22
v tap -24
v tap into -14
v tap object -20
v target bare -26
v target for -22
v target object 5
v target of -33
v target passive -10
v target with -25
v task -17
v task with -17
v tax -13
v tax object -11
v teach -25
v teach about -9
v teach addressee -6
v teach at -17
v teach object -18
v teach to -5
v tear -16
v tear object -5
v ted -22
v ted object -21
v ted passive -18
v televise -24
v televise bare -13
v tell 3
v tell about -11
v tell addressee 6
v tell at 12
v tell before 21
v tell object 4
v tell of 6
v tell on 4
v tell passive -8
v tell xcomp 12
v tend infinitive -4
v terminate -13
v test -23
v test bare -12
v test object -21
v test passive -13
v testify -4
v thank 7
v thank object 7
v thank xcomp -13
v think -7
v think about -5
v think as 11
v think bare 9
v think in -5
v think of -13
v think to 8
v threaten for -16
v threaten infinitive 3
v thrive -26
v throw at -11
v throw behind 5
v throw in 10
v throw into -22
v throw object -8
v throw passive -20
v throw to -10
v thwart -15
v thwart object -15
v tick 3
v tie -22
v tie bare -13
v tie object -19
v tie passive -19
v tie to -12
v tighten -21
v tighten object -19
v tip -16
v tip object -16
v title 17
v title object 8
v title passive 7
v top -21
v top object -21
v toss -7
v toss bare -16
v total -17
v total object -11
v touch object -29
v touch on 11
v tour -15
v tour object -15
v tout 20
v tout object 19
v track -3
v track bare -26
v trade -7
v trade object 4
v trail -30
v trail by -14
v trail in -15
v trail object -22
v train -27
v train object -10
v train to -5
v transfer -20
v transfer across -9
v transfer object -10
v transfix -17
v transfix object -17
v transform -22
v transform object -15
v translate -25
v translate into -13
v trash 9
v trash object 9
v travel -34
v travel to -15
v travel with -14
v treat -9
v treat object -25
v trigger -15
v trigger object -15
v trounce -18
v trump -33
v trump bare -17
v trump clause -14
v trump in -18
v trump object -16
v trump to -9
v trump xcomp -10
v trumpet 10
v trust 9
v trust addressee -22
v trust bare -27
v trust with -31
v try -3
v try bare -18
v try clause -7
v try infinitive -4
v try object -29
v try xcomp -30
v turn -6
v turn +down 7
v turn +out -36
v turn +over -41
v turn at 7
v turn bare -28
v turn because 4
v turn clause -22
v turn for -16
v turn from 8
v turn in -19
v turn infinitive 16
v turn into -5
v turn on -4
v turn passive -23
v turn xcomp -25
v tweet 4
v tweet object 4
v tweet of 22
v tweet on 20
v undelet -11
v undelet bare -11
v undercut -23
v undercut object -11
v undergo -16
v undergo object -13
v undergo to -6
v undermine -25
v undermine as -8
v undermine object -16
v undermine to -8
v underplay 8
v underplay object 8
v underscore -7
v understand clause -5
v unfold -21
v unify -24
v unify object -18
v unite bare -17
v unite behind -22
v unite in 9
v unite object -34
v unleash -7
v unleash object 4
v unveil for 5
v update -24
v update passive -23
v upend -18
v upend object -16
v upset 10
v upset object -3
v urge 6
v urge infinitive 9
v urge object 5
v urge to -6
v use -5
v use as 7
v use at -23
v use by -34
v use in -12
v use infinitive -32
v use of -25
v use on -23
v use passive 5
v use while -20
v use xcomp -22
v usher -26
v utter 14
v value -17
v value object -12
v vanish -9
v vanish object -9
v vanish of -9
v vary -25
v vary object -18
v vet -22
v vet bare -6
v vet object -13
v vet passive -16
v veto 14
v victimize -16
v victimize by -7
v victimize passive -13
v view as 7
v view in 5
v view object -5
v violate -22
v violate by -9
v violate object -20
v violate passive -13
v visit -15
v visit bare -13
v visit in -19
v visit object -9
v visit to 7
v voice 3
v voice object 8
v void 14
v void object 14
v void on 15
v volunteer -14
v vote 9
v vote against 11
v vote at 4
v vote bare -18
v vote because -9
v vote clause -22
v vote for 10
v vote in -4
v vote infinitive 12
v vote object 4
v vote of 20
v vote on -33
v vote than 6
v vote to 9
v vote with 6
v vow 16
v vow infinitive 5
v vow to 6
v vy -3
v wage -5
v wage object -4
v wait -4
v wait bare -15
v wait for -6
v wait object -17
v wait to 3
v wait until -13
v wake -13
v wake +up -5
v walk -13
v walk bare -13
v walk object 6
v wane -13
v wane bare -13
v want 6
v want bare 16
v want clause -27
v want infinitive 3
v want object 6
v want to 11
v warm 3
v warm +up -28
v warn 9
v warn about -6
v warn clause 12
v warn of -7
v waste -25
v waste object -18
v watch bare -21
v watch clause -22
v watch in -23
v watch on -26
v waterboard -20
v wave object 6
v wave to -18
v weak -12
v weaken -18
v weaken object -16
v wear -30
v wear object -17
v weigh 6
v weigh on 15
v welcome -14
v welcome to 13
v whip 5
v widen -19
v widen object -16
v wield 8
v win -22
v win +over -18
v win after -7
v win at -17
v win bare -25
v win by 15
v win clause -25
v win for -8
v win from 11
v win in -28
v win object -8
v win of -20
v win on 7
v win over -18
v win to -13
v win while -18
v win with -20
v win without -6
v win xcomp -16
v wind -25
v wing -24
v wing object -17
v wink 16
v wipe -17
v wipe object -13
v wish 14
v wish clause -17
v wish object 5
v withdraw 5
v withdraw from -17
v withhold 3
v withhold object 11
v wonder 13
v wonder about 17
v wonder bare -5
v wonder clause 18
v word 7
v word bare -15
v word passive -15
v work -14
v work +out -20
v work as -23
v work at -32
v work bare -23
v work clause -19
v work for -27
v work in -26
v work infinitive 6
v work object -21
v work on -28
v work since -9
v work with -6
v worry 5
v worry bare -16
v worry clause 17
v worry in 4
v wound -23
v wound bare -13
v wrap +up 5
v wrap object -19
v write 5
v write about 6
v write at -13
v write bare 25
v write by 8
v write clause 10
v write for -20
v write in 6
v write object -6
v write on 5
v write passive -15
v write to -14
v yank -21
v yawn -19
v yawn bare -18
v yell 9
v yield object -25
v young -9
v young object -12
v zero 9
v zero on 9
verb -4
with +away -15
with +back 11
with +down -5
with +in -9
with +off 9
with +official -12
with +on 5
with +over 5
with +through -21
with +together -23
with about 12
with above -19
with according -37
with across -18
with against 8
with along -8
with alongside -17
with although 12
with around -8
with as 6
with aside -15
with because 7
with before -3
with below -13
with belt -15
with beside -6
with between 8
with beyond -6
with debate -12
with despite 7
with down -21
with due -7
with except -17
with for 4
with infinitive 7
with into -7
with near -6
with next -19
with of 4
with off -24
with once -23
with onto -15
with out -5
with outside -10
with owner -9
with past 3
with per -21
with regarding 13
with since -4
with so 3
with than -9
with that 10
with through -7
with throughout -12
with under -5
with up -21
with upon -5
with via 11
with whether 14
with win 12
with with 4
with within -3
with without -5
with ― -16`;
