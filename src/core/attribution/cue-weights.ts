/**
 * Weights of words and constructions as cues of attribution, in tenths of log odds; a feature a line. Learnt by
 * bench/learn-cues.ts from the training part of PolNeAR (github.com/networkdynamics/PolNeAR); only what stands in six articles or more.
 */
// biome-ignore format: a table
export const CUE_WEIGHTS = `a American -22
a Republican -23
a Republican in -16
a able -6
a able infinitive -5
a able next to -5
a about -4
a about infinitive -4
a about next to -4
a active -13
a active in -13
a active next in -13
a afraid -25
a afraid next of -11
a afraid of -11
a angry 4
a apparent -21
a attentive -3
a attentive next than -3
a attentive than -3
a available -29
a available next to -11
a available to -11
a aware 6
a bad -22
a bad +off -6
a bad for -13
a bad next for -13
a bad next off -6
a bent 4
a bent next on 4
a bent on 4
a big -21
a big in -15
a big next than -9
a big than -9
a blatant -12
a bound -19
a bound next to -19
a capable -15
a capable next of -15
a capable of -15
a careful -11
a cautious -17
a central -11
a central next to -11
a central to -10
a certain infinitive -4
a certain next to -4
a clear 4
a clear clause -7
a clear next that -7
a clear to 10
a close -23
a close as -4
a close next to -15
a close to -15
a committed to 3
a common -26
a competitive -19
a concerned about -7
a concerned clause 10
a concerned next about -6
a concerned next with 3
a concerned with 3
a confident 17
a confident clause -4
a conservative -21
a consistent -18
a consistent next with -15
a consistent with -15
a contrary -13
a contrary next to -13
a contrary to -13
a convinced 6
a convinced clause 6
a convinced next that 6
a correct infinitive 4
a correct next to 4
a critical -5
a critical next and -18
a critical next of 5
a critical next to -27
a critical of 5
a critical to -20
a crucial -21
a dedicated 3
a dedicated next to 3
a dedicated to 3
a demographic -15
a demographic next of -10
a demographic of -10
a dependent -15
a dependent next on -15
a dependent on -15
a desperate -3
a desperate to 6
a determined at -16
a determined next at -16
a devoted 8
a devoted to 8
a different -14
a different from -5
a different in -8
a different next from -5
a different than -14
a difficult -20
a difficult clause -11
a difficult for -12
a difficult next for -12
a difficult next to -11
a difficult to -9
a disappointed clause -10
a disappointed next judge -9
a disrespectful -9
a disrespectful next to -9
a disrespectful to -9
a divided 7
a eager 8
a eager infinitive 4
a eager next to 5
a early -20
a early in -12
a early next enough -10
a early to -14
a easy -18
a easy clause -14
a easy for -12
a easy next for -11
a eligible -24
a eligible infinitive -14
a eligible next to -14
a elite -13
a elite infinitive -13
a elite next to -13
a enough -25
a enough next to -13
a enough to -12
a essential -22
a executive -21
a executive at -11
a executive in -10
a executive next at -11
a executive next of -12
a executive of -12
a familiar next with -11
a fast -21
a federal -4
a federal next officials -4
a federal object -4
a few -15
a few of -14
a fiery -3
a fiery as -3
a fiery next as -3
a fine -21
a first -21
a first in -11
a first to -10
a free 3
a free among -6
a free next , -19
a free next to 9
a free to 9
a friendly -23
a frustrated -17
a funny -12
a glad 7
a glad clause 5
a good -5
a good +off -6
a good as -10
a good at 5
a good for -19
a good in -16
a good next as -10
a good next at 5
a good next for -18
a good next in -16
a good next of -14
a good next off -6
a good next than -8
a good next to -14
a good of -14
a good owner -9
a good than -16
a good to -14
a great -19
a great in -4
a great next here -4
a happy next to 4
a hard 5
a hard clause -4
a hard for -15
a hard next for -10
a hard next to -14
a hard to 7
a high -23
a high next than -10
a high than -9
a hopeful 16
a hopeful clause 15
a hostile 4
a hostile next to 4
a hostile to 4
a important -5
a important clause -11
a important in -15
a important infinitive -19
a important next in -15
a important next than -14
a important next that -11
a important next to -15
a important than -14
a important to -16
a impossible -16
a impossible for -18
a incentive -11
a incentive next to -11
a incentive than -11
a incentive to -11
a incompatible -15
a incompatible next with -15
a incompatible with -15
a ineligible -19
a ineligible next to -19
a ineligible to -15
a insufficient -11
a insufficient infinitive -8
a insufficient next to -11
a interested 4
a interested in 4
a interested next in 4
a involved -31
a involved in -11
a involved next in -11
a key -13
a key next to -13
a key to -13
a large -18
a large in -8
a large next in -8
a large next than -8
a large than -8
a lasting -12
a lasting next peace -12
a lasting object -12
a late in -14
a less -15
a less next than -8
a less than -8
a liberal -21
a likely -7
a likely clause -19
a likely next that -12
a likely xcomp -16
a little next to 6
a little to 6
a low -24
a making -7
a making next college -7
a making object -7
a many -24
a many in -13
a many next in -13
a many next of -20
a many next through -6
a many of -20
a many through -6
a married -26
a more -25
a more in -11
a more next of -10
a more next than -12
a more of -10
a more than -8
a most -25
a most next of -19
a most of -19
a much -25
a much about -13
a much as -5
a much in -10
a much next about -13
a much next as -5
a much next of -17
a much next to -13
a much of -17
a necessary -21
a necessary to -14
a nervous 15
a neutral -22
a new -20
a new to -11
a notable -28
a obsessed -9
a obsessed next " -10
a obsessed with -9
a old -17
a open next to 6
a open to 10
a opposed 11
a opposed next to -4
a opposed to -4
a optimistic 4
a other -16
a other next than -8
a other than -8
a pleased 17
a poised -18
a poised infinitive -13
a poised next to -18
a popular among -12
a popular in 5
a popular next among -12
a popular with -22
a positioned -28
a possible -18
a possible clause -14
a possible next that -14
a potent -15
a potent if -10
a potent next if -10
a prepared -26
a prepared for -15
a prepared infinitive -14
a prepared next for -15
a prepared next to -14
a present -23
a present in -9
a present next in -9
a pressed -6
a primary -23
a proud infinitive -5
a proud next to -6
a proud to -14
a qualified -25
a qualified infinitive -9
a qualified next to -12
a quick 7
a quick next to 7
a quick that 22
a quick to 9
a racist -19
a ready -5
a ready for -20
a ready next for -20
a related 5
a related next to -4
a related to -4
a relevant -18
a relevant in -7
a relevant next “ -7
a reluctant 5
a reluctant infinitive 6
a reluctant next to 5
a reminiscent -15
a reminiscent next of -15
a reminiscent of -15
a responsible -4
a responsible for -4
a responsible next for -4
a right -30
a sad -21
a same -9
a same as -5
a same next as -5
a satisfied next with 7
a satisfied with 7
a second -29
a second in -9
a secretary -16
a secretary next of -15
a secretary of -15
a serious -18
a serious about -15
a serious next about -15
a set -9
a set infinitive -7
a set next to -9
a several -19
a several next of -18
a several of -18
a shocked 21
a short -20
a short next of -13
a short of -14
a sick 4
a sick of 4
a similar -12
a similar next to -12
a similar to -12
a skeptical 5
a small -23
a sorry -23
a strong -24
a strong in -12
a subject -16
a subject next to -16
a subject to -16
a successful -25
a supportive 10
a supportive next of 18
a supportive of 18
a sure 7
a sure clause -5
a sure next he -30
a sure next that -4
a surprising -28
a tied -26
a tough -26
a true -22
a truly -5
a truly about -5
a truly next , -5
a unable -19
a unable infinitive -19
a unable next to -17
a unaware 16
a unfit -14
a unfit next to -14
a unfit to -15
a unique -15
a unique next to -10
a unique to -10
a unusual -22
a upset 22
a used -19
a used next to -19
a used to -14
a vulnerable -18
a vulnerable next to -16
a vulnerable to -16
a weak -25
a willing 4
a willing next to 4
a worried 5
a worried about -8
a worried clause -3
a worried next about -8
a worried next that 16
a worth -23
a worth next anything -4
a worth object -13
a wrong -21
a wrong next with -11
a wrong with -11
a young -22
a-next " -30
a-next '' -25
a-next , -9
a-next - -28
a-next a 13
a-next after -5
a-next among -20
a-next anything -4
a-next as -6
a-next because -6
a-next clinton 12
a-next college -7
a-next enough -10
a-next even -22
a-next for -13
a-next from -14
a-next here -4
a-next if -9
a-next is -27
a-next it -18
a-next judge -9
a-next off -20
a-next officials -4
a-next over -28
a-next peace -12
a-next than -16
a-next that 5
a-next the -27
a-next they 9
a-next this -20
a-next through -14
a-next we 10
a-next when -21
a-next whether 5
a-next with -4
a-next “ -20
a-next ” -28
a-predicate able -10
a-predicate active -11
a-predicate attentive -3
a-predicate aware 9
a-predicate big -9
a-predicate careful 8
a-predicate central -13
a-predicate certain 6
a-predicate clear 9
a-predicate close -13
a-predicate committed 5
a-predicate competitive -17
a-predicate concerned 3
a-predicate confident -7
a-predicate consistent -15
a-predicate correct 4
a-predicate critical 18
a-predicate demographic -10
a-predicate different -19
a-predicate difficult -11
a-predicate disappointed -15
a-predicate dismissive 7
a-predicate eager 16
a-predicate early -11
a-predicate easy -13
a-predicate eligible -14
a-predicate enough -14
a-predicate executive -6
a-predicate familiar 12
a-predicate free -21
a-predicate good -29
a-predicate high -15
a-predicate hostile 9
a-predicate important -26
a-predicate inclined 3
a-predicate incompatible -14
a-predicate involved -13
a-predicate key -11
a-predicate large -10
a-predicate late 4
a-predicate more -5
a-predicate much -17
a-predicate new -13
a-predicate open -26
a-predicate poised -8
a-predicate popular 3
a-predicate potent -15
a-predicate quick -6
a-predicate racist -19
a-predicate reminiscent -14
a-predicate set -5
a-predicate short -14
a-predicate similar -12
a-predicate skeptical 5
a-predicate strong -15
a-predicate supportive 15
a-predicate sure -4
a-predicate true -15
a-predicate unlikely -3
a-predicate willing -8
a-predicate worried 13
a-predicate worth -18
a-previous " -11
a-previous '' -20
a-previous 'm -22
a-previous 're -22
a-previous 's -14
a-previous , 10
a-previous -- 5
a-previous a -28
a-previous absolutely -25
a-previous all 9
a-previous also 6
a-previous am -10
a-previous an -14
a-previous and -4
a-previous appeared -23
a-previous as -23
a-previous be -12
a-previous became -18
a-previous because -7
a-previous become -29
a-previous being -35
a-previous but -29
a-previous by 9
a-previous candidates -22
a-previous chief -12
a-previous core -10
a-previous deeply 6
a-previous deleted -5
a-previous democratic -10
a-previous especially 14
a-previous even -26
a-previous extremely -22
a-previous far -25
a-previous feels -16
a-previous for -16
a-previous get -20
a-previous getting -14
a-previous gotten -3
a-previous have -19
a-previous his -9
a-previous how -29
a-previous in -23
a-previous increasingly -20
a-previous is -4
a-previous it -9
a-previous just -33
a-previous largely 4
a-previous lawfully -6
a-previous lot -8
a-previous make -40
a-previous making -36
a-previous more 6
a-previous most -5
a-previous much -28
a-previous not -5
a-previous nothing -22
a-previous now -16
a-previous of -26
a-previous officials 12
a-previous once -22
a-previous one 11
a-previous or -24
a-previous particularly 11
a-previous people -6
a-previous perhaps -7
a-previous politely -3
a-previous politically -19
a-previous president 10
a-previous presumably -7
a-previous pretty -22
a-previous quite -20
a-previous rather -12
a-previous really -21
a-previous relatively 4
a-previous remain -18
a-previous remains -32
a-previous seems -14
a-previous so -11
a-previous spent -7
a-previous suddenly 20
a-previous that -24
a-previous the -35
a-previous to -21
a-previous too -10
a-previous up -13
a-previous values -10
a-previous very -10
a-previous virtually -22
a-previous visibly -5
a-previous voters -5
a-previous when 14
a-previous while -11
a-previous widely 17
a-previous with -14
a-previous you -5
a-previous — 13
a-previous “ -23
a-rel acl -12
a-rel acl:relcl -6
a-rel advcl -9
a-rel amod -9
a-rel ccomp -21
a-rel conj -9
a-rel csubj -27
a-rel goeswith -6
a-rel nsubj -4
a-rel nsubj:pass -12
a-rel obj -16
a-rel obl -21
a-rel obl:agent 5
a-rel obl:unmarked -18
a-rel root 4
a-rel xcomp -15
a-under add -24
a-under admit -24
a-under agree -19
a-under appear -4
a-under argue -18
a-under ask -28
a-under be -12
a-under become -4
a-under believe -21
a-under call -21
a-under claim -24
a-under come -7
a-under conclude -21
a-under condemn -10
a-under consider -24
a-under decide -19
a-under delete -5
a-under direct -12
a-under do -30
a-under expect -25
a-under explain -18
a-under fall -10
a-under feel -14
a-under find -32
a-under focus -22
a-under get -25
a-under give -21
a-under go -25
a-under grow -21
a-under have -12
a-under hold -25
a-under hope -36
a-under include -17
a-under increase -16
a-under insist -20
a-under keep 9
a-under know -24
a-under leave 17
a-under look -21
a-under lose -23
a-under love -26
a-under mean -26
a-under move -13
a-under need 5
a-under note -18
a-under play -22
a-under report -19
a-under reserve -16
a-under run -19
a-under say -25
a-under see -26
a-under seem -34
a-under show -34
a-under sound -24
a-under spend -21
a-under suggest -22
a-under support -18
a-under take 8
a-under tell -37
a-under think -9
a-under turn -27
a-under view -15
a-under vote 3
a-under walk 4
a-under want -7
a-under win -26
a-under write -29
a-with +off -9
a-with about 11
a-with according -19
a-with after -6
a-with among -22
a-with because -6
a-with before -18
a-with by 3
a-with during -26
a-with for 6
a-with from -9
a-with if -5
a-with in -6
a-with infinitive 4
a-with into -26
a-with like -15
a-with object -9
a-with out -20
a-with owner 3
a-with than -7
a-with through -14
a-with to -3
a-with upon -20
a-with whether 4
a-with while -24
a-with without -20
a-with xcomp -21
adjective -10
after clause 5
by AUX -4
by CCONJ -14
by NOUN -5
by NUM -4
by PUNCT 9
by SCONJ -26
by X -7
by anybody -16
by anyone -16
by everybody -22
by everything -17
by he -5
by him -5
by himself 8
by his -27
by it -11
by itself -5
by me 7
by nobody -5
by nothing 3
by one -3
by sanders -8
by somebody -18
by someone 4
by something 4
by that -10
by them 3
by themselves 4
by there -11
by these -22
by those -7
by us -10
by what -7
by whatever -10
by which -6
by whoever -18
form VB -6
form VBG -6
in quotation -30
in quotation Ted -5
in quotation accept -11
in quotation accord -34
in quotation acknowledge -25
in quotation add 13
in quotation address -20
in quotation admit -18
in quotation adopt -7
in quotation advise -12
in quotation allow -24
in quotation announce 7
in quotation answer -18
in quotation appeal -8
in quotation appear -24
in quotation appreciate -13
in quotation argue -32
in quotation ask -8
in quotation assume -14
in quotation assure -24
in quotation attack -22
in quotation attempt -20
in quotation attract -12
in quotation avoid -12
in quotation back -21
in quotation base -11
in quotation be -12
in quotation bear -15
in quotation become -10
in quotation begin -14
in quotation believe -25
in quotation benefit -4
in quotation bet -8
in quotation blame -25
in quotation bother -16
in quotation break -3
in quotation bring -5
in quotation build -5
in quotation buy -5
in quotation by 's -21
in quotation by - -5
in quotation by ability -4
in quotation by administration -15
in quotation by advocate -5
in quotation by alan -16
in quotation by all -21
in quotation by america -19
in quotation by americans -9
in quotation by analysts -4
in quotation by answer -7
in quotation by anybody -7
in quotation by anyone -26
in quotation by anything -16
in quotation by arguments -5
in quotation by attack -13
in quotation by attacks -5
in quotation by attempt -9
in quotation by bernie -19
in quotation by bill -6
in quotation by bureaucracy -7
in quotation by bush -14
in quotation by campaign -27
in quotation by campaigns -10
in quotation by candidate -15
in quotation by candidates -12
in quotation by challenge -3
in quotation by chance -6
in quotation by china -16
in quotation by class -11
in quotation by clinton -18
in quotation by comments -15
in quotation by commitment -4
in quotation by communities -10
in quotation by companies -10
in quotation by company -6
in quotation by congress -11
in quotation by contradiction -3
in quotation by countries -8
in quotation by country -10
in quotation by cruz -24
in quotation by deal -4
in quotation by decision -7
in quotation by delegates -11
in quotation by democrats -25
in quotation by department -17
in quotation by direction -4
in quotation by dollars -5
in quotation by donald -20
in quotation by doubt -17
in quotation by economy -9
in quotation by election -5
in quotation by establishment -11
in quotation by everybody -5
in quotation by everyone -21
in quotation by everything -4
in quotation by evidence -17
in quotation by fact -15
in quotation by fathers -29
in quotation by favor -7
in quotation by fbi -16
in quotation by folks -18
in quotation by forces -3
in quotation by foundation -10
in quotation by founders -4
in quotation by friends -21
in quotation by gaunt -5
in quotation by god -10
in quotation by gov. -17
in quotation by government -15
in quotation by group -13
in quotation by groups -13
in quotation by guy -19
in quotation by hb -8
in quotation by he -6
in quotation by her -13
in quotation by hillary -19
in quotation by him -17
in quotation by history -7
in quotation by i -24
in quotation by idea -11
in quotation by immigrants -8
in quotation by implementation -4
in quotation by incentive -16
in quotation by interests -6
in quotation by isis -7
in quotation by issue -13
in quotation by it -8
in quotation by jeb -12
in quotation by jesse -12
in quotation by job -5
in quotation by john -10
in quotation by kids -14
in quotation by kind -6
in quotation by law -8
in quotation by laws -10
in quotation by leader -18
in quotation by leaders -13
in quotation by legislation -3
in quotation by lot -20
in quotation by majority -14
in quotation by man -20
in quotation by me -17
in quotation by members -18
in quotation by men -8
in quotation by mistake -7
in quotation by more -13
in quotation by movement -11
in quotation by name -7
in quotation by need -6
in quotation by nobody -13
in quotation by nothing -22
in quotation by numbers -6
in quotation by obama -23
in quotation by officials -11
in quotation by one -18
in quotation by ones -13
in quotation by opportunity -10
in quotation by others -16
in quotation by parents -17
in quotation by part -15
in quotation by party -15
in quotation by pathways -19
in quotation by people -18
in quotation by person -5
in quotation by personnel -4
in quotation by place -4
in quotation by plan -9
in quotation by point -13
in quotation by policies -11
in quotation by policy -6
in quotation by politician -8
in quotation by politicians -10
in quotation by population -8
in quotation by position -8
in quotation by president -17
in quotation by problem -17
in quotation by problems -4
in quotation by process -11
in quotation by program -4
in quotation by question -20
in quotation by reason -14
in quotation by reeves -8
in quotation by relationship -14
in quotation by relationships -5
in quotation by republicans -18
in quotation by rhetoric -11
in quotation by right -3
in quotation by role -13
in quotation by rubio 11
in quotation by rules -10
in quotation by secretary -9
in quotation by sen. -11
in quotation by sense -7
in quotation by situation -5
in quotation by some -21
in quotation by somebody -9
in quotation by someone -17
in quotation by something -10
in quotation by speech -12
in quotation by state -8
in quotation by states -16
in quotation by steps -5
in quotation by supporters -18
in quotation by system -12
in quotation by tax 14
in quotation by teachers -5
in quotation by team -16
in quotation by ted -18
in quotation by terms -6
in quotation by that -13
in quotation by them -23
in quotation by there -4
in quotation by they -22
in quotation by thing -6
in quotation by this -8
in quotation by those -16
in quotation by time -5
in quotation by times -4
in quotation by trump -7
in quotation by us -7
in quotation by voters -19
in quotation by wall -7
in quotation by way -10
in quotation by ways -9
in quotation by we -22
in quotation by wetters -14
in quotation by what -13
in quotation by who -19
in quotation by whoever -7
in quotation by wife -12
in quotation by woman -6
in quotation by work -10
in quotation by workers -8
in quotation by world -7
in quotation by york -12
in quotation by you -18
in quotation by “ -4
in quotation call -38
in quotation campaign -9
in quotation care -30
in quotation carry -8
in quotation cast -19
in quotation catch -7
in quotation cause -6
in quotation celebrate -9
in quotation challenge -14
in quotation change -6
in quotation check -4
in quotation cherish -7
in quotation choose -15
in quotation claim -33
in quotation come -11
in quotation commit -9
in quotation communicate -8
in quotation complete -14
in quotation conclude -3
in quotation condition -12
in quotation conduct -6
in quotation confirm -26
in quotation connect -4
in quotation continue -19
in quotation count -10
in quotation cover -11
in quotation create -9
in quotation cut -11
in quotation debate -15
in quotation decide -16
in quotation declare -13
in quotation defend -25
in quotation deliver -14
in quotation demonstrate -21
in quotation deny -23
in quotation depend -5
in quotation describe -22
in quotation deserve -7
in quotation determine -18
in quotation direct -12
in quotation disagree -26
in quotation disband -5
in quotation discuss -21
in quotation dismiss -23
in quotation do -3
in quotation draw -19
in quotation draws -7
in quotation drive -4
in quotation drop -6
in quotation earn -11
in quotation elect -16
in quotation elevate -4
in quotation embrace -13
in quotation employ -7
in quotation encourage -22
in quotation end -8
in quotation endorse -28
in quotation engage -14
in quotation enjoy -19
in quotation escape -4
in quotation establish -23
in quotation estimate -19
in quotation execute -4
in quotation exist -5
in quotation expand -10
in quotation expect -25
in quotation explain -27
in quotation expose -17
in quotation fail -14
in quotation fear -25
in quotation feel -24
in quotation fight -13
in quotation figure -11
in quotation fill -3
in quotation find -11
in quotation fit -7
in quotation flow -4
in quotation fly -6
in quotation focus -24
in quotation follow -9
in quotation forget -29
in quotation gain -3
in quotation get -5
in quotation give -10
in quotation go -10
in quotation grant -5
in quotation grow -6
in quotation guarantee -17
in quotation guess -17
in quotation handle -3
in quotation hang -9
in quotation hate -19
in quotation have -12
in quotation hear -12
in quotation help -10
in quotation hide -3
in quotation hire -12
in quotation hit -20
in quotation hold -7
in quotation honor -5
in quotation hope -27
in quotation identify -21
in quotation ignore -16
in quotation imagine -18
in quotation improve -7
in quotation include -15
in quotation increase -8
in quotation inform -17
in quotation insult -26
in quotation intend -26
in quotation introduce -17
in quotation investigate -6
in quotation join -5
in quotation jump -7
in quotation keep -11
in quotation knock -12
in quotation know -30
in quotation last -6
in quotation laugh -6
in quotation lay -17
in quotation lead -5
in quotation learn -29
in quotation leave -8
in quotation legislate -7
in quotation let -17
in quotation lie -15
in quotation like -29
in quotation listen -9
in quotation live -6
in quotation lock -7
in quotation look -26
in quotation love -21
in quotation maintain -15
in quotation manage -7
in quotation matter -5
in quotation mean -16
in quotation meet -6
in quotation mention -28
in quotation metastasize -6
in quotation miss -5
in quotation move -3
in quotation name -28
in quotation need -12
in quotation nominate -19
in quotation notice -23
in quotation offend -7
in quotation open -5
in quotation oppose -25
in quotation owe -4
in quotation own -6
in quotation participate -7
in quotation pass -26
in quotation pay -5
in quotation pick -8
in quotation place -6
in quotation plan -11
in quotation play -7
in quotation point -25
in quotation pose -16
in quotation predict -26
in quotation present -28
in quotation prevent -13
in quotation produce -16
in quotation promise 10
in quotation promote -14
in quotation propose -18
in quotation prove -8
in quotation provide -17
in quotation pull -11
in quotation push -29
in quotation put -18
in quotation raise -21
in quotation reach -17
in quotation read -20
in quotation realize -21
in quotation rearrang -6
in quotation reassess -5
in quotation receive -7
in quotation recognize -10
in quotation reduce -10
in quotation refer -22
in quotation reflect -11
in quotation refuse -21
in quotation register -7
in quotation regret -17
in quotation reject -14
in quotation relate -3
in quotation release -15
in quotation rely -12
in quotation remain -18
in quotation remember -37
in quotation remind -21
in quotation repeat -22
in quotation report -31
in quotation represent -10
in quotation require -24
in quotation resign -5
in quotation resonate -16
in quotation respect -9
in quotation respond 7
in quotation rest -5
in quotation return -6
in quotation review -22
in quotation rip -24
in quotation rise -6
in quotation risk -6
in quotation run -9
in quotation say -27
in quotation scare -9
in quotation screw -7
in quotation see -22
in quotation seek -20
in quotation seem -33
in quotation select -11
in quotation sell -6
in quotation send -11
in quotation separate -5
in quotation serve -4
in quotation set -5
in quotation share -16
in quotation shift -15
in quotation show -5
in quotation shut -13
in quotation sign 9
in quotation sound -26
in quotation speak -31
in quotation spend -9
in quotation spout -10
in quotation stand -15
in quotation start -17
in quotation state -24
in quotation stay -3
in quotation stick -7
in quotation stop -12
in quotation strengthen -5
in quotation strive -18
in quotation struggle -10
in quotation suck -11
in quotation suggest -31
in quotation summon -4
in quotation support -29
in quotation suppose -15
in quotation take -13
in quotation talk -30
in quotation target -18
in quotation teach -4
in quotation tell -36
in quotation test -4
in quotation thank -20
in quotation think -23
in quotation threaten -23
in quotation throw -10
in quotation touch -14
in quotation treat -8
in quotation trump -4
in quotation trust -20
in quotation try -12
in quotation turn -30
in quotation tweet -20
in quotation understand -26
in quotation unite -8
in quotation use -18
in quotation value -12
in quotation victimize -9
in quotation view -19
in quotation violate -6
in quotation vote -28
in quotation wait -9
in quotation walk -14
in quotation want -26
in quotation watch -12
in quotation welcome -22
in quotation win -6
in quotation wish -23
in quotation wonder -26
in quotation worry -28
known 12
known +off -7
known +out 8
known +up -6
known about -5
known according -14
known after 15
known against -6
known at 8
known before 4
known between -10
known by -6
known by 's 15
known by CCONJ 7
known by DET 7
known by NOUN 3
known by NUM 4
known by PROPN 4
known by SCONJ -5
known by VERB -9
known by X 9
known by anyone 9
known by everybody -6
known by everyone 16
known by her -5
known by him 15
known by his -14
known by it 9
known by me 5
known by none 6
known by somebody -7
known by someone -4
known by that 8
known by this -7
known by those 9
known by us -4
known by you -6
known during 10
known for 4
known from 7
known if 11
known in 9
known into 10
known of 4
known out 9
known over -8
known that -4
known under -8
known whether -5
mark about -13
mark against -27
mark although 4
mark among -17
mark as 3
mark at -17
mark because -6
mark but -8
mark despite -15
mark for 4
mark from -12
mark if -8
mark in -5
mark including -17
mark instead -21
mark into -11
mark like -8
mark na -12
mark of -6
mark on -4
mark once -15
mark over -19
mark than -7
mark that -9
mark through 10
mark to -7
mark tossing -11
mark toward -18
mark under -23
mark unless -9
mark until -8
mark whether -9
mark while 3
mark with 4
mark without 3
modal ca -5
modal can -9
modal candidates 26
modal could -3
modal must 4
modal shall -4
modal should -9
modal wo -18
n ability -16
n ability infinitive -17
n ability next to -15
n ability owner -13
n abuse -19
n access -20
n access at -3
n access for -10
n access next and -4
n access next for -10
n access next to -12
n access owner -13
n access to -11
n account -13
n accusation -5
n accusation next of 9
n accusation of 9
n act -24
n act next of -13
n act of -13
n action -23
n action in -11
n action next in -7
n action next of -10
n action of -10
n action owner -17
n activist -20
n ad -19
n ad against -14
n ad in -13
n ad next against -14
n ad next in -5
n adaptation -12
n adaptation next of -12
n adaptation of -12
n addition -21
n addition next to -11
n addition to -11
n address -24
n address next to -10
n address owner -16
n address to -10
n adherent -9
n adherent clause -9
n adherent next that -9
n administration -9
n administration infinitive -8
n administration next to -8
n administration owner -8
n adoption -22
n adoption by -13
n adoption for -4
n adoption next and -4
n adoption next by -13
n advantage -29
n advantage next of -8
n advantage next sanders -7
n advantage of -8
n advantage xcomp -7
n advice 24
n adviser -22
n adviser at -4
n adviser for -9
n adviser next to -12
n adviser owner -9
n adviser to -12
n advocate for 5
n advocate next for 5
n advocate next ” -4
n advocate of -18
n affair -24
n aftermath -12
n aftermath next of -12
n aftermath of -12
n age -16
n age next of -14
n age of -14
n agenda -22
n agenda next of -11
n agenda of -11
n agent -28
n agreement 8
n aid -20
n aid for -7
n aid infinitive -10
n aid next for -7
n aid next to -9
n aid to -4
n aide -25
n aide next to -9
n aide to -7
n air -22
n air next of -9
n air of -9
n allegation next of 9
n allegation of 9
n ally -26
n ally owner -14
n alternative -21
n alternative infinitive -10
n alternative next to -11
n alternative to -9
n ambassador -15
n ambassador next to -15
n ambassador to -15
n amendment -29
n amount -29
n amount next of -8
n amount next to -10
n amount of -8
n amount to -10
n analysis next of -24
n analysis of -27
n analyst -25
n anger 7
n animosity -11
n animosity next toward -11
n animosity owner -11
n animosity toward -11
n announcement -9
n announcement next of 7
n announcement of 4
n answer -11
n answer next to -20
n answer to -20
n antics -12
n antics next of -7
n antics of -7
n antipathy -19
n antipathy for -11
n antipathy next for -11
n antipathy owner -11
n anxiety 15
n apotheosis -8
n apotheosis next of -8
n apotheosis of -8
n apotheosis to -8
n apotheosis with -8
n appeal next " -14
n appeal next of -14
n appeal next to -4
n appeal of -19
n appeal owner 5
n appeal to -4
n appearance -18
n appearance at -7
n appearance next at -7
n appearance next of -10
n appearance next on -12
n appearance of -10
n appearance on -15
n appearance owner -10
n applause -18
n applause from -12
n applause next from -12
n appointment 6
n appointment as -32
n appointment next of 13
n appointment of 13
n apprehension next of 5
n apprehension of 5
n approach next to -22
n approach owner 6
n approach to -19
n approval 9
n arbiter -22
n area -25
n area next of -15
n area of -15
n argument -5
n argument against -12
n argument clause -7
n argument next against -12
n argument next that -7
n argument owner 5
n arm -15
n arm next of -12
n arm of -12
n arm such -9
n army -15
n army next of -11
n army of -11
n array -16
n array next of -16
n array of -16
n arrival -16
n arrival into -6
n arrival next into -6
n article -31
n aspect -16
n aspect next of -16
n aspect of -16
n assault -24
n assertion next that -4
n assertion owner 7
n assessment -3
n assessment next of 7
n assessment of -5
n asset -22
n assistance -20
n assistance for -4
n assistance next for -4
n asylum -10
n asylum from -10
n asylum next from -10
n atas -10
n atas next to -10
n atas to -10
n attack 6
n attack from 4
n attack in -6
n attack next from 4
n attack next in -27
n attack next of -14
n attack next on 3
n attack of -16
n attack owner 12
n attempt by -17
n attempt infinitive 3
n attempt next by -17
n attempt owner -3
n attention -19
n attention next of -12
n attention of -12
n attitude -5
n attitude next toward 3
n attitude toward 3
n attorney -23
n attorney for -11
n attorney infinitive -17
n attorney next for -11
n attorney owner -6
n audience -21
n author -20
n author next of -15
n author of -15
n authority -26
n authorization -11
n authorization next of -11
n authorization of -11
n average -19
n average next of -9
n average of -9
n back 12
n back next of -18
n back of -18
n backer 9
n backer next of 10
n backer of 10
n backing 14
n backing next of 9
n backing of 9
n backlash 6
n balance -20
n ballot 4
n ban owner 11
n bank -27
n base -26
n base owner -21
n basis 3
n basis next of 6
n basis of 6
n batch -15
n batch next of -15
n batch of -15
n battle -29
n battle against -14
n battle between -5
n battle next against -14
n battle next between -5
n battle next with -11
n battle owner -11
n battle with -11
n beginning -20
n beginning next of -12
n beginning of -12
n behalf -18
n behalf next of -18
n behalf of -18
n behavior -18
n belief infinitive -13
n belief next " -13
n beliefs -8
n beliefs next over -8
n beliefs over -8
n benefit -26
n benefit next of -10
n benefit of -10
n bias -21
n bid -20
n bid for -11
n bid infinitive -11
n bid next for -11
n bid next to -10
n bid owner -16
n bill -25
n bill according -5
n bill at -5
n bill in -7
n bill next at -5
n bill next in -7
n bill next introduced -5
n bill next with -5
n bill owner -16
n bill with -5
n billion -19
n billion for -4
n billion next of -13
n billion of -14
n billionaire -18
n bit -12
n bit next of -12
n bit of -12
n bloc -18
n blow -17
n board 13
n board next of -23
n board of -23
n body -18
n body next that -10
n body xcomp -10
n book -30
n boost -24
n border -27
n bottom -13
n bottom next of -13
n bottom of -13
n boycott -16
n boycott next state -11
n boycott object -11
n brand -16
n brand next of -16
n brand of -16
n break -22
n break from -4
n break next from -4
n breakfast -24
n brother -25
n building -33
n bunch -13
n bunch next of -13
n bunch of -13
n burden -14
n burden in -8
n burden next that -8
n business -26
n call 11
n call next to 11
n call next with -15
n call owner -7
n call to 4
n call with -15
n calling 14
n campaign against 6
n campaign in 9
n campaign next against 6
n campaign next in -18
n campaign next of -20
n campaign next on -15
n campaign next that -23
n campaign of -19
n campaign on -21
n campaign owner -7
n campaign with -24
n campaigning -23
n candidacy -28
n candidate -21
n candidate for -13
n candidate in -9
n candidate including -6
n candidate infinitive -11
n candidate like -6
n candidate next , -4
n candidate next for -13
n candidate next in -9
n candidate next like -5
n candidate next of -11
n candidate next on -13
n candidate next to -12
n candidate next who -6
n candidate next with -9
n candidate next — -7
n candidate object -13
n candidate of -10
n candidate on -12
n candidate owner -10
n candidate such -7
n candidate with -10
n candidate xcomp -6
n canvasser -13
n canvasser object -13
n capacity -18
n capacity infinitive -10
n capacity next to -10
n capital -15
n capital next of -12
n capital of -12
n care -16
n cartel -9
n cartel for -9
n cartel next for -9
n case for 6
n case next for 4
n case next of -18
n case of -18
n cash -21
n caucuse -25
n cause -22
n cause next of -14
n cause of -14
n center 3
n center next on 5
n center on 4
n century -13
n century next of -13
n century of -13
n ceo -14
n ceo next of -14
n ceo of -14
n chair -23
n chair next of -16
n chair of -16
n chairman -25
n chairman in -3
n chairman next in -3
n chairman next of -16
n chairman of -14
n chairman owner -6
n challenge 7
n challenge for -21
n challenge from 5
n challenge next for -21
n challenge next from 5
n challenge next to -20
n challenge owner -29
n challenge to -17
n challenger -24
n champion -16
n champion for -7
n champion next for -7
n chance -28
n chance infinitive -11
n chance next of -14
n chance next to -8
n chance of -10
n chance owner -17
n change -28
n change from -10
n change in -6
n change next from -10
n change next in -7
n change next to -10
n change of -14
n change to -8
n character -29
n charge -16
n charge against -9
n charge next against -9
n charge next of -35
n charge of 3
n check -25
n chief -17
n chief next of -13
n chief of -13
n chief owner -16
n child -25
n child from -10
n child next from -10
n child next of -13
n child of -13
n choice -22
n choice for -10
n choice next for -10
n choice next of -12
n choice of -12
n choice owner -12
n chokehold -10
n chokehold in -10
n chokehold next in -10
n citizen -17
n citizen next of -10
n citizen of -12
n city -25
n city next of -12
n city of -12
n claim for -26
n claim next for -20
n claim next of -7
n claim next that -10
n claim of -8
n claim owner 11
n clash -27
n clash between -6
n clash next between -6
n class -17
n class next of -11
n class next people -4
n class object -10
n class of -11
n clip -14
n clip next of -13
n clip of -13
n clue -14
n clue about -14
n clue for -7
n clue next about -14
n co-founder -18
n co-founder next of -15
n co-founder of -15
n coalition -22
n coalition next of -13
n coalition of -13
n collapse -23
n collapse next of -9
n collapse of -9
n colleague -23
n collection -16
n collection next of -12
n collection of -12
n college -20
n college based -8
n college in -8
n college next based -8
n college next in -8
n combination -22
n combination next of -13
n combination of -13
n commander -19
n commander in -12
n commander next - -10
n commander next in -10
n comment -6
n comment about -5
n comment from -18
n comment including -13
n comment next , -13
n comment next about -4
n comment next from -18
n comment next on 5
n comment next to -19
n comment on 3
n comment owner -8
n comment to -16
n commentator -10
n commentator in -10
n commentator next in -10
n commitment -10
n commitment owner -6
n committee -28
n communication -27
n communication between -7
n communication next between -7
n community -28
n community around -14
n community next around -14
n community next of -14
n community of -12
n company -35
n comparison -26
n competition -18
n complaint 11
n compliance -8
n compliance next with -8
n compliance owner -6
n compliance with -8
n compliment -7
n compliment because -7
n compliment next because -7
n concern 4
n concern about -8
n concern clause -4
n concern for -5
n concern next that -4
n concern owner -11
n condition in -15
n condition next in -16
n conference -20
n conference in -8
n conference next in -8
n conference of -10
n conference on -12
n conflict next of -16
n conflict next with 5
n conflict of -16
n conflict over 10
n conflict owner 10
n conflict with 5
n confrontation -20
n connection -23
n connection between -8
n connection next between -8
n connection next to -10
n connection owner -11
n connection to -11
n consequence -25
n consequence next of -7
n consequence of -8
n conservative -28
n constituent -12
n constituent in -12
n constituent next in -12
n constituent owner -12
n consumer -10
n consumer next of -9
n consumer of -9
n contender -19
n contest -29
n contest between -6
n contest in -7
n contest next between -6
n contest next in -7
n contest next on -8
n contest on -8
n contest owner -16
n continuation -11
n continuation next of -11
n continuation of -11
n contradiction -7
n contradiction at -7
n contradiction next at -7
n contradiction of -7
n contrast -27
n contrast next to -12
n contrast next with -10
n contrast to -14
n contrast with -10
n contribution -25
n contributor -21
n control -22
n control next of -15
n control of -15
n controversy 3
n controversy next over 7
n controversy over 7
n convention -25
n convention in -6
n convention next in -6
n convention owner -12
n conversation -4
n conversation next with -19
n conversation with -20
n copy -13
n copy next of -13
n copy of -13
n corner -14
n corner next of -14
n corner of -14
n cost -21
n cost next of -14
n cost of -13
n count -23
n country -33
n country at -3
n country in -5
n country next at -3
n country next in -5
n country next of -6
n country of -6
n country owner -7
n county -19
n couple -16
n couple next of -16
n couple of -16
n course -32
n course next of -9
n course of -9
n court -21
n crackdown -20
n creation -15
n creation next of -8
n creation of -8
n credibility -23
n credibility in -7
n credibility next in -7
n crime -23
n crisis -19
n crisis in -9
n crisis next in -9
n critic 11
n critic owner -37
n criticism 8
n criticism next on -12
n criticism on -12
n criticism owner -11
n critique owner 10
n crowd -27
n crowd in -5
n crowd next in -5
n crowd next of -12
n crowd of -12
n cry 15
n culture -20
n cure -10
n cure for -10
n cure next for -10
n cut -22
n cutting -8
n cutting clause -5
n cutting next that -5
n damage -21
n danger -25
n data -26
n date -24
n daughter -16
n daughter next of -16
n daughter of -16
n day -5
n day after -13
n day before -4
n day for -7
n day in -18
n day next after -13
n day next before -4
n day next for -7
n day next in -9
n day on -16
n day owner -16
n daylight -13
n daylight between -5
n daylight next between -3
n deal -22
n deal for -16
n deal in -6
n deal next in -6
n deal next with -12
n deal of -7
n deal with -12
n death -26
n death in -9
n death next in -9
n death next of -10
n death of -10
n death owner -9
n debate 10
n debate before -7
n debate in -20
n debate next before -6
n debate next in -16
n debate next on 7
n debate next over 4
n debate next that -3
n debate next with -20
n debate on 5
n debate over 4
n debate owner -26
n debate with -20
n debt -21
n decade -19
n decade in -7
n decade next of -14
n decade of -14
n decision -12
n decision around -18
n decision next around -18
n decision next on 8
n decision on 9
n decision owner -5
n decision to 12
n decline -20
n defeat -24
n defense 6
n defense next of 9
n defense of 9
n definition -12
n definition of -12
n degree -19
n degree at -4
n degree next at -4
n degree next of -8
n degree of -8
n degree owner -10
n delegate -27
n delegate at -7
n delegate from -13
n delegate in -16
n delegate next at -7
n delegate next from -13
n delegate next in -4
n delegate next to -10
n demand next of -20
n demand of -20
n department -16
n department next of -10
n department of -10
n departure -19
n departure from -13
n departure next from -13
n depth -19
n deregulation -26
n description 3
n description next of 5
n description of 5
n design -15
n design for -11
n design next for -11
n design owner -11
n desire for -13
n desire infinitive 4
n desire next for -13
n desire next to 3
n detail -30
n detail next of -10
n detail of -10
n deter -16
n deter next unauthorized -8
n deter object -16
n development -19
n dictator -13
n dictatorship -13
n difference -30
n difference between -8
n difference next between -6
n digit -25
n dinner -18
n direction -25
n direction next of -12
n direction of -12
n director -25
n director at -8
n director for -12
n director next at -7
n director next for -12
n director next of -15
n director of -15
n director owner -12
n disbursement -8
n disbursement next of -8
n disbursement of -8
n discourse -15
n discourse next of -10
n discourse of -10
n discrimination -15
n discrimination against -15
n discrimination next against -15
n discussion 7
n discussion between 15
n discussion next between 15
n discussion next of 8
n discussion of 8
n discussion with -32
n dislike 15
n dislike for -16
n dislike next for -16
n dislike owner -16
n display -14
n display next of -13
n display of -13
n dispute 12
n dispute next with -16
n dispute owner -16
n dispute with -16
n disruption -12
n disruption for -9
n disruption next for -9
n distraction -13
n distraction about -6
n distraction next of -6
n distraction of -6
n district -20
n divide -24
n doctor -18
n document 5
n dollar -26
n donation -21
n donation from -12
n donation next from -12
n donation next to -11
n donation to -11
n donor -16
n donor in -12
n donor next and -7
n donor next in -12
n donor next to -6
n donor to -7
n donor with -13
n door -21
n door next all -7
n door over -7
n doubt -6
n doubt about 5
n doubt next about 5
n dozen -7
n dozen next " -7
n dozen next of -23
n dozen of -21
n drag -19
n drag next upon -16
n drag upon -16
n drive -17
n driver -16
n driver next of -9
n driver of -9
n economics -24
n economist -18
n economist at -10
n economy -26
n edge -26
n editor -30
n effect -29
n effect next of -11
n effect next on -14
n effect of -11
n effect on -14
n effort -3
n effort by -15
n effort in -15
n effort next by -15
n effort next in -17
n effort of -19
n effort owner -6
n effort to -21
n election -23
n election in -10
n election next in -10
n election next to -10
n election owner -15
n election to -10
n electorate -27
n element -19
n element next of -14
n element of -14
n eligibility -15
n eligibility for -11
n eligibility next for -11
n email -31
n email from -8
n email next from -7
n email next to -9
n email owner -7
n email to -9
n emission -24
n emphasis -13
n emphasis next on -13
n emphasis on -13
n employee -29
n employee next of -11
n employee of -11
n end -17
n end next of -12
n end of -12
n endorsement 15
n endorsement next of 8
n endorsement of 8
n enemy -29
n enthusiasm 18
n entrail -8
n entrail next of -8
n entrail of -8
n episode -21
n equivalent -13
n equivalent next of -13
n equivalent of -13
n era -17
n era next of -11
n era of -12
n error -18
n error next of -12
n error of -12
n estimate 5
n estimate of -7
n estimate xcomp -18
n eve -14
n eve next of -14
n eve of -14
n evening -21
n event -28
n event by -4
n event in -6
n event next by -4
n event next in -7
n event on -10
n evidence -36
n evidence clause -16
n evidence next of -17
n evidence next that -15
n evidence of -17
n exception -20
n exception for -13
n exception next for -13
n exception next of -14
n exception of -14
n exchange -30
n exchange for -9
n exchange next for -9
n expansion -20
n expansion next of -14
n expansion of -14
n expectation -33
n expectation next of -11
n expectation of -11
n expense -12
n expense next of -12
n expense of -12
n experience -26
n experience as -7
n experience in -9
n experience next as -7
n experience next in -9
n experience owner -10
n expert -25
n expert next on -11
n expert on -12
n explanation -11
n export -17
n export next of -13
n export of -13
n export owner -13
n extension -24
n extent -20
n extent clause -10
n extent next of -12
n extent next that -10
n extent of -12
n eye 12
n face -27
n face next of -12
n face of -12
n face to -12
n fact -8
n fact clause -5
n fact next that -5
n factor -19
n factor in -13
n failure infinitive 7
n failure next of -18
n failure of -18
n fall -24
n family -23
n family in -6
n family infinitive -12
n family next of -12
n family next to -12
n family of -12
n family owner -16
n fan next of 4
n fan of 4
n fate -19
n fate next of -11
n fate of -11
n father -19
n father next of -13
n father of -13
n fault -13
n favor 9
n favorite -28
n fear next that 4
n fear of -5
n fear xcomp 20
n feature -17
n fee -15
n fee for -7
n fee next for -7
n feeling -4
n fellow -16
n fellow at -9
n fellow next at -9
n festival -10
n festival in -10
n festival next in -10
n feud -28
n field -27
n field next of -14
n field of -14
n fight -7
n fight against -21
n fight for 4
n fight largely -6
n fight next against -21
n fight next for 4
n fight next is -6
n fight next over -16
n fight over -16
n fight owner 4
n fighter -13
n figure -24
n figure in -9
n figure next in -9
n figure next to -7
n figure to -5
n final -14
n final next of -14
n final of -14
n final owner -14
n finding -30
n finish -22
n finish in -7
n finish next in -7
n fire -29
n firm -24
n fit -23
n flame -15
n flame next of -15
n flame of -15
n flash -6
n flash next of -6
n flash of -6
n flight -22
n flood -15
n flood next of -13
n flood of -13
n floor -21
n floor next of -12
n floor of -13
n flow -24
n flow next of -9
n flow of -8
n flurry -13
n flurry next of -13
n flurry of -13
n focus next of 10
n focus next on -7
n focus of 10
n focus on 4
n folk -21
n follower -27
n foot -21
n foot in -9
n foot next in -9
n footage 19
n force -25
n force next of -12
n force of -12
n forefront -10
n forefront next of -10
n forefront of -10
n form -17
n form next of -14
n form of -14
n fortune -16
n fortune next of -10
n fortune of -10
n forum -10
n forum in -6
n forum next in -6
n forum owner -13
n founder -16
n founder next of -16
n founder of -16
n founding -22
n fraction -14
n fraction next of -14
n fraction of -14
n framer -8
n framer next of -8
n framer of -8
n freedom -21
n freedom next of -13
n freedom of -13
n friend -33
n friend next of -11
n friend of -11
n frijoleros -9
n frijoleros next " -9
n frijoleros object -9
n fringe -13
n fringe next of -13
n fringe of -13
n front -14
n front next of -13
n front of -12
n function -21
n function as -10
n function in -6
n function next and -4
n function next in -6
n function of -12
n fund -20
n funding -25
n funding for -11
n funding next for -11
n funding next to -5
n funding to -5
n fundraiser -21
n fundraiser for -12
n fundraiser in -8
n fundraiser next for -12
n fundraising -21
n future -22
n future next of -13
n future of -13
n gain -24
n gain in -10
n game -29
n gap -28
n gap between -7
n gap next between -7
n gathering -22
n general -26
n generation -20
n generation next of -14
n generation of -14
n get -12
n get next of -12
n get of -12
n glut -17
n glut next of -13
n glut of -13
n glut owner -13
n goal next of -21
n goal of -21
n goal owner 10
n government -23
n government next of -11
n government of -11
n governor -26
n governor next of -11
n governor of -11
n graduate -26
n grant -9
n grant from -6
n grant next and -6
n grasp -14
n grasp next of -14
n grasp of -14
n ground -22
n group -27
n group in -8
n group like -4
n group next in -8
n group next like -4
n group next of -10
n group of -10
n guide -23
n gun -21
n guy -27
n half -25
n half next of -14
n half of -14
n hall -20
n hall in -7
n hall next in -7
n hand next of -17
n hand of -17
n handling -19
n handling next of -14
n handling of -14
n handling owner -14
n hatred -26
n head -24
n head next of -14
n head next to -11
n head of -14
n head to -15
n headache -24
n headline -21
n headquarters -15
n headquarters in -10
n headquarters next in -10
n headquarters next of -13
n headquarters of -13
n headquarters owner -8
n hearing -21
n hearing in -8
n hearing next in -8
n heart -22
n heart next of -12
n heart of -12
n heat -16
n help -22
n help next of -17
n help next with -10
n help with -10
n history -22
n history next of -13
n history of -12
n history owner -17
n hit for 3
n hit next home 3
n hold -19
n hold next on -11
n hold on -12
n hold owner -9
n home -29
n hope 17
n hope next and -16
n hope of -34
n host -24
n host next of -13
n host of -13
n hour -30
n hour infinitive -9
n hour next of -11
n hour next to -9
n hour of -11
n house -18
n house from -6
n house next of -12
n house next on -9
n house of -12
n house on -9
n hundred -25
n hundred next of -14
n hundred of -13
n hurdle -17
n husband -23
n idea -8
n idea next of -24
n idea next that -4
n idea of -24
n immigrant -27
n immigrant in -8
n immigrant next in -8
n immigrant next with -9
n immigrant with -8
n immigration -21
n impact -17
n impact next of -15
n impact next on -13
n impact of -15
n impact on -14
n implementation -9
n implementation next of -9
n implementation of -9
n importance -20
n importance next of -14
n importance of -13
n inability owner 11
n incentive -21
n incentive infinitive -14
n incident -16
n income -21
n increase -21
n increase in -7
n increase next in -7
n indication -25
n individual -28
n industry -19
n influence -29
n influence next of -11
n influence next over -9
n influence of -11
n influence over -9
n influence owner -15
n information -18
n information next on -12
n information on -12
n insider -21
n insider next , -6
n insider of -6
n instance -24
n institution -23
n institution from -9
n institution next a -9
n institution object -9
n insult -23
n interaction -21
n interest 13
n interest before -11
n interest between -12
n interest in 4
n interest next before -11
n interest next between -12
n interest next in 4
n interest next of 8
n interest next with -13
n interest of 8
n interest owner -31
n interest with -13
n interview clause -8
n interview in -9
n interview next in -8
n interview next on -16
n interview next that -8
n interview next with -6
n interview on -17
n interview owner -24
n intricacy -14
n intricacy next of -14
n intricacy of -14
n invasion -15
n invasion next of -15
n invasion of -15
n investigation -6
n investigation into 4
n investigation next into 5
n investigation next of -18
n investigation of -18
n investigation owner 9
n investment -21
n investment in -7
n investment next in -8
n investor -22
n involvement -18
n involvement for -10
n involvement in -8
n involvement next for -10
n involvement next in -8
n involvement owner -17
n issue for 5
n issue from -26
n issue in -17
n issue like -15
n issue next , -19
n issue next for 5
n issue next in -15
n issue next like -15
n issue next with -27
n issue owner -32
n issue xcomp -18
n item -23
n job -28
n job because -4
n job clause -10
n job in -6
n job infinitive -13
n job next because -4
n job next in -6
n job next of -10
n job next that -11
n job next to -15
n job of -11
n journalist -21
n judge -26
n judge in -10
n jurisdiction -13
n jurisdiction next of -10
n jurisdiction of -10
n key -15
n key next to -15
n key to -15
n kid -10
n kid in -10
n kid next in -10
n killing -16
n killing next of -11
n killing of -11
n kind -5
n kind in -20
n kind next of -5
n kind of -5
n kind xcomp -12
n knowledge -14
n knowledge next of -14
n knowledge of -14
n kudo 4
n kudo for 4
n kudo next for 4
n lack owner -5
n language -29
n law -25
n law in -7
n law next in -7
n law of -15
n lawsuit -21
n lawsuit against -14
n lawsuit clause -12
n lawsuit next against -14
n lawsuit next that -12
n lawyer -28
n lawyer for -11
n lawyer next for -10
n layoff -20
n layoff next of -17
n layoff of -17
n lead -22
n lead among -13
n lead in -11
n lead next in -6
n lead next of -10
n lead next over -11
n lead of -9
n lead over -11
n lead owner -16
n leader -7
n leader for -23
n leader in 14
n leader next in 5
n leader next of -21
n leader next that -21
n leader of -21
n leader owner -26
n leadership -26
n leadership in -8
n leadership next in -8
n left 7
n left next on -12
n left on -12
n legacy -13
n legacy next of -13
n legacy of -13
n legislation -22
n legislation next that -15
n legislation xcomp -14
n legislator -4
n legislator next such -3
n legislator such -3
n lesson -25
n lesson from -10
n lesson next from -10
n lesson of -15
n letter -21
n letter from -15
n letter next to -13
n letter to -19
n level -25
n level next of -11
n level of -11
n lick -12
n lick next of -12
n lick of -12
n lie -28
n life -24
n life next of -14
n life of -14
n life owner -12
n light -29
n light next of -13
n light of -13
n line -7
n line behind -3
n line for 12
n line in -12
n line next behind -3
n line next for -27
n line next in -11
n line next of 5
n line next with -16
n line of 4
n line with -16
n link -20
n link next to -11
n link to -11
n list -19
n list next of -15
n list of -15
n list owner -5
n look at -15
n look next at -15
n loss -25
n loss in -9
n loss next in -9
n loss next of -10
n loss next to -8
n loss of -10
n loss owner -8
n loss to -8
n lot -8
n love -19
n madness 23
n maintain -4
n maintain clause -4
n maintain next that -4
n majority -15
n majority in -10
n majority next in -11
n majority next of -14
n majority of -14
n majority on -18
n maker -25
n malice -6
n malice next toward -6
n malice toward -6
n man -20
n man in -10
n man next and -6
n man next in -11
n man next of -14
n man of -18
n management -16
n management next of -9
n management of -9
n manner -19
n manner next that -11
n manner xcomp -11
n march -24
n march owner -13
n margin -19
n margin in -9
n margin next in -9
n margin next of -13
n margin of -12
n mark -21
n mark next on -7
n mark on -7
n market -31
n market clause -7
n market next that -7
n matchup -26
n matter -4
n mayor -24
n mayor next of -12
n mayor of -12
n meaning -20
n means -23
n means next of -13
n means of -13
n measure -24
n measure next of -10
n measure of -10
n media -27
n meeting -21
n meeting at -7
n meeting between -5
n meeting in -7
n meeting next at -8
n meeting next in -7
n meeting next of -11
n meeting next with -12
n meeting of -11
n meeting on -11
n meeting owner -8
n meeting with -13
n member -23
n member in -8
n member next in -9
n member next of -13
n member of -13
n member owner -19
n memo -20
n memoir -14
n memoir in -5
n memoir next , -5
n memory owner 4
n mention 9
n mention next of -19
n mention of -19
n message -9
n message clause -14
n message from -23
n message in -8
n message next in -8
n message next that -20
n message next to -15
n message to -15
n middle -14
n middle next of -14
n middle of -14
n midst -13
n midst next of -13
n midst of -13
n million -18
n million in -12
n million next of -15
n million of -15
n mind -22
n minor -8
n minor from -8
n minor next and -8
n minority -20
n minus -13
n minus object -13
n minute 3
n mission -19
n mistake -25
n mix -14
n mix next of -14
n mix of -14
n moment -5
n moment in -19
n moment next in -19
n moment next of -19
n moment next with -12
n moment of -19
n moment over -12
n moment with -14
n momentum -21
n money -30
n month 6
n month clause -8
n month next of -21
n month next that -8
n month of -22
n mood -25
n morning -20
n mother -20
n mother next of -11
n mother of -11
n mountain -12
n mountain next of -12
n mountain of -12
n move -36
n movement 4
n movement in 9
n movement next in 11
n murder -19
n name -27
n name next of -9
n name of -14
n narrative -23
n nation -30
n nature -16
n nature next of -16
n nature of -16
n need -20
n need for -11
n need infinitive -14
n need next for -11
n need next of -11
n need next to -15
n need of -11
n neighbor -18
n neighbor in -12
n neighbor next - -12
n neighbor next in -12
n neighbor to -12
n network -19
n network next of -15
n network of -12
n news -7
n news clause -16
n news for -3
n news next of -6
n news next that -17
n news of -6
n news owner -17
n newspaper -21
n night -25
n night for -11
n night in -5
n night next for -11
n night next in -4
n night next of -9
n night of -9
n night owner -20
n nightclub -22
n nomination -28
n nomination for -13
n nomination next for -14
n nomination owner -14
n nominee -28
n nominee for -8
n nominee in -7
n nominee next for -8
n nominee next in -4
n nominee owner -11
n nonadherent -10
n nonadherent clause -10
n nonadherent next that -10
n note -4
n notion -26
n notion clause -12
n notion next that -12
n number -21
n number in -12
n number next of -11
n number of -11
n number owner -13
n obligation -16
n obstacle -23
n odd -26
n off -16
n office -16
n office in -11
n office next in -5
n office next of -10
n office of -10
n office owner -10
n officer -28
n official -24
n official in -10
n official next in -10
n one -22
n one in -5
n one next in -5
n one next of -11
n one next with -12
n one of -11
n one with -12
n opening -16
n opening next of -13
n opening of -13
n operation -26
n operative -28
n opinion -16
n opponent -24
n opportunity -20
n opportunity for -10
n opportunity infinitive -13
n opportunity next for -11
n opportunity next to -12
n opportunity xcomp -15
n opposition 18
n opposition next to 5
n opposition owner -7
n opposition to 3
n opt -14
n opt +out -14
n opt next - -12
n opt next out -13
n option -19
n order -8
n order in -12
n order next in -12
n organization -21
n organization in -7
n organization next in -7
n organizer -25
n other -29
n other around -10
n other next around -10
n outcome -21
n outcome next of -13
n outcome of -13
n outline next which 5
n outline object 5
n outsider -15
n outsider of -11
n overhaul -18
n overhaul next of -16
n overhaul of -16
n owner -14
n owner next of -14
n owner of -14
n pace -25
n page -22
n page next of -13
n page of -13
n pair -14
n pair next of -14
n pair of -14
n panel -24
n parent -23
n parent next of -13
n parent of -13
n part -20
n part because -17
n part in -8
n part infinitive -12
n part next because -17
n part next of -15
n part of -15
n partner -24
n partnership -27
n party -30
n party in -7
n party next in -7
n party next of -13
n party next that -9
n party of -13
n party owner -16
n pass 9
n passage 5
n passage next of 7
n passage of 7
n pastor -23
n path -25
n path for -10
n path infinitive -12
n path next for -7
n path next to -12
n path owner -10
n path to -11
n pattern -28
n pay -22
n peace -18
n peace among -10
n peace next among -10
n people -25
n people at -14
n people clause -8
n people for -7
n people in -10
n people like -6
n people next for -7
n people next in -7
n people next like -5
n people next of -11
n people next that -16
n people next with -11
n people of -11
n people with -11
n people xcomp -18
n percent -23
n percent among -10
n percent for -16
n percent in -7
n percent next among -10
n percent next in -6
n percent next of -14
n percent next to -12
n percent of -14
n percent to -12
n percent xcomp -7
n percentage -15
n percentage next of -13
n percentage of -13
n performance -23
n performance in -8
n performance next in -8
n performance owner -17
n period -19
n period clause -11
n period next of -13
n period of -13
n person -21
n person infinitive -10
n person next , -9
n person next she -5
n person next to -10
n person of -18
n person xcomp -8
n phase -14
n phase next of -14
n phase of -14
n photo -19
n photo next of -13
n photo of -13
n photograph -17
n photograph next of -9
n photograph of -9
n picture -23
n picture next of -15
n picture of -15
n piece -4
n pill -9
n pivot -25
n place -32
n place in -6
n place infinitive -10
n place next in -6
n place next to -11
n plaintiff -8
n plaintiff in -8
n plaintiff next in -8
n plan before -8
n plan for -20
n plan infinitive 6
n plan next before -8
n plan next for -20
n plan next to 6
n plan owner -10
n plane -21
n platform -27
n play -24
n player -19
n plea -15
n plea owner -15
n pledge -7
n plenty -24
n plenty next of -15
n plenty of -15
n plot infinitive 4
n plot next to 4
n plot owner 4
n point -4
n point among -26
n point during 6
n point for -31
n point in 5
n point next among -22
n point next during 6
n point next for -23
n point next in -36
n point next of -3
n point next to 3
n point of -4
n point owner 14
n point to 6
n policy -4
n policy next of 3
n policy next on -19
n policy of 3
n policy on -19
n policy owner 13
n politician -18
n politician in -9
n politics -22
n politics next than -3
n politics than -3
n poll -15
n poll by -5
n poll for -18
n poll from -18
n poll in -12
n poll next , -14
n poll next by -5
n poll next from -13
n poll next in -9
n poll next of -15
n poll of -15
n poll owner -13
n polling -30
n popularity owner 5
n population -15
n population next of -14
n population of -14
n portion -15
n portion next of -15
n portion of -15
n position clause -19
n position in -21
n position infinitive -22
n position next in -11
n position next of -16
n position next on 8
n position next that -19
n position next to -16
n position of -16
n position on 7
n position owner -11
n possibility -19
n possibility clause -14
n possibility next of -14
n possibility next that -14
n possibility of -12
n post 5
n potential -26
n power -24
n power from -6
n power infinitive -9
n power next from -6
n power next of -13
n power next to -10
n power of -13
n praise 17
n presence -26
n presence in -12
n president -23
n president for -8
n president in -5
n president next and -4
n president next for -8
n president next of -14
n president of -13
n pressure -6
n pressure from -19
n pressure infinitive 4
n pressure next from -19
n pressure next on -17
n pressure next to -31
n pressure on -17
n price -28
n primary -23
n primary in -8
n primary next in -8
n primary next on -12
n primary next to -5
n primary on -12
n primary owner -17
n primary to -5
n principle -23
n principle next of -11
n principle of -11
n priority for 3
n priority in 15
n priority infinitive -39
n priority next and -10
n priority next for 4
n priority next in 15
n priority on -10
n priority owner 11
n problem -24
n problem for -10
n problem in -6
n problem next for -10
n problem next in -6
n problem next with -12
n problem with -12
n process -26
n process next resettlement -9
n process object -14
n product -20
n product next of -11
n product of -11
n professor -19
n professor at -12
n professor next at -11
n professor next of -13
n professor of -13
n proficiency -6
n proficiency in -6
n proficiency next in -6
n proficiency owner -6
n profile -22
n program -22
n program in -7
n program including -4
n program like -3
n program next in -7
n program next like -3
n program next they -4
n program owner -10
n promise next to 5
n promotion -17
n promotion next of -9
n promotion of -9
n promotion owner -5
n proof -28
n proponent owner -4
n proposal -9
n proposal for 13
n proposal next for 5
n prospect -27
n prospect next of -18
n prospect of -18
n protection -16
n protection next to -5
n protection to -5
n protest 13
n provision -27
n purpose -18
n purpose next of -13
n purpose of -13
n push in -5
n push owner 10
n quality -24
n quarter -25
n quarter next of -12
n quarter of -12
n question -5
n question about 4
n question by -5
n question next about 3
n question next on -15
n question next that -22
n question on -19
n question xcomp 4
n race -25
n race against -12
n race between -7
n race for -11
n race in -7
n race next against -12
n race next between -6
n race next for -11
n race next in -7
n race next to -11
n race owner -9
n raising -16
n raising next the -5
n raising object -16
n raising owner -5
n rally -21
n rally in -9
n rally next friday -9
n rally next in -7
n rally on -7
n rally owner -11
n range -18
n range next of -14
n range of -14
n rank -25
n rate -19
n rate next of -13
n rate of -13
n rating -29
n rating owner -15
n reaction 4
n reaction next to -26
n reaction to -26
n reality -27
n reality clause -20
n reality next of -11
n reality of -11
n reason 9
n reason infinitive -9
n reason next to 10
n rebranding -10
n rebranding next of -10
n rebranding of -10
n rebuke -15
n rebuke next to -10
n rebuke to -10
n rebuttal next to 6
n rebuttal owner 9
n rebuttal to 9
n recipient -18
n recognition 14
n recommendation -16
n record -27
n record next of -10
n record next on -12
n record of -9
n record on -11
n record owner -16
n reference 9
n reference next to 12
n reference to 4
n reflection -24
n reform -15
n refugee -19
n refusal -4
n refusal infinitive -4
n refusal next to -4
n refusal owner -7
n regulation -13
n regulation next that -5
n regulation xcomp -5
n relation -27
n relationship -23
n relationship between -9
n relationship next between -8
n relationship next with -10
n relationship owner -12
n relationship with -10
n release next centers -9
n release object -9
n relief 8
n remark owner -9
n replay -25
n report clause -5
n report from -8
n report next that -8
n reporter -32
n reporter clause -4
n reporter next that -4
n representative -26
n repudiation -6
n repudiation next of -6
n repudiation of -6
n reputation -4
n reputation as 9
n reputation next as 9
n request -4
n request infinitive 10
n request next to 9
n request owner -3
n requirement -24
n requirement next of -11
n requirement of -11
n research -23
n resident -18
n resolution -30
n respect 9
n respect for 11
n respect next for 11
n respect next to -22
n respect to -18
n response -8
n response xcomp 7
n responsibility -24
n rest -16
n rest next of -13
n rest of -13
n restriction 6
n restriction next on 7
n restriction on -33
n result -22
n result in -12
n result next in -12
n result next of -13
n result of -13
n retiree -19
n retiree at -7
n retiree next and -7
n revenge -10
n revenge against -10
n revenge next against -10
n review -20
n review next of -16
n review of -16
n revolt 8
n revolt next of -18
n revolt of -18
n revolution -25
n rhetoric -7
n right -19
n right for -10
n right infinitive -12
n right next for -10
n right next of -11
n right next that -8
n right next to -14
n right of -14
n right owner -14
n right to -9
n right xcomp -8
n riposte -7
n riposte in -7
n riposte next in -7
n rise -17
n rise in -10
n rise next in -10
n rise next of -16
n rise of -16
n rise owner -17
n risk -28
n risk in -4
n risk next in -4
n risk next of -10
n risk of -10
n rival -29
n rival owner -14
n role -24
n role as -8
n role at -5
n role for -6
n role in -5
n role next as -9
n role next at -6
n role next in -5
n role next of -13
n role of -13
n role owner -18
n room -23
n room for -11
n room next for -11
n root -21
n round -14
n round next of -13
n round of -13
n route -19
n route next to -16
n row -26
n rule 3
n rule next of -19
n rule of -19
n ruling 9
n ruling owner 6
n run -21
n run next of -14
n run of -14
n runner -22
n runner for -11
n runner in -11
n saint -11
n saint next of -11
n saint of -11
n sale -24
n sale next of -12
n sale of -12
n same -12
n scandal -20
n scene -23
n school -27
n school in -7
n school next in -7
n school to -6
n score -22
n score in -6
n score next in -6
n scrutiny 14
n search next of 6
n search of 6
n seat -24
n secretary -16
n secretary for -15
n secretary next of -14
n secretary of -14
n secretary owner -9
n security -22
n segment -23
n segment next of -10
n segment of -10
n selection -20
n selection next of -14
n selection of -14
n senator -25
n senator from -11
n senator in -7
n senator infinitive -9
n senator next from -11
n senator next in -7
n senator next to -13
n senator owner -16
n sense next of -5
n sense of -5
n sense to -13
n series -3
n servant -7
n servant in -7
n servant next and -7
n server -22
n service -29
n service next to -4
n service to -4
n session -23
n session next of -11
n session of -11
n set -19
n set next of -14
n set of -14
n share -14
n share next of -17
n share of -16
n share owner -11
n shift 7
n shift in -10
n shift next in -10
n shooting -22
n shooting in -7
n shooting next in -6
n shortage -14
n shortage next of -14
n shortage of -14
n shortfall -10
n shortfall in -10
n shortfall next in -10
n shot at -13
n shot next at -13
n shouter -8
n shouter next , -8
n shouter xcomp -8
n show 9
n show next of -19
n show of -19
n showing -24
n showing in -11
n showing next in -11
n side -27
n side next of -14
n side of -13
n side owner -19
n sideline -24
n sign -11
n sign clause -21
n sign next of -20
n sign next that -19
n sign of -20
n signal -26
n site -15
n site next of -13
n site of -15
n situation -24
n situation in -6
n situation next in -6
n size -15
n size next of -15
n size of -15
n slot -16
n solution -14
n solution next to -13
n solution to -12
n son -14
n son in -8
n son next of -13
n son of -14
n sort -17
n sort next of -16
n sort of -15
n source -20
n source for -12
n source next of -13
n source of -13
n speaker -25
n speech -9
n speech as -17
n speech at -12
n speech before -13
n speech in 4
n speech next as -17
n speech next at -12
n speech next over -19
n speech next to -16
n speech on 10
n speech over -19
n speech owner 7
n speech to -10
n spending -27
n spirit -16
n spirit next of -12
n spirit of -12
n spokesman -14
n spokesman for -13
n spokesman next for -13
n spokeswoman -14
n spokeswoman for -14
n spokeswoman next for -14
n spot -27
n spread -13
n spread next of -13
n spread of -13
n staff -24
n stage -24
n stage next of -11
n stage of -11
n stake -19
n stake in -11
n stake next in -11
n stance next on 7
n stance owner 7
n standard -27
n standard next through -3
n standard through -3
n standing 5
n standing owner 5
n star -26
n star next of -13
n star of -13
n start -22
n start next of -12
n start next to -9
n start of -11
n start to -9
n state -8
n state clause -23
n state for -15
n state in 8
n state infinitive -14
n state like -6
n state next , -15
n state next and -5
n state next for -16
n state next in 6
n state next like -6
n state next of -20
n state next such -5
n state next that -14
n state next to -17
n state next with -15
n state object -11
n state of -19
n state owner 7
n state such -6
n state to -15
n state with -17
n statement -13
n statement about -17
n statement because -11
n statement by -17
n statement clause 7
n statement in -17
n statement next about -17
n statement next because -11
n statement next by -17
n statement next in -17
n step in -16
n step next in -9
n step next with -26
n step with 8
n stereotype -25
n stop -14
n stop in -6
n stop next in -6
n story -7
n story next of 3
n strategist -23
n strategist for -12
n strategist next for -12
n stream -22
n stream next of -14
n stream of -14
n street -19
n street next of -9
n street of -10
n strength -24
n strength next of -9
n strength of -9
n stretch -25
n stretch next of -11
n stretch of -11
n strike -11
n strike in -5
n strike next in -5
n strike owner -5
n string -14
n string next of -14
n string of -14
n struggle -24
n student -23
n student at -6
n student from -13
n student next at -6
n student next from -13
n student next to -8
n student of -15
n student to -8
n study -16
n study by -8
n study next by -8
n study next of -11
n study of -11
n style -19
n success -24
n success in -9
n success next in -9
n success next of -10
n success of -10
n suggestion clause 8
n suggestion next that -11
n suit -21
n suit next over -4
n suit over -4
n summer -29
n superdelegate -26
n support 7
n support among 5
n support in 13
n support next among 8
n support next for 5
n support next in -25
n support object 13
n supporter 4
n supporter clause -19
n supporter in -17
n supporter like -6
n supporter next in -16
n supporter next like -6
n supporter next of 7
n supporter next on -13
n supporter of 7
n supporter on -20
n supporter owner -37
n surge next of 4
n surge of 4
n surprise clause 6
n surprise next that 6
n surrogate 9
n survey -16
n survey next of -10
n survey of -10
n swath -14
n swath next of -14
n swath of -14
n symbol -12
n symbol next of -12
n symbol of -12
n system -31
n system next with -8
n system with -8
n table -23
n take -24
n talk about 4
n talk next about 4
n target -18
n target for -10
n target next for -10
n target next of -13
n target of -13
n tax -25
n tax next on -9
n tax on -12
n team -24
n team next of -13
n team of -13
n television 9
n ten -15
n ten next of -15
n ten of -14
n tendency -22
n tension -14
n tenure -18
n tenure owner -15
n term -25
n term as -12
n term in -7
n term next , -5
n term next in -7
n term next of -12
n term of -12
n term owner -9
n terrorist -23
n test -27
n test next of -8
n test of -8
n thanks -19
n thanks next to -14
n thanks to -17
n theme -23
n thing -22
n thing about -13
n thing for -8
n thing infinitive -13
n thing next about -13
n thing next for -11
n thing next that -9
n thing next to -14
n thing xcomp -12
n third -18
n third next of -14
n third of -14
n thought -22
n thousand -18
n thousand next of -16
n thousand of -15
n thread -16
n thread next with -6
n thread with -6
n threat -28
n threat against -16
n threat for -19
n threat from -14
n threat next for -19
n threat next from -14
n threat next of -20
n threat next to -11
n threat of -19
n threat to -11
n threshold -6
n threshold for -6
n threshold next for -6
n throe -17
n throe next of -17
n throe of -17
n ticket -27
n tie -26
n tie next to -10
n tie owner -13
n tie to -10
n time -17
n time after -7
n time as -11
n time at -7
n time clause -13
n time for -12
n time in -6
n time infinitive -16
n time next after -7
n time next and -6
n time next at -7
n time next for -14
n time next in -7
n time next of -11
n time next that -13
n time next to -17
n time of -11
n time on -5
n time owner -15
n title -15
n title of -13
n tone -6
n tone next , -5
n tone next of -16
n tone of -16
n tone with -5
n tool -18
n top -24
n top next of -10
n top of -10
n topic -20
n topic next of -13
n topic of -13
n total -19
n total next of -11
n total of -11
n tour -24
n tournament -13
n tournament between -8
n tournament next between -8
n town -25
n track -28
n trade -24
n tradition -17
n tradition next of -10
n tradition of -11
n trail -26
n transcript -14
n transcript next of -14
n transcript of -14
n transition -20
n treatment next of 3
n treatment of 3
n trio -14
n trio next of -14
n trio of -14
n trip -24
n trip next to -13
n trip owner -11
n trip to -11
n trouble -26
n troupe -5
n troupe clause -5
n troupe next , -5
n truth -21
n turn 6
n turning -8
n turning next over -8
n turning over -8
n turning to -8
n turnout -24
n turnout among -7
n turnout in -10
n turnout next among -7
n turnout next in -8
n type -15
n type next of -15
n type of -15
n understanding 17
n understanding next of 3
n understanding of 3
n unease -12
n unease among -12
n unease next among -12
n uniform -8
n uniform for -8
n uniform next for -8
n union -18
n uniqueness -7
n uniqueness next of -7
n uniqueness of -7
n unwillingness 5
n unwillingness infinitive -9
n unwillingness next to 5
n unwillingness owner 8
n up -18
n use -8
n use next of -6
n use of -6
n value -15
n value clause -3
n value next of -15
n value next that -3
n value of -15
n variety -13
n variety next of -13
n variety of -13
n version -14
n version next of -13
n version of -13
n veteran -13
n veteran next of -12
n veteran of -12
n victim -24
n victim next of -12
n victim of -12
n victory -21
n victory for -13
n victory in -10
n victory next for -13
n victory next in -10
n victory on -8
n victory owner -11
n video -23
n video next of -14
n video of -14
n view next on -19
n view on -19
n view owner -5
n violation -18
n violation next of -11
n violation of -11
n violence -22
n violence in -5
n violence next in -5
n vision -17
n vision for -14
n vision next for -14
n vision next of -11
n vision of -11
n visit -21
n visit next to -10
n visit owner -11
n visit to -10
n voice -25
n voice in -9
n voice next in -9
n volunteer -23
n volunteer in -9
n volunteer inside -12
n volunteer next in -9
n volunteer next inside -12
n volunteer owner -9
n vote -11
n vote against 7
n vote for -25
n vote in -14
n vote infinitive -13
n vote next against 7
n vote next for -16
n vote next in -13
n vote next on -13
n vote next to -17
n vote of -23
n vote on -13
n vote owner 9
n voter -30
n voter clause -11
n voter for -8
n voter in -7
n voter next for -8
n voter next he -7
n voter next in -7
n voter next of -8
n voter next that -11
n voter next who -4
n voter object -13
n voter of -10
n voter on -9
n voter owner -6
n voter xcomp -7
n voting -25
n wage -27
n wage next to -9
n wage to -9
n wake -16
n wake next of -16
n wake of -16
n wall -24
n war -28
n war in -9
n war next in -9
n war next with -10
n war with -10
n warning 12
n warning about -9
n warning next about -9
n wary -14
n wary next of -14
n wary of -14
n wary owner -12
n way -22
n way clause -13
n way for -11
n way infinitive -12
n way next for -14
n way next of -9
n way next that -12
n way next this -10
n way next to -13
n way of -9
n way owner -11
n way to -9
n way xcomp -13
n weakness -28
n weapon -28
n week -21
n week clause -7
n week in -8
n week next of -14
n week next that -7
n week of -16
n weekend -25
n wetter -9
n wetter next who -9
n wetter xcomp -9
n will -13
n will next of -13
n will of -13
n willingness 6
n win -20
n win for -12
n win in -10
n win next for -12
n win next in -7
n win owner -16
n wing -16
n wing next of -15
n wing of -15
n winner -26
n winner in -11
n winner next of -13
n winner of -14
n woman -27
n woman in -6
n woman next in -6
n woman of -8
n word for -19
n word next for -19
n word next of -6
n word of -7
n work -26
n work infinitive -8
n work next of -12
n work next to -8
n work of -13
n work owner -17
n worker -26
n worker from -10
n worker in -7
n worker next from -10
n worker next in -7
n worker next who -6
n worker of -6
n world -19
n worry next on -16
n worry on -16
n year -6
n year after -11
n year as -9
n year clause 9
n year in -10
n year next 2014 -9
n year next after -11
n year next as -10
n year next in -10
n year next of -18
n year next that 9
n year object -10
n year of -18
n year owner -21
n zone -22
n-by A -11
n-by Facebook -18
n-by ability -27
n-by abortion 5
n-by account -10
n-by achievement -18
n-by act 9
n-by action -25
n-by activist 10
n-by activity -23
n-by actor 13
n-by ad 8
n-by adult -6
n-by advantage -34
n-by advice -20
n-by adviser 7
n-by advocate 14
n-by agency -6
n-by agenda -26
n-by agent -6
n-by agreement 7
n-by aid -6
n-by aide -7
n-by ally 9
n-by alternative -17
n-by amount 6
n-by analysis 5
n-by analyst 17
n-by anger -16
n-by appeal 5
n-by appearance -5
n-by applicant 3
n-by apprehension -6
n-by approach -15
n-by area 11
n-by argument -22
n-by atas -10
n-by attack -13
n-by attempt -12
n-by attendee -12
n-by attorney 10
n-by authority -12
n-by average 5
n-by award 20
n-by backer 12
n-by ballot -29
n-by batch 7
n-by battle -32
n-by behavior -4
n-by belief -12
n-by benefit 7
n-by bid 7
n-by bigot -16
n-by blueprint 18
n-by board 15
n-by body 7
n-by boost -3
n-by boss -10
n-by boy 8
n-by brother -6
n-by burden -18
n-by bureaucracy -7
n-by business -15
n-by businessman -3
n-by call 5
n-by camp 6
n-by candidacy -26
n-by capacity -9
n-by case -22
n-by caucus -22
n-by caucuse -22
n-by cause -18
n-by chairman 6
n-by challenge -30
n-by challenger -19
n-by chance -13
n-by change -33
n-by chapter -27
n-by chief 6
n-by choice 4
n-by circumstance -24
n-by city -7
n-by class -6
n-by clerk -30
n-by climate -12
n-by coalition -8
n-by code -11
n-by comedian 11
n-by commentator 19
n-by commission 15
n-by commitment -18
n-by complaint -10
n-by concern 7
n-by conference -17
n-by conflict -16
n-by congressman 6
n-by consensus 8
n-by conservative 3
n-by consultant -14
n-by contention -14
n-by contractor -19
n-by contradiction -3
n-by contrast -9
n-by contribution -12
n-by controversy -4
n-by convention 6
n-by conversation 5
n-by corporation -22
n-by cost -22
n-by country -6
n-by court 4
n-by coverage -4
n-by crisis -17
n-by critic 10
n-by critics 13
n-by crowd -21
n-by cruz 9
n-by cut -17
n-by damage -22
n-by data -3
n-by daughter 11
n-by death -23
n-by debate -6
n-by decade -23
n-by decision -21
n-by decline -25
n-by degree 5
n-by department 4
n-by desire -23
n-by development -19
n-by diet -19
n-by difference -26
n-by diplomat 9
n-by direction -4
n-by director 11
n-by discussion -8
n-by district 12
n-by document 3
n-by dog 10
n-by donor 14
n-by doubt 13
n-by dozen 6
n-by driver -10
n-by economist 7
n-by economy -5
n-by editor 5
n-by effect -4
n-by effort -24
n-by election -12
n-by electorate 9
n-by eligibility -17
n-by elite 4
n-by email 15
n-by employer -9
n-by endorser 10
n-by enemy 14
n-by energy -12
n-by establishment 5
n-by estimate 4
n-by event -8
n-by evidence 8
n-by example 3
n-by exchange 7
n-by executive 4
n-by experience -4
n-by export -28
n-by face -8
n-by factor -18
n-by failure -24
n-by family -5
n-by favor -21
n-by favorite 5
n-by fear 11
n-by fee -23
n-by feeling -9
n-by field -5
n-by fight -23
n-by figure 7
n-by focus 12
n-by force -5
n-by foundation 5
n-by founder 13
n-by friend 9
n-by frustration -19
n-by funding -23
n-by game -11
n-by gap -20
n-by gaunt -5
n-by gender -26
n-by general -12
n-by generation 5
n-by glut -8
n-by goal -29
n-by government -6
n-by group 4
n-by growth -23
n-by gun -11
n-by guy 14
n-by half 6
n-by handful -9
n-by happily -20
n-by head -4
n-by heritage -5
n-by history 9
n-by hope -29
n-by hour 6
n-by house 7
n-by hundred 6
n-by idea 5
n-by image -8
n-by immigrant -6
n-by impact -21
n-by impetus 18
n-by implementation -4
n-by importance -16
n-by inability -4
n-by incentive -20
n-by incident -18
n-by inclination -19
n-by income -20
n-by increase -5
n-by incumbent 5
n-by independent -15
n-by individual -11
n-by industry -7
n-by information -9
n-by insider 9
n-by instability -5
n-by instance -25
n-by intention -21
n-by interest -26
n-by interview -26
n-by investigation -8
n-by investment -20
n-by investor 4
n-by issue -8
n-by job -20
n-by journalism 25
n-by judgment -20
n-by justice 4
n-by kid 6
n-by kind -18
n-by lack -8
n-by lady -9
n-by lawmaker 7
n-by lawsuit 5
n-by lawyer -4
n-by lead -27
n-by leader 7
n-by legislation -8
n-by legislator -5
n-by legislature 8
n-by lesson -18
n-by level -7
n-by liberal 11
n-by life -6
n-by link 11
n-by list -11
n-by look -25
n-by loss -10
n-by machine -3
n-by magic -16
n-by man -7
n-by management -29
n-by manager -4
n-by marcher -12
n-by market -25
n-by marketplace -8
n-by matter -5
n-by mayor -8
n-by media -11
n-by medium -17
n-by memo 8
n-by memory 4
n-by migrant -15
n-by millennial 9
n-by million -25
n-by minor -16
n-by minute -17
n-by misconduct -4
n-by mistake -21
n-by model 4
n-by moderator 5
n-by moment -16
n-by money -11
n-by mother 5
n-by move 9
n-by movement -8
n-by nation 5
n-by need -16
n-by negotiation -22
n-by neighbor -12
n-by network -4
n-by neurosurgeon 4
n-by newspaper 4
n-by nominee 6
n-by novelist 27
n-by obstacle -21
n-by odd -21
n-by office 9
n-by officer 5
n-by official 6
n-by operation -15
n-by operative 8
n-by opponent 7
n-by opportunity -8
n-by order 4
n-by organizer 6
n-by outlet 6
n-by owner 17
n-by pact -13
n-by page 13
n-by pain -26
n-by paper 10
n-by parent -9
n-by part 3
n-by party -5
n-by path -26
n-by pathway 4
n-by percent -7
n-by performance -33
n-by person -7
n-by photo -10
n-by physician 13
n-by place -28
n-by plan -8
n-by plane -16
n-by planning 10
n-by play -18
n-by player -9
n-by pledge 5
n-by plenty 8
n-by plot -11
n-by policy -4
n-by politics -23
n-by poll 6
n-by polling 13
n-by pollster 4
n-by popularity -13
n-by population 10
n-by position -6
n-by post 8
n-by power -11
n-by precedent 9
n-by presence 8
n-by presidency 5
n-by president -5
n-by pressure -3
n-by price 7
n-by primary -7
n-by principle -23
n-by priority -18
n-by problem 7
n-by processing -12
n-by professor -30
n-by program -9
n-by progressive 9
n-by project -18
n-by promise -30
n-by prosecutor -8
n-by protection -9
n-by protest -19
n-by protester -28
n-by provision -28
n-by public -11
n-by push -3
n-by quarter -9
n-by question -3
n-by rally -7
n-by rate -36
n-by rating -19
n-by reaction -7
n-by reader -20
n-by reality -24
n-by reason 4
n-by recession -23
n-by recognition 5
n-by referendum 7
n-by reform -14
n-by refugee -22
n-by refusal -29
n-by region -19
n-by regulation -16
n-by relationship 7
n-by release 6
n-by remark -6
n-by reputation -3
n-by request -14
n-by requirement -30
n-by research 3
n-by researcher 15
n-by response 4
n-by responsibility -5
n-by rest -26
n-by result 6
n-by revelation -22
n-by review 14
n-by revolution -17
n-by rhetoric 7
n-by right -33
n-by rise -30
n-by risk -4
n-by road -11
n-by role 3
n-by room -23
n-by rule -6
n-by ruling -5
n-by runner -5
n-by scandal -32
n-by scenario 12
n-by school -8
n-by season -17
n-by seat -13
n-by secretary 7
n-by sector -15
n-by sense 10
n-by sentiment 15
n-by series 4
n-by server -17
n-by service -8
n-by session 8
n-by share -25
n-by shift -27
n-by shooting -12
n-by shore -9
n-by shot 6
n-by show 3
n-by sibling -10
n-by site -22
n-by situation -19
n-by smuggler -14
n-by solution 4
n-by son -9
n-by sort -17
n-by source 5
n-by speaker 5
n-by speech 4
n-by spending -19
n-by spokesman 5
n-by spokeswoman 9
n-by spot -12
n-by spree -16
n-by staff -5
n-by staffer -6
n-by stake 5
n-by standard -27
n-by star -14
n-by start 13
n-by state -11
n-by statement -3
n-by status -16
n-by step -6
n-by stock -21
n-by story 6
n-by strategist 6
n-by strategy -4
n-by strength -12
n-by struggle -4
n-by study 15
n-by stuff -9
n-by style 6
n-by success -21
n-by summer -28
n-by superdelegate -7
n-by supplies -7
n-by support 8
n-by supporter 6
n-by surge -27
n-by surrogate 11
n-by survey 7
n-by talk 7
n-by target -17
n-by task -21
n-by teacher -13
n-by team 4
n-by technology 4
n-by tendency -20
n-by term -24
n-by terrorism -14
n-by terrorist -12
n-by test -7
n-by thing -13
n-by thousand 6
n-by threat -28
n-by ticket 13
n-by tie -16
n-by time -7
n-by today 8
n-by tone -10
n-by tool -30
n-by train -16
n-by trip -9
n-by trouble 6
n-by troupe 9
n-by tuition -4
n-by turmoil -15
n-by type -17
n-by unease -21
n-by unemployment -16
n-by unwillingness -17
n-by up -4
n-by use -5
n-by user 5
n-by value -21
n-by vehicle -20
n-by version -6
n-by veteran 10
n-by victory -6
n-by view -4
n-by violence -19
n-by visit -12
n-by voice -4
n-by volunteer -25
n-by vote -5
n-by wage -26
n-by wall -6
n-by war -18
n-by watch 10
n-by way -8
n-by week 11
n-by wetter -14
n-by white -4
n-by wife 9
n-by willingness -19
n-by win -29
n-by wing -10
n-by winner 5
n-by woman -12
n-by word 5
n-by work 8
n-by worker -6
n-by world -7
n-by writer 9
n-by xenophobia -4
n-by year -7
n-next ' -30
n-next 's -19
n-next ( -15
n-next , -24
n-next - -5
n-next -- -25
n-next 2014 -9
n-next : -25
n-next [ -9
n-next a 10
n-next about 4
n-next above -21
n-next across -20
n-next after -12
n-next ahead -25
n-next all -19
n-next along -14
n-next an 5
n-next and -26
n-next as -17
n-next at -19
n-next back 16
n-next based -8
n-next before -18
n-next behind -21
n-next between -8
n-next beyond -16
n-next by -5
n-next centers -9
n-next clinton -18
n-next despite -16
n-next domestic -11
n-next donald -21
n-next down -22
n-next during -13
n-next even -12
n-next following 4
n-next forward 11
n-next friday 14
n-next from -9
n-next he -7
n-next her -30
n-next here -18
n-next hillary -26
n-next his 12
n-next i -14
n-next if -25
n-next in -12
n-next including -27
n-next introduced -5
n-next is -20
n-next it -24
n-next last -18
n-next like -31
n-next monday -4
n-next more -19
n-next near -14
n-next not 7
n-next off -22
n-next on -4
n-next or -37
n-next outside -14
n-next people -4
n-next per -14
n-next resettlement -9
n-next sanders 8
n-next she -15
n-next since -7
n-next state -11
n-next such -32
n-next than -24
n-next that -4
n-next the -41
n-next there -17
n-next they -20
n-next this -5
n-next those -18
n-next through -16
n-next throughout -19
n-next to -4
n-next unauthorized -8
n-next under -16
n-next union -10
n-next until -11
n-next up -19
n-next upon 5
n-next we -22
n-next where -27
n-next which 4
n-next while -14
n-next who -27
n-next whose -21
n-next without -14
n-next you -18
n-next — -9
n-next ” -32
n-predicate adaptation -12
n-predicate administration -8
n-predicate apotheosis -8
n-predicate ban 21
n-predicate battle -12
n-predicate campaign -16
n-predicate candidate -15
n-predicate cartel -9
n-predicate chairman -8
n-predicate champion -13
n-predicate commander -5
n-predicate communication -7
n-predicate cutting -5
n-predicate day -8
n-predicate effort -37
n-predicate end -12
n-predicate example 5
n-predicate fact -24
n-predicate favor -7
n-predicate fear -3
n-predicate figure -14
n-predicate focus 16
n-predicate function -8
n-predicate governor -6
n-predicate house -6
n-predicate interview -22
n-predicate kind -26
n-predicate lack 3
n-predicate leader 9
n-predicate lot -26
n-predicate majority -11
n-predicate man -9
n-predicate margin -14
n-predicate meeting -6
n-predicate member -9
n-predicate moment 11
n-predicate news 5
n-predicate nominee -8
n-predicate number -11
n-predicate one -15
n-predicate opportunity -12
n-predicate opposition 24
n-predicate outline 5
n-predicate part -13
n-predicate party -5
n-predicate percent -11
n-predicate person -11
n-predicate place -13
n-predicate plot 4
n-predicate poll -10
n-predicate president -7
n-predicate problem -9
n-predicate proponent 4
n-predicate question -6
n-predicate race -10
n-predicate release -14
n-predicate reminder -24
n-predicate response -23
n-predicate result -6
n-predicate retiree -7
n-predicate revenge -10
n-predicate revolt -18
n-predicate riposte -7
n-predicate role -11
n-predicate senator -15
n-predicate shouter -8
n-predicate side -8
n-predicate state -12
n-predicate statement -9
n-predicate subject 4
n-predicate supporter 4
n-predicate surprise 4
n-predicate target -13
n-predicate thanks -11
n-predicate thing -15
n-predicate third -12
n-predicate time -11
n-predicate turnout -8
n-predicate victory -11
n-predicate way -10
n-predicate week -9
n-predicate win -10
n-predicate woman -7
n-predicate year -16
n-previous " -16
n-previous ' -6
n-previous '' -27
n-previous ) -33
n-previous , 7
n-previous - -5
n-previous 1 -6
n-previous 10 -14
n-previous 100 -25
n-previous 12 -11
n-previous 13 -19
n-previous 14 -16
n-previous 15 -12
n-previous 2 -23
n-previous 2,880 -5
n-previous 20 5
n-previous 200 -5
n-previous 2012 -29
n-previous 2013 -16
n-previous 2014 -16
n-previous 2016 -22
n-previous 25 -10
n-previous 28 -12
n-previous 30 -20
n-previous 4 -20
n-previous 40 -18
n-previous 46 -17
n-previous 5 -17
n-previous 50 -21
n-previous 54 -14
n-previous 55 -6
n-previous 55,000 -10
n-previous 60 -16
n-previous 66 -6
n-previous 70 -15
n-previous 90 -16
n-previous : -4
n-previous ; -34
n-previous [ -12
n-previous ] -24
n-previous a -10
n-previous about -34
n-previous accelerating -8
n-previous accreditation -11
n-previous active -21
n-previous ad -23
n-previous additional -30
n-previous against -6
n-previous aggressive 3
n-previous also -15
n-previous american -29
n-previous amnesty -7
n-previous among -22
n-previous amorphous -16
n-previous an -11
n-previous and -5
n-previous annointed -13
n-previous annual -15
n-previous another -31
n-previous any -40
n-previous apprehended -7
n-previous arbitrary -10
n-previous are -12
n-previous assistant -14
n-previous at -12
n-previous attacking -21
n-previous audience -17
n-previous average -21
n-previous bad -31
n-previous bank -14
n-previous basic -26
n-previous bathroom -10
n-previous battleground -18
n-previous be -27
n-previous became -9
n-previous become -22
n-previous been 11
n-previous before 8
n-previous benghazi -16
n-previous best -14
n-previous better -28
n-previous between -19
n-previous big -14
n-previous bigger -17
n-previous biggest -25
n-previous billion -24
n-previous bipartisan -24
n-previous bitter 8
n-previous black -26
n-previous boost -4
n-previous both 8
n-previous broad 9
n-previous broadening -10
n-previous broader 10
n-previous business -19
n-previous but 18
n-previous buy -8
n-previous campaign -4
n-previous candidate 10
n-previous capacity -8
n-previous casting -16
n-previous center -25
n-previous certain -19
n-previous character -14
n-previous cheering -17
n-previous chief -32
n-previous chinese -23
n-previous class -19
n-previous clear -5
n-previous clinton -24
n-previous close -22
n-previous closing -22
n-previous clutch -12
n-previous collective 16
n-previous college -20
n-previous comedy -5
n-previous commanding -17
n-previous common -14
n-previous communications -11
n-previous competitive -17
n-previous complete -19
n-previous confederate -14
n-previous conference -10
n-previous congressional -27
n-previous conservative -38
n-previous considerable 8
n-previous consistent 13
n-previous constitutional -21
n-previous construction -12
n-previous contested -12
n-previous continued -18
n-previous conversational -11
n-previous convincing -7
n-previous core -28
n-previous corporate -16
n-previous creative -9
n-previous criminal -27
n-previous critical -18
n-previous crow -21
n-previous crucial -17
n-previous cruz 11
n-previous culture -19
n-previous current -28
n-previous cynical -30
n-previous damaging 11
n-previous dangerous -18
n-previous day -23
n-previous dead -17
n-previous deadly -26
n-previous death 5
n-previous decisive -7
n-previous deep 4
n-previous delegate -29
n-previous democratic -8
n-previous democrats 4
n-previous deny -4
n-previous deputy -13
n-previous deserves 4
n-previous despite 6
n-previous devastating -16
n-previous different -27
n-previous difficult -13
n-previous digital -21
n-previous direct -29
n-previous discrimination -5
n-previous disturbing -12
n-previous document -9
n-previous down -4
n-previous dozen -21
n-previous dramatic -22
n-previous driven -12
n-previous earlier 7
n-previous early -6
n-previous easy 7
n-previous eclectic -8
n-previous economic -34
n-previous education -4
n-previous educational -12
n-previous effective -25
n-previous eight -13
n-previous election -19
n-previous email -30
n-previous emotional 7
n-previous enormous -20
n-previous enough -28
n-previous equal -14
n-previous escaping -5
n-previous established -14
n-previous establishment -9
n-previous even -15
n-previous every -21
n-previous executive -20
n-previous exit -19
n-previous exotic -16
n-previous expected -20
n-previous extreme -21
n-previous failed -24
n-previous fair -20
n-previous familiar 7
n-previous family -23
n-previous favorable -18
n-previous federal -25
n-previous female -24
n-previous few -8
n-previous fewer -20
n-previous field -13
n-previous file -18
n-previous final -29
n-previous financial -35
n-previous firm -23
n-previous first -33
n-previous fiscal -16
n-previous five -15
n-previous follow -13
n-previous food -7
n-previous for -16
n-previous foreign -29
n-previous former -26
n-previous found -13
n-previous foundation -7
n-previous four -23
n-previous free 3
n-previous frequent 6
n-previous fresh 8
n-previous friendly -4
n-previous front -17
n-previous full 6
n-previous fundamental 5
n-previous fundraising -19
n-previous further -29
n-previous gain -28
n-previous gay -15
n-previous general -6
n-previous gentle -28
n-previous global -26
n-previous good -39
n-previous gop -29
n-previous government -27
n-previous great -36
n-previous greater -20
n-previous greatest 6
n-previous growing -4
n-previous gun -24
n-previous had -22
n-previous hall -12
n-previous hampshire -20
n-previous hard -19
n-previous harsh 8
n-previous has -33
n-previous hateful -10
n-previous have -25
n-previous head -20
n-previous health -25
n-previous heavy -18
n-previous helped -27
n-previous her 6
n-previous higher -29
n-previous highest -18
n-previous historic -29
n-previous home -18
n-previous house -11
n-previous huge -25
n-previous hypocritical -9
n-previous ideological -25
n-previous illegal -13
n-previous immediate -21
n-previous immigration -24
n-previous important -26
n-previous improving -15
n-previous in -9
n-previous include -23
n-previous includes 7
n-previous including -30
n-previous increase -15
n-previous increased -27
n-previous influential -19
n-previous intense 10
n-previous interesting -18
n-previous international -21
n-previous into -23
n-previous iowa -21
n-previous islamic -20
n-previous its -12
n-previous jewish -25
n-previous joint -12
n-previous just -18
n-previous key -34
n-previous labor -15
n-previous large -26
n-previous larger -28
n-previous largest -21
n-previous last -4
n-previous lasting -12
n-previous late -20
n-previous latest -10
n-previous law 13
n-previous leadership 5
n-previous leading 14
n-previous least -6
n-previous legal -25
n-previous legislative -16
n-previous legitimate -16
n-previous lengthy -21
n-previous less -19
n-previous liberal -25
n-previous like -18
n-previous line 9
n-previous literary -10
n-previous little -6
n-previous local -28
n-previous long -11
n-previous longtime 8
n-previous lost -5
n-previous low -18
n-previous lower -21
n-previous made -17
n-previous major -11
n-previous majority 5
n-previous make -31
n-previous managing -10
n-previous many 10
n-previous mass -25
n-previous massive -23
n-previous media 7
n-previous mexican -24
n-previous military -28
n-previous million -28
n-previous minimum -11
n-previous minority 7
n-previous minute -25
n-previous moral -7
n-previous more -37
n-previous most -24
n-previous much -29
n-previous multiple -4
n-previous muslim -25
n-previous nation -18
n-previous national -4
n-previous natural -23
n-previous negative 6
n-previous new -3
n-previous news -27
n-previous next -19
n-previous nine -12
n-previous no -24
n-previous nominating -12
n-previous not -21
n-previous now -16
n-previous nuclear -21
n-previous obama -16
n-previous obscene -15
n-previous of -14
n-previous off -17
n-previous official 5
n-previous oldest -8
n-previous on 4
n-previous one -10
n-previous onetime -8
n-previous ongoing 4
n-previous only -30
n-previous opening -21
n-previous or -23
n-previous original 4
n-previous other -4
n-previous our -25
n-previous out -4
n-previous outreach -14
n-previous outside -15
n-previous outspoken 6
n-previous over -28
n-previous overlapping -11
n-previous overwhelming 6
n-previous own -12
n-previous particular -21
n-previous party -32
n-previous passionate -22
n-previous past -31
n-previous patron -11
n-previous percent -26
n-previous percentage -32
n-previous perfect -20
n-previous persistent -24
n-previous personal -9
n-previous phone -17
n-previous place -15
n-previous plate -12
n-previous pledged -14
n-previous point -25
n-previous police -11
n-previous policy 7
n-previous political -16
n-previous polling -23
n-previous poor -16
n-previous popular -25
n-previous positive -27
n-previous possible -26
n-previous potent -18
n-previous potential -25
n-previous powerful -21
n-previous practices -6
n-previous precise -18
n-previous president -20
n-previous presidential -27
n-previous press -23
n-previous primary -3
n-previous private -27
n-previous profound -15
n-previous program -9
n-previous progressive -14
n-previous prominent -22
n-previous proposed -19
n-previous protecting -9
n-previous provided -22
n-previous provocative -13
n-previous public 4
n-previous radical -18
n-previous raising -13
n-previous rapid -18
n-previous real -26
n-previous realclearpolitics -5
n-previous receiving -21
n-previous recent -10
n-previous registered -7
n-previous related -24
n-previous release 8
n-previous religious -18
n-previous remaining -25
n-previous repeated 10
n-previous reported -23
n-previous represented -4
n-previous republicans 26
n-previous retired -12
n-previous rich -25
n-previous right -17
n-previous rights -28
n-previous rising -22
n-previous rope -4
n-previous safe -16
n-previous safest -15
n-previous said -22
n-previous same -31
n-previous saturday -7
n-previous say -25
n-previous second -17
n-previous security -32
n-previous see -15
n-previous seeking -13
n-previous seen -21
n-previous senate -25
n-previous senior -20
n-previous separate -25
n-previous serious -28
n-previous serves -6
n-previous setting -5
n-previous seven -17
n-previous several -28
n-previous sharp 8
n-previous sheer -17
n-previous short -9
n-previous show -13
n-previous shows -5
n-previous similar -26
n-previous simply -14
n-previous single -25
n-previous six -23
n-previous small -29
n-previous smaller -16
n-previous snorting -9
n-previous soccer -8
n-previous social -17
n-previous solid -21
n-previous some -36
n-previous speaking -13
n-previous special -27
n-previous specific -13
n-previous staff -24
n-previous standards 5
n-previous stark -20
n-previous state -10
n-previous states -7
n-previous stir -12
n-previous strategic -17
n-previous street -21
n-previous strong -4
n-previous stronger -16
n-previous students -12
n-previous subsequent -19
n-previous substantial -15
n-previous successful -21
n-previous such -21
n-previous supported -12
n-previous sweeping -17
n-previous swing -22
n-previous take -19
n-previous taking -14
n-previous tax -25
n-previous television -21
n-previous temporary -32
n-previous term -18
n-previous terrible -17
n-previous territorial -16
n-previous terrorist -27
n-previous test -19
n-previous that -7
n-previous the -11
n-previous these -6
n-previous third 9
n-previous this -19
n-previous three -23
n-previous thursday -9
n-previous time -23
n-previous to 3
n-previous told -8
n-previous top -28
n-previous total -29
n-previous tough -32
n-previous town -18
n-previous track -9
n-previous trade -28
n-previous traditional 7
n-previous tragic -17
n-previous tremendous -26
n-previous trump 7
n-previous tuesday 19
n-previous u.s. -26
n-previous ultimate -22
n-previous unaccompanied -8
n-previous unauthorized -10
n-previous under -3
n-previous undergraduate -4
n-previous undocumented -12
n-previous unhurried -5
n-previous unique -18
n-previous university -9
n-previous unwanted -11
n-previous unyielding -25
n-previous various -27
n-previous vast -20
n-previous vermont -13
n-previous very -25
n-previous vice -19
n-previous victory -21
n-previous vote -16
n-previous voter -26
n-previous voting -20
n-previous waning -38
n-previous was -4
n-previous way -19
n-previous were 4
n-previous what -19
n-previous when -16
n-previous where -25
n-previous which -23
n-previous while -19
n-previous white -17
n-previous whole -34
n-previous wide -10
n-previous widespread 9
n-previous wing -15
n-previous working -20
n-previous worst -17
n-previous wrong -13
n-previous year -30
n-previous york -22
n-previous you -6
n-previous young -21
n-previous youngest -8
n-previous your -23
n-previous zealous -11
n-previous ± -10
n-previous — -6
n-previous “ -30
n-previous ” 10
n-rel acl -11
n-rel acl:relcl -8
n-rel advcl -3
n-rel advmod -30
n-rel amod -8
n-rel appos -8
n-rel ccomp -32
n-rel conj -9
n-rel csubj 5
n-rel discourse -16
n-rel fixed -27
n-rel flat 6
n-rel iobj -20
n-rel nmod -13
n-rel obj -15
n-rel obl -11
n-rel obl:agent -16
n-rel obl:unmarked -31
n-rel xcomp -16
n-under accelerate -27
n-under accept -4
n-under accuse -23
n-under achieve -25
n-under acknowledge -21
n-under act -20
n-under address -39
n-under admit -28
n-under advance -5
n-under advocate -31
n-under affect -23
n-under agree -27
n-under aim -25
n-under allow -29
n-under announce -35
n-under appeal -20
n-under appear -11
n-under applaud -19
n-under apply -21
n-under appoint -24
n-under apprehend -7
n-under approve -15
n-under argue -30
n-under arrive -23
n-under ask -11
n-under assert -18
n-under assume -23
n-under assure 11
n-under attack -31
n-under attend -20
n-under attribute -24
n-under avoid -6
n-under back -8
n-under ban -8
n-under bar -21
n-under base -3
n-under be -4
n-under bear -31
n-under beat -20
n-under become -5
n-under begin -3
n-under believe -33
n-under benefit -29
n-under betray -25
n-under blame -22
n-under blast -25
n-under block -29
n-under bolster -24
n-under boost -16
n-under build -4
n-under buy -21
n-under calculate -10
n-under call -10
n-under campaign -21
n-under cancel -18
n-under cap -23
n-under capitalize -25
n-under capture -26
n-under carry -32
n-under cast -29
n-under catch -25
n-under cause -30
n-under celebrate -19
n-under challenge -3
n-under change -5
n-under charge -29
n-under check -18
n-under cite -34
n-under claim -18
n-under clear -20
n-under clinch -11
n-under close -25
n-under coin -5
n-under collect -17
n-under compare -30
n-under compete 4
n-under complete -20
n-under compose -7
n-under conclude -20
n-under condemn -24
n-under conduct -27
n-under confirm 8
n-under connect -19
n-under consider -14
n-under continue -5
n-under contrast 12
n-under contribute 18
n-under control -7
n-under convert -5
n-under convince -20
n-under cost -19
n-under count -16
n-under cover -24
n-under create -8
n-under criticize -27
n-under crumple -5
n-under curb -12
n-under cut -25
n-under date -24
n-under deal -25
n-under debate -18
n-under decide -30
n-under declare -35
n-under decline -20
n-under decry -21
n-under defeat -20
n-under defend -31
n-under delete -20
n-under deliver -36
n-under demand -15
n-under demonstrate -26
n-under denounce -32
n-under deny -26
n-under deploy -15
n-under deport -11
n-under deprive -20
n-under descend -18
n-under describe -36
n-under deserve -4
n-under design -22
n-under destroy -23
n-under detail -20
n-under determine -17
n-under develop 11
n-under die -16
n-under direct -19
n-under disavow -43
n-under disclose -22
n-under discuss -32
n-under dislodge -11
n-under dismiss -28
n-under display -19
n-under distort -18
n-under do -39
n-under dol -9
n-under dole -6
n-under donate -26
n-under double -11
n-under draw -5
n-under drive 5
n-under drop -5
n-under earn -8
n-under ease -12
n-under echo -26
n-under elect -23
n-under elevate 7
n-under eliminate -19
n-under elite -13
n-under email -17
n-under embrace -28
n-under emerge -6
n-under emphasize -24
n-under encourage -5
n-under end -30
n-under endorse -21
n-under engage 4
n-under ensure -19
n-under erupt -23
n-under establish -25
n-under eviscerate -15
n-under examine -18
n-under executive -6
n-under exist -18
n-under expand -32
n-under expect -26
n-under experience -23
n-under explain -25
n-under expose -31
n-under express -39
n-under extend -22
n-under face 10
n-under fail 4
n-under fall -8
n-under fan 12
n-under favor -16
n-under feature -29
n-under feel -37
n-under fight -25
n-under figure -17
n-under file -36
n-under fill -26
n-under find -18
n-under finesse -8
n-under finish -18
n-under fire -17
n-under fly -22
n-under force -25
n-under form -26
n-under foster -19
n-under fuel 13
n-under fulfill -14
n-under fund -11
n-under generate -26
n-under go -5
n-under grab -25
n-under grow 3
n-under guarantee -11
n-under hand -21
n-under handle -14
n-under have -9
n-under head -27
n-under hear -29
n-under help -7
n-under highlight -28
n-under hire -27
n-under hit -31
n-under hold -13
n-under hope -24
n-under host -29
n-under hover -6
n-under hurt -24
n-under identify -24
n-under ignore -23
n-under impact -18
n-under impose -22
n-under improve 9
n-under include -5
n-under increase -35
n-under ingest -8
n-under insist -25
n-under inspect -7
n-under inspire -28
n-under intend -18
n-under interview -13
n-under introduce -24
n-under invest -25
n-under investigate -25
n-under invoke -16
n-under involve -17
n-under issue -21
n-under join -7
n-under keep -4
n-under kill -29
n-under knock -23
n-under know -33
n-under lack -14
n-under laid 11
n-under launch -25
n-under lay -19
n-under leak 4
n-under learn -19
n-under legalize -13
n-under lie -28
n-under like -22
n-under limit -21
n-under list -20
n-under listen -29
n-under live -30
n-under lobby -12
n-under lock 10
n-under look -13
n-under lose -24
n-under love -16
n-under maintain -24
n-under make -6
n-under manage -17
n-under mark -22
n-under mask -17
n-under match -24
n-under mean -6
n-under mention -31
n-under midwif -5
n-under miss -23
n-under mock -22
n-under move -5
n-under name -25
n-under narrow -17
n-under need -30
n-under note -36
n-under obtain -20
n-under offend -17
n-under offer -32
n-under open -5
n-under oppose -27
n-under order -24
n-under organize -16
n-under outline -26
n-under overlap -12
n-under overshadow -23
n-under owe -13
n-under own -18
n-under paint -22
n-under pass -12
n-under pay -5
n-under perform -8
n-under persuade -20
n-under pick 4
n-under place -30
n-under plan -18
n-under play 7
n-under pledge -21
n-under point -18
n-under portray -31
n-under pose -22
n-under post -3
n-under praise -19
n-under predict -25
n-under prepare -27
n-under present -41
n-under preserve -14
n-under press -23
n-under prioritize -40
n-under produce -27
n-under profess -18
n-under project -20
n-under promise -12
n-under promote -29
n-under prompt -24
n-under propose -26
n-under protect -29
n-under prove -31
n-under provide -4
n-under publish -24
n-under pull -26
n-under pursue -22
n-under push -8
n-under put -17
n-under question -29
n-under quote -15
n-under ramp -27
n-under rate -23
n-under reach -24
n-under react 10
n-under read -5
n-under rebut -23
n-under recall -27
n-under recognize -28
n-under reduce -20
n-under refer -34
n-under reference -26
n-under reflect 6
n-under register -16
n-under reiterate -23
n-under reject -36
n-under release -4
n-under rely -28
n-under remain 3
n-under remember -21
n-under remind -27
n-under remove -25
n-under renegotiate -10
n-under repeat -23
n-under replace -22
n-under represent -25
n-under request -22
n-under require 3
n-under reserve -10
n-under resist -23
n-under respect -17
n-under respond -13
n-under rest -31
n-under retain -17
n-under return -35
n-under reveal -26
n-under reward -20
n-under rise 6
n-under rule -21
n-under run 4
n-under save -18
n-under say -29
n-under search -16
n-under secure 5
n-under see -20
n-under seek -5
n-under seem -4
n-under seize -18
n-under sell -23
n-under send -31
n-under serve -4
n-under settle -32
n-under shape 4
n-under shift -8
n-under shoot -27
n-under show -41
n-under shrug -34
n-under sign -28
n-under signal -27
n-under sit -22
n-under skewer -4
n-under slam -22
n-under slip -21
n-under smile 8
n-under snort -9
n-under soften 12
n-under solve -10
n-under sound -25
n-under spend -27
n-under spike -25
n-under squeeze -13
n-under stake -20
n-under stand -8
n-under start -9
n-under state -12
n-under stay -26
n-under stem -21
n-under step -18
n-under stick -22
n-under strengthen -29
n-under stress -19
n-under strike -30
n-under struggle -21
n-under sue -14
n-under suffer -24
n-under suggest -8
n-under sum -20
n-under support -29
n-under suppose 4
n-under surround -22
n-under survey -26
n-under survive -26
n-under take -5
n-under talk -29
n-under tap -29
n-under target 4
n-under teach -19
n-under tell -31
n-under test -23
n-under testify -22
n-under thank -15
n-under think -25
n-under threaten -23
n-under throw -36
n-under tie -26
n-under title -7
n-under touch 4
n-under tout -27
n-under trail -14
n-under transfer -18
n-under transform -28
n-under translate -26
n-under travel -17
n-under treat -17
n-under trust -12
n-under try -5
n-under turn -13
n-under tweet -30
n-under underscore 5
n-under understand -23
n-under unveil -29
n-under urge -29
n-under use -36
n-under vanish -8
n-under view -29
n-under violate -19
n-under visit -20
n-under voice -24
n-under vow -13
n-under vy -14
n-under wait -24
n-under want -28
n-under warn -17
n-under watch -27
n-under wear -25
n-under welcome -25
n-under win 10
n-under wonder -28
n-under work 7
n-under worry -27
n-under write -35
n-with +up -25
n-with about 8
n-with above -10
n-with according -28
n-with across -21
n-with after -6
n-with along -27
n-with around 7
n-with based -8
n-with because 8
n-with before -21
n-with behind -22
n-with between -12
n-with beyond -17
n-with clause 10
n-with down -13
n-with during 4
n-with except -10
n-with following 4
n-with for -5
n-with if -4
n-with in -5
n-with including 4
n-with infinitive 6
n-with into -9
n-with largely -6
n-with near -14
n-with object -5
n-with off -26
n-with out -6
n-with outside -20
n-with owner 5
n-with per -19
n-with since -14
n-with than -27
n-with through -25
n-with throughout -23
n-with toward 6
n-with under -19
n-with until -28
n-with upon 4
n-with via -19
n-with while -21
n-with with -4
n-with within 8
n-with without -24
next ! -23
next " -4
next ' -4
next '' 8
next ( -17
next ) -12
next - -4
next -- 10
next 1 -17
next 1,110 -14
next 1,237 -28
next 10 -28
next 11 -19
next 12 -11
next 13 -10
next 14 -11
next 18 -27
next 2,383 -36
next 20 -16
next 29 -10
next 30 -23
next 40 9
next 44 -23
next 49 -17
next 5 4
next 60 -17
next ; -10
next ? -24
next [ 8
next ] -31
next abc 28
next able -23
next abortion 11
next above -6
next abroad -15
next access -16
next accountable -11
next across -23
next action -28
next additional -20
next ads 9
next advantage -26
next affect -15
next african -19
next after -3
next ahead -6
next aid -21
next aides -17
next aim 5
next alan -11
next all -5
next allies 16
next allowing 18
next almost -7
next alone -20
next along -7
next alongside -16
next also -15
next alt -18
next americans 5
next amnesty -17
next and -9
next another -13
next answers -16
next anti-discrimination -17
next anti-dumping 8
next any -7
next anybody -7
next anytime -4
next apart -9
next apparent 8
next applause -14
next approval 12
next are -21
next areas -7
next arms -19
next as -6
next aside -33
next at -8
next attack -18
next attending -32
next attention 7
next available -17
next away -10
next background 7
next badly -15
next ballots -20
next banks -10
next barack -4
next based -18
next because -10
next beck 21
next before -14
next being 11
next below -23
next ben 7
next benefits -9
next benjamin -15
next bernie 11
next beside -4
next better -7
next between 3
next big -11
next bigger -16
next bill 4
next billionaire 8
next billions -19
next bipartisan -12
next black -17
next block -17
next blue -18
next bold -11
next both -12
next bree 23
next breitbart 9
next briefly 3
next bring -22
next broadening -11
next building -15
next business -5
next cacophony -4
next california -16
next calls 4
next campaign -4
next capitalism -10
next care -36
next carson 6
next cases -3
next caucuses 3
next central -31
next certain 6
next change 5
next changes -18
next charges 4
next charter -17
next children -28
next circuit -16
next citizens -24
next citizenship -8
next civil 19
next classified -5
next clear 21
next clinton 8
next close -8
next closely 5
next closer -4
next cnn 34
next college -8
next come -16
next comey 15
next comments 5
next common -35
next communities 12
next companies 4
next concern 14
next concerns 8
next condescended -19
next conditions 8
next confidence -13
next conflicts -4
next conservatives 6
next considerable -11
next constitutional -13
next contests -18
next control -23
next convincing -19
next corporate -21
next countries -12
next course -22
next courtney 18
next create -18
next credit 8
next criminal -19
next criticism 11
next crumpled -8
next cutting -10
next david 6
next days -14
next dead 13
next debate 6
next debt -19
next decisions 7
next deep -4
next deeper -19
next delegate -25
next delegates 8
next democracy -14
next democratic -6
next democrats 8
next deportations -12
next desantis 6
next describing -4
next details 3
next developer -11
next diet -19
next differences 15
next different 5
next directly 3
next disbursement -5
next discomfort 3
next discrimination 5
next dismantle -9
next doing -19
next doled -10
next doling 25
next donald 3
next donations 8
next done -9
next door -19
next doug 18
next down -11
next during -10
next each -15
next earlier -5
next early -4
next economic -13
next educational -3
next effect -14
next efforts -7
next either 6
next election 5
next elections -18
next eligibility -14
next elsewhere -29
next emails -28
next employees -22
next endorsements -17
next enough -32
next entry 12
next equal 9
next equity -10
next eric -7
next establishment -26
next even -13
next events 11
next ever -24
next everybody -6
next everyone -19
next everything -25
next evidence -21
next exactly 14
next exceptions -19
next exclusively -17
next existing -22
next exotic -8
next expectations -14
next families -8
next far -6
next fast -18
next fear -13
next fears 14
next federal -23
next fees -23
next fewer -19
next field -6
next financial -14
next find -18
next fire -17
next firearms -18
next firm -21
next first -8
next fit -18
next five -7
next flashes -10
next florida 8
next following -5
next foot -11
next for -5
next foreign 7
next forth 11
next forward 10
next four 5
next fox 25
next freddy -14
next free -16
next from -14
next full 7
next fully -17
next fun 18
next funding -15
next fundraising -19
next funds -14
next further -5
next future -20
next gaunt -10
next gender -23
next general 17
next george 3
next german -7
next getting -24
next giant -13
next gilbert -15
next giving -22
next global 4
next god -20
next going 9
next good -29
next gop 5
next gov. -4
next government -4
next great -3
next ground -17
next groups -5
next grown -17
next growth -12
next guidelines -17
next half -20
next hand -8
next hands -15
next hard 4
next harder 10
next has -16
next have -24
next having -12
next health -9
next heavy -19
next here -5
next high 4
next higher -23
next highly -8
next hillary 5
next himself -7
next history -7
next home -32
next hours -19
next house -12
next huge 5
next hundreds -6
next i -21
next ideas 15
next illegal 10
next illegitimate -17
next implementation 19
next in -7
next income -5
next increasing -8
next increasingly 16
next indiana -15
next industrial -10
next influence -16
next information -4
next infrastructure -18
next initial -6
next innovation -10
next inside 10
next inspire 5
next insufficient 11
next interest 6
next interests -18
next interviews -7
next into -9
next investment -16
next involved -17
next iowa 5
next iran 15
next isis -7
next islamic -27
next israel -8
next issue 10
next issues -27
next it 3
next its -5
next itself -10
next jaime 21
next jeb -3
next jesse -5
next job -10
next jobs -22
next joe -11
next john -7
next jon 28
next just -11
next k -6
next karen 17
next kevin 25
next kingdom -3
next knocking -4
next know -10
next kudos -9
next large -11
next largely 6
next larry 28
next late -11
next later 17
next latinos 9
next law 4
next lawmakers 13
next laws 7
next lawyer -29
next leaders -25
next lebanon -16
next left -9
next legal 3
next less 7
next liberal -31
next lieutenant -12
next life 7
next limited 9
next lindsey -19
next live -22
next lives -9
next local -18
next locally -3
next long 13
next looking -25
next lots -25
next loud -13
next low -28
next lucrative -4
next major -8
next march -21
next marco 6
next mark 8
next mass -17
next material -21
next matt -4
next mattie 23
next may -21
next medicaid -25
next melania -8
next members 3
next membership -30
next michael 19
next michelle 14
next middle -26
next mike 7
next military -21
next millions -7
next minors -5
next miserably -4
next missing -14
next mississippi 21
next mistakes 6
next mitt -13
next momentum 8
next monday -11
next money -4
next months -13
next mostly -20
next mountains -10
next mrs. 8
next msnbc 25
next multiple 10
next murphy 11
next muslims 7
next my -13
next myself -16
next n't -17
next na -6
next narrowly 9
next national 6
next nations -7
next near -23
next needy -7
next negative -9
next neutral 12
next never -24
next news 5
next next -29
next nine -18
next no 5
next north -8
next now -11
next nuclear -22
next number -12
next obama 5
next of -5
next off 5
next office -30
next offices -5
next officials -31
next often -9
next ohio 4
next old -20
next older -15
next once -19
next one 4
next ones -16
next only -4
next onto -21
next open -13
next opportunities -24
next or -36
next order -10
next organizations -20
next other 5
next otherwise -16
next our -11
next ourselves -18
next out 4
next outside -20
next over -4
next overall -23
next overseas -25
next paloma 23
next parenthood -22
next parents -23
next part -13
next particular 16
next particularly -24
next party 5
next past -11
next paul -15
next pay -25
next paying -13
next people -3
next performances -20
next perfunctory -7
next peruvian -9
next place -21
next plaintiffs -18
next plan 10
next plans 11
next pleasantly 15
next police -5
next policies 4
next political -19
next politically -29
next politico 4
next politics 4
next poll -10
next polling 10
next poor -19
next possible -22
next possibly -4
next potential 14
next poverty -5
next power -20
next pre-school -5
next predatory -19
next president -3
next presidential 8
next pressure 11
next pretty -5
next previously -26
next primaries -16
next primary -16
next private -14
next privately -11
next problems 4
next program 18
next programs -16
next progress -13
next public -8
next putting -6
next questions 4
next quickly 12
next quiet -22
next quite -16
next racial -18
next raising -4
next rapper -29
next rates -17
next readers 11
next ready 17
next really -20
next reason 3
next recent -19
next recently -10
next records -23
next reeves 25
next refugee -10
next religious 14
next rep. -13
next repeatedly 7
next reporters 19
next reports -9
next representative 20
next represented 26
next republicans -5
next resources -13
next rid 5
next right 4
next rising -23
next rival 8
next robert -9
next role -23
next roughly -10
next rubio 10
next rules -17
next running -8
next same -12
next sanders 11
next saturday 6
next schools 4
next screening -33
next second -6
next secretary 7
next security -15
next seeking 9
next sen. -7
next senate 5
next senator 10
next sense -27
next sensitive -28
next seriously -14
next service 18
next services -20
next set -23
next seven 6
next several -4
next sharp 4
next she 6
next short -10
next shortly -13
next should -22
next show -25
next siblings -12
next signs 7
next similar -4
next simply -9
next since -5
next six 4
next slightly -4
next slowly -18
next small 5
next smugglers 7
next so -4
next social -29
next someone -4
next something -12
next somewhat 8
next soon -3
next south -6
next speaking -11
next specific 11
next speech 4
next speeches -20
next spread -10
next state 8
next states 7
next stats -4
next status -11
next steadily -9
next stephanie 24
next steve -12
next steven 23
next still -32
next stops -15
next stories 5
next strongly 16
next struggling -22
next students -24
next substantial -17
next such -5
next suit -5
next sunday -5
next super -15
next superdelegates -28
next supplies -24
next supporters -4
next supporting -19
next supreme -20
next sure -19
next syrian -29
next talking 16
next tax 7
next taxes -23
next television -23
next tens -17
next terrorism -7
next terrorist -31
next terrorists -23
next texas -4
next than -20
next that 5
next themselves -4
next then 7
next there -5
next things 5
next third -24
next three 10
next through -11
next throughout -27
next thursday -6
next ties -14
next time -17
next times -21
next to -6
next today -27
next together -35
next too -8
next top 10
next tough -24
next toward -33
next traction -9
next traditional -18
next transcripts -21
next tremendous -18
next tribute 16
next trouble -26
next true -15
next trump 4
next trust -13
next tuition -5
next turnout -17
next twice -6
next two -5
next u.s. 4
next undocumented 4
next union 15
next unnecessarily -27
next until -20
next unwanted -8
next upon 9
next us -13
next usa 23
next vermont -17
next vice -6
next victories -17
next victory 5
next video 10
next videos -18
next violence -26
next violent -12
next viral -18
next virtually 4
next virulent -5
next votes 14
next wages -15
next war -6
next washington -20
next waste -12
next water -13
next way 7
next ways -28
next we -16
next weeks -19
next well 4
next were -7
next western 6
next what 7
next whatever -16
next when -11
next where -5
next whether 3
next while -6
next white -13
next who -4
next why 4
next widespread -4
next wilcox 25
next will 7
next winning -10
next wisconsin -20
next with -7
next within -24
next without -7
next women 17
next won -16
next words -14
next work -22
next workers 7
next working -13
next worse -16
next would -13
next wrong -21
next years -18
next yet 5
next you -6
next your -9
next yourself -21
next zippier -5
next – -22
next — -5
next “ -4
next ” -19
next … -19
next-is -RRB- -15
next-is . -5
next-is CC 4
next-is CD -10
next-is JJR -5
next-is MD -4
next-is NN -5
next-is NNS -4
next-is PDT -4
next-is RBR -7
next-is RP -12
next-is UH 19
next-is VBD -9
next-is VBN -6
next-is VBP -12
next-is VBZ -7
next-is WDT -10
noun -12
o % 5
o Act 4
o American -4
o Barack 7
o Behind -23
o Benjamin -17
o Bill -8
o Carolina 18
o Carson -9
o Chagoury -8
o China 9
o Christie 7
o Congress -4
o Convention -12
o Cruz 3
o Democrat 15
o Department 13
o Florida -27
o Friday 11
o George 17
o Gilbert -15
o I -6
o ISIS -16
o Iowa -14
o Jeb 9
o Jesse -5
o Kasich -5
o Klan -10
o Lebanon -16
o Mitt -13
o Monday 8
o Muslim 6
o Ohio -22
o Paul -6
o Planned 4
o President -9
o Rep. -16
o Republican -10
o Rubio 5
o Sander 4
o Saturday 8
o Security -11
o Spanish 3
o Street -20
o Sunday -17
o Ted 5
o Tuesday -4
o Washington -4
o Wednesday -10
o a -25
o ability -8
o abortion -5
o access -35
o accommodation -20
o accomplishment -10
o accord 11
o account -9
o accusation -3
o achievement 3
o act -18
o activity -3
o ad 4
o address -5
o ads 7
o advantage -14
o advice 6
o agenda -8
o agent -22
o agreement 6
o aides 5
o air -19
o alien 12
o all 4
o allegation 5
o ally -15
o alternative 6
o amnesty -17
o amount 11
o analyst 8
o anger -12
o announcement 5
o another -8
o answer 4
o antics -4
o any 18
o anybody -7
o anyone -10
o anything -10
o apology 20
o appeal -12
o appearance -4
o applause -14
o appointment -7
o approach -11
o approval 18
o argument 18
o arm -24
o article 15
o asylum 4
o attack 8
o attention 14
o attitude 30
o attorney 6
o audience -7
o authoritarian 4
o authority -5
o back -20
o backing 7
o balance -24
o ballot -14
o bank -30
o banker -19
o barrier -27
o base -11
o basis -18
o battle -6
o bearing -21
o behavior 5
o belief -8
o beliefs -13
o benefit -10
o bill 9
o billion -19
o billionaire 18
o bit -11
o blow -10
o body -9
o book -10
o boost -19
o border -27
o brand -23
o broker -7
o building -23
o business -3
o businessman -5
o cacophony -4
o call -6
o calmness -12
o campaign -5
o campaigning 4
o candidacy -6
o candidate -4
o capacity -23
o capitalism -8
o car -16
o card -26
o care 6
o career -19
o case 14
o cash -20
o caucus -15
o caucuse -21
o cause -18
o center -24
o challenge 6
o chance -3
o character 4
o check -19
o cheeseburger -6
o chief -14
o child -4
o choice -9
o citizenship -28
o city -16
o class -23
o clerk -17
o climate -7
o clip -3
o close 3
o closure -3
o club -7
o collar -14
o comeback -9
o commander 9
o commentary 27
o commercial -11
o commitment -6
o committee -24
o communication -21
o community -4
o company -7
o competition -24
o computer -15
o concern -7
o concession -21
o conclusion 3
o condition -25
o conference -11
o confidence -7
o conflict -8
o connection 10
o conscience -20
o consensus 12
o consequence -5
o conservative -17
o consumer -17
o content 4
o contest -20
o contract -22
o contrast 11
o contribution -3
o control -19
o controversy -5
o convention -5
o conversation -3
o core -6
o corporation -18
o cost -4
o country -11
o county -19
o course -6
o court 9
o coverage 9
o credential -17
o credibility -18
o credit 9
o crime -16
o crisis 15
o criticism 10
o critique 17
o crowd -4
o culture -11
o cure -10
o cut -7
o cycle -7
o damage -19
o danger -13
o daughter -24
o day -14
o deadline -18
o death -14
o debate 7
o debt -11
o defeat -4
o defense 17
o deficit -21
o delegate -13
o demand -10
o democracy -14
o deportation -19
o depth -13
o detail 9
o determination -4
o developer -17
o dictatorship -16
o direction -21
o director 9
o disbursement -5
o discomfort 4
o discrimination 5
o discussion -14
o dismantle -9
o disruption -12
o distance -21
o district -6
o division -18
o document -17
o dollar 4
o donation -14
o donor -11
o door -22
o doubt 14
o each -6
o ear -16
o earning 14
o economy -8
o edge -4
o education 6
o effect -25
o electorate 8
o element -12
o eligibility -15
o elite 10
o emphasis 13
o employee -8
o end -27
o endorsement 14
o enemy -15
o energy -22
o enforcement -10
o enthusiasm -11
o entry 7
o environment -15
o equity -10
o estimate -14
o event -10
o everybody -5
o everyone -20
o everything -26
o evidence 4
o evil -11
o example 6
o exception -24
o exchange -6
o expansion -9
o expectation 14
o experience 7
o explanation -20
o face -17
o failure 10
o faith -7
o fall 6
o family -3
o father 12
o favor -23
o fear -12
o fee -24
o feeling 11
o fighter -6
o finances -23
o finger 4
o fire 6
o firearm -6
o firm -10
o fit -23
o flash -10
o flow -20
o focus 4
o folk -8
o follower 20
o foot -22
o force 7
o four -9
o friend -11
o frijoleros 23
o frustration 10
o fun 12
o fund -24
o funding -32
o fundraiser -10
o future -6
o gain 4
o game -17
o gap -5
o gathering -9
o gaunt -10
o girl 6
o glimpse -5
o glut -4
o goal 3
o good -20
o government -5
o governor -8
o grant 20
o grist -14
o ground 6
o growth -6
o guy 14
o half 11
o hall -8
o hand -12
o harder -17
o harm -39
o headline 9
o hearing -16
o heart -22
o heist 22
o hell -4
o help 3
o heritage -11
o himself -3
o hispanics 3
o hit -19
o hold -19
o home -26
o hope -5
o host 4
o hour 8
o house -14
o husband -8
o idea 6
o identity 4
o image 9
o immigrant -9
o immigration -7
o impetus -15
o implementation 15
o importance -17
o incident 12
o inclination 7
o individual 6
o industry -6
o inefficiency -4
o inequality -14
o influence -19
o infrastructure -16
o initiative -25
o injunction 19
o institution -4
o insurance -10
o integrity -5
o intelligence -16
o intention 11
o interest 8
o interview -15
o intricacy 3
o investigation -4
o investment -24
o issue 14
o it -5
o itself -8
o job -6
o joke 15
o kid -20
o kind 7
o know -8
o kudo -9
o lack -7
o ladder -17
o language 13
o layer -14
o lead -13
o leader -6
o least -18
o legacy -22
o legislation 3
o lesson 7
o leverage -20
o liberal -9
o license -3
o lick -3
o lie -20
o life -16
o light -27
o limit -3
o line -4
o link 8
o little -28
o logic -24
o look 11
o loss -7
o lot -28
o loyalty -24
o majority -8
o maker 11
o man 5
o manager -7
o many -8
o margin -32
o mark 6
o market -26
o marriage -7
o material 6
o math -16
o matter -17
o mayor 6
o measure 4
o media 16
o melody -12
o member -11
o membership -28
o memo 8
o mention 25
o military -22
o million -5
o mind -3
o minor -5
o minute -21
o misconduct -4
o mission -25
o mistake -9
o moderate -22
o mogul 12
o moment -3
o momentum -4
o money -12
o moniker 10
o monopoly -12
o month -32
o most -12
o mother -14
o mountain -10
o move -7
o movement -7
o movie -26
o much -7
o myself -16
o name 4
o narrative -24
o nation -4
o nature 7
o need 4
o needle -16
o nerve -12
o network -7
o news -8
o newspaper 13
o nickname 12
o night -4
o nomination -6
o nominee -8
o nothing 11
o notice 16
o notion -4
o number -7
o offense 17
o offer -11
o office -8
o one -7
o onstage -18
o opening -17
o operation -27
o opinion 13
o opponent -4
o opportunity -8
o option -22
o order -3
o other -23
o ourselves -18
o pace -7
o page -5
o pain 13
o pair -5
o parent 5
o part -9
o participation 8
o partner -21
o party -3
o pass 7
o passion 5
o payment 8
o peace -9
o penalty -14
o people -6
o percent -8
o perception -11
o performance -4
o perfunctory -7
o period -8
o person 7
o phone -20
o photo -5
o picture -8
o piece 10
o pitch -4
o place -28
o plaintiff -18
o plan 5
o platform -4
o play -4
o police 9
o politician -25
o politics -5
o popularity -21
o population -17
o position 12
o possibility 8
o post -27
o potential -16
o poverty -5
o power -8
o premium -13
o presence -5
o presidency -5
o pressure -13
o preview -6
o price -29
o primary -12
o principle -17
o priority 11
o problem -15
o process -13
o processing -11
o product -20
o production -12
o profile -4
o profiling -4
o profit 11
o program 9
o progress -11
o promise 6
o promotion 17
o proposal -5
o prospect -5
o protection -4
o protest 6
o protester -7
o provision 4
o public 8
o push -4
o quarter 7
o question -4
o race -13
o racist 13
o rally -11
o range 6
o rank -19
o rate -16
o rating -15
o reality 7
o reason 9
o rebranding -20
o rebuke -7
o recognition 7
o recommendation 7
o reference 21
o reform 14
o refugee -23
o regime -6
o relationship -9
o release 17
o relief 11
o remark -12
o report -6
o reporter -7
o request -3
o requirement -22
o reservation 11
o resident -11
o resistance 4
o resolution 4
o resource -31
o respect -9
o respite -8
o respondent -5
o response -7
o responsibility -4
o rest -10
o restraint -6
o restriction -23
o result -4
o return -9
o revolution 10
o rhetoric 7
o rise 5
o risk -19
o road -14
o room -22
o root -26
o round 10
o route -4
o ruling 16
o runner 8
o sacrifice -33
o said 7
o same -5
o say -16
o scandal -19
o schedule -22
o school -8
o science 9
o screening -12
o seat -26
o secret 8
o secretary 9
o security -21
o seeker -12
o senator 5
o sense -5
o sentence 10
o series 9
o server -12
o service -20
o set 6
o shape -24
o share -22
o she -5
o shift -12
o shirt -18
o shooting 8
o shop -20
o shot 10
o show -7
o showing -19
o sibling -12
o side 8
o sign -15
o signal -12
o site -23
o situation -10
o six -25
o size -24
o smuggler -23
o solution -9
o some 7
o somebody -22
o someone -9
o source -4
o space -15
o specifics 6
o speech -8
o spending 8
o spotlight -24
o spring -10
o staff -15
o stage -37
o stance -7
o stand -3
o standard 3
o standing 6
o star -12
o start -17
o stat -4
o state 3
o statement 9
o station -15
o status -12
o steadily -9
o step -10
o stop -26
o story 6
o strategy -10
o stream -21
o street -24
o strength -5
o struggle 6
o stuff -7
o style -4
o success -8
o suggestion 24
o suit -4
o superdelegate -7
o supplies 22
o support 12
o surge -26
o surprise -21
o swath -13
o symphony -15
o table -28
o tactics 16
o target -4
o tariff 18
o tariffs -17
o task -13
o tax 5
o team -5
o temperament 15
o ten -19
o tendency -18
o term 12
o terrorism -28
o terrorist 10
o test -23
o textbook -7
o thanks -9
o that -8
o themselves -3
o they -11
o thing -9
o thinking 4
o thought 10
o threat -16
o threshold -23
o thumb -18
o ticket -16
o tide -11
o tie -16
o tone -12
o total -15
o track -16
o traction -11
o tradition -25
o transcript -12
o trip -17
o troops -29
o trust -13
o truth 12
o tuition 4
o turnout -4
o tweet 4
o two -27
o type -25
o union -4
o uniqueness -16
o upbringing -7
o update 4
o urging 27
o vacuum -17
o value 6
o variety 5
o version -25
o victim -13
o victory -8
o video -12
o viewer -6
o visa -18
o vision 4
o visit -14
o voice -4
o volunteer -17
o wall -3
o warning 3
o waste -19
o water -19
o wave -20
o way -8
o weapon -6
o week -7
o weight 5
o what -5
o whatever -14
o which 6
o whom -10
o why 7
o wife -27
o will -18
o win -10
o wing -16
o winner 4
o word 6
o work -17
o world -26
o worth 9
o wound -6
o you -28
o yourself -13
o-is ADV -4
o-is INTJ -8
o-is NUM 4
o-is PROPN -4
o-is SCONJ 3
o-is SYM -16
o-is X 8
previous " -8
previous 'd -5
previous 'll -13
previous 'm -8
previous 're -10
previous ( -8
previous -- -3
previous ... -5
previous 10 7
previous 2008 -23
previous 2009 21
previous 45 29
previous : -15
previous ] -17
previous a -21
previous abedin 10
previous about -10
previous abruptly 12
previous accommodations -4
previous account -3
previous act -14
previous actions -12
previous actively 4
previous activists 6
previous actors 13
previous ad 6
previous administration 7
previous advisers 4
previous advocate -31
previous after 8
previous against -21
previous agency 28
previous agents -5
previous aggressively 12
previous ago -9
previous agreement -7
previous aide 5
previous aides 10
previous all 9
previous allies 7
previous also 4
previous always 7
previous am -19
previous america -29
previous americans -8
previous an -27
previous analysts 10
previous and -4
previous another -9
previous anyone 11
previous apparently -14
previous argued -23
previous arguments 17
previous around -17
previous article 3
previous as -8
previous association 13
previous at -32
previous attack 7
previous attacks 4
previous attendees 9
previous audience -7
previous authorities 3
previous avoid -12
previous award -19
previous axelrod 6
previous backers -10
previous band 10
previous banks -23
previous bannon -17
previous barely 10
previous basically -19
previous be 5
previous beck 10
previous begala 32
previous began -21
previous begin -12
previous begun -19
previous believe -21
previous below -11
previous benghazi 9
previous bernie 7
previous beruff 8
previous best -6
previous bid -14
previous biden 6
previous book -13
previous border -13
previous briefly -17
previous bruno 19
previous business -21
previous businessman 8
previous businessmen -6
previous california -9
previous call -5
previous campaigns 8
previous candidate -5
previous cantera 32
previous capital -21
previous carefully -25
previous carolina 7
previous carson 5
previous carter -6
previous case -22
previous cases -18
previous caucuses -6
previous certain -17
previous changes 7
previous chief 4
previous children -21
previous china -13
previous christie 6
previous class -25
previous clearly -8
previous closely -22
previous cnn 24
previous coalition -20
previous collectively -15
previous colleges -25
previous comey -5
previous commentator 10
previous comments -30
previous commission -15
previous committee -4
previous communications 9
previous companies -5
previous company 6
previous conference -15
previous consider -20
previous contenders 21
previous continue 6
previous convention -18
previous conversation 16
previous corp 25
previous could -11
previous couples -22
previous critics 11
previous current -13
previous currently -4
previous data -6
previous days -25
previous deal -3
previous debate -4
previous decades 7
previous decision 7
previous deeply -25
previous definitely -14
previous degree 6
previous democrats 5
previous department -14
previous desantis 30
previous desperately -18
previous despite -19
previous devine 25
previous directly 19
previous disproportionately -21
previous document -6
previous documents -26
previous does 5
previous dollars -12
previous donations -22
previous donors -12
previous doubt -9
previous each -4
previous earnest 10
previous easily -7
previous economists 3
previous economy -23
previous effectively 4
previous eight -22
previous either 4
previous election -24
previous else -14
previous email 5
previous emails -5
previous enthusiastically 12
previous especially 4
previous essentially -6
previous establishment -23
previous even -6
previous event -20
previous events 5
previous everybody -24
previous exchanges -22
previous executives 19
previous experts 18
previous f.b.i. 6
previous face -7
previous fact -19
previous factories -8
previous fallon 23
previous families -19
previous family -12
previous famously 5
previous far -21
previous fatally -12
previous fathers 12
previous favor -14
previous fear -12
previous federally -10
previous feel -15
previous feeling -22
previous felt -23
previous figures -10
previous finally -6
previous firm -16
previous firms 14
previous first 4
previous five 9
previous florida -6
previous folks -8
previous for -26
previous forcefully 6
previous formally 12
previous four -8
previous friday 15
previous friends 18
previous from -6
previous fully -11
previous fundamentally -21
previous funding -23
previous future -18
previous get -26
previous gets -15
previous getting -18
previous gingrich 14
previous go -13
previous god -23
previous golvach -7
previous goodlatte 22
previous gop -19
previous got 7
previous governor 3
previous gradually -24
previous grayson -12
previous greenberg 39
previous gunn 23
previous guys -11
previous halloween -10
previous hampshire 9
previous hart -26
previous has -3
previous having -3
previous head -23
previous help -35
previous helped -39
previous her -6
previous heritage 5
previous highly -19
previous hill 3
previous hillary -7
previous him -9
previous himself 6
previous his -17
previous hispanics -10
previous house 4
previous huckabee -13
previous husband 10
previous i -8
previous if -30
previous immigrants 8
previous in -9
previous incident -6
previous include -18
previous including -14
previous increasingly 5
previous industries -7
previous inevitably -19
previous information -6
previous initially 6
previous instead -5
previous interview -4
previous investigation 14
previous investigators 9
previous investors 4
previous iowa -12
previous israel -9
previous issue 19
previous issues -19
previous it -4
previous job -25
previous jobs -19
previous jolly 31
previous just -7
previous kasich -6
previous keep -16
previous keeps -15
previous kept -8
previous kerry 12
previous king -16
previous law -19
previous laws -8
previous lawsuit 7
previous leaders -3
previous least -7
previous leaving -16
previous lew 4
previous liberals 6
previous like -12
previous likely 10
previous literally -12
previous llosa 19
previous long -9
previous longer -4
previous lou 29
previous lynch -10
previous made -10
previous magazine -8
previous magic -14
previous manager 15
previous many 4
previous market -14
previous material -11
previous may -9
previous mayorkas 20
previous mcconnell 7
previous me -27
previous means -10
previous media -16
previous meeting -7
previous members -5
previous memo -20
previous memorably 17
previous men -8
previous mentioned -23
previous message 8
previous messages 15
previous mexicans -8
previous mexico 8
previous might -3
previous million -25
previous minors -10
previous mogul 6
previous money -31
previous month 8
previous months -23
previous mook 10
previous more -4
previous move -15
previous movement -11
previous murphy 4
previous muslims -22
previous must -14
previous na -12
previous name -6
previous narrator 18
previous narrowly -17
previous nations -20
previous nearly -24
previous neighbor -19
previous neither 12
previous network 5
previous never -12
previous newly -31
previous news 13
previous newspaper 4
previous night 4
previous nobody -7
previous nominee -8
previous none -11
previous normally 8
previous numbers -16
previous o'malley -10
previous obviously -11
previous occasionally -23
previous of -14
previous offered -11
previous offers -16
previous office 13
previous official 29
previous officially 15
previous officials 7
previous often -7
previous ohio -8
previous old 6
previous on -17
previous ones 6
previous only -13
previous openly 4
previous opinion 12
previous or -19
previous organization 14
previous ortega 23
previous others 8
previous otherwise -3
previous out -20
previous over -9
previous palmieri 14
previous paris -10
previous partially -24
previous particularly 5
previous parties 8
previous peers -23
previous pence 4
previous people -11
previous percent 3
previous personally -17
previous physically -12
previous placards 9
previous platform 5
previous play 12
previous please -16
previous point 10
previous police 6
previous policies 14
previous politically -26
previous politicians 7
previous politico 6
previous politics -18
previous poll 17
previous polled 3
previous polling -7
previous potentially -21
previous pre-school -10
previous press 18
previous priebus 27
previous primaries -24
previous primarily -23
previous primary -11
previous privately 8
previous problems -12
previous process -14
previous programs -11
previous properly -13
previous proposed -19
previous prosecutors 25
previous publicly 6
previous question 8
previous questions -3
previous race 6
previous races -3
previous racially -20
previous radically -15
previous rally 9
previous randomly -22
previous rapidly -22
previous rarely -11
previous rather -8
previous real -11
previous really -4
previous recently -3
previous records 8
previous reeves 16
previous refugees -22
previous regularly 20
previous reid 15
previous remarks -15
previous reported -16
previous reportedly -22
previous reporter 3
previous reporters -9
previous reports 24
previous republicans 4
previous research 5
previous researchers 14
previous results 6
previous role -16
previous room -17
previous routinely -11
previous runner 13
previous ryan 8
previous said -25
previous saturday -12
previous says -10
previous scandal -30
previous schools 7
previous schultz -7
previous season -17
previous security 11
previous seemed -25
previous seen -17
previous senator -5
previous senators 9
previous sentiment 9
previous seriously 16
previous several 5
previous show 7
previous side 10
previous sides 3
previous significantly -17
previous silverman 3
previous simply -21
previous sincerely -11
previous slayen 21
previous slowly 7
previous smith 5
previous so 5
previous somebody -11
previous someone 7
previous something -15
previous sometimes -4
previous son 9
previous soon 5
previous source 21
previous sources -5
previous speech 9
previous speeches -25
previous spending -17
previous spokesman 8
previous spokeswoman 21
previous spree -16
previous staff 16
previous start -29
previous started -20
previous state 4
previous states -12
previous steps -19
previous still -6
previous stop -18
previous stopped -21
previous strategists 7
previous street -22
previous strongly 7
previous students -22
previous subsequently -5
previous successfully -27
previous suddenly 11
previous sunday 9
previous support -36
previous supports -12
previous surveyed 25
previous system 5
previous tax -18
previous team 11
previous temporarily 9
previous temporary -9
previous terrorism -21
previous than -9
previous that -10
previous the -25
previous them -8
previous themselves 8
previous there -4
previous they -5
previous thing -23
previous things -21
previous think -13
previous this -4
previous those 10
previous thursday 7
previous thus -16
previous time -8
previous times 9
previous to -3
previous today 25
previous together 14
previous tossing -11
previous totally -19
previous toward -21
previous trouble -25
previous truly -6
previous tweet 12
previous two -6
previous ultimately 8
previous under -24
previous universities -16
previous university 5
previous up -26
previous us -7
previous usually -7
previous victory -14
previous videos -8
previous volunteers -8
previous vote -24
previous votes -14
previous voting 8
previous war -13
previous washington -8
previous way -13
previous weaver 16
previous website 15
previous wednesday 20
previous week 17
previous weeks -16
previous what -14
previous whatever 8
previous when -7
previous whether 4
previous while -5
previous whoever -16
previous whom -4
previous wife 4
previous wilcox 28
previous with -19
previous without -4
previous woman -4
previous work -12
previous workers 7
previous world 10
previous would -6
previous year 12
previous years -19
previous yet -5
previous york 16
previous you -9
previous – 4
previous — -6
previous “ -23
previous ” -8
previous-is - -9
previous-is -LRB- -10
previous-is : -4
previous-is CC -5
previous-is CD -9
previous-is DT -6
previous-is EX -6
previous-is GW -4
previous-is HYPH -17
previous-is IN -5
previous-is JJ -7
previous-is JJR -11
previous-is JJS -5
previous-is NN -5
previous-is NNP -3
previous-is NNPS -6
previous-is NNS -5
previous-is POS -17
previous-is RBS -9
previous-is RP -26
previous-is TO -5
previous-is UH -13
previous-is VB -11
previous-is VBD -4
previous-is VBG -11
previous-is VBN -3
previous-is WP -4
previous-is WRB -8
quoted VERB 10
quoted before 13
rel acl -3
rel acl:relcl -8
rel advcl -4
rel advmod -19
rel amod -7
rel appos 3
rel aux -22
rel aux:pass -21
rel ccomp -10
rel compound -3
rel conj -5
rel csubj -7
rel csubj:pass -23
rel discourse 16
rel fixed -7
rel flat -22
rel goeswith -24
rel nmod -5
rel nsubj:pass 5
rel obj -22
rel obl -11
rel parataxis -3
rel root 6
rel xcomp -10
said noun 19
said noun about -8
said noun after 5
said noun against -31
said noun among 4
said noun around -31
said noun as 10
said noun at -31
said noun because -18
said noun by 4
said noun during -33
said noun for 6
said noun from 4
said noun in -8
said noun infinitive -13
said noun like -21
said noun object -6
said noun of 4
said noun to -6
said noun with -36
said noun xcomp 4
under advcl . -7
under advcl American 7
under advcl Republican 12
under advcl a -20
under advcl able 12
under advcl accuse -44
under advcl achieve -22
under advcl acknowledge -27
under advcl act 7
under advcl add -29
under advcl address -4
under advcl admit -19
under advcl advise -3
under advcl affect 8
under advcl agree -8
under advcl allow 13
under advcl angry -17
under advcl announce -39
under advcl answer 3
under advcl appear -3
under advcl apply -20
under advcl appoint -4
under advcl argue -19
under advcl ask -22
under advcl assail -22
under advcl assemble -10
under advcl assure -35
under advcl attack -18
under advcl attend -20
under advcl attract -16
under advcl authenticator -13
under advcl avoid -23
under advcl await -28
under advcl balk -14
under advcl ban 11
under advcl be 9
under advcl beat -9
under advcl believe -6
under advcl benefit 9
under advcl bent -15
under advcl big -16
under advcl blame -18
under advcl blast -26
under advcl block 10
under advcl bother -15
under advcl bring -6
under advcl busy -21
under advcl buy 9
under advcl call -20
under advcl campaign 22
under advcl capable -17
under advcl care -18
under advcl cast -10
under advcl cause 11
under advcl cautious -25
under advcl challenge -23
under advcl charge -10
under advcl check 9
under advcl choose -20
under advcl commit -23
under advcl committed 6
under advcl complain -27
under advcl compliment -13
under advcl concerned 6
under advcl conclude -14
under advcl consider -17
under advcl continue 6
under advcl contradict -24
under advcl cost -19
under advcl count -10
under advcl cover -22
under advcl critical 7
under advcl criticize -35
under advcl cross -5
under advcl curb -24
under advcl cut -7
under advcl cutback -5
under advcl decide -10
under advcl declare -16
under advcl decline -8
under advcl defend -7
under advcl delegate 4
under advcl deliver -6
under advcl demonstrate 4
under advcl deny -29
under advcl depend 7
under advcl deploy -14
under advcl describe -28
under advcl deserve -17
under advcl design -28
under advcl desperate -8
under advcl devote -16
under advcl die -24
under advcl difficult 12
under advcl discuss -15
under advcl dismiss -27
under advcl divide -18
under advcl do 9
under advcl dominate -17
under advcl double 15
under advcl drag -5
under advcl draw 13
under advcl drive -10
under advcl drop 12
under advcl early -21
under advcl earn 6
under advcl elect 8
under advcl elevate -9
under advcl eliminate -14
under advcl email 9
under advcl embrace -25
under advcl emerge -9
under advcl empower -12
under advcl encourage -23
under advcl end 10
under advcl endorse -16
under advcl engage -8
under advcl enough -6
under advcl enter 5
under advcl eviscerate -16
under advcl executive 15
under advcl expand -30
under advcl expect -32
under advcl explain -28
under advcl exploit -21
under advcl express -23
under advcl face 9
under advcl far -29
under advcl feature -10
under advcl federal -30
under advcl feel -16
under advcl fill -8
under advcl find -8
under advcl fire -20
under advcl first 13
under advcl fly 4
under advcl focus -9
under advcl follow 7
under advcl force 16
under advcl found -4
under advcl free -29
under advcl frijoleros -19
under advcl funny 23
under advcl gather 10
under advcl get 8
under advcl gift -12
under advcl good -3
under advcl grow -10
under advcl hang -27
under advcl happen -11
under advcl happy -26
under advcl hard -26
under advcl head 16
under advcl hear -6
under advcl help -17
under advcl here 19
under advcl high -5
under advcl hire -4
under advcl hope -24
under advcl host -11
under advcl hostile -26
under advcl how -6
under advcl identify -22
under advcl impact 7
under advcl important -28
under advcl impose -13
under advcl include -7
under advcl indicate -23
under advcl ineligible -8
under advcl insist -21
under advcl inspect -20
under advcl interested 7
under advcl invest 4
under advcl invite -20
under advcl issue -4
under advcl join -5
under advcl keep 5
under advcl key -10
under advcl knock 3
under advcl know 5
under advcl last -17
under advcl late -24
under advcl launch -8
under advcl lay -19
under advcl leader 14
under advcl lean 5
under advcl learn -16
under advcl let 5
under advcl like -6
under advcl line -31
under advcl listen -18
under advcl live -22
under advcl long -39
under advcl look -10
under advcl lose -3
under advcl maintain -23
under advcl make -9
under advcl mark -15
under advcl mask -37
under advcl mean -6
under advcl meander -19
under advcl meet -3
under advcl mention -15
under advcl more 11
under advcl move -7
under advcl much -9
under advcl name -12
under advcl necessary -15
under advcl need -7
under advcl neglect -17
under advcl nothing -17
under advcl offer -15
under advcl one 17
under advcl oppose -4
under advcl order -14
under advcl outline -29
under advcl over -24
under advcl paint -20
under advcl part 11
under advcl pay -8
under advcl persuade -29
under advcl pick -4
under advcl place -20
under advcl plan -8
under advcl pledge -21
under advcl point -31
under advcl popular 5
under advcl post 5
under advcl praise -26
under advcl prepare -20
under advcl prevent -27
under advcl promise -23
under advcl prompt 17
under advcl propose -22
under advcl protect 9
under advcl proud -31
under advcl prove 8
under advcl provide -19
under advcl pull -14
under advcl push -18
under advcl put 4
under advcl qualified -21
under advcl question -29
under advcl quick -8
under advcl quote -32
under advcl raise -5
under advcl rally 4
under advcl reach -6
under advcl react 6
under advcl read -11
under advcl recall -22
under advcl recognize -24
under advcl reduce -9
under advcl refer -32
under advcl reflect -12
under advcl refrain -6
under advcl refuse -14
under advcl register -20
under advcl reject 15
under advcl relate -19
under advcl release -11
under advcl rely 3
under advcl remain -35
under advcl remember -5
under advcl remind -25
under advcl remove -15
under advcl rep. 18
under advcl report -27
under advcl represent -28
under advcl request -19
under advcl require -14
under advcl resign -15
under advcl respond -23
under advcl restore 4
under advcl reveal -26
under advcl revolt -14
under advcl rise -8
under advcl rush -3
under advcl say -45
under advcl score -3
under advcl screen -20
under advcl secretary 12
under advcl see -9
under advcl seek -13
under advcl seem -34
under advcl seize 9
under advcl sell 12
under advcl serve 6
under advcl set 9
under advcl share -23
under advcl shor -13
under advcl show -24
under advcl sign 6
under advcl slam -26
under advcl soar 13
under advcl soon -27
under advcl sound -5
under advcl spar -22
under advcl speak -9
under advcl spend -4
under advcl squeeze -17
under advcl stand 12
under advcl start 15
under advcl state -6
under advcl steal -9
under advcl step -6
under advcl stick 7
under advcl stop 9
under advcl strain -20
under advcl strong -19
under advcl succeed -8
under advcl successful -25
under advcl sue 5
under advcl suggest -15
under advcl supplement -12
under advcl support -13
under advcl surprised -25
under advcl suspend 9
under advcl tell -37
under advcl tend -18
under advcl thank -20
under advcl that -18
under advcl there -19
under advcl think -15
under advcl throw -7
under advcl train -20
under advcl travel -21
under advcl treat -13
under advcl trust -5
under advcl try -9
under advcl tweet -8
under advcl unclear -11
under advcl undermine -26
under advcl understand -16
under advcl unveil 3
under advcl urge -9
under advcl use -4
under advcl view -7
under advcl violate -6
under advcl vote -4
under advcl vow -23
under advcl wait -9
under advcl walk -8
under advcl want -9
under advcl warn -20
under advcl watch -5
under advcl weigh -14
under advcl what 6
under advcl why -4
under advcl wonder -20
under advcl worded 9
under advcl work 5
under advcl worried -11
under advcl worry -21
under advcl write -23
under advcl wrong -6
under advcl — -16
under ccomp acknowledge -36
under ccomp add -26
under ccomp admit -20
under ccomp agree -23
under ccomp announce -42
under ccomp appear -7
under ccomp argue -36
under ccomp ask -26
under ccomp assert -22
under ccomp assume -19
under ccomp assure -20
under ccomp be -20
under ccomp begin -19
under ccomp believe -36
under ccomp build -21
under ccomp call -26
under ccomp charge -28
under ccomp claim -16
under ccomp come 7
under ccomp complain -17
under ccomp concede -21
under ccomp conclude -25
under ccomp confident -28
under ccomp confirm -12
under ccomp consider -23
under ccomp continue -25
under ccomp convince -21
under ccomp create 5
under ccomp decide -27
under ccomp declare -26
under ccomp delegate 11
under ccomp demonstrate -23
under ccomp deny -20
under ccomp describe -40
under ccomp determine -24
under ccomp difficult -21
under ccomp direct -25
under ccomp disappointed -8
under ccomp disavow -23
under ccomp do -15
under ccomp easy 11
under ccomp ensure -26
under ccomp estimate -17
under ccomp expect -20
under ccomp explain -5
under ccomp express -20
under ccomp fear -19
under ccomp feel -23
under ccomp figure -11
under ccomp find -16
under ccomp focus -5
under ccomp get -17
under ccomp give 8
under ccomp guess -7
under ccomp hard -5
under ccomp hear -6
under ccomp help -20
under ccomp hope -17
under ccomp imagine -18
under ccomp imply -23
under ccomp include -21
under ccomp indicate -34
under ccomp insist -38
under ccomp jab -8
under ccomp know -12
under ccomp learn 7
under ccomp let -13
under ccomp likely -24
under ccomp love -24
under ccomp make -16
under ccomp mean 6
under ccomp meant 11
under ccomp note -45
under ccomp plan -28
under ccomp point -33
under ccomp predict -19
under ccomp pretend -21
under ccomp promise -23
under ccomp protect 17
under ccomp prove -22
under ccomp put -4
under ccomp question -20
under ccomp read -3
under ccomp realize -23
under ccomp recall -31
under ccomp recognize -24
under ccomp remember 3
under ccomp reply -7
under ccomp report -9
under ccomp respond -19
under ccomp reveal -11
under ccomp say -38
under ccomp see 5
under ccomp show -45
under ccomp state -14
under ccomp suggest -5
under ccomp support -15
under ccomp sure -10
under ccomp talk -15
under ccomp tell -28
under ccomp think -13
under ccomp turn 15
under ccomp understand -10
under ccomp value -3
under ccomp want -26
under ccomp warn -30
under ccomp win -28
under ccomp wish -11
under ccomp wonder -20
under ccomp work -13
under ccomp worry -23
under ccomp write -29
under conj " -17
under conj Bill -14
under conj George 7
under conj abolish -28
under conj accept 8
under conj access -8
under conj achieve -8
under conj acknowledge -23
under conj address -21
under conj adopt 6
under conj advise -20
under conj adviser -13
under conj agree -31
under conj air 13
under conj allow -25
under conj announce -20
under conj applaud -18
under conj argue -28
under conj around -3
under conj arrest -13
under conj ask -33
under conj back -21
under conj bear -23
under conj believe -23
under conj bring 13
under conj broken -4
under conj build 13
under conj call -6
under conj care 9
under conj carry -21
under conj cast -21
under conj challenge -5
under conj change -6
under conj charge -3
under conj charismatic -7
under conj cheat -7
under conj choose -23
under conj claim -10
under conj clear -17
under conj close 7
under conj composer -11
under conj conduct -13
under conj confront -22
under conj consider -24
under conj continue -7
under conj criticize -23
under conj crumple -13
under conj cut -19
under conj decide -18
under conj declare -27
under conj defend -16
under conj delegate 3
under conj denounce -20
under conj deport -7
under conj desperate -17
under conj direct 8
under conj do 5
under conj double -6
under conj draw 7
under conj drive -11
under conj drop -6
under conj electorate 26
under conj embrace -21
under conj emphasize -20
under conj encourage -13
under conj end -28
under conj endorse -18
under conj entertain -3
under conj expand -6
under conj explain -26
under conj fail -22
under conj fall 9
under conj feel -4
under conj fight 18
under conj find -9
under conj finesse -11
under conj fire 5
under conj focus -26
under conj follow -4
under conj fought -14
under conj get -10
under conj give 7
under conj go 5
under conj good -8
under conj grow -8
under conj happen 10
under conj have 6
under conj hear -7
under conj here -15
under conj hit -17
under conj hope -15
under conj hostile -26
under conj idea -5
under conj identify -22
under conj ignore -4
under conj incident 26
under conj include -4
under conj increase 10
under conj introduce -16
under conj issue -21
under conj join 7
under conj know -10
under conj lead 6
under conj learn -16
under conj leave 12
under conj less -19
under conj let -4
under conj like -25
under conj likely -16
under conj limit -15
under conj listen 7
under conj live -18
under conj look -11
under conj lose 9
under conj lurch -17
under conj man -19
under conj mean 6
under conj meet -6
under conj million -11
under conj more -12
under conj narrow -3
under conj newspaper -12
under conj note -18
under conj nuanced -25
under conj obtain 8
under conj offer 5
under conj official 4
under conj one 11
under conj open -26
under conj own 10
under conj pass -19
under conj pay -13
under conj pick -19
under conj place 4
under conj play -26
under conj point 11
under conj praise -27
under conj present -23
under conj primary -3
under conj prompt -3
under conj protect -23
under conj provide 4
under conj publish -27
under conj pull 9
under conj put 17
under conj raise -12
under conj reach -20
under conj read -21
under conj receive -17
under conj recognition -36
under conj recognize -24
under conj register -3
under conj release -6
under conj remain 12
under conj remind -22
under conj represent 7
under conj requirement -9
under conj retiree -23
under conj round -6
under conj ruin -16
under conj save -13
under conj say -38
under conj schedule -3
under conj screen -29
under conj secure -24
under conj see -10
under conj seek -10
under conj seem -4
under conj send -7
under conj serve -7
under conj set 4
under conj share -22
under conj show -15
under conj shrewdly 4
under conj shrink -45
under conj sign -18
under conj sit -22
under conj snort -8
under conj speak -6
under conj spend 9
under conj squeeze 9
under conj stand 8
under conj start 8
under conj state -27
under conj stay 4
under conj stick 9
under conj stop -9
under conj suggest -23
under conj support -29
under conj take -3
under conj talk -18
under conj tell -34
under conj tend -25
under conj thing -18
under conj think -21
under conj threshold -5
under conj throw 4
under conj tie 14
under conj tour -5
under conj trip -6
under conj unclear 5
under conj undecided -14
under conj understand -19
under conj unrest -5
under conj urge -26
under conj use -6
under conj value -17
under conj vote -11
under conj walk 10
under conj want -20
under conj warn -23
under conj watch 4
under conj what -5
under conj write -24
under conj yawning 7
under xcomp '' -5
under xcomp able -28
under xcomp about -16
under xcomp advocate 5
under xcomp afford -12
under xcomp agree -26
under xcomp aim -20
under xcomp allow 8
under xcomp announce -18
under xcomp appear -38
under xcomp apply -9
under xcomp argue -3
under xcomp ask -40
under xcomp attempt -32
under xcomp authorize 3
under xcomp avoid -23
under xcomp become 11
under xcomp begin -33
under xcomp bother -23
under xcomp bring -30
under xcomp call -23
under xcomp cause 3
under xcomp certain -21
under xcomp choose -32
under xcomp come 4
under xcomp consider -37
under xcomp continue -21
under xcomp decide -31
under xcomp decline -43
under xcomp delegate -23
under xcomp determined -21
under xcomp do -13
under xcomp eager -23
under xcomp eligible -24
under xcomp elite -22
under xcomp encourage -24
under xcomp end -14
under xcomp endorse -23
under xcomp expect -32
under xcomp fail -9
under xcomp feel -21
under xcomp find -29
under xcomp get 4
under xcomp go -10
under xcomp happen -14
under xcomp have -28
under xcomp hear 10
under xcomp hold 5
under xcomp hope -30
under xcomp important -15
under xcomp include -22
under xcomp intend -29
under xcomp invite -19
under xcomp keep -24
under xcomp lead 16
under xcomp leave 12
under xcomp like -28
under xcomp likely -45
under xcomp look -28
under xcomp love -17
under xcomp make 5
under xcomp manage -20
under xcomp mention -15
under xcomp move -28
under xcomp need -5
under xcomp offer -17
under xcomp order -23
under xcomp pay -16
under xcomp plan -40
under xcomp pledge -32
under xcomp poised -21
under xcomp prepare -25
under xcomp prepared -11
under xcomp promise -29
under xcomp prompt 10
under xcomp propose -21
under xcomp proud -12
under xcomp ready -9
under xcomp refuse -43
under xcomp reluctant -18
under xcomp report -16
under xcomp require -5
under xcomp risk -24
under xcomp rush -5
under xcomp say -23
under xcomp schedule -25
under xcomp scramble -19
under xcomp see -31
under xcomp seek -40
under xcomp seem -14
under xcomp sell -8
under xcomp send -17
under xcomp set -29
under xcomp show 7
under xcomp speak -23
under xcomp stop -24
under xcomp struggle -32
under xcomp suggest -20
under xcomp support -26
under xcomp suppose -28
under xcomp take 11
under xcomp tell -30
under xcomp tend -21
under xcomp threaten -25
under xcomp try -35
under xcomp unable -30
under xcomp undergo -12
under xcomp unlikely -19
under xcomp urge -38
under xcomp use -24
under xcomp vary 5
under xcomp vote -23
under xcomp vow -32
under xcomp vy -17
under xcomp want -29
under xcomp willing -29
under xcomp win -20
under xcomp work -24
v Morning -20
v Morning bare -20
v Ted -22
v Ted bare -18
v United -21
v United bare -21
v abandon -21
v abandon in -15
v abandon object -18
v abide -18
v abolish -14
v abolish object -13
v accelerate -24
v accelerate object -19
v accept -7
v accept bare -20
v accept from -23
v accept in -19
v accept object 5
v access -20
v access object -15
v accompany -25
v accompany by -16
v accompany object -17
v accompany passive -17
v accomplish -22
v accomplish object -18
v accord 27
v accord bare 23
v accuse object 13
v achieve -23
v achieve bare -12
v achieve object -18
v acknowledge 11
v acknowledge clause 8
v acknowledge object 4
v acquire -19
v acquire object -15
v act -32
v act as -20
v act bare -12
v act in -13
v act object -16
v act on -9
v adapt -19
v add +up -23
v add bare 22
v add clause 12
v add in -5
v add object -20
v add to -35
v address at 3
v address bare -18
v address object 9
v address with -25
v adjust -21
v administer 7
v administer like -12
v admire 6
v admit as 5
v admit bare 9
v admit object 4
v adopt 3
v advance 4
v advance object -27
v advertise -19
v advise -17
v advise in -20
v advise object -14
v advise passive -13
v advocate 6
v advocate for 4
v advocate object -10
v advocate on -18
v advocate to -3
v affect -22
v affect by -10
v affect object -14
v affect passive -10
v affiliate -18
v affiliate with -18
v affirm -25
v afford -26
v afford infinitive -17
v agree bare -18
v agree clause 8
v agree on 13
v agree to -17
v agree with 4
v agreed 27
v aid -24
v aim 6
v aim at -5
v aim infinitive 7
v aim to 10
v air -21
v air during -4
v air object -12
v alarm 7
v alarm object 7
v alienate object 6
v align 6
v align with 4
v allege 3
v allege clause -5
v allocate -18
v allocate bare -12
v allocate passive -13
v allow 10
v allow bare -21
v allow clause 14
v allow in -18
v allow infinitive -12
v allow passive 7
v allow to -36
v alter -17
v alter object -17
v amass -23
v amount -13
v amount to -13
v amplify -16
v amplify object -16
v anger 17
v announce 8
v announce clause 5
v announce in 9
v announce on 14
v announce to -4
v answer object -3
v answer on -13
v anticipate -14
v apologize 10
v apologize bare -6
v apologize for 23
v appeal -12
v appeal such 8
v appeal to -11
v appear 6
v appear at -30
v appear before 7
v appear in -8
v appear infinitive 13
v appear object 5
v appear on -23
v appear xcomp 4
v applaud -6
v applaud bare -19
v apply -24
v apply bare -15
v apply for -14
v apply to -13
v apply under -5
v apply xcomp -8
v appoint 6
v appoint object 10
v appreciate 6
v appreciate object -25
v apprehend -6
v apprehend at -6
v apprehend in -6
v apprehend object -6
v approach -21
v approach bare -11
v approach object -17
v approve -12
v approve bare -4
v approve object 12
v approve under -10
v argue 13
v argue bare -15
v argue clause 8
v argue object 6
v argue to 16
v argue xcomp 10
v arm -18
v arm object -20
v arrest -28
v arrest bare -14
v arrest passive -16
v arrive -25
v arrive at -14
v arrive bare -16
v arrive in -10
v arrive to -8
v articulate 15
v articulate in 11
v articulate passive 3
v ask 6
v ask about -9
v ask bare 4
v ask by 23
v ask if 6
v ask in -19
v ask object 4
v ask of -4
v ask on 5
v ask passive 4
v ask to -11
v ask whether 24
v ask xcomp 19
v assail 11
v assault -14
v assault object -14
v assemble -19
v assemble object -9
v assemble to -12
v assert clause -4
v assert object 5
v assess object 4
v assign -12
v assign to 4
v assist -23
v assist object -15
v assuage -17
v assuage object -17
v assume clause -4
v assume object -17
v assure clause 13
v assure object 18
v assure passive -6
v attack 10
v attack as -11
v attack for 16
v attack in -14
v attack object 5
v attack passive 8
v attend -30
v attend bare -18
v attend in -11
v attend object -21
v attract -12
v attract for -10
v attract object -9
v attract to -16
v attribute 13
v attribute object 11
v attribute passive 10
v attribute to -9
v authorize -5
v authorize infinitive -18
v authorize object 7
v authorize passive -21
v avoid bare -25
v avoid object -10
v avoid with -14
v avoid xcomp 9
v await -23
v await before -16
v await object -23
v back 6
v back +up -17
v back bare 6
v back by -7
v back in 17
v back object 7
v backfire -22
v balance -22
v ban 10
v ban from -50
v ban passive -9
v band -12
v band bare -12
v bar 4
v bar object 6
v barnstorm -22
v barnstorm object -20
v base -7
v base bare 5
v base in -16
v base object -21
v base on -24
v base owner -20
v base passive -28
v bash object 9
v battle -7
v battle against -19
v battle object -24
v be -11
v be about 4
v be clause -22
v be for -14
v be object -25
v be on -5
v be than -11
v be to -5
v beam from 11
v bear -6
v bear bare -31
v bear in -26
v bear object 12
v bear owner -22
v bear passive -29
v bear to -5
v beat -28
v beat in -11
v beat object -25
v beaten -25
v beaten passive -11
v become -15
v become bare -30
v become in -28
v become object -30
v become xcomp -4
v beg -10
v begin -6
v begin bare -30
v begin by 16
v begin clause -3
v begin in -29
v begin under -26
v begin with 6
v begin xcomp -8
v behave -15
v believe -4
v believe addressee -29
v believe bare 9
v believe in 14
v believe xcomp 14
v belittle 5
v belong -19
v belong to -17
v bemoan 25
v benefit -30
v benefit from -19
v benefit object -12
v bet -9
v bet clause -5
v bet on -16
v betray -17
v betray object -9
v betray with -5
v biase -23
v biase passive -14
v billionaire -23
v bind -30
v bind object -14
v blame for 3
v blame object 13
v blast 13
v blast for -7
v blast object 9
v block from -20
v blow -22
v blow object -17
v boast -4
v boast clause 17
v bolster -20
v bolster object -18
v bomb -14
v bomb object -14
v boo 20
v boost -25
v boost object -24
v borne -13
v borrow -21
v bother 5
v bother infinitive -4
v bow -20
v brace -8
v brag 22
v brag about 16
v break -11
v break +down 10
v break +out -18
v break +up -3
v break bare -20
v break by -24
v break in -15
v break into -16
v break object -17
v break to 11
v brew -23
v brib -17
v brib object -17
v brief -16
v bring -3
v bring +over -11
v bring +up 16
v bring bare 9
v bring because -14
v bring by 6
v bring in -6
v bring into 10
v bring object -9
v bring of 3
v bring on -19
v bring passive 4
v bring to -35
v bring with -23
v bring xcomp -20
v broadcast 4
v broadcast object 13
v broaden -16
v broaden object -8
v broker object -22
v brush 15
v build -9
v build +up -17
v build along -8
v build as -18
v build bare -21
v build by -32
v build clause -13
v build in -17
v build object -30
v build passive 8
v build to -18
v buoy -13
v burn -26
v burn object -17
v bury -22
v bury object -17
v buy -7
v buy in -18
v calculate -10
v calculate at -4
v calculate object -5
v call +off -7
v call after -7
v call bare -3
v call because 4
v call by 11
v call clause 22
v call for 16
v call if -21
v call in 10
v call infinitive -6
v call into 22
v call object 5
v call on 5
v call passive -15
v call with 14
v call xcomp 5
v campaign -5
v campaign against 9
v campaign for 7
v campaign in -32
v campaign object -24
v campaign with -25
v cancel -20
v cancel object -15
v candidate -22
v cap -23
v cap object -13
v capitalize -20
v capitalize on -17
v captivate -13
v capture -6
v capture by 4
v capture object -19
v care 4
v care for -16
v care object 6
v carry -20
v carry +out -21
v carry by -12
v carry in -18
v carry object -18
v carry on -25
v carry passive -15
v carry to -20
v carve -25
v cast 5
v cast as 3
v cast bare -24
v cast for -8
v cast in -5
v cast object 7
v cast passive -29
v catch -6
v catch +up 11
v catch in -21
v catch object -26
v catch passive 3
v caucus -24
v caucuse -32
v caucuse bare -11
v caucuse object -11
v cause -11
v cause addressee -15
v cause by -14
v cause in -26
v cause infinitive -22
v cause object -6
v cause passive -13
v caution 16
v celebrate in -22
v celebrate object -12
v cement object 3
v center on -11
v chair -23
v chair object -17
v challenge 5
v challenge bare -23
v challenge in -21
v challenge passive 11
v champion 13
v change -7
v change bare -31
v change by -11
v change clause -19
v change for -17
v change in -18
v change object -11
v change passive -17
v change to -25
v chant 22
v charge -10
v charge bare 5
v charge clause 20
v charge passive 6
v charge with 4
v cheat -25
v cheat bare -16
v check -7
v check +up -23
v check as -13
v check object -24
v check passive -22
v cheer bare -27
v cheer during -18
v cheer object 11
v cherish 10
v cherish bare -7
v chip -21
v choose bare -24
v choose by -19
v choose for -12
v choose in 14
v choose infinitive 4
v choose passive -26
v choose to -3
v circulate 7
v cite as 29
v cite in 16
v cite object 11
v claim 10
v claim in -5
v claim infinitive 24
v claim object -5
v clarify -9
v clash with -25
v classify -19
v classify bare -10
v classify passive -17
v clear -21
v clear object -18
v climb -19
v clinch -25
v clinch object -25
v close -12
v close bare -35
v close in -18
v close object -9
v close on 9
v close to -23
v coalesce -24
v coalesce around -16
v coin during -10
v collapse -30
v collect -30
v collect bare -10
v collect object -24
v combat -21
v combat object -19
v combine -27
v combine bare -14
v combine object -8
v combine passive -13
v combine with -11
v come -5
v come +off -21
v come +out 27
v come +through -13
v come +up 9
v come after -31
v come against 11
v come as -10
v come at -40
v come bare -13
v come before -24
v come clause -28
v come during -25
v come from -5
v come infinitive -4
v come into 4
v come object -5
v come of -33
v come on -11
v come out -24
v come to -10
v come under 7
v come with -4
v come xcomp -28
v command -20
v comment 7
v comment bare -10
v comment for -14
v comment on 11
v commit -18
v commit to -21
v communicate -26
v compare -3
v compare bare -17
v compare for -6
v compare in 7
v compare object 11
v compare passive -33
v compare with -10
v compel -13
v compete -35
v compete bare -12
v compete for -13
v compete in -14
v compete with -13
v compil -24
v complain 6
v complain about 6
v complain bare -27
v complete -10
v complete bare -25
v complete object -8
v complete passive -23
v complicate -18
v complicate object -18
v comply -14
v comply with -14
v compose -17
v compose in -7
v compose object -7
v compromise 5
v compromise object -12
v concede 16
v concern -19
v concern object -16
v conclude 6
v conclude bare 12
v condemn in 19
v condescend -7
v condescend bare -7
v condition -12
v condition clause -12
v condition object -12
v conduct -26
v conduct bare -15
v conduct by -14
v conduct for -21
v conduct from -14
v conduct in -16
v conduct object -6
v conduct on -9
v conduct passive -26
v conduct to -7
v confirm 5
v confirm clause 4
v conflict -23
v conflict with -13
v confront -12
v confront object -5
v confuse -20
v congratulate 11
v congratulate object 13
v connect -4
v connect bare -13
v connect object 5
v connect passive -16
v connect to -21
v connect with -21
v consider bare -6
v consider clause -13
v consider for 7
v consider in -9
v consider object -8
v consider within -17
v consolidate -5
v constitute -23
v consult -16
v consult object -14
v consume -4
v contact object 7
v contain -11
v contain in -16
v contain object -6
v contain passive -19
v contemplate 19
v contend -4
v contest -12
v contest bare -19
v continue bare 9
v continue clause 29
v continue object -5
v continue on 11
v continue passive -17
v continue xcomp 6
v contradict -4
v contradict in -8
v contradict object -8
v contradict to -8
v contrast -4
v contrast object 10
v contribute -29
v contribute bare -20
v contribute object -12
v contribute to -18
v control -20
v control bare -12
v control by -14
v control in -10
v control object -26
v control passive -14
v convene -14
v convert -20
v convert into -9
v convert object -12
v convert to -20
v convict -25
v convict of -17
v convince 15
v convince addressee 10
v convince clause 7
v convince object 9
v convince that -15
v cooperate -18
v coordinate -22
v coordinate bare -17
v coordinate object -18
v coordinate with -10
v cost -29
v cost bare -8
v cost object -24
v count -8
v count as 10
v count bare -27
v count in -3
v count object 6
v count passive -5
v count to -8
v counter 15
v counter object 4
v couple -18
v couple passive -14
v couple with -16
v cover -12
v cover +up -21
v cover object -6
v crack on -14
v craft -15
v crash -23
v create -7
v create bare -26
v create by -20
v create clause 12
v create in 20
v create object -9
v create passive -26
v create to 11
v create xcomp -14
v credit 12
v creep -15
v creep +up -13
v cringe 11
v cringe as 11
v cripple -11
v cripple object -10
v crisscross -18
v crisscross object -18
v criticize 4
v criticize during 24
v criticize for 14
v criticize object 7
v criticize passive 5
v cross -26
v cross bare -13
v cross into -11
v cross object -21
v crumple -11
v crumple +up -11
v crumple object -11
v crush -23
v crush object -14
v cry 18
v curb -17
v curb about -17
v curb because -17
v curb object -17
v cut -8
v cut +off -15
v cut across -9
v cut bare -19
v cut by -19
v cut in -22
v cut into -18
v cut object -6
v cut passive -26
v cut to 5
v cutback -15
v cutback in -15
v damage -23
v damage object -18
v date -24
v date to -19
v deal -23
v deal bare -15
v deal object -7
v deal with -19
v debate 3
v debate bare -27
v decide 6
v decide against 7
v decide bare -26
v decide clause -5
v decide in -3
v decide object 6
v decide passive -22
v declare 9
v declare bare -6
v declare clause 6
v decline -3
v decline infinitive 12
v decline object -11
v decline to 19
v decry 15
v decry object 27
v deem 6
v deem passive 7
v defeat -9
v defeat bare -23
v defeat by 12
v defeat in -25
v defeat object -28
v defeat passive 4
v defend 13
v defend against 5
v defend bare 4
v defend object 10
v define object -31
v define passive 4
v defuse -16
v defuse object -16
v defy -4
v defy object -4
v delay -21
v delay object -8
v delegate -32
v delegate bare -18
v delegate clause -12
v delegate object -9
v delegate to -16
v delete -8
v delete in 3
v delete including 4
v deliver at -18
v deliver bare -25
v deliver by -15
v deliver in 8
v deliver on 10
v deliver passive -25
v deliver to -26
v demonstrate at -12
v demonstrate clause 10
v denounce 13
v denounce bare 4
v denounce object 10
v deny 4
v deny bare 14
v deny clause -4
v deny passive -14
v depart -24
v depend -23
v depend bare -13
v depend on -15
v deploy -24
v deploy object -18
v deploy to -11
v deport -26
v deport bare -13
v deport object -18
v deport passive -14
v deport to -10
v deprive -17
v deprive object -17
v deprive of -7
v derail -21
v deregulate 4
v deregulate object 4
v descend -13
v descend object -17
v describe 11
v describe as 8
v describe bare 5
v describe clause -14
v describe for 10
v describe in -19
v describe object 4
v describe on -7
v describe passive -4
v deserve -9
v deserve at -9
v deserve bare -6
v deserve for -12
v deserve infinitive 6
v deserve object -27
v design passive -9
v design to 5
v destroy -21
v destroy bare -12
v destroy object -19
v detail object 6
v deter 7
v determine bare 7
v determine clause -12
v determine object -36
v develop -27
v develop bare -10
v develop object -18
v develop passive -18
v devote -4
v devote object 8
v dial -20
v dictate 7
v die -37
v die at -15
v die bare -16
v die in -17
v dig -17
v diminish -21
v diminish object -20
v direct -19
v direct at -7
v direct clause -12
v direct object -23
v direct out -19
v direct toward -10
v disagree 11
v disagree with 12
v disappear -18
v disband -18
v disband object -12
v disband of -5
v disclose -7
v disclose object 9
v discount 18
v discover in -19
v discover object -25
v discover passive -25
v discredit -7
v discredit object -7
v discriminate -23
v discuss 14
v discuss bare -7
v discuss object 14
v dislike 8
v dislike object 3
v dislodge -12
v dislodge object -12
v dismantle -15
v dismantle object -15
v dismiss 9
v dismiss as 26
v dismiss on -16
v dispatch -21
v dispatch object -18
v displace -19
v display object 7
v disproportionately -15
v disproportionately object -15
v disqualify -18
v disrupt -21
v disrupt object -18
v dissolv -12
v dissolv object -12
v distance 8
v distance from 8
v distance object 9
v distinguish -12
v distinguish object -12
v distort -16
v distort by -13
v distort object -19
v distort passive -13
v distract -17
v distract from -22
v distribute -9
v divid -11
v divide -18
v divide object -18
v do -15
v do about -12
v do against -17
v do as -14
v do at -23
v do bare -23
v do because -10
v do by -20
v do clause 4
v do for -24
v do if -10
v do in -26
v do object -15
v do on -23
v do passive -20
v do than -13
v do that -18
v do to 12
v do with -26
v do xcomp -14
v document 11
v dol -8
v dol +out -4
v dol object -10
v dol to -12
v dole -8
v dole +out -8
v dole for -5
v dole object -8
v dominate -24
v dominate by -14
v dominate in -11
v dominate object -17
v dominate passive -15
v donate -28
v donate object -12
v donate to -19
v double +down 6
v double object -17
v double passive 8
v double with 8
v doubt -12
v downplay 5
v downplay object 7
v draft -8
v draft object 5
v drag -17
v drag object -18
v drag on -7
v drank -11
v drank object -11
v draw -3
v draw about -21
v draw from 4
v draw in -8
v draw object -9
v draw passive 8
v draws -7
v draws object -7
v dress 3
v dress in -20
v dress passive -16
v drive -15
v drive as -20
v drive at -6
v drive bare -24
v drive by -25
v drive in -10
v drive object -3
v drive passive -18
v drive to -4
v drop -14
v drop +out -30
v drop from -13
v drop in -22
v drop on 7
v drop out -38
v drop to -22
v drown -20
v dub 4
v earn -15
v earn bare -11
v ease -14
v ease object -14
v eat -31
v eat object -14
v echo 20
v echo object -8
v eclipse -23
v edit -13
v edit for -13
v edit passive -13
v educate -19
v educate object -11
v elaborate -14
v elaborate bare -25
v elect as -26
v elect bare -28
v elect in -51
v elect object 5
v elect passive -5
v elect to 13
v elect xcomp -34
v electrify -12
v electrify object -12
v elevate -25
v elevate object -22
v eliminate -11
v eliminate in -14
v elite -22
v elite object -14
v email -7
v email addressee 8
v embed in 6
v embed passive 6
v embrace -5
v embrace object 5
v emerge -6
v emerge as -14
v emerge bare -26
v emerge from -19
v emerge object 9
v emerge xcomp -4
v emphasize clause -7
v emphasize object 8
v employ -3
v employ by -12
v employ passive -19
v empower 6
v empower object 10
v enable -21
v enable object -18
v enact -6
v enamor 18
v enamor of 18
v enamor passive 18
v encounter -20
v encounter object -20
v encourage by 8
v encourage object -5
v end -7
v end bare -35
v end clause 8
v end for 4
v end in -29
v end on -27
v end with -32
v endorse 3
v endorse along -6
v endorse as -6
v endorse clause 8
v endorse infinitive -13
v endorse on -11
v endorse passive 6
v endure -18
v energize -18
v energize object -13
v enforce as -17
v engage -6
v engage bare -18
v engage object -12
v engage passive 8
v enjoy 5
v ensure -26
v ensure clause -22
v ensure object -17
v enter -11
v enter object -10
v enter under -9
v enter with 7
v enter without -13
v entertain -14
v envision 28
v envision object 13
v equal -4
v erod -16
v erupt -10
v erupt in -14
v escalate -11
v escape -7
v escape as -26
v escape bare -4
v escape object 6
v establish 6
v establish bare -21
v establish object -7
v establish to -36
v estate -11
v estate object -12
v estimate object 4
v exacerbate -23
v exacerbate passive -15
v examine -10
v examine object -9
v exceed -21
v exceed object -21
v exchange -26
v execute -15
v execute object -15
v executive -20
v executive object -20
v exercise -15
v exercise object -15
v exist -13
v exist bare -18
v exist object -18
v exist passive -11
v exit -16
v exit object -16
v expand 6
v expand bare -16
v expand in -22
v expand object -8
v expand passive -22
v expand to 3
v expect 8
v expect bare 5
v expect passive 4
v experience object 4
v expire -22
v explain 5
v explain bare 13
v explain object 4
v explain to 9
v explode -23
v exploit -19
v exploit in -7
v exploit object -9
v explore 16
v expose bare 7
v expose passive -20
v express 10
v express clause 15
v express for 6
v express object 15
v extend -12
v extend object -23
v face -22
v face +up -4
v face as -20
v face bare -21
v face for -12
v face from 7
v face in -19
v face object -16
v face passive -10
v face to -14
v facilitate -20
v facilitate object -17
v fail -10
v fail bare -30
v fail in -21
v fail object 4
v fall -35
v fall bare -20
v fall in -11
v fall into -11
v fall object -12
v fall since -15
v fall to -14
v fall xcomp -15
v fan -7
v fan object -5
v far -25
v fare -27
v favor 11
v favor object 4
v fear clause -5
v fear object 19
v feature 5
v feature object -16
v feed -22
v feed into -11
v feed object -18
v feel bare -6
v feel in -16
v feel that -5
v fight -4
v fight against 3
v fight as -13
v fight bare 11
v fight for -25
v fight in -18
v fight object -12
v fight on -23
v fight to -30
v figure -14
v figure +out -14
v figure clause 8
v figure into -29
v figure object -10
v file 5
v file against -11
v file by -21
v file from 9
v file in 13
v file on 6
v file passive -20
v fill -6
v fill bare -19
v fill object -29
v fill passive -27
v fill with 3
v finalize -20
v finance -19
v finance object -12
v find -8
v find +out -5
v find for -13
v find in -5
v find infinitive -18
v find object -9
v find to -24
v find with 11
v finesse 3
v finesse object 3
v finish -30
v finish in -19
v finish object -17
v fire at 4
v fire bare -4
v fire from 18
v fit -25
v fit object -12
v fix -27
v fix object -16
v fl -21
v flee -25
v flee object -14
v flip -8
v flip object -25
v flip to -17
v float 10
v flood -20
v flow -27
v flow off -4
v fly -13
v fly bare -18
v fly object -19
v fly to -26
v fly with -16
v focus 8
v focus clause -20
v focus object -5
v focus passive -5
v focus to -7
v follow -7
v follow +up 4
v follow at -25
v follow bare -7
v follow clause -25
v follow in -31
v follow including -15
v follow on -21
v follow passive -31
v follow that -16
v follow with -33
v fool -14
v fool object -14
v force -27
v force bare -8
v force infinitive -19
v force object -22
v force passive -19
v force to -11
v forget 5
v forget clause 6
v forget object 5
v form -23
v form object -20
v foster -16
v foster object -11
v fought -25
v fought infinitive -18
v found -26
v found after -6
v found by -14
v found in -8
v found object -17
v found passive -17
v freeze -11
v frustrate 5
v fuel -26
v fuel by -9
v fuel in -6
v fuel object -24
v fuel passive -10
v fulfill -14
v fulfill object -15
v fund -25
v fund bare -16
v fund by -17
v fund in -4
v fund object -21
v fund passive -18
v gain -13
v gain bare -25
v gain object -5
v gain to -20
v galvanize -20
v galvanize object -14
v garner -26
v garner object -22
v gather -25
v gather at -10
v gather for -9
v gather in -15
v gather object -17
v gather passive -18
v generate -5
v generate object -28
v get -9
v get as 3
v get at -15
v get bare -26
v get because -17
v get before -16
v get behind 4
v get for -10
v get from 8
v get infinitive -31
v get into -18
v get object -18
v get of 6
v get on -4
v get out -19
v get than -4
v get that -27
v get through -20
v get to -27
v get under -17
v get with -23
v get xcomp -11
v gift -8
v gift at -8
v gift of -8
v gift passive -8
v give -10
v give +up -31
v give about 9
v give addressee -14
v give as 13
v give at -21
v give bare -30
v give clause -12
v give of 5
v give on 5
v give over -22
v give passive -11
v give to -5
v give xcomp 8
v go -4
v go +on 3
v go after 11
v go against -25
v go as -22
v go at -19
v go bare 3
v go because -18
v go beyond -31
v go by 16
v go for -9
v go from -19
v go in -5
v go infinitive -14
v go into 4
v go like 10
v go object 6
v go that -10
v go through -28
v go with -24
v go xcomp -13
v govern -22
v govern object -10
v grab -5
v graduate -26
v graduate from -12
v grant by -4
v grant object -6
v grant passive 17
v grapple 5
v grapple with 5
v greet -5
v greet passive 7
v grow -9
v grow +up -27
v grow as -28
v grow bare -6
v grow in -19
v grow to -25
v guarantee -15
v guarantee object 10
v guard -21
v guess -10
v guess clause -5
v guess object 7
v hack -26
v hack object -17
v hail 6
v hail object 6
v halt -16
v halt object -16
v hammer object 12
v hand -20
v hand object -20
v handle -25
v handle object -23
v hang +up -24
v happen -16
v happen bare -23
v happen in -11
v happen infinitive -18
v happen object -12
v happen on -13
v happen passive -20
v happen to 5
v happen with -19
v harass -15
v harass by -12
v harass passive -12
v harm -28
v harm object -14
v hate object 7
v have -6
v have after -25
v have as -24
v have at -6
v have bare -15
v have because -14
v have before 9
v have clause -23
v have for 16
v have from -16
v have in 4
v have infinitive -4
v have object -10
v have of -20
v have over -20
v have since -15
v have than 8
v have that 13
v have to -11
v have with -3
v head -34
v head into -11
v head object -18
v head passive -15
v head to -20
v heal -16
v hear -4
v hear about -22
v hear at -22
v hear bare -26
v hear from -33
v hear object -3
v hear to -12
v hear xcomp 9
v heat -23
v heed -21
v heed object -11
v help -12
v help by -20
v help clause -23
v help in -11
v help infinitive -22
v help object -35
v help passive -18
v help xcomp -4
v hide -24
v hide object -18
v hire -5
v hit for 14
v hit in -24
v hit on 14
v hold -6
v hold +off -19
v hold +up 8
v hold at -32
v hold by -29
v hold clause 7
v hold for -5
v hold in -11
v hold object -6
v hold passive -9
v hold to -29
v honor -23
v honor object -18
v hope 6
v hope clause -3
v hope infinitive 4
v hope object 7
v host -26
v host by -21
v host in -6
v host object -19
v host passive -11
v hover -17
v hover near -8
v hurt -33
v hurt object -27
v identify passive -3
v identify with 12
v ignore 6
v ignore bare 15
v ignore by -15
v ignore clause -8
v ignore object -3
v ignore passive 4
v illustrate 10
v imagine -3
v imagine clause -4
v impact -28
v impact object -11
v implement object 8
v imply 11
v impose 13
v impose object -10
v impose on -20
v improve -28
v improve bare -11
v improve object -18
v incite -4
v incite object -4
v include -9
v include bare -26
v include clause -27
v include in -24
v include passive -20
v include xcomp 7
v income -21
v income object -19
v increase -16
v increase bare -33
v increase clause -8
v increase in -22
v increase object -10
v increase to -16
v indicate clause 8
v indict 4
v infiltrate -22
v influence -23
v influence by -15
v influence object -20
v inform 4
v inform about -23
v inform object 10
v inform passive -6
v ingest -8
v ingest object -8
v inject -15
v inject into -16
v inject object -15
v insert -18
v insist 8
v insist clause 10
v insist object -5
v insist on -7
v inspire -25
v inspire by -11
v inspire object -21
v inspire passive -11
v install -18
v install object -18
v instruct -13
v instruct object -5
v insulate -12
v insult 13
v insult object 5
v intend 13
v intend bare 12
v intend infinitive -10
v intensify -25
v interpret 21
v interrupt -7
v interrupt object -6
v interview -32
v interview by -14
v interview object -21
v interview passive -16
v introduce -10
v introduce bare 4
v introduce in -27
v introduce object -3
v introduce passive 8
v introduce to -27
v invest -28
v invest in -19
v invest object -13
v investigate -9
v investigate object -6
v invite -4
v invite object -8
v invite passive 9
v invite to -7
v invoke 13
v invoke in 14
v involve -27
v involve object -17
v involve to -14
v issue by -27
v issue object 9
v jab on 13
v jar -14
v join -6
v join after -16
v join by -23
v join for -14
v join from -5
v join in 9
v join object -12
v join on 8
v join passive -33
v join to -25
v join with -18
v joke 13
v judge 14
v jump -6
v jump bare -16
v jump into -13
v keep -6
v keep +away -16
v keep bare -24
v keep clause -24
v keep for -23
v keep from -23
v keep in -5
v keep object -9
v keep to -18
v keep with -23
v kick -31
v kill -27
v kill at -15
v kill bare -16
v kill by -11
v kill in -11
v kill object -20
v kill passive -16
v kindle -15
v kindle like -15
v kindle object -15
v knock object 5
v knock on 12
v knock out -18
v know about -13
v know bare -5
v know clause -3
v know in -6
v know object -9
v know passive 10
v know since 5
v know to 11
v label 18
v lack -23
v lack in -16
v lack object -18
v lag -31
v laid +off -16
v laid as -4
v laid from -4
v laid passive -9
v lambast 17
v lament 26
v lament object 21
v land -3
v land in -23
v lash 17
v lash at 22
v last -16
v last bare -11
v laugh -5
v laugh at -9
v launch by -6
v launch in -28
v launch object 3
v lay 5
v lay +out 9
v lay object 6
v lead -18
v lead +up -10
v lead according -6
v lead among -22
v lead bare -21
v lead by -31
v lead for 10
v lead in -4
v lead infinitive -26
v lead object -5
v lead passive -17
v lead to -34
v lead with -21
v leak -21
v leak bare -12
v leak object -12
v lean 5
v lean bare 5
v lean object 3
v learn 13
v learn about -10
v learn bare 3
v learn clause 4
v learn from -27
v learn object 6
v leave -9
v leave addressee -10
v leave at -17
v leave behind -23
v leave for -20
v leave in -23
v leave object -7
v leave on -21
v leave to -25
v leave with -21
v leave xcomp -28
v legalize 3
v legalize as -14
v legalize object 4
v legalize passive 15
v legislate -15
v legislate bare -15
v lend -6
v lend from -16
v lent -18
v let -6
v let clause -15
v let to -6
v level 7
v leverage -14
v leverage object -14
v license -23
v lie -9
v lie about 6
v lie bare -18
v lie to -23
v lift -10
v lift object -4
v like 14
v like clause -10
v like infinitive 18
v like xcomp -14
v liken 12
v liken to 10
v limit -28
v limit object -19
v limit to -17
v line +up 9
v line for -30
v line to -4
v linger -9
v link -7
v link to -9
v list 16
v list object 18
v listen -3
v listen bare -18
v listen to -11
v live -10
v live for 4
v live in -4
v live object -19
v live on -16
v live that 17
v live to -23
v live with -14
v lobby -14
v lobby object -13
v locate -20
v lock -4
v lock +up -16
v lock from -11
v lock in 7
v lock object -23
v look 7
v look as 9
v look down -32
v look if -26
v look in 7
v look infinitive 10
v look into -5
v look to 3
v look xcomp -15
v loom -7
v loom as 10
v loom bare -21
v loom in 10
v lose -33
v lose bare -9
v lose because -8
v lose by -16
v lose in -15
v lose object -22
v lose of -13
v lose on -9
v lose passive -14
v lose to -13
v love 6
v love about -12
v love bare -31
v love clause -12
v love infinitive 25
v lower -18
v lower object -14
v lurch -13
v lurch bare -12
v lure -20
v lure object -15
v maintain -13
v maintain object -8
v make -7
v make +up -37
v make about 8
v make after -4
v make at -24
v make because -16
v make by -29
v make clause 7
v make during -20
v make from 5
v make infinitive 5
v make into -26
v make like -12
v make of 9
v make passive -8
v make that 5
v make while -22
v make with -13
v make within 7
v make xcomp -6
v manage -13
v manage object -16
v march -28
v mark passive -30
v mark xcomp -19
v marry -20
v marry in -13
v marry object -18
v marry without -16
v mask -19
v mask with -10
v match -34
v match object -15
v matter -20
v matter bare -15
v mature -8
v mature into -8
v mean clause -11
v mean object -12
v mean passive 11
v mean xcomp -23
v meander 4
v meander bare -11
v meant -25
v meant clause -15
v measure object -17
v meet -11
v meet at -26
v meet bare -26
v meet in -27
v meet object -35
v meet on -25
v meet passive 14
v meet to 4
v meet with -4
v mention 4
v mention as -5
v mention by -6
v mention object 4
v mention passive 3
v mention than 13
v mention xcomp 13
v metastasize -15
v metastasize bare -6
v mind -20
v mirror -4
v misle 19
v miss -15
v miss bare -15
v miss object -8
v mix 5
v mix in -17
v mobilize object -20
v mock bare 22
v moderate -21
v moderate bare -8
v moderate object -17
v modify -16
v monitor 3
v monitor object 5
v motivate -13
v motivate object -15
v mount object 5
v move -10
v move bare -29
v move from -24
v move in -18
v move infinitive 5
v move into -20
v move object -34
v move on -22
v move to -13
v murder -24
v name 19
v name as 15
v name bare 5
v name in 12
v name xcomp -15
v narrow -23
v narrow object -15
v navigate -22
v navigate object -19
v need -8
v need bare -29
v need for 10
v need in -21
v need object -5
v need passive -6
v need to -30
v need xcomp -8
v neglect -13
v neglect object -13
v negotiate 11
v negotiate object 7
v neighbor -21
v neighbor object -11
v nominate 7
v nominate by 5
v nominate in 5
v nominate object 5
v nominate passive 7
v nominate to 8
v note 13
v note bare 13
v note clause 12
v note in 24
v note object -4
v notice 11
v notice object -3
v obscure -16
v observe 7
v obtain -26
v obtain by -13
v obtain object -23
v obtain passive -13
v occupy -18
v occupy object -17
v occur -26
v occur bare -10
v occur in -11
v offend -4
v offend as -3
v offer -5
v offer bare 8
v offer by -24
v offer for -7
v offer in 5
v offer infinitive 8
v offer object -5
v offer passive -5
v offer to -3
v offset -17
v offset object -17
v open +up 14
v open bare -30
v open in -31
v open object -22
v operate -8
v operate bare -30
v oppose 14
v oppose as 6
v oppose bare 9
v oppose because -5
v oppose by 3
v oppose in 21
v oppose object 9
v oppose passive 5
v oppose to -8
v opt 9
v order 12
v order infinitive -6
v order object 3
v organize -26
v organize object -14
v outline -10
v outline from 12
v outline object 7
v outline to 12
v overcome -24
v overcome object -17
v overlap -19
v overlap object -19
v overlook -18
v overlook object -15
v oversee -21
v oversee object -16
v overshadow -20
v overshadow object -19
v overstay -15
v overstay object -15
v overtake -15
v overtake object -15
v overturn 6
v overturn object -10
v owe -22
v owe object -21
v owe to -11
v own -36
v own bare -15
v own by -14
v own object -25
v own passive -14
v pack -20
v pack object -16
v paint 4
v paint as 4
v pantomime -3
v pantomime object -3
v participate -21
v participate bare -14
v participate in -18
v pass bare -4
v pass by 9
v pass for 4
v pass in -8
v pass passive 14
v pass to -6
v pause -7
v pause bare -5
v pave -15
v pave object -15
v pay -16
v pay +off -23
v pay as -18
v pay at -13
v pay bare -25
v pay because -16
v pay by -30
v pay for -26
v pay in 7
v pay infinitive -11
v pay passive -20
v pay through -16
v peak -21
v pend -22
v perceive 11
v perceive bare -26
v perform -7
v perform by -13
v perform in -23
v perform object 14
v perform passive -21
v persuade 13
v persuade object 11
v pick -7
v pick +up -4
v pick object -3
v pick to -20
v pile -11
v pit -22
v pit object -22
v pitch 5
v pitch object 8
v pivot 8
v place -4
v place in -15
v place object -8
v place on 3
v place passive -30
v plan 6
v plan bare -24
v plan infinitive 4
v plan object 5
v plan passive -6
v plant -7
v play -14
v play +out -23
v play as 16
v play bare -20
v play in 10
v play object -11
v play on -21
v play passive -22
v play to -17
v play with -19
v pledge infinitive 9
v pledge to -6
v plod -15
v plod bare -15
v plummet -21
v point +out 14
v point at -6
v point clause 8
v point in -17
v point to 11
v poise -4
v polarize 9
v poll -16
v poll bare -12
v portray 13
v portray as 11
v portray object 15
v pose -5
v pose for 3
v pose object -6
v pose passive -5
v pose to 6
v position -4
v position object 11
v post -6
v post bare 23
v post object -5
v post passive -9
v pounce 6
v pounce on 6
v pour -19
v pour into -11
v pour object -16
v power -22
v practice -26
v praise 16
v praise for -20
v pray -23
v predict 14
v predict clause 26
v prefer 20
v prefer object 8
v prefer to -20
v prepare -31
v prepare for -17
v prepare infinitive -15
v prepare object -18
v prepare passive -13
v present 12
v present as -16
v present object 6
v present with -13
v preserve -20
v preserve object -18
v preserve passive -10
v preside -25
v press -9
v press for 14
v press to -14
v pressure -5
v pressure object -4
v pretend object -8
v prevail -22
v prevail bare -16
v prevail in -11
v prevent from 7
v prevent object -3
v print -19
v prioritize -5
v prioritize object -5
v privatize -7
v privatize object -7
v proceed bare -12
v proclaim 8
v produce -14
v profess -14
v profess object -14
v prohibit 5
v prohibit object 7
v project -6
v project object -6
v project passive 4
v promise 6
v promise clause 24
v promise object 10
v promote 14
v promote as -5
v promote object 6
v prompt -9
v prompt infinitive 9
v prompt object -15
v prompt to -21
v propel -19
v propel object -16
v propose 8
v propose bare -19
v propose object 4
v propose passive 14
v propose xcomp 9
v prosecute object -30
v prosecute passive 6
v prosper -20
v protect -21
v protect bare -13
v protect from -11
v protect object -19
v protect passive -14
v prove -10
v prove bare -18
v prove clause -14
v prove object -29
v prove to 9
v prove xcomp -34
v provide bare -28
v provide by 12
v provide in -16
v provide passive 9
v provide to -10
v provide with -9
v provoke -17
v provoke object -17
v publish -12
v publish bare -12
v publish in -26
v publish object 9
v publish passive -3
v pull -15
v pull +off -20
v pull from -18
v pull in -15
v pull object -4
v punch -22
v punch object -15
v punish -16
v punish object -12
v punish passive -15
v purchase -4
v pursue -8
v pursue object -7
v pursue passive -19
v push 16
v push against 12
v push bare -33
v push for 14
v push in -28
v push infinitive 10
v push object -13
v push passive 12
v push to -4
v put 7
v put +up -20
v put at -6
v put bare 9
v put by 13
v put for -19
v put in -4
v put into -26
v put object -6
v put of -25
v put on -18
v put over -22
v put to -14
v put with -22
v put xcomp -16
v qualify -20
v question 10
v question bare 23
v question object 6
v quit -24
v quit object -15
v quote -4
v race -26
v rail 17
v rail against 12
v raise about -5
v raise as -7
v raise bare -24
v raise for -26
v raise from -24
v raise in -10
v raise over -7
v raise to -19
v rally -37
v rally behind -4
v rally object -21
v rally to -9
v ramble -13
v ramble at -13
v ramp -20
v ramp +up -20
v ramp after -12
v ramp object -14
v range 13
v range bare 9
v range from -4
v rank -31
v rank object -12
v ratchet -3
v ratchet +up -3
v rate -14
v rate object 5
v rattle 15
v reach -5
v reach +out -30
v reach bare -21
v reach by -18
v reach for 7
v reach in -18
v reach on -3
v reach passive -36
v reach to 9
v react to -5
v read -11
v read bare 12
v read in 11
v read object -9
v reaffirm 25
v realize clause -12
v realize object 3
v rearrang -6
v rearrang like -6
v rearrang passive -6
v reassess -8
v reassess to -5
v reassure -5
v rebuff -5
v rebuild -20
v rebuild object -13
v rebuke object 7
v rebut 3
v rebut object 3
v recall 10
v recall bare 5
v recall clause 5
v recall in -6
v recall object 5
v receive -9
v receive about -16
v receive at -27
v receive bare 4
v receive for -24
v receive from 9
v receive object -6
v receive passive -21
v receive to -21
v reclaim -13
v reclaim object -13
v recognize as -12
v recognize bare -26
v recognize clause 11
v recognize in -5
v recognize object -14
v recognize passive 11
v recommend object 3
v reconsider 7
v reconsider object 13
v record -10
v record object 6
v recount 7
v recount object 7
v recover -23
v recruit -20
v recruit object -20
v reduce -6
v reduce by -19
v reduce if -6
v reduce in -23
v reduce object -5
v reduce to 12
v refer 13
v refer as -8
v refer in 7
v refer to 7
v reference 8
v reference object 8
v reflect -17
v reflect in -17
v reflect object -14
v reflect on 15
v reflect with 4
v reform -19
v reform object -17
v refrain 4
v refrain from 4
v refuse 6
v refuse infinitive 6
v refuse object 16
v refuse to 12
v regain -12
v regain object -12
v regard -9
v regard as 12
v regard bare -17
v register -16
v register as 4
v register bare -31
v register in -20
v register object -6
v register on -11
v register passive -19
v regret object 16
v regulate -12
v regulate object -12
v rein -20
v rein in -16
v reinforce -12
v reinforce object -12
v reinvigorate -19
v reinvigorate object -12
v reiterate 11
v reiterate clause -4
v reiterate object 3
v reject 5
v reject clause 19
v reject object -3
v reject passive 27
v relate -23
v relate bare -3
v relate to -22
v release bare -10
v release by -32
v release clause -14
v release in -7
v release object 12
v release on -21
v relish 15
v relish object 15
v relocate -25
v rely -7
v rely on -4
v rely to -23
v remain -7
v remain bare -37
v remain for -13
v remain in -4
v remain infinitive -24
v remain object -6
v remain on -24
v remain xcomp -6
v remember 23
v remember bare 30
v remember clause -8
v remember object 7
v remind 14
v remind addressee -10
v remind object 17
v remind of -5
v remove -7
v remove from 4
v remove passive -17
v remove while -23
v render -17
v renegotiate -11
v renegotiate object -11
v renegotiate under -11
v renew -5
v renew object 7
v reopen -19
v reopen object -16
v repeal -19
v repeal object -20
v repeat bare -4
v replace -11
v replace object -5
v replace passive -18
v replace with -17
v reply 3
v reply bare 12
v reply clause -7
v reply to -11
v report 3
v report bare 6
v report by 3
v report from -36
v report on -6
v report passive 4
v report xcomp -6
v represent bare -17
v represent by -20
v represent for -13
v represent in -21
v represent object -9
v represent passive -20
v representative -22
v request object -4
v require bare 4
v require in -13
v require infinitive 12
v require object -12
v require to 14
v require xcomp -30
v rescue -17
v rescue object -13
v resemble -9
v resemble object -9
v reserve -6
v reserve for 16
v reserve object 10
v reserve passive -26
v resettle -8
v resettle into -3
v resettle passive -3
v resettle under -3
v resign -16
v resign bare -10
v resign from 7
v resist object -10
v resolve -21
v resolve object -7
v resonate 7
v resonate with 19
v respect 8
v respect object -19
v respond -7
v respond by 9
v respond clause 14
v respond in -8
v rest -24
v rest on -13
v restore -23
v restore object -19
v restrict 10
v restrict object 16
v restructure -15
v restructure object -15
v result -19
v result in -15
v retain -18
v retain object -21
v rethink 8
v rethink object -22
v retire -29
v return -11
v return bare -18
v return from -20
v return object -8
v retweet 15
v reveal -4
v reveal bare 12
v reveal object 9
v reveal passive 3
v revel 10
v revel in 10
v reverse -6
v reverse object -5
v review object -4
v revile 4
v revile object 4
v revive -20
v revive object -16
v reward -16
v reward object -16
v rewritten -21
v ride -23
v rig -14
v rip 17
v rip into 22
v rise -10
v rise bare -26
v rise from 7
v rise in -23
v rise to -4
v risen -33
v risk -25
v risk object -18
v risk xcomp -16
v roar -21
v rock -20
v roll -10
v roll +out 5
v roll object 6
v roll passive -23
v root as -20
v round -15
v round +up -15
v round object -11
v rouse -16
v rouse object -13
v rub -17
v rub object -17
v ruin -12
v ruin bare -12
v ruin passive -12
v run -13
v run after 12
v run against -27
v run as -25
v run bare -5
v run by -21
v run for -34
v run from -23
v run passive -21
v run to -31
v run with 5
v rush -13
v rush infinitive -19
v sacrifice -11
v sacrifice object -5
v save -23
v save bare -14
v save object -16
v say 13
v say about -10
v say according -20
v say after 19
v say as -6
v say at 8
v say bare 6
v say because 6
v say before 21
v say during -11
v say for 5
v say in 4
v say infinitive 4
v say into 9
v say on 24
v say than 23
v say to -9
v say with 17
v say xcomp 6
v scare 9
v scare object 7
v schedule -13
v schedule bare -11
v schedule for -21
v schedule object -20
v schedule passive -7
v score -20
v score in -17
v score object -18
v score xcomp -8
v scramble -13
v screen -11
v screen bare -11
v screen for -6
v screen in -6
v screen object -6
v screw -16
v screw +up -7
v screw object -6
v scuttle -17
v scuttle object -17
v seal -19
v seal object -16
v search -17
v search for -15
v seat -21
v seat object -9
v secure -20
v secure in -11
v secure object -20
v see 5
v see as 7
v see at -5
v see bare -10
v see clause -4
v see for 7
v see in 8
v see object 3
v see on -10
v see passive 6
v see since 11
v see to 13
v see xcomp -8
v seek 7
v seek at -6
v seek bare -3
v seek from 11
v seek infinitive 6
v seek into 13
v seek passive -22
v seek to 8
v seem 12
v seem clause 3
v seem infinitive 6
v seem like 13
v seem to 13
v segregate -10
v segregate bare -9
v seize -4
v seize on -12
v select -10
v select passive -20
v sell -19
v sell addressee -12
v sell bare -12
v sell in -18
v sell object -6
v sell on -13
v sell passive -21
v sell xcomp -7
v send -10
v send +out 16
v send addressee -25
v send bare -25
v send by 4
v send clause 8
v send in -23
v send object 4
v send passive -8
v send to -23
v sense 4
v sentence to 6
v separate -16
v separate from -12
v separate object -14
v serve -13
v serve as -15
v serve bare -19
v serve for -18
v serve in -33
v serve object -4
v serve on -19
v serve passive -8
v serve through -10
v serve to -31
v set -6
v set +off -27
v set +up -5
v set for -10
v set in -28
v set infinitive -4
v set object -7
v set on 4
v set to 7
v settle -9
v settle object -24
v shadow -6
v shadow by -6
v shadow for -6
v shadow passive -6
v shake +up -17
v shake object -27
v shape -29
v shape object -16
v share 4
v share bare -19
v share in -26
v share object 5
v sharpen -29
v shatter -20
v shatter object -20
v shift -5
v shift from -20
v shift to -6
v shook -20
v shook object -19
v shoot -4
v shoot by -15
v shoot in -20
v shoot object -23
v shoot passive -22
v shoot to -10
v shor 7
v shor +up 7
v shout 6
v shout for 14
v shout from 12
v show -4
v show +up -10
v show at 13
v show bare 4
v show clause -4
v show for -6
v show object 7
v show of 19
v show on 9
v show passive 9
v show that 16
v show to -7
v show with 7
v showcase -16
v showcase object -13
v shrewdly -9
v shrewdly object -13
v shrink -16
v shrink object -6
v shrug 10
v shrug +off 6
v shut +up -13
v shut object 6
v side 10
v side with 10
v sign -13
v sign +off -13
v sign +up 6
v sign for -19
v sign in 7
v sign object -5
v sign on -27
v signal 5
v signal object -9
v sing -13
v sing object -13
v single 8
v sink 9
v sit -29
v sit +out -8
v sit at -15
v sit bare -9
v sit in -14
v sit object -13
v sit on -19
v sit with -13
v skew -17
v skew toward -6
v skewer -24
v skewer object -17
v skip -13
v skip object -13
v sleep -14
v slip -27
v slow -24
v slow object -16
v snort -10
v snort object -10
v soar -19
v soar object -10
v soften -21
v solidify -15
v solidify object -14
v solve -17
v solve object -17
v sound 8
v sound like -23
v sound object 15
v sound xcomp -5
v spar 16
v spar on 12
v spar to 12
v spark -5
v spark for -14
v speak -12
v speak +out 16
v speak about 29
v speak after -21
v speak against -6
v speak as 8
v speak at -21
v speak bare -9
v speak because -18
v speak for -4
v speak from -13
v speak of 12
v speak on -15
v speak to -6
v speak with -18
v speculate 15
v spend -6
v spend against -13
v spend bare -8
v spend in -38
v spend on -12
v spend passive -4
v spend to -34
v spend with -28
v spike -24
v spike in -7
v spike over -16
v spill -17
v split -3
v split object -24
v sponsor -12
v spot 4
v spout -10
v spout object -10
v spread -9
v spur -22
v spur object -8
v squeeze -32
v squeeze object -23
v stack -17
v stack passive -16
v stage 6
v stage object 6
v stake -12
v stake +out 8
v stake object -9
v stall -23
v stand +up -18
v stand at -24
v stand behind -22
v stand by 20
v stand for 7
v stand in -3
v stand object -32
v stand on 11
v stand to -8
v stand with 7
v star -21
v star in -12
v star object -17
v start -7
v start at -15
v start bare -10
v start before -6
v start in -6
v start passive 9
v start to 11
v start with 5
v state -4
v state bare -4
v state object -5
v state through -11
v stay -23
v stay bare -17
v stay object -17
v stay xcomp 9
v steal -14
v steal bare -14
v steal from -15
v steal object -11
v steer -29
v steer object -14
v stem -21
v stem object -13
v step -10
v step +down -23
v step +up -5
v step bare -24
v step to -6
v stick -13
v stir object -23
v stoke -19
v stoke object -19
v stop -4
v stop bare -31
v stop by -27
v stop from -9
v stop object -34
v stop to 10
v strain -10
v strain to -9
v strengthen -24
v strengthen object -15
v stress 14
v stress at 13
v stress object 6
v stretch -21
v stretch object -14
v strike -4
v strike +down 22
v strike object -5
v strip -18
v strip from -5
v strip object -5
v strive 5
v strive bare -5
v struggle -4
v struggle bare -25
v struggle in -24
v struggle with -24
v study -21
v study object -20
v stump -18
v stump for -18
v stun -20
v stymy -13
v stymy as -13
v stymy in -13
v stymy object -13
v submit passive 3
v succeed -33
v succeed bare -7
v succeed in -13
v succeed object -17
v suck -9
v sue 4
v sue for 10
v sue object 4
v sue passive 4
v suffer -25
v suffer from -20
v suffer object -14
v suggest 10
v suggest bare 11
v suggest object 3
v suggest on 21
v suggest that 13
v suggest to -6
v suggest xcomp 28
v sum 10
v sum +up 10
v sum in -26
v sum passive -26
v summon -19
v summon object -10
v superdelegate -16
v supplement -21
v supplement object -18
v support 12
v support after -21
v support as -5
v support bare 6
v support because -5
v support clause -31
v support if -27
v support in 5
v support infinitive -7
v support object 5
v support to -5
v support xcomp 11
v suppose -24
v suppose bare -17
v suppose infinitive -17
v suppose passive -18
v suppress -23
v suppress bare -17
v surge -26
v surge as -14
v surge on -11
v surpass -15
v surpass object -14
v surround -26
v surround by -13
v surround object -20
v survey -27
v survey object -20
v survive -30
v survive bare -17
v survive object -16
v suspect 4
v suspend -10
v suspend passive -17
v sustain -22
v sustain object -23
v sw 5
v sw +up -15
v sw object -23
v sw on -17
v sw to -23
v swallow -21
v swallow bare -14
v sway -23
v sweep -27
v sweep object -20
v switch -7
v switch object 6
v tack -3
v tackle -22
v tackle object -20
v take -5
v take +down -21
v take +in -16
v take +off -25
v take +on -13
v take +out -13
v take +over -12
v take +up -26
v take after -24
v take as -5
v take at 6
v take bare -37
v take because 8
v take by -3
v take clause -5
v take during -25
v take from -17
v take infinitive 14
v take into -18
v take on -9
v take over 9
v take passive -33
v take to -9
v take with 6
v take xcomp -12
v talk clause 3
v talk during -27
v talk for -18
v talk from 3
v talk in -12
v talk object 7
v talk of 15
v talk on -6
v talk to -6
v talk with 6
v tap -25
v tap into -12
v tap object -19
v target bare -24
v target for -23
v target in -28
v target object -4
v target passive -4
v task -32
v tax -17
v tax object -18
v teach -24
v teach about -12
v teach addressee -5
v teach object -15
v tear -18
v tear object -14
v tease 7
v tease object 7
v televise -25
v televise bare -16
v tell 3
v tell about -16
v tell addressee 4
v tell at 5
v tell bare 4
v tell before 22
v tell infinitive -5
v tell near 13
v tell object 6
v tell on 30
v tell passive -5
v tell xcomp 22
v tend -4
v tend infinitive -4
v terminate -17
v test -27
v test bare -5
v test object -23
v testify -4
v thank 9
v thank for 5
v think -5
v think about -10
v think bare 17
v think of -10
v threaten for -9
v threaten object -4
v thrive -26
v throw -5
v throw at -18
v throw in -4
v throw into -24
v throw passive -18
v throw to -5
v thwart -18
v thwart object -19
v tick 4
v tie -10
v tie passive -21
v tighten -23
v tighten object -16
v tip -16
v tip object -16
v title 12
v title passive 10
v top -21
v top object -17
v toss -3
v toss bare -15
v touch -4
v touch object -7
v touch on 23
v tour -19
v tour object -19
v tout 23
v tout object 20
v trace -21
v track 5
v track bare 5
v trade -7
v trade object -4
v trail -21
v trail by -13
v trail in -15
v trail object -20
v train -22
v train bare -14
v train object -12
v train on -11
v train to -11
v transfer -20
v transfer across -8
v transfer like -8
v transfer object -10
v transfix -15
v transfix object -15
v transform -23
v transform object -18
v translate -25
v translate into -15
v trash 7
v trash object 7
v travel -31
v travel to -13
v travel with -7
v treat -11
v treat bare -23
v treat object -28
v trigger -14
v trigger object -14
v trip 4
v trounce -25
v trump -26
v trump object -16
v trumpet 10
v trust 6
v trust addressee 4
v trust bare -18
v trust object -16
v trust that -24
v trust with -21
v try -5
v try bare -18
v try object -29
v try xcomp -24
v turn -8
v turn +down 6
v turn +out -33
v turn +over -24
v turn against 14
v turn at 7
v turn bare -27
v turn clause -23
v turn for -13
v turn from 12
v turn in -29
v turn into -6
v turn object 6
v turn on -13
v turn passive -19
v turn to -4
v turn xcomp -25
v tweet 6
v tweet bare 3
v tweet clause -8
v tweet object 6
v undercut -24
v underestimate 4
v underestimate object 4
v undergo -16
v undergo infinitive -6
v undergo object -7
v undermine -28
v undermine object -19
v undermine to -8
v underplay 7
v underplay object 7
v underscore -8
v understand clause -16
v unfold -23
v unify -20
v unify object -16
v unite 6
v unite bare -19
v unite behind -20
v unite object -23
v unveil -5
v unveil in 7
v unveil object -5
v update -23
v update passive -22
v upend -20
v upend object -17
v upset -17
v upset object -17
v urge 6
v urge addressee 4
v urge object 4
v urge to -12
v use as 7
v use bare -3
v use by -23
v use clause -27
v use during -22
v use for -28
v use in -8
v use infinitive -22
v use object -9
v use passive -19
v use while -20
v usher -23
v value -23
v vanish -15
v vanish object -15
v vary -23
v vary object -10
v vary xcomp -10
v vet -16
v vet object -12
v vet passive -13
v veto 18
v victimize -17
v victimize by -11
v victimize passive -14
v view -9
v view as 16
v view in 3
v view object -5
v view passive -5
v violate -23
v violate by -10
v violate object -24
v violate passive -10
v visit -16
v visit bare -15
v visit in -18
v visit object -13
v visit to 5
v voice 11
v voice object 7
v void 15
v void object 15
v void on 15
v volunteer -12
v vote 12
v vote against 10
v vote at 10
v vote bare -3
v vote because -25
v vote for 7
v vote in -5
v vote infinitive 18
v vote object -10
v vote of 12
v vote on -34
v vote with 5
v vote xcomp 10
v vow 17
v vy -4
v vy infinitive -4
v wage -23
v wage object -18
v wait -8
v wait bare -21
v wait for -5
v wait object -15
v wait to 7
v wait until -15
v wake -13
v wake +up -13
v walk -7
v walk bare 8
v walk object -5
v wane -15
v wane bare -15
v want 6
v want bare 4
v want in 7
v want infinitive 4
v want object 5
v want to 9
v warm -22
v warm +up -14
v warn 11
v warn addressee 15
v warn clause 7
v warn of -4
v waste -24
v waste object -17
v watch -3
v watch bare -28
v wave -3
v wave object -5
v wear -24
v wear object -18
v weigh 5
v weigh on 14
v welcome -12
v welcome object -5
v widen -16
v widen object -16
v win -24
v win +over -9
v win among -28
v win at -19
v win bare -22
v win clause -19
v win for -11
v win from 24
v win in -29
v win object -6
v win of -15
v win on 3
v win over -14
v win owner -10
v win to -17
v win with -25
v win without -4
v win xcomp -14
v wind -19
v wink 18
v wipe -20
v wipe object -15
v wish 10
v withdraw -4
v withdraw from -25
v withdraw object 5
v withhold 6
v withhold object 11
v witness -3
v wonder 14
v wonder about 13
v wonder bare 6
v wonder clause 20
v work -14
v work +out -16
v work as -24
v work at -24
v work bare -24
v work clause -22
v work for -30
v work in -25
v work infinitive 5
v work object -25
v work on -29
v work since -8
v work to 6
v work with -12
v worry bare -11
v worry clause 23
v worry in 10
v wrap +up 3
v wrap object -19
v write bare 15
v write by 5
v write in 9
v write passive -19
v write to -10
v yank -19
v yell 9
v yield -3
v yield object -24
verb -3
with +away -24
with +back -23
with +off 5
with +through -25
with about 14
with above -24
with according -50
with across -14
with addressee 4
with against 4
with alongside -19
with amid -28
with among 6
with as 6
with at 4
with based -21
with because 4
with beside -7
with between -6
with clause 3
with despite 4
with down -10
with due -8
with following -6
with for 4
with if -4
with infinitive 8
with into -6
with near -11
with next 6
with object 3
with of 5
with off -5
with once -4
with onto -8
with outside -8
with per -18
with since -5
with so 8
with such 7
with than -6
with that 10
with though 3
with through -6
with throughout -8
with to 6
with toward 3
with under -6
with unless -6
with up -17
with upon -5
with via 4
with whether 7
with while -4
with within -16
with xcomp 3`;
