/**
 * Weights of words and constructions as cues of attribution, in tenths of log odds; a feature a line. Learnt by
 * bench/learn-cues.ts from the training part of PolNeAR (github.com/networkdynamics/PolNeAR); only what stands in six articles or more.
 */
// biome-ignore format: a table
export const CUE_WEIGHTS = `a African -5
a African next american -5
a African object -5
a American -21
a Democratic -20
a Republican -32
a able -7
a able next to -6
a able xcomp 9
a about -4
a about infinitive -4
a about next to -4
a active -13
a active in -11
a active next in -11
a afraid -19
a afraid clause -16
a afraid next of -13
a aggressive 3
a angry 3
a apparent -26
a attentive -4
a attentive next than -4
a attentive than -4
a available -23
a available next to -12
a available to -12
a aware clause 10
a aware next of -5
a aware of -5
a bad -18
a bad +off -4
a bad next off -4
a bad next than -6
a bad than -6
a big -23
a big next than -5
a big than -5
a big to -11
a black -14
a black institution -9
a black next institution -9
a blatant -12
a capable -17
a capable next of -17
a capable of -16
a careful -6
a cautious -18
a central -11
a central next to -11
a central to -11
a certain 9
a certain next to 7
a clear 8
a clear clause -4
a clear next that -4
a close -27
a close next to -16
a close to -12
a common -27
a competitive -22
a concerned about -12
a concerned clause 6
a concerned next about -11
a confident 16
a confident clause -6
a conservative -22
a consistent -18
a consistent with -18
a contrary -13
a contrary next to -13
a contrary to -13
a critical next and -11
a critical next of 7
a critical next to -25
a critical to -16
a critical with -11
a demographic -15
a demographic next of -10
a demographic of -10
a different -19
a different from -11
a different next from -11
a difficult -22
a difficult clause -12
a difficult for -10
a difficult next for -10
a difficult next to -14
a dismissive 7
a disrespectful -16
a disrespectful next to -16
a disrespectful to -16
a eager 9
a eager next to 11
a early -16
a early in -15
a early next enough -10
a early to -5
a easy clause -32
a easy next for -18
a easy next to 6
a effective -21
a eligible -16
a eligible infinitive -14
a eligible next to -14
a elite -17
a elite next to -14
a enough -17
a enough next to -14
a enough to -14
a excited 3
a executive -18
a familiar 8
a familiar next with -4
a fast -15
a fast clause -4
a fast next track -4
a few -24
a first -12
a free next to 8
a free to 8
a friendly -22
a glad clause 7
a good +off -7
a good at -11
a good for -18
a good in -8
a good next at -10
a good next for -14
a good next of -13
a good next off -7
a good next than -18
a good next to -12
a good of -13
a good than -19
a good to -12
a happy -7
a hard 8
a hard clause -6
a hard next to -13
a high -27
a high next than -9
a high than -10
a hopeful 20
a hostile 4
a hostile next to 4
a hostile object -10
a important -23
a important clause -15
a important for -6
a important in -14
a important next for -6
a important next in -14
a important next than -8
a important next that -13
a important next to -14
a important than -8
a important to -17
a impossible 6
a incompatible -15
a incompatible next with -15
a incompatible with -12
a ineligible -15
a ineligible clause -10
a ineligible next to -15
a insufficient -17
a insufficient infinitive -17
a insufficient next to -17
a interested 4
a interested in 8
a interested next in 4
a involved -16
a involved in -12
a involved next in -19
a key -22
a key next to -16
a key to -15
a large -19
a large in -12
a large next in -12
a large next than -9
a large than -9
a late 7
a least -22
a liberal -21
a likely -9
a likely next that -24
a low -27
a many -24
a many as -4
a many next of -21
a many next through -4
a many of -21
a many through -4
a more -5
a more next of -18
a more next than 6
a more next to -23
a more of -19
a more than 8
a most -23
a most next of -22
a most of -19
a much -28
a much as -4
a much next as -12
a much next of -16
a much of -17
a necessary -32
a necessary next to -12
a new -30
a old -17
a open to 4
a other -27
a other next than -8
a other than -8
a own -12
a own next since -3
a own owner -12
a own since -3
a pliable -4
a pliable next — -4
a pliable object -4
a possible -15
a possible clause -13
a possible next that -13
a potent -13
a potent if -13
a potent next if -13
a present -18
a present in -14
a present next in -11
a present to -3
a primary -27
a primary in -8
a primary next , -5
a primary next in -8
a primary owner -13
a primary with -4
a proud -3
a proud next to -25
a proud to 6
a qualified -25
a qualified next to -19
a qualified to -11
a quick 8
a quick infinitive 5
a quick next to 8
a quick to 5
a racist -18
a rare -15
a rare for -12
a rare next for -12
a ready for -7
a ready next for -16
a related 4
a related next to -24
a reluctant 8
a reluctant next to 8
a reminiscent -15
a reminiscent next of -15
a reminiscent of -15
a rid -11
a rid next of -11
a rid of -11
a right -25
a right next ' -5
a right next , -7
a right of -11
a right xcomp -5
a same -12
a same as -6
a same next as -6
a satisfied 5
a satisfied with 6
a second -20
a second in -15
a secretary -21
a secretary next of -17
a secretary of -17
a serious -16
a serious next about -11
a set -5
a set next to -5
a several -16
a several next of -13
a several of -13
a shocked 17
a short -23
a short next of -15
a short of -15
a similar -16
a similar next to -16
a similar to -16
a skeptical 10
a small -20
a sorry -20
a sorry clause -13
a steal -11
a steal clause -11
a steal next or -11
a strong -26
a subject -14
a subject next to -14
a subject to -12
a successful -22
a sure 7
a sure next he -23
a sure next that -12
a surprising -24
a true -29
a unable -15
a unable infinitive -15
a unable next to -17
a unfit -17
a unfit next to -16
a unique -17
a unique next to -16
a unique to -16
a unlikely -3
a unlikely infinitive 5
a unlikely next to 5
a unspoken -10
a unspoken as -10
a unspoken next , -10
a unusual -22
a visible -13
a visible as -4
a visible next as -4
a vulnerable -23
a willing 3
a willing next to 3
a worried 6
a worried next about -4
a worried xcomp -15
a worth -28
a worth next anything -11
a worth object -12
a wrong -28
a-next " -22
a-next ' 4
a-next '' -24
a-next , -20
a-next - -25
a-next : -20
a-next about 6
a-next after -10
a-next against -14
a-next american -5
a-next among -17
a-next and -13
a-next anything -11
a-next as -9
a-next at -13
a-next because -11
a-next by 7
a-next enough -6
a-next for -7
a-next from -8
a-next if -10
a-next in -3
a-next institution -9
a-next is -29
a-next it -14
a-next not -18
a-next off -17
a-next on -5
a-next or -23
a-next since -7
a-next than -15
a-next that 10
a-next the -13
a-next they 6
a-next through -7
a-next track -4
a-next whether 4
a-next who -19
a-next win -26
a-next — -3
a-next ” -18
a-predicate able -10
a-predicate active -13
a-predicate attentive -4
a-predicate bad -15
a-predicate big -13
a-predicate central -10
a-predicate close -16
a-predicate concerned 7
a-predicate critical 7
a-predicate demographic -10
a-predicate different -15
a-predicate difficult -11
a-predicate dismissive -19
a-predicate eager 5
a-predicate early -16
a-predicate easy 4
a-predicate eligible -11
a-predicate enough -13
a-predicate fast -13
a-predicate free -7
a-predicate happy 5
a-predicate hard 7
a-predicate high -13
a-predicate hostile -13
a-predicate important -13
a-predicate impossible 8
a-predicate incompatible -15
a-predicate interested 10
a-predicate involved -13
a-predicate more -24
a-predicate new -16
a-predicate open -25
a-predicate possible -11
a-predicate potent -13
a-predicate present -10
a-predicate primary -9
a-predicate racist -18
a-predicate ready -15
a-predicate responsible 4
a-predicate rid -11
a-predicate right -18
a-predicate same -6
a-predicate secretary -12
a-predicate set -5
a-predicate skeptical 10
a-predicate strong -21
a-predicate successful -20
a-predicate sure 5
a-predicate true -18
a-predicate unable -10
a-predicate unclear -6
a-predicate unlikely -3
a-predicate unspoken -10
a-predicate visible -13
a-predicate willing 4
a-predicate worried 10
a-predicate worth -14
a-predicate wrong -16
a-previous " -11
a-previous '' -13
a-previous 'm -18
a-previous 're -22
a-previous 's -6
a-previous , 3
a-previous - -18
a-previous a -34
a-previous absolutely -30
a-previous all 17
a-previous almost -4
a-previous also 7
a-previous alt -5
a-previous alternate -6
a-previous an -16
a-previous are 4
a-previous as -33
a-previous at -13
a-previous be -8
a-previous became -22
a-previous become -22
a-previous being -30
a-previous but -21
a-previous by 8
a-previous carolina -5
a-previous core -10
a-previous democratic -9
a-previous especially 15
a-previous even -24
a-previous extremely -22
a-previous far -16
a-previous for -12
a-previous get -18
a-previous getting -19
a-previous gravely -16
a-previous her -21
a-previous highly -18
a-previous historically -9
a-previous how -25
a-previous in -31
a-previous increasingly -12
a-previous it 4
a-previous lawfully -3
a-previous make -42
a-previous making -37
a-previous more 5
a-previous much -26
a-previous n't 4
a-previous not -5
a-previous now -26
a-previous of -25
a-previous particularly 3
a-previous people -22
a-previous perhaps -17
a-previous politely -4
a-previous pretty -21
a-previous quite -17
a-previous really -20
a-previous relatively 5
a-previous remain -26
a-previous so -9
a-previous source -14
a-previous that -24
a-previous the -39
a-previous to -18
a-previous too -30
a-previous very -12
a-previous with -18
a-previous “ -21
a-rel acl -38
a-rel acl:relcl -6
a-rel advcl -5
a-rel advmod -3
a-rel amod -5
a-rel case -9
a-rel ccomp -18
a-rel conj -11
a-rel mark -5
a-rel nmod -34
a-rel nmod:desc -33
a-rel obj -16
a-rel obl -10
a-rel obl:agent -15
a-rel xcomp -17
a-under add -30
a-under admit -18
a-under allow -16
a-under argue -27
a-under ask -25
a-under attack -21
a-under attract -12
a-under be -7
a-under become -30
a-under believe -24
a-under call -21
a-under cause -11
a-under claim -22
a-under conclude -22
a-under condemn -13
a-under continue -25
a-under do -18
a-under draw -18
a-under feel -6
a-under find -29
a-under focus -17
a-under go -19
a-under happen -9
a-under have -9
a-under hope -12
a-under join -10
a-under know -21
a-under look -18
a-under lose -17
a-under love -10
a-under mean -21
a-under need -20
a-under note -24
a-under obtain 10
a-under put -25
a-under report -24
a-under run -23
a-under say -39
a-under see -28
a-under seek -20
a-under seem -26
a-under show -28
a-under spend -12
a-under suggest -23
a-under support -20
a-under tell -29
a-under thank -6
a-under think -36
a-under urge -5
a-under use -20
a-under walk -15
a-under want -29
a-under win -33
a-under work 11
a-under write -23
a-with +off -19
a-with about 14
a-with according -15
a-with after -27
a-with against -15
a-with among -16
a-with as -4
a-with by -9
a-with clause -3
a-with following -18
a-with for -12
a-with from -4
a-with if 11
a-with in -5
a-with institution -9
a-with object -8
a-with of 7
a-with over -28
a-with since 5
a-with than -7
a-with through -8
a-with under -26
a-with whether 9
a-with with -3
a-with without -20
a-with xcomp 7
adjective -10
after clause 7
by ADP -5
by ADV -15
by AUX 8
by INTJ -24
by NOUN -4
by PART -16
by PUNCT -23
by SCONJ -12
by SYM 5
by VERB -8
by X -7
by anybody -16
by anyone -10
by anything -7
by everybody -21
by everyone 5
by he -5
by her -8
by herself 4
by hillary -6
by himself 16
by impetus 14
by it -9
by its -8
by me 6
by ms. 4
by nobody -6
by none -6
by nothing 5
by one -4
by somebody -27
by states -17
by that -4
by their -21
by them 6
by themselves 9
by there -9
by things -12
by this 4
by us -8
by what 3
by which 3
by whoever -20
by whom -24
by you 4
form NNP -12
form VB -8
form VBG -6
in quotation -28
in quotation abolish -4
in quotation accept -17
in quotation accomplish -6
in quotation accord -33
in quotation acknowledge -21
in quotation add 17
in quotation address -16
in quotation admit -21
in quotation adopt -10
in quotation advise -14
in quotation afford -11
in quotation agree -4
in quotation alien -4
in quotation alienate -4
in quotation allow -18
in quotation announce -3
in quotation answer -13
in quotation apologize -25
in quotation appeal -13
in quotation appear -12
in quotation applaud -28
in quotation appoint -13
in quotation appreciate -12
in quotation argue -29
in quotation ask -10
in quotation assume -20
in quotation attack -26
in quotation attempt -17
in quotation attract -10
in quotation avoid -18
in quotation back -17
in quotation base -9
in quotation be -14
in quotation bear -13
in quotation become -9
in quotation begin -13
in quotation believe -29
in quotation bind -6
in quotation blame -18
in quotation block -14
in quotation bother -16
in quotation break -3
in quotation bring -12
in quotation build -4
in quotation buy -6
in quotation by 's 4
in quotation by - -11
in quotation by actions -12
in quotation by administration -17
in quotation by agreement -18
in quotation by all -19
in quotation by america -13
in quotation by americans -21
in quotation by answer -13
in quotation by anybody -11
in quotation by anyone -19
in quotation by anything -10
in quotation by arguments -9
in quotation by attack -15
in quotation by attacks -20
in quotation by attempt -15
in quotation by barack -14
in quotation by bernie -20
in quotation by bureaucracy -8
in quotation by bush -6
in quotation by campaign -23
in quotation by campaigns -10
in quotation by candidate -19
in quotation by candidates -14
in quotation by challenge -3
in quotation by chance -4
in quotation by children -8
in quotation by china -14
in quotation by class -8
in quotation by clinton -22
in quotation by commitment -8
in quotation by communities -14
in quotation by community -12
in quotation by companies -13
in quotation by company -16
in quotation by congress -12
in quotation by contradiction -5
in quotation by countries -21
in quotation by country -14
in quotation by cruz -26
in quotation by dares -11
in quotation by daylight -11
in quotation by days -20
in quotation by deal -6
in quotation by decision -12
in quotation by delegates -13
in quotation by democrats -25
in quotation by department -13
in quotation by director -17
in quotation by disappointed -25
in quotation by donald -22
in quotation by doubt -19
in quotation by economy -7
in quotation by election -5
in quotation by establishment -8
in quotation by everybody -6
in quotation by everyone -18
in quotation by everything -8
in quotation by evidence -18
in quotation by example -18
in quotation by fact -10
in quotation by families -8
in quotation by fathers -9
in quotation by favor -7
in quotation by fbi -23
in quotation by folks -21
in quotation by foundation -14
in quotation by founders -4
in quotation by friends -23
in quotation by gaunt -6
in quotation by gentlemen -4
in quotation by god -13
in quotation by gov. -8
in quotation by government -17
in quotation by grayson -15
in quotation by group -17
in quotation by groups -7
in quotation by guy -28
in quotation by he -6
in quotation by her -14
in quotation by hillary -18
in quotation by him -17
in quotation by i -25
in quotation by idea -8
in quotation by implementation -4
in quotation by incentive -16
in quotation by information -9
in quotation by institution -9
in quotation by issue -10
in quotation by issues -12
in quotation by it -22
in quotation by itself -10
in quotation by key -24
in quotation by kind -8
in quotation by law -12
in quotation by laws -21
in quotation by leader -15
in quotation by leaders -12
in quotation by legislation -6
in quotation by level -11
in quotation by lot -18
in quotation by majority -9
in quotation by man -21
in quotation by many -11
in quotation by market -10
in quotation by me -15
in quotation by members -12
in quotation by men -15
in quotation by message -8
in quotation by mexicans -8
in quotation by mistake -14
in quotation by money -4
in quotation by most -11
in quotation by movement -14
in quotation by name -7
in quotation by nobody -17
in quotation by nominee -5
in quotation by nothing -23
in quotation by number -12
in quotation by numbers -14
in quotation by obama -24
in quotation by officials -12
in quotation by one -15
in quotation by ones -15
in quotation by opportunities -6
in quotation by opportunity -14
in quotation by others -16
in quotation by parents -9
in quotation by part -10
in quotation by party -15
in quotation by pathways -10
in quotation by people -19
in quotation by person -9
in quotation by personnel -16
in quotation by plan -10
in quotation by point -10
in quotation by policies -18
in quotation by policy -11
in quotation by politics -8
in quotation by population -12
in quotation by position -16
in quotation by president -16
in quotation by primary -14
in quotation by problem -13
in quotation by problems -5
in quotation by process -12
in quotation by question -18
in quotation by reason -3
in quotation by record -13
in quotation by relationship -6
in quotation by relationships -4
in quotation by republicans -24
in quotation by requirement -6
in quotation by right -7
in quotation by role -11
in quotation by room -5
in quotation by rubio 15
in quotation by ryan -20
in quotation by secretary -15
in quotation by sen. -18
in quotation by sense -11
in quotation by some -13
in quotation by somebody -5
in quotation by someone -19
in quotation by something -15
in quotation by sort -4
in quotation by speech -22
in quotation by state -10
in quotation by states -18
in quotation by strength -4
in quotation by supporters -25
in quotation by surge -6
in quotation by system -12
in quotation by team -21
in quotation by terms -5
in quotation by that -16
in quotation by their -4
in quotation by them -9
in quotation by there -9
in quotation by they -13
in quotation by thing -8
in quotation by things -7
in quotation by this -14
in quotation by those -18
in quotation by throes -13
in quotation by time -6
in quotation by times -7
in quotation by train -10
in quotation by trump -24
in quotation by us -9
in quotation by vote -8
in quotation by voters -12
in quotation by way -14
in quotation by we -22
in quotation by wetters -10
in quotation by what -20
in quotation by which -16
in quotation by who -28
in quotation by wife -9
in quotation by woman -15
in quotation by women -4
in quotation by work -7
in quotation by workers -9
in quotation by world -5
in quotation by you -20
in quotation call -34
in quotation campaign -12
in quotation capture -9
in quotation care -33
in quotation carry -5
in quotation cast -11
in quotation catch -8
in quotation cause -6
in quotation celebrate -13
in quotation challenge -18
in quotation change -5
in quotation charge -14
in quotation check -5
in quotation cherish -5
in quotation choose -10
in quotation claim -36
in quotation clear -11
in quotation close -9
in quotation combine -4
in quotation come -9
in quotation commit -9
in quotation communicate -5
in quotation compare -16
in quotation complete -18
in quotation condemn -21
in quotation condition -8
in quotation confirm -18
in quotation connect -5
in quotation consider 4
in quotation contain -19
in quotation contest -5
in quotation continue -18
in quotation contribute -7
in quotation cost -3
in quotation count -12
in quotation cover -13
in quotation create -9
in quotation cripple -4
in quotation crook -7
in quotation crow -11
in quotation cut -12
in quotation debate -16
in quotation decide -17
in quotation declare -22
in quotation defend -24
in quotation deliver -15
in quotation demonstrate -24
in quotation deny -26
in quotation depend -4
in quotation describe -23
in quotation deserve -6
in quotation determine -19
in quotation die -4
in quotation direct -19
in quotation disagree -20
in quotation discuss -23
in quotation disenfranchise -3
in quotation dismiss -23
in quotation disqualify -3
in quotation do -4
in quotation draw -8
in quotation drive -7
in quotation drop -6
in quotation earn -13
in quotation elect -7
in quotation elevate -6
in quotation embrace -20
in quotation emerge -9
in quotation employ -4
in quotation encourage -23
in quotation end -6
in quotation endorse -28
in quotation engage -17
in quotation enjoy -20
in quotation enter -3
in quotation escape -4
in quotation establish -25
in quotation estimate -19
in quotation exist -6
in quotation expand -17
in quotation expect -25
in quotation explain -33
in quotation expose -20
in quotation express -31
in quotation fail -12
in quotation favor -20
in quotation fear -11
in quotation feel -16
in quotation fight -6
in quotation figure -15
in quotation fill -10
in quotation find -19
in quotation fire -12
in quotation fit -8
in quotation focus -22
in quotation follow -12
in quotation forget -30
in quotation gain -8
in quotation get -8
in quotation give -10
in quotation go -12
in quotation grant -7
in quotation grow -9
in quotation guarantee -16
in quotation guess -19
in quotation hang -6
in quotation hate -22
in quotation have -12
in quotation hear -11
in quotation help -7
in quotation hire -14
in quotation hit -22
in quotation hold -12
in quotation honor -6
in quotation hope -25
in quotation identify -25
in quotation ignore -27
in quotation imagine -29
in quotation impact -5
in quotation improve -8
in quotation include -14
in quotation increase -8
in quotation inform -33
in quotation insult -17
in quotation intend -12
in quotation introduce -26
in quotation investigate -10
in quotation join -7
in quotation keep -15
in quotation knock -6
in quotation know -29
in quotation lack -7
in quotation laugh -4
in quotation lay -19
in quotation lead -4
in quotation learn -24
in quotation leave -9
in quotation legislate -7
in quotation let -18
in quotation lie -10
in quotation like -32
in quotation limit -13
in quotation listen -3
in quotation live -5
in quotation lock -9
in quotation look -23
in quotation love -20
in quotation maintain -20
in quotation make -4
in quotation matter -6
in quotation mean -11
in quotation measure -6
in quotation meet -5
in quotation mention -24
in quotation metastasize -4
in quotation miss -10
in quotation morn -7
in quotation move -3
in quotation name -18
in quotation need -13
in quotation nominate -19
in quotation notice -17
in quotation occur -3
in quotation offend -13
in quotation open -8
in quotation oppose -28
in quotation opt -12
in quotation ought -8
in quotation owe -6
in quotation own -4
in quotation pass -19
in quotation pay -5
in quotation pick -17
in quotation place -7
in quotation plan -15
in quotation play -7
in quotation pledge -24
in quotation point -27
in quotation poll -5
in quotation pose -8
in quotation predict -20
in quotation prepare -3
in quotation present -24
in quotation prevent -17
in quotation process -10
in quotation produce -19
in quotation promise 7
in quotation promote -7
in quotation properly -4
in quotation propose -28
in quotation prove -10
in quotation provide -16
in quotation pull -9
in quotation push -28
in quotation put -21
in quotation question -24
in quotation raise -19
in quotation reach -10
in quotation read -21
in quotation realize -15
in quotation rearrang -10
in quotation reassess -10
in quotation receive -10
in quotation recognize -34
in quotation recruit -3
in quotation reduce -11
in quotation refer -21
in quotation reflect -11
in quotation refuse -20
in quotation register -6
in quotation regret -7
in quotation reject -17
in quotation relate -5
in quotation release -16
in quotation remain -18
in quotation remember -31
in quotation remind -29
in quotation repeat -21
in quotation report -24
in quotation represent -7
in quotation require -23
in quotation resign -5
in quotation resonate -21
in quotation respect -4
in quotation respond 15
in quotation rest -5
in quotation return -11
in quotation review -17
in quotation rip -15
in quotation rise -13
in quotation risk -6
in quotation run -6
in quotation sanction -11
in quotation say -28
in quotation scare -13
in quotation screw -9
in quotation secure -10
in quotation see -24
in quotation seek -19
in quotation seem -26
in quotation select -9
in quotation sell -11
in quotation send -14
in quotation separate -6
in quotation set -9
in quotation shake -3
in quotation share -21
in quotation shift -12
in quotation shoot -4
in quotation show -3
in quotation shut -14
in quotation sign 14
in quotation sing -5
in quotation sit -4
in quotation sound -26
in quotation speak -32
in quotation spend -9
in quotation split -19
in quotation spout -18
in quotation stand -16
in quotation start -13
in quotation state -15
in quotation stay -4
in quotation step -6
in quotation stick -15
in quotation stop -15
in quotation strengthen -4
in quotation strive -17
in quotation struggle -18
in quotation suck -12
in quotation suggest -34
in quotation summon -5
in quotation support -30
in quotation suppose -4
in quotation surprise -14
in quotation take -13
in quotation talk -37
in quotation target -20
in quotation teach -4
in quotation ted -4
in quotation tell -37
in quotation thank -30
in quotation think -22
in quotation threaten -27
in quotation throw -12
in quotation touch -19
in quotation track -14
in quotation train -5
in quotation trust -19
in quotation try -17
in quotation turn -15
in quotation underestimate -23
in quotation understand -21
in quotation unite -10
in quotation use -20
in quotation value -12
in quotation victimize -4
in quotation view -22
in quotation violate -3
in quotation vote -33
in quotation wait -9
in quotation walk -10
in quotation want -31
in quotation watch -12
in quotation welcome -24
in quotation wish -22
in quotation witness 13
in quotation wonder -32
in quotation worry -22
in quotation write -4
in quotation young -3
known 12
known +in 5
known +off -5
known +on -9
known +out 12
known about -5
known after -6
known against -7
known as -4
known bare 5
known before 9
known by 's 14
known by AUX -8
known by DET 12
known by NUM -4
known by PROPN 3
known by SCONJ -25
known by anyone 5
known by everybody -5
known by everyone 10
known by him 13
known by his -14
known by it 6
known by its 6
known by me 4
known by ms. 4
known by none 9
known by sanders 4
known by someone -10
known by something 4
known by that 8
known by trump 9
known by us -4
known by you -10
known clause 5
known during 7
known from 3
known in 10
known into 9
known like 7
known object 5
known out -4
known over -9
known owner 15
known since 6
known that -5
known under -11
known with 4
known without 22
mark ' -14
mark 's -5
mark about -10
mark address -15
mark against -22
mark american -12
mark among -9
mark asked -15
mark at -15
mark because -5
mark but 12
mark central -8
mark dissolving 9
mark for -9
mark from -4
mark going -6
mark hispanics -5
mark if -7
mark in -4
mark including -20
mark ineligible -16
mark insist -25
mark into -9
mark late -24
mark like -5
mark na -10
mark of -7
mark on -13
mark once -5
mark over -7
mark right 6
mark so 6
mark temporarily -13
mark than -7
mark that -14
mark through 8
mark to -8
mark toward -16
mark under -20
mark until -4
mark whether -18
mark while 7
mark white 6
modal 'd 5
modal can -5
modal might -4
modal shall -10
modal should -8
modal wo -17
modal would -4
n Council -23
n ability -20
n ability infinitive -16
n ability next to -16
n ability owner -14
n absence -21
n access -23
n access at -4
n access next and -4
n access next to -15
n access to -15
n account -4
n accusation 3
n accusation clause -6
n accusation next of 9
n accusation next that -6
n accusation of 9
n accusation owner -11
n act -20
n act next of -11
n act of -13
n action -27
n action owner -21
n activist -24
n ad -26
n adaptation -11
n adaptation next of -11
n adaptation of -11
n addition -20
n addition next to -13
n addition to -13
n address -18
n address next to -9
n address owner -9
n address to -9
n adherent -14
n adherent clause -14
n adherent next that -14
n adherent that -14
n administration -24
n adoption -15
n adoption for -5
n adoption next and -5
n advantage -24
n advantage next of -9
n advantage of -9
n adviser -22
n adviser at -7
n adviser next and -4
n adviser next to -13
n adviser to -11
n advocate 8
n advocate next ” -24
n advocate of 11
n affair -22
n age -17
n age next of -12
n age of -12
n agency -18
n agenda -25
n agent -20
n agreement 6
n agreement next with 6
n agreement with 6
n aid -22
n aid for -4
n aid next for -4
n aide -15
n aide next to -10
n aide to -9
n allegation 8
n allegation next of 5
n allegation of 5
n allegiance 5
n ally -17
n ally in -4
n ally owner -9
n alternative -20
n alternative next to -12
n alternative to -12
n ambassador -13
n ambassador next to -11
n ambassador to -11
n amendment -17
n amount -24
n amount next of -12
n amount of -13
n amount owner -12
n analysis next of -23
n analysis of -24
n analyst -25
n answer next to -25
n answer to -17
n antic -18
n antic next of -14
n antic of -14
n antipathy -11
n antipathy for -11
n antipathy next for -11
n antipathy owner -11
n apotheosis -10
n apotheosis next of -10
n apotheosis of -10
n appeal -9
n appeal for -4
n appeal next for -4
n appeal owner 7
n appearance -28
n appearance next on -11
n appearance of -8
n appearance on -11
n appearance owner -13
n application -18
n application next within -20
n application within -20
n appointment 4
n appointment next of 6
n appointment of 6
n approach -29
n approach next to -22
n approach to -11
n approval 9
n arbiter -16
n arbiter of -15
n area -23
n area next of -11
n area of -11
n argument -15
n argument next on 6
n argument on 6
n arm -17
n arm next of -13
n arm of -13
n army -18
n army next of -15
n array -15
n array next of -15
n array of -15
n arrival -16
n arrival into -9
n arrival next into -9
n article -22
n aspect -11
n aspect next of -11
n aspect of -11
n assault -22
n assessment next of 7
n assessment owner -6
n assistance -17
n assistance for -5
n assistance next for -5
n attack 8
n attack against 3
n attack in -28
n attack next against 3
n attack next in -20
n attack next on 4
n attack owner 18
n attempt by -19
n attempt next by -19
n attention -24
n attention next of -11
n attention of -11
n attitude 6
n attorney -31
n audience -24
n author -15
n author next of -15
n author of -15
n authorization -7
n authorization next of -7
n authorization of -7
n authorization owner -7
n average -21
n average next of -16
n average of -9
n back -16
n back of -16
n backer 7
n backer next of 12
n backer of 12
n backing 18
n ballot 9
n ban 6
n ban next on 6
n ban on 6
n ban owner 20
n bank -25
n base -29
n basis 9
n batch -16
n batch next of -16
n batch of -16
n battle -26
n battle next between -6
n battle next with -11
n battle owner -8
n battle with -11
n bearing -11
n bearing next on -11
n bearing on -11
n beginning -13
n beginning next of -13
n beginning of -13
n behalf -18
n behalf next of -18
n behalf of -18
n behavior -20
n benefit -22
n benefit next of -11
n benefit of -11
n bid -26
n bill -27
n bill at -7
n bill into -3
n bill next at -7
n bill next into -3
n bill next with -5
n bill with -5
n billion -12
n billion next of -11
n billion of -13
n bit -21
n bit next of -14
n bit of -13
n block -16
n block from -8
n block next from -8
n blow -22
n board 8
n board next of -20
n board of -20
n body -18
n body next that -8
n body xcomp -8
n book -23
n border -25
n bottom -12
n bottom next of -12
n bottom of -12
n brand -15
n brand next of -15
n brand of -15
n break -18
n break from -12
n break next from -12
n business -22
n call 6
n call for -5
n call next to 16
n call next with -14
n call with -14
n campaign against 6
n campaign for 7
n campaign in 5
n campaign next against 6
n campaign next for 7
n campaign next in -25
n campaign next of -17
n campaign next on -15
n campaign next swing -11
n campaign next that -20
n campaign of -18
n campaign on -15
n campaign owner -36
n campaign to -16
n candidacy -23
n candidate -25
n candidate as -5
n candidate for -12
n candidate in -10
n candidate infinitive -11
n candidate like -4
n candidate next , -7
n candidate next for -12
n candidate next in -7
n candidate next like -6
n candidate next of -7
n candidate next on -10
n candidate next to -12
n candidate next with -5
n candidate next — -5
n candidate of -12
n candidate on -10
n candidate owner -7
n candidate with -5
n candidate xcomp -9
n canvasser -18
n canvasser xcomp -17
n capacity -17
n capacity in -4
n capacity infinitive -12
n capacity next and -4
n capacity next to -12
n capital -24
n capital next of -13
n capital of -13
n care -17
n cartel -13
n cartel for -5
n cartel next for -5
n case clause 5
n case next of -18
n case of -18
n caucuse -19
n caucuse in -15
n caucuse next on -8
n caucuse on -8
n caucuse owner -8
n caucusgoer -17
n caucusgoer next , -7
n caucusgoer with -7
n cause -19
n cause next of -12
n cause of -12
n center next of -17
n center next on 5
n center of -17
n center on 4
n ceo -14
n ceo next of -14
n ceo of -14
n chair -21
n chair next of -16
n chair of -17
n chairman -26
n chairman next of -14
n chairman of -14
n challenge for -18
n challenge from 9
n challenge in -22
n challenge next for -18
n challenge next from 9
n challenge next to -16
n challenge owner -19
n challenge to -8
n champion -25
n chance -25
n chance infinitive -13
n chance next of -12
n chance next to -11
n chance of -12
n chance owner -14
n change -26
n change from -8
n change in -6
n change next from -8
n change next in -9
n change of -9
n character -25
n charge -29
n charge next of -15
n charge of -20
n chief -15
n chief next of -14
n chief of -14
n chief owner -13
n child -20
n child infinitive -6
n child next of -12
n child next under -6
n child of -12
n child under -6
n choice -24
n choice for -10
n choice next for -10
n choice next of -11
n choice of -11
n choice owner -14
n chokehold -12
n chokehold in -12
n chokehold next in -12
n citizen -16
n citizen next of -10
n citizen of -10
n city -24
n city next of -13
n city of -11
n claim -8
n claim for -16
n claim next for -12
n claim owner 6
n clash -22
n clash between -9
n clash next between -9
n class -14
n class next of -9
n class of -9
n clip -20
n clip next of -10
n clip of -10
n clue -10
n clue about -6
n clue for -5
n clue next about -6
n coalition -20
n coalition next of -14
n coalition of -14
n collapse -20
n colleague -17
n colleague owner -16
n collection -10
n collection next of -10
n collection of -10
n combination -12
n combination next of -12
n combination of -12
n commander -17
n commander in -8
n commander next in -6
n comment -8
n comment from -18
n comment next from -18
n comment next on 9
n comment on 9
n comment owner -45
n commentator -11
n commentator in -9
n commentator next in -9
n commitment -23
n commitment next to -14
n commitment owner -11
n commitment to -14
n committee -27
n communication -29
n community -27
n community next , -5
n company -29
n comparison -24
n complaint 8
n compliance -10
n compliance next with -10
n compliance owner -10
n compliance with -10
n concern about -7
n concern clause -32
n concern for 4
n concern next about -7
n concern next for 4
n concern next that -7
n condition next of 8
n condition of 8
n conference -21
n conference in -15
n conference next in -5
n confidence -8
n conflict next of -17
n conflict next with 5
n conflict of -17
n conflict over 8
n conflict owner 8
n conflict with 5
n connection -23
n connection next to -11
n connection to -11
n conscience -18
n conscience from -9
n conscience next from -9
n consequence -24
n consequence next of -13
n consequence of -9
n conservative -19
n constituent -11
n constituent in -11
n constituent next in -11
n constituent owner -11
n consumer -10
n consumer next of -10
n consumer of -10
n contender -20
n contest -7
n contest between -9
n contest in -13
n contest next between -9
n contest next in -12
n contest owner -20
n continuation -15
n continuation next of -15
n continuation of -15
n contradiction -10
n contradiction at -10
n contradiction next at -10
n contrast -25
n contrast next to -13
n contrast next with -9
n contrast to -11
n contrast with -9
n contribution -20
n control -20
n control next of -13
n control of -19
n controversy 9
n convention -22
n convention in -10
n convention next in -10
n convention owner -6
n conversation next with -20
n conversation with -21
n corner -20
n cost -30
n cost next of -11
n cost of -11
n count -21
n country -30
n country clause -12
n country in -4
n country next in -4
n country next of -8
n country next that -12
n country of -8
n country owner -8
n county -23
n couple -16
n couple next of -16
n couple of -16
n course -21
n course next of -11
n course of -11
n court -20
n creation -21
n creation next of -12
n creation of -12
n crime -21
n crisis -22
n critic 5
n criticism 6
n criticism next of -3
n critique 4
n critique in 4
n critique next , -3
n critique next of 3
n critique of 3
n critique owner 10
n crowd -24
n crowd next of -12
n crowd of -11
n cut -20
n damage -21
n danger -22
n dare -17
n dare infinitive -17
n dare next to -17
n data -24
n daughter -13
n daughter next of -13
n daughter of -13
n day -7
n day after -4
n day before -5
n day for -19
n day in -12
n day next after -4
n day next before -5
n day next in -12
n day owner -10
n daylight -8
n daylight between -8
n daylight next between -10
n deal -14
n deal next with -6
n deal of -10
n deal with -8
n death -26
n death in -10
n death next in -10
n death next of -10
n death of -10
n death owner -11
n debate 7
n debate before -12
n debate clause 4
n debate in 8
n debate next in -26
n debate next on 7
n debate next that 4
n debate on 7
n debate owner -30
n decade -12
n decade in -14
n decade next of -21
n decade of -18
n decision -6
n decision around -14
n decision next around -14
n decision owner -5
n decline -20
n defense 4
n definition -14
n definition of -14
n degree -20
n degree as -6
n degree next as -6
n degree next of -8
n degree of -8
n delegate -24
n delegate at -12
n delegate in -6
n delegate next at -12
n delegate next in -6
n delegate to -14
n demand 3
n department -17
n department next of -11
n department of -11
n departure -19
n deportation -24
n deportation next and -4
n deportation object -4
n depth -11
n depth next of -11
n depth of -11
n description 4
n description next of 4
n description of 4
n design -10
n design for -10
n design next for -10
n design owner -10
n desire 3
n desire infinitive 8
n desire next to 3
n detail -15
n detail next of -15
n detail of -15
n deter -10
n deter next unauthorized -10
n deter object -10
n development -18
n dictator -9
n difference -27
n difference between -6
n difference next between -6
n digit -20
n direction -20
n direction next of -13
n direction of -13
n director -18
n director at -11
n director for -9
n director next at -12
n director next for -10
n director next of -15
n director of -13
n director owner -14
n disbursement -6
n disbursement next of -6
n disbursement of -6
n discourse -13
n discourse next of -8
n discourse of -8
n discrimination -14
n discrimination against -14
n discrimination next against -14
n discussion 8
n discussion between 14
n discussion next between 14
n disruption -11
n disruption for -11
n disruption next for -11
n district -21
n division -24
n division of -17
n document 19
n document from -20
n document next from -20
n dollar -21
n donation -28
n donation next to -10
n donation to -10
n donor -23
n donor next and -4
n donor with -4
n door -12
n door next all -15
n door over -15
n doubt -11
n dozen -17
n dozen next of -18
n dozen of -17
n drag -13
n drag next upon -7
n drag upon -7
n driver -18
n driver next of -10
n driver of -10
n economics -22
n economist -22
n economist at -13
n economy -22
n edge -24
n editor -25
n education -19
n effect -26
n effect next of -14
n effect next on -10
n effect on -15
n effort -4
n effort by -18
n effort in -9
n effort infinitive -6
n effort next by -18
n effort next in -9
n effort owner -33
n effort xcomp -23
n egomaniac -9
n egomaniac clause -9
n egomaniac next , -9
n egomaniac owner -9
n election -28
n electorate -21
n element -21
n element next of -12
n element of -12
n eligibility -13
n eligibility for -13
n eligibility next for -13
n email -22
n email from -10
n email next from -10
n email next that -14
n email next to -7
n email that -15
n email to -7
n employee -13
n employee next of -11
n employee of -11
n end -18
n end next of -13
n end object -9
n end of -13
n endorsement 13
n endorsement next of 9
n endorsement of 9
n enthusiasm 8
n entrail -8
n entrail next of -8
n entrail of -8
n entry -14
n entry into -10
n entry next into -8
n episode -19
n establishment -21
n estimate 5
n estimate next of -4
n estimate of -4
n event -27
n event in -11
n event next in -9
n evidence -16
n evidence clause -22
n evidence next of -4
n evidence next that -26
n evidence of -4
n example of 5
n exception -26
n exception for -11
n exception next for -11
n exchange -29
n exchange for -13
n expansion -17
n expansion next of -14
n expansion of -14
n expectation -32
n expectation of -16
n experience -23
n experience in -6
n experience next as -12
n experience next in -5
n experience owner -10
n expert -25
n expert next on -13
n expert on -12
n explanation -28
n extension -19
n extent -23
n extent next of -12
n extent of -12
n eye 9
n face -30
n face next of -11
n face of -11
n fact -8
n fact clause -5
n fact next that -5
n factor -18
n failure -32
n failure next of -10
n failure of -10
n fall -28
n family -25
n family next of -11
n family of -14
n fan next of 5
n fan of 5
n fate -21
n fate next of -16
n father -22
n father next of -9
n father of -11
n fault -12
n fault owner -10
n favor 5
n favor next of 5
n favor of 5
n favor xcomp -25
n favorite -23
n fear clause -10
n fear in 8
n fear next in 8
n fear next that 6
n federation -10
n federation next of -10
n federation of -10
n festival -5
n festival in -5
n festival next in -5
n field -22
n fight -33
n fighter -17
n figure -26
n figure next to -12
n figure on -11
n figure to -7
n finish -23
n finish in -8
n finish next in -8
n fire -27
n firm -31
n flash -9
n flash next of -9
n flash of -9
n flood -14
n flood next of -14
n flood of -14
n floor -23
n flow -11
n flow next of -11
n flow of -11
n focus 10
n focus next of 5
n focus of 5
n follower -25
n foot -17
n foot in -7
n foot next in -7
n footage 17
n footage of 17
n force -26
n force in -6
n force next of -9
n force next that -11
n force of -9
n force xcomp -14
n form -19
n form next of -12
n form of -12
n foundation -16
n founder -14
n founder next of -14
n founder of -14
n framer -8
n framer next of -8
n framer of -8
n freedom -15
n freedom next of -10
n freedom of -10
n friend -31
n friend next of -12
n friend of -12
n friend owner -11
n fringe -15
n fringe next of -15
n fringe of -10
n front -13
n front next of -12
n front of -11
n frustration -19
n function -18
n function in -10
n function next and -5
n function next in -10
n function of -14
n fund -27
n funding -29
n funding next to -9
n funding to -9
n fundraiser -18
n fundraiser for -8
n fundraiser next for -8
n fundraising -27
n future -12
n future next of -13
n future of -12
n gain -25
n game -29
n gap -30
n generation -12
n generation next of -12
n generation of -12
n glut -12
n glut next of -12
n glut of -12
n glut owner -12
n goal 6
n goal next of -21
n goal of -21
n government -19
n government next of -10
n government of -10
n governor -21
n governor next of -13
n governor of -13
n grab -14
n graduate -25
n grasp -12
n grasp next of -12
n grasp of -12
n group -24
n group like -8
n group next like -8
n group next of -11
n group next that -16
n group of -11
n gun -18
n guy -30
n half -18
n half next of -17
n half of -17
n hall -10
n hall in -12
n hall next in -10
n hand next of -17
n hand of -17
n handling -14
n handling next of -14
n handling of -14
n handling owner -13
n harm -5
n harm next to -5
n harm to -5
n head -22
n head next of -14
n head next to -11
n head of -14
n head owner -8
n head to -11
n headache -18
n headline -18
n headquarters -17
n headquarters from -4
n headquarters in -10
n headquarters next in -11
n headquarters next of -4
n headquarters of -4
n headquarters owner -13
n hearing -17
n hearing in -8
n hearing next in -8
n heart -14
n heart in -11
n heart next in -11
n heart next of -14
n heart of -14
n heart owner -10
n heat -21
n help -18
n help next with -4
n help with -4
n history -19
n history among -3
n history in -4
n history next and -5
n history next in -4
n history next of -14
n history of -13
n history owner -12
n home -26
n hope 12
n hope clause 5
n hope next and -13
n hope next that 8
n hope of -28
n host -23
n host next of -13
n host of -13
n hour -30
n hour next of -12
n hour of -12
n house -22
n house next on -8
n house on -8
n hundred -22
n hundred next of -14
n hundred of -12
n husband -22
n idea -8
n idea about -17
n idea next about -17
n idea next of -25
n idea of -22
n ideology -9
n image next of 5
n image of 5
n immigrant -22
n immigrant from -13
n immigrant in -10
n immigrant next from -13
n immigrant next in -10
n impact -25
n impact next of -14
n impact next on -11
n impact of -12
n impact on -12
n implementation -6
n implementation next of -6
n implementation of -6
n importance -17
n importance next of -12
n importance of -12
n inability infinitive 4
n inability next to 4
n inability owner 4
n incentive -19
n incident -20
n increase -16
n increase in -7
n increase next in -7
n indication -26
n industry -25
n influence -27
n influence next of -9
n influence of -9
n information -31
n information about -12
n information next about -12
n instance -23
n insult -22
n interest 15
n interest between -10
n interest in 7
n interest next between -10
n interest next in 7
n interest owner -31
n interview clause -16
n interview in -11
n interview next in -12
n interview next on -14
n interview next that -16
n interview on -23
n interview owner -25
n interview with 3
n intricacy -11
n intricacy next of -11
n intricacy of -11
n invasion -15
n invasion next of -15
n invasion of -15
n investigation by -23
n investigation into 9
n investigation next into 8
n investigation next of -14
n investigation of -15
n investigation owner -26
n investment -10
n investment in -10
n investment next in -10
n involvement -16
n involvement in -7
n involvement next in -10
n involvement owner -15
n issue for 8
n issue in -21
n issue next for 8
n issue next in -14
n issue next that -22
n job -17
n job clause -12
n job in -11
n job infinitive -16
n job next in -10
n job next of -13
n job next that -12
n job next to -14
n job of -13
n job owner -7
n journalist -21
n judge -19
n jurisdiction -9
n jurisdiction next of -9
n jurisdiction of -9
n justice -21
n key -15
n key next to -15
n key to -15
n kid -6
n kid in -7
n kid next in -7
n killing -24
n kind of -29
n kind owner 9
n knowledge -20
n knowledge next of -14
n knowledge of -14
n language -27
n law in -15
n law next in -15
n law of -17
n lawsuit against -20
n lawsuit clause -18
n lawsuit next against -20
n lawsuit next that -18
n lawyer -25
n lawyer for -12
n lawyer next for -11
n lead -22
n lead in -7
n lead next in -7
n lead next of -9
n lead next over -10
n lead of -9
n lead over -10
n lead owner -20
n leader -12
n leader applause -5
n leader in 9
n leader next [ -5
n leader next in 10
n leader next of -18
n leader of -17
n leadership -22
n legacy -20
n legislation -21
n legislation next that -15
n legislation xcomp -21
n lesson -29
n lesson clause -7
n lesson next that -7
n letter -23
n level -23
n level in -8
n level next of -12
n level of -12
n lick -11
n lick next of -11
n lick xcomp -11
n life -30
n life next of -11
n life of -11
n light -22
n light next of -16
n light of -16
n line -4
n line for -18
n line next for -18
n link -14
n list next of -21
n list of -20
n lodge -5
n lodge before -5
n lodge next just -5
n lodge owner -5
n look at -15
n look next at -15
n loss -32
n loss in -9
n loss next in -9
n loss next of -11
n loss of -11
n lot -21
n lot next of -13
n lot of -13
n madness 18
n majority -20
n majority in -10
n majority next in -10
n majority next of -12
n majority of -12
n malice -13
n malice next toward -13
n malice toward -13
n man -26
n man in -13
n management -11
n management next of -11
n management of -11
n manager -29
n manner -9
n manner clause -7
n manner next that -7
n margin -25
n margin next of -13
n margin of -12
n mark -25
n mark next on -9
n mark on -9
n market -31
n market clause -8
n market next that -8
n matter -5
n matter clause -18
n mayor -24
n mayor next of -14
n mayor of -14
n means -14
n means infinitive -12
n means next of -12
n means of -12
n measure -22
n measure next of -13
n measure of -13
n medium -18
n meeting -23
n meeting in -8
n meeting next in -7
n meeting next of -11
n meeting next with -10
n meeting of -7
n meeting owner -13
n meeting with -11
n member -27
n member next of -11
n member of -11
n member owner -14
n memory owner 4
n message -15
n message clause -18
n message next that -25
n message next to -11
n message to -10
n middle -13
n middle next of -13
n middle of -13
n midst -12
n midst next of -12
n midst of -12
n mile -19
n mile next south -3
n mile of -3
n mill -23
n mill as -9
n mill next , -9
n million -21
n million next of -14
n million of -13
n minor -7
n minor from -7
n minor next and -7
n minute 10
n mistake -23
n mix -13
n mix next of -13
n mix of -13
n moment for 13
n moment in -14
n moment next in -14
n moment next of -20
n moment next with -15
n moment of -20
n moment over -15
n moment with -15
n money -28
n month next of -22
n month of -25
n mood -23
n mother -26
n mountain -12
n mountain next of -12
n mountain of -12
n move -32
n murder -21
n name -29
n name next of -10
n name of -9
n narrative -18
n narrative for -11
n narrative next for -11
n nation -25
n nature -17
n nature next of -17
n nature of -17
n need -15
n need for -11
n need infinitive -13
n need next for -11
n need next of -9
n need next to -14
n need of -9
n neighbor -13
n neighbor in -7
n neighbor next in -7
n network -30
n news -8
n news clause -20
n news for -20
n news next for -20
n news next that -20
n night -28
n night in -16
n night next of -9
n night of -9
n night owner -19
n nomination -24
n nomination for -10
n nomination next for -10
n nominee -27
n nominee for -10
n nominee in -5
n nominee next for -10
n nominee next in -4
n nominee owner -6
n nonadherent -8
n nonadherent clause -8
n nonadherent next that -8
n nonadherent that -8
n notion -27
n notion clause -20
n notion next that -20
n number -23
n number in -15
n number next of -11
n number of -11
n obligation -24
n office -21
n office in -8
n office next in -7
n office next of -11
n office next on -6
n office of -11
n office on -6
n officer -24
n official -27
n official in -7
n official next in -7
n one -26
n one in -8
n one next , -8
n one next in -5
n one next of -9
n one of -9
n opening -17
n opening next of -13
n opening of -13
n opinion -6
n opponent -22
n opportunity -22
n opportunity for -13
n opportunity infinitive -13
n opportunity next for -13
n opportunity next to -13
n opposition 10
n opposition next to 12
n opposition owner -5
n opposition to 7
n option -20
n organization -29
n organization in -9
n organizer -23
n other -28
n other around -9
n other next around -9
n outcome -20
n outcome next of -10
n outcome of -10
n outsider -20
n owner -12
n owner next of -12
n owner of -12
n pac -22
n pace -28
n page 3
n page next of -18
n page of -18
n pair -14
n pair next of -14
n pair of -14
n parent -19
n parent next of -13
n parent of -13
n part -22
n part in -4
n part infinitive -4
n part next of -12
n part of -12
n partner -28
n party -24
n party next of -10
n party next that -11
n party of -10
n passage 8
n passage next of 8
n passage of 8
n pastor -27
n path -28
n path next to -13
n path owner -9
n path to -11
n pattern -23
n people -26
n people by -4
n people for -6
n people from -7
n people in -9
n people like -10
n people next for -6
n people next from -7
n people next in -9
n people next like -10
n people next of -10
n people next that -13
n people next with -8
n people next you -4
n people of -10
n people on -15
n people with -16
n people xcomp -14
n percent -25
n percent among -13
n percent from -17
n percent in -7
n percent next among -13
n percent next in -7
n percent next of -13
n percent next to -14
n percent of -13
n percent owner -13
n percent to -13
n percent xcomp -4
n percentage -14
n percentage next of -13
n percentage of -13
n perception -7
n perception next of 5
n perception of 5
n performance -22
n performance in -10
n performance next in -10
n performance owner -17
n period -21
n period next of -11
n period of -11
n period that -7
n person -26
n person infinitive -14
n person next she -7
n person next to -14
n person xcomp -8
n photo -15
n photo next of -14
n photo of -14
n photograph -19
n picture -24
n picture next of -12
n picture of -13
n pill -6
n place -31
n place in -7
n place infinitive -14
n place like -5
n place next in -4
n place next like -5
n place next to -7
n plan 6
n plan before -9
n plan next before -9
n platform -24
n plea -12
n plea owner -12
n pledge 5
n plenty -17
n plenty next of -17
n plenty of -17
n point -8
n point among -22
n point for -20
n point in -21
n point next among -20
n point next for -19
n point next in -18
n point owner 8
n policy next of 3
n policy next on -20
n policy on -20
n politician -31
n politics -25
n poll -30
n poll in -8
n poll next , -10
n poll next in -8
n poll next of -11
n poll of -14
n popularity -27
n population -21
n population next of -12
n population of -12
n portion -14
n portion next of -14
n portion of -14
n position -4
n position in -19
n position infinitive -24
n position next in -12
n position next on 11
n position next to -17
n position on 3
n position owner -6
n possibility -18
n possibility clause -15
n possibility next of -13
n possibility next that -15
n possibility of -13
n post 6
n potential -23
n power -27
n power next of -9
n power of -9
n presence -24
n president -22
n president next of -13
n president of -13
n president owner -11
n pressure -27
n pressure infinitive -12
n pressure next to -12
n price -20
n price next of -9
n price of -10
n primary -30
n primary in -6
n primary next in -6
n primary next on -9
n primary on -8
n primary owner -11
n principle -19
n principle next of -10
n principle of -10
n priority 11
n priority in 12
n priority infinitive -25
n priority next in 12
n problem -19
n problem for -10
n problem in -6
n problem next for -11
n problem next in -5
n problem next with -10
n problem with -10
n process -17
n product -22
n professor -18
n professor at -16
n professor next of -10
n professor of -10
n proficiency -11
n proficiency in -11
n proficiency next in -11
n proficiency owner -11
n profile -15
n program -25
n program in -8
n program like -5
n program next in -8
n program next like -5
n program owner -8
n project because -3
n project next with -3
n project with -3
n promise infinitive 9
n promise next to 5
n proponent 4
n proponent next of 4
n proponent of -5
n proposal for 12
n prosecution -14
n prospect -24
n prospect next of -15
n prospect of -15
n protest 5
n provision -23
n purpose -16
n purpose next of -16
n push -29
n push for -9
n push next for -9
n push owner -12
n quality -22
n quarter -21
n quarter next of -13
n quarter of -13
n question -4
n question clause -23
n question next that -25
n question of -4
n race -31
n race between -5
n race for -10
n race in -9
n race next between -6
n race next for -10
n race next in -9
n race next to -12
n race to -8
n rally -23
n rally in -9
n rally next in -8
n rally owner -13
n range 7
n range next of 8
n range of 8
n rank -15
n rate -24
n rate next of -13
n rate of -13
n rating -32
n reaction -19
n reaction next to -16
n reaction to -16
n reality -24
n reality next of -12
n reality of -12
n reason for -18
n reason next for -19
n reason xcomp -22
n rebranding -9
n rebranding next of -9
n rebranding of -9
n recipient -22
n recommendation -22
n record -24
n record next of -11
n record of -11
n record on -9
n record owner -17
n reference 11
n reference next to 12
n reference to 9
n refugee -22
n refugee after -3
n refugee next after -3
n regard -11
n regard next to -12
n regard to -12
n regulation -14
n regulation next that -11
n regulation xcomp -11
n relation -24
n relationship -22
n relationship between -8
n relationship next between -8
n relationship next with -10
n relationship owner -16
n relationship with -10
n remark -4
n report -8
n report clause -23
n report next that -22
n reporter -29
n reporter clause -5
n reporter next that -5
n representative -21
n repudiation -5
n repudiation next of -5
n repudiation of -5
n reputation -29
n request -6
n request next for 4
n requirement -23
n requirement clause -16
n requirement next of -11
n requirement next that -16
n requirement of -11
n resident -22
n response owner -5
n responsibility -27
n rest -19
n rest next of -13
n rest of -13
n restriction 7
n restriction next on 9
n restriction on -28
n result -24
n result in -7
n result next in -7
n result next of -14
n result of -14
n retiree -16
n retiree at -6
n retiree next and -6
n return -17
n return next to -7
n return to -7
n revenge -10
n revenge against -10
n revenge in -10
n revenge next against -10
n review -16
n review next of -16
n review of -16
n revolt -13
n revolt next of -10
n revolt of -10
n right -26
n right infinitive -14
n right next of -8
n right next to -14
n right of -9
n riposte -5
n riposte in -5
n riposte next in -5
n riposte to -5
n rise -23
n rise in -8
n rise next in -8
n rise next of -11
n rise of -11
n risk -27
n risk in -8
n risk next in -8
n rival -22
n rival owner -13
n road -15
n role -27
n role in -8
n role next in -7
n role next of -12
n role of -10
n role owner -17
n room -29
n room for -9
n room next for -9
n round -17
n round next of -15
n round of -15
n rule 7
n rule next of -21
n rule of -20
n run -20
n runner -24
n saint -11
n saint next of -11
n saint of -11
n sale -21
n sale next of -14
n sale of -13
n sander -12
n sander next and -10
n sander object -11
n scandal -25
n scene -23
n school -20
n school in -11
n school next in -11
n scope -12
n scope next of -12
n scope of -12
n search next of 3
n search of 3
n seat -22
n secretary -14
n secretary next of -12
n secretary of -12
n secretary owner -13
n security -23
n segment -13
n segment next of -13
n segment of -13
n senator -26
n senator from -10
n senator in -13
n senator next from -10
n senator of -8
n senator owner -13
n sense next of -7
n sense of -7
n sense to -18
n series -7
n servant -6
n servant in -6
n servant next and -6
n server -13
n service -19
n service next to -8
n service to -6
n session -17
n session next of -11
n session of -11
n set -13
n set next of -13
n set of -13
n share -22
n share next of -14
n share of -13
n share owner -8
n shift -20
n shooting -25
n shooting in -8
n shooting next in -7
n shortage -14
n shortage next of -14
n shortage of -14
n shortfall -11
n shortfall in -11
n shortfall next in -11
n shot -25
n shouter -10
n shouter as -10
n shouter next , -10
n shouter xcomp -10
n show 5
n show addressee 9
n side -29
n side next of -13
n side of -13
n sideline -16
n sign -9
n sign clause -21
n sign next of -22
n sign next that -21
n sign of -22
n sin -8
n sin next , -8
n sin with -8
n site -23
n site next of -10
n site of -10
n situation -18
n situation in -9
n size -14
n size next of -14
n size of -14
n skepticism -20
n son -15
n son by -4
n son next " -4
n son next of -13
n son of -13
n sort -14
n sort next of -13
n sort of -12
n source -26
n source next of -11
n source of -11
n speaker -29
n speech -40
n speech next over -7
n speech next to -11
n speech over -7
n speech owner -18
n speech to -9
n spokesman -15
n spokesman for -13
n spokesman next for -13
n spokeswoman -11
n spokeswoman for -11
n spokeswoman next for -11
n spread -13
n spread next of -13
n spread of -13
n stage -13
n stage next of -12
n stage of -12
n stake -27
n stake in -9
n stake next in -9
n stance next on 6
n stance on 6
n standard -21
n star -18
n star next of -13
n star of -13
n start -24
n start next of -10
n start next to -10
n start of -11
n start to -10
n state -5
n state clause -21
n state for -17
n state in 9
n state infinitive -17
n state like -15
n state next for -16
n state next in 12
n state next like -16
n state next of -17
n state next such -6
n state next that -21
n state next to -18
n state next with -15
n state of -17
n state owner -10
n state such -6
n state with -16
n statement -15
n statement because -18
n statement in -13
n statement next because -18
n statement next in -13
n statement owner 4
n step -27
n step as -13
n step in -9
n step next in -3
n step next to -13
n step next with -6
n step with -6
n stereotype -24
n story next of 4
n story of 4
n strategist -19
n strategist for -10
n strategist next for -10
n strategy 4
n strategy infinitive -26
n stream -23
n stream next of -10
n stream of -10
n street -14
n strength -19
n strength next of -13
n strength of -13
n stretch -25
n stretch next of -11
n stretch of -11
n strike -17
n strike in -17
n strike next in -17
n string -14
n string next of -14
n string of -14
n struggle -27
n student -24
n student at -8
n student next at -8
n study -18
n study by -16
n study next by -14
n study next of -12
n study of -12
n subject -13
n subject next of -9
n subject of -9
n success -18
n success in -8
n success next in -8
n success next of -11
n success of -11
n success owner -9
n suggestion clause 6
n suggestion owner 7
n summer -24
n superdelegate -22
n support 14
n support among 6
n support for 7
n support next among 11
n support next for -3
n support owner -20
n supporter in -20
n supporter like -11
n supporter next but 4
n supporter next in -20
n supporter next like -11
n supporter next of 8
n supporter next that -21
n supporter of 7
n supporter owner -32
n surge -22
n surprise 6
n surprise next that 12
n survey -17
n survey next of -7
n survey of -7
n swath -12
n swath next of -12
n swath of -12
n symbol -13
n symbol next of -13
n symbol of -11
n system -30
n system next with -7
n system with -7
n talk 14
n target -19
n target for -9
n target next for -9
n target next of -13
n target of -13
n tax -26
n team -24
n team next of -9
n team of -9
n television 4
n ten -16
n ten next of -16
n ten of -15
n term -24
n term in -5
n term next of -10
n term of -10
n term owner -14
n test -24
n test next of -11
n test of -11
n thanks -23
n thanks next to -21
n thanks to -16
n thing about -20
n thing for -16
n thing infinitive -22
n thing next for -14
n thing next that -16
n thing next to -21
n thing xcomp -21
n third -15
n third next of -15
n third of -15
n thousand -19
n thousand next of -16
n thousand of -16
n threat -36
n threat for -9
n threat from -12
n threat next for -9
n threat next from -12
n threat next of -17
n threat next to -7
n threat of -17
n threat to -9
n threshold -9
n threshold for -9
n threshold next for -9
n throe -7
n throe next of -7
n throe of -6
n tie -21
n tie next to -12
n tie owner -11
n tie to -11
n time -5
n time at -9
n time clause -20
n time for -20
n time in -13
n time infinitive -16
n time next and -5
n time next at -9
n time next for -23
n time next in -13
n time next of -17
n time next that -20
n time next to -22
n time of -16
n time owner -29
n title -22
n title of -12
n tone next , -7
n tone next of -17
n tone of -21
n tone with -7
n tool -24
n top -24
n top next of -12
n top of -12
n topic -28
n topic next of -12
n topic of -12
n total -19
n total next of -12
n total of -12
n touch -19
n touch next with -10
n touch with -10
n town -22
n track -30
n traction -11
n traction in -5
n traction next [ -4
n tradition -14
n tradition next of -12
n tradition of -12
n transcript -19
n transcript next of -15
n transcript of -15
n transition -19
n treatment 6
n treatment next of 6
n treatment of 6
n trend -18
n trio -12
n trio next of -12
n trio of -12
n trip -15
n trip next to -15
n trip owner -8
n trip to -11
n turn 7
n turnout -20
n turnout among -10
n turnout in -10
n turnout next among -10
n turnout next in -10
n tweet -22
n type -14
n type next of -14
n type of -14
n understanding 15
n understanding next of 4
n understanding of 4
n uniqueness -8
n uniqueness next of -8
n uniqueness of -8
n univision -8
n univision next during -8
n univision xcomp -8
n use -6
n use next of -6
n use of -3
n use owner -3
n value -16
n value next of -15
n value of -15
n variety -12
n variety next of -12
n variety of -12
n version -15
n version next of -15
n version of -15
n victim -25
n victim next of -10
n victim of -11
n victory -17
n victory for -13
n victory in -11
n victory next for -13
n victory next in -11
n victory on -13
n victory owner -11
n video -22
n video next of -14
n video of -14
n view -6
n view next on -19
n view on -20
n violation -25
n violation next of -12
n violation of -12
n violence -17
n vision -21
n visit -21
n visit next to -10
n visit to -11
n voice 3
n voice in 7
n voice next in 7
n volunteer -23
n volunteer inside -12
n volunteer next inside -12
n vote -4
n vote for -20
n vote in 5
n vote next for -20
n vote next in 7
n vote next of -12
n vote next on -13
n vote of -17
n vote on -13
n voter -29
n voter clause -8
n voter in -9
n voter next he -6
n voter next in -8
n voter next of -11
n voter next that -8
n voter of -11
n voter xcomp -10
n wage -28
n wake -14
n wake next of -14
n wake of -14
n wall -23
n war -31
n war in -8
n war next in -8
n war next with -9
n war with -3
n warning 7
n wary -9
n wary next of -9
n wary of -9
n wary owner -9
n way -26
n way clause -13
n way infinitive -14
n way next of -7
n way next that -13
n way next this -5
n way next to -12
n way of -8
n way owner -10
n way to -11
n way xcomp -8
n weakness -23
n weapon -22
n week -22
n week before -3
n week clause -15
n week next before -3
n week next of -16
n week next that -15
n week of -16
n weekend -24
n will -12
n will next of -12
n will of -12
n win -25
n win for -9
n win in -9
n win next for -9
n win next in -9
n win owner -13
n wing -16
n wing next of -16
n wing of -16
n winner -22
n winner next of -10
n winner of -10
n woman -29
n woman in -5
n woman next in -5
n woman next than -4
n woman than -4
n woman with -11
n word -10
n work -23
n work next of -12
n work next to -16
n work of -14
n work owner -18
n worker -28
n worker from -8
n worker in -11
n worker next from -8
n worker next in -11
n world -25
n worry next on -11
n worry on -11
n wringer -9
n wringer next and -9
n wringer xcomp -9
n writer -21
n year clause 8
n year in -16
n year next 2014 -8
n year next in -14
n year next of -21
n year next that 8
n year object -11
n year of -22
n year owner -26
n-by Council 13
n-by Facebook -18
n-by Q 14
n-by ability -30
n-by abortion 8
n-by access -8
n-by account 7
n-by accusation -23
n-by achievement -18
n-by action -13
n-by activist 7
n-by activity -21
n-by actor 9
n-by address 5
n-by administration -3
n-by adult -8
n-by advantage -27
n-by adviser 8
n-by advocate 6
n-by age -22
n-by agenda -9
n-by agent -4
n-by agreement 4
n-by aid -3
n-by alt -13
n-by amendment -20
n-by analysis 8
n-by analyst 20
n-by announcement -6
n-by anonymity -18
n-by answer -6
n-by appearance -4
n-by apprehension -6
n-by approval 3
n-by area -10
n-by argument -23
n-by army 6
n-by article -4
n-by assault -7
n-by asset -24
n-by association 11
n-by attack -9
n-by attempt -4
n-by attention -7
n-by attorney 9
n-by audience -7
n-by authority -10
n-by average 6
n-by award -12
n-by backer 5
n-by background 5
n-by ballot -25
n-by banker -3
n-by battle -28
n-by benefit 4
n-by bigot -18
n-by billionaire -9
n-by board 12
n-by body -7
n-by brother -12
n-by burden -7
n-by business -9
n-by call -9
n-by camp 10
n-by campaign 4
n-by candidacy -30
n-by canvasser -9
n-by capacity -15
n-by capital -14
n-by care -26
n-by carson -30
n-by case -37
n-by caucus 8
n-by caucuse -4
n-by caucusgoer -14
n-by celebrity -16
n-by center -9
n-by century -7
n-by chairman 10
n-by challenge -22
n-by chance -11
n-by change -21
n-by chapter -23
n-by chief 5
n-by choice 8
n-by chokehold 6
n-by circumstance -12
n-by citizen -18
n-by city -5
n-by claim -3
n-by clash 9
n-by class -11
n-by club -7
n-by coalition -7
n-by code -11
n-by comedian -6
n-by comment 5
n-by commentator 10
n-by commitment -21
n-by communication 4
n-by company -4
n-by competition -16
n-by complaint -21
n-by concern 5
n-by conflict -21
n-by constituent -4
n-by contradiction -5
n-by controversy -6
n-by convention -20
n-by conversation 12
n-by corporation -9
n-by cost -20
n-by couple -11
n-by coverage -4
n-by credit -13
n-by crisis 5
n-by critic 15
n-by criticism -10
n-by crowd -6
n-by damage -14
n-by dare -11
n-by day 5
n-by daylight -11
n-by deal -3
n-by death -29
n-by debate -11
n-by decision -11
n-by decline -21
n-by deficit -19
n-by degree 5
n-by democrat 11
n-by desire -18
n-by developer 13
n-by development 7
n-by diet -18
n-by difference -24
n-by difficulty -13
n-by diplomat 17
n-by direction -9
n-by director 5
n-by discussion -5
n-by district 10
n-by division -26
n-by document 3
n-by dog 10
n-by dollar -6
n-by donor 11
n-by doubt 18
n-by dozen -7
n-by driver -5
n-by economist 9
n-by economy -20
n-by editor -13
n-by education 4
n-by effort -14
n-by election -14
n-by elite 8
n-by email 9
n-by employee -7
n-by employer -14
n-by end -4
n-by endorsement -7
n-by enemy 9
n-by energy -22
n-by entity -17
n-by establishment 4
n-by estimate 8
n-by event -9
n-by evidence 9
n-by evil -7
n-by example 7
n-by exchange 9
n-by executive -3
n-by experience -8
n-by f.b.i. -9
n-by face -11
n-by failure -22
n-by family -4
n-by father 6
n-by favor -19
n-by favorite 4
n-by fear 7
n-by federally -5
n-by fee -22
n-by feeling -3
n-by field -3
n-by fight -25
n-by filing -7
n-by flood -21
n-by focus 8
n-by follower -21
n-by force -7
n-by founder 6
n-by friend 14
n-by frustration -13
n-by funding -6
n-by fundraiser 13
n-by game -7
n-by gap -26
n-by gaunt -6
n-by gender -28
n-by general -16
n-by generation -5
n-by gentleman -5
n-by glut -6
n-by goal -6
n-by grant -19
n-by growth -22
n-by guard -27
n-by gun -12
n-by guy 11
n-by half 7
n-by hall 7
n-by hand -7
n-by handful -13
n-by handling -6
n-by head -10
n-by health -20
n-by hearing 8
n-by heist -5
n-by heterosexual -8
n-by hispanic -3
n-by history -12
n-by home -3
n-by hope -24
n-by husband -7
n-by ideology -23
n-by image -10
n-by implementation -4
n-by importance -25
n-by inability -6
n-by incentive -14
n-by incident -18
n-by income -21
n-by independent -5
n-by individual -7
n-by industry -11
n-by inequality 13
n-by influence 8
n-by information -9
n-by insider 11
n-by instability -14
n-by instance 5
n-by institution -18
n-by intellectual -25
n-by intention -24
n-by interest -30
n-by investigation -9
n-by investigator -13
n-by investor 8
n-by issue -9
n-by job -31
n-by journal 12
n-by journalism 30
n-by journalist -11
n-by judge 8
n-by judgment -24
n-by justice -24
n-by kid -15
n-by kind -14
n-by lady 4
n-by language -9
n-by lawmaker 7
n-by lawsuit 14
n-by lead -29
n-by leader 7
n-by legislation -5
n-by letter 4
n-by level -4
n-by liberal 5
n-by life 3
n-by line -7
n-by list -3
n-by lobbyist 7
n-by look -21
n-by loss -9
n-by lot 5
n-by loyalty -13
n-by machine -7
n-by magic -16
n-by majority 3
n-by man -5
n-by management -23
n-by marcher -11
n-by market 3
n-by marquee -9
n-by marriage -17
n-by mayor 5
n-by means -23
n-by measure 4
n-by media -9
n-by medium -3
n-by meeting -10
n-by memo 7
n-by message -4
n-by method -14
n-by migrant -15
n-by millennial 12
n-by million -4
n-by minister -5
n-by minor -12
n-by minute -13
n-by misconduct -3
n-by mission -21
n-by mistake -17
n-by model 9
n-by moderate 6
n-by mogul -5
n-by moment -14
n-by momentum -11
n-by morning -4
n-by move 4
n-by movement -4
n-by name -13
n-by nasty 12
n-by nation -10
n-by nature -14
n-by need -25
n-by negotiation -11
n-by neighbor -15
n-by neurosurgeon 4
n-by news -4
n-by newspaper -4
n-by notion -4
n-by observer 8
n-by obstacle -24
n-by office 6
n-by one 9
n-by operation -3
n-by operative 8
n-by opinion -7
n-by opponent 5
n-by order -6
n-by organization -3
n-by organizer 8
n-by outcome 6
n-by outlet 8
n-by outrage -11
n-by owner 10
n-by pac 6
n-by pace -12
n-by pact -11
n-by page 10
n-by pain -17
n-by panel -4
n-by parent -13
n-by party -6
n-by path -23
n-by pathway -16
n-by peer -24
n-by percent -7
n-by period 4
n-by phone -11
n-by photo -5
n-by physician 8
n-by piece 10
n-by place -19
n-by plane -18
n-by player -24
n-by pledge 6
n-by plenty -19
n-by police 5
n-by policy -6
n-by politico 14
n-by poll 6
n-by polling 5
n-by population 4
n-by position 5
n-by possibility 8
n-by post 3
n-by potential -14
n-by power -5
n-by presence -18
n-by presidency -13
n-by president -3
n-by price 3
n-by principle -24
n-by priority 3
n-by problem 4
n-by processing -13
n-by professor -7
n-by progressive -4
n-by project -25
n-by promise -25
n-by prosecutor -15
n-by prospect -11
n-by protester -13
n-by provision -19
n-by public -33
n-by quarter -4
n-by question -3
n-by rally -14
n-by rate -19
n-by rating -15
n-by reaction -13
n-by reader -19
n-by reality -14
n-by recession -15
n-by reform -6
n-by refugee -3
n-by refusal -21
n-by region -23
n-by regulation -12
n-by relationship -7
n-by release 4
n-by remark -12
n-by reputation 9
n-by request -20
n-by research 4
n-by researcher 12
n-by resident -19
n-by resource -13
n-by responsibility -10
n-by rest -18
n-by result 8
n-by retiree -11
n-by revelation 4
n-by revenue -21
n-by review 10
n-by revolution -16
n-by right -18
n-by rise -28
n-by risk -20
n-by road -18
n-by room -10
n-by root -11
n-by rule -6
n-by ruling -3
n-by sander 4
n-by scandal -24
n-by scenario 13
n-by school -7
n-by score -21
n-by season -18
n-by seat -20
n-by secretary 5
n-by security -15
n-by senator 4
n-by sense 8
n-by sentiment 19
n-by series -4
n-by server -11
n-by service -9
n-by session 14
n-by share -20
n-by shift -25
n-by shirt -30
n-by shooting -26
n-by shot 7
n-by show 8
n-by sibling -18
n-by site -11
n-by situation -4
n-by smuggler -16
n-by solution 12
n-by sort -25
n-by source 11
n-by speaker 4
n-by speech 8
n-by spending -11
n-by spokesman -4
n-by spot -6
n-by spree -11
n-by staff 5
n-by staffer -7
n-by stage -21
n-by standard -11
n-by start -9
n-by state -4
n-by status -17
n-by steel -24
n-by step -8
n-by stereotype -15
n-by stock -21
n-by story -4
n-by strategist 8
n-by strength -18
n-by struggle -27
n-by student 4
n-by study 6
n-by style 7
n-by success -23
n-by summer -28
n-by superdelegate -14
n-by supplies -18
n-by supporter 5
n-by surplus -10
n-by surprise -28
n-by survey 13
n-by system 4
n-by tactic -27
n-by talk -11
n-by target -24
n-by task -6
n-by tax -15
n-by team 6
n-by technology 6
n-by term -26
n-by terrorism -22
n-by terrorist -15
n-by test -9
n-by thing -10
n-by third -4
n-by thousand -7
n-by threat -24
n-by throe -13
n-by time -6
n-by title -16
n-by today 17
n-by tone -6
n-by tool -23
n-by trail 10
n-by train -10
n-by trend -19
n-by trip -7
n-by troupe 8
n-by trump 4
n-by try 7
n-by turn 6
n-by turnout -20
n-by unemployment -16
n-by unwillingness -21
n-by use 5
n-by value -13
n-by version -6
n-by view -13
n-by violence -23
n-by voice -19
n-by volunteer -25
n-by vote -13
n-by wage -19
n-by war -5
n-by warning -14
n-by wave -21
n-by website 10
n-by wetter -10
n-by wife 9
n-by win -23
n-by woman -10
n-by worker -6
n-by world -28
n-by year -7
n-next " -27
n-next ' -26
n-next '' -25
n-next 's -20
n-next ( -23
n-next , -19
n-next - -16
n-next -- -19
n-next 2014 -8
n-next [ -16
n-next a 15
n-next across -19
n-next after -23
n-next ahead -18
n-next all -22
n-next along -16
n-next and -28
n-next as -18
n-next at -8
n-next because 6
n-next before -19
n-next behind -18
n-next between -12
n-next by -8
n-next despite -13
n-next during -20
n-next her 10
n-next here -16
n-next i -14
n-next if -13
n-next in -15
n-next including -22
n-next into -3
n-next it -22
n-next just -11
n-next like -16
n-next near -16
n-next not -23
n-next on -4
n-next or -36
n-next outside -15
n-next over -7
n-next per -14
n-next she -10
n-next since -16
n-next south -3
n-next such -20
n-next swing -11
n-next than -34
n-next this -11
n-next through -33
n-next to -5
n-next toward 5
n-next unauthorized -10
n-next under -21
n-next upon -7
n-next we -17
n-next where -21
n-next while -21
n-next who -24
n-next with -5
n-next without -15
n-next you -14
n-next — -28
n-next ” -26
n-predicate adaptation -11
n-predicate apotheosis -10
n-predicate battle -10
n-predicate candidate -12
n-predicate cartel -5
n-predicate communication -12
n-predicate consumer -7
n-predicate critique 4
n-predicate effort -34
n-predicate fact -23
n-predicate favor -26
n-predicate fight -19
n-predicate figure -9
n-predicate focus 13
n-predicate headquarters -4
n-predicate issue -28
n-predicate kind -28
n-predicate leader 6
n-predicate life -10
n-predicate line 11
n-predicate lodge -5
n-predicate lot -10
n-predicate man -12
n-predicate member -8
n-predicate move -15
n-predicate nominee -15
n-predicate one -17
n-predicate part -16
n-predicate percent -8
n-predicate person -9
n-predicate place -9
n-predicate point 6
n-predicate position 13
n-predicate president -10
n-predicate problem -14
n-predicate reason -20
n-predicate retiree -6
n-predicate revenge -10
n-predicate revolt -10
n-predicate riposte -5
n-predicate senator -16
n-predicate shouter -10
n-predicate statement -21
n-predicate support -27
n-predicate supporter 9
n-predicate surprise 3
n-predicate thing -18
n-predicate time -25
n-predicate way -11
n-predicate woman -15
n-predicate wringer -9
n-predicate year -27
n-previous " -33
n-previous ' -5
n-previous '' -28
n-previous ) -34
n-previous , 7
n-previous 1 -9
n-previous 10 -17
n-previous 100 -20
n-previous 11 -18
n-previous 12 -11
n-previous 15 -9
n-previous 2,880 -6
n-previous 20 12
n-previous 200 -4
n-previous 2012 -25
n-previous 25 -11
n-previous 3 -17
n-previous 30 -16
n-previous 4 -17
n-previous 40 -11
n-previous 46 -11
n-previous 50 -14
n-previous 55,000 -9
n-previous 60 -20
n-previous 66 -6
n-previous 70 -11
n-previous 90 -10
n-previous : -23
n-previous ; -30
n-previous a -9
n-previous about -8
n-previous accelerating -13
n-previous accreditation -8
n-previous active -19
n-previous additional -22
n-previous after 6
n-previous against -25
n-previous all -35
n-previous american -22
n-previous amnesty -9
n-previous among -22
n-previous an -10
n-previous and -8
n-previous annual -15
n-previous another -29
n-previous any -37
n-previous apparent 7
n-previous apprehended -3
n-previous arbitrary -11
n-previous are -31
n-previous as -11
n-previous assistant -15
n-previous at -12
n-previous attacking -18
n-previous average -21
n-previous bad -27
n-previous bank -25
n-previous basic -24
n-previous be -24
n-previous become -23
n-previous been 19
n-previous best -8
n-previous better -31
n-previous big -12
n-previous bigger -14
n-previous biggest -26
n-previous billion -21
n-previous bitter 6
n-previous black -25
n-previous both -20
n-previous build -10
n-previous business -27
n-previous but 20
n-previous by -10
n-previous care -19
n-previous carolina -19
n-previous casting -29
n-previous center -31
n-previous central -22
n-previous certain -21
n-previous character -10
n-previous chief -30
n-previous city -15
n-previous class -20
n-previous clear -34
n-previous clinton -5
n-previous close -17
n-previous closing -17
n-previous clutch -15
n-previous collective 11
n-previous common -6
n-previous complete -17
n-previous complicated -21
n-previous confederate -8
n-previous conference -25
n-previous congressional -31
n-previous conservative -33
n-previous considerable 11
n-previous consistent 12
n-previous constant -25
n-previous constitutional -18
n-previous construction -17
n-previous continued -25
n-previous conversational -7
n-previous convincing -6
n-previous core -26
n-previous court -25
n-previous criminal -21
n-previous critical -23
n-previous crucial -20
n-previous culture -23
n-previous current -10
n-previous cynical -35
n-previous damaging 7
n-previous dangerous -20
n-previous day -24
n-previous dead -20
n-previous deadly -18
n-previous death -16
n-previous deep 3
n-previous delegate -27
n-previous democratic -4
n-previous democrats -23
n-previous demographic -22
n-previous deny -6
n-previous deputy -16
n-previous despite 16
n-previous devastating -21
n-previous different -30
n-previous difficult -24
n-previous direct -6
n-previous disturbing -18
n-previous domestic -19
n-previous down -28
n-previous dramatic -25
n-previous driven 6
n-previous earlier 12
n-previous eclectic -9
n-previous economic -24
n-previous education -4
n-previous educational -12
n-previous eight -23
n-previous election -21
n-previous elks -5
n-previous email -27
n-previous emotional 7
n-previous empathetic -11
n-previous enough -20
n-previous every -23
n-previous excess -4
n-previous executive -22
n-previous expand -13
n-previous expected -21
n-previous extreme -24
n-previous fair -19
n-previous false 4
n-previous familiar 8
n-previous family -19
n-previous favored -6
n-previous federal -26
n-previous female -17
n-previous few -28
n-previous field -19
n-previous final -26
n-previous financial -33
n-previous firm -16
n-previous first -7
n-previous fiscal -16
n-previous five -15
n-previous for -34
n-previous foreign -21
n-previous former -29
n-previous foundation -16
n-previous four -29
n-previous from -3
n-previous full 8
n-previous fundraising -22
n-previous further -24
n-previous gay -21
n-previous gentle -30
n-previous good -36
n-previous government -26
n-previous great -32
n-previous greater -15
n-previous greatest 5
n-previous growing -32
n-previous gun -14
n-previous had -14
n-previous hall -14
n-previous hard -13
n-previous harsh 9
n-previous hateful -8
n-previous have -25
n-previous head -20
n-previous health -18
n-previous heavy -19
n-previous high 5
n-previous higher -12
n-previous highest -13
n-previous his -3
n-previous historic -27
n-previous home -13
n-previous house -17
n-previous huge -21
n-previous hypocritical -7
n-previous ideological -23
n-previous immigration -17
n-previous important -32
n-previous in -8
n-previous include -17
n-previous increased -24
n-previous increasing 5
n-previous independent -16
n-previous influential -17
n-previous interesting -20
n-previous international -28
n-previous iowa -17
n-previous is -20
n-previous its -12
n-previous jewish -19
n-previous joint -17
n-previous just -16
n-previous key -31
n-previous large -23
n-previous larger -21
n-previous largest -26
n-previous latest -30
n-previous leadership 13
n-previous leading 9
n-previous legal -23
n-previous legitimate -24
n-previous lengthy -22
n-previous liberal -30
n-previous like -21
n-previous likely -19
n-previous literary -5
n-previous local -21
n-previous long -38
n-previous longtime 7
n-previous low -19
n-previous lower -23
n-previous made -20
n-previous major -13
n-previous mass -22
n-previous massive -26
n-previous media 10
n-previous mexican -23
n-previous military -22
n-previous million -28
n-previous minute -20
n-previous moral -18
n-previous more -31
n-previous most -26
n-previous multiple 11
n-previous muslim -15
n-previous my 6
n-previous national -30
n-previous natural -20
n-previous network -8
n-previous new -4
n-previous news -28
n-previous next -23
n-previous nine -8
n-previous no -15
n-previous nominating -15
n-previous not -20
n-previous nuclear -22
n-previous obama -22
n-previous obscene -9
n-previous of -15
n-previous off -14
n-previous old -25
n-previous on 7
n-previous one -7
n-previous onetime -8
n-previous online -7
n-previous only -28
n-previous opening -22
n-previous or -23
n-previous other -6
n-previous our -24
n-previous out -23
n-previous outreach -7
n-previous outspoken 13
n-previous over -31
n-previous overlapping -10
n-previous own -31
n-previous paid -18
n-previous party -31
n-previous passionate -21
n-previous past -42
n-previous patron -11
n-previous percent -26
n-previous percentage -26
n-previous perfect -29
n-previous persistent -27
n-previous piercing 4
n-previous place -13
n-previous plate -8
n-previous point -26
n-previous police -17
n-previous policy 11
n-previous political -12
n-previous polling 7
n-previous poor -22
n-previous popular -17
n-previous positive -30
n-previous possible -29
n-previous potent -17
n-previous potential -23
n-previous powerful -22
n-previous practices -8
n-previous precise -30
n-previous preliminary -13
n-previous presidential -24
n-previous press -24
n-previous private -26
n-previous program -8
n-previous progressive -15
n-previous prominent -19
n-previous protecting -14
n-previous provocative -23
n-previous pursue -4
n-previous puts 15
n-previous radical -21
n-previous raising -8
n-previous rapid -12
n-previous real -26
n-previous realclearpolitics -8
n-previous receiving -23
n-previous recent -11
n-previous registered -9
n-previous related -22
n-previous release 5
n-previous religious -18
n-previous remaining -21
n-previous repeated 9
n-previous retired -17
n-previous rich -18
n-previous right -14
n-previous rising -25
n-previous safest -14
n-previous said -27
n-previous same -26
n-previous sanders -5
n-previous saturday -12
n-previous screening -5
n-previous second -22
n-previous security -27
n-previous seeking -5
n-previous seen -18
n-previous senate -14
n-previous senior -17
n-previous separate -28
n-previous serious -24
n-previous setting -11
n-previous seven -17
n-previous several -28
n-previous sexual -17
n-previous sharp 9
n-previous sheer -12
n-previous short -19
n-previous shows -10
n-previous signature -17
n-previous similar -19
n-previous single -16
n-previous six -20
n-previous small -27
n-previous snorting -7
n-previous social -16
n-previous solid -16
n-previous some -32
n-previous special -27
n-previous specific -12
n-previous stark -21
n-previous state -25
n-previous states -4
n-previous steel -11
n-previous strategic -23
n-previous street -23
n-previous strong -8
n-previous stronger -23
n-previous students -11
n-previous subsequent -18
n-previous successful -15
n-previous such -27
n-previous super -14
n-previous supported -8
n-previous sweeping -9
n-previous swing -21
n-previous take -27
n-previous tax -23
n-previous television -21
n-previous telling -15
n-previous temporary -35
n-previous term -19
n-previous terrible -16
n-previous terrorist -32
n-previous that -12
n-previous the -12
n-previous these -20
n-previous third -24
n-previous this -20
n-previous those -26
n-previous three -23
n-previous time -17
n-previous to 5
n-previous told -19
n-previous top -32
n-previous total -20
n-previous tough -31
n-previous town -23
n-previous trade -13
n-previous traditional -22
n-previous trump 12
n-previous tuesday 4
n-previous tv -15
n-previous two -24
n-previous u.s. -5
n-previous unaccompanied -7
n-previous unauthorized -10
n-previous under 4
n-previous unhurried -7
n-previous unique -28
n-previous unwanted -10
n-previous unyielding -9
n-previous vast -21
n-previous very -20
n-previous vice -7
n-previous voter -29
n-previous voting -21
n-previous waning -21
n-previous way -12
n-previous were 5
n-previous what -24
n-previous when -13
n-previous where -19
n-previous which -20
n-previous while -12
n-previous white -22
n-previous whole -25
n-previous wide -22
n-previous widespread 6
n-previous without -11
n-previous worst -9
n-previous year -25
n-previous you -16
n-previous young -16
n-previous youngest -10
n-previous your -28
n-previous — -4
n-previous “ -31
n-previous ” -29
n-rel acl -39
n-rel acl:relcl -19
n-rel advcl -6
n-rel advmod -4
n-rel amod -12
n-rel appos -14
n-rel case 6
n-rel ccomp -21
n-rel compound -6
n-rel compound:prt -25
n-rel conj -13
n-rel iobj -8
n-rel nmod -12
n-rel nmod:poss -27
n-rel nsubj -3
n-rel nsubj:pass -6
n-rel obj -14
n-rel obl -11
n-rel obl:agent -14
n-rel parataxis -6
n-rel root -4
n-rel xcomp -8
n-under accelerate -21
n-under accept -3
n-under accuse -25
n-under acknowledge -16
n-under act -18
n-under add -30
n-under address -8
n-under admit -20
n-under adopt 4
n-under advocate -22
n-under affect -18
n-under agree -33
n-under air 10
n-under allow -29
n-under announce -37
n-under answer 4
n-under appeal -23
n-under appear -13
n-under applaud -14
n-under apply -21
n-under apprehend -3
n-under approve -20
n-under argue -25
n-under arrive -18
n-under ask -13
n-under assuage -18
n-under assume -16
n-under assure -18
n-under attack -20
n-under attend -15
n-under attract 18
n-under avoid -9
n-under base -6
n-under be -6
n-under bear -27
n-under beat -22
n-under begin -13
n-under believe -28
n-under benefit -26
n-under betray 4
n-under bind 7
n-under blame -25
n-under blast -27
n-under block -23
n-under break -10
n-under brief -12
n-under build -26
n-under buy -26
n-under call -37
n-under campaign 6
n-under capture -22
n-under cast -30
n-under catch -19
n-under cause -31
n-under challenge 8
n-under change 8
n-under characterize -23
n-under charge -24
n-under cheaply -8
n-under choose -4
n-under cite -28
n-under claim -27
n-under close -23
n-under coin -4
n-under combine 7
n-under comment -27
n-under compare -24
n-under compete 10
n-under complete -27
n-under conclude -27
n-under conduct -19
n-under confirm 5
n-under confront 4
n-under connect -30
n-under continue -5
n-under contrast -19
n-under control -26
n-under convert -6
n-under convince -22
n-under cost -18
n-under count -12
n-under cover -20
n-under create -10
n-under cripple -8
n-under criticize -16
n-under cross 3
n-under crow -9
n-under curb -7
n-under deal -19
n-under debate -26
n-under decide -16
n-under declare -18
n-under decline -27
n-under defeat -18
n-under defend -30
n-under deliver -28
n-under demonstrate -23
n-under denounce -27
n-under deny -24
n-under depend 10
n-under deploy -24
n-under describe -36
n-under destroy -20
n-under determine -16
n-under die 7
n-under disavow -47
n-under discuss -21
n-under dismay 6
n-under dismiss -19
n-under display -11
n-under do -39
n-under dol -9
n-under dole -7
n-under dominate -18
n-under donate -24
n-under double -10
n-under draw -5
n-under earn 4
n-under echo -23
n-under elect -19
n-under elevate -15
n-under email -13
n-under embrace -24
n-under emerge -5
n-under emphasize -21
n-under encourage -15
n-under end -34
n-under endorse -20
n-under engage -25
n-under enter 11
n-under establish -19
n-under estimate -19
n-under examine -24
n-under exist -13
n-under expand -8
n-under expect -28
n-under experience -18
n-under explain -26
n-under expose -20
n-under express -35
n-under extend -25
n-under face 13
n-under fail -3
n-under fall -4
n-under fan 7
n-under favor -19
n-under feature -20
n-under feel -33
n-under figure -16
n-under file -4
n-under fill -21
n-under find -36
n-under finesse -7
n-under finish -21
n-under fire -20
n-under focus 9
n-under follow -3
n-under force -27
n-under foster -16
n-under fuel 5
n-under gain 19
n-under gather -25
n-under generate 5
n-under get -6
n-under gift -14
n-under give -36
n-under go -8
n-under graduate -13
n-under grow -29
n-under hand -16
n-under happen -21
n-under happily -5
n-under have -11
n-under head -21
n-under hear -33
n-under help 7
n-under hide -15
n-under highlight -20
n-under hire -23
n-under hit -24
n-under hope -28
n-under host -26
n-under hurt -19
n-under identify -21
n-under ignore -26
n-under improve 13
n-under increase -4
n-under insist -26
n-under inspire -27
n-under introduce -27
n-under invest -21
n-under investigate -17
n-under involve -20
n-under issue -23
n-under join -23
n-under kill -21
n-under kindle 18
n-under knock -16
n-under know -30
n-under launch -21
n-under lay -23
n-under learn -22
n-under leave 8
n-under let -26
n-under lift -26
n-under like -23
n-under limit -27
n-under listen -25
n-under live -26
n-under lock 3
n-under look -37
n-under lose -8
n-under love -16
n-under maintain -27
n-under make -3
n-under manage -20
n-under mark -25
n-under marry -16
n-under mean -32
n-under meet 7
n-under mention -23
n-under midwif -5
n-under miss -22
n-under name -19
n-under need -8
n-under nominate 7
n-under note -32
n-under occur -15
n-under offend -10
n-under offer -39
n-under oppose -22
n-under outline -22
n-under own -19
n-under pass -4
n-under pay -28
n-under perform -12
n-under persuade -16
n-under pick -6
n-under place -28
n-under plan -22
n-under play 6
n-under pledge -22
n-under point -37
n-under poll -20
n-under portray 3
n-under pose -14
n-under post -29
n-under praise -16
n-under predict -18
n-under prepare -26
n-under present -34
n-under prevent -25
n-under prioritize -32
n-under produce -13
n-under project -5
n-under promise -15
n-under promote -17
n-under prompt -21
n-under propose 5
n-under protect -21
n-under prove -29
n-under provide -3
n-under publish -19
n-under pull -22
n-under pursue -18
n-under push -27
n-under put -9
n-under question -24
n-under rally -13
n-under reach -22
n-under react 8
n-under read -5
n-under recall -23
n-under receive 3
n-under recognize -23
n-under reduce -19
n-under reeve -6
n-under refer -28
n-under reflect -5
n-under refuse -25
n-under register -15
n-under reiterate -24
n-under reject -34
n-under release -12
n-under rely -27
n-under remain 5
n-under remember -24
n-under remind -28
n-under renegotiate -9
n-under repeat -13
n-under report -38
n-under represent -28
n-under respect -14
n-under respond -12
n-under rest -3
n-under return -29
n-under reveal -27
n-under review -23
n-under reward -22
n-under rise -5
n-under roll -20
n-under rule -25
n-under run 13
n-under say -37
n-under schedule -21
n-under screen -5
n-under secure -15
n-under see -18
n-under seek -28
n-under segregate -17
n-under seize -29
n-under sell -22
n-under send -34
n-under set -9
n-under settle -23
n-under shape 7
n-under share -28
n-under shift -27
n-under shoot -21
n-under show -22
n-under shrug 5
n-under shut -19
n-under sign -27
n-under signal -22
n-under sit -20
n-under skewer -4
n-under smile 10
n-under solve -5
n-under sound -21
n-under speak -6
n-under spend -25
n-under spike -32
n-under split -29
n-under stand -13
n-under start -7
n-under stay -26
n-under stem -18
n-under step -13
n-under stick -18
n-under stop 5
n-under strengthen -27
n-under stress -16
n-under strike 7
n-under struggle -4
n-under stymy -21
n-under succeed -22
n-under sue -17
n-under suffer -26
n-under suggest -40
n-under support -16
n-under survey -30
n-under survive 15
n-under sweep -21
n-under take -7
n-under talk -31
n-under tap -4
n-under target -20
n-under teach -15
n-under tell -35
n-under think -31
n-under threaten -24
n-under throw 7
n-under title -14
n-under toss -16
n-under tout -23
n-under trail -15
n-under treat -22
n-under trump 8
n-under try -39
n-under turn -4
n-under tweet -9
n-under undermine 7
n-under underscore -27
n-under understand -27
n-under urge -24
n-under use -31
n-under vanish -6
n-under view -22
n-under violate -21
n-under visit -29
n-under voice -30
n-under vote -28
n-under vy -5
n-under wait -15
n-under walk -17
n-under warn -20
n-under watch -25
n-under welcome 4
n-under win -5
n-under wing -18
n-under wonder -25
n-under worry -18
n-under write -38
n-with +up -18
n-with according -22
n-with across -23
n-with addressee 9
n-with after -30
n-with against 5
n-with along -22
n-with applause -5
n-with as 11
n-with at -5
n-with because -5
n-with before -23
n-with behind -18
n-with between -13
n-with by -4
n-with despite -13
n-with due -16
n-with during -22
n-with following -20
n-with for -7
n-with from -10
n-with if -17
n-with including -8
n-with infinitive 8
n-with inside 9
n-with into -5
n-with near -16
n-with of -5
n-with on -5
n-with out -26
n-with outside -21
n-with over 12
n-with owner 4
n-with per -17
n-with since -31
n-with such -25
n-with that 6
n-with throughout -16
n-with toward 4
n-with under -26
n-with until -23
n-with upon -7
n-with while 4
n-with with -6
n-with without -20
n-with xcomp -5
next ! -21
next " -5
next ' -11
next '' 6
next ( -16
next , -7
next - -5
next 1,110 -18
next 1,237 -20
next 10 -20
next 11 -18
next 12 -17
next 14 -12
next 18 -21
next 2,383 -25
next 20 -15
next 29 -13
next 30 -15
next 44 -23
next 49 -10
next 5 6
next 51 -18
next 60 -12
next : 6
next ; -6
next ? -30
next [ 9
next ] -24
next abc 8
next able -21
next abortion 5
next about 5
next above -13
next abroad -15
next access -29
next accountable -10
next accusations 4
next across -36
next action -31
next additional -25
next ads 6
next advantage -23
next affect -15
next african -19
next again 4
next ahead -6
next aid -26
next aides -23
next al -7
next alan -9
next all -12
next allies 19
next allowing 24
next almost -6
next alone -32
next along -14
next alongside -21
next already -26
next also -8
next alt -13
next america -4
next amnesty -19
next and -10
next anger 16
next another -10
next answers -20
next anti-discrimination -14
next anti-dumping 9
next any -6
next anybody -4
next apart 10
next apparent 12
next appeal -17
next applause -22
next approval 4
next are -28
next areas -13
next arms -20
next around -5
next as -5
next aside -10
next at -7
next attack -18
next attacks 8
next attending -26
next available -22
next away -12
next badly -14
next ballots -26
next banks -20
next barack -10
next based -16
next beautifully -11
next beck 20
next before -27
next being 16
next below -24
next belt -7
next benefits -18
next benjamin -16
next bernie 8
next best 11
next better -3
next between -6
next beyond -5
next bigger -16
next billions -23
next bipartisan -10
next black -15
next block -17
next blue -18
next blueprints 5
next bob 16
next bold -18
next border -23
next both -6
next bree 21
next briefly 4
next bring -26
next broad -16
next broadening -15
next building -11
next business -3
next but 7
next by -3
next california -21
next campaign 7
next can 10
next candidate -4
next candidates 3
next capitalism -15
next care -34
next case -17
next cases -4
next caucuses -8
next center -14
next central -35
next changes -18
next charges 6
next charter -17
next checks -14
next children -18
next circuit -31
next citizens -23
next citizenship -12
next civil 13
next class 5
next classified -16
next clear 22
next clinton 5
next close -7
next closely 5
next cnn 32
next college -11
next colleges -21
next comey 23
next comment 4
next committee -18
next common -28
next communities 11
next companies -3
next concern 17
next concerns 9
next condescended -14
next conditions 7
next confidence -6
next conflicts -8
next congressional -3
next consequences -13
next conservative -6
next conservatives 6
next considerable -12
next constitutional -16
next contest -28
next contests -20
next control -23
next controversy -14
next convention -23
next convincing -20
next corporate -12
next costs -14
next countries -18
next country -20
next couples -8
next courtney 22
next create -17
next creative -5
next credit 12
next criminal -18
next criticism 8
next crumpled -7
next cruz 5
next cutting -13
next data 10
next david 5
next day -18
next days -13
next dead 10
next deals -15
next death -22
next debate -5
next debates -13
next debt -16
next decision -7
next deep -5
next deeper -13
next defeat -4
next delegate -24
next delegates -14
next democracy -16
next democrat 5
next democrats 9
next departments -22
next deportations -16
next desantis 17
next details 4
next diet -18
next differences 6
next different 7
next directly 8
next director -21
next disbursement -8
next discrimination 6
next dismantle -16
next display -11
next does -13
next doing -22
next doled -20
next doling 23
next domestic -12
next donations 8
next done -14
next door -18
next doug 21
next down -20
next during -15
next each -18
next early -5
next ease -8
next economic -14
next economy -17
next effect -16
next efforts -9
next either 5
next election 6
next elections -17
next eligibility -15
next elsewhere -26
next emails -16
next emissions -22
next endorsements -9
next energy -18
next enough -8
next entry 18
next equity -19
next eric -12
next establishment -21
next even -6
next ever -25
next everyone -20
next everything -25
next evidence 7
next exactly 16
next exceptions -13
next exclusively -24
next existing 4
next exotic -6
next expectations -26
next families -8
next family 6
next far -10
next fast -20
next fear -26
next fears 9
next federal -20
next fees -14
next fellow 15
next fewer -20
next field -12
next fight -22
next financial -12
next find -19
next fire -26
next firearms -5
next firm -13
next first -6
next fit -17
next flashes -8
next florida 12
next focus -16
next followers -17
next following -19
next foot -11
next for -4
next foreign 3
next forth 20
next forward 10
next fox 7
next freddy -6
next free -19
next freely 9
next friday -6
next friends 5
next from -12
next full 3
next fully -17
next fun 23
next funding -20
next fundraising -22
next funds -21
next future -18
next gaunt -13
next gender -22
next general 15
next getting -26
next giant -19
next gilbert -13
next giving -22
next glory -10
next going 7
next good -27
next goods -23
next gop -7
next gov. -5
next government -11
next governor -22
next ground 6
next group -19
next groups -4
next grown -17
next growth -22
next guidelines -18
next gun -5
next half -20
next hand -16
next hands -17
next harder 8
next has -18
next have -21
next having -9
next he 3
next health -13
next heavily -6
next heavy -8
next help 12
next here -7
next high 6
next higher -19
next highly -8
next hillary 6
next him -5
next himself -3
next hispanics -8
next history -9
next hits -8
next hold -21
next home -29
next hope -29
next host -14
next hours -19
next house -4
next huge 12
next i -18
next ideas 8
next ideology -14
next if 3
next illegal 14
next illegitimate -22
next immigrants 12
next implementation 29
next in -8
next income -5
next increasing -7
next increasingly 8
next industrial -13
next influence -24
next information 4
next infrastructure -17
next innovation -6
next inside 8
next inspire 7
next insufficient 8
next interest -3
next interests -15
next international -18
next interviews -10
next into -8
next investment -16
next involved -15
next iran 11
next is -6
next isis -9
next islamic -32
next israel -4
next issue 8
next issues -28
next it 3
next its -6
next itself -8
next jaime 21
next jeff 10
next job -13
next jobs -32
next john -6
next jon 10
next just -9
next k -10
next karen 23
next keep -13
next kevin 27
next key -3
next kind 13
next knocking -15
next know -14
next kudos -16
next language -22
next large -9
next largely 4
next larry 18
next late -5
next later 19
next latino -5
next latinos -12
next law 5
next lawmakers 14
next lawyer -25
next lead -24
next leaders -23
next lebanon -17
next legislation -14
next less 8
next liberal -23
next lieutenant -6
next life 7
next like -8
next limited 5
next lindsey -20
next list -24
next lives -16
next local -14
next looking -16
next lots -23
next loud -17
next loudly -21
next low -10
next magnetism -14
next mainstream -18
next major -19
next majority -14
next making -5
next manes -15
next march -19
next marco 11
next mark 8
next market -10
next mass -5
next mate -20
next material -27
next mattie 23
next may -21
next mccain 14
next media -10
next medicaid -15
next melania -9
next members -3
next membership -33
next men 4
next message -20
next messages 7
next michael 18
next michelle -5
next middle -14
next mike -5
next military -6
next millions -10
next minority -6
next minors -12
next missing -15
next mississippi 21
next mississippians -10
next mistakes 7
next mitt -25
next moment -19
next momentum 4
next monday -11
next money -6
next months -19
next mostly -24
next mountains -14
next movement 13
next mrs. 6
next msnbc 24
next much 5
next multiple 11
next murphy 12
next muslim -9
next muslims 9
next must -14
next my -11
next myself -15
next n't -26
next na -20
next nations -9
next nbc -6
next near -23
next needy -21
next negative -15
next neurosurgeon -10
next neutral 9
next never -18
next news 5
next next -16
next night -8
next nine -19
next no 6
next none 9
next north -6
next not 4
next nothing 10
next now -11
next nuclear -18
next number 9
next obama 5
next office -35
next offices -4
next officials -22
next often -20
next ohio -6
next older -11
next once -13
next one 7
next ones -26
next only -5
next onto -29
next open -15
next opportunities -17
next or -19
next order -9
next organizations -26
next other 5
next otherwise -15
next ourselves -13
next out 7
next outreach -28
next outside -25
next over -9
next overall -15
next overseas -22
next paloma 24
next parenthood -28
next parents 8
next particular 13
next party 8
next past -11
next paul -8
next pay -19
next paying -6
next people -6
next performances -28
next perfunctory -13
next personal 5
next peruvian -12
next peter -5
next place -22
next plaintiffs -15
next plan 4
next plans 12
next pleasantly 13
next plenty -17
next plot -6
next points -7
next police -4
next policies -5
next policy -6
next political -22
next politically -24
next politicians -20
next politico 6
next politics 11
next poll -22
next polls 5
next poor -22
next possible -25
next possibly -16
next power -22
next pre-school -5
next predatory -17
next press -13
next pressure 8
next pretty -5
next primaries -22
next primary -8
next private -16
next privately -10
next problems 8
next program 16
next programs -27
next progress -11
next public -16
next publicly 11
next quickly 10
next quiet -26
next quite -14
next quotes -24
next race 10
next racial 4
next rally -11
next randomly -10
next rapper -26
next rates -19
next rather -21
next readers 12
next ready 11
next real 6
next really -17
next reason -8
next recent -31
next recently -5
next record -18
next records -16
next reeves 25
next refugee -10
next relationship -18
next religious 6
next remarks 13
next rep. -5
next repeatedly 20
next reporters 15
next reports -13
next representative 22
next represented 24
next republicans -4
next requests -6
next resettlement -5
next resources -17
next respect 4
next responsibility 12
next results -21
next rights -29
next rivals 8
next robert -11
next role -23
next roots -16
next rose -15
next roughly -13
next rubio 9
next rules -27
next running -16
next russian -4
next ryan -4
next said -18
next same -4
next sanders 5
next satirizes 11
next saturday 10
next schools 6
next scott -19
next screening -29
next scrutiny 9
next second -9
next secret -24
next secretary 3
next section -15
next security -16
next seeking 11
next sen. -7
next senate -17
next senator 9
next sense -26
next sensitive -17
next seriously -17
next service 12
next services -17
next set -22
next she 6
next shortly -4
next shot -20
next shots -10
next should -26
next show -27
next shows -18
next siblings -21
next sides -21
next significantly -19
next simply -14
next since -5
next six 4
next slightly -5
next slowly -25
next small 4
next smaller -5
next smugglers -4
next so -4
next social -20
next solutions -16
next some -4
next somebody 3
next someone -7
next something -16
next soon 7
next south -8
next speaking -12
next specific 17
next speech 4
next speeches -16
next spread -15
next state 8
next statement -17
next stats -5
next status -20
next steadily -13
next stephanie 21
next steve -6
next steven 20
next still -31
next stops -16
next stories 3
next strategy -26
next street -18
next strength -15
next strongly 12
next struggling -14
next students -30
next substantial -22
next such -7
next suit -34
next sunday -7
next superdelegates -31
next supplies -31
next support 5
next supporters 4
next supporting -19
next supreme -13
next sure -25
next syrian -23
next system -10
next talking 10
next tax 8
next taxes -26
next team -18
next ted -3
next television -22
next tens -19
next terror -21
next terrorism -23
next terrorist -34
next terrorists -18
next than -26
next that 4
next their -3
next them 4
next then 17
next there -6
next things 4
next third -17
next thousands 5
next threats -15
next three 8
next through -16
next throughout -27
next thursday -10
next ties -25
next time -15
next times -20
next to -4
next today -21
next together -32
next too -8
next top 10
next toward -35
next traction -15
next trading -8
next traditional -19
next transcripts -19
next tremendous -14
next tribute 16
next trouble -23
next true 3
next trump 3
next trust -5
next tuition -8
next turnout -21
next u.s. -7
next under 4
next union 10
next unnecessarily -27
next until -19
next unwanted -6
next up -29
next upon 10
next us -16
next usa 15
next vermont -18
next vet -4
next vice -4
next victories -15
next video 12
next videos -20
next violence -24
next violent -11
next viral -20
next virtually 5
next virulent -4
next vivica -7
next voice -18
next vote -14
next voter 6
next votes 4
next voting 4
next wages -19
next wants 5
next war 5
next was -7
next washington -22
next waste -14
next water -24
next ways -27
next we -14
next weeks -25
next well -3
next were -13
next what 4
next whatever -22
next when -4
next where -6
next whether 5
next which 3
next while -12
next white -8
next who -6
next widespread -7
next wilcox 21
next will 5
next winning -20
next wisconsin -12
next with -6
next within -4
next without -8
next women 13
next won -21
next words 16
next work -23
next workers 9
next working -17
next worse -20
next would -10
next writes -6
next wrong -22
next wrote -17
next years -18
next yes 17
next yet 4
next young -4
next your -13
next yourself -21
next zippier -17
next – -30
next — -9
next “ -5
next ” -23
next … -20
next-is '' -5
next-is -RRB- -4
next-is . -5
next-is : -7
next-is CD -12
next-is EX 4
next-is FW -14
next-is HYPH -9
next-is JJR -4
next-is JJS -6
next-is MD -4
next-is NN -6
next-is NNP -4
next-is NNS -5
next-is PDT -7
next-is POS -23
next-is RBR -7
next-is RBS 6
next-is RP -3
next-is UH 9
next-is VBD -7
next-is VBN -7
next-is VBZ -5
next-is WDT -7
noun -8
o % 12
o Act 11
o American 7
o Barack 7
o Bassett -7
o Belafonte -18
o Bernie 9
o Bill -23
o Carolina -20
o Chagoury -10
o China 8
o Committee 10
o Congress -10
o Convention 10
o Council 9
o Cruz 6
o Democrat 5
o Florida -37
o Friday 10
o GOP -20
o George 7
o Gingrich 10
o Golvach -8
o Hondura -4
o Jackson -6
o Jersey -14
o John 6
o Kennedy -17
o Klan -18
o Mario -12
o Mexico 7
o Mills 5
o Mississippian 16
o Monday 4
o Nation 6
o Obama -3
o Ohio -10
o Party 6
o President -18
o Reeve -15
o Reid -24
o Republican 9
o Romney 17
o Sander 4
o Sanders -7
o Saturday 4
o Security -11
o Senate -27
o State -13
o Syria 8
o Ted 10
o Thursday -27
o Tuesday -17
o U.S. -4
o Union -24
o University -4
o Washington -4
o Wednesday -4
o ability -4
o abortion -12
o access 4
o accommodation -12
o accomplishment -5
o accord 17
o account -3
o accusation -9
o achievement -3
o act -16
o administration 4
o ads -15
o advantage -12
o advice 4
o adviser -32
o advocate -4
o affair -9
o afraid -26
o agency -14
o agenda -12
o agent -18
o agreement 6
o aid 7
o aide -23
o air -19
o airwave -23
o alien -16
o allegiance 15
o ally -11
o alternative -24
o amendment -4
o amnesty -19
o amount 15
o analysis -6
o analyst 11
o answer 8
o anybody -8
o anyone -5
o anything -35
o apology 16
o appeal -11
o applause -14
o application -16
o appointment -5
o approach -8
o approval 16
o area -7
o argument 21
o arm -19
o article 11
o aspect 10
o assertion -3
o asset -23
o assistance -15
o asylum 8
o attack 11
o attempt -4
o attention 16
o attitude 32
o audience -17
o authority -11
o authorization -4
o backer -27
o backing 11
o balance -18
o ball -19
o ballot -5
o bank -18
o banker -21
o barrier -13
o base -5
o basis -23
o battle -12
o be -8
o behavior 8
o belief 4
o believe 14
o benefit -11
o bigot -11
o bill 10
o billion -13
o bit -31
o blow 4
o blueprint 4
o board -3
o body -33
o boost -19
o border -25
o brand -18
o brother -8
o budget -15
o building -25
o business -13
o businessman -5
o call -5
o camp -16
o candidacy -9
o candidate -5
o capability 10
o capacity -22
o capital -20
o car -24
o card -20
o career -8
o case 11
o cash -23
o caucus -10
o caucuse -27
o cause -6
o cent 6
o center -23
o chair -4
o chairman -15
o character 4
o charge -7
o check -6
o cheer -17
o cheeseburger -7
o chief -12
o child -10
o choice -7
o citizen 6
o citizenship -13
o city -9
o claim 3
o clerk -18
o climate -11
o clip -14
o club -17
o code -15
o collar -21
o colleague -23
o college 8
o come -17
o comeback -4
o comfort -5
o commander 12
o commentary 17
o commercial -9
o commitment -9
o committee -23
o communication -5
o community -8
o company -10
o competition -21
o compliance -5
o concession -24
o conclusion -6
o condition -29
o conference -19
o confidence -4
o conflict -32
o connection 18
o consensus 3
o conservatism -17
o conservative -8
o content 17
o contest -7
o contribution -16
o control -5
o controversy -11
o convention -6
o copy -26
o core -6
o corporation -15
o cost -5
o country -8
o county -22
o course 3
o court 15
o coverage 6
o credential -19
o credibility -18
o credit 15
o crime 10
o crisis 4
o critic 4
o critical -13
o criticism 9
o critique 17
o crowd -6
o culture -11
o cure -10
o customer 9
o damage 11
o danger -16
o dare -4
o data -12
o daughter -24
o day -19
o deadline -19
o dealer -12
o debate 3
o debt -12
o decade -9
o decision -5
o defeat -9
o defense 14
o deficit -16
o degree 6
o delegate -12
o demand -10
o democracy -20
o democrat 7
o deportation -10
o depth 3
o description 7
o desire 10
o detail 5
o development -30
o dictatorship -17
o difference -9
o difficulty -15
o director 18
o disbursement -16
o discomfort 5
o discussion -20
o disruption -19
o distance -14
o district -7
o divide 5
o division -25
o donation -13
o door -20
o doubt 9
o dozen 15
o duty 4
o each -5
o ear -17
o edge -6
o education -8
o effect -22
o effort 4
o egomaniac -6
o element -17
o eligibility -9
o elite 7
o email 3
o emission 8
o emphasis 4
o end -5
o endorsement 16
o enemy -18
o energy -17
o enthusiasm -15
o environment -11
o error -27
o establishment -6
o estate -17
o estimate -11
o event -10
o everybody -3
o everyone -12
o everything -20
o evidence 5
o evil -7
o exam -23
o example 17
o exception -23
o exchange -7
o excitement 8
o executive -20
o expansion -13
o expectation 8
o expert -6
o explanation -22
o eye 5
o face -21
o faith -8
o family -5
o favor -27
o fear -13
o feature -24
o fee -24
o fence -14
o fighter -22
o figure -4
o file -8
o filing -6
o finances -27
o finger 10
o finish 3
o fire 15
o firearm -21
o firm -16
o fit -17
o flag 6
o flash -8
o floor 7
o flow -21
o focus 4
o folk -4
o follower -10
o foot -28
o force 6
o foreclosure -5
o fortune -4
o freedom 7
o friend -21
o frijolero 23
o frustration 10
o fuel -24
o fund -24
o funding -12
o fundraiser -25
o fundraising -12
o future -11
o gain -4
o game -14
o gaunt -13
o gender 6
o generation -19
o glimpse -11
o glory -10
o glut -10
o goal -4
o good -20
o goofily -6
o gop -19
o government 7
o group -11
o growth -14
o gun -6
o half -10
o hall -17
o hand -33
o handful -4
o he 7
o headline 7
o headquarters -23
o health -10
o hearing -24
o heart -20
o her -15
o heritage -11
o herself -3
o himself -8
o hit -19
o hold -15
o home -30
o hope -14
o host -14
o hundred -4
o husband -7
o idea 6
o ideology 11
o image 7
o immigrant -8
o implementation -27
o importance -13
o improvement 10
o incident 4
o inclination 11
o increase -5
o industry -11
o inefficiency -5
o inequality -8
o influence -6
o infrastructure -20
o initiative -8
o injunction 17
o innovation -9
o insurance -19
o intelligence -25
o intent -10
o interaction -6
o interest 8
o interview -5
o intricacy 5
o investigation -3
o investment -12
o issue 12
o job -6
o joke 14
o judge 3
o judgment 6
o kid -10
o kind 9
o knocking -15
o knowledge -19
o lack -13
o ladder -19
o land -13
o language 11
o layer -15
o lead -12
o legacy -25
o legislation 8
o level -6
o leverage -19
o lie -18
o life -9
o light -5
o limit -5
o line -7
o link 10
o lip -12
o loan -6
o logic -26
o look 13
o loophole -4
o loss -3
o lot -24
o loyalty -19
o magnetism 4
o majority -20
o maker 13
o male -4
o management -20
o manager -11
o many 16
o margin -22
o market -25
o marriage -4
o mate 7
o material 11
o math -18
o matter -23
o meeting -3
o melody -17
o member -10
o membership 4
o memo 10
o mention 30
o metastasize -5
o mile 11
o military -16
o million -28
o minor -12
o minute -22
o misconduct -3
o mistake -6
o model 10
o mogul -6
o momentum -9
o money -16
o moniker 12
o monopoly -13
o mother -10
o mountain -8
o move -7
o movement -3
o movie -21
o much -5
o murder 9
o myself -15
o name 3
o narrative -17
o nation -10
o nature 7
o need 5
o needle -16
o neighborhood 4
o nerve -7
o network -9
o news -16
o newspaper -11
o nickname 3
o night -6
o nomination -4
o note -12
o number -5
o obligation -13
o occasion -18
o offer -6
o office -15
o officer -8
o one -5
o opening -13
o operation -23
o operative -16
o opinion 14
o opportunity -6
o option -6
o order -4
o organization -7
o other 8
o ourselves -13
o pac -16
o pain 15
o parent 10
o part -7
o participation 7
o partner -18
o party -15
o pass 10
o passage 5
o path -3
o payment -7
o peace -11
o penalty -21
o people -5
o percent -9
o percentage 6
o perception -9
o perfunctory -13
o personnel -3
o phone -28
o photo -10
o phrase 6
o picture -6
o piece 15
o pitch -23
o place -25
o plaintiff -15
o plant -10
o pledge -3
o plenty -14
o point -6
o policymake -17
o politician -27
o politics -4
o poll -12
o polling -3
o popularity -19
o population -22
o position 9
o possibility 7
o post -25
o potential -20
o poverty -27
o practice -9
o praise 12
o premium -13
o presidency -6
o president 4
o pressure -29
o preview -7
o price -9
o primary -24
o principle -16
o prison -14
o problem -9
o proceedings -13
o process -15
o processing -11
o production -13
o profile -5
o profiling -12
o profit 7
o program 5
o progress -20
o promise 13
o promote -29
o property -20
o proposal -11
o prospect -9
o protection -8
o protest -3
o protester -27
o public 16
o push -10
o quality -18
o quarter 14
o question -6
o race -13
o rally -3
o rate -9
o rating -6
o re-election -5
o reach -17
o reader 3
o reality 7
o reason 11
o rebranding -31
o rebuke -11
o recognition -3
o reeve 21
o reform 8
o refugee -33
o regime -5
o regulation 6
o relation -7
o relationship -15
o release 12
o relief 8
o remark -5
o report -8
o reporter 4
o reputation 6
o requirement -25
o research 12
o reservation 21
o resident -11
o resistance 9
o resolution 8
o resource 4
o respect -12
o respite -6
o respondent -11
o response -10
o responsibility -8
o rest 5
o restriction -23
o return -23
o revolution 9
o rhetoric 17
o right -4
o rise 3
o risk -16
o road -20
o role -3
o room -25
o root -7
o round 14
o route -9
o run 12
o sacrifice -29
o said 8
o satirize 11
o say -23
o scandal -11
o schedule -20
o school -7
o science 7
o screening -16
o seat -12
o secret 16
o secretary -5
o sector -15
o security 5
o see -13
o seeker -12
o sen. -16
o senator -8
o sentence 11
o series 6
o server -27
o service -8
o session -11
o set 9
o shape -20
o share -8
o she -4
o sheet -24
o shift -22
o shirt -11
o shop -16
o shot 16
o show -11
o sibling -20
o side 7
o sign -6
o signal -18
o site -23
o situation -9
o slate 9
o smuggler -14
o socialist 5
o solution -8
o solving -19
o some 10
o somebody -24
o someone -3
o something -10
o source -13
o space -17
o speech -4
o spending -16
o spotlight -17
o spree -13
o staff -5
o stage -36
o stance -8
o stand -11
o standard 5
o star 4
o start -24
o stat -8
o state -5
o statement 4
o states -13
o status -6
o step -5
o stop -10
o strategy -6
o stream -18
o street -18
o string 3
o structure -15
o stuff -12
o success -6
o suggestion 10
o suit 7
o sum -18
o summer -16
o superdelegate 5
o supplies 16
o support 9
o surge -19
o surplus -3
o surrogate -10
o swath -21
o system -4
o table -27
o tackle -12
o tactic -10
o talk 5
o target -29
o tariff 16
o task -21
o taste -22
o tax -3
o teaching -6
o team -14
o technology -19
o ten -19
o tendency -27
o term 9
o terrorism -18
o terrorist -11
o test -12
o testimony -12
o textbook -15
o thanks 3
o that -5
o themselves 3
o they -8
o thing -6
o thought 18
o thousand -4
o threat -15
o threshold -13
o ticket 6
o tide -16
o tie -8
o timelessly 18
o title -9
o tone -13
o total -10
o tour -20
o traction 7
o trade 9
o tradition -6
o transcript -9
o transition -24
o trip -16
o troops -4
o trouble 5
o trump -7
o truth 6
o tuition 13
o turn -7
o turnout -4
o two -15
o type -22
o union -13
o uniqueness -19
o unity 8
o upbringing -5
o urge 9
o use 5
o vacuum -13
o value 4
o variety 13
o victim 5
o victory 3
o video -15
o viewer 4
o visa -19
o vision 9
o visit -15
o voice -13
o volunteer -27
o vulnerability -7
o wall 4
o war -9
o waste -14
o water -22
o wave -20
o way -13
o weapon -10
o website 3
o week -12
o weekend 3
o weight 7
o what -5
o whatever -24
o which 9
o who 5
o whom -4
o will -19
o win -12
o wing -21
o winner -3
o woman -11
o word 6
o work -16
o worker -9
o world -30
o worry 4
o wound -12
o year -21
o you -26
o yourself -12
o-is ADV -6
o-is AUX -10
o-is DET 4
o-is NUM -6
o-is PRON -4
o-is PROPN -8
o-is SCONJ 10
o-is SYM -19
o-is VERB -4
o-is X 10
previous " -9
previous % 22
previous ' -6
previous '' -5
previous 'd -6
previous 'll -14
previous 'm -14
previous 're -9
previous 's -3
previous ( -7
previous - -5
previous 1,237 -10
previous 10 9
previous 2 -14
previous 2,383 -9
previous 2008 -23
previous 2009 25
previous 2012 -5
previous 2016 -23
previous 45 23
previous : -19
previous ; -22
previous ] -7
previous a -21
previous abedin 8
previous about -14
previous abruptly 9
previous accommodations -11
previous account -10
previous act -20
previous actions -8
previous actively 7
previous actor -11
previous actors 9
previous ad 5
previous address 15
previous administration 11
previous admirers 5
previous advisers 7
previous advocate -13
previous after 10
previous again -4
previous against -17
previous agency 28
previous agents -15
previous aggressively 9
previous ago -7
previous agreement -6
previous aide 6
previous aides 6
previous all 5
previous allies 10
previous almost -12
previous already -4
previous also 4
previous always 8
previous am -19
previous america -23
previous americans -11
previous among -19
previous an -8
previous analysts 6
previous and -5
previous another 9
previous any 4
previous anyone 9
previous apparently -9
previous appeared -19
previous arguments 16
previous as -9
previous association 13
previous at -14
previous attack 5
previous attacks -6
previous audience 8
previous avoid 11
previous award -15
previous axelrod 8
previous back -20
previous backers -7
previous background -18
previous badly -17
previous band 4
previous banks -24
previous bannon -18
previous barely 4
previous basically -19
previous because -19
previous beck 12
previous been 5
previous begala 40
previous began -24
previous begin -22
previous begun -8
previous believe -17
previous bernie 4
previous beruff 13
previous best -8
previous better -4
previous between 4
previous bid -15
previous biden 12
previous bills -5
previous board -6
previous book -21
previous border -14
previous briefly -3
previous brothers 26
previous bruno 23
previous business -23
previous businessman 7
previous but -7
previous california -6
previous call -5
previous campaigns 4
previous cantera 36
previous capital -14
previous carefully -27
previous carolina -4
previous carson 7
previous carter -6
previous case -24
previous cases -18
previous caucus -26
previous caucuses 4
previous celebrity -7
previous certain -17
previous chairman 3
previous changes 4
previous child -7
previous children -27
previous china -19
previous christie 4
previous city -13
previous class -25
previous clearly -5
previous closely -12
previous cnn 23
previous coalition -19
previous college -22
previous colleges -27
previous comey -9
previous commentator 12
previous comments -36
previous commission -19
previous communications 6
previous company 10
previous concerns -4
previous conference -22
previous congress -4
previous consider -23
previous considered 12
previous considering -16
previous consistently 9
previous contenders 29
previous continue 7
previous convention -14
previous conversation 20
previous corp 26
previous could -14
previous country -5
previous couples -15
previous critics 11
previous crowd -3
previous cruz 4
previous current -12
previous data -7
previous days -27
previous decades 8
previous decision 6
previous deeply -21
previous definitely -11
previous degree 12
previous delegate -12
previous delegates -5
previous deliberately 8
previous democrat 14
previous democratic -24
previous democrats 7
previous department -10
previous desantis 27
previous desperately -23
previous despite 6
previous devine 21
previous did 6
previous directly 21
previous disproportionately -20
previous documents -19
previous does 5
previous dollars -12
previous donald -8
previous donations -19
previous donors -6
previous drove -17
previous each -9
previous earnest 13
previous easily -4
previous economists 4
previous economy -20
previous editorials 16
previous eight -27
previous either 6
previous election -24
previous else -13
previous email 9
previous emails -5
previous emerged 25
previous employees -5
previous enough -28
previous especially 7
previous essentially -13
previous establishment -24
previous evenly 14
previous event -20
previous eventually 4
previous everybody -19
previous everyone -5
previous exchanges -22
previous executives 20
previous experts 15
previous f.b.i. 8
previous face -10
previous fact 5
previous factories -6
previous fallon 26
previous families -9
previous family -18
previous famously 15
previous far -24
previous fast -7
previous fatally -15
previous father -6
previous fathers 7
previous favor -10
previous fbi -9
previous fear -19
previous federally -19
previous feel -20
previous feeling -16
previous fellow -14
previous figures -18
previous file -8
previous finally -7
previous firm -14
previous firms 11
previous five 5
previous florida -8
previous folks -6
previous for -16
previous forcefully 4
previous forces -5
previous formally 12
previous former -14
previous four -11
previous frequently -5
previous friday 24
previous friends 18
previous fundamentally -17
previous funding -29
previous generally -6
previous gentlemen -4
previous get -30
previous gets -20
previous getting -24
previous gingrich 11
previous give -19
previous go -14
previous golvach -9
previous good -11
previous goodlatte 27
previous gop -25
previous got 6
previous gradually -25
previous grayson -15
previous greenberg 31
previous gun -20
previous gunn 25
previous had -6
previous hall 4
previous halloween -11
previous hampshire 5
previous hardly -9
previous hart -22
previous has -3
previous he 3
previous head -26
previous health -25
previous help -40
previous helped -8
previous helps -19
previous her -13
previous heterosexual -8
previous highly -22
previous hill 3
previous hillary -7
previous him -11
previous his -27
previous hispanics -10
previous home 5
previous hotly 4
previous how -22
previous huckabee -11
previous husband 11
previous i -6
previous if -30
previous illegal -7
previous illegally -5
previous immigrants 5
previous immigration -21
previous in -6
previous include -26
previous includes -18
previous including -16
previous increasingly 7
previous industries -5
previous inevitably -21
previous initially 5
previous instead -4
previous interview -10
previous into -5
previous investigation 10
previous investigators 11
previous investors 5
previous iowa -9
previous iran -11
previous israel -11
previous issue 8
previous issues -10
previous its -12
previous itself -6
previous jim -11
previous job -17
previous jobs -28
previous jolly 34
previous judicial -27
previous just -8
previous justice 10
previous kasich -6
previous keep -18
previous keeps 5
previous kelly -5
previous kept 10
previous kerry 14
previous king -12
previous lady -3
previous language 10
previous last -28
previous later 4
previous law -17
previous lawmakers -3
previous laws -7
previous lawsuit -5
previous lawyers -7
previous leaders -4
previous least -8
previous legislation 4
previous less 5
previous lew 14
previous lewandowski 8
previous liberals -6
previous like -15
previous likely 12
previous literally -14
previous little -19
previous llosa 22
previous long -5
previous longer -9
previous lou 22
previous lurching -16
previous lynch -5
previous magazine -8
previous magic -15
previous manafort -6
previous manager 28
previous many 16
previous marked -9
previous market -23
previous marriage -8
previous mass -14
previous material -35
previous mayorkas 18
previous me -18
previous means -19
previous measures -4
previous media -15
previous meeting -7
previous memo -21
previous memorably 14
previous men -7
previous mentioned -18
previous merely -9
previous message 10
previous messages 13
previous mexicans -8
previous mexico 8
previous might -6
previous million -23
previous minors -8
previous mississippi 4
previous mogul 9
previous monday 7
previous money -22
previous month 8
previous months -25
previous mook 11
previous more -7
previous most -13
previous mostly 7
previous move -13
previous movement -12
previous much -12
previous murphy 7
previous muslims -19
previous must -13
previous na -10
previous narrator 19
previous narrowly -17
previous nearly -22
previous necessarily -4
previous neighbor -16
previous never -16
previous newly -23
previous news 9
previous newspaper 11
previous no -9
previous nomination -4
previous nominee -4
previous none -11
previous nor -18
previous normally 7
previous northeastern -7
previous not -3
previous numbers -18
previous o'malley -3
previous obviously -12
previous of -11
previous off -20
previous offers -16
previous office 19
previous officers 5
previous official 33
previous officially 10
previous officials 8
previous often -5
previous on -8
previous ones 3
previous only -16
previous openly 9
previous opinion 11
previous or -16
previous order 11
previous ortega 16
previous other -16
previous others 9
previous otherwise 4
previous outlets 13
previous outrage -11
previous over -14
previous pac -4
previous palmieri 18
previous paris -6
previous partially -19
previous particularly 5
previous parties 13
previous past -14
previous peers -24
previous pence 9
previous people -11
previous person -6
previous personally -25
previous physically -7
previous placards 11
previous place -4
previous plan 11
previous please -15
previous pledged -6
previous point 5
previous police 4
previous policies 15
previous policy -4
previous political -16
previous politically -25
previous politicians 8
previous politico 11
previous politics -9
previous poll 15
previous polled 13
previous polling -11
previous polls 4
previous possibly -6
previous potentially -21
previous pre-school -19
previous precincts -27
previous press 24
previous priebus 20
previous primaries -26
previous primarily -21
previous primary -12
previous privately 11
previous problems -16
previous process -20
previous production -11
previous program -5
previous programs -10
previous properly -20
previous proposed 6
previous prosecutors 24
previous publicly 4
previous question 7
previous questions -4
previous quickly 5
previous quite 4
previous racially -4
previous radically -29
previous radio -14
previous randomly -21
previous rapidly -12
previous rather -5
previous really -8
previous recently -3
previous record -6
previous records -3
previous reeves 21
previous refugees -22
previous regularly 14
previous reid 14
previous remains -18
previous remarks -13
previous reported -16
previous reportedly -27
previous reporter 6
previous reporters -7
previous reports 25
previous republican -12
previous republicans 7
previous require 8
previous research 6
previous researchers 7
previous results 3
previous revile -14
previous rhetoric 4
previous rights -22
previous risks -17
previous rivals 4
previous rnc -15
previous room -10
previous routinely -4
previous ryan 15
previous said -29
previous saturday -8
previous say -15
previous says -15
previous scandal -20
previous school -7
previous schools 5
previous season -19
previous see -14
previous seemed -19
previous seen -26
previous senator -8
previous senators 5
previous sentiment 15
previous seriously 11
previous service 4
previous several 13
previous show 3
previous shrewdly -8
previous side 7
previous significantly -18
previous simply -19
previous since 3
previous sincerely -4
previous slayen 22
previous slowly 4
previous smith 6
previous some -5
previous somebody -10
previous someone 9
previous something -18
previous sometimes -7
previous son 7
previous soon 7
previous source 8
previous sources -12
previous speech 6
previous speeches -29
previous spending -15
previous spokesman 14
previous spokeswoman 29
previous spree -9
previous staff 8
previous start -22
previous started -24
previous states -13
previous steps -18
previous still -4
previous stopped -16
previous strategists 4
previous street -28
previous strong -19
previous strongly 9
previous students -27
previous subsequently 5
previous successfully -23
previous suddenly 5
previous support -26
previous supporters 6
previous supports -19
previous survey -6
previous surveyed 20
previous system 3
previous talk -26
previous tax -20
previous team 10
previous temporary -7
previous term -13
previous terrorism -21
previous than -8
previous that -9
previous the -30
previous their -29
previous them -9
previous themselves 7
previous there -3
previous these -20
previous thing -17
previous things -19
previous think -17
previous this -9
previous thursday 9
previous thus -22
previous time -7
previous times 8
previous to -5
previous today 20
previous together 3
previous told -19
previous tossing -14
previous totally -20
previous toward -16
previous truly -7
previous tuesday 4
previous tv -12
previous tweet 3
previous two 9
previous ultimately 9
previous under -21
previous universities -10
previous university -5
previous up -35
previous us -9
previous victory -12
previous video -4
previous virginia -14
previous virtually -23
previous voice 12
previous volunteers -15
previous vote -21
previous voters -7
previous votes -16
previous w. -10
previous wall -14
previous war -14
previous washington -9
previous way -14
previous we 5
previous weaver 18
previous website 13
previous wednesday 17
previous week 15
previous weeks -18
previous what -19
previous when -3
previous whether 7
previous which -5
previous while -6
previous white -11
previous whoever -19
previous whom -7
previous why -19
previous wilcox 32
previous without -6
previous woman 5
previous women -9
previous work -8
previous workers 9
previous world 6
previous year 3
previous years -23
previous york 4
previous you -8
previous – -8
previous — -3
previous “ -25
previous ” -11
previous-is - -4
previous-is -LRB- -8
previous-is -RRB- -5
previous-is . -12
previous-is CD -13
previous-is DT -5
previous-is EX -9
previous-is FW 11
previous-is HYPH -13
previous-is IN -4
previous-is JJ -10
previous-is JJS -4
previous-is NN -4
previous-is NNPS -7
previous-is NNS -4
previous-is POS -19
previous-is RP -4
previous-is SYM -23
previous-is UH -21
previous-is VB -10
previous-is VBG -10
previous-is VBN -7
previous-is VBP 3
previous-is WP -6
previous-is WRB -7
quoted VERB 9
quoted before 12
rel acl -5
rel acl:relcl -9
rel advcl -5
rel advmod 4
rel amod -5
rel appos -3
rel case -5
rel ccomp -8
rel compound -3
rel conj -9
rel cop 5
rel det -8
rel discourse -12
rel iobj -6
rel list 5
rel mark -5
rel nmod -6
rel nsubj -4
rel obj -8
rel obl:unmarked -10
rel parataxis -5
rel reparandum -9
rel root 4
rel xcomp -11
said noun 20
said noun against -21
said noun around -17
said noun at -27
said noun because -18
said noun by 6
said noun during -10
said noun for 6
said noun from 8
said noun in -13
said noun infinitive -13
said noun over -29
said noun that -10
said noun to -12
said noun with -32
under advcl American 13
under advcl Reeve -7
under advcl Republican 15
under advcl Robert -17
under advcl able 20
under advcl accept -16
under advcl access -29
under advcl accuse -42
under advcl achieve -22
under advcl acknowledge -27
under advcl act 4
under advcl add -19
under advcl address -6
under advcl admit -24
under advcl advise -20
under advcl advocate -17
under advcl agree -14
under advcl air 13
under advcl all -20
under advcl allow -17
under advcl announce -10
under advcl appear 4
under advcl apprehend 5
under advcl approve 4
under advcl argue -18
under advcl arrive -11
under advcl ask -19
under advcl assemble -10
under advcl attack -19
under advcl attract -11
under advcl avoid -15
under advcl back 10
under advcl bad -23
under advcl balk -18
under advcl ban 12
under advcl bar -19
under advcl be 6
under advcl beam -13
under advcl bear 7
under advcl beat -13
under advcl become 5
under advcl begin -8
under advcl believe -27
under advcl bend -4
under advcl benefit 11
under advcl bent -4
under advcl betray 11
under advcl bid -9
under advcl blame -20
under advcl blast -24
under advcl block 4
under advcl break 3
under advcl bring 17
under advcl build 9
under advcl call -8
under advcl campaign 19
under advcl candidate -18
under advcl capable -22
under advcl capture -15
under advcl care 3
under advcl carry -6
under advcl cast -8
under advcl catch -6
under advcl cause 10
under advcl cautious -26
under advcl center -16
under advcl challenge -22
under advcl charge -25
under advcl cheaply -11
under advcl choose -6
under advcl cite -16
under advcl clear -19
under advcl close 4
under advcl commit -19
under advcl compare 7
under advcl complain -19
under advcl complete -23
under advcl concerned -16
under advcl conclude -6
under advcl condition -5
under advcl conduct 3
under advcl confident -22
under advcl confirm -24
under advcl consider -3
under advcl continue 13
under advcl cover -22
under advcl create -5
under advcl cripple 5
under advcl critical 12
under advcl criticize -27
under advcl crook 4
under advcl curb -24
under advcl cut -7
under advcl cutback -4
under advcl deal 4
under advcl declare -26
under advcl decline -12
under advcl defeat 5
under advcl defend -29
under advcl delegate -29
under advcl delete 4
under advcl deliver -20
under advcl demonstrate -10
under advcl deny -20
under advcl depend -10
under advcl deploy -17
under advcl describe -25
under advcl devote -26
under advcl die -5
under advcl difficult -16
under advcl discuss 4
under advcl dismiss -25
under advcl do 9
under advcl dole -33
under advcl dominate 5
under advcl drag -16
under advcl draw 14
under advcl drop 12
under advcl early -21
under advcl earn -10
under advcl easy -18
under advcl elevate -17
under advcl emerge -17
under advcl end 6
under advcl energize 19
under advcl engage -3
under advcl enough 4
under advcl ensure -22
under advcl escape -12
under advcl exacerbate -20
under advcl exist 15
under advcl expand 6
under advcl expect -15
under advcl explain -28
under advcl express -6
under advcl feature 7
under advcl feel -13
under advcl fight -8
under advcl file 12
under advcl fill -24
under advcl find -13
under advcl fire 8
under advcl first 14
under advcl fly -7
under advcl focus -13
under advcl follow -7
under advcl force -7
under advcl found 15
under advcl free -3
under advcl gain 5
under advcl gather -5
under advcl get 12
under advcl gift -8
under advcl go 4
under advcl good 3
under advcl grow 19
under advcl handle -15
under advcl hang -10
under advcl head 11
under advcl hear -11
under advcl here -23
under advcl hire -27
under advcl hit 5
under advcl hope -22
under advcl how -14
under advcl identify -22
under advcl ignore -14
under advcl imagine -23
under advcl immigrant 18
under advcl important -25
under advcl increase -11
under advcl insist -26
under advcl inspire 5
under advcl insufficient -6
under advcl interested -13
under advcl jab -6
under advcl join -5
under advcl keep 3
under advcl key 5
under advcl kill -19
under advcl kindle -8
under advcl know -5
under advcl late -19
under advcl launch -11
under advcl lay -25
under advcl learn -13
under advcl line -13
under advcl list -20
under advcl live -25
under advcl lock -9
under advcl long -22
under advcl look -15
under advcl lose 5
under advcl maintain -20
under advcl make -6
under advcl mark -7
under advcl meet -5
under advcl mention -28
under advcl miss 6
under advcl mock -18
under advcl more 14
under advcl move -14
under advcl much -21
under advcl name -31
under advcl narrow -18
under advcl necessary -25
under advcl need -5
under advcl neglect -23
under advcl nominate -15
under advcl note -28
under advcl nowhere -21
under advcl nuanced -9
under advcl offer -17
under advcl one 13
under advcl open 4
under advcl oppose -9
under advcl paint -14
under advcl pass -4
under advcl pay 4
under advcl persuade -23
under advcl pick 13
under advcl plan -9
under advcl pledge 4
under advcl point -11
under advcl poise -14
under advcl pose -15
under advcl position 16
under advcl praise -7
under advcl prepare -24
under advcl present -6
under advcl press -4
under advcl prevail -18
under advcl prevent -4
under advcl primary -7
under advcl prioritize -5
under advcl produce -19
under advcl profess -15
under advcl promise -17
under advcl prompt 9
under advcl propose -24
under advcl proud -34
under advcl prove -8
under advcl push -11
under advcl question -24
under advcl quote -18
under advcl raise 4
under advcl reach -10
under advcl react 7
under advcl recall -23
under advcl reduce -19
under advcl refer -26
under advcl reflect -20
under advcl refuse 4
under advcl reject 7
under advcl release -4
under advcl rely 3
under advcl remain -23
under advcl remember -20
under advcl remind -20
under advcl remove -9
under advcl report -36
under advcl request -6
under advcl require -10
under advcl resign -9
under advcl respond -34
under advcl responsible 4
under advcl return -10
under advcl reveal -6
under advcl rise 12
under advcl rule -14
under advcl run 4
under advcl rush -19
under advcl same 6
under advcl save -24
under advcl say -33
under advcl score -7
under advcl secure -25
under advcl see -6
under advcl seek -4
under advcl seem -15
under advcl select -17
under advcl sell 14
under advcl sen. 10
under advcl set 12
under advcl share -16
under advcl shift 9
under advcl show -22
under advcl shrink -29
under advcl sign 7
under advcl slam -5
under advcl some -10
under advcl sound 7
under advcl speak -7
under advcl spend -6
under advcl squeeze -16
under advcl stand -6
under advcl start 8
under advcl stay -23
under advcl steal -13
under advcl step -7
under advcl stick -5
under advcl stop 5
under advcl strike -11
under advcl strong -17
under advcl succeed -16
under advcl sue 7
under advcl surprise 9
under advcl suspend -21
under advcl switch -22
under advcl task -22
under advcl tell -16
under advcl thank -23
under advcl there -16
under advcl think -8
under advcl throw -38
under advcl train -21
under advcl transform -15
under advcl travel -12
under advcl treat -24
under advcl trump 6
under advcl try 4
under advcl turn -4
under advcl tweet -19
under advcl unclear -25
under advcl undermine -26
under advcl unsure -31
under advcl urge -6
under advcl use -7
under advcl view -15
under advcl void -11
under advcl vote -30
under advcl vow -27
under advcl walk -13
under advcl want -10
under advcl warn -24
under advcl watch 5
under advcl weigh -15
under advcl welcome -19
under advcl where -20
under advcl win -6
under advcl wonder -25
under advcl worry -21
under advcl write -21
under advcl wrong -4
under ccomp acknowledge -22
under ccomp add -20
under ccomp admit -22
under ccomp agree -9
under ccomp allege 3
under ccomp announce -34
under ccomp appear -9
under ccomp argue -38
under ccomp ask -27
under ccomp assert -23
under ccomp assume -17
under ccomp assure -28
under ccomp back -17
under ccomp be 12
under ccomp beck 20
under ccomp begin 4
under ccomp believe -35
under ccomp boast -25
under ccomp break 6
under ccomp bring -20
under ccomp call -20
under ccomp change -18
under ccomp charge -23
under ccomp cite -27
under ccomp claim -38
under ccomp close 3
under ccomp complain -14
under ccomp conclude -22
under ccomp confident -20
under ccomp confirm -17
under ccomp consider -9
under ccomp constituent -12
under ccomp convince -26
under ccomp create 8
under ccomp cripple -23
under ccomp criticize -16
under ccomp cut -23
under ccomp decide -10
under ccomp declare -28
under ccomp delegate 10
under ccomp demonstrate -18
under ccomp depend -13
under ccomp describe -17
under ccomp deserve -22
under ccomp desperate -6
under ccomp determine -23
under ccomp die 16
under ccomp difficult -23
under ccomp discuss -4
under ccomp earn 8
under ccomp easy -26
under ccomp emphasize -23
under ccomp endorse -27
under ccomp ensure -24
under ccomp estimate -23
under ccomp expect -27
under ccomp explain -3
under ccomp exploit 14
under ccomp express -22
under ccomp fall -23
under ccomp fear -21
under ccomp feel -33
under ccomp figure -14
under ccomp find -20
under ccomp follow 3
under ccomp gain 9
under ccomp give -26
under ccomp go 23
under ccomp grow -24
under ccomp guess -12
under ccomp happen 5
under ccomp hard -33
under ccomp have 14
under ccomp help -6
under ccomp hodge 19
under ccomp hold 5
under ccomp hope -36
under ccomp host -20
under ccomp imagine -16
under ccomp imply -26
under ccomp include -5
under ccomp increase -30
under ccomp indicate -30
under ccomp ineligible -9
under ccomp insist -31
under ccomp intend -10
under ccomp introduce 10
under ccomp invoke -17
under ccomp knock -22
under ccomp know -16
under ccomp likely -15
under ccomp look -26
under ccomp lose 6
under ccomp love -18
under ccomp maintain -21
under ccomp make -9
under ccomp matter -17
under ccomp mean 6
under ccomp meet -18
under ccomp move -7
under ccomp need -14
under ccomp note -44
under ccomp offer -23
under ccomp oppose -22
under ccomp pass -15
under ccomp pay -12
under ccomp plan -30
under ccomp play -27
under ccomp point -38
under ccomp predict -20
under ccomp prefer -28
under ccomp pretend -20
under ccomp promise -21
under ccomp propose -23
under ccomp prove -11
under ccomp put 15
under ccomp question -23
under ccomp raise -18
under ccomp read -20
under ccomp realize -24
under ccomp recall -21
under ccomp recognize -21
under ccomp reduce -11
under ccomp reeve -6
under ccomp release 4
under ccomp rely -13
under ccomp remember 11
under ccomp remind -6
under ccomp repeat -21
under ccomp reply -12
under ccomp report -10
under ccomp represent -19
under ccomp respond -26
under ccomp reveal -10
under ccomp rule -26
under ccomp run 5
under ccomp say -36
under ccomp see 7
under ccomp seem 5
under ccomp sen. 13
under ccomp send -27
under ccomp serve 8
under ccomp show -19
under ccomp sorry -24
under ccomp speak -15
under ccomp spend 9
under ccomp stand -23
under ccomp start 5
under ccomp state -14
under ccomp steal -5
under ccomp strike -17
under ccomp suggest -19
under ccomp supplement -9
under ccomp support -7
under ccomp sure -11
under ccomp take 6
under ccomp tell -26
under ccomp think -11
under ccomp turn 5
under ccomp tweet -24
under ccomp understand -11
under ccomp use -16
under ccomp vote 17
under ccomp vow -13
under ccomp want -17
under ccomp warn -29
under ccomp watch 7
under ccomp win -4
under ccomp wish -18
under ccomp wonder -25
under ccomp work -3
under ccomp worry -29
under ccomp write -34
under ccomp yawn 11
under conj American -9
under conj abolish -30
under conj access -21
under conj achieve -9
under conj acknowledge -27
under conj address -17
under conj appear 7
under conj argue -20
under conj arrest -20
under conj ask -18
under conj attend 4
under conj back -22
under conj base -14
under conj be -15
under conj bear -18
under conj beat -17
under conj become -5
under conj believe -22
under conj break 4
under conj bring 9
under conj build -21
under conj call -10
under conj campaign -10
under conj carry -28
under conj celebrate 12
under conj change 10
under conj choose -21
under conj close -8
under conj combat -11
under conj come 9
under conj conduct -10
under conj confront -20
under conj consider -3
under conj continue -24
under conj create 16
under conj cut -24
under conj decide -22
under conj decry -24
under conj demonstrate 5
under conj deport -25
under conj divid 3
under conj do -19
under conj draw 17
under conj drive -14
under conj drop -8
under conj electorate 16
under conj emphasize 5
under conj encourage -7
under conj end -28
under conj endorse -19
under conj enter -3
under conj expect -18
under conj explain -21
under conj face 6
under conj fail -4
under conj feel -9
under conj fiery -10
under conj fight 5
under conj find -12
under conj follow -17
under conj fought -11
under conj get -21
under conj give 15
under conj go 3
under conj graduate -23
under conj grow -23
under conj head -18
under conj hear 8
under conj help -9
under conj hold 8
under conj hope -19
under conj hurt -23
under conj identify -21
under conj ignore -18
under conj improve -20
under conj include -17
under conj increase 4
under conj involve -16
under conj join 11
under conj keep -5
under conj know -5
under conj learn 7
under conj leave 18
under conj lent 13
under conj let -15
under conj like -20
under conj limit -23
under conj live -24
under conj look -5
under conj lose 6
under conj lurch -21
under conj marry 20
under conj mean -14
under conj meet -3
under conj need -3
under conj note -30
under conj obtain 6
under conj offer 9
under conj open -3
under conj oppose -4
under conj pay 12
under conj plod -11
under conj point 4
under conj praise -28
under conj present 6
under conj primary 22
under conj protect -5
under conj pull 11
under conj put 9
under conj raise -26
under conj ramp -7
under conj reach -12
under conj read -21
under conj receive -7
under conj recognize -20
under conj register 6
under conj remain -15
under conj remind -24
under conj report 11
under conj represent 5
under conj respond 4
under conj review 5
under conj round -14
under conj same -17
under conj say -36
under conj screen -24
under conj secure -19
under conj see 8
under conj serve -15
under conj show -11
under conj shrewdly 6
under conj shrink -17
under conj sit -19
under conj speak -8
under conj spend 11
under conj squeeze 9
under conj stand 13
under conj start 6
under conj stop -11
under conj suggest -22
under conj support -17
under conj talk -15
under conj tell -28
under conj think -7
under conj toss -12
under conj tour -15
under conj try -14
under conj visit -19
under conj vote -26
under conj want -22
under conj win 7
under conj work 5
under conj write -23
under conj yawn -13
under xcomp able -5
under xcomp about -18
under xcomp acknowledge -21
under xcomp advise -23
under xcomp afford -16
under xcomp agree -26
under xcomp aim -21
under xcomp allow 14
under xcomp announce -24
under xcomp answer -12
under xcomp appear -38
under xcomp apply -8
under xcomp argue -20
under xcomp ask -42
under xcomp attempt -28
under xcomp attend -12
under xcomp avoid -24
under xcomp battle -11
under xcomp be 5
under xcomp become 6
under xcomp begin -21
under xcomp believe -25
under xcomp bewig -7
under xcomp bother -18
under xcomp bring -29
under xcomp call -28
under xcomp cause 13
under xcomp change -18
under xcomp choose -31
under xcomp claim -15
under xcomp commerce -4
under xcomp consider -31
under xcomp continue -14
under xcomp decide -32
under xcomp declare -16
under xcomp decline -33
under xcomp delegate -24
under xcomp describe -20
under xcomp determined -23
under xcomp direct -22
under xcomp draw -17
under xcomp eager -17
under xcomp eligible -25
under xcomp encourage -27
under xcomp end 6
under xcomp endorse -15
under xcomp erupt -7
under xcomp expect -29
under xcomp exploit -15
under xcomp face -20
under xcomp fail -27
under xcomp feel -29
under xcomp fight -12
under xcomp file -10
under xcomp find -13
under xcomp force 7
under xcomp fought -16
under xcomp get 5
under xcomp glut 3
under xcomp go -9
under xcomp happen -17
under xcomp have -7
under xcomp hear 8
under xcomp help 5
under xcomp hire -11
under xcomp hold 5
under xcomp hope -28
under xcomp imagine -14
under xcomp include -27
under xcomp intend -23
under xcomp introduce -5
under xcomp invite -22
under xcomp keep -25
under xcomp know -22
under xcomp launch -19
under xcomp lead 7
under xcomp learn -20
under xcomp leave 5
under xcomp like -21
under xcomp likely -21
under xcomp listen -22
under xcomp look -28
under xcomp love -16
under xcomp lurch -16
under xcomp manage -21
under xcomp mark -15
under xcomp mention -21
under xcomp move -19
under xcomp need -8
under xcomp offer -21
under xcomp oppose -18
under xcomp order -20
under xcomp ought -3
under xcomp pay -25
under xcomp persuade -22
under xcomp pick -15
under xcomp plan -38
under xcomp pledge -30
under xcomp plot -15
under xcomp poise -23
under xcomp position -16
under xcomp prepare -23
under xcomp press 5
under xcomp promise -30
under xcomp prompt 25
under xcomp propose -15
under xcomp prove -18
under xcomp put 12
under xcomp ready -5
under xcomp receive -10
under xcomp recognize -6
under xcomp refuse -38
under xcomp relate -14
under xcomp remain 8
under xcomp report -20
under xcomp risk -25
under xcomp rush -8
under xcomp say -24
under xcomp schedule -29
under xcomp scramble -22
under xcomp see -31
under xcomp seek -37
under xcomp seem -12
under xcomp sell -11
under xcomp set -21
under xcomp show -32
under xcomp shrewdly -8
under xcomp speak -11
under xcomp state -21
under xcomp stop -25
under xcomp strain -20
under xcomp struggle -28
under xcomp suggest -33
under xcomp support 4
under xcomp suppose -27
under xcomp take -24
under xcomp tell -25
under xcomp tend -25
under xcomp think -5
under xcomp threaten -25
under xcomp trump 11
under xcomp trust -12
under xcomp try -14
under xcomp turn -19
under xcomp unable -24
under xcomp undergo -15
under xcomp unlikely -26
under xcomp urge -19
under xcomp use -25
under xcomp vote -24
under xcomp vow -33
under xcomp vy -20
under xcomp wait -26
under xcomp want -21
under xcomp willing -28
under xcomp win -20
under xcomp work -34
v Morning -17
v Morning bare -17
v Unite -17
v Unite bare -17
v abandon -30
v abandon in -9
v abandon object -20
v abide -19
v abolish -11
v abolish clause -4
v abolish object -8
v abolish of -21
v accelerate -26
v accelerate object -23
v accept bare -7
v accept from -30
v accept in -16
v access -12
v access object -12
v accompany -22
v accompany by -13
v accompany object -19
v accompany passive -15
v accomplish -19
v accomplish bare -10
v accomplish object -10
v accord 26
v accord bare 26
v account -24
v accuse bare -7
v accuse object 7
v accuse xcomp 17
v achieve -23
v achieve bare -13
v achieve object -22
v acknowledge 9
v acknowledge bare 6
v acknowledge that -6
v acknowledge xcomp 10
v acquire -20
v acquire object -17
v act -26
v act as -8
v act bare -15
v act clause -10
v act in -16
v act object -10
v act on -13
v act xcomp -14
v adapt -23
v add -4
v add +up -22
v add bare 15
v add clause 16
v add object -8
v add passive 3
v add that 28
v add to -22
v address 8
v address at -19
v address bare -7
v address before -19
v address in -6
v address passive -26
v address with -21
v adjust -24
v administer 5
v administer bare -16
v admire 12
v admit as 8
v admit bare -4
v admit object 6
v adopt 5
v adopt bare 5
v adopt clause 10
v adopt object -5
v advance object -26
v advertise -27
v advise -15
v advise object -5
v advise passive -23
v advocate bare -5
v advocate because -14
v advocate for 10
v advocate object -7
v advocate on -14
v affect -24
v affect bare -18
v affect by -9
v affect object -18
v affect passive -11
v affiliate -22
v affiliate with -19
v affirm -28
v afford infinitive -22
v afford object 8
v age -27
v agree bare -14
v agree clause 9
v agree infinitive 4
v agree object 6
v agree on 14
v agree passive -3
v agree with 5
v aid -6
v aid object -19
v aim 5
v aim infinitive 11
v aim object 5
v aim passive -5
v air -19
v air object -4
v air on -11
v air xcomp -7
v alarm 7
v alien -4
v alien bare -4
v alien passive -4
v alienate object 16
v align 5
v align passive 10
v align with -9
v allege bare -25
v allocate -18
v allocate bare -15
v allocate passive -14
v allow 6
v allow addressee 4
v allow bare -35
v allow by 26
v allow infinitive -13
v allow to -29
v allow xcomp 3
v ally -23
v alter -22
v alter object -16
v amass -22
v amount -27
v amount to -18
v amplify -16
v amplify object -18
v anger 14
v animate -21
v announce 9
v announce clause 3
v announce for 18
v announce object 8
v announce on 6
v announce passive 3
v answer -7
v answer bare 3
v answer object -3
v answer xcomp -16
v anticipate -8
v apologize 8
v apologize bare -7
v apologize for 22
v appeal -10
v appeal bare -26
v appeal object -5
v appeal to -6
v appear 10
v appear at -33
v appear bare 10
v appear clause 4
v appear in -9
v appear infinitive 6
v appear object -11
v appear on -23
v appear to -24
v appear with 3
v applaud bare -13
v applaud object 7
v applaud passive 9
v apply -23
v apply bare -17
v apply for -12
v apply infinitive -9
v apply to -19
v appoint 6
v appreciate 6
v appreciate object -19
v apprehend -4
v apprehend in -4
v apprehend object -7
v approach -27
v approach object -18
v approve -9
v approve under -8
v argue 11
v argue clause 8
v argue in 6
v argue that -3
v argue to 10
v argue xcomp 17
v arm -18
v arm object -18
v arrest -21
v arrest bare -10
v arrest passive -19
v arrest to -7
v arrive -34
v arrive at -15
v arrive bare -16
v arrive in -15
v articulate 16
v articulate in 9
v articulate passive 4
v ask 4
v ask about -11
v ask bare 5
v ask clause 6
v ask during 12
v ask in -17
v ask passive 11
v ask to 6
v ask whether 20
v ask xcomp -6
v assail 21
v assault -20
v assault object -20
v assemble -26
v assemble object -17
v assemble to -4
v assess 4
v assess object 4
v assign -4
v assign bare 7
v assign passive -29
v assign to -15
v assist -25
v assist object -14
v associate bare -18
v assuage -17
v assuage object -17
v assume -8
v assume bare 3
v assume clause 6
v assume object -12
v assure clause 18
v assure of -3
v assure passive -4
v attack 10
v attack addressee 4
v attack bare 4
v attack by 5
v attack in -32
v attack object 10
v attack passive 5
v attack xcomp 5
v attend -30
v attend bare -15
v attend in -14
v attend object -22
v attend xcomp -12
v attract -8
v attract bare 5
v attract for -9
v attract object -14
v attract to -13
v attribute 8
v attribute object 11
v attribute passive 4
v author 10
v author by 10
v author passive 10
v authorize -6
v authorize infinitive -21
v authorize object 11
v avoid object -3
v avoid with -19
v await object -29
v award object 8
v back 9
v back +up -9
v back bare 8
v back by -5
v back clause 3
v back in 15
v backfire -17
v backfire bare -12
v balance -19
v balance object -17
v ban 9
v ban bare -37
v ban object 10
v ban passive -29
v band -13
v band bare -13
v bank -5
v bar 6
v bar from 3
v barnstorm -22
v barnstorm object -16
v base -9
v base in -23
v base object -22
v base on -21
v base owner -25
v base passive -27
v bash -5
v bash object 5
v battle -3
v battle object -27
v be -5
v be about 8
v be around -5
v be at -29
v be bare -8
v be clause 7
v be for -20
v be in -7
v be on 7
v be that 11
v be with -13
v be xcomp -27
v beam 4
v beam from 8
v bear bare -27
v bear in -26
v bear object 7
v bear passive -25
v beat -26
v beat in -12
v beat object -22
v beaten -26
v beaten passive -14
v beck -17
v beck clause -9
v beck on -9
v become -10
v become bare -3
v become clause -23
v become in -27
v become infinitive -22
v become object -26
v become to -24
v become xcomp -8
v beg -13
v begin -7
v begin bare -31
v begin by 13
v begin clause -7
v begin for 6
v begin in -11
v begin infinitive -6
v begin under -23
v begin with 13
v begin xcomp -6
v believe addressee -17
v believe in 10
v believe object -4
v believe passive -8
v believe xcomp 8
v belong -28
v belong to -15
v belt -15
v belt bare -15
v bemoan 18
v bemoan object 19
v bend -13
v bend on -7
v bend passive -7
v benefit -28
v benefit from -20
v benefit object -14
v bent -3
v bent on -3
v bet -20
v bet on -14
v betray -17
v betray as -7
v betray object -12
v betray passive -15
v bewig -7
v bewig object -7
v bewig owner -7
v bewig xcomp -7
v biase -22
v biase passive -18
v bid bare -20
v bigot -21
v billionaire -24
v billionaire object -19
v bind -20
v bind object -13
v bind passive -14
v bind to -13
v blame bare 13
v blame object 15
v blast 13
v blast clause 15
v blast for -8
v blast object 12
v block by -29
v block from -33
v block object -5
v blow -19
v blow object -18
v boast 4
v body -15
v bolster -17
v bolster object -17
v bomb -21
v bomb object -12
v boo 12
v boo bare -27
v book -21
v boom 3
v boost -23
v boost bare -14
v boost object -17
v borne -14
v borrow -23
v borrow bare -11
v borrow object -15
v bother 3
v bow -25
v boycott -20
v boycott object -12
v brace -5
v brag 9
v brag about 24
v break -10
v break +out 4
v break +up -13
v break bare -21
v break by -30
v break clause -9
v break in -17
v break object -4
v break passive -11
v brew -24
v brib -11
v brib object -11
v brief -16
v briefly -30
v bring -5
v bring +down -17
v bring +over -17
v bring +up 19
v bring bare -21
v bring clause -24
v bring infinitive 5
v bring into 8
v bring object -4
v bring on -15
v bring passive 10
v bring to -34
v bring with -15
v bring xcomp -21
v bristle 17
v broad -19
v broad bare -16
v broadcast -18
v broadcast object 12
v broaden -16
v broaden for -3
v broaden object -12
v broker object -29
v bruise -22
v brush 11
v build -11
v build +up -18
v build at -13
v build bare -33
v build for -19
v build in -15
v build object -30
v build passive 10
v build to -11
v build xcomp -23
v buoy -20
v burn -25
v burn object -13
v bury -21
v buy -6
v buy bare -21
v buy clause -25
v buy for -28
v buy in -30
v calculate -6
v call +on -22
v call after 8
v call bare -6
v call clause 16
v call for 14
v call from 6
v call if -13
v call object 5
v call of 4
v call on 6
v call passive -12
v call to 7
v campaign against 14
v campaign as -26
v campaign bare 8
v campaign for 8
v campaign in -36
v campaign object -6
v campaign on 3
v campaign with -26
v cancel -28
v cancel in -15
v cancel object -15
v candidate -24
v cap -26
v capitalize -24
v capitalize on -21
v captivate -14
v capture -5
v capture by -23
v capture object -18
v capture passive 6
v care 4
v care about 7
v care clause -22
v care for -15
v care object 11
v carry -26
v carry +out -24
v carry bare -11
v carry by -18
v carry in -18
v carry object -15
v carry on -14
v carry passive -10
v carry to -15
v carry xcomp -9
v carve -21
v cast bare -30
v cast for 4
v cast in -8
v cast passive -5
v catch -8
v catch +up 8
v catch in -16
v catch object -26
v catch passive 5
v caucus -21
v caucuse -23
v caucuse bare -9
v caucuse object -11
v cause -20
v cause addressee -9
v cause bare -22
v cause clause -15
v cause infinitive -23
v cause passive -16
v cause xcomp -14
v celebrate object -7
v cement -3
v center 3
v chair -19
v chair object -18
v challenge 7
v challenge bare 4
v challenge in 7
v challenge passive 8
v challenge to 12
v champion 16
v champion object -4
v change -13
v change bare -27
v change by -15
v change clause 9
v change in -21
v change object -6
v change passive 9
v change to -23
v change xcomp -6
v chant 6
v characterize -5
v characterize as 13
v charge -12
v charge clause 8
v charge in -3
v charge passive 12
v cheaply -10
v cheaply on -10
v cheaply that -10
v cheat -21
v cheat bare -12
v check -11
v check +up -30
v check bare -19
v check object -3
v cheer during -13
v cheer object 5
v cherish 4
v cherish bare -19
v chip -20
v choose bare -32
v choose in 5
v choose object -4
v choose passive -20
v circulate 6
v circulate object 6
v cite 6
v cite as 11
v cite bare 6
v cite clause -6
v cite object 15
v cite xcomp -7
v claim 7
v claim bare -6
v claim in -13
v claim infinitive 22
v clarify -12
v clash -6
v clash with -21
v classify -24
v classify bare -16
v classify object -20
v classify passive -14
v clear bare 13
v clear object -4
v clear to -24
v climb -22
v clinch -32
v clinch object -19
v clinton -23
v clinton object -14
v close -13
v close bare -28
v close clause -15
v close in -11
v close object -4
v close passive -8
v close to -11
v coalesce -25
v coin 4
v coin during -9
v coin object 4
v collapse -28
v collect -26
v collect object -19
v color -20
v combat -14
v combat object -14
v combine -25
v combine bare -19
v combine object -12
v combine passive -13
v come -7
v come +down -19
v come +off -21
v come +out 6
v come +through -11
v come +up 8
v come after -30
v come against 14
v come as -8
v come at -30
v come bare -21
v come clause -30
v come during -20
v come for -6
v come from -4
v come if 14
v come into 4
v come of -18
v come on -7
v come out -24
v come to -6
v come with 3
v come xcomp -25
v command -23
v command object -6
v commander -11
v commander in -11
v commander passive -11
v comment 6
v comment bare -4
v comment for -8
v comment on 10
v commerce -17
v commerce xcomp -17
v commit -6
v commit bare -17
v commit object -10
v commit passive -13
v commit to 3
v communicate -22
v communicate object -17
v compare -5
v compare object 11
v compare of 15
v compare passive -14
v compare to 8
v compare with -10
v compel -4
v compel bare 8
v compete -29
v compete bare -10
v compete for -9
v compete in -20
v compete with -16
v compil -24
v compil object -20
v complain 10
v complete -9
v complete bare -21
v complete object -6
v complete passive -15
v complicate -19
v complicate object -17
v comply -23
v comply with -15
v compose -22
v compose object -10
v compose to -10
v compound -19
v compromise 3
v compromise bare -27
v compromise object 9
v concede 26
v concern 10
v concern bare -25
v concern object -29
v conclude bare 6
v conclude clause 7
v conclude object -5
v conclude with 18
v condemn 7
v condemn object -6
v condescend -7
v condescend bare -7
v condition -13
v condition clause -7
v condition object -8
v condition on -8
v conduct -26
v conduct bare -21
v conduct by -19
v conduct from -13
v conduct in -10
v conduct on -10
v conduct passive -24
v confirm 5
v confirm bare -4
v confirm passive 6
v conflict -25
v conflict with -13
v confront -10
v confuse 10
v congratulate 14
v congratulate object 16
v connect -10
v connect bare -21
v connect object 6
v connect passive -14
v connect to -25
v conservative -23
v conservative bare -15
v consider -3
v consider bare -3
v consider for 6
v consider if -11
v consider in -6
v consider infinitive -6
v consider object -7
v consider on -4
v consider passive 5
v consider to -8
v consider within -22
v consolidate object -25
v constituent -8
v constituent clause -8
v constituent object -8
v constitute -20
v constitute object -17
v consult -18
v contact object 8
v contain -7
v contain bare -22
v contain in -20
v contain object -4
v contemplate 21
v contest -11
v contest bare -32
v continue 3
v continue bare 7
v continue by 11
v continue clause 7
v continue for -24
v continue infinitive -6
v continue object -4
v continue passive 4
v contract -21
v contradict -11
v contradict object -20
v contrast object 14
v contrast with -6
v contribute -27
v contribute bare -19
v contribute object -12
v contribute to -15
v control -27
v control bare -19
v control by -7
v control in -8
v control object -16
v control passive -13
v convene -8
v convene object -6
v convert -23
v convert object -12
v convict -20
v convict of -20
v convince 8
v convince addressee 14
v convince bare -7
v convince clause 11
v convince passive 15
v cooperate -20
v coordinate -27
v coordinate object -9
v coordinate with -14
v cost -20
v cost bare -10
v cost object -18
v count -5
v count +on 3
v count bare -20
v count object 14
v count on -7
v count passive -3
v count xcomp 11
v counter 12
v couple -20
v couple object -17
v couple with -14
v court bare 3
v court object -24
v cover -14
v cover +up -20
v cover bare -4
v cover in -9
v cover with 11
v crack +down -22
v crack on -21
v craft -5
v crash -22
v create bare -35
v create by -19
v create clause -18
v create for -16
v create in 22
v create object -14
v create passive -8
v create to 9
v create xcomp 6
v credit 24
v creep -20
v creep +up -11
v cringe 5
v cringe as 5
v cripple -17
v cripple clause -4
v cripple for -4
v cripple object -4
v cripple to -4
v crisscross -19
v criticize 8
v criticize bare -5
v criticize for 13
v criticize object 5
v criticize toward 10
v crook -19
v crook bare -18
v crook object -12
v cross -16
v cross bare -15
v cross for -16
v cross object -19
v crow -11
v crow in -11
v crow object -11
v crowd -26
v crown -5
v crumble -17
v crumple -14
v crumple +up -14
v crush -22
v crush object -17
v crush passive -15
v cry 25
v curb -21
v curb object -17
v cut -8
v cut +off -19
v cut +output -5
v cut across -9
v cut bare -17
v cut clause -20
v cut in -29
v cut object -5
v cut passive -19
v cut xcomp -19
v cutback -3
v cutback object -3
v damage -22
v damage object -14
v damn -13
v damn bare -13
v date -25
v date to -14
v deal -26
v deal bare -16
v deal object -15
v deal with -21
v debate 8
v debate clause -8
v debate for -8
v debate object -7
v debate on 9
v debunk 5
v decide 9
v decide after -16
v decide against 5
v decide bare -32
v decide clause -4
v decide passive -5
v declare 7
v declare clause 11
v declare in -3
v declare object -6
v declare passive 3
v declare xcomp 9
v decline bare -26
v decline infinitive 19
v decline object 4
v decline passive -6
v decry 22
v decry object 23
v decry xcomp 9
v dedicate 7
v deem 5
v deem passive 11
v deem xcomp -3
v defeat -6
v defeat bare -29
v defeat in -17
v defeat object -29
v defeat passive 4
v defend 13
v defend object 10
v defend to 4
v defender -16
v define -3
v define bare -26
v define object -23
v deflect 6
v defuse -14
v defuse object -14
v delay -25
v delay object -13
v delegate -37
v delegate bare -13
v delegate clause -15
v delegate infinitive -14
v delegate object -16
v delegate to -13
v delete -13
v delete about -5
v delete in -5
v delete object -9
v deliver 4
v deliver at -28
v deliver bare -27
v deliver by -31
v deliver clause -31
v deliver in 3
v deliver passive 4
v deliver to -10
v demand bare -7
v demand clause -7
v democrat -31
v democrat bare -12
v demonstrate 6
v demonstrate at -19
v demonstrate clause 9
v demur -8
v denounce 9
v denounce bare -5
v denounce object 13
v dent -23
v deny 7
v deny bare 8
v deny object -4
v deny passive -11
v depart -18
v depend -23
v depend bare -11
v depend clause -17
v depend object -10
v depend on -21
v deploy -28
v deploy object -18
v deploy passive -20
v deport -24
v deport bare -19
v deport object -14
v deport passive -18
v deprive -20
v deprive object -20
v deprive of -12
v derail -19
v derail object -18
v deregulate 5
v deregulate object 5
v desanti -19
v desanti bare -19
v descend -5
v descend object -23
v describe 10
v describe as 7
v describe clause 6
v describe in -14
v describe object 4
v describe passive 4
v deserve -9
v deserve at -16
v deserve bare -22
v deserve clause -21
v deserve infinitive 6
v deserve object -19
v design passive -10
v design to 7
v destroy -19
v destroy bare -7
v destroy object -19
v detail -12
v detail object 6
v detain -4
v deter object 7
v determine -9
v determine at -30
v determine bare -3
v determine object -7
v determine passive 10
v devastate -17
v develop -24
v develop bare -15
v develop object -15
v develop passive -9
v devote object 4
v dial -20
v dial object -14
v dictate 9
v die -34
v die bare -21
v die clause -14
v die in -17
v die object -8
v differ -4
v digit -24
v digit object -9
v diminish -26
v diminish object -21
v dip -20
v direct -15
v direct at -3
v direct object -13
v direct out -4
v direct xcomp 3
v disagree 5
v disagree bare -4
v disagree with 8
v disappear -23
v disappear bare -13
v disappoint 18
v disavow object -5
v disband -15
v disband object -15
v disclose object 5
v disclose passive -9
v discount 9
v discount object 11
v discover -6
v discover in -12
v discover object -23
v discredit -7
v discriminate -20
v discuss 19
v discuss bare -22
v discuss clause 6
v discuss object 8
v disenfranchise -3
v disenfranchise bare -3
v dislike 12
v dislodge -10
v dislodge object -10
v dislodge on -8
v dismantle -18
v dismantle bare -11
v dismantle object -13
v dismay 7
v dismay passive 7
v dismiss 4
v dismiss clause 21
v dismiss object 6
v dispatch -17
v dispatch object -15
v displace -20
v display -7
v display object 16
v disproportionately -15
v disproportionately object -15
v disput 9
v disput bare 7
v disqualify -18
v disqualify bare -13
v disrespect -15
v disrupt -18
v disrupt object -14
v dissolv -9
v dissolv object -9
v distance 10
v distance from -3
v distance object 15
v distinguish -16
v distinguish object -16
v distort -20
v distort bare -13
v distort object -17
v distort passive -15
v distract -22
v distract in -7
v distract object -14
v distribute -8
v distribute object 4
v divid object -23
v divid passive 10
v divide -22
v divide object -16
v divorce -17
v do -17
v do about -13
v do as -15
v do at -19
v do bare -25
v do by -15
v do clause -16
v do for -20
v do object -7
v do of -14
v do on -25
v do passive -14
v do than -27
v do to 11
v do with -23
v do xcomp -15
v document 11
v dol -10
v dol +out -10
v dol based -4
v dol object -8
v dol to -6
v dole -13
v dole +out -13
v dole for -6
v dole to -6
v dole xcomp -6
v dominate -30
v dominate bare -13
v dominate by -14
v dominate object -22
v dominate passive -14
v donald -19
v donate -28
v donate bare -10
v donate object -12
v donate to -19
v doom -20
v door -7
v door to -7
v double +down 8
v double object -18
v double with 12
v doubt -4
v doubt object 5
v dozen -21
v dozen bare -17
v draft -5
v drag -21
v drag object -11
v drag on -15
v drank -17
v drank bare -17
v draw about -19
v draw bare -33
v draw in -31
v draw infinitive 4
v draw object -4
v draw passive 9
v draw to 9
v draw xcomp 7
v dress -11
v drive -9
v drive +up -21
v drive as -19
v drive at -4
v drive bare -32
v drive by -19
v drive in -14
v drive object -9
v drive passive -25
v drive toward -5
v drop -10
v drop +out -31
v drop bare -21
v drop clause -22
v drop in -22
v drop object 6
v drop out -28
v drop to -24
v drop ― -6
v drown -20
v dub -9
v dump -20
v earn -14
v earn addressee -19
v earn bare -25
v earn clause -26
v earn from -20
v earn in -13
v earn object -3
v ease -15
v ease object -15
v eat -33
v eat object -15
v echo 16
v eclipse -24
v edge -24
v edit -14
v edit for -13
v edit passive -13
v educate -18
v educate object -10
v elaborate -15
v elaborate bare -31
v elect +official -12
v elect bare -34
v elect in -45
v elect object 7
v elect passive -7
v elect to 9
v elect xcomp -24
v electorate -20
v electorate bare -15
v electrify -14
v electrify object -14
v elevate -26
v elevate object -19
v eliminate -9
v eliminate bare -21
v elite -19
v elite bare -17
v email -15
v email addressee 10
v embarrass 5
v embarrass object 5
v embed 10
v embrace object 3
v embrace of 11
v emerge as -14
v emerge bare -27
v emerge from -20
v emerge in -26
v emerge object 7
v emphasize 7
v emphasize clause 4
v emphasize object -9
v empire -16
v empire bare -11
v employ -5
v employ by -11
v employ passive -27
v enable -18
v enable object -13
v enact -9
v enact object -5
v enamor 11
v enamor of 20
v enamor passive 18
v encounter -25
v encourage 4
v encourage bare 14
v encourage infinitive -5
v encourage object -4
v end -13
v end bare -26
v end clause -8
v end for -27
v end in -22
v end object -3
v end with -6
v end xcomp 9
v endorse 3
v endorse bare 8
v endorse clause -4
v endorse for 4
v endorse infinitive -21
v endorse on -9
v endorser -7
v endorser object -7
v endure -26
v energize -8
v engage bare -18
v engage in 6
v engage object -24
v enjoy 5
v enjoy bare 4
v enjoy in -6
v enlist -18
v ensue -14
v ensue bare -11
v ensure -23
v ensure clause -22
v ensure object -14
v enter -14
v enter bare -15
v enter if -7
v enter object -6
v enter under -7
v enter without -19
v entertain -12
v entitle -5
v entitle xcomp 5
v envision 22
v erod -18
v erupt -3
v erupt in -20
v erupt xcomp -15
v escalate -9
v escalate object -4
v escape -3
v escape as -27
v escape object 6
v establish 7
v establish bare -27
v establish in 6
v establish object -5
v establish passive 7
v establish to -43
v estimate -10
v estimate bare 5
v estimate object 10
v event -16
v event by -9
v event passive -9
v exacerbate -25
v exacerbate passive -17
v examine object -3
v exceed -25
v exceed object -25
v exchange -21
v execute -20
v execute object -16
v executive -21
v executive about -15
v exercise -13
v exercise object -13
v exist -11
v exist bare -22
v exist object -18
v exist passive -11
v exit -27
v expand 3
v expand bare -29
v expand for 21
v expand in -26
v expand infinitive 8
v expand passive -27
v expand to -21
v expect 7
v expect clause -13
v expect infinitive 5
v expect object -4
v expect passive 3
v expect xcomp 15
v expire -26
v expire bare -15
v explain 8
v explain object 4
v explain passive -7
v explain to 13
v explode -14
v exploit -16
v exploit bare -22
v exploit in -11
v exploit object -17
v exploit xcomp -11
v expose 5
v expose bare 6
v expose passive -5
v express 15
v express bare 7
v express clause 22
v express for 6
v express object 12
v extend -17
v extend object -23
v face -20
v face +up -6
v face as -25
v face bare -27
v face clause -20
v face for -25
v face from -23
v face in -25
v face object -11
v face of -21
v face on -15
v face to -17
v face with -22
v face xcomp -23
v facilitate -17
v facilitate object -17
v fade -17
v fade bare -14
v fail -8
v fail addressee -4
v fail bare -31
v fail in -23
v fail infinitive -6
v fail object -21
v fall -36
v fall bare -11
v fall clause -10
v fall in -15
v fall object -15
v fall since -11
v fall to -9
v fall xcomp -16
v fan -11
v far -25
v fare -26
v favor 11
v favor over -19
v fear 4
v fear object 6
v feature 6
v feature bare 8
v feature object -18
v feed -25
v feed object -12
v feel -5
v feel about 5
v feel bare -8
v feel infinitive 8
v feel like -24
v feel object -9
v feel to -21
v fight -4
v fight as -9
v fight bare -29
v fight for -27
v fight in -20
v fight infinitive -24
v fight on -22
v fight passive -7
v fight to -28
v fight until -9
v figure -14
v figure +out -18
v figure clause 13
v figure into -27
v file against -13
v file bare -23
v file in 8
v file object 5
v file passive -11
v file xcomp 10
v fill -8
v fill bare -22
v fill object -28
v fill passive -21
v fill with 9
v finalize -19
v finance -24
v finance object -16
v find -7
v find +out -11
v find clause 4
v find for -28
v find in -5
v find infinitive -13
v find object -12
v find on 9
v find passive -4
v find to -5
v finesse 5
v finesse object 5
v finish -27
v finish bare -10
v finish in -13
v finish object -13
v fire bare -33
v fire from 15
v fire object 5
v fit -27
v fit object -14
v fix -23
v fix bare -8
v fix object -17
v fl -26
v flaw -11
v flaw bare -10
v flee -22
v flee object -15
v flip -32
v flip object -17
v float 8
v flock -21
v flood -14
v flood object -11
v flow -23
v flow object -12
v fly -21
v fly bare -19
v fly in 4
v fly object -17
v fly to -4
v fly with 8
v focus 8
v focus bare -33
v focus clause -9
v focus like -23
v focus passive -3
v focus than 5
v focus xcomp 6
v follow bare -11
v follow by -8
v follow in -33
v follow object -4
v follow on -17
v follow passive -9
v follow to -17
v fool -17
v fool object -17
v force -29
v force bare -13
v force infinitive -16
v force object -19
v force passive -15
v force to -13
v force xcomp -15
v forecast 18
v forget 13
v forget bare -24
v forget clause 5
v form -25
v form object -14
v foster -12
v foster as -5
v foster object -12
v fought -18
v fought in -12
v fought infinitive -12
v found -27
v found after -6
v found bare -15
v found by -10
v found in -11
v found object -18
v found passive -13
v frame 6
v frame object 5
v freeze -20
v frustrate 7
v frustrate passive -21
v fuel -11
v fuel in -18
v fuel object -5
v fuel passive -15
v fulfill -21
v fulfill object -15
v fund -27
v fund bare -15
v fund by -19
v fund in -9
v fund object -16
v fund passive -17
v further -20
v gain -15
v gain bare -25
v gain clause -11
v gain object -4
v galvanize -21
v galvanize object -13
v garner -29
v garner object -22
v gather -31
v gather at -15
v gather bare -13
v gather in -14
v gather object -21
v general -24
v generate -7
v generate object -30
v get -17
v get +off -21
v get +out -8
v get addressee -13
v get bare -23
v get behind 9
v get clause -4
v get for -20
v get from 8
v get infinitive -25
v get into -16
v get like -9
v get object -6
v get of 19
v get on -29
v get out -18
v get to -30
v get with -20
v gift -12
v gift at -8
v gift of -8
v gift passive -8
v give -6
v give +up -25
v give addressee -12
v give at 7
v give bare -17
v give clause -5
v give for 7
v give on 7
v give passive -12
v give to -4
v give xcomp -29
v glut -11
v glut xcomp -11
v go -3
v go +on 11
v go +out -15
v go +up -27
v go after 17
v go against -24
v go as -7
v go at -26
v go bare -5
v go because 8
v go beyond -24
v go by 12
v go for -13
v go from -14
v go in -13
v go infinitive -7
v go into -21
v go like 9
v go object -12
v go of -21
v go out 29
v go passive -28
v go through -24
v go to -10
v go with -5
v go xcomp -17
v goofily 11
v goofily object 11
v gop -27
v gop object -16
v govern object -19
v graduate -27
v grant 9
v grant bare -24
v grant by -11
v grant object -8
v grant passive 7
v grapple 8
v grapple with -29
v greet -4
v greet passive 6
v grow -11
v grow +up -25
v grow bare -31
v grow clause -21
v grow in -18
v grow object 16
v grow to -5
v grow xcomp -9
v guarantee -11
v guard -24
v guess -5
v guess clause -15
v guess object 9
v guide 6
v guide object -22
v gun -25
v hack -28
v hack object -16
v halt -21
v halt object -16
v hammer object 10
v hand -22
v hand object -17
v handle -28
v handle object -21
v hang +up -23
v happen -21
v happen bare -20
v happen clause 5
v happen in -19
v happen infinitive -13
v happen object -20
v happen of 9
v happen passive -14
v happen with -9
v happily -6
v happily in -6
v happily object -9
v harass -17
v harass by -3
v harass passive -16
v harm -20
v harm object -18
v hate 7
v hatr -19
v have -9
v have about 15
v have after -19
v have as -20
v have at -6
v have bare -37
v have clause -9
v have for 18
v have from -12
v have if -23
v have in -11
v have object -7
v have on -28
v have over -23
v have passive -12
v have than 9
v have that -12
v have to -5
v have with -27
v head -27
v head into -12
v head object -18
v head passive -8
v head to -18
v heal -15
v hear -5
v hear about -18
v hear at -16
v hear from -34
v hear in -27
v hear infinitive -4
v hear of -18
v hear on -29
v hear passive 9
v hear xcomp 7
v heat -20
v heat bare -14
v heed -19
v heed object -15
v heel -18
v heel bare -18
v heighten -21
v heighten bare -18
v help -8
v help after -14
v help as -18
v help by -18
v help clause -26
v help in -31
v help infinitive -25
v help object -11
v help of -11
v help passive -26
v help win -17
v help xcomp -9
v hide -27
v hide bare -18
v hide object -14
v highlight -8
v highlight clause 7
v highlight object 9
v hint 4
v hire -4
v hire bare -19
v hire infinitive -9
v hire object 6
v hit bare 4
v hit clause 6
v hit in 4
v hit object -4
v hit on 13
v hold +off -22
v hold +on -17
v hold +up 15
v hold at -28
v hold by -32
v hold clause -5
v hold for -6
v hold in -13
v hold object -10
v hold on -8
v hold passive -5
v hold with -24
v honor -19
v honor object -13
v honor passive -16
v hope 5
v hope bare -7
v hope infinitive 5
v hope object 5
v host -30
v host bare -9
v host by -18
v host clause -8
v host object -18
v host passive -15
v huddle -24
v hurt -26
v hurt bare -22
v hurt object -19
v identify -4
v identify as 6
v identify bare -7
v identify passive -6
v ignore 11
v ignore bare 9
v ignore by -10
v ignore clause 11
v illustrate 9
v imagine 4
v imagine bare 14
v imagine clause -23
v imagine xcomp -21
v impact -26
v impact object -11
v impact on -3
v implement object -19
v imply -7
v imply clause -3
v imply object 7
v impose 12
v impose bare 12
v impose object -10
v impose on -24
v imprison -21
v improve -28
v improve bare -9
v improve in -12
v improve object -18
v include -7
v include bare -16
v include in -26
v include passive -18
v include that -6
v include xcomp -8
v income -24
v income object -18
v increase -15
v increase bare -23
v increase clause -19
v increase for -3
v increase in -24
v increase object -10
v increase passive -9
v increase since -12
v increase to -16
v indicate 5
v indicate clause 10
v indict bare 10
v infiltrate -21
v inflict -21
v influence -21
v influence by -12
v influence object -16
v influence passive -11
v inform 10
v inform about -29
v inform object 19
v ingest -6
v ingest for -6
v ingest object -6
v inject -16
v inject into -13
v inject object -16
v injure -25
v insert -22
v insist 9
v insist bare 19
v insist clause 4
v insist object -4
v insist on -3
v inspect 5
v inspect object 5
v inspire -22
v inspire bare -18
v inspire by -16
v inspire object -14
v inspire passive -16
v install -19
v install object -17
v instruct -12
v insulate -8
v insult object 7
v intend 12
v intend at -9
v intend clause -18
v intend infinitive -10
v intend passive 3
v intensify -22
v interpret 22
v interrupt -11
v intervene -17
v interview -8
v interview bare -18
v interview by -16
v interview object -12
v interview passive -25
v introduce -9
v introduce bare -11
v introduce clause 8
v introduce object -6
v invest -30
v invest in -15
v invest object -17
v investigate -5
v investigate object -4
v invite -3
v invite infinitive 8
v invite object -10
v invite passive 7
v invite to -17
v invoke 11
v invoke clause 7
v invoke object 6
v involve -29
v involve bare -13
v involve object -16
v involve passive -15
v involve xcomp -16
v isolate -16
v issue bare 4
v issue by -26
v issue object 5
v jab on 10
v jar -19
v join -9
v join bare -18
v join by -18
v join for -20
v join from -21
v join in 15
v join object -8
v join of -25
v join on -24
v join passive -25
v join to -29
v joke 14
v joke clause -5
v judge 10
v jump -8
v jump bare -15
v jump into -15
v jump object -12
v keep +away -25
v keep from -20
v keep object -15
v keep on -15
v keep passive -21
v keep to -15
v keep with -22
v ken -25
v kick -30
v kick +off -19
v kill -28
v kill at -12
v kill bare -16
v kill in -12
v kill object -22
v kill passive -16
v kindle -15
v kindle like -15
v kindle object -15
v knock 4
v knock as 10
v knock clause 23
v knock on -13
v knock out -17
v know about -19
v know addressee 9
v know as -4
v know bare -5
v know clause -5
v know except -17
v know in -3
v know infinitive 14
v know object -5
v know passive 12
v know that 6
v know to 6
v know whether -27
v know xcomp -4
v label 5
v label object 5
v lack -31
v lack object -21
v lag -29
v laid -19
v laid +off -13
v laid object -19
v laid passive -4
v lambast 17
v lament 27
v lament object 23
v land -9
v land in -24
v land object 9
v lash 16
v lash +out 18
v last -16
v last bare -21
v last object -7
v laugh at -8
v laugh clause -19
v launch bare -26
v launch by -5
v lay 8
v lay +out 11
v lay for -8
v lay in -11
v lay object 5
v lead -21
v lead +up -12
v lead among -21
v lead bare -26
v lead by -26
v lead clause -25
v lead for 9
v lead in 7
v lead infinitive -24
v lead passive -14
v lead to -27
v lead with -26
v lead xcomp -28
v leak -29
v leak bare -17
v leak object -13
v lean 9
v lean bare 6
v lean object -34
v learn 16
v learn about -18
v learn bare 6
v learn from -27
v learn infinitive 6
v learn object 5
v leave -6
v leave +out 8
v leave addressee -26
v leave at -20
v leave bare -7
v leave behind -24
v leave for -27
v leave in -24
v leave infinitive -21
v leave object -12
v leave of -19
v leave on -34
v leave to -18
v leave with -21
v legalize object 6
v legislate -17
v legislate bare -17
v lend -6
v lend from -14
v lent -8
v lent object -11
v let -3
v let +down -17
v let clause -28
v let object 5
v let to -5
v let xcomp -6
v level object 4
v leverage -9
v leverage object -9
v license -26
v license bare -8
v lie -14
v lie bare -18
v lie object 5
v lie to -15
v lift -11
v light 5
v like 13
v like bare -9
v like clause -7
v like infinitive 19
v like object 7
v like xcomp -7
v liken 16
v limit -9
v limit to -15
v line 7
v line +up 13
v line bare -13
v line for -36
v line to -6
v line with -34
v linger -6
v link -6
v link bare -17
v link object 8
v link passive -18
v link to -28
v list 19
v list object 11
v listen -6
v listen bare -12
v listen to -28
v listen xcomp -7
v live -19
v live bare -22
v live for -17
v live object -17
v live with -10
v lobby -14
v lobby for -11
v lobby object -9
v locate -18
v lock +up -18
v lock in 5
v lock object -22
v lock passive -4
v look 6
v look clause 16
v look if -17
v look in -9
v look infinitive 10
v look into -3
v look object -3
v look to 10
v look xcomp -4
v loom as 8
v loom bare -23
v loom in 9
v lose -34
v lose bare -12
v lose clause -13
v lose in -10
v lose object -22
v lose on -12
v lose passive -15
v lose to -14
v lose xcomp -13
v love 11
v love about -20
v love bare -33
v love clause -15
v love infinitive 14
v love object 4
v lower -20
v lower object -15
v lurch -20
v lurch xcomp -11
v lure -19
v maintain -16
v maintain for 11
v maintain object -9
v make -7
v make +up -36
v make addressee -16
v make after -20
v make as 3
v make at -28
v make by -8
v make clause 9
v make during -21
v make in -3
v make infinitive -8
v make into -15
v make of 7
v make on 5
v make passive -11
v make that 5
v make to 9
v make while -33
v make with -13
v manage -14
v manage bare -15
v manage object -25
v manufacture -32
v march -22
v margin -22
v mark -7
v mark bare 5
v mark object 5
v mark xcomp -17
v market -21
v marry -28
v marry bare -10
v marry in -14
v marry object -15
v mask -17
v mask object -14
v mask owner -11
v match -27
v match object -18
v matter -19
v matter bare -16
v matter clause -10
v matter object -14
v matter to -9
v mature -15
v mature into -15
v maybe -22
v maybe bare -21
v mean bare -3
v mean clause -14
v mean infinitive -9
v mean object -16
v mean passive 10
v mean xcomp -31
v meander bare -20
v measure 13
v measure bare -23
v measure object -19
v meet -9
v meet at -14
v meet bare -26
v meet clause -18
v meet in -26
v meet object -12
v meet on -26
v meet owner -19
v meet to 6
v meet with -8
v mention 5
v mention bare -4
v mention by -7
v mention in 24
v mention object 9
v mention than 11
v mention xcomp 9
v metastasize -12
v metastasize bare -4
v minimize 13
v minimize object -20
v mire -18
v mire in -12
v mire passive -15
v mirror -7
v mishandle -20
v mishandle object -12
v misle 16
v mislead -17
v miss -13
v miss bare -14
v miss object -6
v mix xcomp -15
v mobilize -3
v mobilize object -23
v mock -5
v mock bare 8
v mock object 9
v moderate -28
v moderate bare -18
v moderate object -20
v morn -20
v morn bare -8
v motivate -21
v motivate object -14
v mount object 9
v mourn 4
v move -9
v move +on -22
v move +out -21
v move bare -33
v move clause 9
v move in -22
v move infinitive 5
v move into -13
v move object -25
v move of -16
v move on -24
v move to -36
v murder -30
v name 11
v name bare -4
v name in 8
v name object 8
v name passive 9
v narrow -21
v narrow object -14
v narrow to -7
v navigate -22
v navigate object -16
v need -10
v need bare -31
v need clause -19
v need for 12
v need in -22
v need of -16
v need owner -29
v need passive -10
v need xcomp -6
v neglect -15
v neglect object -11
v negotiate 6
v negotiate bare -25
v negotiate object 10
v neighbor -17
v neighbor bare -16
v neighbor object -12
v nominate 13
v nominate bare 5
v nominate by 8
v nominate in 7
v nominate object 3
v nominate passive 5
v nominate to 3
v note 18
v note bare 13
v note clause 9
v note in 18
v note object -6
v notice 8
v obscure -22
v observe 9
v obsess -9
v obsess with -9
v obtain -28
v obtain at -14
v obtain by -13
v obtain object -22
v obtain passive -13
v occupy -23
v occupy object -21
v occur -31
v occur bare -13
v occur in -13
v offend 10
v offend as -5
v offend object -18
v offer -6
v offer as 7
v offer bare -28
v offer by -22
v offer clause -15
v offer for -14
v offer in -7
v offer infinitive 20
v offer on -5
v offer passive -13
v offer to 6
v offer xcomp 23
v offset -17
v offset object -16
v open +up 17
v open bare -30
v open in -30
v open object -14
v open on 5
v open to -13
v operate -8
v operate bare -29
v oppose 14
v oppose as -12
v oppose bare 13
v oppose clause -22
v oppose in 15
v oppose object 10
v opt 8
v opt +out -17
v order 9
v order object 6
v organize -28
v organize object -21
v ought -9
v ought infinitive -9
v outline from 31
v outline in -8
v outline object 3
v overcome -26
v overcome object -17
v overlap -10
v overlap bare -9
v overlook 5
v overlook object -19
v overrepresent -16
v overrepresent passive -16
v oversee -26
v oversee bare -19
v oversee object -16
v overshadow -24
v overstay -13
v overstay object -13
v overtake -23
v overtake object -17
v overturn object 8
v owe -23
v owe object -16
v own -36
v own bare -14
v own object -21
v own passive -22
v pack -21
v pack bare -16
v paint 5
v paint as 7
v pander -3
v park -16
v participate -24
v participate as -9
v participate bare -19
v participate in -19
v participate passive -9
v pass 6
v pass by 10
v pass clause 10
v pass in -28
v pass to -6
v pause -4
v pause bare -5
v pave -18
v pave object -18
v pay -11
v pay +off -26
v pay addressee -18
v pay at -10
v pay bare -28
v pay because -7
v pay clause -29
v pay for -27
v pay in -39
v pay infinitive -24
v pay object -3
v pay on 7
v pay passive -18
v pay through -12
v pay xcomp -16
v peak -20
v pecuniary -10
v pecuniary object -10
v pend -20
v pepper -21
v perceive 4
v perceive as 6
v perceive infinitive -20
v percent -22
v percent bare -9
v percent object -12
v perform -4
v perform bare -23
v perform by -8
v perform in -22
v perform object 8
v perform passive -13
v perform xcomp 3
v permit -10
v persuade 7
v persuade infinitive 4
v persuade object 12
v pick +up -5
v pick bare 9
v pick passive -8
v pile -25
v pit -21
v pit object -18
v pitch object 5
v pivot 7
v place in -12
v place object -12
v place on 4
v place passive -19
v plan bare -7
v plan infinitive 8
v plan passive 8
v plant -23
v play -14
v play +down 21
v play +out -21
v play bare -24
v play clause 9
v play in 6
v play object -11
v play on -20
v play passive -19
v play to -12
v play with -18
v pledge bare -8
v pledge clause 27
v pledge infinitive 12
v pledge object -7
v pledge to -7
v plod -12
v plod bare -12
v plot infinitive 5
v plummet -22
v point +out 7
v point as -12
v point bare -25
v point clause 4
v point in -10
v point to 9
v poise -6
v poise infinitive -8
v polarize 5
v policymake -11
v policymake bare -11
v politicize -22
v politicize bare -16
v poll -13
v poll bare -21
v poll in -21
v poll object -4
v portray 19
v portray as 7
v portray object 13
v pose -4
v pose bare -19
v pose by -26
v pose passive 9
v position infinitive -13
v position object 15
v post -6
v post bare 8
v post in 7
v post object -5
v postpone -18
v pounce 7
v pounce bare 7
v pour -19
v pour into -8
v pour object -10
v power -23
v practice -19
v praise 10
v praise bare 4
v praise for -15
v praise object 7
v pray -19
v predict 8
v predict clause 5
v prefer 20
v prefer bare -3
v prefer clause -4
v prefer object 8
v prepare -14
v prepare bare -21
v prepare infinitive -27
v prepare object -22
v prepare passive -17
v present 6
v present bare 6
v present object 5
v present passive 7
v present with -18
v preserve -18
v preserve object -16
v preserve passive -10
v preside -23
v president -21
v president bare -16
v president passive -16
v press for 8
v press object -3
v press to -13
v pressure object -4
v pretend clause 6
v prevail -26
v prevail bare -15
v primary -12
v print -25
v privatize -6
v privatize object -6
v proceed infinitive 3
v process -9
v process object -6
v produce -8
v produce bare -21
v produce object -7
v profess 4
v profess object -27
v profess to -26
v profit -20
v profit bare -19
v profound -25
v prohibit 7
v prohibit object 10
v prolong -18
v promise 9
v promise bare -9
v promise clause 20
v promise object 15
v promise to -11
v promote 19
v promote as -6
v promote clause -4
v promote of -4
v prompt -10
v prompt bare -28
v prompt infinitive 6
v prompt object -14
v prompt to -16
v propel -21
v propel object -11
v properly -4
v properly xcomp -4
v propose 9
v propose bare -15
v propose object 8
v propose xcomp -7
v prosecute -9
v prosecute bare -11
v prosecute object 6
v prosecute passive -15
v prosper -23
v protect -20
v protect bare -18
v protect from -5
v protect object -15
v protect passive -12
v protect xcomp -9
v protest 4
v protest object 7
v protract -13
v protract bare -13
v prove -6
v prove bare -25
v prove infinitive 8
v prove object -12
v prove passive -22
v prove to -15
v prove xcomp -30
v provide by 4
v provide for -12
v provide object -4
v provide to -12
v provide with -7
v provoke -13
v provoke object -14
v publish -10
v publish about 20
v publish bare -12
v publish clause -14
v publish in -14
v publish object 8
v publish on -3
v pull -14
v pull +off -24
v pull from -11
v pull in -25
v pull object -4
v punch -23
v punch object -16
v punish -26
v punish bare -15
v punish object -18
v punish passive -13
v purchase -3
v pursue bare -15
v pursue passive -24
v push 11
v push for 16
v push in -8
v push infinitive 7
v push object -7
v push on -4
v push passive 15
v push to 3
v push xcomp -15
v put +on 3
v put +together -10
v put +up -31
v put bare 19
v put because -11
v put clause 7
v put for -15
v put into -26
v put of -23
v put on -12
v put over -27
v put to -8
v put xcomp 8
v qualify -28
v question 11
v question clause 5
v question object 7
v quit -19
v quit object -12
v quote -3
v quote object -7
v quote xcomp 29
v race -18
v race object -11
v rail 18
v rail against 13
v raise -6
v raise bare -34
v raise by 5
v raise clause 17
v raise for -19
v raise from -20
v raise in -5
v raise passive 4
v raise to -6
v rally -12
v rally bare -28
v rally behind 11
v rally object -28
v rally to -19
v ramble -11
v ramble at -11
v ramp -21
v ramp +up -21
v ramp object -14
v range 8
v range bare 6
v range from -8
v range to 10
v rank -10
v rank bare 10
v rank object -16
v ratchet -3
v ratchet +up -3
v rate -13
v rate object -7
v rattle 11
v rattle object 16
v ravage -22
v reach +out -5
v reach by -14
v reach clause -30
v reach for 6
v reach passive -36
v reach to 13
v read -6
v read bare 4
v read clause -5
v read in -14
v read object -10
v reaffirm 18
v reaffirm object 18
v realize clause -12
v realize object -15
v rearrang -10
v rearrang like -10
v rearrang passive -10
v reassess 17
v reassess infinitive -10
v reassure -3
v rebound -24
v rebuild -23
v rebuild object -17
v rebuke 7
v rebut 5
v rebut object 5
v rebut on 20
v recall 14
v recall bare 10
v recall object -7
v receive -9
v receive bare -4
v receive from 11
v receive in -10
v receive object -4
v receive on 4
v receive passive -22
v receive xcomp -17
v reclaim -17
v reclaim object -14
v recognize 3
v recognize +out 10
v recognize bare -15
v recognize clause 9
v recommend -4
v recommend object 7
v reconsider 9
v reconsider object 12
v record -19
v record bare -15
v record object 7
v recount 5
v recount object 5
v recover -26
v recruit -11
v recruit object -18
v reduce -4
v reduce bare -18
v reduce clause -20
v reduce in -18
v reeve -15
v reeve bare -11
v reeve clause -12
v refer 15
v refer as -5
v refer to 7
v reference 13
v reference object 7
v reflect -18
v reflect bare -20
v reflect object -9
v reflect on 18
v reform -22
v reform object -12
v refrain 17
v refrain from -6
v refugee -23
v refuse 5
v refuse at -11
v refuse infinitive 4
v refuse object 14
v refuse owner 14
v refuse to 15
v regain -16
v regain object -16
v regard -4
v regard as 18
v regard bare -19
v register -21
v register as 8
v register bare -35
v register in -23
v register on -30
v register passive -15
v regret 5
v regret object 19
v regulate -18
v regulate object -18
v rein -18
v rein in -14
v reinforce -10
v reinforce object -8
v reinvigorate -14
v reinvigorate object -14
v reiterate 13
v reiterate clause -5
v reject 7
v reject clause -12
v reject for -4
v relate -21
v relate infinitive -7
v relate to -19
v release bare -8
v release by -16
v release in -8
v release object 7
v release on -15
v release passive 8
v release xcomp 5
v relish 21
v relish object 9
v relocate -19
v rely -10
v rely clause -7
v rely object 14
v rely on -5
v rely to -15
v remain -10
v remain bare -28
v remain clause -17
v remain for -20
v remain infinitive -32
v remain object -10
v remark clause -7
v remember 27
v remember bare 22
v remember clause -8
v remember object 4
v remember xcomp -12
v remind 24
v remind addressee -10
v remind clause 7
v remind object 22
v remind of 5
v remove -9
v remove from 8
v remove passive -18
v remove while -19
v render -15
v renegotiate 10
v renegotiate object 10
v renegotiate under -34
v renounce 20
v renovate -30
v reopen -19
v repeal -23
v repeal object -18
v repeat passive -15
v replace -12
v replace passive -24
v reply -8
v reply bare 10
v reply object 15
v report bare 9
v report by 3
v report clause 6
v report from -30
v report in -3
v report object 4
v report owner -8
v report xcomp -7
v reporters -14
v reporters object -14
v represent -5
v represent bare -35
v represent clause 9
v represent for -19
v represent in -24
v represent object -6
v represent of -18
v represent xcomp -14
v republican -22
v request -4
v request object -4
v require 3
v require in 4
v require infinitive 11
v require object -9
v require to 14
v require xcomp -32
v rescue -18
v rescue object -13
v resemble -11
v resemble object -11
v reserve -9
v reserve for -4
v reserve object 15
v reserve passive -24
v resettle -16
v resettle into -4
v resettle passive -4
v resign -8
v resign bare -20
v resign from 4
v resign in -17
v resist -5
v resist object -4
v resolve -21
v resolve bare -13
v resolve passive -13
v resonate 10
v resonate with 15
v respect bare -22
v respect object -22
v respond about -8
v respond by 3
v respond for 9
v respond object -14
v rest -26
v rest on -10
v restore -26
v restore bare -12
v restore object -18
v restrict 12
v restrict bare 9
v restrict object 13
v restructure -10
v restructure object -10
v result -27
v result in -15
v result object -14
v retain -23
v retain object -18
v rethink 15
v rethink object -22
v retire -30
v retire bare -19
v return -9
v return bare -22
v return clause -27
v return from -23
v retweet 18
v reveal bare 12
v reveal clause -3
v reveal object 4
v reveal passive 10
v reverse -6
v reverse object 5
v review object -6
v revile 7
v revile object 7
v revise bare 5
v revise passive 5
v revive -24
v revive object -15
v reward -15
v reward object -15
v reward with -3
v rewritten -16
v rewritten bare -16
v ride -16
v ride object -14
v rig -25
v rip 10
v rip into 25
v rip object -4
v rise -7
v rise bare -26
v rise clause -24
v rise in -36
v rise to 6
v risen -23
v risk -11
v risk xcomp -19
v roar -22
v rock -25
v roll -12
v roll +out 7
v roll bare -19
v roll passive -16
v root 3
v round -23
v round +up -6
v round object -18
v rouse -20
v rouse object -15
v route -21
v rub -24
v ruin -18
v ruin bare -17
v ruin passive -17
v rule -6
v rule +out 9
v rule bare -5
v rule object -9
v run -7
v run against -24
v run as -25
v run bare -25
v run by -20
v run for -35
v run from -16
v run in -3
v run object -5
v run of -13
v run on -25
v run owner -14
v run passive -16
v run to -23
v run xcomp 7
v rush -8
v rush infinitive -22
v rush while -19
v rust -7
v rust belt -7
v sacrifice -10
v sacrifice object -5
v safe -7
v sanction 16
v sanction bare -6
v sander -31
v sander bare -21
v sander object -19
v save -24
v save bare -17
v save object -23
v say 9
v say about -7
v say addressee -4
v say after 27
v say as -13
v say at 6
v say bare 8
v say before 29
v say clause 5
v say during -4
v say for 7
v say in 6
v say infinitive -6
v say into 12
v say object 3
v say of 4
v say on 18
v say to -3
v say with 14
v say xcomp -5
v scare 14
v scare object 7
v schedule -12
v schedule bare -23
v schedule for -19
v schedule object -16
v schedule passive -7
v score -24
v score in -18
v score object -21
v scramble -5
v scramble infinitive 5
v scream -6
v screen -19
v screen for -4
v screen object -6
v screw -13
v screw +up -12
v screw object -6
v script -21
v scuttle -15
v scuttle object -15
v seal -14
v seal object -13
v search -18
v search for -16
v seat -22
v secure -25
v secure in -7
v secure object -23
v see 6
v see as 8
v see by 6
v see for 13
v see in 11
v see infinitive -11
v see of 9
v see on -32
v see passive 5
v see since 12
v see to -5
v see with 20
v see xcomp -4
v seek 11
v seek at -8
v seek clause 8
v seek from 8
v seek object -6
v seek to 6
v seek xcomp 19
v seem 13
v seem bare 9
v seem infinitive 6
v seem like 12
v seem to 17
v segregate -9
v segregate in -7
v segregate object -9
v segregate passive -7
v seize -5
v seize on -11
v seize passive 7
v select -10
v select bare -10
v select passive -19
v sell -15
v sell +out -19
v sell addressee -10
v sell bare -19
v sell below -4
v sell object 4
v sell passive -19
v sell to -15
v sell xcomp -18
v sen. -35
v sen. bare -23
v sen. clause -18
v sen. object -18
v sen. passive -10
v senate -20
v senate bare -12
v senate object -11
v send +out 13
v send bare -23
v send clause -9
v send for -27
v send in -18
v send passive -30
v send to -18
v sense 4
v sentence 9
v sentence passive -11
v separate -22
v separate from -16
v separate object -11
v serve -16
v serve as -11
v serve bare -18
v serve clause -24
v serve for -17
v serve from -13
v serve in -29
v serve object -3
v serve on -19
v serve passive -8
v serve through -6
v serve to -15
v set -6
v set +off -24
v set +up -4
v set bare -18
v set by 8
v set clause -22
v set for -32
v set in -23
v set infinitive 4
v set passive -4
v set with -6
v settle -10
v settle bare -20
v settle object -19
v seven -23
v seven bare -14
v shadow -6
v shadow for -6
v shadow passive -6
v shadow while -6
v shake +up -20
v shake object -24
v shape -26
v shape object -19
v share 9
v share bare -37
v share object -3
v share with 4
v sharpen -29
v shatter -23
v shatter object -18
v shed 10
v shield -18
v shift -9
v shift bare -20
v shift from -24
v shift to 5
v shock -24
v shook -18
v shook object -15
v shoot -7
v shoot bare -21
v shoot by -22
v shoot in -27
v shoot object -26
v shoot passive 5
v shoot to -23
v shor 8
v shor +up 8
v shout 12
v shout bare -6
v shout from 12
v shout object 16
v show -3
v show +up -17
v show at 4
v show bare 7
v show by 8
v show for -14
v show infinitive 3
v show out 17
v show passive 8
v show that -15
v show with 5
v show xcomp 3
v showcase -22
v shrewdly -16
v shrewdly xcomp -16
v shrink -21
v shrink although -12
v shrink object -9
v shrug 4
v shrug +off 8
v shrug object 4
v shut +up -3
v shut object 7
v shut passive 6
v side 7
v side with 8
v sign -13
v sign +off -22
v sign bare -4
v sign for -25
v sign object -4
v sign passive 3
v signal object -9
v sing 3
v sing object -23
v single 12
v single +out 21
v sit -15
v sit +down -24
v sit +out -13
v sit at -14
v sit bare -13
v sit in 4
v sit object -22
v sit on -28
v sit with 14
v skew -24
v skew bare -8
v skew passive -8
v skew toward -3
v skewer -23
v skewer object -15
v skip -14
v skip object -14
v slam object 8
v slash 6
v slate -19
v slate passive -17
v slate to -16
v sleep -19
v slip -26
v slow -23
v slow object -11
v smile -4
v smile bare 4
v smile in -13
v smile object -15
v smile on -8
v snort -14
v snort bare -14
v soar -23
v soar object -14
v soften -19
v solidify -27
v solidify object -26
v solve -14
v solve bare -4
v solve object -14
v sound 7
v sound like -25
v sound object 8
v spar 9
v spar of 17
v spar on 12
v spark -7
v spark for -14
v spark object 8
v speak -12
v speak +out 18
v speak about 27
v speak against -13
v speak at -13
v speak bare -10
v speak by -10
v speak from -8
v speak infinitive 5
v speak of 12
v speak on -18
v speak with -23
v spearhead -5
v spearhead object -5
v speculate 19
v spend -3
v spend bare -6
v spend clause -24
v spend in -11
v spend of -7
v spend on -11
v spend over -24
v spend than -11
v spend to -4
v spend with -23
v spike -17
v spike according -12
v spike in -7
v spike object -15
v spike over -12
v spill -14
v spirit -16
v spirit bare -13
v split -6
v split bare 8
v split object -17
v split passive -4
v sponsor -9
v sponsor bare -22
v sponsor object 8
v spout -18
v spout object -18
v sprawle -20
v spread -7
v spread bare -11
v spread object 6
v spur -20
v spur object -14
v squeeze -20
v squeeze for -14
v squeeze object -17
v stack -24
v stack passive -11
v stage object 12
v stake +out 18
v stake object -34
v stall -31
v stand +out -29
v stand +up -23
v stand against -18
v stand as 8
v stand at -23
v stand bare -5
v stand behind -29
v stand by 14
v stand clause -9
v stand for 9
v stand in -7
v stand on 6
v stand to -23
v star -23
v star in -10
v star object -16
v start -4
v start at -18
v start bare -14
v start infinitive -6
v start xcomp -4
v state bare -12
v state clause -4
v state object -3
v stay -13
v stay bare -24
v stay in -5
v stay object -23
v stay on -20
v stay xcomp -18
v steal -20
v steal from -22
v steal object -14
v steer -31
v steer object -17
v stem -21
v stem object -12
v step -7
v step +down -22
v step +in -10
v step +up 8
v step object -10
v step to 4
v stick object -21
v stick passive 10
v stick with 7
v stir -5
v stoke -20
v stoke object -15
v stop -3
v stop at -17
v stop bare -28
v stop by -21
v stop from -21
v stop in -19
v stop object -9
v strain -12
v strain infinitive -17
v street -21
v strengthen -25
v strengthen object -18
v stress 11
v stress at 5
v stress in 18
v stretch -19
v stretch object -11
v strike +down 26
v strike bare 3
v strike clause -13
v strike object -7
v strike owner -7
v strip -14
v strip from -6
v strip object -14
v strive 7
v strive +on -5
v strive to -5
v struggle bare -22
v struggle object -9
v struggle with -33
v study -25
v study object -17
v stumble -19
v stump -6
v stun -22
v stun bare -15
v stymy -7
v stymy as -7
v stymy in -7
v stymy object -7
v subdue -15
v subdue bare -15
v subject -21
v submit object 11
v submit passive -26
v succeed -28
v succeed bare -14
v succeed in -15
v succeed object -13
v suck -14
v sue for 15
v sue object 9
v suffer -20
v suffer from -22
v suffer object -15
v suggest 8
v suggest bare 16
v suggest clause 10
v suggest in 8
v suggest on 24
v suggest that 11
v suggest xcomp -3
v suit -19
v suit over -8
v sum 8
v sum +up 8
v sum in -23
v sum passive -23
v summon -10
v summon object -10
v summon with -5
v superdelegate -20
v superdelegate bare -12
v supplement -17
v supplement object -12
v support 10
v support bare 6
v support by -6
v support clause -9
v support in -3
v support infinitive -22
v support object 8
v support on -5
v support passive 5
v support to 3
v support xcomp 4
v suppose -24
v suppose bare -13
v suppose infinitive -12
v suppose passive -20
v suppose xcomp -8
v suppress -19
v suppress object -16
v surge -25
v surge as -12
v surge clause -12
v surge in -13
v surpass -25
v surpass object -16
v surprise object 5
v surprise passive -7
v surrogate -20
v surround -26
v surround object -15
v surround passive -15
v survey -12
v survey bare 7
v survey object -24
v survive -28
v survive bare -19
v survive object -20
v suspect bare -3
v suspend -12
v suspend passive -27
v sustain -21
v sustain bare -17
v sustain object -17
v sw +up -18
v sw bare -31
v sw object -27
v sw on -18
v swallow -20
v swallow bare -11
v sway -17
v sway object -13
v sweep -28
v sweep bare -18
v sweep object -14
v switch -9
v switch object 3
v swoop -15
v swoop bare -15
v tackle -25
v tackle object -15
v take +away -11
v take +back -21
v take +down -21
v take +in -18
v take +off -22
v take +on -24
v take +out -18
v take +over -13
v take +up -29
v take after -23
v take against 5
v take as -31
v take bare -12
v take by -20
v take clause -3
v take during 4
v take for -4
v take from -16
v take infinitive 10
v take into -18
v take on -10
v take over 7
v take passive -30
v take to -5
v take with 3
v take xcomp -17
v talk about 4
v talk clause 5
v talk during -26
v talk in -7
v talk object 7
v talk on 6
v talk with 8
v tally -23
v tap -27
v tap object -19
v target bare -8
v task -21
v task with -21
v tax -20
v teach -24
v teach about -7
v teach addressee -6
v teach object -16
v tear -23
v tear object -7
v ted -22
v ted bare -14
v ted object -20
v ted passive -15
v televise -19
v televise bare -17
v tell about -9
v tell addressee 7
v tell at 12
v tell bare 8
v tell in 6
v tell object 4
v tell of -6
v tell on 8
v tell xcomp 20
v tend clause -17
v tend infinitive -4
v terminate -20
v test -27
v test bare -13
v test object -20
v test passive -16
v testify -4
v testify before -3
v thank bare -11
v thank clause -12
v thank object 12
v think -5
v think about -13
v think as -31
v think bare 9
v think to 16
v think xcomp -20
v threaten -3
v threaten for -14
v threaten infinitive 7
v thrive -19
v throw at -18
v throw behind 14
v throw in 12
v throw object -10
v throw passive -25
v throw to -4
v thwart -19
v thwart object -19
v tick 6
v tie bare -23
v tie object 6
v tie passive -33
v tie to 9
v tighten -20
v tighten object -15
v tip -12
v tip object -14
v title 19
v title object 7
v top -25
v top object -17
v toss object -17
v total -19
v tour -18
v tour object -18
v tout 22
v tout object 19
v trace 5
v track bare -26
v trade object -5
v trail -29
v trail bare -17
v trail by -13
v trail in -11
v trail object -19
v train -23
v train bare -12
v train object -14
v train to -9
v transfer -23
v transfer across -10
v transfer object -15
v transfix -11
v transfix object -11
v transform -16
v transform object -15
v translate -26
v translate into -14
v translate object -17
v trash 13
v travel -32
v travel bare -10
v travel to -13
v travel with -9
v treat -8
v treat as 6
v treat bare -17
v treat in -11
v treat object -28
v trigger -17
v trigger object -17
v trounce -26
v trump -31
v trump bare -17
v trump clause -17
v trump object -20
v trump xcomp -14
v trumpet object 11
v trust 6
v trust bare -29
v trust infinitive 8
v try -5
v try bare -17
v try clause -10
v try in -23
v try object -28
v try to 3
v try xcomp -15
v turn -4
v turn +down 9
v turn +out -43
v turn +over -32
v turn against 13
v turn as -32
v turn bare -21
v turn because -29
v turn clause -36
v turn for -23
v turn from 6
v turn in -9
v turn infinitive 4
v turn into -5
v turn passive -26
v turn to -7
v turn xcomp -28
v tweet 7
v tweet bare 9
v tweet clause -5
v tweet object -5
v tweet on 20
v tweet xcomp -7
v undelet -15
v undelet bare -15
v undercut -30
v undercut object -10
v undergo -12
v undergo infinitive -4
v undergo object -10
v undermine -26
v undermine as -10
v undermine object -22
v undermine to -9
v underplay 10
v underplay object 10
v underscore -5
v understand bare -6
v understand clause -4
v understand xcomp -11
v unfold -27
v unify -17
v unify object -11
v unite 4
v unite bare -27
v unite behind -28
v unite object -20
v unleash -7
v unleash object 7
v unveil for 4
v unveil in 3
v update -27
v update passive -23
v upend -21
v upend object -21
v upset 7
v upset object -23
v urge 7
v urge bare 16
v urge object 5
v urge xcomp -7
v use as 6
v use at -32
v use bare -10
v use by -28
v use clause -8
v use during -24
v use in -4
v use infinitive -11
v use object -4
v use of -24
v use on -29
v use passive -8
v use to -4
v usher -23
v utter 18
v value -25
v vanish -8
v vanish object -8
v vary -26
v vary object -11
v vet -19
v vet bare -9
v vet object -12
v vet passive -12
v veto 14
v victimize -20
v victimize passive -6
v view -7
v view as 10
v view in 10
v violate -22
v violate object -17
v violate passive -14
v visit -14
v visit bare -17
v visit clause -15
v visit in -14
v visit object -10
v visit to 8
v voice 5
v voice object 6
v void 13
v void object 13
v void on 14
v volunteer -13
v vote 9
v vote against 13
v vote bare -13
v vote because -21
v vote clause -8
v vote for 11
v vote from 13
v vote infinitive 8
v vote of 3
v vote on -32
v vote to 7
v vow 19
v vy -4
v vy infinitive -6
v wage -5
v wage object -7
v wait bare -22
v wait for -8
v wait infinitive 4
v wait object -22
v wait to 9
v wake -11
v wake +up -12
v walk -12
v walk bare -15
v walk with -22
v wane -19
v wane bare -19
v want 8
v want bare 8
v want clause 3
v want in 14
v want infinitive 5
v want object 8
v want with -7
v want xcomp -8
v warm 6
v warm +up -26
v warn 10
v warn clause 10
v warn object -8
v waste -23
v waste object -14
v watch bare -6
v watch with 5
v waterboard -24
v wave -4
v wave object 4
v weak -19
v weaken -13
v weaken object -12
v wear -35
v wear bare -12
v wear object -20
v weigh 6
v weigh +in 9
v weigh on 12
v welcome -13
v welcome in -3
v welcome object 6
v welcome to 9
v widen -24
v widen object -18
v wield 5
v win -24
v win +over -17
v win at -22
v win bare -24
v win by 5
v win clause -29
v win for -7
v win from 21
v win in -6
v win of -21
v win on -19
v win over -12
v win to -15
v win with -17
v win xcomp -25
v wind -35
v wing -22
v wing bare -17
v wing object -13
v wink 16
v wipe -16
v wipe object -13
v wish 12
v wish clause 11
v withdraw from -20
v withdraw object 6
v withhold object 13
v witness 9
v wonder 12
v wonder clause 14
v word 10
v word bare -11
v word passive -11
v work -14
v work +out -27
v work as -28
v work at -37
v work bare -27
v work for -33
v work in -25
v work infinitive 3
v work object -3
v work on -27
v work since -7
v work xcomp -14
v worry 10
v worry about -15
v worry bare 9
v worry clause 4
v worry in 8
v wound -21
v wrap +up 6
v wrap object -18
v write about 6
v write bare 14
v write clause 16
v write for -17
v write in 8
v write on 11
v write passive -16
v write to -15
v write xcomp -3
v yank -26
v yawn -16
v yawn clause -17
v yawn object -17
v yell 12
v yield object -21
v young -15
v young object -3
v zero 7
v zero on 8
with +background -19
with +down -5
with +in -8
with +like -13
with +off 9
with +official -12
with +on 4
with +output -16
with +over 7
with +through -25
with +together -23
with about 13
with according -31
with across -4
with ad 4
with after -3
with against 6
with along -17
with alongside -12
with although 11
with amid -32
with among 6
with as 7
with aside -7
with based -6
with below -11
with belt -20
with beside -4
with between 8
with beyond -5
with breaking 13
with but -7
with down -12
with due -19
with except -18
with following -8
with for 4
with if -6
with infinitive 5
with inside -4
with into -6
with like 4
with near -20
with next -15
with object 5
with off -3
with once -18
with onto 4
with out -7
with over 5
with per -24
with post 9
with regarding 6
with since -5
with so 7
with such -7
with that 12
with throughout -7
with to 3
with tough -17
with under -5
with unless -24
with up -6
with upon -9
with via 4
with whether 12
with while -6
with win 4
with with 3
with within -7
with — -4
with ― -9`;
