/**
 * Weights of words and constructions as cues of attribution, in tenths of log odds; a feature a line. Learnt by
 * bench/learn-cues.ts from the training part of PolNeAR (github.com/networkdynamics/PolNeAR); only what stands in six articles or more.
 */
// biome-ignore format: a table
export const CUE_WEIGHTS = `a American -29
a Major -10
a Major at -10
a Major next , -10
a Republican -25
a Republican in -19
a able -9
a able next to -8
a about -4
a about next to -4
a active -14
a active in -12
a active next in -12
a afraid -22
a afraid next of -15
a afraid of -16
a alone -21
a angry 7
a apparent -23
a available -23
a available next to -13
a available to -13
a aware 8
a aware next of -4
a aware of -4
a bad -24
a bad +off -6
a bad for -11
a bad next for -12
a bad next off -6
a bad than -5
a big -25
a big in -11
a big next in -11
a big next than -6
a big than -6
a blatant -17
a bound -19
a bound next to -13
a capable -15
a capable next of -15
a capable of -15
a careful -11
a cautious -17
a central -14
a central next to -14
a central to -15
a certain infinitive 5
a classified -13
a classified at -14
a classified next at -14
a clear 3
a clear clause -7
a clear next that -4
a close -23
a close as -9
a close next to -15
a close to -15
a committed to 10
a common -27
a competitive -18
a concerned 3
a concerned about -7
a concerned clause 7
a concerned next about -6
a concerned next with 4
a concerned with 4
a confident 15
a confident clause -3
a conservative -27
a consistent -15
a consistent next with -13
a consistent with -14
a contrary -15
a contrary next to -15
a contrary to -15
a convinced 7
a convinced clause 7
a convinced next that 7
a cool -12
a cool for -10
a cool next for -10
a critical -5
a critical next to -25
a critical to -25
a crucial -30
a dangerous -20
a dedicated 4
a dedicated next to 4
a dedicated to 4
a demographic -14
a demographic next of -12
a demographic of -12
a dependent -14
a dependent next on -14
a dependent on -14
a desperate -5
a desperate to 5
a different -17
a different from -8
a different next from -8
a different than -6
a difficult -22
a difficult for -8
a difficult next for -9
a difficult next to -15
a difficult to -11
a disrespectful -9
a disrespectful next to -9
a disrespectful to -9
a divided 6
a eager 8
a eager infinitive 9
a eager next to 7
a eager to 8
a early -18
a early in -7
a early next enough -7
a early to -9
a easy -22
a easy for -8
a easy next for -8
a easy to -7
a eligible -28
a eligible infinitive -15
a eligible next to -15
a elite -16
a elite infinitive -16
a elite next to -16
a enough -25
a enough next to -15
a enough to -10
a essential -26
a executive -23
a executive at -11
a executive next at -11
a executive next of -12
a executive of -12
a existed -4
a existed clause -4
a existed next , -4
a familiar next with -11
a few -21
a fine -26
a first -13
a first in -9
a first to -7
a free 3
a free among -11
a free next , -22
a free next to 9
a friendly -27
a funny -8
a general -14
a general next , -14
a general of -12
a glad 9
a good -23
a good at -6
a good for -11
a good in -13
a good next at -6
a good next for -11
a good next in -12
a good next of -12
a good next than -3
a good next to -10
a good of -12
a good than -4
a good to -6
a great -23
a great in -6
a great next here -4
a hard -5
a hard clause -27
a hard for -25
a hard next to -4
a hard to 8
a healthy -4
a healthy +down -4
a healthy next , -4
a high -24
a high next than -9
a high than -7
a hopeful 19
a hopeful clause 15
a important clause -19
a important for 9
a important in -16
a important infinitive -34
a important next for 9
a important next in -16
a important next than -7
a important next that -19
a important next to -19
a important than -7
a important to -19
a incompatible -12
a incompatible next with -12
a incompatible with -12
a ineligible -17
a ineligible next to -17
a ineligible to -16
a insufficient -17
a insufficient infinitive -17
a insufficient next to -17
a interested 5
a interested in 5
a interested next in 5
a involved -30
a involved in -11
a involved next in -13
a key -15
a key next to -12
a key to -12
a large -18
a large in -14
a large next in -13
a large next than -9
a large than -9
a late next on -8
a late on -9
a liberal -24
a likely -6
a likely clause -14
a likely next that -11
a little 4
a little next to 8
a low -27
a many -26
a many in -14
a many next in -13
a many next of -19
a many next through -13
a many of -19
a many through -13
a married -24
a more -30
a more for -12
a more next of -14
a more next than -6
a more of -14
a more than -6
a most -23
a most next of -20
a most of -20
a much -25
a much as -10
a much in -11
a much next as -9
a much next of -15
a much next to -15
a much of -15
a necessary -24
a necessary next to -10
a necessary to -11
a nervous 15
a neutral -18
a new -19
a new to -17
a next -24
a notable -24
a obsessed -9
a obsessed next " -9
a obsessed with -9
a old -29
a open -5
a open next to 7
a open to 8
a optimistic 4
a other -22
a other next than -8
a other than -8
a own -18
a own next since -3
a own owner -17
a own since -3
a planning 5
a planning next to 5
a planning to 7
a poised infinitive -22
a poised to 7
a popular among -12
a popular in 5
a popular next among -12
a popular next in 5
a popular with -18
a positioned -20
a positioned next to -14
a possible -20
a possible clause -13
a possible next that -13
a potent -15
a potent if -12
a potent next if -12
a prepared -13
a prepared for -15
a prepared infinitive -11
a prepared next for -15
a prepared next to -11
a present -24
a present in -10
a present next in -10
a present to -6
a primary -17
a proud infinitive -4
a proud next of 3
a proud next to -5
a proud of 3
a proud to 10
a qualified -28
a qualified infinitive -10
a qualified next to -13
a qualified to -15
a quick 5
a quick infinitive 9
a quick next to 5
a racist -22
a rare -17
a rare for -9
a rare next for -9
a rare to -9
a ready -7
a ready for -15
a ready next for -15
a related 4
a related next to -25
a related to -20
a reluctant 6
a reluctant next to 6
a reminiscent -15
a reminiscent next of -15
a reminiscent of -15
a responsible -3
a right -13
a same -14
a same as -7
a same next as -7
a satisfied 5
a satisfied next with 5
a satisfied with 5
a second -20
a second in -14
a second next in -14
a secretary -21
a secretary next of -16
a secretary of -16
a serious -13
a serious about -13
a serious next about -13
a set -6
a set infinitive -4
a set next to -6
a several -19
a several next of -18
a several of -18
a shocked 22
a short -21
a short next of -15
a short of -15
a sick next of 8
a similar -17
a similar next to -17
a similar to -17
a skeptical 11
a slated -13
a slated next to -13
a slated to -15
a sorry -20
a strong -22
a subject -16
a subject next to -16
a subject to -16
a successful -20
a such -25
a supportive 7
a supportive next of 19
a supportive of 19
a sure 7
a sure clause -5
a sure next he -17
a sure next that -4
a surprising -18
a third -25
a tough -21
a true -25
a truly -5
a truly about -5
a truly next , -5
a unable -18
a unable infinitive -18
a unable next to -17
a unaware 14
a unaware of -4
a unclear 7
a unfit -16
a unfit infinitive -11
a unfit next to -16
a unique -19
a unique next to -12
a unique to -12
a unlikely -4
a unlikely infinitive 5
a unlikely to -16
a unusual -25
a upset 18
a used -18
a used next to -18
a used to -13
a vulnerable -22
a vulnerable next , -12
a vulnerable next to -17
a vulnerable to -14
a vulnerable with -12
a weak -10
a worried 4
a worried about -6
a worried clause 12
a worried next about -6
a worried next that 12
a worth -24
a worth next anything -5
a worth object -21
a wrong -26
a-next " -28
a-next '' -19
a-next , -9
a-next - -25
a-next a 17
a-next about 6
a-next after 3
a-next against -20
a-next among -16
a-next and 4
a-next anyone -7
a-next anything -5
a-next as -8
a-next because -7
a-next by -4
a-next enough -11
a-next for -9
a-next from -8
a-next he -24
a-next here -12
a-next if -4
a-next it -18
a-next off -19
a-next over -17
a-next since -14
a-next than -16
a-next that 7
a-next the -22
a-next they 10
a-next this -23
a-next through -12
a-next while -11
a-next with -4
a-next ” -27
a-predicate able -8
a-predicate active -13
a-predicate aware 5
a-predicate bad -13
a-predicate big -17
a-predicate careful 8
a-predicate central -7
a-predicate classified -6
a-predicate clear 5
a-predicate close -14
a-predicate competitive -15
a-predicate confident -8
a-predicate consistent -12
a-predicate critical 24
a-predicate different -13
a-predicate difficult -15
a-predicate dismissive 7
a-predicate eager 7
a-predicate early -10
a-predicate easy -12
a-predicate enough -13
a-predicate executive -10
a-predicate familiar 8
a-predicate first -8
a-predicate funny -8
a-predicate good -13
a-predicate high -15
a-predicate hostile 10
a-predicate important -32
a-predicate incompatible -12
a-predicate interested -5
a-predicate involved -17
a-predicate key -12
a-predicate late 4
a-predicate likely -6
a-predicate more -9
a-predicate much -12
a-predicate necessary -9
a-predicate neutral -11
a-predicate new -18
a-predicate open -11
a-predicate poised -24
a-predicate popular 7
a-predicate possible -13
a-predicate potent -15
a-predicate pressed -24
a-predicate quick -7
a-predicate racist -22
a-predicate ready -6
a-predicate reminiscent -14
a-predicate second -15
a-predicate short -15
a-predicate similar -9
a-predicate slated -13
a-predicate sorry -17
a-predicate strong -22
a-predicate supportive 16
a-predicate tough -11
a-predicate true -17
a-predicate unclear 5
a-predicate unlikely -8
a-predicate willing -11
a-predicate worried 11
a-predicate worth -12
a-previous " -10
a-previous '' -21
a-previous 'm -21
a-previous 're -21
a-previous 's -12
a-previous , 8
a-previous -- 5
a-previous : -11
a-previous a -32
a-previous absolutely -26
a-previous all 23
a-previous also 7
a-previous am -13
a-previous an -23
a-previous and -4
a-previous anything -10
a-previous appeared -21
a-previous as -20
a-previous be -13
a-previous became -20
a-previous because -9
a-previous become -24
a-previous being -32
a-previous but -25
a-previous by 12
a-previous candidates -18
a-previous chief -12
a-previous core -12
a-previous deeply 9
a-previous deleted -7
a-previous especially 17
a-previous even -18
a-previous extremely -26
a-previous far -12
a-previous for -16
a-previous from 6
a-previous get -23
a-previous getting -28
a-previous her -16
a-previous how -23
a-previous in -27
a-previous increasingly -19
a-previous it -9
a-previous just -29
a-previous largely 4
a-previous lawfully -6
a-previous less 4
a-previous longer -20
a-previous lot -12
a-previous make -39
a-previous making -30
a-previous marked -7
a-previous more 5
a-previous most -8
a-previous much -28
a-previous not -6
a-previous nothing -15
a-previous now -31
a-previous of -26
a-previous one 3
a-previous particularly 5
a-previous people -29
a-previous percent -18
a-previous perhaps -4
a-previous politically -23
a-previous president 14
a-previous presumably -9
a-previous pretty -29
a-previous quite -20
a-previous really -25
a-previous relatively 10
a-previous remain -20
a-previous remains -26
a-previous said -18
a-previous seems -11
a-previous so -12
a-previous spent -9
a-previous still -5
a-previous that -13
a-previous the -38
a-previous too -9
a-previous up -19
a-previous values -18
a-previous very -10
a-previous visibly -5
a-previous when 5
a-previous while -12
a-previous with -8
a-previous — 22
a-previous “ -22
a-rel acl -16
a-rel acl:relcl -8
a-rel advcl -7
a-rel advmod -4
a-rel amod -7
a-rel appos -10
a-rel case 4
a-rel ccomp -22
a-rel conj -8
a-rel nmod 8
a-rel nsubj -8
a-rel nsubj:pass -11
a-rel obj -12
a-rel obl -16
a-rel obl:agent -5
a-rel parataxis -6
a-rel root 5
a-rel xcomp -19
a-under add -26
a-under admit -15
a-under agree -19
a-under allow -5
a-under argue -19
a-under ask -28
a-under attract -9
a-under be -12
a-under believe -25
a-under bring -22
a-under call -21
a-under cause -17
a-under claim -21
a-under come 10
a-under conclude -22
a-under condemn -10
a-under consider -24
a-under continue -4
a-under decide -14
a-under delete -7
a-under direct -12
a-under do -27
a-under end 10
a-under expect -31
a-under explain -26
a-under fall -11
a-under feel -9
a-under find -26
a-under focus -14
a-under get -16
a-under give 5
a-under go -5
a-under grow -21
a-under have -3
a-under help 10
a-under hit 5
a-under hold -21
a-under hope -16
a-under include -18
a-under insist -16
a-under keep -18
a-under know -33
a-under leave 14
a-under live -11
a-under look -28
a-under lose -19
a-under love -17
a-under mark -7
a-under matter -17
a-under mean -20
a-under need -19
a-under note -19
a-under pay -15
a-under put 4
a-under raise -20
a-under reduce 9
a-under say -24
a-under see -25
a-under seem -33
a-under show -33
a-under sound -24
a-under spend -24
a-under suggest -20
a-under take 6
a-under tell -31
a-under think -32
a-under turn -22
a-under understand -20
a-under walk -13
a-under want -34
a-under win -33
a-under write -32
a-with +down -16
a-with +off -17
a-with about 9
a-with according -23
a-with after -15
a-with against -21
a-with among -17
a-with as -4
a-with because -7
a-with by 4
a-with during -27
a-with from -13
a-with in -8
a-with including 11
a-with infinitive 7
a-with like -16
a-with object -13
a-with out -24
a-with over -24
a-with since 11
a-with than -16
a-with through -13
a-with upon -23
a-with while -19
a-with without -19
a-with xcomp -13
adjective -10
after clause 5
by ADV -14
by DET 3
by NOUN -5
by PUNCT -12
by SCONJ -26
by VERB -4
by X -4
by anybody -14
by anyone -13
by anything -5
by everybody -20
by everything 5
by he -4
by her -6
by him -6
by himself 10
by his -8
by it -9
by its 4
by itself -10
by me 11
by nobody -7
by nothing -7
by sanders -8
by somebody -17
by someone 6
by that -13
by them 5
by these -19
by those -4
by us -7
by whatever -26
by which 3
by whoever -21
by you 6
form VB -6
form VBG -6
in quotation -30
in quotation accept -16
in quotation accord -29
in quotation acknowledge -22
in quotation add 12
in quotation address -23
in quotation admit -16
in quotation adopt -8
in quotation advise -13
in quotation afford -4
in quotation alienate -5
in quotation allow -21
in quotation announce 5
in quotation answer -19
in quotation appeal -11
in quotation appear -27
in quotation applaud -5
in quotation appreciate -12
in quotation argue -31
in quotation ask -10
in quotation assume -25
in quotation assure -24
in quotation attack -25
in quotation attempt -20
in quotation attract -9
in quotation avoid -15
in quotation back -20
in quotation base -9
in quotation be -12
in quotation bear -16
in quotation become -10
in quotation begin -11
in quotation believe -26
in quotation blame -15
in quotation blow -3
in quotation bother -12
in quotation break -5
in quotation bring -6
in quotation build -5
in quotation buy -3
in quotation by " -13
in quotation by '' -14
in quotation by 's -23
in quotation by - -5
in quotation by ability -4
in quotation by action -10
in quotation by actions -6
in quotation by administration -24
in quotation by advocate -5
in quotation by alien -3
in quotation by all -20
in quotation by amendment -12
in quotation by america -16
in quotation by americans -14
in quotation by analysts -5
in quotation by answer -7
in quotation by anybody -9
in quotation by anyone -29
in quotation by anything -10
in quotation by arguments -8
in quotation by attempt -9
in quotation by bernie -19
in quotation by bill -6
in quotation by bureaucracy -6
in quotation by bush -16
in quotation by campaign -22
in quotation by campaigns -16
in quotation by candidate -17
in quotation by candidates -11
in quotation by challenge -7
in quotation by children -5
in quotation by china -15
in quotation by clinton -18
in quotation by comments -14
in quotation by commitment -6
in quotation by communities -19
in quotation by community -10
in quotation by companies -10
in quotation by company -4
in quotation by congress -12
in quotation by contradiction -3
in quotation by countries -20
in quotation by country -13
in quotation by crooked -16
in quotation by cruz -18
in quotation by decision -4
in quotation by delegates -13
in quotation by democrats -23
in quotation by department -15
in quotation by direction -4
in quotation by director -11
in quotation by dollars -8
in quotation by donald -20
in quotation by economy -4
in quotation by election -7
in quotation by establishment -18
in quotation by everybody -5
in quotation by everyone -10
in quotation by everything -11
in quotation by evidence -23
in quotation by fact -21
in quotation by family -5
in quotation by father -13
in quotation by fathers -24
in quotation by favor -9
in quotation by fbi -21
in quotation by folks -15
in quotation by foundation -12
in quotation by gentlemen -5
in quotation by god -10
in quotation by gov. -16
in quotation by government -15
in quotation by grayson -10
in quotation by group -21
in quotation by groups -14
in quotation by guy -17
in quotation by he -5
in quotation by her -12
in quotation by hillary -23
in quotation by him -11
in quotation by i -25
in quotation by immigrants -7
in quotation by interests -5
in quotation by issue -14
in quotation by issues -7
in quotation by it -21
in quotation by jesse -11
in quotation by job -10
in quotation by joe -15
in quotation by kids -16
in quotation by kind -11
in quotation by law -12
in quotation by laws -7
in quotation by leader -19
in quotation by leaders -16
in quotation by left -7
in quotation by legislation -4
in quotation by level -3
in quotation by lot -27
in quotation by majority -8
in quotation by man -22
in quotation by many -3
in quotation by market -9
in quotation by me -18
in quotation by members -14
in quotation by men -9
in quotation by message -9
in quotation by millions -8
in quotation by mistake -7
in quotation by movement -14
in quotation by mrs. -15
in quotation by name -3
in quotation by need -9
in quotation by nobody -15
in quotation by nothing -17
in quotation by number -12
in quotation by numbers -9
in quotation by obama -25
in quotation by officials -19
in quotation by one 3
in quotation by ones -10
in quotation by opportunity -10
in quotation by others -17
in quotation by parents -8
in quotation by part -11
in quotation by party -16
in quotation by pathways -11
in quotation by people -18
in quotation by person -5
in quotation by personnel -10
in quotation by place -5
in quotation by plan -10
in quotation by point -18
in quotation by policies -12
in quotation by policy -12
in quotation by politician -8
in quotation by politicians -13
in quotation by population -8
in quotation by position -9
in quotation by power -3
in quotation by president -20
in quotation by problem -14
in quotation by process -6
in quotation by program -6
in quotation by question -9
in quotation by reason -13
in quotation by reeves -22
in quotation by relationship -13
in quotation by republicans -17
in quotation by right -3
in quotation by room -10
in quotation by rubio 10
in quotation by secretary -7
in quotation by sen. -9
in quotation by some -18
in quotation by somebody -6
in quotation by someone -18
in quotation by something -11
in quotation by speech -10
in quotation by state -9
in quotation by states -9
in quotation by supporters -19
in quotation by system -11
in quotation by team -17
in quotation by ted -21
in quotation by that -12
in quotation by them -19
in quotation by they -22
in quotation by thing -5
in quotation by things -3
in quotation by this -13
in quotation by those -16
in quotation by time -8
in quotation by times -14
in quotation by train -3
in quotation by trump -24
in quotation by us -4
in quotation by vote -3
in quotation by voters -16
in quotation by wall -4
in quotation by way -11
in quotation by ways -13
in quotation by we -21
in quotation by wetters -15
in quotation by what -15
in quotation by which -8
in quotation by who -19
in quotation by wife -6
in quotation by woman -11
in quotation by work -18
in quotation by workers -13
in quotation by world -8
in quotation by york -12
in quotation by you -20
in quotation by “ -15
in quotation call -25
in quotation campaign -9
in quotation care -30
in quotation carry -7
in quotation cast -13
in quotation catch -6
in quotation cause -4
in quotation celebrate -9
in quotation challenge -19
in quotation change -4
in quotation cherish -5
in quotation choose -17
in quotation claim -22
in quotation come -10
in quotation commit -11
in quotation communicate -6
in quotation compare -22
in quotation complete -15
in quotation conclude -4
in quotation condition -13
in quotation confirm -14
in quotation consider 8
in quotation continue -18
in quotation control -4
in quotation count -9
in quotation cover -15
in quotation create -6
in quotation cut -14
in quotation debate -16
in quotation decide -20
in quotation declare -17
in quotation defend -24
in quotation deliver -15
in quotation demonstrate -22
in quotation deny -28
in quotation depend -5
in quotation describe -29
in quotation deserve -7
in quotation determine -18
in quotation die -5
in quotation direct -17
in quotation disagree -28
in quotation disband -7
in quotation discuss -28
in quotation dismiss -20
in quotation do -4
in quotation draw -14
in quotation drop -9
in quotation earn -12
in quotation elect -11
in quotation embrace -16
in quotation employ -6
in quotation encourage -28
in quotation end -5
in quotation endorse -27
in quotation engage -12
in quotation enjoy -20
in quotation establish -24
in quotation estimate -13
in quotation exist -5
in quotation expand -12
in quotation expect -19
in quotation explain -31
in quotation expose -10
in quotation face -3
in quotation fail -12
in quotation fear -21
in quotation feel -17
in quotation fight -11
in quotation figure -16
in quotation fill -8
in quotation find -16
in quotation fire -11
in quotation fit -10
in quotation flow -8
in quotation fly -6
in quotation focus -21
in quotation follow -5
in quotation force -6
in quotation forget -28
in quotation gain -4
in quotation get -5
in quotation give -12
in quotation go -10
in quotation grant -12
in quotation grow -5
in quotation guarantee -10
in quotation guess -15
in quotation hang -8
in quotation hate -24
in quotation have -12
in quotation hear -11
in quotation help -9
in quotation hide -5
in quotation hire -15
in quotation hit -19
in quotation hold -13
in quotation honor -4
in quotation hope -17
in quotation identify -21
in quotation ignore -22
in quotation imagine -9
in quotation improve -8
in quotation include -17
in quotation increase -9
in quotation inform -21
in quotation insult -26
in quotation intend -23
in quotation introduce -13
in quotation investigate -7
in quotation join -4
in quotation jump -4
in quotation keep -11
in quotation knock -10
in quotation know -30
in quotation laugh -3
in quotation lay -17
in quotation lead -5
in quotation learn -27
in quotation leave -9
in quotation legislate -11
in quotation let -15
in quotation lie -17
in quotation like -30
in quotation limit -3
in quotation listen -6
in quotation live -10
in quotation lock -4
in quotation look -24
in quotation love -27
in quotation maintain -11
in quotation make -6
in quotation manage -6
in quotation matter -9
in quotation mean -15
in quotation meet -7
in quotation mention -25
in quotation metastasize -4
in quotation miss -9
in quotation move -3
in quotation name -27
in quotation need -11
in quotation nominate -19
in quotation notice -5
in quotation offend -14
in quotation open -4
in quotation oppose -26
in quotation participate -7
in quotation pass -18
in quotation pay -6
in quotation pick -9
in quotation place -9
in quotation plan -10
in quotation play -6
in quotation point -27
in quotation pose -11
in quotation predict -20
in quotation prepare -5
in quotation present -25
in quotation prevent -11
in quotation produce -17
in quotation promise 11
in quotation promote -9
in quotation propose -20
in quotation prove -12
in quotation provide -15
in quotation pull -11
in quotation pursue -4
in quotation push -25
in quotation put -19
in quotation raise -27
in quotation reach -16
in quotation read -12
in quotation realize -20
in quotation rearrang -7
in quotation reassess -7
in quotation receive -4
in quotation recognize -27
in quotation refer -22
in quotation reflect -11
in quotation refuse -13
in quotation register -3
in quotation regret -17
in quotation reject -22
in quotation relate -5
in quotation release -13
in quotation rely -13
in quotation remain -19
in quotation remember -36
in quotation remind -28
in quotation repeat -23
in quotation report -24
in quotation represent -7
in quotation require -24
in quotation resonate -25
in quotation respect -5
in quotation respond 11
in quotation rest -14
in quotation return -5
in quotation review -20
in quotation rip -21
in quotation rise -3
in quotation risk -3
in quotation run -6
in quotation sanction -4
in quotation say -27
in quotation scare -10
in quotation screw -6
in quotation see -23
in quotation seek -21
in quotation seem -36
in quotation select -14
in quotation sell -4
in quotation send -13
in quotation separate -5
in quotation serve -4
in quotation set -6
in quotation share -17
in quotation shift -13
in quotation show -8
in quotation shut -15
in quotation sign -15
in quotation sound -20
in quotation speak -29
in quotation spend -9
in quotation spout -11
in quotation stand -21
in quotation start -14
in quotation state -15
in quotation stay -5
in quotation stick -10
in quotation stop -8
in quotation strengthen -6
in quotation strive -13
in quotation suck -12
in quotation suggest -35
in quotation summon -4
in quotation support -31
in quotation suppose -16
in quotation take -11
in quotation talk -30
in quotation target -14
in quotation teach -4
in quotation tell -40
in quotation test -3
in quotation thank -22
in quotation think -23
in quotation threaten -18
in quotation throw -7
in quotation touch -17
in quotation treat -10
in quotation trump -5
in quotation trust -19
in quotation try -16
in quotation turn -37
in quotation understand -29
in quotation unite -16
in quotation use -20
in quotation value -14
in quotation victimize -10
in quotation view -19
in quotation vote -30
in quotation wait -9
in quotation walk -11
in quotation want -26
in quotation watch -10
in quotation welcome -24
in quotation wish -22
in quotation wonder -27
in quotation work -4
in quotation worry -24
in quotation write -5
known 11
known +in 3
known +off -5
known +out 8
known about -7
known according -5
known after 11
known against -5
known at 3
known before 7
known by -3
known by 's 14
known by ADJ 4
known by DET 7
known by NOUN 3
known by NUM 8
known by PROPN 4
known by PUNCT 14
known by X 7
known by anyone 10
known by everybody -4
known by everyone 17
known by her -4
known by herself 8
known by him 5
known by it 6
known by me 5
known by nobody 3
known by none 5
known by sanders 9
known by somebody -11
known by someone -12
known by that 3
known by this -7
known by us -15
known by you -9
known clause 5
known during 7
known for 4
known from 6
known if 6
known in 10
known infinitive -4
known into 5
known object 3
known of 4
known on 4
known out 8
known over -10
known owner 7
known since 9
known through 3
known under -7
known whether 5
mark " -4
mark '' -15
mark about -20
mark against -26
mark although 6
mark among -17
mark as 3
mark because -5
mark despite 4
mark except 14
mark from -6
mark if -8
mark including 8
mark instead -25
mark into -7
mark like -9
mark na -6
mark of -9
mark once -9
mark over -26
mark than -6
mark that -10
mark through 10
mark to -8
mark toward -18
mark under -23
mark unless -6
mark whether -13
mark while 5
mark with 7
mark “ -11
modal ca -3
modal can -7
modal candidates 26
modal might -3
modal must 4
modal shall -5
modal should -10
modal wo -19
n ability -19
n ability infinitive -14
n ability next to -15
n ability owner -14
n abuse -16
n abuse of -15
n access -18
n access at -6
n access for -9
n access next and -5
n access next for -9
n access next to -13
n access owner -12
n access to -13
n account -16
n account next of -3
n account of -3
n accusation -9
n accusation next of 10
n accusation of 10
n act -22
n act in -13
n act next in -10
n act next of -9
n act of -9
n action -26
n action next to -13
n action owner -15
n activist -23
n activity -19
n ad -21
n ad against -18
n ad in -8
n ad next against -18
n ad next in -5
n adaptation -11
n adaptation next of -11
n adaptation of -11
n addition -19
n addition next to -12
n addition to -12
n address -8
n adherent -9
n adherent clause -9
n adherent next that -9
n adherent that -9
n administration -16
n administration infinitive -9
n administration next to -9
n administration owner -10
n adoption -21
n adoption by -14
n adoption next by -14
n advantage -24
n advantage next of -9
n advantage next over -12
n advantage of -9
n advantage over -12
n advice 19
n adviser -20
n adviser at -7
n adviser for -9
n adviser in -8
n adviser next to -13
n adviser to -12
n advocate 4
n advocate for 8
n advocate next for 8
n advocate next ” -6
n advocate of 5
n affair -28
n aftermath -13
n aftermath next of -13
n aftermath of -13
n age -23
n age next of -12
n age of -12
n agenda -29
n agenda next of -10
n agenda of -10
n agent -29
n agreement next with 4
n agreement with 4
n aid -20
n aid for -6
n aid next for -6
n aide -25
n aide next to -10
n aide to -8
n air -23
n air next of -6
n air of -6
n allegation 10
n allegiance -19
n ally -20
n ally next of -11
n ally of -11
n ally owner -11
n alternative -20
n alternative infinitive -8
n alternative next to -13
n alternative to -11
n ambassador -21
n ambassador next to -13
n ambassador owner -8
n ambassador to -13
n amendment -27
n amount -26
n amount next of -11
n amount next to -11
n amount of -11
n amount to -11
n analysis next of -23
n analysis of -24
n analyst -25
n analyst at -9
n analyst next at -7
n anger -29
n animosity -10
n animosity next toward -10
n animosity owner -10
n animosity toward -10
n announcement -7
n announcement next of 4
n announcement of 4
n answer -5
n answer next to -22
n answer to -22
n antic -7
n antic next of -7
n antic of -7
n antipathy -12
n antipathy for -12
n antipathy next for -12
n antipathy owner -12
n anxiety 12
n apotheosis -9
n apotheosis next of -9
n apotheosis of -9
n apotheosis to -9
n apotheosis with -9
n appeal -7
n appeal next " -13
n appeal next of -14
n appeal next to -8
n appeal of -19
n appeal owner 10
n appeal to -8
n appearance -21
n appearance next of -9
n appearance next on -14
n appearance of -9
n appearance on -14
n appearance owner -10
n appointment 8
n appointment as -35
n appointment next of 14
n appointment of 14
n apprehension next of 4
n apprehension of 4
n approach next to -30
n approach owner 10
n approach to -21
n approval 6
n arbiter -18
n area -22
n area next of -12
n area of -12
n argument -9
n argument next on 7
n argument on 7
n arm -21
n arm next of -11
n arm of -11
n army -15
n army next of -13
n army of -13
n array -14
n array next of -14
n array of -14
n arrival -19
n arrival into -7
n arrival next into -7
n article -24
n aspect -15
n aspect next of -15
n aspect of -15
n assault -27
n assessment next of 6
n assessment of -5
n assistance -22
n assistance for -5
n assistance next for -5
n asylum -8
n asylum from -11
n asylum next from -11
n atas -9
n atas next to -9
n atas to -9
n attack 7
n attack from -3
n attack in -5
n attack next from -32
n attack next in -27
n attack next of -16
n attack of -19
n attack owner 11
n attempt by -15
n attempt next by -15
n attempt owner -7
n attention 3
n attention next of -18
n attention of -23
n attorney -21
n attorney for -15
n attorney in -9
n attorney next for -15
n attorney owner -7
n audience -23
n authenticator -9
n authenticator in -9
n authenticator next , -9
n authenticator owner -9
n author -15
n author next of -14
n author of -14
n authority -28
n authorization -8
n authorization next of -8
n authorization of -8
n authorization owner -8
n average -26
n average next of -11
n average of -11
n back -13
n back next - -8
n back next of -11
n back of -11
n back with -8
n backer 5
n backer next of 11
n backer of 10
n backing 16
n backing next of 16
n backlash 9
n balance -26
n ballot 4
n ballot in -12
n ballot next in -12
n ban next on 3
n ban on 3
n ban owner 9
n bank -21
n bar -24
n base -24
n base owner -17
n basis 5
n basis next of 8
n basis of 8
n batch -17
n batch next of -17
n batch of -17
n battle -31
n battle against -14
n battle between -5
n battle for -10
n battle next against -14
n battle next between -5
n battle next for -10
n battle next with -9
n battle owner -14
n battle with -10
n beginning -19
n beginning next of -12
n beginning of -12
n behalf -17
n behalf next of -17
n behalf of -17
n behavior -26
n belief next over -15
n belief over -15
n benefit -22
n benefit next of -9
n benefit of -9
n bias -22
n bid -24
n bid for -10
n bid infinitive -14
n bid next for -10
n bid next to -12
n bid owner -16
n bill -25
n bill at -7
n bill in -8
n bill next at -7
n bill next in -5
n bill next that -22
n bill next with -4
n bill owner -14
n bill with -4
n billion -20
n billion next of -14
n billion of -14
n billionaire -20
n bit -19
n bit next of -11
n bit of -11
n bloc -19
n block -18
n block from -13
n block next from -13
n blow -19
n board 11
n board next of -26
n board of -26
n body -23
n body next that -12
n body xcomp -12
n book -26
n boost -28
n border -27
n bottom -13
n bottom next of -13
n bottom of -13
n brand -14
n brand next of -14
n brand of -14
n break -25
n break from -7
n break next from -7
n breakfast -22
n broadening -7
n broadening for -7
n broadening next eligibility -7
n broadening object -7
n broker -19
n brother -17
n building -29
n building object -14
n business -28
n buy -10
n call 9
n call next for 4
n call next to 4
n call next with -19
n call owner -7
n call to 9
n camp -21
n campaign for 5
n campaign in 10
n campaign next for 5
n campaign next in -25
n campaign next of -20
n campaign next on -20
n campaign next swing -11
n campaign next that -21
n campaign of -20
n campaign on -20
n campaign owner -10
n campaign to -21
n campaigning -25
n campaigning in -9
n campaigning next in -9
n candidacy -21
n candidacy next of -13
n candidacy of -13
n candidacy owner -14
n candidate -20
n candidate at -11
n candidate for -14
n candidate in -10
n candidate infinitive -11
n candidate like -4
n candidate next for -14
n candidate next in -8
n candidate next like -3
n candidate next of -9
n candidate next on -11
n candidate next to -16
n candidate next who -7
n candidate next with -9
n candidate of -8
n candidate on -13
n candidate owner -15
n candidate with -11
n candidate xcomp -7
n canvasser -16
n canvasser object -16
n capital -16
n capital next of -14
n capital of -14
n care -19
n career -23
n cartel -7
n cartel for -7
n cartel next for -7
n case -4
n case clause 4
n case for 6
n case in -17
n case next for 4
n case next in -16
n case next of -15
n case of -15
n case owner 7
n cash -18
n caucuse -23
n caucuse in -11
n cause -25
n cause next of -12
n cause of -12
n celebration -19
n celebration in -3
n celebration next in -3
n celebration owner -7
n center next of 3
n century -23
n century next of -15
n century of -15
n ceo -13
n ceo next of -13
n ceo of -13
n chair -29
n chair next of -15
n chair of -15
n chairman -25
n chairman in -4
n chairman next in -4
n chairman next of -15
n chairman of -14
n chairman owner -13
n challenge for -18
n challenge from 6
n challenge next for -18
n challenge next from 6
n challenge next to -17
n challenge owner -25
n challenge to -15
n challenger -25
n champion -23
n champion for -12
n champion next for -12
n chance -27
n chance infinitive -11
n chance next of -11
n chance next to -8
n chance of -11
n chance owner -17
n change -23
n change from -11
n change in -7
n change next from -12
n change next in -8
n change next to -13
n change to -13
n character -25
n charge -5
n charge next of -33
n charge of 6
n check -24
n check for -11
n check next for -11
n chief -23
n chief next of -12
n chief of -12
n chief owner -13
n child -26
n child from -9
n child next from -9
n child next of -12
n child of -14
n choice -23
n choice for -10
n choice next for -10
n choice next of -13
n choice of -13
n choice owner -12
n chokehold -10
n chokehold in -10
n chokehold next in -10
n citizen -22
n citizen next of -10
n citizen of -13
n city -23
n city next of -12
n city of -12
n claim clause 4
n claim for -22
n claim next for -17
n claim next of -4
n claim next that -6
n claim of -4
n claim owner 6
n clash -24
n clash between -6
n clash next between -6
n clash next with -11
n clash with -11
n class -18
n class next of -10
n class of -10
n clip -14
n clip next of -12
n clip of -12
n clue -9
n clue about -9
n clue for -14
n clue next about -9
n co-founder -15
n co-founder next of -12
n co-founder of -12
n coalition -25
n coalition next of -13
n coalition of -13
n collapse -17
n collapse next of -7
n collapse of -7
n colleague -18
n colleague owner -18
n collection -16
n collection next of -14
n collection of -14
n college -22
n college for -7
n college in -10
n college next for -5
n college next in -10
n college owner -15
n combination -18
n combination next of -14
n combination of -14
n commander -20
n commander in -11
n commander next - -11
n commander next in -6
n comment -8
n comment from -20
n comment next from -20
n comment next on 7
n comment next to -17
n comment on 7
n comment owner -16
n commentary -16
n commentator -7
n commentator in -7
n commentator next in -7
n commitment -6
n commitment next to -3
n commitment to -4
n committee -26
n communication -23
n communication between -8
n communication next between -8
n community -28
n community around -13
n community next around -13
n community next of -11
n community of -11
n company -31
n comparison -26
n competition -21
n complaint 11
n compliance -9
n compliance next with -9
n compliance owner -8
n compliance with -9
n concept -22
n concern next that -3
n concert -18
n condition next of 6
n condition of 6
n conference -19
n conference in -8
n conference next in -7
n conference next on -9
n conference on -9
n conflict next of -14
n conflict next with 6
n conflict of -14
n conflict over 9
n conflict owner 10
n conflict with 6
n confrontation -19
n connection -21
n connection between -6
n connection next between -6
n connection next to -11
n connection owner -10
n connection to -11
n conscience -16
n conscience from -12
n conscience next from -12
n consequence -27
n consequence next of -7
n consequence of -8
n conservative -21
n conservative in -12
n conservative next in -12
n constituent -12
n constituent in -12
n constituent next in -12
n constituent owner -12
n consumer -10
n consumer next of -9
n consumer of -9
n contender -18
n contest -30
n contest between -8
n contest in -8
n contest next between -8
n contest next in -6
n contest next on -8
n contest on -8
n contest owner -14
n continuation -11
n continuation next of -11
n continuation of -11
n contradiction -9
n contradiction at -8
n contradiction next at -8
n contrast -27
n contrast next to -12
n contrast next with -10
n contrast to -15
n contrast with -10
n contribution -26
n contributor -22
n control -22
n control next of -15
n control of -15
n controversy 10
n convention -25
n convention in -6
n convention next in -6
n convention owner -14
n conversation next with -21
n conversation with -22
n copy -15
n copy next of -15
n copy of -15
n core -24
n corner -12
n corner next of -12
n corner of -12
n cost -29
n cost next of -11
n cost of -11
n count -21
n country -28
n country in -7
n country next in -7
n country next of -9
n country next that -16
n country of -9
n country owner -8
n county -26
n couple -22
n couple next of -11
n couple of -11
n course -25
n course next of -11
n course of -11
n court -23
n coverage 5
n crackdown -22
n creation -14
n creation next of -11
n creation of -11
n credibility -21
n credibility in -4
n credibility next in -4
n credit 9
n credit for -19
n credit next for -19
n crime -23
n crisis -23
n crisis in -10
n crisis next in -10
n critic 8
n critic in 12
n critic next back -46
n critic owner -32
n criticism next on -6
n criticism on -18
n criticism owner 4
n critique owner 8
n crowd -25
n crowd in -7
n crowd next in -7
n crowd next of -10
n crowd of -10
n cry 14
n culture -20
n cut -18
n damage -25
n danger -20
n data -27
n daughter -16
n daughter next of -16
n daughter of -16
n day -4
n day after -13
n day before -5
n day for -7
n day in -13
n day next after -12
n day next before -6
n day next for -7
n day next in -8
n day owner -17
n daylight -16
n daylight between -7
n deal -20
n deal for -9
n deal in -5
n deal next in -5
n deal next with -13
n deal of -8
n deal with -12
n death -27
n death after -4
n death in -7
n death next in -7
n death next of -10
n death of -10
n debate 8
n debate about 6
n debate clause -4
n debate in -22
n debate next , -14
n debate next in -14
n debate next that -4
n debate owner -35
n debt -22
n decade -20
n decade in -9
n decade next of -15
n decade of -15
n decision -5
n decision around -20
n decision infinitive 7
n decision next around -20
n decision next on 9
n decision next to -6
n decision on 9
n decision owner -5
n decision to -15
n decline -12
n defeat -27
n defense 7
n defense next of 8
n defense of 8
n definition -16
n definition of -12
n degree -24
n degree next of -9
n degree of -9
n delegate -25
n delegate at -10
n delegate from -11
n delegate in -6
n delegate next at -9
n delegate next from -11
n delegate next in -6
n delegate next to -10
n delegate owner -12
n delegate to -10
n demand next of -15
n demand of -15
n department -21
n department next of -10
n department of -10
n departure -21
n departure from -15
n departure next from -15
n deportation -29
n deregulation -25
n description 4
n description of 6
n design -16
n design for -12
n design next for -12
n design owner -12
n desire infinitive 4
n desire next to 4
n detail -21
n detail about -13
n detail next about -13
n detail next of -12
n detail of -12
n deter -14
n deter next unauthorized -8
n deter object -14
n determination 4
n development -19
n dictator -14
n dictatorship -17
n difference -29
n difference between -6
n difference next between -6
n digit -19
n digit in -6
n digit next in -6
n dinner -19
n direction -22
n direction next of -15
n direction of -15
n director -21
n director at -10
n director for -14
n director next at -10
n director next for -15
n director next of -14
n director of -14
n director owner -15
n disbursement -7
n disbursement next of -7
n disbursement of -7
n discourse -16
n discourse next of -10
n discourse of -10
n discrimination -17
n discrimination against -17
n discrimination next against -17
n discussion 7
n discussion between 14
n discussion next between 14
n discussion next of 9
n discussion of 9
n dislike 11
n dislike for -17
n dislike next for -17
n dislike owner -17
n display -15
n display next of -13
n display of -13
n dispute 10
n dispute in -17
n dispute next in -17
n dispute next with -14
n dispute owner -14
n dispute with -14
n disruption -12
n disruption for -7
n disruption next for -7
n distraction -12
n distraction next of -6
n distraction of -6
n district -22
n district in -10
n division -27
n document 5
n dollar -27
n donation -18
n donation from -11
n donation next from -11
n donation next to -15
n donation to -15
n donor -27
n donor in -12
n donor next to -10
n donor to -11
n donor with -7
n door -23
n door next all -7
n door over -7
n doubt -6
n dozen -17
n dozen next " -4
n dozen next of -17
n dozen of -17
n draft -22
n drag -17
n drag next upon -13
n drag upon -13
n drive -21
n driver -19
n driver next of -9
n driver of -9
n duty -18
n economics -17
n economist -20
n economist at -10
n economy -24
n edge -26
n editor -28
n education -14
n education at -9
n education in -5
n education next at -9
n education next in -5
n education next through -4
n education owner -5
n education through -4
n effect -30
n effect next of -11
n effect next on -10
n effect of -11
n effect on -10
n effort -7
n effort by -16
n effort in -10
n effort next by -16
n effort next in -11
n effort of -14
n effort to -25
n election -32
n election in -7
n election next in -8
n election owner -13
n electorate -24
n element -18
n element next of -12
n element of -12
n email -26
n email clause -13
n email from -10
n email in -4
n email next from -11
n email next in -4
n email next raise -8
n email next that -13
n email next to -10
n email over -8
n email owner -10
n email to -10
n emission -26
n emphasis -16
n emphasis next on -16
n emphasis on -16
n employee -27
n employee next of -12
n employee of -12
n end -17
n end next of -13
n end object -4
n end of -13
n endorsement 16
n endorsement next of 10
n endorsement of 6
n endorsement owner -4
n enemy -17
n enforcement -19
n enthusiasm 22
n entrail -7
n entrail next of -7
n entrail of -7
n equivalent -16
n equivalent next of -16
n equivalent of -16
n era -17
n era next of -14
n era of -14
n error -15
n error next of -13
n error of -13
n establishment -18
n estimate 5
n estimate next of -3
n estimate of -3
n eve -13
n eve next of -13
n eve of -13
n evening -19
n event -26
n event by -5
n event in -13
n event next by -5
n event next in -5
n event on -9
n evidence -38
n evidence clause -13
n evidence next of -16
n evidence next that -15
n evidence of -16
n exception -21
n exception for -12
n exception next for -12
n exception next of -13
n exception of -13
n exchange -30
n exchange between -4
n exchange for -8
n exchange next between -4
n exchange next for -8
n expansion -15
n expansion next of -12
n expansion of -12
n expectation -31
n expectation next of -12
n expectation of -12
n expense -12
n expense next of -12
n expense of -12
n experience as -17
n experience in -19
n experience next as -17
n experience next in -19
n experience owner 8
n expert -29
n expert next on -10
n expert on -12
n explanation -12
n export -16
n export next of -12
n export of -12
n export owner -12
n extension -22
n extent -22
n extent clause -10
n extent next of -12
n extent next that -10
n extent of -12
n eye 4
n face -24
n face next of -12
n face of -12
n fact -8
n fact clause -6
n fact next that -5
n factor -21
n factor in -11
n failure infinitive 4
n failure next of -12
n failure of -12
n fall -20
n family -24
n family infinitive -8
n family next of -11
n family next to -8
n family of -11
n family owner -10
n fan next of 7
n fan of 7
n fate -17
n fate next of -11
n fate of -11
n father -25
n father next of -12
n father of -12
n fault -10
n fault owner -7
n favor next of 4
n favor next some -7
n favor object -23
n favor of 4
n favorite -25
n fear of -6
n feature -20
n fee -16
n fee for -7
n fee next for -7
n feeling -3
n fellow -19
n fellow at -10
n fellow next at -10
n festival -5
n festival in -5
n festival next in -5
n field -23
n field next of -9
n field of -9
n fifth -19
n fight -6
n fight against -20
n fight among -7
n fight next against -20
n fight next is -7
n fight next over -18
n fight over -18
n fight owner 6
n fighter -21
n figure -24
n figure in -6
n figure next in -6
n figure next to -10
n figure to -9
n final -15
n final next of -15
n final of -15
n final owner -15
n finding -27
n finish -22
n finish in -7
n finish next in -7
n finish next the -8
n finish object -8
n fire -26
n firm -26
n flame -6
n flame next of -6
n flame of -6
n flash -7
n flash next of -7
n flash of -7
n flight -19
n flood -15
n flood next of -12
n flood of -12
n floor -22
n floor next of -12
n floor of -13
n flow -25
n flurry -14
n flurry next of -14
n flurry of -14
n focus next of 11
n focus of 11
n focus on 5
n follower -23
n foot -24
n foot in -6
n foot next in -6
n force -26
n force next of -11
n force of -11
n forefront -12
n forefront next of -12
n forefront of -12
n form -17
n form next of -13
n form of -13
n fortune -11
n fortune next of -11
n fortune of -11
n forum -10
n forum in -5
n forum next in -5
n forum owner -4
n foundation -20
n founder -16
n founder next of -15
n founder of -15
n fraction -13
n fraction next of -13
n fraction of -13
n framer -8
n framer next of -8
n framer of -8
n fraud -15
n fraud at -9
n fraud next at -9
n freedom -21
n freedom next of -12
n freedom of -12
n friend -29
n friend next of -9
n friend of -9
n frijoleros -18
n frijoleros next " -18
n frijoleros object -18
n frijoleros xcomp -18
n fringe -14
n fringe next of -14
n fringe of -14
n front -14
n front next of -12
n front of -12
n frustration 5
n function -18
n function as -8
n function in -6
n function next and -4
n function next in -6
n function of -11
n fund -23
n funding -25
n funding for -5
n funding next for -5
n funding next on -10
n funding next to -5
n funding on -10
n funding to -5
n fundraiser -22
n fundraiser for -12
n fundraiser in -8
n fundraiser next for -12
n fundraiser next in -8
n fundraising -20
n future -23
n future next of -12
n future of -12
n gain -25
n game -24
n gap -26
n gap between -7
n gap next between -7
n gathering -24
n general -26
n generation -19
n generation next of -10
n generation of -10
n get -19
n get next of -11
n get of -11
n glimpse -22
n glut -18
n glut next of -12
n glut of -12
n glut owner -12
n goal next of -20
n goal of -20
n government -17
n government next of -12
n government of -12
n governor -24
n governor next of -12
n governor of -12
n graduate -23
n grant -13
n grant from -8
n grant next and -4
n grant next ” -6
n grant to -6
n grasp -13
n grasp next of -13
n grasp of -13
n ground -22
n group -29
n group in -8
n group next of -10
n group next that -9
n group next to -4
n group of -10
n group owner -7
n group to -4
n growth -25
n gun -25
n guy -24
n half -24
n half next of -14
n half of -13
n hall -20
n hall in -7
n hall next in -7
n hand 3
n hand next of -18
n hand of -18
n handling -12
n handling next of -12
n handling of -12
n handling owner -11
n head -21
n head next of -14
n head next to -12
n head of -14
n head to -12
n heading -24
n headline -25
n headquarters -14
n headquarters in -12
n headquarters next in -8
n headquarters next of -9
n headquarters of -9
n headquarters owner -11
n hearing -20
n hearing in -6
n hearing next in -6
n heart -15
n heart next of -13
n heart of -13
n heat -17
n help -22
n help from -8
n help next from -8
n help next with -9
n help with -9
n history -21
n history in -3
n history next in -3
n history next of -12
n history of -12
n history owner -9
n hold -23
n hold next on -12
n hold on -10
n hold owner -8
n hole -22
n home -29
n home in -9
n home next in -9
n hope 12
n hope next and -9
n hope next that 9
n hope of -22
n host -20
n host next of -13
n host of -13
n hour -26
n hour after -7
n hour infinitive -8
n hour next after -7
n hour next of -12
n hour next to -8
n hour of -12
n house -18
n house next of -13
n house next on -7
n house of -13
n house on -10
n hundred -19
n hundred next of -16
n hundred of -15
n husband -23
n husband owner -20
n idea -8
n idea next of -23
n idea of -23
n immigrant -25
n immigrant in -9
n immigrant next in -8
n immigrant next with -11
n immigrant with -11
n immigration -24
n impact -23
n impact next of -13
n impact next on -11
n impact of -13
n impact on -12
n impetus 3
n impetus infinitive 3
n impetus next to 3
n implementation -6
n implementation next of -6
n implementation of -6
n importance -21
n importance next of -13
n importance of -11
n incentive -19
n incentive infinitive -12
n incentive next to -12
n incident -20
n income -26
n increase -17
n increase in -12
n increase next in -6
n indication -24
n individual -20
n industry -23
n influence -23
n influence in -10
n influence next of -9
n influence next over -12
n influence of -9
n influence over -12
n influence owner -17
n information -19
n instance -23
n institution -12
n institution next a -6
n institution object -6
n insult -24
n interaction -24
n interest 13
n interest before -12
n interest between -12
n interest in 5
n interest next before -12
n interest next between -12
n interest next in 5
n interest next of 6
n interest next with -17
n interest of 6
n interest owner -29
n interest with -17
n interview -4
n interview clause -17
n interview in -9
n interview next in -7
n interview next on -14
n interview next that -17
n interview on -16
n interview owner -30
n intricacy -13
n intricacy next of -13
n intricacy of -13
n invasion -15
n invasion next of -15
n invasion of -15
n investigation -8
n investigation into 6
n investigation next into 6
n investigation next of -18
n investigation of -19
n investigation owner 7
n investment -20
n investment in -6
n investment next in -6
n involvement -17
n involvement in -7
n involvement next in -7
n involvement owner -15
n issue -5
n issue for 6
n issue in -20
n issue like -9
n issue next for 6
n issue next in -13
n issue next like -9
n issue next with -21
n issue with -14
n issue xcomp -20
n item -22
n job -22
n job because -5
n job clause -10
n job in -7
n job infinitive -9
n job next because -5
n job next in -7
n job next of -11
n job next that -13
n job next to -12
n job of -11
n job owner -12
n journalist -23
n judge -26
n jurisdiction -13
n jurisdiction next of -10
n jurisdiction of -10
n justice -26
n key -16
n key next to -16
n key to -16
n kid -14
n kid in -14
n kid next in -14
n killing -18
n killing next of -11
n killing of -11
n kind -5
n kind next of -5
n kind of -5
n kind owner 8
n kind xcomp -15
n knowledge -13
n knowledge next of -13
n knowledge of -13
n kudo 4
n kudo for 4
n kudo next for 4
n lack owner -9
n language -29
n law -27
n law in -5
n law next in -5
n lawsuit -3
n lawsuit clause -24
n lawsuit next that -15
n lawyer -30
n lawyer for -11
n lawyer next for -11
n layoff -18
n layoff next of -15
n layoff of -15
n lead -21
n lead among -8
n lead in -8
n lead next among -8
n lead next in -6
n lead next of -12
n lead next over -9
n lead of -12
n lead over -9
n lead owner -15
n leader for -25
n leader from -15
n leader in 5
n leader next in 5
n leader next of -21
n leader next that -24
n leader of -21
n leader owner -22
n leadership -23
n leadership in -10
n leadership next in -8
n left 4
n left next on -16
n left on -16
n legacy -22
n legacy next of -10
n legacy of -10
n legislation -28
n legislation next that -19
n legislation xcomp -11
n legislator -4
n legislator next such -4
n legislator such -4
n lesson -22
n lesson from -13
n lesson next from -13
n letter -29
n letter next to -12
n letter to -19
n level -22
n level next of -12
n level of -12
n lick -11
n lick next of -11
n lick of -11
n lie -27
n life -26
n life next of -13
n life of -13
n light -20
n light next of -12
n light of -12
n line -9
n line behind -6
n line for 9
n line in -18
n line next behind -6
n line next for -23
n line next of 5
n line next with -13
n line of 5
n line with -16
n link -20
n link next to -9
n link to -9
n list 5
n list next of -21
n list of -21
n look 4
n look at 5
n look next at 7
n loss -25
n loss in -8
n loss next in -7
n loss next of -11
n loss next to -9
n loss of -11
n loss owner -7
n loss to -9
n lot -5
n lot next of -3
n lot of -3
n madness 21
n maintain -6
n maintain clause -6
n maintain next that -6
n majority -19
n majority in -12
n majority next in -14
n majority next of -12
n majority of -12
n malice -7
n malice next toward -7
n malice toward -7
n man -24
n man in -8
n man next and -4
n man next in -8
n man next of -12
n man of -12
n management -16
n management next of -9
n management of -9
n manager -26
n march -27
n margin -22
n margin for -8
n margin next of -11
n margin of -11
n mark -21
n mark next on -6
n mark on -6
n market -28
n market clause -8
n market next that -8
n marriage -21
n marriage in -7
n marriage next in -7
n massacre -21
n match -20
n matchup -26
n mayor -17
n mayor next of -14
n mayor of -14
n meaning -19
n means -22
n means next of -17
n means of -17
n measure -27
n measure next of -11
n measure of -11
n media -21
n meeting -18
n meeting at -8
n meeting between -7
n meeting in -7
n meeting next at -8
n meeting next in -8
n meeting next of -11
n meeting next with -13
n meeting of -11
n meeting on -15
n meeting owner -10
n meeting with -12
n member -23
n member for -10
n member in -7
n member next in -7
n member next of -14
n member of -14
n member owner -16
n memo -21
n memoir -20
n memoir in -4
n memoir next , -4
n mention 17
n mention next of -25
n mention of -25
n message -10
n message clause -25
n message from -17
n message in -10
n message next in -10
n message next that -29
n message next to -22
n message on -21
n message to -14
n middle -14
n middle next of -12
n middle of -12
n midst -13
n midst next of -13
n midst of -13
n mile -17
n mile next south -8
n mile of -8
n million -17
n million in -15
n million next of -15
n million of -15
n mind -22
n minor -8
n minor from -8
n minor next and -8
n minute -4
n mission -22
n mistake -20
n mix -13
n mix next of -13
n mix of -13
n moderate -22
n moderate next toward -14
n moderate toward -14
n moment -7
n moment in -17
n moment next in -19
n moment next of -18
n moment next with -12
n moment of -18
n moment over -13
n moment with -12
n money -29
n monopoly -14
n monopoly next on -9
n monopoly on -9
n month 7
n month after -14
n month before -7
n month clause -9
n month next after -14
n month next before -7
n month next that -9
n mood -23
n morning -22
n mother -22
n mother next of -10
n mother of -10
n mountain -11
n mountain next of -11
n mountain of -11
n move -9
n movement 7
n movement in 9
n movement next in 9
n murder -16
n name -24
n name next of -9
n name of -11
n narrative -27
n nation -28
n nature -15
n nature next of -15
n nature of -15
n need -25
n need for -10
n need infinitive -12
n need next for -10
n need next of -10
n need next to -12
n need of -10
n neighbor -19
n neighbor in -10
n neighbor next - -6
n neighbor next in -10
n neighbor to -10
n network -14
n network next of -12
n network of -12
n network owner -7
n news -10
n news clause -16
n news for -4
n news next for -4
n news next that -17
n news owner -19
n nickname -10
n nickname for -10
n nickname next for -10
n nickname owner -6
n night -24
n night for -10
n night next for -10
n night next of -8
n night of -7
n night owner -19
n nightclub -13
n nightclub in -12
n nightclub next in -10
n nomination -30
n nomination for -13
n nomination next for -13
n nomination next of -6
n nomination of -6
n nomination owner -11
n nominee -29
n nominee for -10
n nominee in -4
n nominee next for -10
n nominee next in -4
n nominee owner -10
n nonadherent -12
n nonadherent clause -12
n nonadherent next that -12
n note -5
n notion -26
n notion clause -18
n notion next that -18
n number -19
n number in -12
n number next of -13
n number of -13
n number owner -16
n obligation -17
n obligation next to -11
n obstacle -20
n odd -26
n office -22
n office in -11
n office next in -4
n office next of -10
n office of -10
n office owner -11
n officer -28
n officer in -10
n official -25
n official in -6
n official next in -6
n official next overseeing -5
n official overseeing -5
n official owner -9
n one -24
n one in -6
n one next in -6
n one next of -9
n one next with -11
n one of -9
n one with -11
n one xcomp -11
n opening -17
n opening next of -13
n opening of -13
n operation 6
n opinion -5
n opponent -17
n opportunity -20
n opportunity for -9
n opportunity infinitive -12
n opportunity next for -11
n opportunity next to -12
n opportunity xcomp -17
n opposition 12
n opposition next to 6
n opposition owner -7
n opposition to 9
n opt -10
n opt +out -10
n opt next out -10
n option -21
n order 5
n order in -15
n order next in -15
n organization -28
n organization in -8
n organization next in -8
n organizer -29
n other -31
n other around -9
n other next around -9
n outcome -19
n outcome next of -12
n outcome of -12
n outsider -17
n overhaul -13
n overhaul next of -12
n overhaul of -12
n owner -12
n owner next of -12
n owner of -12
n pace -27
n page -18
n page next of -14
n page of -14
n pair -15
n pair next of -14
n pair of -14
n panel -21
n parent -18
n parent next of -13
n parent of -13
n part -24
n part in -5
n part next of -13
n part of -13
n part to -7
n partner -25
n party -28
n party in -6
n party next in -6
n party next of -10
n party next that -12
n party of -10
n party owner -17
n pass 3
n passage 6
n passage next of 7
n passage of 7
n pastor -29
n path -23
n path for -12
n path next for -11
n path next to -12
n path owner -9
n path to -10
n pattern -23
n payment -25
n people -24
n people at -8
n people clause -9
n people in -8
n people like -3
n people next at -8
n people next in -8
n people next like -3
n people next of -10
n people next that -15
n people next with -10
n people of -10
n people with -10
n people xcomp -19
n percent -21
n percent among -13
n percent for -9
n percent in -8
n percent next among -13
n percent next in -8
n percent next of -14
n percent next to -15
n percent of -14
n percent to -15
n percentage -11
n percentage next of -15
n percentage of -15
n perception -8
n perception next of 4
n perception of 4
n performance -23
n performance in -7
n performance next in -7
n performance owner -13
n period -19
n period clause -15
n period next of -11
n period of -11
n person -20
n person infinitive -14
n person next she -10
n person next to -11
n person of -20
n person xcomp -8
n phase -14
n phase next of -14
n phase of -14
n photo -18
n photo next of -11
n photo of -11
n photograph -19
n picture -26
n picture next of -11
n picture of -11
n piece -4
n piece next of 5
n pill -5
n pivot -22
n place -28
n place for -4
n place in -5
n place infinitive -11
n place next in -5
n place next to -12
n place next with -10
n place on -10
n place with -11
n plan before -8
n plan for -20
n plan infinitive 6
n plan next before -8
n plan next for -20
n plan next to 6
n plan owner -10
n platform -26
n play -23
n player -22
n plea -7
n plea owner -7
n pledge -3
n plenty -17
n plenty next of -14
n plenty of -14
n point -7
n point among -28
n point during 9
n point for -28
n point from 9
n point next among -23
n point next during 9
n point next for -25
n point next from -21
n point next in -31
n point owner 14
n policy in -15
n policy next in -15
n policy next on -23
n policy on -23
n policy owner 16
n polished 16
n polished in 16
n polished next , 16
n politician -29
n politics -21
n politics next than -4
n politics than -4
n poll -25
n poll by -10
n poll from -12
n poll in -12
n poll next by -10
n poll next from -12
n poll next in -5
n poll next of -11
n poll of -12
n poll owner -16
n polling -22
n popularity 4
n popularity owner 5
n population -17
n population next of -13
n population next that -12
n population of -13
n population xcomp -11
n portion -15
n portion next of -15
n portion of -15
n position in -24
n position infinitive -23
n position next in -12
n position next of -17
n position next on 8
n position next to -19
n position of -17
n position on 8
n position owner -4
n possibility -10
n possibility clause -9
n possibility next of -18
n possibility next that -9
n possibility of -14
n post 5
n potential -22
n power -23
n power infinitive -7
n power next of -11
n power next to -11
n power of -11
n practice -26
n praise 18
n precedent -23
n presence -24
n presence in -13
n presence next on -12
n presence on -12
n president -24
n president for -10
n president in -4
n president next and -5
n president next for -10
n president next of -13
n president next until -3
n president of -13
n president until -3
n pressure -31
n price -19
n price next of -11
n price of -11
n primary -23
n primary in -8
n primary next in -8
n primary next on -13
n primary next to -10
n primary on -12
n primary owner -16
n primary to -10
n principle -24
n principle next of -10
n principle of -10
n priority for 5
n priority in 11
n priority infinitive -6
n priority next and -11
n priority next for 5
n priority next in 11
n priority on -11
n priority owner 10
n problem -23
n problem for -10
n problem in -5
n problem next for -10
n problem next in -5
n problem next with -10
n problem owner -13
n problem with -10
n process -25
n process next resettlement -7
n process object -14
n product -19
n product next of -11
n product of -11
n professor -16
n professor at -12
n professor in -10
n professor next at -15
n professor next of -14
n professor of -14
n proficiency -7
n proficiency in -7
n proficiency next in -7
n proficiency owner -7
n profile -26
n program -25
n program in -4
n program next in -4
n program owner -11
n project next with -9
n project with -9
n promise infinitive 5
n promise next to 5
n promise owner 6
n promotion -17
n promotion next of -10
n promotion of -10
n promotion owner -6
n proof -20
n proposal -6
n proposal for 11
n proposal infinitive 3
n proposal next for 3
n prospect -24
n prospect for -14
n prospect next of -15
n prospect of -16
n protection -19
n protection for -6
n protection next for -6
n protection next to -5
n protection to -5
n protest 13
n protest like -6
n protest next like -6
n protester -22
n provision -27
n purchase -20
n purpose -18
n purpose next of -11
n purpose of -11
n push -4
n quality -20
n quarter -23
n quarter next of -13
n quarter of -13
n question -4
n question as 5
n question next about 4
n question next as 5
n question next of -6
n question next on -17
n question next that -20
n question on -17
n race -28
n race against -9
n race between -5
n race for -10
n race in -7
n race next against -9
n race next between -5
n race next for -10
n race next in -7
n race owner -11
n rally -23
n rally in -9
n rally next friday -10
n rally next in -5
n rally on -12
n rally owner -16
n rally with -14
n range -13
n range next of -11
n range of -11
n rank -24
n rate -22
n rate in -9
n rate next in -9
n rate next of -11
n rate of -11
n rating -31
n reaction 6
n reaction next to -22
n reaction to -22
n reality -22
n reality next of -12
n reality of -12
n reason 4
n reason infinitive -22
n reason next to 9
n rebranding -10
n rebranding next of -10
n rebranding of -10
n rebuke -17
n rebuke next to -11
n rebuke to -11
n rebuttal next to 3
n rebuttal owner 8
n rebuttal to 8
n recipient -21
n recognition 17
n recommendation -16
n record -26
n record next of -9
n record next on -13
n record of -9
n record on -12
n record owner -14
n reference 11
n reference next to 11
n reflection -22
n refugee -26
n refugee after -4
n refugee next after -4
n regard -12
n regard next to -12
n regard to -12
n regulation -13
n regulation next that -6
n regulation xcomp -6
n rejection 4
n rejection next of 4
n rejection of 4
n relation -24
n relationship -19
n relationship before -3
n relationship between -7
n relationship next a -5
n relationship next between -7
n relationship next with -13
n relationship owner -15
n relationship with -13
n release 4
n remark -4
n remark by -16
n remark next by -16
n remark owner -3
n reminder -6
n reminder clause 5
n replay -23
n report clause -7
n report from -4
n report next from -3
n report next of -5
n report next that -7
n report of -5
n reporter -24
n reporter clause -5
n reporter next that -5
n reporting -21
n representative -22
n repudiation -7
n repudiation next of -7
n repudiation of -7
n reputation -27
n reputation owner -17
n request -3
n request infinitive 7
n request next for 4
n request next to 9
n requirement -26
n requirement clause -18
n requirement next of -10
n requirement next that -18
n requirement of -10
n resident -24
n resistance -25
n resolution -26
n respect 6
n respect for 13
n respect next for 13
n response owner -10
n responsibility -24
n responsibility for -6
n responsibility next for -6
n rest -16
n rest next of -13
n rest of -13
n restriction -14
n restriction next on -15
n restriction on -15
n result -22
n result in -14
n result next in -8
n result next of -13
n result of -13
n return next to 6
n return to 6
n revelation -29
n revenge -9
n revenge against -9
n revenge in -9
n revenge next against -9
n review -16
n review next of -13
n review of -13
n revolt 12
n revolt next of -16
n revolt of -16
n rhetoric -6
n rhetoric owner 3
n right -20
n right for -10
n right infinitive -10
n right next for -10
n right next of -10
n right next that -8
n right next to -11
n right of -14
n right owner -9
n right to -11
n right xcomp -8
n riposte -6
n riposte in -6
n riposte next in -6
n rise -28
n rise in -7
n rise next in -7
n rise next of -12
n rise of -12
n risk -28
n risk in -10
n risk next in -10
n risk next of -9
n risk of -9
n rival -25
n rival in -8
n rival next in -7
n rival owner -15
n role -20
n role at -7
n role in -6
n role infinitive -4
n role next at -8
n role next in -6
n role next of -14
n role of -14
n role owner -17
n room -23
n root 4
n round -14
n round next of -14
n round of -14
n row -25
n rule 4
n rule next of -18
n rule of -18
n ruling 4
n ruling owner 9
n run -23
n run next of -13
n run of -13
n runner -21
n runner for -18
n runner in -14
n saint -12
n saint next of -12
n saint of -12
n sale -25
n sale next of -11
n sale of -11
n sander -22
n scale -23
n scandal -22
n scene -30
n school -28
n school in -7
n school next in -7
n score -26
n score in -6
n score next in -6
n scrutiny 12
n search next of 5
n search of 5
n season -22
n seat -27
n secretary -17
n secretary next of -13
n secretary of -13
n secretary owner -10
n secretary to -6
n security -21
n security of -13
n segment -16
n segment next of -12
n segment of -12
n selection -18
n selection next of -13
n selection of -13
n senator -8
n senator from -17
n senator in -18
n senator infinitive 6
n senator next from -17
n senator next in -15
n senator next to 9
n senator owner -23
n sense next of -4
n sense of -4
n sense to -25
n sentence -22
n series -3
n servant -8
n servant in -8
n servant next and -8
n server -24
n service -25
n service next to -9
n service to -9
n session -25
n session next of -11
n session of -11
n set -3
n set next of -19
n set of -19
n share -21
n share next of -12
n share of -12
n share owner -12
n shift -18
n shift in -9
n shift next in -9
n shooting -20
n shooting in -10
n shooting next in -10
n shortage -10
n shortage next of -10
n shortage of -10
n shortfall -10
n shortfall in -10
n shortfall next in -10
n shot at -13
n shot next at -13
n shouter -10
n shouter next , -10
n shouter xcomp -10
n show next of -14
n show of -14
n showing -22
n showing in -8
n showing next in -8
n side -25
n side next of -12
n side of -12
n side owner -18
n sideline -24
n sign -14
n sign clause -16
n sign next of -21
n sign next that -21
n sign of -21
n site -18
n site next of -12
n site of -15
n situation -26
n situation in -7
n situation next in -7
n size -12
n size next of -12
n size of -12
n skill -19
n skill next students -9
n skill object -9
n slot -15
n solution -11
n solution next to -11
n solution to -9
n son -16
n son as -5
n son in -8
n son next of -16
n son of -16
n sort -19
n sort next of -16
n sort of -12
n source -20
n source for -10
n source next of -12
n source of -12
n speaker -26
n specifics -16
n speech -8
n speech at -19
n speech before -10
n speech in -21
n speech next at -19
n speech next in -17
n speech next to -30
n speech of -27
n speech on 7
n speech owner 4
n speech to -24
n spending -22
n spirit -16
n spirit next of -10
n spirit of -10
n spokesman -19
n spokesman for -14
n spokesman next for -14
n spokeswoman -10
n spokeswoman for -11
n spokeswoman next for -10
n spot -26
n spread -23
n spread next of -10
n spread of -10
n staff -31
n staffer -21
n stage -25
n stage next of -12
n stage of -12
n stake -23
n stake in -10
n stake next in -10
n stance 4
n stance next on 6
n stance on -4
n stance owner 8
n standard -24
n standard next through -4
n standard through -4
n standing 4
n standing owner 4
n star -27
n start -24
n start next of -11
n start of -11
n state -20
n state by -8
n state clause -16
n state for -8
n state in -7
n state infinitive -12
n state like -3
n state next , -9
n state next for -8
n state next in -7
n state next like -4
n state next of -11
n state next that -18
n state next to -14
n state next with -13
n state of -11
n state on -13
n state owner -9
n state such -6
n state to -13
n state with -12
n statement -11
n statement about -14
n statement by -14
n statement clause 10
n statement in -10
n statement next about -14
n statement next by -14
n statement next in -10
n statement owner -3
n status -24
n step in -13
n step next in -7
n step next with -26
n step with 7
n stop -16
n stop in -9
n stop next in -9
n strategist -26
n strategist for -11
n strategist next for -11
n strategy 4
n stream -21
n stream next of -10
n stream of -10
n street -19
n street next of -9
n street of -10
n strength -26
n strength next of -12
n strength of -12
n stretch -18
n stretch next of -12
n stretch of -12
n strike -13
n strike in -9
n strike next in -9
n strike owner -11
n string -14
n string next of -14
n string of -14
n struggle -28
n student -28
n student at -6
n student from -13
n student next at -6
n student next from -13
n student next to -12
n student to -5
n study -19
n study by -14
n study next by -13
n study next of -14
n study of -13
n style -18
n subject next of 6
n subject of 6
n success -22
n success in -7
n success next in -7
n success next of -11
n success of -11
n success owner -11
n suggestion 4
n suggestion clause 8
n suggestion next that -14
n suit -13
n suit next over -7
n suit over -7
n summer -24
n superdelegate -27
n support 9
n support among 11
n support for 3
n support from -5
n support in 6
n support next among 11
n support next for 4
n support next in -20
n support next of 4
n support owner -6
n supporter 3
n supporter clause -13
n supporter in -24
n supporter like -4
n supporter next in -23
n supporter next like -4
n supporter next of 8
n supporter next that -13
n supporter of 7
n supporter owner -10
n surge 5
n surge next of 5
n surge of 5
n surprise 3
n surprise clause 9
n surprise next that 8
n surrogate 8
n survey -23
n survey next of -11
n survey of -11
n swath -11
n swath next of -11
n swath of -11
n symbol -12
n symbol next of -12
n symbol of -12
n system -28
n system next with -10
n system with -10
n table -23
n tackle 9
n tackle next the 9
n tackle object 9
n take -18
n talk about 4
n talk next about 4
n target -20
n target for -13
n target next for -13
n target next of -10
n target of -9
n taste -13
n taste next the -13
n taste object -13
n tax -28
n tax next on -9
n tax on -17
n team -26
n team next of -12
n team of -12
n team owner -13
n television 5
n television with 8
n ten -14
n ten next of -14
n ten of -14
n tendency -21
n tension -17
n tenure -24
n tenure owner -21
n term -28
n term as -8
n term in -6
n term next in -5
n term next of -9
n term of -9
n term owner -9
n territory -19
n terrorist -25
n test -25
n test next of -10
n test of -10
n thanks -21
n thanks next to -16
n thanks to -17
n theme -23
n thing -27
n thing at -5
n thing for -7
n thing infinitive -12
n thing next for -12
n thing next that -9
n thing next to -13
n thing xcomp -10
n third -19
n third next of -14
n third of -14
n thought -29
n thousand -18
n thousand next of -15
n thousand of -15
n threat -31
n threat for -16
n threat from -11
n threat next for -16
n threat next from -11
n threat next of -17
n threat next to -12
n threat of -18
n threat to -12
n threshold -10
n threshold for -10
n threshold next for -10
n throe -16
n throe next of -16
n throe of -16
n ticket -23
n tie -29
n tie next to -11
n tie owner -8
n tie to -11
n time -17
n time after -6
n time at -9
n time clause -15
n time for -12
n time in -8
n time infinitive -14
n time next after -6
n time next for -13
n time next in -8
n time next of -11
n time next since -6
n time next that -15
n time next to -16
n time of -11
n time on -10
n time owner -15
n time since -6
n time xcomp -8
n title -20
n title of -11
n tone next , -8
n tone next of -16
n tone of -17
n tone with -8
n tool -26
n top -21
n top next of -12
n top of -12
n topic -25
n topic next of -12
n topic of -12
n total -14
n total next of -14
n total of -14
n touch -26
n tour -27
n tournament -19
n tournament between -9
n tournament next between -9
n town -24
n track -22
n trade -25
n tradition -15
n tradition next of -11
n tradition of -11
n trail -23
n transcript -22
n transcript next of -13
n transcript of -13
n transition -18
n transition next to -10
n transition to -10
n treatment next of 5
n treatment of 5
n trio -13
n trio next of -13
n trio of -13
n trip -22
n trip next to -15
n trip owner -8
n trip to -14
n trouble -23
n truth -18
n turmoil -23
n turn 7
n turning -11
n turning next over -11
n turning over -11
n turning to -11
n turnout -20
n turnout among -11
n turnout in -8
n turnout next among -11
n turnout next in -8
n tweet -5
n type -18
n type next of -13
n type of -13
n understanding 16
n understanding next of 4
n understanding of 4
n unease -12
n unease among -12
n unease next among -12
n union -24
n uniqueness -8
n uniqueness next of -8
n uniqueness of -8
n unwillingness 5
n unwillingness infinitive -10
n unwillingness next to 6
n unwillingness owner 7
n up -23
n upbringing -10
n use -6
n use next of -5
n use of -5
n value -15
n value next of -15
n value of -16
n variety -13
n variety next of -13
n variety of -13
n version -16
n version next of -15
n version of -15
n veteran -20
n veteran next of -12
n veteran of -12
n victim -20
n victim next of -13
n victim of -13
n victory -20
n victory for -14
n victory in -9
n victory next for -14
n victory next in -8
n victory on -7
n victory owner -12
n video -24
n video next of -13
n video of -13
n view next on -19
n view on -19
n view owner -9
n violation -16
n violation next of -15
n violation of -15
n violence -25
n violence in -4
n violence next in -4
n vision -23
n vision for -11
n vision next for -11
n visit -22
n visit next to -11
n visit owner -10
n visit to -11
n voice 4
n voice in 8
n voice next in 8
n volunteer -20
n volunteer in -8
n volunteer inside -14
n volunteer next in -8
n volunteer next inside -14
n volunteer owner -7
n vote -31
n vote for -11
n vote in -6
n vote next for -9
n vote next in -5
n vote next on -7
n vote on -7
n vote owner -20
n voter -25
n voter clause -12
n voter in -10
n voter next he -7
n voter next in -7
n voter next of -13
n voter next that -14
n voter next who -4
n voter of -12
n voter on -11
n voter owner -10
n voter xcomp -10
n voting -23
n wage -22
n wage next to -14
n wage to -14
n wake -15
n wake next of -15
n wake of -15
n wall -26
n war -30
n war against -15
n war in -7
n war next in -7
n war next with -10
n war with -10
n warning 11
n warning about -11
n warning next about -11
n wary -10
n wary next of -10
n wary of -11
n wary owner -5
n way -21
n way clause -11
n way for -12
n way in -15
n way infinitive -12
n way next for -15
n way next of -7
n way next that -13
n way next this -7
n way next to -12
n way of -7
n way owner -10
n way to -10
n way xcomp -16
n weakness -28
n weapon -24
n week -21
n week clause -9
n week in -9
n week next of -12
n week next that -9
n week of -12
n weekend -20
n will -13
n will next of -13
n will of -13
n win -24
n win for -8
n win in -15
n win next for -8
n win next in -6
n win owner -15
n wing -17
n wing next of -13
n wing of -13
n winner -21
n winner in -9
n winner next of -13
n winner of -15
n woman -25
n woman in -6
n woman infinitive -13
n woman next in -6
n woman next than -3
n woman next to -11
n woman next with -13
n woman of -11
n woman than -3
n woman with -13
n word -4
n word about -4
n word for 4
n word next about -4
n word next for 4
n word next of -4
n word of -5
n word owner -15
n work -24
n work infinitive -8
n work next of -12
n work next to -9
n work of -13
n work owner -17
n worker -23
n worker from -11
n worker in -7
n worker next from -11
n worker next in -6
n worker next to -9
n worker to -9
n world -27
n worry next on -13
n worry on -13
n worth -20
n wringer -11
n wringer next and -11
n wringer xcomp -11
n year -21
n year after -7
n year as -10
n year clause -12
n year in -6
n year next 2014 -7
n year next after -7
n year next in -6
n year next of -12
n year next that -12
n year object -7
n year of -12
n year owner -11
n zone -23
n-by A -17
n-by Q 8
n-by ability -27
n-by access -7
n-by achievement -17
n-by act 4
n-by action -21
n-by activist 13
n-by actor 10
n-by adaptation 6
n-by address 6
n-by administration 4
n-by adult -9
n-by advantage -24
n-by adviser 9
n-by advisor -7
n-by advocate 17
n-by agency -3
n-by agenda -4
n-by agent -7
n-by agreement 11
n-by aide -4
n-by aides 6
n-by alien -3
n-by ally 6
n-by alternative -16
n-by amount 9
n-by analysis 5
n-by analyst 8
n-by announcement -3
n-by appearance -17
n-by apprehension -7
n-by approach -10
n-by area 10
n-by argument -8
n-by atas -10
n-by attack -14
n-by attempt -19
n-by attorney 15
n-by author -3
n-by authority -5
n-by average 10
n-by award 15
n-by backer 6
n-by background -18
n-by batch 4
n-by battle -33
n-by bid -4
n-by bigot -16
n-by bill 7
n-by board 10
n-by body 8
n-by book -15
n-by border -4
n-by boss -12
n-by brand -6
n-by burden -16
n-by bureaucracy -6
n-by business -9
n-by call -5
n-by camp 10
n-by candidacy -25
n-by capacity -7
n-by case -38
n-by caucus -19
n-by caucuse 5
n-by cause -20
n-by center -7
n-by century -21
n-by chairman 12
n-by challenge -28
n-by challenger -22
n-by chance -10
n-by change -20
n-by chapter -30
n-by chief -5
n-by choice 5
n-by chokehold 7
n-by citizen -5
n-by city -4
n-by class -9
n-by clerk -30
n-by climate -16
n-by coalition -8
n-by code -17
n-by comedian 10
n-by commentator 20
n-by commission 10
n-by commitment -19
n-by committee 5
n-by competition -21
n-by complaint -4
n-by concern 9
n-by conference -20
n-by conflict -23
n-by congressman 5
n-by consensus 4
n-by conservatism -23
n-by conservative 4
n-by constituent -4
n-by contender 5
n-by contention -16
n-by contest -12
n-by contradiction -3
n-by conversation 3
n-by corporation -26
n-by cost -18
n-by country -6
n-by couple -6
n-by course 5
n-by court 6
n-by coverage -4
n-by crisis -20
n-by critic 14
n-by crowd -9
n-by cut -8
n-by damage -17
n-by data -9
n-by daughter 13
n-by day 5
n-by deal 3
n-by death -23
n-by debate -11
n-by decision -21
n-by decline -12
n-by desire -21
n-by development -21
n-by diet -18
n-by difference -28
n-by diplomat 6
n-by direction -16
n-by director 13
n-by discussion -9
n-by district 7
n-by division -3
n-by dog 16
n-by dollar 4
n-by donor 11
n-by doubt 14
n-by dozen 8
n-by economist 7
n-by economy -17
n-by effect -17
n-by effort -19
n-by election -6
n-by electorate 4
n-by eligibility -18
n-by elite 8
n-by email 17
n-by employer -10
n-by end -20
n-by endorsers -18
n-by energy -21
n-by establishment 13
n-by estimate 7
n-by event -10
n-by evidence 8
n-by example 4
n-by exchange 8
n-by executive 3
n-by experience -5
n-by export -24
n-by face -3
n-by fact 5
n-by factor -25
n-by failure -21
n-by favor 5
n-by fear -18
n-by fee -15
n-by feeling 4
n-by fight -25
n-by fighter -22
n-by finding 4
n-by firm -7
n-by focus 11
n-by follower -4
n-by footage -8
n-by force -3
n-by foundation 6
n-by founder 14
n-by friend 5
n-by frustration -16
n-by fund 4
n-by fundraiser 3
n-by gap -16
n-by gender 6
n-by general -16
n-by generation 4
n-by gentleman -4
n-by glut 3
n-by goal -29
n-by government -11
n-by governor -4
n-by grayson 11
n-by group 4
n-by growth 8
n-by gun -11
n-by guy 6
n-by hand -12
n-by handful -19
n-by handling 7
n-by head -11
n-by history 8
n-by hope -15
n-by host 3
n-by hour 6
n-by hundred 9
n-by idea -3
n-by image -25
n-by immigrant -8
n-by immigration -5
n-by impact -20
n-by impetus 14
n-by importance -17
n-by incentive -25
n-by incident -19
n-by income -22
n-by incumbent -5
n-by independent -24
n-by industry -5
n-by influence 13
n-by information -9
n-by insider 15
n-by instance -24
n-by intellectual -24
n-by interest -8
n-by interview -20
n-by investigation -5
n-by investment -20
n-by investor 12
n-by issue -3
n-by job -11
n-by journal 16
n-by journalism 30
n-by judgment -24
n-by justice 4
n-by kid 6
n-by lack -13
n-by language -4
n-by lawmaker 6
n-by lawsuit 7
n-by lawyer 4
n-by lead -32
n-by leader 6
n-by leadership -8
n-by left 10
n-by legislation -7
n-by legislature 10
n-by level -7
n-by life 8
n-by line -7
n-by look -21
n-by loss -27
n-by lot 4
n-by machine -3
n-by magic -13
n-by man -5
n-by management -27
n-by marcher -15
n-by margin -19
n-by marketplace -16
n-by marquee -16
n-by material -4
n-by math 4
n-by means -19
n-by measure -5
n-by media -5
n-by meeting 6
n-by memo 3
n-by migrant -22
n-by million 3
n-by minister 5
n-by minor -10
n-by minute -15
n-by mission -22
n-by mistake -23
n-by moderate 3
n-by moment -9
n-by mother 5
n-by move 9
n-by movement -4
n-by name -9
n-by nation 5
n-by need -16
n-by negotiation -21
n-by neighbor -16
n-by network 3
n-by neurosurgeon 7
n-by newspaper 8
n-by night -5
n-by nominee 7
n-by obligation -15
n-by obstacle -25
n-by office 6
n-by officer 8
n-by official 5
n-by one -5
n-by operation -12
n-by operative 4
n-by opportunity -6
n-by order -7
n-by organizer 6
n-by other 3
n-by outlet 10
n-by outrage -10
n-by owner 7
n-by pac 4
n-by pace -18
n-by pact -12
n-by page 15
n-by pain -20
n-by pair 4
n-by paper 10
n-by parent -8
n-by part -6
n-by party -4
n-by path -25
n-by pathway 6
n-by percent -5
n-by performance -28
n-by person -3
n-by photo -8
n-by physician 18
n-by picture 3
n-by place -27
n-by plan -6
n-by plane -14
n-by platform -3
n-by play -15
n-by player -17
n-by plenty -14
n-by plot -6
n-by point 4
n-by police 5
n-by politics -29
n-by poll 9
n-by polled 7
n-by polling 8
n-by pollster 6
n-by poor -5
n-by popularity -15
n-by population 13
n-by position -5
n-by post 12
n-by power -8
n-by practice 4
n-by precedent 4
n-by presence 11
n-by presidency 4
n-by president -4
n-by pressure -8
n-by price 4
n-by principle -21
n-by priority -15
n-by prison -5
n-by problem -4
n-by process -6
n-by processing -12
n-by professor -18
n-by program -4
n-by progressive 10
n-by project -18
n-by promise -25
n-by proposal -6
n-by prosecutor -8
n-by prospect 6
n-by protest -3
n-by protester -21
n-by provision -25
n-by push -8
n-by quarter -4
n-by race -5
n-by rapper -16
n-by rate -31
n-by rating -17
n-by reaction -7
n-by reality -29
n-by recession -19
n-by recognition 7
n-by record -5
n-by referendum 8
n-by reform -19
n-by refusal -27
n-by regulation -6
n-by release 3
n-by remark -10
n-by reporter 11
n-by reputation -5
n-by request -20
n-by requirement -25
n-by researcher 10
n-by resident -11
n-by resource -11
n-by responsibility -8
n-by rest -20
n-by result 10
n-by revenue -25
n-by review 13
n-by revolution -11
n-by rhetoric 4
n-by right -28
n-by rise -25
n-by risk -7
n-by room -16
n-by rule -8
n-by sander 5
n-by scandal -20
n-by scenario 14
n-by season -26
n-by secretary 7
n-by sector -12
n-by security -5
n-by senator 3
n-by sense -19
n-by sentiment 14
n-by series 4
n-by service -8
n-by session 6
n-by set -27
n-by shift -26
n-by shirt -29
n-by shooting -14
n-by shot 11
n-by show -9
n-by showing -23
n-by sibling -17
n-by side 5
n-by sign -5
n-by site -20
n-by smuggler -10
n-by soldier 8
n-by solution -21
n-by son -9
n-by sort -17
n-by source 6
n-by speaker 8
n-by speech 5
n-by spending -17
n-by spokeswoman 9
n-by spot -5
n-by spree -17
n-by spring 3
n-by staff 3
n-by staffer -4
n-by standard -22
n-by standing -25
n-by star -9
n-by state -3
n-by status -16
n-by stereotype -4
n-by stock -20
n-by story 7
n-by strategist 5
n-by strategy -9
n-by strength -15
n-by struggle -24
n-by study 14
n-by stuff -13
n-by style 9
n-by success -25
n-by suit -3
n-by superdelegate -7
n-by support 4
n-by supporter 5
n-by surge -25
n-by surrogate 15
n-by survey 10
n-by talk 8
n-by task -12
n-by tax -18
n-by teacher -6
n-by team 4
n-by tendency -19
n-by tension -5
n-by term -26
n-by terrorism -19
n-by terrorist -24
n-by test -5
n-by thing -16
n-by third 4
n-by thousand 3
n-by threat -10
n-by ticket 7
n-by tie -17
n-by time -3
n-by title -22
n-by tone -4
n-by tool -20
n-by train -3
n-by trouble 6
n-by troupe 10
n-by tuition -7
n-by turmoil -20
n-by type -20
n-by unemployment -26
n-by use -8
n-by value -21
n-by vehicle -22
n-by view -8
n-by violence -18
n-by voice -7
n-by volunteer -21
n-by vote -7
n-by wage -27
n-by wall -23
n-by war -21
n-by website 7
n-by wetter -15
n-by wife 12
n-by win -18
n-by wing -12
n-by woman -14
n-by work 15
n-by worker -5
n-by world -10
n-by writer 18
n-by xenophobia -4
n-by year -11
n-next " 8
n-next ' -35
n-next '' -32
n-next 's -19
n-next ( -26
n-next , -23
n-next -- -24
n-next 2014 -7
n-next : -21
n-next [ -9
n-next a -5
n-next across -19
n-next after -13
n-next ahead -23
n-next all -15
n-next along -14
n-next an 8
n-next and -26
n-next are -21
n-next as -19
n-next at -12
n-next back 11
n-next because 6
n-next before -21
n-next behind -20
n-next between -9
n-next beyond -17
n-next by -7
n-next clinton -18
n-next despite -22
n-next donald -14
n-next down -21
n-next during -9
n-next eligibility -7
n-next even -15
n-next forward 5
n-next friday 11
n-next from -5
n-next he -10
n-next her 4
n-next here -20
n-next i -19
n-next if -16
n-next in -16
n-next including -27
n-next inside 5
n-next is -14
n-next it -19
n-next last -20
n-next like -19
n-next monday 3
n-next more -20
n-next near -14
n-next next -18
n-next not 8
n-next off -26
n-next on -7
n-next one -23
n-next or -29
n-next out 3
n-next outside -19
n-next overseeing -6
n-next raise -8
n-next resettlement -7
n-next she -24
n-next since -7
n-next some -16
n-next south -10
n-next students -9
n-next such -30
n-next swing -11
n-next than -16
n-next that -4
n-next the -6
n-next this 3
n-next through -28
n-next throughout -18
n-next to -4
n-next trump 7
n-next unauthorized -8
n-next under -16
n-next until -11
n-next up -20
n-next upon 4
n-next was -20
n-next we -19
n-next when -18
n-next where -22
n-next while -19
n-next who -30
n-next whose -17
n-next within -5
n-next without -14
n-next you -23
n-next — -18
n-next ” -30
n-predicate adaptation -11
n-predicate administration -8
n-predicate apotheosis -9
n-predicate attack -6
n-predicate attempt 6
n-predicate ban 19
n-predicate battle -12
n-predicate candidate -13
n-predicate cartel -7
n-predicate communication -8
n-predicate day -16
n-predicate debate 6
n-predicate director -4
n-predicate effort -37
n-predicate email -11
n-predicate example 4
n-predicate face -11
n-predicate fact -23
n-predicate favor -36
n-predicate figure -15
n-predicate finish -9
n-predicate focus 17
n-predicate function -10
n-predicate head -11
n-predicate idea -25
n-predicate issue -3
n-predicate kind -31
n-predicate lack 4
n-predicate leader 6
n-predicate life -12
n-predicate lot -25
n-predicate majority -11
n-predicate man -8
n-predicate margin -10
n-predicate marriage -7
n-predicate member -11
n-predicate moment 10
n-predicate news 10
n-predicate nominee -10
n-predicate one -14
n-predicate opportunity -14
n-predicate opposition 23
n-predicate part -12
n-predicate percent -12
n-predicate person -7
n-predicate place -15
n-predicate position 14
n-predicate power -11
n-predicate president -6
n-predicate problem -11
n-predicate proponent 7
n-predicate race -14
n-predicate reason -31
n-predicate revenge -9
n-predicate riposte -6
n-predicate role -11
n-predicate secretary -11
n-predicate senator 8
n-predicate shouter -10
n-predicate side -10
n-predicate son -5
n-predicate state -10
n-predicate statement -8
n-predicate step -21
n-predicate support 4
n-predicate target -17
n-predicate thanks -15
n-predicate thing -13
n-predicate third -9
n-predicate time -18
n-predicate victory -12
n-predicate way -15
n-predicate week -10
n-predicate win -7
n-predicate woman -17
n-predicate year -13
n-previous " -6
n-previous ' -4
n-previous '' -7
n-previous ) -31
n-previous , 4
n-previous - -5
n-previous -- -27
n-previous 1 -11
n-previous 10 -21
n-previous 100 -17
n-previous 11 -14
n-previous 12 -11
n-previous 13 -23
n-previous 14 -13
n-previous 15 -20
n-previous 2 -13
n-previous 20 13
n-previous 2012 -26
n-previous 2014 -19
n-previous 2016 -20
n-previous 22 -16
n-previous 25 -11
n-previous 26 -19
n-previous 27 -18
n-previous 28 -15
n-previous 3 4
n-previous 30 -17
n-previous 36 -15
n-previous 4 -21
n-previous 40 -6
n-previous 46 -6
n-previous 5 -18
n-previous 50 -13
n-previous 54 -9
n-previous 55 -4
n-previous 55,000 -11
n-previous 60 -19
n-previous 66 -9
n-previous 7 -15
n-previous 70 -14
n-previous 90 -11
n-previous : -24
n-previous ; -25
n-previous ] -12
n-previous a -10
n-previous about -27
n-previous accelerating -12
n-previous accreditation -12
n-previous active -19
n-previous ad -21
n-previous additional -27
n-previous after 5
n-previous alleged -21
n-previous also -14
n-previous american -31
n-previous amnesty -6
n-previous among -19
n-previous amorphous -15
n-previous an -14
n-previous and -20
n-previous annointed -8
n-previous annual -18
n-previous another -34
n-previous anti-trump -18
n-previous any -35
n-previous apparent -4
n-previous apprehended -5
n-previous arbitrary -10
n-previous are -12
n-previous as -4
n-previous assistant -13
n-previous at -10
n-previous attacking -7
n-previous audience -11
n-previous average -16
n-previous bad -6
n-previous bank -23
n-previous based -4
n-previous basic -29
n-previous bathroom -9
n-previous battleground -15
n-previous be -27
n-previous become -24
n-previous been 11
n-previous before 12
n-previous benghazi -18
n-previous best -16
n-previous better -26
n-previous between -16
n-previous big -10
n-previous bigger -22
n-previous biggest -24
n-previous billion -19
n-previous bipartisan -21
n-previous black -24
n-previous block -12
n-previous boost -4
n-previous broad 11
n-previous broader 7
n-previous building -19
n-previous business -33
n-previous but 15
n-previous by -7
n-previous candidate -23
n-previous capacity -11
n-previous care -14
n-previous carolina -18
n-previous casting -21
n-previous center -27
n-previous central -34
n-previous certain -22
n-previous character -15
n-previous chief -31
n-previous chinese -22
n-previous civil -22
n-previous class -22
n-previous clear -4
n-previous clinton -29
n-previous close -23
n-previous closing -22
n-previous clutch -13
n-previous commanding -19
n-previous committee -20
n-previous common -10
n-previous communications -17
n-previous compelling -21
n-previous competitive -15
n-previous complete -22
n-previous complicated -20
n-previous confederate -12
n-previous conference -14
n-previous congressional -27
n-previous conservative -31
n-previous considerable 6
n-previous constitutional -25
n-previous contested -11
n-previous continued -6
n-previous convincing -8
n-previous core -29
n-previous court 9
n-previous creative -5
n-previous criminal -19
n-previous critical -24
n-previous crucial -16
n-previous cruz 9
n-previous cultural -25
n-previous culture -15
n-previous current -22
n-previous cynical -34
n-previous daily 4
n-previous damaging 10
n-previous dangerous -20
n-previous day -19
n-previous dead -17
n-previous deadly -23
n-previous debate -6
n-previous decisive -21
n-previous deep -5
n-previous defense -11
n-previous delegate -33
n-previous democratic -3
n-previous democrats -19
n-previous deny -7
n-previous department -17
n-previous deputy -17
n-previous deserves 4
n-previous despite 6
n-previous detailed -3
n-previous devastating -18
n-previous different -26
n-previous difficult -18
n-previous digital -21
n-previous direct -28
n-previous discrimination -5
n-previous disturbing -11
n-previous domestic -15
n-previous double -16
n-previous down 5
n-previous dozen -16
n-previous dramatic -24
n-previous driven -9
n-previous earlier 7
n-previous early -4
n-previous easy 6
n-previous eclectic -8
n-previous economic -30
n-previous education -5
n-previous educational -11
n-previous effective -24
n-previous eight -21
n-previous election -20
n-previous email -24
n-previous emotional 7
n-previous english -9
n-previous enormous -13
n-previous enough -25
n-previous equal -17
n-previous escaping -4
n-previous establishment -11
n-previous estate -16
n-previous even -22
n-previous every -27
n-previous executive -15
n-previous exit -16
n-previous expected -17
n-previous extreme -27
n-previous failed -25
n-previous fair -20
n-previous false 5
n-previous familiar 7
n-previous family -23
n-previous favorable -25
n-previous favored -12
n-previous federal -24
n-previous female -21
n-previous few -4
n-previous fewer -17
n-previous field -16
n-previous file -14
n-previous final -33
n-previous finance -22
n-previous financial -35
n-previous firm -23
n-previous first -13
n-previous fiscal -12
n-previous five -22
n-previous follow -18
n-previous for -17
n-previous foreign -31
n-previous former -28
n-previous foundation -16
n-previous four -18
n-previous free 5
n-previous frequent 6
n-previous fresh 8
n-previous friendly 11
n-previous from 5
n-previous front -13
n-previous full 7
n-previous fundraising -18
n-previous further -27
n-previous gay -15
n-previous gentle -24
n-previous good -43
n-previous gop 5
n-previous government -26
n-previous great -28
n-previous greater -20
n-previous greatest 8
n-previous ground -17
n-previous growing -9
n-previous gun -14
n-previous had -22
n-previous hall -13
n-previous hard -15
n-previous harsh 14
n-previous has -32
n-previous hateful -10
n-previous have -23
n-previous health -22
n-previous heavy -20
n-previous held 8
n-previous helped -24
n-previous her 3
n-previous higher -18
n-previous highest -16
n-previous historic -21
n-previous home -14
n-previous hour -20
n-previous house -21
n-previous huge -25
n-previous hypocritical -8
n-previous ideological -20
n-previous immediate -19
n-previous immigration -22
n-previous important -28
n-previous in -13
n-previous include -18
n-previous includes 5
n-previous including -13
n-previous increase -10
n-previous increased -27
n-previous increasing -11
n-previous independent -11
n-previous influential -18
n-previous interesting -22
n-previous international -20
n-previous into -30
n-previous iowa -21
n-previous is -21
n-previous its -12
n-previous jewish -19
n-previous job -11
n-previous joint -23
n-previous jr. -8
n-previous just -17
n-previous key -31
n-previous labor 8
n-previous large -26
n-previous larger -25
n-previous largest -18
n-previous last -9
n-previous late -24
n-previous latest -8
n-previous law 10
n-previous leading 8
n-previous least -7
n-previous legal -25
n-previous legislative -39
n-previous lengthy -21
n-previous less -20
n-previous liberal -26
n-previous like -21
n-previous likely -21
n-previous literary -5
n-previous little -9
n-previous local -23
n-previous long -14
n-previous longtime 8
n-previous lost -18
n-previous low -19
n-previous lower -13
n-previous made -23
n-previous main -5
n-previous major -13
n-previous majority 7
n-previous make -38
n-previous managing -10
n-previous mass -21
n-previous massive -25
n-previous media 5
n-previous mexican -20
n-previous military -23
n-previous million -26
n-previous minimum -8
n-previous minute -22
n-previous moral -4
n-previous more -35
n-previous most -11
n-previous much -29
n-previous multiple -6
n-previous muslim -23
n-previous nation -20
n-previous national -5
n-previous natural -26
n-previous negative 3
n-previous new -4
n-previous news -26
n-previous next -21
n-previous nine -17
n-previous no -22
n-previous nominating -14
n-previous now -14
n-previous nuclear -24
n-previous numerous -19
n-previous obama -21
n-previous obscene -13
n-previous of -10
n-previous off -23
n-previous official 5
n-previous old 5
n-previous oldest -10
n-previous one -11
n-previous onetime -9
n-previous ongoing 13
n-previous online 5
n-previous only -28
n-previous opening -25
n-previous or -28
n-previous original 5
n-previous other -6
n-previous our -32
n-previous outreach -16
n-previous outside -12
n-previous over -32
n-previous overall -5
n-previous overlapping -12
n-previous own -6
n-previous particular -21
n-previous party -30
n-previous passionate -5
n-previous past -35
n-previous patron -12
n-previous percent -34
n-previous percentage -29
n-previous perfect -18
n-previous persistent -25
n-previous personal -10
n-previous phone -24
n-previous place -11
n-previous plate -12
n-previous point -25
n-previous police 9
n-previous political -19
n-previous polling -22
n-previous poor -18
n-previous popular -21
n-previous positive -26
n-previous possible -24
n-previous potent -13
n-previous potential -30
n-previous powerful -25
n-previous practices -5
n-previous precise -31
n-previous president -15
n-previous presidential -29
n-previous press -25
n-previous previous -7
n-previous private -24
n-previous program -7
n-previous progressive -21
n-previous prominent -27
n-previous proposed -26
n-previous protecting -13
n-previous provided -18
n-previous provocative -23
n-previous radical -17
n-previous raising -12
n-previous rapid -20
n-previous real -31
n-previous realclearpolitics -11
n-previous receiving -22
n-previous recent -7
n-previous registered -9
n-previous related -25
n-previous religious -22
n-previous repeated 12
n-previous reported -16
n-previous republicans 29
n-previous restaurant -5
n-previous retired -9
n-previous rich -26
n-previous right -14
n-previous rights -20
n-previous rising -32
n-previous rope -11
n-previous running -23
n-previous safe -13
n-previous safest -20
n-previous said -26
n-previous same -27
n-previous saturday -10
n-previous say -22
n-previous second -22
n-previous security -30
n-previous seeking -11
n-previous seen -16
n-previous senate -22
n-previous senior -18
n-previous separate -23
n-previous serious -24
n-previous serves -7
n-previous setting -8
n-previous seven -13
n-previous several -4
n-previous shared 3
n-previous sharp 7
n-previous sheer -14
n-previous short -17
n-previous show -11
n-previous shows -6
n-previous similar -20
n-previous simply -12
n-previous single -24
n-previous six -26
n-previous small -27
n-previous smaller -13
n-previous snorting -9
n-previous soccer -9
n-previous social -24
n-previous solid -22
n-previous some -19
n-previous speaking -15
n-previous special -27
n-previous specific -11
n-previous staff -23
n-previous star -22
n-previous stark -26
n-previous state -28
n-previous states -7
n-previous sterling -13
n-previous still -18
n-previous stir -12
n-previous strategic -25
n-previous street -21
n-previous strong -6
n-previous stronger -17
n-previous students -15
n-previous style -10
n-previous subsequent -20
n-previous substantial -22
n-previous successful -24
n-previous such -25
n-previous supported -11
n-previous sweeping -15
n-previous swing -8
n-previous take -17
n-previous taking -11
n-previous talking 11
n-previous tax -26
n-previous television -24
n-previous telling -17
n-previous temporary -33
n-previous term -17
n-previous territorial -14
n-previous terrorist -27
n-previous test -17
n-previous that -10
n-previous the -12
n-previous these -5
n-previous this -37
n-previous three -26
n-previous time -21
n-previous to 4
n-previous told -9
n-previous took -12
n-previous top -31
n-previous total -29
n-previous tough -30
n-previous town -18
n-previous trade -25
n-previous traditional 9
n-previous tragic -17
n-previous tremendous -26
n-previous trump 8
n-previous tuesday -13
n-previous tv -15
n-previous two -6
n-previous u.s. -29
n-previous ultimate -21
n-previous unaccompanied -8
n-previous unauthorized -13
n-previous under 5
n-previous undocumented -13
n-previous unhurried -8
n-previous unique -24
n-previous university -22
n-previous unusual 7
n-previous unwanted -16
n-previous unyielding -36
n-previous various -24
n-previous vast -27
n-previous vermont -26
n-previous very -29
n-previous vice -19
n-previous victory -27
n-previous voter -27
n-previous voting -16
n-previous waning -23
n-previous war -24
n-previous way -13
n-previous were 5
n-previous what -18
n-previous when -18
n-previous where -22
n-previous which 5
n-previous while -12
n-previous white -18
n-previous whole -26
n-previous wide -10
n-previous without 5
n-previous won -11
n-previous worker -19
n-previous working -20
n-previous worst -26
n-previous wrong -12
n-previous year -28
n-previous york -21
n-previous you -14
n-previous young -21
n-previous youngest -12
n-previous your -27
n-previous zealous -13
n-previous ± -9
n-previous — -31
n-previous “ -34
n-previous ” 17
n-rel acl -28
n-rel acl:relcl -8
n-rel advcl -20
n-rel advmod -25
n-rel appos -7
n-rel ccomp -33
n-rel compound -9
n-rel conj -8
n-rel csubj 4
n-rel discourse -12
n-rel iobj -18
n-rel list 8
n-rel nmod -12
n-rel nmod:unmarked -26
n-rel nsubj:pass -3
n-rel obj -14
n-rel obl -10
n-rel obl:agent -10
n-rel obl:unmarked -20
n-rel xcomp -11
n-under accelerate -23
n-under accept -8
n-under accord -14
n-under accuse -30
n-under achieve -23
n-under acknowledge -29
n-under act -20
n-under address -11
n-under admit -30
n-under advance -5
n-under advise 6
n-under advocate -29
n-under affect -23
n-under agree -28
n-under aim -22
n-under air 11
n-under allow -29
n-under announce -33
n-under appeal -21
n-under appear -6
n-under applaud -19
n-under apply -21
n-under appoint -20
n-under apprehend -5
n-under approve -15
n-under argue -32
n-under arrive -25
n-under ask -8
n-under assert -19
n-under assume -12
n-under assure 7
n-under attack -28
n-under attempt -24
n-under attend -19
n-under attract 12
n-under attribute -25
n-under avoid -25
n-under back -7
n-under ban -21
n-under bar -23
n-under be -5
n-under bear -28
n-under beat -21
n-under become -8
n-under begin -5
n-under believe -30
n-under benefit -32
n-under betray 8
n-under blame -23
n-under blast -25
n-under block -25
n-under boast -23
n-under bolster -25
n-under boost -12
n-under bring 6
n-under build -30
n-under buy -25
n-under call -16
n-under campaign -22
n-under cancel -17
n-under cap -24
n-under capitalize -16
n-under capture -27
n-under care -13
n-under carry -28
n-under cast -29
n-under catch -24
n-under caucuse -19
n-under celebrate -24
n-under challenge -3
n-under change -4
n-under characterize -22
n-under charge -27
n-under choose 4
n-under cite -37
n-under claim -27
n-under clear -24
n-under collect -15
n-under combine 16
n-under come 5
n-under compare -28
n-under complete -21
n-under compose -6
n-under conclude -23
n-under condemn -21
n-under conduct -28
n-under confirm 8
n-under connect -18
n-under consider -10
n-under control -28
n-under convert -10
n-under convince -23
n-under coordinate -17
n-under cost -11
n-under count 9
n-under counter -18
n-under cover -22
n-under create -27
n-under criticize -21
n-under cross 4
n-under crumple -9
n-under curb -7
n-under deal -25
n-under decide -24
n-under declare -28
n-under decline -29
n-under decry -19
n-under defeat -18
n-under defend -34
n-under defy -17
n-under delegate 5
n-under deliver -34
n-under demand -23
n-under demonstrate -23
n-under denounce -32
n-under deny -17
n-under deploy -18
n-under descend -25
n-under describe -41
n-under deserve -4
n-under destroy -19
n-under determine -15
n-under develop -21
n-under die -21
n-under direct -17
n-under disavow -40
n-under disclose -22
n-under discuss -29
n-under dislodge -7
n-under dismay 3
n-under dismiss -29
n-under display -17
n-under distribute -23
n-under do -20
n-under dole -7
n-under dominate 4
n-under donate -23
n-under double -9
n-under draft -18
n-under draw -8
n-under drop -7
n-under echo -32
n-under elect -22
n-under electrify -33
n-under elevate 7
n-under eliminate -16
n-under email -25
n-under embrace -22
n-under emerge -13
n-under emphasize -25
n-under employ 7
n-under encourage -20
n-under end -33
n-under endorse -20
n-under ensure -15
n-under enter 7
n-under establish -24
n-under eviscerate -10
n-under examine -17
n-under executive -8
n-under exist -23
n-under expect -30
n-under experience -18
n-under explain -23
n-under expose -35
n-under express -37
n-under extend -28
n-under face 12
n-under fan -6
n-under favor -17
n-under feature -27
n-under feel -27
n-under fight -12
n-under figure -19
n-under file -36
n-under fill -26
n-under find -8
n-under finesse -7
n-under finish -16
n-under fire -21
n-under fly -22
n-under focus -7
n-under follow -7
n-under force -30
n-under form -18
n-under foster -18
n-under fuel 12
n-under fulfill -8
n-under fund -16
n-under generate -16
n-under go -7
n-under grab -17
n-under grant -28
n-under grow 7
n-under guarantee -15
n-under hand -21
n-under handle -15
n-under happen 5
n-under have -13
n-under head -22
n-under help -8
n-under highlight -28
n-under hire -27
n-under hit -27
n-under hold -10
n-under hope -25
n-under host -24
n-under hurt -28
n-under identify -16
n-under ignore -27
n-under impose -23
n-under improve 12
n-under increase -30
n-under insist -22
n-under inspire -21
n-under interview 6
n-under introduce -30
n-under invest -24
n-under investigate -25
n-under invite -19
n-under invoke -17
n-under involve -21
n-under issue -31
n-under join -4
n-under keep -3
n-under kindle -6
n-under knock -19
n-under know -34
n-under lack -22
n-under laid -6
n-under launch -25
n-under lay -25
n-under learn -21
n-under leave 3
n-under let -21
n-under lie -23
n-under lift -12
n-under like 5
n-under limit -25
n-under link -15
n-under list -18
n-under listen -26
n-under live -28
n-under lobby -17
n-under lock 7
n-under look -11
n-under lose -29
n-under love -25
n-under maintain -23
n-under manage -15
n-under mark -20
n-under mask -11
n-under match -23
n-under mean -8
n-under mention -31
n-under midwif -4
n-under miss -15
n-under mobilize -19
n-under mock -22
n-under move -6
n-under name -20
n-under narrow -16
n-under need -32
n-under negotiate -22
n-under note -35
n-under obtain 5
n-under occur -12
n-under offend -8
n-under offer -37
n-under oppose -28
n-under order -21
n-under outline -21
n-under overlap -12
n-under owe -17
n-under own -17
n-under pass -4
n-under pave -3
n-under pay -28
n-under perform -8
n-under persuade -16
n-under pick 6
n-under place -30
n-under plan -19
n-under pledge -25
n-under point -14
n-under portray -29
n-under pose -24
n-under praise -18
n-under predict -23
n-under prefer -15
n-under prepare -25
n-under present -36
n-under preserve -18
n-under prevent 4
n-under prioritize -34
n-under produce -28
n-under project -19
n-under promise -16
n-under promote -32
n-under prompt -33
n-under propose -27
n-under prosecute -19
n-under protect -21
n-under prove -28
n-under publish -24
n-under pull -28
n-under pursue -21
n-under push -11
n-under put -14
n-under question -29
n-under raise 8
n-under rally 3
n-under rate -21
n-under reach -17
n-under react 11
n-under read -4
n-under rebut -23
n-under recall -29
n-under recognize -25
n-under reduce -20
n-under refer -32
n-under reference -21
n-under reflect 6
n-under register -17
n-under reiterate -28
n-under reject -34
n-under release -7
n-under rely -33
n-under remain -5
n-under remember -24
n-under remind -26
n-under remove -20
n-under renegotiate -10
n-under repeat -27
n-under replace -26
n-under report -9
n-under represent -25
n-under request -21
n-under require 5
n-under resign 14
n-under resist -18
n-under resonate -15
n-under respect -16
n-under respond -15
n-under result -4
n-under retain -19
n-under return -31
n-under reveal -39
n-under review -22
n-under reward -6
n-under rise 5
n-under rule -23
n-under say -29
n-under schedule -16
n-under search -17
n-under secure 8
n-under see -18
n-under seek -7
n-under seem -3
n-under seize -23
n-under sell -25
n-under send -32
n-under settle -31
n-under share 4
n-under shift -7
n-under shoot -24
n-under show -24
n-under shrug -13
n-under sign -28
n-under signal -26
n-under sit -26
n-under skewers -4
n-under smile 11
n-under soar -30
n-under soften 11
n-under solve -6
n-under sound -27
n-under speak -16
n-under spend -7
n-under spike -31
n-under squeeze -24
n-under stake -21
n-under stand -9
n-under start -4
n-under state -11
n-under stem 3
n-under step -21
n-under stick -19
n-under stop 5
n-under strengthen -27
n-under stress -21
n-under strike -33
n-under struggle -25
n-under sue -16
n-under suffer -19
n-under suggest -15
n-under sum -21
n-under support -28
n-under surround -22
n-under survey -14
n-under survive 12
n-under sweep -14
n-under take -6
n-under talk -31
n-under tap -22
n-under teach -19
n-under tell -29
n-under test -18
n-under testify -23
n-under thank -19
n-under think -35
n-under threaten 6
n-under throw -33
n-under tie -29
n-under title -5
n-under touch 8
n-under tout -29
n-under trail -19
n-under transform -22
n-under translate -31
n-under treat -24
n-under trust -11
n-under try -5
n-under turn -10
n-under tweet -29
n-under undermine 12
n-under underscore 11
n-under understand -27
n-under unveil -15
n-under urge -26
n-under use -39
n-under vanish -7
n-under view -24
n-under violate -25
n-under visit -24
n-under voice -25
n-under vote -29
n-under vow -13
n-under wait -22
n-under want -29
n-under warn -24
n-under watch -34
n-under wear -24
n-under welcome -28
n-under win 6
n-under wonder -28
n-under worry -27
n-under write -36
n-under yawn -9
n-with +in -13
n-with +on -12
n-with +out 15
n-with +up -18
n-with about 4
n-with according -31
n-with across -20
n-with after -4
n-with along -21
n-with at -5
n-with before -24
n-with behind -21
n-with between -12
n-with beyond -17
n-with clause 11
n-with down -12
n-with due -19
n-with during -12
n-with except -15
n-with following -15
n-with for -4
n-with from -4
n-with if -21
n-with in -3
n-with including 7
n-with infinitive 3
n-with inside 5
n-with into -10
n-with like -19
n-with near -17
n-with of -3
n-with off -18
n-with out -29
n-with outside -18
n-with overseeing -6
n-with owner 4
n-with per -18
n-with since -19
n-with than -29
n-with that -7
n-with throughout -20
n-with under -23
n-with until -19
n-with upon 4
n-with via -24
n-with with -5
n-with within -12
n-with without -17
next ! -19
next " -6
next ' -5
next '' 9
next 's 7
next ( -11
next ) -8
next , -3
next - -4
next -- 17
next 1 -24
next 1,110 -14
next 1,237 -19
next 10 -27
next 11 -19
next 12 -15
next 14 -16
next 18 -24
next 2,383 -26
next 20 -17
next 29 -12
next 30 -18
next 40 4
next 44 -23
next 49 -22
next 5 7
next 60 -10
next ; -10
next ? -27
next [ 7
next ] -31
next abc 23
next able -15
next abortion 11
next above -18
next abroad -14
next access -27
next accountable -13
next accusations -9
next across -31
next action -31
next additional -22
next ads 6
next advantage -22
next affect -12
next african -19
next after -6
next ahead -8
next aid -14
next aides -20
next aim 6
next alan -9
next allies 14
next allowing 14
next almost -4
next alone -25
next along -5
next alongside -15
next already -26
next also -16
next alt -12
next american 3
next americans 7
next amnesty -18
next among 3
next and -7
next another -12
next answers -22
next anti-discrimination -17
next anti-dumping 6
next anybody -7
next anything -6
next anytime -8
next apart -7
next apparent 13
next applause -16
next approval 12
next are -26
next arms -21
next as -6
next aside -11
next at -7
next attack -13
next attacks 10
next attending -31
next attention 7
next available -19
next away -15
next back -4
next background 7
next bad -4
next badly -15
next banks -13
next bare 12
next because -9
next beck 14
next before -16
next behind -4
next being 7
next below -20
next ben 11
next benefits -13
next benjamin -16
next beside -6
next betrayed -5
next better -8
next between -3
next big -11
next bigger -18
next bill 3
next billionaire 14
next billions -13
next bipartisan -12
next black -14
next block -19
next blue -13
next blueprints 11
next bold -13
next border -12
next both -5
next bree 25
next breitbart 5
next bring -28
next broadening -14
next building -10
next bush 7
next but 6
next cacophony -5
next california -24
next can 11
next candidates 6
next capitalism -16
next care -30
next carson 10
next cases -8
next central -28
next certain 5
next change 8
next changes -16
next charges 9
next charter -22
next children -26
next circuit -25
next citizens -25
next citizenship -10
next civil 15
next classified -3
next clear 23
next clinton 8
next close -12
next closely 6
next closer -5
next cnn 33
next college -19
next come 6
next comey 16
next comment 3
next comments 6
next common -20
next communities 16
next comprehensive 5
next concern 13
next concerns 5
next condescended -22
next conditions 11
next confidence -7
next conflicts -8
next congress 6
next congressional 8
next conservatives 11
next considerable -11
next constitutional -13
next contests -21
next control -9
next convincing -32
next corporate -21
next could -3
next countries -13
next course -17
next courtney 15
next create -20
next credit 12
next criminal -18
next criticism 10
next crumpled -9
next cutting -12
next data 18
next david 7
next days -10
next debt -9
next decisions 8
next deeper -17
next delegate -22
next delegates 7
next democracy -20
next democrat 4
next democrats 5
next deportations -15
next desantis 23
next details 4
next developer -8
next diet -18
next differences 16
next directly 8
next disbursement -5
next discrimination 6
next dismantle -16
next doing -18
next doled -13
next doling 24
next donations 5
next done -16
next door -13
next doug 11
next down -7
next due -11
next during -10
next each -17
next early -5
next economic -14
next effect -17
next efforts -9
next eight -4
next election 6
next elections -12
next eligibility -18
next elsewhere -30
next emails -21
next employees -19
next endorsements -15
next enough -31
next entry 12
next equal 10
next equity -6
next eric -3
next establishment -27
next even -9
next events 10
next ever -19
next every -5
next everybody -4
next everyone -19
next everything -20
next exactly 18
next exceptions -18
next exclusively -19
next exotic -8
next expectations -23
next families -8
next family 4
next far -9
next fast -13
next fear -14
next fears 15
next federal -19
next fees -9
next fellow 18
next fewer -20
next field -9
next financial -14
next find -29
next fire -21
next firearms -8
next firm -16
next first -11
next fit -21
next flashes -11
next florida 7
next focus -15
next following -13
next foot -5
next for -5
next foreign 13
next forth 7
next forward 10
next four 8
next fox 18
next freddy -12
next free -15
next freedom 5
next freely 14
next friday -6
next friends 6
next from -16
next fully -21
next fun 21
next funding -17
next fundraising -22
next funds -14
next further -4
next future -19
next gaunt -12
next gender -33
next general 15
next george 4
next getting -23
next giant -19
next gilbert -11
next giving -23
next global 6
next god -19
next going 6
next good -25
next gop -12
next great -3
next ground 3
next groups -4
next grown -14
next growth -16
next guidelines -14
next guilty -4
next gun -12
next half -24
next hand -11
next hands -16
next hard 11
next harder 6
next has -17
next have -23
next having -10
next health -11
next heavily -6
next heavy -24
next help 3
next here -9
next higher -24
next highly -8
next him -6
next himself -4
next hispanics 3
next history -9
next home -35
next hours -15
next house -4
next hundreds -4
next i -23
next ideas 14
next illegal 12
next illegitimate -20
next immigrants -5
next implementation 16
next in -7
next income -4
next increasing -13
next increasingly 15
next indiana -19
next individual 3
next industrial -8
next influence -16
next initial -10
next innovation -8
next inside 11
next inspire 10
next insufficient 7
next interest 3
next interests -12
next into -8
next investment -19
next involved -20
next iowa 4
next iran 14
next is -6
next isis -4
next islamic -25
next issue 10
next issues -19
next its -7
next itself -9
next jaime 22
next jeb -3
next job -7
next jobs -23
next joe -13
next jon 27
next just -12
next k -7
next karen 15
next kasich -5
next keep -19
next kevin 31
next kingdom -3
next kudos -8
next large -12
next largely 7
next larry 29
next last 3
next later 19
next latinos -6
next lawmakers 4
next laws 5
next lawyer -25
next leaders -26
next left -4
next less 5
next liberal -22
next lieutenant -15
next life 6
next like -4
next limited 6
next lindsey -15
next lives -8
next local -16
next locally -5
next long 8
next looking -25
next lots -20
next loudly -22
next low -30
next lucrative -4
next major -13
next march -20
next mark 7
next marriage -3
next mass -9
next mate -25
next material -19
next mattie 19
next may -20
next medicaid -21
next melania -10
next membership -22
next mexico 4
next michael 20
next michigan 6
next middle -17
next mike 6
next military -25
next millions -5
next minors -11
next miserably -6
next missing -11
next mississippi 18
next mistakes 10
next mitt -14
next momentum 8
next monday -12
next months -25
next most 4
next mostly -22
next mountains -14
next mrs. 9
next ms. 8
next msnbc 21
next multiple 9
next murphy 10
next my -12
next myself -15
next n't -24
next na -13
next narrowly 8
next national 7
next nations -7
next near -22
next nearly -6
next needy -7
next negative -13
next neutral 4
next never -22
next next -29
next nine -23
next no 5
next none 4
next north -9
next not 3
next nothing 7
next now -6
next nuclear -16
next number 13
next obama 4
next off 6
next office -26
next offices -13
next officials -23
next often -10
next old -27
next older -18
next once -19
next one 8
next ones -16
next online -4
next only -5
next onto -15
next open -26
next opportunities -17
next or -36
next order -11
next organizations -25
next other 4
next others -8
next otherwise -21
next our -4
next ourselves -14
next out 5
next outside -28
next over -9
next overall -19
next overseas -21
next paloma 22
next parenthood -23
next parents -3
next part -9
next particular 15
next particularly -21
next past -13
next paul -13
next pay -20
next paying -9
next people -8
next performances -21
next peruvian -15
next place -30
next plaintiffs -12
next plan 9
next plans 14
next pleasantly 12
next policies 7
next policy -5
next political -20
next politically -27
next poll -13
next polling 9
next poor -21
next possible -23
next possibly -5
next potential 7
next poverty -5
next power -23
next pre-school -5
next predatory -11
next pressure 7
next pretty -4
next primaries -14
next primary -23
next private -17
next privately -12
next problems 3
next program 16
next programs -18
next progress -13
next projects 4
next public -10
next publicly 9
next putting -3
next quickly 11
next quiet -27
next quite -16
next racial -23
next rapper -16
next rates -17
next readers 10
next ready 14
next real -5
next really -14
next reason 5
next recent -23
next recently -10
next records -16
next reeves 24
next refugee -11
next relationship -17
next religious 8
next rep. -5
next repeatedly 11
next reporters 17
next reports -11
next representative 20
next represented 25
next requests -5
next resources -19
next responsibility -5
next restraint 5
next rid -17
next right 7
next rising -22
next rival -5
next rivals -16
next robert -13
next role -16
next roughly -7
next rubio 5
next rules -18
next running -5
next ryan 3
next same -26
next sanders 6
next saturday 8
next screening -28
next scrutiny 13
next second -10
next secretary 6
next security -12
next seeking 6
next sen. -4
next senate -8
next senator 9
next sense -17
next sensitive -23
next serious -5
next seriously -15
next service 17
next services -23
next set -19
next seven 9
next several -4
next sharply -5
next she 6
next short -4
next shortly -10
next should -30
next show -22
next siblings -23
next significant 5
next significantly -22
next similar -6
next simply -14
next slowly -23
next so -3
next social -26
next some -4
next somebody 3
next someone -5
next something -8
next somewhat 9
next south -4
next speaking -11
next specific 12
next speeches -22
next spread -16
next staff -13
next start -18
next state 8
next states 4
next stats -4
next status -16
next steadily -9
next stephanie 20
next steve -5
next steven 21
next still -25
next stops -15
next stories 4
next strong 7
next strongly 12
next struggling -18
next students -30
next substantial -13
next such -6
next suit -26
next sunday -6
next super -17
next superdelegates -21
next supplies -14
next supporting -33
next supreme -22
next sure -22
next syrian -20
next taking 13
next talking 13
next tax 13
next taxes -17
next ted -4
next television -28
next tens -14
next terrorism -13
next terrorist -27
next terrorists 6
next than -22
next their -4
next then 6
next there -4
next things 8
next third -19
next thousands -5
next three 11
next through -13
next throughout -26
next thursday -4
next ties -17
next time -16
next times -14
next to -4
next today -29
next together -35
next too -8
next top 10
next toward -34
next traction -6
next traditional -17
next transcripts -18
next tremendous -20
next tribute 17
next trouble -25
next true -10
next trust -14
next tuition -6
next turnout -20
next twice -5
next two -3
next undocumented 10
next union 9
next unnecessarily -16
next until -11
next unwanted -10
next up -7
next upon 14
next us -13
next usa 30
next vermont -17
next via -4
next vice -9
next victories -8
next victory 6
next video 8
next videos -16
next viewers 4
next violence -30
next violent -14
next viral -22
next virtually 4
next virulent -6
next voter 5
next voters -5
next votes 10
next wages -15
next wall -3
next washington -22
next waste -19
next water -19
next way 9
next ways -22
next we -16
next weeks -23
next were -10
next western -4
next whatever -23
next when -11
next whether 5
next which 4
next while -8
next white -16
next who -9
next widespread -8
next wilcox 24
next will 11
next winning -14
next wisconsin -17
next with -8
next within -18
next without -12
next women 15
next won -23
next words -15
next work -21
next workers 9
next working -13
next worse -21
next would -14
next wrong -19
next years -13
next yet 9
next you -5
next young -5
next your -6
next yourself -16
next – -23
next — -9
next “ -5
next ” -20
next … -18
next-is '' -9
next-is -RRB- -12
next-is . -5
next-is CD -12
next-is HYPH -4
next-is JJR -5
next-is JJS -4
next-is NN -6
next-is NNPS 3
next-is NNS -5
next-is PDT -8
next-is RBR -7
next-is RP -19
next-is UH 10
next-is VBD -8
next-is VBN -7
next-is VBP -10
next-is VBZ -5
next-is WDT -11
noun -11
o " -3
o % 8
o '' -11
o Act 7
o America -5
o American -15
o Barack 4
o Beck -5
o Behind -28
o Benjamin -24
o Bernie -10
o Bill -3
o Bush -8
o Carson -16
o Chagoury -6
o China 10
o Committee -3
o Congress -3
o Convention 3
o Cruz 3
o Democrat 11
o Department 19
o Divided -35
o Donald -4
o Florida -16
o Friday 8
o GOP 4
o George 11
o Gilbert -11
o Hampshire -8
o Hillary 8
o I -6
o ISIS -11
o Iowa -5
o Jeb 8
o Jesse -9
o John -11
o Klan -9
o Mexico 5
o Mitt -14
o Monday 3
o Mrs. -7
o Ms. 6
o Muslim 4
o News 13
o Ohio -18
o Paul -6
o Planned 4
o President -15
o Press -15
o Rep. -4
o Republican -8
o Rubio 7
o Sander -25
o Saturday 6
o Security -12
o State 5
o Street -13
o Ted 10
o Thursday -19
o Trump 4
o U.S. 7
o Washington -12
o Wednesday -6
o ability -14
o abortion -3
o access -14
o accommodation -19
o accomplishment -9
o accord 8
o account -12
o accusation -4
o act -18
o activity -3
o ad 7
o ads 15
o advantage -29
o advice 5
o agenda -7
o agent -17
o agreement 6
o aid -9
o aides 9
o aim 5
o air -15
o alien 12
o all 11
o alternative -17
o amnesty -18
o amount 14
o analysis -9
o analyst 8
o anger -11
o announcement 9
o answer 5
o antic -16
o any 9
o anybody -7
o anything -30
o apology 17
o appeal -10
o appearance -4
o applause -16
o applicant -16
o appointment -7
o approach -11
o approval 15
o area -10
o argument 15
o arm -21
o article 17
o assertion 3
o assessment -4
o asset -8
o asylum 8
o attack 8
o attempt -4
o attention 13
o attitude 31
o authoritarian 4
o authority -7
o authorization -4
o back -15
o backing 7
o balance -19
o ballot -13
o bank -22
o banker -25
o barrier -23
o base -11
o basis -17
o battle -11
o bearing -17
o behavior 11
o belief -15
o benefit -8
o bill 8
o billion -15
o billionaire 21
o bit -8
o blow -15
o blueprint 11
o board -5
o body -20
o book -8
o boost -21
o border -26
o brand -26
o broad -20
o broadening -14
o building -20
o business -6
o cacophony -5
o call -6
o camp -19
o campaign -5
o candidacy -7
o candidate -6
o capacity -17
o capitalism -16
o car -18
o card -20
o care 3
o career -29
o case 10
o cash -19
o caucus -16
o caucuse -5
o cause -16
o center -28
o challenge 5
o check -15
o cheeseburger -11
o chief -18
o child -9
o choice -7
o citizenship -20
o city -12
o class -6
o clerk -21
o climate -14
o clip -9
o closer 11
o club -10
o coalition -4
o collar 5
o column 3
o comeback -6
o commander 8
o commentary 24
o commercial -9
o commitment -5
o committee -22
o communication -30
o community -7
o company -7
o competition -18
o complaint 4
o computer -14
o concern -10
o concession -22
o conference -10
o confidence -8
o conflict -13
o connection 12
o consensus 15
o consequence 3
o conservative -22
o consumer -13
o contender 5
o contest -19
o contract -17
o contrast 12
o control -21
o controversy -7
o copy -11
o core -4
o corporation -17
o cost -7
o country -7
o county -24
o couple -10
o course -7
o court 14
o crack -18
o credential -20
o credibility -19
o credit 8
o crime 6
o crisis 18
o criticism 8
o critics 7
o critique 17
o crowd -4
o culture -6
o cure -13
o cut -13
o cycle -8
o damage -19
o danger -16
o data -35
o daughter -24
o day -12
o deadline -13
o death -15
o debate 6
o debt -9
o decade -6
o defeat -3
o defense 19
o deficit -12
o degree 9
o delegate -20
o demand -12
o democracy -18
o department -6
o deportation -25
o depth -8
o detail 11
o determination -8
o developer -3
o dictatorship -18
o difficulty -7
o direction -15
o director 22
o disbursement -5
o discrimination 8
o discussion -22
o disruption 3
o distance -19
o district -6
o divide 6
o division -15
o document -24
o dollar 7
o donation -11
o donor -6
o door -28
o doubt 16
o duty 7
o earning 11
o ease 11
o economy -7
o edge -27
o education -5
o effect -24
o element -12
o eligibility -13
o elite 9
o emission 4
o emphasis 15
o employee -13
o end -23
o endorsement 14
o enemy -16
o energy -24
o engagement -8
o enthusiasm -9
o entry 6
o environment -9
o equity -6
o establishment 4
o estimate -13
o event -7
o everyone -19
o everything -15
o evidence 5
o example 6
o exception -20
o exchange -5
o expansion -10
o expectation 18
o experience 4
o expert -3
o explanation -24
o eye -8
o face 10
o fact 3
o failure 8
o faith -7
o fall 7
o favor -29
o favorite -9
o fear -13
o fee -25
o feeling 8
o fence -17
o fighter -7
o figure -4
o finances -17
o finger 10
o fire 6
o firearm -22
o firm 4
o fit -25
o flash -11
o flow -17
o folk -14
o foot -14
o force 5
o fortune -10
o friend -11
o frustration 9
o fun 12
o fund -24
o funding -27
o fundraiser -10
o fundraising -23
o future -7
o gain 5
o game -24
o gap -4
o gathering -8
o gaunt -12
o goal 4
o good 8
o governor -12
o grant 17
o grist -12
o group -4
o growth -5
o gun -3
o half 5
o hall -20
o hand -17
o harder 9
o harm -22
o he 6
o head -8
o heading -12
o headline 13
o headquarters -17
o hearing -21
o heart -21
o heat 5
o her -26
o heritage -12
o himself -6
o hispanics 4
o hold -19
o home -33
o hope -11
o hour 9
o house -20
o how -6
o husband -7
o idea 7
o identity 8
o image 13
o immigrant -5
o impetus -11
o implementation 16
o importance -11
o incident 10
o inclination 6
o income -16
o industry -5
o inefficiency -5
o influence -10
o infrastructure -23
o initiative -34
o injunction 28
o insurance -19
o integrity -8
o intelligence -20
o intention 8
o interaction -5
o interest 8
o interview -22
o investigation -4
o investment -16
o involvement 10
o issue 12
o it -4
o itself -9
o job -16
o joke 18
o kid -17
o kind 4
o knocking -6
o kudo -8
o lack -5
o ladder -20
o language 7
o law -3
o lawfully -10
o lawmaker 8
o lawsuit 6
o layer -13
o lead -14
o leadership 10
o least -17
o left -19
o legacy -23
o lesson 8
o letter 3
o level -10
o leverage -19
o liberal -10
o license 18
o lie -20
o life -18
o light -23
o limit -4
o line -7
o link 9
o list 3
o little -29
o logic -20
o look 7
o lot -32
o loyalty -22
o majority -9
o maker 13
o man 4
o manager -10
o many -4
o margin -36
o mark 8
o market -23
o marriage -27
o material 6
o math -20
o matter -30
o mayor 5
o media 13
o melody -12
o member -18
o membership 6
o memo 8
o mention 28
o message -4
o military -22
o million -20
o minimum -20
o minor -11
o minute -8
o mission -26
o mistake -9
o moderate -21
o mogul 8
o momentum -6
o money -15
o moniker 15
o monopoly -13
o month -8
o mood -20
o most -13
o mother -16
o mountain -10
o move -8
o movement -3
o movie -23
o myself -13
o name 4
o narrative -9
o needle -14
o nerve -11
o network -10
o news -8
o nickname 10
o night -8
o nomination -4
o nominee -9
o note -3
o nothing 5
o notice 6
o novelist -15
o number -8
o obligation -5
o odd -17
o offense 8
o offer -13
o office -10
o one -8
o onstage -21
o opening -15
o operation -28
o opinion 15
o opponent -8
o opportunity -7
o option -24
o organization -5
o other -18
o ourselves -14
o outcome -4
o pace -7
o page -5
o pain 17
o pair -3
o part -11
o partner -22
o pass 6
o passion 5
o payment 4
o peace -14
o penalty -12
o percent -9
o perception -12
o period -9
o person 14
o phone -23
o photo -9
o phrase 5
o picture -4
o piece 10
o pitch -27
o place -15
o plaintiff -12
o plan 4
o platform -8
o play -4
o plenty 3
o point -4
o police 5
o policy -6
o politician -21
o politics -4
o polling -4
o popularity -20
o population -20
o position 13
o possibility 11
o post -26
o potential -14
o poverty -5
o praise 16
o pre-school -5
o presence -7
o pressure -7
o preview -3
o price -24
o primary -12
o principle -17
o priority 5
o prison -10
o problem -16
o process -11
o processing -12
o product -21
o production -10
o profile -15
o profiling -7
o profit 8
o program 9
o progress -9
o promise 7
o promotion 18
o proposal -7
o prospect -8
o protection -3
o protest 11
o protester -5
o public 12
o push -9
o put -14
o race -16
o rally -7
o range 7
o rank -9
o rate -20
o rating -6
o reality 6
o reason 11
o rebranding -16
o rebuke -13
o recognition -9
o recommendation 5
o reform 12
o refugee -22
o refusal -18
o regime -3
o relationship -8
o release 9
o relief 6
o remark -10
o report -5
o reputation -4
o request -4
o requirement -20
o research 4
o reservation 22
o resident -14
o resistance 13
o resolution 9
o resource -10
o respect -5
o respite 13
o respondent -9
o response -4
o rest -7
o restraint -4
o restriction -26
o result -3
o return -10
o revolt -15
o revolution 5
o rhetoric 10
o risk -32
o road -16
o room -21
o root -20
o round 14
o rule 5
o ruling 17
o runner 5
o sacrifice -32
o said 9
o sanction 9
o sander 7
o say -15
o scandal -18
o schedule -20
o science 11
o screening -21
o scrutiny -4
o search -5
o seat -26
o secret 11
o secretary 5
o security -23
o seeker -9
o senator 4
o sense -7
o sentence 6
o series 8
o server -23
o service -14
o set 4
o shape -26
o share -20
o she -4
o shift -11
o shirt -20
o shooting 9
o shop -12
o shot 10
o show -4
o showing -25
o side 15
o sign -14
o signal -13
o site -16
o size -22
o slot 3
o solution -8
o some 5
o somebody -16
o someone -5
o something -4
o son 7
o sort -3
o source -7
o space -18
o specifics 5
o speech -11
o spending -20
o spotlight -21
o spring -11
o staff -12
o staffer -7
o stage -41
o stance -10
o stand -14
o standing 11
o star -11
o start -18
o stat -4
o statement 9
o station -14
o status -12
o steadily -9
o steal -9
o step -10
o stock -14
o stop -27
o story 8
o strategy -11
o stream -18
o street -21
o strength -6
o struggle 8
o stuff -6
o style -7
o success -14
o suggestion 22
o suit 9
o sum -14
o summer -20
o superdelegate -24
o supplies 21
o support 9
o surge -26
o surprise -25
o surrogate -13
o swath -17
o symphony -14
o table -30
o talk 3
o target -17
o tariff 11
o tariffs -15
o task -17
o team -6
o temperament 15
o ten -16
o tendency -24
o term 13
o terrorism -21
o terrorist -8
o test -24
o textbook -10
o that -4
o the -17
o they -6
o thing -10
o thinking -19
o third -4
o thought 10
o threat -14
o three -18
o threshold -13
o thumb -18
o ticket -20
o tide -16
o tie -11
o title -7
o tone -11
o total -12
o tour -26
o traction -13
o tradition -24
o transcript -15
o transition -20
o trip -22
o trust -14
o truth 8
o tuition 9
o turnout -10
o tweet 11
o two -24
o type -27
o union -22
o uniqueness -15
o up 4
o upbringing -5
o urging 28
o use 4
o value 9
o variety 5
o version -24
o victim -20
o victory -6
o video -12
o videos -16
o viewer -4
o violence 8
o visa -21
o vision 5
o visit -14
o voice -4
o volunteer -23
o voter -5
o wall -3
o war -4
o waste -23
o water -19
o wave -24
o way -12
o we -7
o week -7
o weight 7
o whatever -15
o which 6
o who -17
o whom -8
o why 5
o wife -26
o will -20
o win -12
o wing -16
o woman 5
o word 9
o work -17
o worker -5
o world -20
o worry 9
o worth 5
o wound -4
o year -5
o you -32
o yourself -7
o zone 5
o-is DET 4
o-is PROPN -4
o-is PUNCT -15
o-is SCONJ 4
o-is SYM -16
o-is VERB -7
previous " -8
previous ' -8
previous 'd -8
previous 'll -14
previous 'm -10
previous 're -8
previous 's -4
previous ( -6
previous -- -4
previous ... -3
previous 1,237 -10
previous 10 12
previous 2,383 -7
previous 2008 -23
previous 2009 23
previous 45 33
previous : -15
previous ; -12
previous ] -12
previous a -22
previous abedin 7
previous about -8
previous abruptly 16
previous accommodations -11
previous act -14
previous actions -11
previous actively 6
previous actors 14
previous ad 13
previous address 12
previous administration 4
previous advisers 4
previous advocate -15
previous after 10
previous against -23
previous agency 26
previous agents -9
previous aggressively 12
previous agreement -8
previous aide 8
previous aides 7
previous all 9
previous allegedly -4
previous allies 12
previous always 9
previous am -16
previous america -27
previous americans -4
previous an -32
previous analysts 14
previous and -6
previous anyone 11
previous apparently -8
previous are -3
previous argued -21
previous arguments 11
previous around -26
previous article -8
previous as -10
previous association 15
previous at -26
previous attacks 5
previous attendees 4
previous audience -4
previous avoid -9
previous award -17
previous axelrod 6
previous backers -13
previous background -14
previous band 8
previous banks -23
previous bannon -19
previous barely 11
previous basically -20
previous be 6
previous beck 11
previous before 3
previous begala 29
previous began -18
previous begin -19
previous begun -20
previous being -6
previous believe -13
previous below -15
previous bernie 7
previous beruff 6
previous best -5
previous bid -18
previous biden 6
previous bill 3
previous book -13
previous border -16
previous briefly -4
previous brothers 3
previous bruno 21
previous bush 4
previous businessman 9
previous but -4
previous by 5
previous california -12
previous campaign 5
previous campaigns 11
previous candidates 3
previous cantera 27
previous capital -31
previous carefully -18
previous carolina 4
previous carson 4
previous case -19
previous cases -22
previous caucuses -6
previous certain -12
previous certainly 8
previous changes 9
previous chief -4
previous children -29
previous china -15
previous christie 4
previous citizens 6
previous city -3
previous class -22
previous clearly -10
previous clinton -3
previous closely -27
previous cnn 22
previous coalition -21
previous collectively -22
previous colleges -9
previous comey -9
previous commentator 15
previous comments -31
previous commission -14
previous committee -7
previous communications 12
previous companies -5
previous company 6
previous conference -10
previous congress -5
previous consider -22
previous constantly 7
previous contenders 12
previous contest -22
previous convention -13
previous conversation 24
previous corp 26
previous could -13
previous countries 4
previous couples -17
previous critics 8
previous current -11
previous currently -9
previous data -5
previous days -32
previous debate -5
previous decades 5
previous decision -9
previous deeply -24
previous definitely -14
previous degree 5
previous democrats 7
previous department -12
previous desantis 33
previous desperately -26
previous despite 3
previous devine 31
previous did 5
previous directly 18
previous disproportionately -23
previous document -6
previous documents -21
previous does 4
previous dollars -15
previous donald -7
previous donations -24
previous donors -10
previous drove -14
previous each -5
previous earnest 11
previous easily -9
previous economy -14
previous effectively 3
previous election -27
previous else -15
previous email 4
previous emails -9
previous employees -11
previous enthusiastically 9
previous especially -5
previous establishment -23
previous event -24
previous everybody -9
previous everyone -5
previous exchanges -29
previous executives 18
previous experts 16
previous face -9
previous fact -19
previous factories -10
previous fallon 29
previous families -21
previous family -12
previous famously 9
previous far -20
previous fatally -8
previous fathers 6
previous favor -19
previous fbi -4
previous fear -6
previous federally -8
previous feel -15
previous felt -19
previous figures -10
previous finally -7
previous firm -16
previous firms 8
previous five 9
previous florida -10
previous folks -4
previous for -22
previous forcefully -4
previous formally 10
previous foundation -5
previous four -22
previous frequently -7
previous friday 20
previous friends 19
previous from -5
previous fully -9
previous fundamentally -20
previous funding -10
previous generally -9
previous gentlemen -5
previous get -23
previous gets -14
previous getting -22
previous gingrich 14
previous go -8
previous god -25
previous golvach -9
previous goodlatte 28
previous gop -18
previous got 11
previous government 5
previous gradually -24
previous grayson -12
previous greenberg 28
previous gunn 25
previous guys -13
previous had -3
previous hall 6
previous halloween -10
previous hampshire 7
previous hardly -21
previous hart -25
previous has -5
previous he 3
previous head -26
previous help -36
previous helped -41
previous helps -20
previous her -8
previous heritage 3
previous highly -16
previous hill 7
previous hillary -5
previous him -11
previous his -24
previous hispanics -11
previous husband 16
previous i -6
previous if -26
previous immigrants 10
previous in -11
previous include -17
previous includes -20
previous including -14
previous increasingly 3
previous industries -7
previous inevitably -17
previous information -7
previous initially 6
previous instead -4
previous interview -7
previous investigation 14
previous investigators 7
previous iowa -12
previous israel -8
previous issue 10
previous issues -11
previous it -3
previous its -7
previous itself -10
previous job -21
previous jobs -18
previous jolly 35
previous judge 6
previous just -9
previous kasich -5
previous keep -11
previous keeps -7
previous kept -7
previous kerry 11
previous king -16
previous law -15
previous lawmakers 5
previous laws -9
previous lawyers -9
previous leadership 24
previous least -21
previous leaving -18
previous left -20
previous letter -8
previous lew 7
previous lewandowski 8
previous liberals 13
previous like -16
previous likely 9
previous literally -12
previous llosa 20
previous long -8
previous lou 34
previous made -8
previous magazine -8
previous magic -11
previous man 3
previous manager 17
previous many 9
previous market -22
previous material -18
previous may -14
previous mayorkas 19
previous mcconnell 9
previous me -26
previous media -20
previous meeting -10
previous memo -22
previous memorably 18
previous men -8
previous mentioned -17
previous message 6
previous messages 11
previous mexicans -12
previous mexico 4
previous might -4
previous million -21
previous minister -6
previous minors -6
previous mississippi -5
previous mogul 6
previous money -24
previous month 8
previous months -28
previous mook 9
previous more -11
previous mostly 3
previous move -15
previous movement -10
previous muslims -22
previous must -13
previous na -6
previous narrator 19
previous narrowly -26
previous nations -18
previous nearly -22
previous necessarily -4
previous neighbor -12
previous neither 12
previous never -12
previous newly -23
previous news 7
previous newspaper 5
previous night 10
previous no 3
previous nominee -6
previous none -9
previous normally 5
previous numbers -15
previous o'malley 3
previous obviously -15
previous of -7
previous offered -8
previous offers -23
previous office 12
previous official 34
previous officially 13
previous officials 9
previous often -7
previous ohio -4
previous old -4
previous on -18
previous ones 7
previous only -14
previous opinion 10
previous opponents 5
previous or -15
previous organization 6
previous ortega 20
previous others 8
previous out -20
previous outrage -10
previous over -12
previous palmieri 23
previous paris -9
previous partially -33
previous particularly 11
previous parties 3
previous peers -18
previous pence 4
previous people -11
previous percent 5
previous person -3
previous personally -16
previous physically -7
previous placards 11
previous place 7
previous plan 9
previous platform 8
previous play 3
previous please -17
previous point 9
previous police 8
previous policies 12
previous politically -30
previous politicians 8
previous politico 12
previous poll 11
previous polled 8
previous polling -4
previous potentially -27
previous pre-school -10
previous president -4
previous press 14
previous priebus 27
previous primaries -26
previous primarily -21
previous primary -12
previous privately 12
previous problems -15
previous process -19
previous programs -11
previous properly -14
previous proposed -20
previous prosecutors 21
previous publicly 7
previous question 5
previous questions -8
previous race 5
previous races -4
previous racially -20
previous radically -24
previous rally 7
previous randomly -22
previous rapidly -19
previous rarely -8
previous rather -9
previous real -15
previous records 4
previous reeves 17
previous refugees -20
previous regularly 16
previous reid 14
previous remarks -14
previous reported -15
previous reportedly -26
previous reporters -15
previous reports 25
previous republican 4
previous republicans 5
previous research 6
previous researchers 14
previous risks -25
previous rivals 5
previous rnc -18
previous role -19
previous room -12
previous routinely -12
previous runner 7
previous ryan 7
previous said -33
previous saturday -9
previous says -20
previous scandal -14
previous schools 4
previous season -19
previous security 10
previous seemed -16
previous seen -19
previous senator -3
previous senators 9
previous sentiment 9
previous seriously 16
previous several 7
previous should -3
previous show -4
previous side 10
previous significantly -26
previous silverman 6
previous simply -14
previous sincerely -11
previous slayen 17
previous smith 5
previous somebody -10
previous someone 9
previous something -20
previous sometimes -10
previous son 12
previous source 6
previous sources -4
previous speech 6
previous speeches -26
previous spending -19
previous spokesman 17
previous spokeswoman 26
previous spree -16
previous staff 4
previous start -25
previous started -26
previous states -11
previous steps -23
previous still -5
previous stop -22
previous stopped -11
previous strategy 5
previous street -24
previous strongly 11
previous students -32
previous subsequently -7
previous successfully -21
previous suddenly 10
previous sunday 11
previous support -27
previous supporters 3
previous supports -25
previous surveyed 27
previous system 9
previous tax -17
previous team 12
previous temporarily 6
previous temporary -7
previous terrorism -19
previous than -13
previous that -11
previous the -35
previous them -10
previous themselves 8
previous there -4
previous they -3
previous thing -23
previous things -22
previous think -15
previous this -8
previous those 6
previous three 12
previous thursday 11
previous thus -18
previous time -5
previous times 11
previous to -5
previous today 23
previous together 14
previous tossing -15
previous totally -20
previous toward -22
previous trouble -17
previous tweet 9
previous two -5
previous typically -7
previous ultimately 9
previous under -26
previous universities -10
previous university 5
previous up -16
previous us -24
previous usually -29
previous victory -12
previous video -9
previous videos -5
previous voice 4
previous volunteers -10
previous vote -25
previous voters -5
previous votes -15
previous voting -17
previous war -12
previous washington -10
previous way -17
previous we 3
previous weaver 18
previous website 14
previous wednesday 16
previous week 23
previous weeks -17
previous well -8
previous what -19
previous whatever 8
previous when -4
previous which -4
previous while -5
previous who -3
previous whoever -20
previous whom -3
previous wife 9
previous wilcox 29
previous will -5
previous with -16
previous without -6
previous woman 4
previous women 5
previous work -16
previous workers 10
previous world 9
previous would -8
previous year 17
previous years -21
previous yet -6
previous york 8
previous you -13
previous – 3
previous — -7
previous “ -23
previous ” -8
previous-is - -8
previous-is -LRB- -13
previous-is -RRB- -8
previous-is CC -4
previous-is CD -14
previous-is DT -5
previous-is EX -7
previous-is HYPH -15
previous-is IN -5
previous-is JJ -8
previous-is JJR -8
previous-is JJS -12
previous-is NN -6
previous-is NNP -4
previous-is NNPS -8
previous-is NNS -5
previous-is POS -13
previous-is PRP -4
previous-is RBS -12
previous-is RP -20
previous-is SYM -19
previous-is TO -3
previous-is UH -11
previous-is VB -13
previous-is VBD -5
previous-is VBG -10
previous-is VBN -5
previous-is WP -5
previous-is WRB -4
quoted VERB 9
quoted before 13
rel acl -3
rel acl:relcl -9
rel advcl -5
rel advmod -27
rel amod -8
rel aux -31
rel aux:pass -6
rel ccomp -10
rel compound -8
rel conj -5
rel csubj -7
rel csubj:pass -17
rel discourse -9
rel fixed -23
rel mark 3
rel nmod -6
rel obj -23
rel root 7
rel xcomp -11
said noun 18
said noun about -5
said noun after 6
said noun against -37
said noun around -27
said noun as 11
said noun at 3
said noun during -26
said noun for 6
said noun from 6
said noun infinitive -10
said noun object -8
said noun of 4
said noun on -5
said noun to -6
said noun with -37
said noun xcomp 6
under advcl '' -5
under advcl American -17
under advcl Republican 22
under advcl able -13
under advcl accept -26
under advcl accuse -25
under advcl achieve -14
under advcl acknowledge -26
under advcl act 9
under advcl add -33
under advcl address -6
under advcl advise -25
under advcl advocate -8
under advcl affect 9
under advcl agree -7
under advcl aim -7
under advcl air 10
under advcl announce -29
under advcl appear -9
under advcl apply -24
under advcl approach -20
under advcl approve 11
under advcl argue -15
under advcl ask -29
under advcl assail -20
under advcl assemble -19
under advcl assure -17
under advcl attack -13
under advcl authorize -6
under advcl await -24
under advcl balk -18
under advcl bar -23
under advcl be 8
under advcl bear 20
under advcl become 7
under advcl begin -8
under advcl believe -27
under advcl bend -9
under advcl benefit 16
under advcl big -10
under advcl blame -17
under advcl blast -22
under advcl break 3
under advcl bring -8
under advcl broad -17
under advcl build 11
under advcl but -22
under advcl call -20
under advcl campaign 18
under advcl capable -17
under advcl care 8
under advcl carry -3
under advcl cast -7
under advcl catch -6
under advcl cause 13
under advcl cautious -31
under advcl certain -21
under advcl challenge -23
under advcl change -16
under advcl charge -13
under advcl check 7
under advcl choose -27
under advcl cite -20
under advcl claim -14
under advcl clear -31
under advcl clinch -26
under advcl come 5
under advcl commit -4
under advcl committed 7
under advcl compel -19
under advcl complain -27
under advcl complete -5
under advcl composer -12
under advcl conclude -25
under advcl conduct 7
under advcl confront 10
under advcl consider -7
under advcl count -17
under advcl couple 12
under advcl cover -15
under advcl create 6
under advcl critical 6
under advcl criticize -32
under advcl crumple -9
under advcl curb -22
under advcl cut -7
under advcl deal -10
under advcl debate -5
under advcl decide -14
under advcl declare -27
under advcl decline -12
under advcl defeat -6
under advcl delegate -27
under advcl demonstrate -22
under advcl deny -20
under advcl depend 7
under advcl deploy -18
under advcl describe -28
under advcl deserve -18
under advcl design -23
under advcl desperate -4
under advcl deter 8
under advcl devote -7
under advcl die -26
under advcl difficult 7
under advcl discuss -22
under advcl dismiss -24
under advcl do 4
under advcl dol -15
under advcl dole -25
under advcl dominate 4
under advcl double 12
under advcl drag -21
under advcl drive -7
under advcl drop 10
under advcl eager -20
under advcl early -17
under advcl elect 7
under advcl eliminate -24
under advcl embrace -10
under advcl emerge -8
under advcl encourage -6
under advcl end 10
under advcl endorse -21
under advcl engage -6
under advcl enough -5
under advcl ensure -23
under advcl enter 9
under advcl erupt 6
under advcl estate 19
under advcl eviscerate -16
under advcl executive 23
under advcl expand -17
under advcl expect -34
under advcl explain -28
under advcl exploit -33
under advcl express -22
under advcl face 6
under advcl fail -21
under advcl fall -13
under advcl far -22
under advcl fault -14
under advcl feature -8
under advcl feel -34
under advcl figure 7
under advcl fill -22
under advcl find -15
under advcl fire -8
under advcl first 15
under advcl force 10
under advcl fought -4
under advcl found -11
under advcl free -29
under advcl funding -4
under advcl gain -8
under advcl gather 11
under advcl get 10
under advcl gift -13
under advcl good 5
under advcl hang -25
under advcl happen -10
under advcl happy -18
under advcl hard -4
under advcl have -5
under advcl hear -7
under advcl help 6
under advcl high 5
under advcl highlight -28
under advcl hire -20
under advcl hit 4
under advcl honor -27
under advcl hope -27
under advcl hostile -18
under advcl how -8
under advcl identify -20
under advcl ignore -23
under advcl important -5
under advcl impose -14
under advcl improve -10
under advcl indicate -23
under advcl ineligible -14
under advcl insist -10
under advcl intend -19
under advcl interested 5
under advcl invest 3
under advcl invite 7
under advcl issue 8
under advcl join 3
under advcl key 8
under advcl kill -20
under advcl knock 4
under advcl launch -13
under advcl lay -21
under advcl lead 11
under advcl lean -4
under advcl learn -10
under advcl let 7
under advcl like 6
under advcl likely 12
under advcl limit -19
under advcl line -16
under advcl live -26
under advcl long -39
under advcl look 5
under advcl lose -11
under advcl love -8
under advcl maintain -27
under advcl make -4
under advcl mark -20
under advcl mask -27
under advcl meander -23
under advcl minimal 13
under advcl more 13
under advcl much -6
under advcl name -8
under advcl necessary -20
under advcl need -10
under advcl neglect -18
under advcl nominate 9
under advcl note -18
under advcl nothing -14
under advcl offer -10
under advcl old 5
under advcl one 10
under advcl order -26
under advcl own 4
under advcl paint -11
under advcl part 9
under advcl pass -10
under advcl pay -21
under advcl persuade -27
under advcl pick -9
under advcl plan -9
under advcl planning -32
under advcl pledge -28
under advcl point -19
under advcl post -12
under advcl praise -31
under advcl predict -15
under advcl prefer -19
under advcl prepare -15
under advcl present 4
under advcl prevent -13
under advcl profess -21
under advcl promise -24
under advcl prompt 19
under advcl propose -23
under advcl protect 7
under advcl proud -27
under advcl pull -21
under advcl pursue 15
under advcl put 4
under advcl question -26
under advcl raise -12
under advcl rare 8
under advcl reach -9
under advcl react 4
under advcl realize -3
under advcl recall -17
under advcl recognize -21
under advcl reduce -20
under advcl refer -26
under advcl reflect -13
under advcl refrain -25
under advcl refuse -12
under advcl relate -22
under advcl release -9
under advcl remain -16
under advcl remember -10
under advcl remind -19
under advcl remove -14
under advcl rep. 14
under advcl reply -21
under advcl report -29
under advcl represent -20
under advcl resign -12
under advcl respond -29
under advcl responsible 10
under advcl reveal -9
under advcl rich 11
under advcl rush -3
under advcl same 6
under advcl say -36
under advcl schedule 6
under advcl score -6
under advcl scramble -19
under advcl secure -8
under advcl see -3
under advcl seek -9
under advcl seem -36
under advcl seize 14
under advcl select -13
under advcl sell 14
under advcl serious 12
under advcl serve 13
under advcl set -4
under advcl share -23
under advcl shift -9
under advcl short -24
under advcl show -15
under advcl sign 5
under advcl soar 13
under advcl soon -21
under advcl spar -11
under advcl spend -8
under advcl squeeze -12
under advcl stand 15
under advcl start 14
under advcl state -18
under advcl stay -4
under advcl steal -6
under advcl stick 10
under advcl stop 7
under advcl strike -5
under advcl strong -27
under advcl succeed -13
under advcl successful -10
under advcl sue 4
under advcl suggest -32
under advcl supplement -17
under advcl support -10
under advcl surprised -21
under advcl suspend 14
under advcl talk -4
under advcl target -3
under advcl tell -41
under advcl tend -21
under advcl that 6
under advcl there 14
under advcl think -24
under advcl train -18
under advcl transfix -6
under advcl travel -25
under advcl trust -23
under advcl try 6
under advcl tweet -9
under advcl understand -10
under advcl unlikely -28
under advcl unveil 4
under advcl upset -21
under advcl urge -12
under advcl use -3
under advcl vary 3
under advcl view -19
under advcl visit 15
under advcl vote -6
under advcl wait -4
under advcl want -9
under advcl warn -24
under advcl what 7
under advcl where 5
under advcl wonder -18
under advcl worded 27
under advcl worried -17
under advcl worry -13
under advcl write -22
under advcl wrong -7
under advcl — -14
under ccomp acknowledge -39
under ccomp add -26
under ccomp admit -21
under ccomp agree -25
under ccomp allege -24
under ccomp announce -37
under ccomp appear -15
under ccomp argue -20
under ccomp ask -42
under ccomp assert -23
under ccomp assume -24
under ccomp be 16
under ccomp believe -34
under ccomp boast -24
under ccomp build -23
under ccomp call -18
under ccomp charge -31
under ccomp cite -25
under ccomp clear -18
under ccomp come -26
under ccomp complain -18
under ccomp concerned -22
under ccomp conclude -23
under ccomp confident -24
under ccomp consider -28
under ccomp continue -21
under ccomp decide -26
under ccomp declare -29
under ccomp delegate 9
under ccomp demonstrate -24
under ccomp determine -21
under ccomp direct -15
under ccomp ensure -22
under ccomp estimate -22
under ccomp existed -10
under ccomp explain -14
under ccomp express -24
under ccomp face -20
under ccomp fear -21
under ccomp feel -34
under ccomp figure 9
under ccomp find -17
under ccomp get -15
under ccomp give 15
under ccomp grow 13
under ccomp guess -17
under ccomp happen -11
under ccomp hard -28
under ccomp have 5
under ccomp hear -7
under ccomp help -22
under ccomp hope -32
under ccomp imagine -15
under ccomp imply -21
under ccomp include 7
under ccomp indicate -33
under ccomp insist -26
under ccomp jab -10
under ccomp keep -12
under ccomp knock -16
under ccomp know -14
under ccomp likely -15
under ccomp love -15
under ccomp make -12
under ccomp mean 7
under ccomp meant 20
under ccomp need -9
under ccomp note -40
under ccomp offer 8
under ccomp point -34
under ccomp predict -10
under ccomp pretend -19
under ccomp promise -25
under ccomp prove 5
under ccomp raise -19
under ccomp realize -17
under ccomp recall -22
under ccomp recognize -14
under ccomp reiterate -22
under ccomp release 18
under ccomp remember 3
under ccomp report -27
under ccomp respond 5
under ccomp reveal -10
under ccomp say -37
under ccomp seek 12
under ccomp seem -13
under ccomp shor -13
under ccomp show -27
under ccomp speak -9
under ccomp state -24
under ccomp support 8
under ccomp take -20
under ccomp tell -29
under ccomp think -10
under ccomp turn 18
under ccomp tweet -19
under ccomp understand -19
under ccomp use -14
under ccomp want -17
under ccomp warn -28
under ccomp win 5
under ccomp wish -13
under ccomp wonder -3
under ccomp work -19
under ccomp worry -27
under ccomp write -29
under conj Bill -11
under conj Catholic -12
under conj George 12
under conj access -9
under conj achieve -5
under conj acknowledge -22
under conj add 5
under conj address -21
under conj adopt 9
under conj advise -13
under conj adviser -15
under conj allocate 5
under conj allow -26
under conj announce -27
under conj applaud -4
under conj argue -25
under conj arrest -18
under conj arrive -7
under conj ask -32
under conj attack -11
under conj back -4
under conj base -15
under conj be 6
under conj bear -24
under conj beat -21
under conj become 4
under conj believe -8
under conj blast -22
under conj bring 8
under conj broken -3
under conj build 7
under conj call -4
under conj campaign -6
under conj candidate 6
under conj carry -24
under conj center -16
under conj chairman 24
under conj change 8
under conj charismatic -9
under conj cheat -9
under conj choose -18
under conj claim -14
under conj clear -21
under conj close -5
under conj collect -5
under conj come 4
under conj complete 4
under conj composer -7
under conj conclude -16
under conj conduct -9
under conj consider -26
under conj continue -9
under conj create 8
under conj crumple -13
under conj cut -23
under conj deal -3
under conj decide -20
under conj declare -22
under conj decline -24
under conj defeat -18
under conj defend -20
under conj delegate -21
under conj denounce -21
under conj deport -8
under conj desperate -20
under conj develop 8
under conj discuss -21
under conj do -9
under conj double -6
under conj draw 11
under conj drive -15
under conj drop 12
under conj elect -18
under conj embrace -21
under conj emphasize -21
under conj end -7
under conj endorse -22
under conj engage -19
under conj enter -13
under conj explain -17
under conj express -13
under conj face 14
under conj fact -4
under conj fail -10
under conj fall 6
under conj fiery -6
under conj fight 8
under conj find -5
under conj finesse -15
under conj focus -24
under conj follow -23
under conj fought -12
under conj frijoleros 15
under conj fund -14
under conj gain 9
under conj get -5
under conj give 8
under conj gone -12
under conj good -17
under conj grow -7
under conj happen 12
under conj have 4
under conj head -5
under conj help -5
under conj hire 3
under conj hold 7
under conj hope -4
under conj hurt -20
under conj idea -10
under conj identify 11
under conj ignore -9
under conj important 4
under conj include -9
under conj interview -4
under conj introduce -26
under conj issue -5
under conj kill -5
under conj knock -25
under conj know -5
under conj lead 4
under conj learn -19
under conj leave 7
under conj lent 6
under conj less -4
under conj let 16
under conj like -21
under conj limit -19
under conj live -9
under conj look -11
under conj lose -4
under conj love -16
under conj lurch -18
under conj maintain 11
under conj make 3
under conj man -16
under conj marry 16
under conj mean -4
under conj miss -5
under conj mix -10
under conj move -5
under conj narrow -5
under conj note -28
under conj nuanced -24
under conj obtain 11
under conj offer -4
under conj one 22
under conj open -6
under conj oppose 5
under conj own 12
under conj party -12
under conj pass -22
under conj pay -8
under conj people -10
under conj pick -22
under conj place -17
under conj plan -5
under conj plod -12
under conj point 14
under conj poll -18
under conj poor -14
under conj praise -24
under conj primary 16
under conj promise -26
under conj prompt -10
under conj protect -18
under conj provide 11
under conj pull 10
under conj push -25
under conj put 11
under conj rail -18
under conj raise -7
under conj ramp -6
under conj reach -14
under conj read -23
under conj recall -26
under conj receive -16
under conj recognize -24
under conj register -11
under conj release -9
under conj remain 7
under conj report 7
under conj reserve -20
under conj review -5
under conj round -17
under conj ruin -11
under conj run 9
under conj save -13
under conj say -34
under conj screen -19
under conj secretary 10
under conj secure -15
under conj see -11
under conj send -9
under conj serve -8
under conj share -11
under conj shor -11
under conj show -21
under conj shrewdly 4
under conj shrink -12
under conj sit -20
under conj spark -12
under conj speak -5
under conj spend 12
under conj stand 11
under conj state -23
under conj stay 6
under conj step -3
under conj stop -18
under conj study -17
under conj suggest -19
under conj support -14
under conj supporter -18
under conj talk -13
under conj tell -35
under conj tend -26
under conj thing -15
under conj think -8
under conj throw -20
under conj time 10
under conj tour -6
under conj trail -5
under conj transform -14
under conj trip -11
under conj turn -7
under conj unclear 8
under conj undecided -11
under conj use -7
under conj value -21
under conj vanish -14
under conj vote -8
under conj walk 7
under conj want -5
under conj warn -24
under conj watch 13
under conj what 6
under conj write -14
under conj yawn -8
under xcomp able -7
under xcomp about -13
under xcomp address -16
under xcomp advocate -17
under xcomp afford -15
under xcomp agree -26
under xcomp aim -19
under xcomp allow 9
under xcomp announce -23
under xcomp appear -37
under xcomp ask -35
under xcomp attempt -24
under xcomp authorize -22
under xcomp avoid -17
under xcomp be 10
under xcomp begin -33
under xcomp bother -19
under xcomp bring -24
under xcomp call -31
under xcomp cause 10
under xcomp choose -35
under xcomp come 4
under xcomp consider -25
under xcomp continue -24
under xcomp decide -18
under xcomp decline -44
under xcomp delegate -25
under xcomp determined -20
under xcomp do -20
under xcomp eager -20
under xcomp eligible -21
under xcomp elite -12
under xcomp encourage -23
under xcomp end -18
under xcomp expect -33
under xcomp fail -36
under xcomp feel -19
under xcomp fight -12
under xcomp find -28
under xcomp follow -14
under xcomp get -6
under xcomp go -23
under xcomp have -21
under xcomp hear 12
under xcomp help 4
under xcomp hope -31
under xcomp important -12
under xcomp include -22
under xcomp increase -3
under xcomp intend -19
under xcomp invite -18
under xcomp keep -23
under xcomp lead 15
under xcomp learn -15
under xcomp leave 8
under xcomp like -32
under xcomp likely -41
under xcomp look -26
under xcomp love -18
under xcomp make 4
under xcomp manage -20
under xcomp mean -3
under xcomp mention -7
under xcomp move -15
under xcomp need -13
under xcomp offer -20
under xcomp pay -15
under xcomp plan -36
under xcomp pledge -31
under xcomp poised -21
under xcomp prepare -25
under xcomp prepared -11
under xcomp promise -35
under xcomp propose -18
under xcomp proud -10
under xcomp push -24
under xcomp ready -5
under xcomp recognize -9
under xcomp refuse -40
under xcomp release 5
under xcomp reluctant -18
under xcomp remain -26
under xcomp remember -14
under xcomp report -23
under xcomp require -3
under xcomp rush -6
under xcomp say -23
under xcomp schedule -27
under xcomp scramble -20
under xcomp see -27
under xcomp seek -40
under xcomp seem -15
under xcomp set -23
under xcomp stop -20
under xcomp strain -17
under xcomp struggle -29
under xcomp support -26
under xcomp suppose -25
under xcomp take 6
under xcomp tell -29
under xcomp tend -23
under xcomp threaten -30
under xcomp try -34
under xcomp unable -23
under xcomp undergo -12
under xcomp unlikely -19
under xcomp urge -29
under xcomp use -22
under xcomp vote -23
under xcomp vow -33
under xcomp vy -16
under xcomp wait -27
under xcomp want -25
under xcomp willing -26
under xcomp win -6
under xcomp work -26
v Divided -7
v Divided bare -7
v Head -13
v Head bare -13
v Morning -15
v Morning bare -15
v Ted -24
v Ted bare -21
v United -20
v United bare -20
v abandon -21
v abandon in -12
v abandon object -17
v abide -19
v abolish -12
v abolish clause -3
v abolish object -12
v accelerate -25
v accelerate object -20
v accept -5
v accept bare -8
v accept from -28
v accept in -24
v accept object -4
v access -12
v access object -11
v accompany -28
v accompany by -18
v accompany object -17
v accompany passive -18
v accomplish -27
v accomplish object -21
v accord 28
v accord bare 22
v accord object 24
v account -20
v accuse object 14
v accuse passive -7
v achieve -20
v achieve bare -9
v achieve object -21
v acknowledge 10
v acknowledge bare 14
v acknowledge clause 7
v acknowledge in -3
v acknowledge object 4
v acquire -28
v acquire object -22
v act -34
v act as -12
v act bare -17
v act in -18
v act object -17
v adapt -26
v add +up -12
v add bare 23
v add clause 13
v add object -15
v add to -35
v address 4
v address in -5
v address object 5
v address to -8
v address xcomp -12
v adjust -28
v administer like -9
v admire 7
v admit -3
v admit as 11
v admit object 6
v adopt 7
v adopt bare 9
v adopt like -4
v advance object -19
v advertise -20
v advise -17
v advise object -4
v advise passive -15
v advise to 7
v advocate 4
v advocate because -17
v advocate for 6
v advocate object -8
v advocate on -17
v advocate xcomp 21
v affect -24
v affect by -12
v affect object -16
v affect passive -12
v affiliate -15
v affiliate with -15
v affirm -13
v afford -24
v afford infinitive -18
v age -28
v agree bare -21
v agree clause 9
v agree infinitive -4
v agree on 11
v agree to -5
v agree with 9
v agreed 26
v aid -32
v aim infinitive 8
v aim to 7
v air -21
v air during -4
v air object -10
v alarm 11
v alienate -7
v alienate object 12
v align passive 3
v align with 6
v allege clause -5
v allege object -5
v allocate -21
v allocate bare -12
v allocate passive -11
v allow by 7
v allow in -18
v allow infinitive -7
v allow object 6
v allow passive 4
v allow to -10
v alter -25
v alter object -19
v amass -23
v amount -17
v amount to -17
v amplify -19
v amplify object -19
v anger 22
v anger object -7
v announce 9
v announce bare 3
v announce clause 5
v announce in 11
v announce on 16
v announce to -3
v answer -7
v answer bare 8
v answer object -3
v answer on -13
v anticipate -14
v apologize 12
v apologize bare -10
v apologize for 18
v appeal -11
v appeal to -11
v appear 9
v appear at -26
v appear bare 12
v appear before 3
v appear in -9
v appear infinitive 7
v appear object 5
v appear on -19
v appear xcomp 6
v applaud -5
v applaud bare -18
v applaud object -3
v apply -28
v apply bare -18
v apply for -18
v apply to -17
v apply under -5
v appoint 5
v appoint object 8
v appoint to 5
v appreciate 8
v appreciate object -23
v apprehend -6
v apprehend at -6
v apprehend in -6
v apprehend object -6
v approach -22
v approach bare -6
v approach object -17
v approve -15
v approve for -26
v approve object 5
v approve under -6
v argue 13
v argue bare -11
v argue clause 6
v argue like 11
v argue object 5
v argue that -7
v argue to 21
v arm -20
v arm object -16
v arrest -21
v arrest bare -6
v arrest passive -14
v arrive -33
v arrive at -16
v arrive bare -11
v arrive in -12
v arrive to -8
v arrive with -10
v articulate 19
v articulate in 9
v articulate passive 6
v ask 4
v ask about -10
v ask clause 5
v ask during 4
v ask if 14
v ask in -9
v ask object 5
v ask passive 12
v ask to -5
v ask whether 21
v assail 11
v assault -16
v assault object -16
v assemble -20
v assemble object -12
v assemble to -6
v assess -4
v assess object 7
v assign -12
v assign to 3
v assist -22
v assist object -14
v assuage -16
v assuage object -16
v assume clause -3
v assume object -18
v assure clause 4
v assure object 13
v assure passive -6
v attack 9
v attack as -14
v attack bare -21
v attack by 7
v attack for 19
v attack in -16
v attack object 8
v attack on 6
v attack passive 13
v attempt infinitive -6
v attend -33
v attend bare -14
v attend in -11
v attend object -25
v attract -12
v attract for -10
v attract object -8
v attract to -14
v attribute 13
v attribute object 10
v attribute passive 10
v attribute to -7
v author 8
v author by 8
v author passive 8
v authorize infinitive -16
v authorize object 4
v authorize passive -26
v avoid object -10
v avoid with -19
v avoid xcomp 3
v await -19
v await before -17
v await object -18
v back 8
v back +down -19
v back +up -10
v back bare 9
v back by -11
v back in 12
v back object 4
v backfire -19
v backfire bare -17
v balance -19
v ban 10
v ban from -46
v ban object 5
v ban passive -10
v band -13
v band bare -13
v bank -4
v bar 4
v bar object 8
v barnstorm -20
v barnstorm object -15
v base -6
v base bare 3
v base in -12
v base object -16
v base on -30
v base passive -24
v bash object 9
v battle -3
v battle against -23
v battle object -29
v be -9
v be bare -6
v be for -18
v be in -32
v be on -10
v be than 7
v be to 4
v be xcomp -24
v beam from 8
v bear -5
v bear bare -32
v bear in -15
v bear object 12
v bear owner -28
v bear passive -23
v bear to -9
v beat -26
v beat in -9
v beat object -24
v beaten -22
v beaten passive -12
v become -14
v become bare -29
v become in -25
v become object -14
v become xcomp -4
v beg -15
v begin -6
v begin bare -31
v begin by 11
v begin clause -8
v begin in -36
v begin infinitive -7
v begin on -14
v begin to -5
v begin under -30
v begin with 10
v begin xcomp -11
v behave -12
v believe -3
v believe addressee -25
v believe bare 3
v believe in 13
v believe passive -23
v belittle 9
v belong -18
v belong to -17
v bemoan 31
v bend -16
v bend on -12
v bend passive -12
v benefit -28
v benefit from -24
v benefit object -13
v bet -14
v bet on -14
v betray -16
v betray object -11
v betray with -11
v biase -15
v biase passive -14
v billionaire -18
v bind -31
v bind object -14
v blame for 5
v blame object 8
v blame on 4
v blast 9
v blast object 10
v block from -28
v blow -20
v blow object -14
v boast 3
v boast object -9
v bolster -17
v bolster object -16
v bomb -14
v bomb object -14
v boo 17
v boo bare -29
v boost -19
v boost object -20
v borne -16
v borrow -33
v bow -23
v brace -5
v brace for -5
v brag 19
v brag about 12
v break -14
v break +out -19
v break +up -4
v break bare -7
v break by -23
v break into -18
v break object -15
v break to 16
v break with 8
v brew -21
v brib -15
v brib object -15
v brief -15
v bring -6
v bring +down -22
v bring +over -8
v bring +up 21
v bring as -22
v bring bare 6
v bring because -10
v bring by 5
v bring infinitive -26
v bring into -18
v bring object -11
v bring on -23
v bring passive 6
v bring to -8
v bring with -20
v bring xcomp -20
v broad -10
v broad object -10
v broad to -10
v broadcast 4
v broadcast object 13
v broaden -19
v broaden object -15
v broker object -21
v brush 17
v build -11
v build +up -16
v build along -4
v build as -16
v build bare 5
v build by -26
v build clause -7
v build in -8
v build object -31
v build passive 7
v build to -14
v buoy -16
v burn -25
v burn object -16
v bury -20
v bury object -16
v buy -7
v buy bare -9
v buy for -20
v buy in -15
v buy object -6
v calculate -10
v calculate at -8
v call +off -7
v call +on -9
v call +out 3
v call after -5
v call bare -6
v call because 6
v call clause 27
v call for 14
v call from -4
v call if -15
v call in 11
v call infinitive -7
v call into 17
v call on 6
v call passive -13
v call with 14
v call xcomp 4
v campaign against 11
v campaign for 10
v campaign in -36
v campaign object -23
v campaign on 6
v campaign with -28
v cancel -26
v cancel object -23
v cap -25
v cap object -13
v capitalize -23
v capitalize on -23
v captivate -14
v capture -10
v capture object -11
v capture passive 3
v care 3
v care for -17
v care object 3
v carry -24
v carry +out -27
v carry as -18
v carry by -8
v carry in -13
v carry object -16
v carry on -19
v carry passive -5
v carry to -14
v carve -20
v cast 4
v cast as 4
v cast for -12
v cast in -11
v cast object 9
v cast passive -27
v catch -5
v catch +up 4
v catch bare -20
v catch in -28
v catch object -35
v catch passive 5
v caucus -21
v caucuse -30
v caucuse bare -11
v caucuse object -12
v caucuse on -21
v cause -12
v cause by -21
v cause in -21
v cause infinitive -24
v cause object -8
v cause to -13
v caution 15
v celebrate in -26
v celebrate object -11
v center on -7
v center to -7
v chair -19
v chair object -18
v challenge in -21
v challenge on 15
v challenge passive 11
v challenge to 20
v challenge xcomp -6
v champion 10
v champion object -3
v change -10
v change bare -29
v change by -18
v change clause 8
v change for -13
v change in -14
v change object -12
v change passive -18
v change to -23
v chant 9
v charge -7
v charge bare 7
v charge clause 8
v charge object -9
v charge with 6
v cheat -23
v cheat object -9
v check -12
v check +up -31
v check as -8
v check bare -18
v check object -22
v check with 5
v cheer bare -24
v cheer during -14
v cheer object 12
v cherish -5
v cherish among -5
v cherish object -5
v cherish with -5
v chip -25
v choose bare -23
v choose by 7
v choose for -3
v choose passive -4
v choose to 11
v circulate 7
v cite as 22
v cite clause -8
v cite object 15
v claim 9
v claim bare 7
v claim in -9
v claim object -4
v clarify -22
v clash with -26
v classify -21
v classify bare -11
v classify passive -15
v clear -22
v clear object -19
v clinch -31
v clinch object -21
v close -11
v close bare -19
v close in -21
v close object -8
v close on 5
v close to -25
v coalesce -26
v coin during -10
v collapse -27
v collect -30
v collect object -23
v combat -19
v combat object -19
v combine -30
v combine bare -10
v combine object -5
v combine passive -11
v combine with -10
v come -8
v come +off -18
v come +out 16
v come +up 12
v come after -31
v come as -4
v come at -37
v come bare -10
v come before -20
v come during -24
v come from -4
v come in -4
v come infinitive -9
v come into 8
v come object -6
v come of -31
v come on -5
v come to -9
v come under 5
v come xcomp -30
v command -21
v comment 7
v comment bare -18
v comment for -15
v comment on 10
v commit -18
v commit to -21
v communicate -22
v communicate object -16
v compare bare -14
v compare object 11
v compare passive -37
v compare to 9
v compare with -10
v compel -22
v compete -29
v compete bare -13
v compete for -19
v compete in -10
v compete with -14
v compil -26
v complain 5
v complain bare -19
v complete -10
v complete bare -17
v complete object -6
v complete passive -17
v complicate -17
v complicate object -17
v comply -18
v comply with -18
v compose -22
v compose object -13
v compromise 4
v compromise object 6
v concede 15
v concern -19
v concern object -15
v conclude 7
v conclude bare 7
v conclude clause 4
v condemn 4
v condemn in 21
v condemn object -4
v condition -13
v condition clause -10
v condition object -13
v conduct -27
v conduct bare -14
v conduct by -17
v conduct from -18
v conduct in -12
v conduct object -7
v conduct on -11
v conduct passive -24
v confirm 4
v confirm bare -9
v confirm clause 19
v confirm passive 5
v conflict -21
v confront -14
v confront object -4
v confuse -16
v congratulate 12
v congratulate object 13
v connect -3
v connect bare -19
v connect passive -18
v connect to -27
v connect with -12
v consider bare -29
v consider clause -12
v consider in -4
v consider object -8
v consider passive 3
v consider within -20
v consolidate -4
v constitute -23
v consult -15
v consume -5
v contact -5
v contact object 6
v contain -14
v contain in -18
v contain object -7
v contain passive -21
v contemplate 18
v contend -3
v contest -6
v contest bare -17
v continue bare 7
v continue clause 18
v continue in 6
v continue infinitive -9
v continue near -12
v continue object -8
v continue on 11
v continue passive -17
v continue to -9
v continue with 8
v contradict -6
v contradict object -11
v contrast object 12
v contrast with -9
v contribute -32
v contribute object -20
v contribute to -19
v control -22
v control bare -17
v control by -13
v control in -13
v control object -16
v control passive -12
v convene -10
v convene object -5
v convert -21
v convert into -8
v convert object -11
v convert to -20
v convict -22
v convict of -17
v convince 9
v convince clause 19
v convince object 5
v convince that -16
v cooperate -20
v coordinate -28
v coordinate with -18
v cost -18
v cost bare -16
v cost object -18
v count -5
v count bare -26
v count on -10
v count passive -5
v count to -4
v counter 18
v counter object -22
v counts 17
v counts as 17
v counts object 17
v couple -16
v couple passive -12
v couple with -16
v cover -12
v cover +up -15
v cover bare -18
v cover object -6
v crack +down -13
v crack on -25
v craft -14
v crash -21
v create bare -28
v create by -15
v create for -24
v create in 21
v create object -12
v create passive -28
v create xcomp -17
v credit 17
v creep -18
v creep +up -12
v cripple -10
v cripple object -8
v crisscross -20
v crisscross object -15
v criticize as 25
v criticize during 28
v criticize for 16
v criticize object 3
v criticize passive 3
v cross -24
v cross bare -16
v cross into -13
v cross object -16
v crumple -15
v crumple +up -15
v crumple object -15
v crush -21
v crush object -18
v cry 21
v curb -17
v curb about -14
v curb because -14
v curb object -16
v cut -11
v cut +off -16
v cut across -6
v cut bare -15
v cut by -15
v cut in -20
v cut into -16
v cut passive -24
v cutback -15
v cutback in -15
v damage -17
v damage object -14
v date -28
v date to -16
v deal -26
v deal object -11
v deal with -16
v debate 4
v debate bare -29
v debate object -3
v debate on 6
v decide 4
v decide clause -6
v decide infinitive 5
v decide object 9
v decide passive -6
v declare 9
v declare clause 7
v declare in 4
v declare object -4
v decline -3
v decline infinitive 12
v decline object -5
v decline to 12
v decry 12
v decry object 29
v deem 10
v deem passive 9
v defeat -11
v defeat bare -24
v defeat by 10
v defeat in -12
v defeat object -32
v defeat passive 6
v defend 11
v defend as 18
v defend object 9
v defend on 18
v define bare -24
v define object -26
v defuse -17
v defuse object -17
v defy -9
v defy object -3
v delay -26
v delegate -32
v delegate bare -16
v delegate clause -12
v delegate infinitive -13
v delegate object -12
v delegate to -12
v delegate xcomp -12
v delete -8
v delete object -8
v deliver -4
v deliver bare -25
v deliver by -16
v deliver in 5
v deliver on 11
v deliver passive -23
v deliver to -24
v demand 5
v demand clause -11
v demand object -3
v demonstrate 3
v demonstrate at -25
v demonstrate clause 10
v denounce 13
v denounce bare 4
v denounce object 8
v dent -20
v deny bare -8
v deny clause -8
v deny passive 3
v deny to -4
v depart -20
v depend -24
v depend on -23
v deploy -25
v deploy object -21
v deploy passive -12
v deploy to -16
v deport -27
v deport bare -13
v deport object -19
v deport passive -17
v deport to -8
v deprive -19
v deprive object -19
v deprive of -13
v derail -18
v deregulate 4
v deregulate object 4
v descend -11
v descend object -20
v describe 9
v describe as 13
v describe in -4
v describe object 5
v describe on -3
v describe passive -5
v deserve -10
v deserve bare -4
v deserve for -15
v deserve infinitive 7
v deserve object -29
v design -3
v design passive -3
v destroy -23
v destroy bare -10
v destroy object -20
v deter 9
v determine -6
v determine at -20
v determine bare -17
v determine clause -9
v determine object -11
v determine passive 9
v develop -29
v develop object -22
v develop passive -15
v devote -3
v devote object 9
v dial -19
v dictate 14
v dictate object 3
v die -31
v die at -10
v die bare -19
v die in -14
v die object -9
v differ -3
v dig -19
v diminish -17
v diminish object -16
v direct -18
v direct at -4
v direct clause -15
v direct object -27
v direct out -14
v direct toward -11
v disagree 7
v disagree with 12
v disappear -20
v disband -20
v disband object -14
v disband of -7
v disclose -4
v disclose object 11
v discount 12
v discount object 12
v discover -6
v discover clause 12
v discover object -21
v discredit -4
v discredit object -4
v discriminate -17
v discuss 13
v discuss bare 4
v discuss clause -11
v discuss object 13
v dislike 7
v dislodge -6
v dislodge object -6
v dismantle -16
v dismantle object -16
v dismiss 9
v dismiss as 18
v dismiss object 4
v dismiss on -18
v dispatch -23
v dispatch object -19
v displace -22
v display object 9
v disproportionately -12
v disproportionately object -12
v disqualify -21
v disrupt -22
v disrupt object -19
v dissolv -8
v dissolv object -8
v distance 8
v distance from 8
v distance object 9
v distinguish -9
v distinguish object -9
v distort -21
v distort bare -17
v distort object -15
v distort passive -17
v distract -21
v distract from -13
v distract in -7
v distribute -12
v divid -9
v divide -16
v divide object -16
v do -14
v do against -13
v do as -9
v do at -20
v do bare -9
v do because -13
v do by -18
v do clause -17
v do for -15
v do if -13
v do in -29
v do infinitive -17
v do object -18
v do of -10
v do on -13
v do passive -12
v do than -13
v do that -16
v do to 11
v do with -28
v do xcomp -17
v document 8
v dol -9
v dol +out -9
v dol object -9
v dol to -6
v dole -10
v dole +out -10
v dole object -10
v dominate -31
v dominate by -14
v dominate object -26
v dominate passive -12
v donate -28
v donate object -20
v donate to -17
v double +down 8
v double object -16
v double passive 8
v double with 8
v doubt -9
v draft -4
v draft object 4
v drag -17
v drag object -11
v drag on -11
v drank -13
v drank object -13
v draw -4
v draw about -21
v draw from 7
v draw in -29
v draw object -8
v draw on -22
v draw passive 7
v draw to 5
v dress in -18
v drive -12
v drive as -14
v drive at -8
v drive bare -24
v drive by -20
v drive in -13
v drive object -5
v drive passive -21
v drive to -3
v drop -13
v drop +out -33
v drop from -23
v drop in -18
v drop out -31
v drop to -25
v earn -17
v earn bare -19
v earn in 4
v ease -19
v eat -25
v eat object -13
v echo 17
v echo object -7
v eclipse -25
v edit -15
v edit for -15
v edit passive -15
v educate -20
v educate object -12
v elaborate -16
v elaborate bare -30
v elect as -29
v elect bare -25
v elect in -39
v elect object 8
v elect passive -12
v elect to 8
v electorate -16
v electorate bare -20
v electrify -15
v electrify object -15
v elevate -23
v elevate object -19
v eliminate -9
v eliminate in -15
v eliminate object -4
v email -12
v embed in 6
v embed passive 6
v embrace object 4
v emerge -7
v emerge as -13
v emerge bare -21
v emerge from -17
v emerge object 9
v emphasize 4
v emphasize clause 5
v employ by -11
v employ passive -20
v empower 6
v enable -15
v enable object -15
v enact -5
v enact object -3
v enamor 14
v enamor of 17
v enamor passive 17
v encounter -20
v encounter object -21
v encourage object -4
v end -7
v end bare -34
v end for -24
v end in -27
v end on -31
v end with -37
v end xcomp -10
v endorse bare 8
v endorse by 4
v endorse in 4
v endorse on -10
v endorse to -13
v endure -20
v energize -21
v energize object -16
v enforce as -17
v engage bare -15
v engage in 4
v engage object -16
v engage passive 7
v engage with -23
v enjoy object 6
v ensue -14
v ensue bare -10
v ensure -25
v ensure clause -23
v ensure object -17
v enter -13
v enter addressee -20
v enter object -8
v enter under -19
v enter with 4
v enter without -20
v entertain -19
v envision 27
v envision object 13
v erod -21
v erupt in -26
v escalate -8
v escalate object -8
v escape -5
v escape as -22
v escape object 5
v establish 7
v establish bare -21
v establish in -21
v establish object -6
v establish passive 7
v establish to -28
v estate -15
v estate object -14
v estimate -7
v estimate bare 4
v estimate object 26
v exacerbate -24
v exacerbate passive -19
v examine -9
v examine object -10
v exceed -19
v exceed object -19
v execute -22
v execute object -19
v executive -16
v executive about -16
v exercise -10
v exercise object -8
v exist -12
v exist bare -19
v exist for -14
v exist object -15
v exist passive -13
v exit -20
v expand bare -16
v expand in -28
v expand passive -19
v expand to 8
v expect 8
v expect as -12
v expect bare -3
v expect in 12
v expect passive 5
v expect to 4
v experience object 5
v expire -18
v expire bare -8
v explain 6
v explain bare 19
v explain clause -5
v explain to 7
v explode -22
v exploit -19
v exploit in -9
v exploit object -13
v exploit that -9
v explore 7
v expose passive -23
v express 9
v express clause 11
v express in 17
v express object 15
v extend -12
v extend beyond -16
v extend object -22
v face -21
v face +up -5
v face as -19
v face bare -17
v face clause -16
v face for 5
v face in -13
v face object -16
v face passive -16
v face to -12
v face xcomp -18
v facilitate -15
v facilitate object -12
v fail -9
v fail bare -27
v fail in -14
v fail infinitive -6
v fail object 4
v fail to 5
v fall -37
v fall bare -13
v fall behind -13
v fall in -14
v fall object -9
v fall since -8
v fall to -15
v fall xcomp -14
v fan -6
v fan object -6
v far -25
v fare -23
v favor 8
v favor by 4
v favor object 5
v fear clause -6
v fear object 13
v feature 5
v feature object -16
v feed -22
v feel -3
v feel bare -14
v feel like -6
v feel object -3
v fight -5
v fight as -23
v fight bare 6
v fight for -22
v fight in -18
v fight infinitive -28
v fight object -7
v fight on -21
v fight to -33
v figure -14
v figure +out -12
v figure clause 9
v figure into -16
v figure object 6
v file -3
v file against -14
v file by -19
v file in 11
v file object 4
v file on 3
v file passive -10
v fill -7
v fill bare -20
v fill object -26
v fill passive -26
v fill with 11
v finalize -22
v finance -23
v finance object -19
v find -4
v find +out -7
v find for -5
v find in -7
v find infinitive -19
v find object -12
v find on 4
v find with 19
v finish -30
v finish in -16
v finish object -20
v fire from 16
v fire passive -4
v fit -23
v fit object -11
v fix -22
v fix object -16
v fl -24
v flaw -22
v flee -23
v flee object -15
v flip -25
v flip object -16
v flip to -7
v float 9
v flood -23
v flow -20
v flow off -8
v fly -19
v fly bare -14
v fly in 8
v fly object -18
v fly to -6
v fly with -16
v focus 7
v focus clause -7
v focus like -15
v focus object -5
v focus on 6
v focus passive -5
v follow -5
v follow +up 4
v follow bare -7
v follow by -10
v follow clause -23
v follow in -30
v follow on -29
v follow passive -5
v follow with -26
v follow xcomp -15
v fool -19
v fool object -19
v force -14
v force object -6
v force passive -19
v force to -27
v forget 5
v forget clause 6
v form -26
v form object -18
v foster -19
v foster object -13
v fought -26
v fought to -18
v found -27
v found after -5
v found bare -9
v found by -14
v found in -13
v found object -21
v found passive -15
v frame object 4
v freeze -14
v frustrate 3
v fuel -29
v fuel by -15
v fuel in -12
v fuel object -24
v fuel passive -12
v fulfill -20
v fulfill after -5
v fulfill object -20
v fund -22
v fund bare -15
v fund by -18
v fund object -21
v fund passive -18
v gain -12
v gain bare -24
v gain from -20
v gain object -6
v gain to -26
v galvanize -23
v galvanize object -16
v garner -23
v garner object -16
v gather -30
v gather at -14
v gather for -20
v gather in -12
v gather object -16
v gather passive -9
v gather to -7
v generate -14
v generate object -7
v get -7
v get +off -22
v get as -22
v get at -12
v get bare -26
v get before -15
v get behind 7
v get clause -15
v get for -18
v get from 6
v get infinitive -34
v get into -17
v get object -20
v get of -20
v get out -20
v get passive -19
v get than -16
v get that -22
v get through -23
v get to -32
v get under 10
v get while -4
v get with -16
v get xcomp -11
v gift -7
v gift at -6
v gift of -6
v gift passive -6
v give -9
v give +up -32
v give addressee -11
v give at -26
v give bare -35
v give clause -9
v give in -6
v give of -31
v give passive -8
v give to -3
v give xcomp 6
v go +on 6
v go +up -22
v go after 9
v go against -20
v go as -7
v go at -27
v go bare -4
v go because -18
v go beyond -35
v go by 11
v go clause -21
v go for -5
v go from -20
v go in -7
v go infinitive -20
v go into -5
v go on -6
v go passive -16
v go through -11
v go to -4
v go with -30
v go xcomp -6
v govern -27
v govern object -17
v grab -3
v graduate -22
v graduate from -14
v grant -6
v grant by -11
v grant object -6
v grant passive 19
v greet passive 7
v grow -10
v grow +up -22
v grow bare -29
v grow in -24
v grow object 7
v grow to -21
v guarantee -19
v guarantee object 8
v guess -10
v hack -24
v hack object -11
v hail 6
v hail object 6
v halt -20
v halt object -17
v hammer 4
v hammer object 14
v hand -19
v hand object -19
v handle -28
v handle object -19
v hang +up -28
v happen -18
v happen bare -23
v happen clause -9
v happen in -19
v happen infinitive -14
v happen object -23
v happen with -17
v harass -14
v harass by -12
v harass passive -12
v harm -23
v harm object -13
v hate 5
v hate object 13
v have -8
v have +up -12
v have about 11
v have as -20
v have bare -15
v have because -16
v have before -18
v have clause -25
v have from -22
v have in 9
v have infinitive -6
v have object -7
v have of 4
v have on -3
v have over -13
v have passive -12
v have that -15
v have to -5
v head -34
v head into -8
v head object -23
v head passive -16
v head to -22
v headline 4
v headline object 4
v headline of 4
v heal -19
v hear -5
v hear about -24
v hear at -17
v hear bare -19
v hear from -33
v hear xcomp 12
v heat -24
v heed -21
v heed object -11
v help -9
v help as -24
v help by -16
v help clause -26
v help for -12
v help in -24
v help infinitive -29
v help object -21
v help passive -15
v help to -16
v help xcomp -10
v hide -19
v hide object -17
v hint at 10
v hire -5
v hire object 3
v hit in -25
v hit on 14
v hold -7
v hold +off -17
v hold +up 8
v hold at -28
v hold by -35
v hold object -7
v hold on -3
v hold to -23
v hold xcomp 22
v honor -28
v honor object -13
v hope 7
v hope bare -16
v hope for -5
v hope object 10
v host -30
v host by -13
v host object -22
v host passive -15
v hurt -23
v hurt bare -15
v hurt object -18
v identify as 6
v identify object -3
v identify passive -6
v ignore 7
v ignore bare 9
v ignore by -3
v ignore clause -4
v ignore object -4
v illustrate 7
v imagine clause -19
v imagine object 9
v impact -26
v impact object -14
v implement object 8
v imply 7
v imply clause -9
v impose 8
v impose object -4
v impose on -22
v improve -30
v improve bare -16
v improve in -13
v improve object -20
v include -9
v include bare -27
v include for 4
v include in -29
v include passive -20
v include xcomp 8
v income -21
v income object -16
v increase -11
v increase bare -27
v increase by -25
v increase in -18
v increase object -7
v increase since -14
v increase to -21
v increase while -7
v indicate bare -4
v indicate clause 6
v indicate object -3
v indict 3
v infiltrate -20
v influence -25
v influence by -14
v influence object -19
v inform 6
v inform about 9
v inform object 11
v inform passive -7
v ingest -8
v ingest for -8
v ingest object -8
v inject -20
v inject into -16
v inject object -20
v insert -25
v insist 13
v insist on -8
v inspire -22
v inspire by -12
v inspire object -16
v inspire passive -13
v install -21
v install object -21
v instruct -15
v insulate -11
v insult 14
v intend 10
v intend bare 6
v intend infinitive -4
v intend to -10
v intensify -29
v interfere -20
v interpret 22
v interrupt -8
v interrupt object -5
v interview -19
v interview by -23
v interview object -23
v introduce -8
v introduce bare 5
v introduce by -15
v introduce in -20
v introduce object -3
v introduce passive 3
v introduce to -28
v invest -22
v invest in -14
v invest object -12
v investigate -7
v investigate object -5
v invite -6
v invite object -9
v invite passive 10
v invoke 12
v invoke in 12
v involve -33
v involve object -13
v issue bare 5
v issue by -23
v issue in 4
v issue object 6
v jab on 11
v join -8
v join by -21
v join for -20
v join in 14
v join object -12
v join on 7
v join passive -28
v join to -21
v join whose -11
v join with -21
v joke 11
v judge 11
v jump -9
v jump bare -17
v jump into -20
v keep -3
v keep +away -14
v keep bare 13
v keep clause -24
v keep for -24
v keep from -23
v keep in -19
v keep object -16
v keep on 4
v keep to -12
v keep with -24
v kick -26
v kick +off -20
v kill -27
v kill at -12
v kill bare -18
v kill by -10
v kill in -13
v kill object -20
v kill passive -13
v kindle -10
v kindle object -10
v knock clause 20
v knock object 3
v knock on 13
v knock out -24
v know about -7
v know as -6
v know bare -4
v know clause -4
v know infinitive 11
v know object -4
v know passive 14
v know since -4
v know xcomp -3
v label 17
v lack -31
v lack in -10
v lack object -22
v lag -30
v laid -5
v laid +off -13
v laid as -5
v laid from -5
v laid passive -5
v lambast 16
v lament 22
v lament object 17
v land -8
v land in -30
v land object 7
v lash 12
v lash +out 15
v lash at 15
v last -27
v last bare -15
v last object -20
v laugh at -8
v laugh bare -8
v lay 7
v lay +out 10
v lay for -11
v lay object 5
v lead -20
v lead +up -5
v lead among -28
v lead bare -19
v lead by -30
v lead infinitive -25
v lead object -4
v lead passive -13
v lead to -28
v lead with -16
v leak -21
v leak object -14
v lean 11
v lean bare 3
v learn 13
v learn about -9
v learn bare 7
v learn from -26
v learn infinitive 10
v learn object 11
v leave -11
v leave +out 8
v leave at 13
v leave bare -8
v leave behind -25
v leave clause -6
v leave for -26
v leave in -32
v leave infinitive -25
v leave object -9
v leave on -26
v leave passive 13
v leave to -32
v leave with -26
v legalize -16
v legalize object -15
v legislate -11
v legislate bare -11
v lend -10
v lend from -15
v lend object 3
v lent -18
v lent object -16
v let -6
v let infinitive -8
v let object 4
v let xcomp -8
v level 6
v leverage -18
v leverage object -18
v license -23
v lie -14
v lie about 9
v lie bare -17
v lie to -21
v lift -8
v lift object -5
v like 12
v like clause -12
v like infinitive 18
v liken 9
v liken to 21
v limit -27
v limit object -17
v limit over -5
v limit to -10
v line 4
v line +up 8
v line for -29
v line to -9
v linger -6
v link passive -23
v link to -9
v list 15
v list object 10
v listen -7
v listen bare -9
v listen over -20
v listen to -9
v live -10
v live for 10
v live object -18
v live to -22
v live with -19
v lobby -17
v lobby object -9
v locate -22
v lock -4
v lock +up -20
v lock from -16
v lock in 9
v lock object -25
v lock passive -5
v look 7
v look as 9
v look at -3
v look bare 4
v look down -22
v look for 4
v look if -14
v look in -6
v look infinitive 9
v look into -8
v look object -20
v look to 7
v look xcomp -21
v loom as 9
v loom bare -18
v loom in 9
v lose -31
v lose at -4
v lose bare -12
v lose by -14
v lose clause -13
v lose in -12
v lose object -22
v lose on -11
v lose passive -13
v lose to -20
v love 14
v love about -10
v love clause -14
v love infinitive 16
v lower -15
v lower object -11
v lurch -19
v lurch bare -11
v lure -18
v lure object -16
v maintain -15
v maintain object -5
v make -9
v make +up -34
v make according -19
v make after -23
v make as 4
v make at -24
v make bare -9
v make because -22
v make by -31
v make clause 4
v make during -12
v make from -16
v make infinitive -12
v make into -22
v make like -11
v make of 5
v make passive -5
v make that 6
v make to 8
v make with -10
v make within 5
v manage -17
v manage object -22
v march -25
v mark passive -22
v mark xcomp -17
v marry -22
v marry in -15
v marry object -18
v marry without -13
v mask -21
v mask with -10
v match -27
v match object -15
v matter -17
v matter bare -12
v matter object -14
v mature -8
v mature into -8
v mean -4
v mean clause -10
v mean object -14
v mean passive 9
v mean xcomp -21
v meander bare -15
v meant -19
v meant clause -17
v measure object -16
v meet -9
v meet at -15
v meet bare -22
v meet in -23
v meet object -12
v meet on -22
v meet passive 11
v meet with -7
v mention 4
v mention as -9
v mention bare 7
v mention by -9
v mention object 6
v mention passive 10
v mention xcomp 16
v metastasize -14
v metastasize bare -4
v mind -3
v mirror -9
v misle 18
v miss -15
v miss bare -16
v miss object -7
v mix -18
v mix in -11
v mobilize object -20
v mock bare 17
v moderate -16
v moderate bare -12
v moderate from -11
v moderate object -14
v moderate xcomp -7
v modify -5
v motivate -13
v motivate object -20
v mount 5
v mount object 9
v move -8
v move +out -25
v move bare -24
v move from -24
v move in -17
v move into -14
v move object -30
v move on -26
v move to -13
v move with -14
v murder -26
v name 19
v name as 22
v name bare 9
v name in 14
v name xcomp -7
v narrow -20
v narrow object -20
v navigate -26
v navigate object -19
v need -10
v need bare -23
v need clause -15
v need in -20
v need infinitive -4
v need of -16
v need passive -9
v need xcomp -22
v neglect -18
v neglect object -18
v negotiate 12
v negotiate object 5
v neighbor -19
v neighbor bare -13
v neighbor object -18
v nominate 7
v nominate by 8
v nominate for 5
v nominate in 10
v nominate object 7
v nominate passive 6
v note 9
v note bare 17
v note clause 13
v note in 22
v note object 12
v notice 10
v obscure -21
v observe 5
v obtain -27
v obtain at -20
v obtain by -15
v obtain object -23
v obtain passive -14
v occupy -18
v occupy object -18
v occur -31
v occur bare -13
v occur in -10
v offend as -3
v offer -9
v offer bare 17
v offer by -23
v offer clause -7
v offer for -8
v offer in 6
v offer infinitive 14
v offer passive -7
v offer to -6
v offset -18
v offset object -18
v open +up 12
v open bare -25
v open in -25
v open object -25
v open on 5
v open to 4
v operate -8
v operate bare -28
v oppose 15
v oppose because -4
v oppose by 6
v oppose in 14
v oppose object 11
v oppose to -3
v opt 10
v order 13
v order object 4
v organize -33
v organize object -14
v outline -5
v outline from 21
v overcome -23
v overcome object -18
v overlap -14
v overlap object -12
v overlook object -21
v oversee -20
v oversee object -19
v overshadow -21
v overshadow object -15
v overstay -14
v overstay object -14
v overtake -19
v overtake object -19
v overturn 8
v overturn object -9
v owe -19
v owe object -12
v owe to -16
v own -29
v own bare -14
v own by -18
v own object -23
v own passive -19
v pack -20
v pack object -16
v paint 8
v paint as 6
v paint object -7
v pander -4
v participate -24
v participate as -12
v participate bare -15
v participate in -18
v pass 6
v pass bare -5
v pass for -19
v pass in -6
v pass passive 17
v pause bare -10
v pave -13
v pave object -13
v pay -14
v pay +off -14
v pay bare -24
v pay because -18
v pay for -28
v pay in -11
v pay infinitive -16
v pay object -4
v pay passive -17
v pay through -14
v peak -23
v pend -17
v perceive 6
v perceive as 8
v perceive infinitive -26
v perform -7
v perform by -15
v perform in -21
v perform object 14
v perform passive -23
v permit -4
v persuade 11
v persuade object 10
v persuade to 10
v pick -5
v pick +up -10
v pick object 3
v pick to -15
v pile -8
v pit -20
v pit object -18
v pitch 11
v pitch object 11
v pivot 10
v place in -17
v place object -9
v place on 3
v place passive -19
v plan 6
v plan bare -27
v plan for 5
v plan infinitive 4
v plan passive -8
v plant -4
v play -12
v play +out -20
v play as 10
v play bare 9
v play in 5
v play object -10
v play on -20
v play passive -17
v play to -18
v play with -18
v plead -3
v plead to 11
v pledge infinitive 7
v pledge object -6
v plod -23
v plod bare -23
v plummet -19
v point 6
v point +out 11
v point at -6
v point in -21
v point object 4
v polarize 9
v poll -18
v portray 13
v portray as 17
v portray object 12
v pose -6
v pose for 4
v pose object -4
v position object 8
v post -6
v post bare 8
v post object -7
v post on 3
v post passive -7
v pounce 8
v pounce on 8
v pour -27
v pour into -13
v pour object -17
v power -22
v practice -23
v praise 13
v praise for -14
v praise object 3
v pray -27
v predict 12
v predict bare 4
v predict clause 19
v prefer 20
v prefer object 11
v prepare -16
v prepare infinitive -24
v prepare object -22
v prepare passive -15
v present 10
v present against -9
v present as -9
v present with 4
v preserve -17
v preserve object -13
v preserve passive -12
v preside -26
v press -11
v press for 13
v press object -11
v pressure -7
v pressure object -5
v pretend clause 5
v prevail -16
v prevail bare -20
v prevail in -9
v prevent from 5
v prevent object -4
v print -17
v prioritize -6
v prioritize object -6
v privatize -7
v privatize object -7
v proceed -5
v proceed infinitive 4
v produce -15
v profess -9
v profess object -9
v profess to -9
v prohibit 5
v prohibit object 7
v project -4
v project object -6
v promise 9
v promise clause 21
v promise infinitive 3
v promise object 8
v promise to 6
v promote 15
v promote as -7
v promote object 5
v prompt -11
v prompt into 6
v prompt object -7
v prompt to -29
v propel -22
v propel object -12
v propose 8
v propose bare -15
v propose to 12
v prosecute object -27
v prosecute passive 4
v prosper -20
v protect -22
v protect bare -14
v protect from -11
v protect object -18
v protect passive -13
v prove -9
v prove bare -23
v prove clause -13
v prove infinitive 4
v prove object -27
v prove to 12
v prove xcomp -35
v provide bare -22
v provide by 14
v provide for -7
v provide in -19
v provide object -6
v provide passive 3
v provide to -11
v provide with -10
v provoke -17
v provoke object -14
v publish -10
v publish bare -10
v publish in -20
v publish object 5
v publish passive -6
v pull -14
v pull +off -21
v pull from -24
v pull in -18
v pull object -4
v punch -24
v punch object -17
v punish -17
v punish object -12
v punish passive -14
v purchase -6
v purchase in 7
v purchase object -30
v pursue object -16
v pursue passive -21
v push 13
v push against 9
v push bare -24
v push for 16
v push in -29
v push infinitive 20
v push object -5
v push on -5
v push passive 15
v push to -8
v put 3
v put +out 3
v put +up -26
v put at -3
v put behind -22
v put by 12
v put for -26
v put in -13
v put into -23
v put of -19
v put on -16
v put over -27
v put passive 9
v put to -10
v put with -21
v put xcomp -18
v qualify -23
v qualify for -17
v question 8
v question bare 23
v question clause -7
v question object 10
v question whether 16
v quit -24
v quit object -12
v quote -8
v quote object 4
v race -23
v rail 19
v rail against 12
v raise about -10
v raise bare -27
v raise clause -4
v raise for -25
v raise from -5
v raise in -4
v raise object -5
v raise than -9
v raise to -32
v raise with -16
v raise xcomp 4
v rally -31
v rally behind -6
v rally object -20
v rally to -6
v ramble -12
v ramble at -12
v ramp -22
v ramp +up -22
v ramp object -6
v range 9
v range bare -14
v rank -33
v rank object -15
v ratchet -3
v ratchet +up -3
v rate -17
v rattle 14
v rattle object 17
v rattle passive -17
v reach -5
v reach +out -30
v reach bare -21
v reach by -18
v reach clause -22
v reach for 12
v reach on -5
v reach passive -40
v reach to 8
v read -10
v read bare 11
v read in 7
v read object -11
v reaffirm 23
v realize 7
v realize clause -8
v realize object 5
v rearrang -7
v rearrang like -7
v rearrang passive -7
v reassess -9
v reassess infinitive -7
v reassure -4
v rebuff -6
v rebuild -24
v rebuild object -16
v rebuke 5
v rebut 4
v rebut object 4
v recall 11
v recall bare 10
v recall clause 9
v recall in -5
v receive -9
v receive about -17
v receive bare 3
v receive from 11
v receive object -9
v receive on 6
v receive passive -19
v recite 4
v reclaim -8
v reclaim object -8
v recognize as -22
v recognize bare -10
v recognize clause 12
v recognize object -10
v recognize passive 4
v recommend -5
v reconsider 11
v reconsider object 15
v record -11
v record object 6
v recount 5
v recount object 7
v recover -25
v recruit -17
v recruit object -16
v reduce -6
v reduce by -15
v reduce in -14
v reduce object -6
v refer 11
v refer as -5
v refer in 8
v refer to 11
v reference 13
v reference object 4
v reflect -18
v reflect in -5
v reflect object -15
v reflect on 17
v reform -16
v reform object -16
v refrain 3
v refrain from 3
v refuse 4
v refuse infinitive 8
v refuse object 16
v refuse to 14
v regain -15
v regain object -15
v regard -3
v regard bare -17
v register -18
v register as 5
v register bare -22
v register in -16
v register object -5
v register on -27
v register passive -18
v regret 9
v regret object 6
v regulate -17
v regulate object -17
v rein -19
v rein in -16
v reinforce -13
v reinforce object -13
v reinvigorate -17
v reinvigorate object -11
v reiterate 9
v reject 8
v reject clause -8
v reject for -4
v reject object -4
v relate -24
v relate bare -5
v relate to -21
v release bare -4
v release by -36
v release clause -24
v release object 8
v release on -19
v release xcomp -14
v relish 15
v relish object 15
v relocate -22
v rely -9
v rely on -3
v rely to -19
v remain -9
v remain bare -34
v remain for -21
v remain in -4
v remain infinitive -24
v remain object -6
v remain xcomp -3
v remark bare -6
v remember 22
v remember bare 15
v remember object 10
v remind 16
v remind object 16
v remind of -12
v remove -7
v remove object -3
v remove passive -23
v remove while -25
v render -18
v renegotiate 10
v renegotiate object 10
v renegotiate under -41
v renew -7
v renew object 6
v reopen -14
v reopen object -10
v repeal -24
v repeal object -20
v repeat bare 4
v replace -9
v replace object -5
v replace passive -24
v replace with -13
v reply bare 13
v report bare 8
v report clause 5
v report from -30
v report object 4
v report on -6
v report passive 8
v represent bare -25
v represent by -24
v represent for -22
v represent in -25
v represent object -15
v represent passive -24
v request -4
v require bare 6
v require by -31
v require in -22
v require infinitive 10
v require object -10
v require to 11
v require xcomp -24
v rescue -18
v rescue object -15
v resemble -20
v resemble object -20
v reserve for 3
v reserve object 13
v reserve passive -17
v resettle -14
v resettle into -3
v resettle passive -3
v resettle under -3
v resign -14
v resign bare -19
v resign from 5
v resist -8
v resist object -8
v resolve -24
v resolve object -13
v resonate 7
v resonate with 20
v respect -17
v respect object -16
v respond -6
v respond bare 4
v respond by 7
v respond in -10
v respond object -11
v respond that -7
v rest on -10
v restore -27
v restore object -14
v restrict 11
v restrict bare -22
v restrict object 20
v restructure -15
v restructure object -16
v result -18
v result in -15
v retain -15
v retain object -14
v rethink -15
v rethink object -15
v retire -24
v retire bare -17
v return -14
v return bare -20
v return from -23
v return in -18
v return object -5
v retweet 15
v reveal -3
v reveal bare 4
v reveal object 9
v revel 9
v revel in 9
v reverse -7
v reverse object -3
v review object -6
v revile 6
v revile object 6
v revisit 4
v revisit object -5
v revive -20
v revive object -13
v reward -16
v reward object -15
v reward with -4
v rewritten -15
v ride -23
v rig -14
v rip 16
v rip into 21
v rip object -3
v rise -10
v rise bare -27
v rise from 8
v rise in -30
v rise object 4
v rise to -5
v risen -25
v risk -30
v risk object -13
v roar -20
v rock -24
v roll -11
v roll +out 8
v roll passive -12
v root 5
v round -21
v round +up -9
v round object -16
v rouse -20
v rouse object -20
v route -24
v rub -18
v rub object -18
v ruin -12
v ruin bare -12
v ruin passive -12
v rule -4
v rule clause -4
v run -13
v run after 13
v run against -26
v run as -24
v run bare -31
v run by -17
v run clause -22
v run for -31
v run from -22
v run passive -15
v run to -31
v run with 17
v rush -14
v rush infinitive -20
v sacrifice -11
v sacrifice object -5
v sanction -4
v save -20
v save bare -14
v save object -16
v say 10
v say about -9
v say according -24
v say after 20
v say as -8
v say bare 9
v say because 16
v say before 25
v say during -4
v say for 18
v say in 4
v say infinitive 16
v say into 14
v say object 5
v say on 20
v say than 20
v say to -7
v say with -10
v scare 9
v scare object 9
v schedule -13
v schedule bare -18
v schedule for -23
v schedule object -22
v schedule passive -8
v score -24
v score in -15
v score object -21
v scramble -8
v scramble infinitive 3
v screen -22
v screw -12
v screw +up -13
v screw object -6
v scuttle -15
v scuttle object -15
v seal -12
v seal object -19
v search -17
v search for -16
v seat -17
v seat object -11
v secure -24
v secure in -4
v secure object -25
v see 4
v see as 8
v see by 11
v see for 7
v see in 6
v see object 6
v see on -15
v see passive 7
v see to 10
v see with 7
v see xcomp -10
v seek 6
v seek at -11
v seek clause 6
v seek from 9
v seek into 13
v seek passive -27
v seek to 5
v seem 13
v seem bare 6
v seem clause -4
v seem like 13
v seem object 6
v seem to 22
v segregate -9
v segregate bare -9
v seize on -11
v select -13
v select passive -25
v sell -18
v sell +out -10
v sell bare -11
v sell in -15
v sell object -4
v sell on -20
v sell passive -19
v sell to 3
v send -10
v send +out 8
v send bare -25
v send in -19
v send passive -5
v send to -15
v sense 6
v sentence 3
v sentence to 6
v separate -14
v separate from -12
v separate object -14
v serve -14
v serve as -15
v serve bare -19
v serve for -15
v serve in -27
v serve object -3
v serve on -15
v serve passive -14
v serve through -7
v serve to -26
v set -7
v set +off -28
v set for -9
v set in -25
v set infinitive -4
v set object -9
v set on 4
v settle -11
v settle object -19
v shadow -6
v shadow by -6
v shadow for -6
v shadow over -6
v shadow passive -6
v shake +up -17
v shake object -26
v shape -27
v shape object -15
v share bare -31
v share in -27
v share object 5
v share passive 3
v sharpen -28
v shatter -22
v shatter object -17
v shift -8
v shift from -21
v shift in 7
v shift object -3
v shift to -5
v shock 9
v shook -19
v shook object -17
v shoot -27
v shoot by -13
v shoot in -15
v shoot object -12
v shoot passive -14
v shoot to -7
v shor 4
v shor +up 4
v shor clause 4
v shout 10
v shout bare -3
v shout for 15
v shout from 14
v show +up -12
v show addressee -4
v show at 12
v show clause -4
v show for -4
v show in -7
v show infinitive 9
v show of 3
v show passive 7
v show to -8
v show with 8
v show xcomp 12
v showcase -18
v showcase object -15
v shrewdly -16
v shrewdly object -16
v shrink -17
v shrink object -8
v shrug 10
v shrug off 13
v shut -4
v shut +down 5
v shut +up -13
v shut object 6
v side 9
v side with 9
v sign -13
v sign +off -10
v sign for -22
v sign in 9
v sign into 8
v sign object -9
v sign on -24
v sign since -5
v sign to 7
v signal object -11
v sing -19
v sing object -10
v single 6
v single +out 8
v sit -35
v sit +out -15
v sit at -14
v sit bare -12
v sit in -14
v sit object -18
v sit on -15
v skew -14
v skewers -8
v skewers object -8
v skip -12
v skip object -12
v slam object 7
v sleep -19
v slip -25
v slow -23
v slow object -15
v smile -3
v snort -14
v snort bare -14
v soar -17
v soar object -11
v soften -15
v solidify -24
v solidify object -18
v solve -15
v solve object -16
v sound 5
v sound like -29
v sound object 4
v sound xcomp 3
v spar 14
v spar of 14
v spar on 14
v spark -8
v spark for -13
v speak -11
v speak +in 3
v speak +out 18
v speak about 27
v speak after -24
v speak against -5
v speak at -20
v speak bare -17
v speak before 6
v speak by -7
v speak for -6
v speak from -8
v speak object -10
v speak of 9
v speak on -15
v speak to -5
v speak with -14
v spearhead -4
v spearhead object -4
v speculate 13
v spend -9
v spend at -23
v spend bare -28
v spend in -28
v spend of -22
v spend on -10
v spend over -8
v spike -20
v spike in -5
v spike over -12
v spill -16
v split -3
v split object -21
v split passive 4
v sponsor -12
v sponsor object 5
v spot object 3
v spout -11
v spout object -11
v spread -12
v spur -15
v spur object -9
v squeeze -23
v squeeze object -21
v stack -19
v stack passive -13
v stage 7
v stage object 7
v stake -15
v stake +out 6
v stake object -7
v stall -27
v stand +out -24
v stand +up -23
v stand at -26
v stand behind -25
v stand by 19
v stand for 9
v stand in -5
v stand object -23
v stand on 8
v stand to -32
v stand with 4
v star -20
v star in -15
v star object -17
v start -8
v start at -19
v start bare -9
v start in -3
v start passive 7
v start with 4
v state -5
v state bare -6
v state for -17
v state to -3
v stay -16
v stay bare -23
v stay in -23
v stay object -17
v stay xcomp 6
v steal -22
v steal from -11
v steal object -17
v steer -24
v steer object -21
v stem -24
v stem object -11
v step -13
v step +down -25
v step bare -18
v step to 4
v stick -10
v stick to 4
v stir object -26
v stoke -18
v stoke object -18
v stop -9
v stop bare -23
v stop by -22
v stop from -8
v stop object -30
v stop to -14
v strain -13
v strain infinitive -13
v strengthen -22
v strengthen object -16
v stress 11
v stress at 14
v stretch -25
v stretch object -14
v strike +down 25
v strike object -10
v strip -18
v strip from -6
v strip object -6
v strive 5
v strive bare -3
v struggle bare -19
v struggle infinitive -4
v struggle with -27
v study -24
v study object -16
v stump -16
v stump for -14
v stun -21
v stymy -10
v stymy in -10
v stymy object -10
v submit 5
v submit passive -24
v succeed -29
v succeed bare -11
v succeed in -16
v succeed object -17
v suck -14
v sue for 12
v sue object 4
v sue passive 10
v suffer -28
v suffer from -20
v suffer object -17
v suggest 10
v suggest bare 8
v suggest clause 3
v suggest on 8
v suggest that -6
v suggest to -10
v sum 8
v sum +up 8
v sum in -26
v sum passive -26
v summon -18
v summon object -15
v superdelegate -19
v supplement -24
v supplement object -21
v support 13
v support addressee -12
v support after -20
v support bare 8
v support because -21
v support clause -3
v support for 4
v support if -21
v support infinitive -19
v support object 5
v support with -12
v support xcomp 6
v suppose -24
v suppose bare -16
v suppose infinitive -16
v suppose passive -18
v suppress -19
v suppress bare -16
v surge -26
v surge as -15
v surge in -16
v surge on -14
v surpass -19
v surpass object -17
v surprise -4
v surprise object 4
v surround -30
v surround object -17
v survey -27
v survey bare -12
v survey in -15
v survey object -24
v survive -34
v survive bare -13
v survive object -16
v suspend -8
v suspend object -5
v suspend passive -27
v sustain -18
v sustain object -18
v sw +up -18
v sw object -22
v sw on -18
v swallow -22
v swallow bare -15
v sway -18
v sweep -30
v sweep object -20
v switch -5
v switch object 7
v tackle -21
v tackle object -18
v take -3
v take +down -24
v take +off -29
v take +on -13
v take +out -14
v take +over -8
v take +up -21
v take after -26
v take against 9
v take as -6
v take at 7
v take bare -12
v take because 8
v take by -27
v take clause -6
v take from -23
v take into -21
v take on -9
v take over 9
v take passive -8
v take that -11
v take to -4
v take with 4
v talk about 3
v talk at 5
v talk bare 9
v talk during -25
v talk in -6
v talk object 7
v talk of 15
v talk on 10
v talk since -14
v talk to -4
v talk with 4
v tap -22
v tap into -18
v tap object -19
v target bare -22
v target by 5
v target for -18
v target passive -7
v task -26
v tax -12
v tax object -13
v teach -19
v teach about -9
v teach object -22
v tear -20
v tear object -13
v tease 11
v televise -20
v televise bare -20
v tell about -12
v tell addressee 3
v tell at 13
v tell bare 7
v tell in 5
v tell near 11
v tell object 4
v tell on 10
v tell passive -5
v tell that 17
v tend -3
v tend infinitive -8
v tend to 16
v terminate -19
v test -27
v test bare -9
v test object -22
v thank 7
v thank for 4
v thank object 4
v think -5
v think about -7
v think as -23
v think bare 13
v think for -6
v think object 4
v think of -3
v threaten 4
v threaten object -8
v thrive -32
v throw -4
v throw at -21
v throw in 13
v throw object -8
v throw passive -18
v thwart -18
v thwart object -18
v ti -9
v tick 4
v tie -23
v tie object -21
v tie passive -19
v tie to -13
v tighten -22
v tighten object -20
v tip -18
v tip object -18
v title 16
v title passive 7
v top -22
v top object -18
v toss -3
v toss bare -12
v touch -6
v touch on 23
v tour -14
v tour object -14
v tout 21
v tout object 19
v trace -19
v track 3
v track bare 8
v track object -3
v trade -7
v trade object -3
v trail -30
v trail by -14
v trail in -11
v trail object -24
v train -21
v train object -10
v train on -6
v train to -7
v transfer -19
v transfer across -9
v transfer object -10
v transfix -14
v transfix among -9
v transfix object -14
v transform -20
v transform object -13
v translate -24
v translate into -9
v trash 8
v trash object 8
v travel -35
v travel to -16
v travel with -15
v treat -9
v treat as 4
v treat bare -21
v treat object -28
v trigger -13
v trigger object -13
v trip -23
v trounce -27
v trump -18
v trump object -16
v trumpet 12
v trust 10
v trust passive 5
v trust that -10
v trust with -19
v try -5
v try bare -20
v try infinitive -5
v try object -31
v try xcomp -21
v turn -7
v turn +down 9
v turn +out -40
v turn +over -31
v turn against 12
v turn as -22
v turn at 5
v turn bare -23
v turn because 10
v turn clause -27
v turn for -21
v turn from 13
v turn in -7
v turn into -8
v turn object 7
v turn on -29
v turn passive -16
v turn to -3
v turn xcomp -27
v tweet bare 6
v tweet object 3
v tweet on 27
v undercut -21
v underestimate 5
v underestimate object 5
v undergo -12
v undergo infinitive -5
v undergo object -6
v undermine -28
v undermine object -17
v undermine to -12
v underplay 7
v underplay object 7
v underscore -6
v underscore object -4
v understand bare -15
v unfold -24
v unify -18
v unify object -15
v unite 7
v unite behind -22
v unite in 8
v unite object -31
v unveil -4
v unveil in 4
v unveil object -4
v update -23
v update passive -21
v upend -20
v upend object -13
v upset -17
v upset object -17
v urge 6
v urge infinitive 15
v urge object 4
v urge to -9
v use as 10
v use at -27
v use by -26
v use clause -18
v use during -15
v use for -27
v use in -34
v use infinitive -16
v use object -7
v use on -6
v use passive -16
v use while -22
v usher -19
v utter 5
v value -14
v value object -9
v vanish -22
v vanish object -22
v vary -23
v vary object -8
v vet -21
v vet object -9
v vet passive -18
v veto 15
v victimize -18
v victimize by -8
v victimize passive -12
v view -14
v view as 14
v view in 9
v violate -25
v violate object -21
v violate passive -12
v visit -15
v visit bare -20
v visit in -22
v visit object -11
v voice 6
v voice object 9
v void 15
v void object 15
v void on 16
v volunteer -16
v vote 10
v vote against 14
v vote at 12
v vote bare -15
v vote because -20
v vote for 10
v vote infinitive 12
v vote object -18
v vote of 8
v vote on -37
v vote passive 4
v vote with 4
v vote xcomp 3
v vow 17
v vow infinitive 3
v vy infinitive -4
v wage -24
v wage object -22
v wait -6
v wait bare -21
v wait for -4
v wait infinitive -3
v wait object -16
v wait until -19
v wake -12
v wake +up -12
v walk -12
v walk object 5
v wane -16
v wane bare -16
v want 6
v want bare 5
v want clause -13
v want in 12
v want object 7
v want to 6
v warm -18
v warm +up -16
v warn 8
v warn clause 34
v warn object 11
v waste -25
v waste object -18
v watch -4
v watch bare -17
v watch in -22
v wave object -4
v wear -30
v wear bare -10
v wear object -24
v weigh 6
v weigh on 11
v welcome -12
v widen -20
v widen object -17
v win -21
v win +over -21
v win among -28
v win at -16
v win bare -29
v win by 8
v win clause -21
v win for -11
v win from 21
v win if 11
v win in -27
v win object -9
v win of -19
v win on 5
v win over -27
v win to -18
v win with -20
v win xcomp -23
v wind -18
v wink 16
v wipe -20
v wipe object -16
v wish 7
v wish object 12
v withdraw 4
v withdraw from -21
v withhold 3
v withhold object 9
v wonder 13
v wonder about 18
v wonder clause 11
v work -16
v work +out -22
v work as -23
v work at -29
v work bare -23
v work clause -29
v work for -12
v work infinitive -9
v work object -5
v work on -25
v work since -14
v work to 12
v work with -12
v worry 9
v worry about -3
v worry bare 12
v worry clause 13
v worry in 3
v wrap +up 5
v wrap object -19
v write about 4
v write bare 17
v write by 5
v write clause 7
v write for -15
v write in 7
v write of 25
v write on 5
v write passive -15
v write to -12
v write with 4
v yank -24
v yawn -22
v yawn bare -22
v yell 6
v yell bare 3
v yield 7
v yield object -20
v zero 9
v zero on 9
with +away -18
with +back -14
with +in -6
with +off 7
with +over 8
with +through -21
with about 16
with above -4
with according -43
with across -12
with addressee 4
with against 6
with along -6
with alongside -18
with although 11
with amid -21
with among 3
with around -4
with as 5
with beside -6
with beyond -3
with clause 4
with down -27
with due -16
with during -3
with following 5
with for 3
with from 3
with if -7
with infinitive 7
with inside -5
with instead -6
with into -6
with near -8
with object 3
with of 3
with off -6
with onto -25
with out -4
with outside 5
with over 5
with per -21
with regarding -4
with since -6
with so 8
with such -10
with that 12
with through -8
with throughout -11
with to 4
with under -6
with unless -13
with up -14
with upon -11
with via 5
with whether 3
with whose -11
with with 4
with within -15
with without 7`;
