/**
 * Weights of words and constructions as cues of attribution, in tenths of log odds; a feature a line. Learnt by
 * bench/learn-cues.ts from the training part of PolNeAR (github.com/networkdynamics/PolNeAR); only what stands in 4 articles or more.
 */
// biome-ignore format: a table
export const CUE_WEIGHTS = `a Republican -3
a Republican in -2
a able -2
a able infinitive -2
a able next to -2
a active -3
a affiliated -2
a affiliated next with -2
a affiliated with -2
a alone -2
a angry 3
a apparent -3
a attentive -2
a attentive next than -2
a attentive than -2
a available -3
a available in -2
a available next in -2
a aware 2
a big -4
a big in -2
a big next in -2
a bound -3
a central -3
a central next to -3
a central to -3
a close -4
a close next to -4
a close to -4
a common -3
a competitive -3
a complete -3
a concerned 2
a confident 3
a convinced 2
a convinced clause 2
a convinced next that 2
a critical next of 3
a critical next to -3
a critical of 3
a critical to -3
a different -2
a different from -2
a different next from -2
a difficult -3
a difficult for -2
a difficult next to -2
a dismissive as -2
a dismissive next as -2
a eager 3
a eager infinitive 2
a eager next to 3
a early -3
a early in -2
a early next enough -2
a early to -3
a easy -3
a easy clause -2
a easy next for -2
a eligible -3
a eligible infinitive -2
a eligible next to -2
a enamored 4
a enamored next of 4
a enamored of 4
a enough -3
a enough next to -3
a enough to -2
a executive -2
a familiar -2
a familiar next with -3
a few -3
a few next of -2
a few of -2
a final -3
a final next of -3
a final of -3
a fine -2
a first -3
a first to -2
a former -2
a free among -2
a free next , -2
a gifted -2
a gifted at -2
a gifted next of -2
a gifted of -2
a good -5
a good as -2
a good for -2
a good including -2
a good next as -2
a good next for -2
a good next of -2
a good next than -2
a good of -2
a good owner -2
a good than -3
a hard clause -3
a high -5
a high next on -2
a high next than -3
a high on -2
a high than -3
a hopeful 3
a hostile 3
a hostile next to 3
a hostile to 3
a important -2
a important in -2
a important next in -2
a important next to -2
a important to -3
a ineligible -3
a ineligible next to -3
a ineligible to -3
a interested 2
a interested in 2
a interested next in 2
a involved -4
a involved in -4
a involved next in -4
a key -2
a key next to -2
a key to -2
a large -3
a large in -2
a large next in -2
a late -2
a late in -2
a late next in -2
a late next on -3
a late on -3
a likely -2
a likely clause -3
a likely next that -2
a limited -3
a low -3
a low next than -2
a low than -2
a many -6
a many in -3
a many next in -3
a many next of -5
a many next through -2
a many of -5
a many through -2
a mild -2
a mild in -2
a mild next in -2
a more -4
a more in -2
a more next than -4
a more than -4
a most -5
a most next of -5
a most of -5
a much -5
a much as -2
a much next as -2
a much next of -5
a much of -5
a new -3
a next -2
a notable -3
a old -3
a open next to 2
a other -3
a plodding -2
a plodding at -2
a plodding next , -2
a poised -2
a poised next to -2
a popular -2
a popular among -2
a popular next among -2
a possible -3
a possible clause -3
a possible next that -3
a potent -3
a potent if -3
a potent next if -3
a present -3
a present in -2
a present next in -2
a present to -2
a primary -2
a promising 3
a promising infinitive 3
a promising next to 3
a proud 2
a proud next of 2
a proud of 2
a qualified -3
a quick 3
a quick next to 3
a quick to 3
a racist -2
a racist to -2
a rare -2
a rare for -2
a rare next for -2
a ready for -2
a ready next for -2
a reminiscent -3
a reminiscent next of -3
a reminiscent of -3
a same -2
a same as -2
a same next as -2
a second -3
a set infinitive -2
a several -3
a several next of -3
a several of -3
a short -3
a short next of -3
a short of -3
a similar -3
a similar next to -3
a similar to -3
a skeptical 2
a skeptical next of 3
a skeptical of 3
a small -3
a sorry -3
a strong -4
a subject -3
a subject next to -3
a subject to -3
a successful -2
a supportive 4
a supportive next of 4
a supportive of 4
a true -4
a unable -4
a unable infinitive -4
a unable next to -4
a unclear clause -3
a unimaginable 2
a unimaginable next to 2
a unimaginable to 2
a unlikely -2
a unlikely clause -3
a unspoken -2
a unspoken as -2
a unspoken next , -2
a unusual -2
a up -3
a up for -3
a up next for -3
a upset 3
a used -4
a used next to -4
a used to -3
a willing 3
a willing infinitive 3
a willing next to 3
a worried 4
a worried about 3
a worried clause 2
a worried next about 3
a worried next that 2
a worth -3
a worth object -3
a wrong -2
a young -2
a-next , -6
a-next a -2
a-next about 4
a-next against -2
a-next among -4
a-next as -5
a-next at -2
a-next by 2
a-next enough -3
a-next for -5
a-next from -4
a-next if -2
a-next in -4
a-next is -3
a-next on -2
a-next over -2
a-next than -6
a-next that 2
a-next the -3
a-next they 2
a-next through -2
a-next to -2
a-predicate able -2
a-predicate active -2
a-predicate attentive -2
a-predicate aware 2
a-predicate big -2
a-predicate central -2
a-predicate certain 2
a-predicate close -4
a-predicate competitive -2
a-predicate concerned 2
a-predicate convinced 3
a-predicate critical 2
a-predicate difficult -2
a-predicate dismissive -2
a-predicate eager 2
a-predicate early -3
a-predicate easy -3
a-predicate enamored 3
a-predicate enough -3
a-predicate first -2
a-predicate good -4
a-predicate high -3
a-predicate hopeful 3
a-predicate hostile 3
a-predicate important -3
a-predicate involved -3
a-predicate large -2
a-predicate low -3
a-predicate more -2
a-predicate new -3
a-predicate notable -2
a-predicate old -2
a-predicate plodding -2
a-predicate poised -3
a-predicate potent -3
a-predicate pressed -2
a-predicate proud 2
a-predicate reminiscent -2
a-predicate short -3
a-predicate similar -2
a-predicate skeptical 2
a-predicate strong -3
a-predicate supportive 4
a-predicate true -3
a-predicate unspoken -2
a-predicate up -2
a-predicate upset 3
a-predicate used -3
a-predicate worried 3
a-predicate worth -3
a-predicate wrong -2
a-previous 's -4
a-previous - -3
a-previous a -3
a-previous all 4
a-previous also 2
a-previous as -5
a-previous be -3
a-previous became -2
a-previous become -3
a-previous but -3
a-previous deeply 2
a-previous deleted -2
a-previous especially 2
a-previous even -3
a-previous far -4
a-previous for -3
a-previous get -2
a-previous his -2
a-previous how -3
a-previous in -3
a-previous increasingly -2
a-previous is -2
a-previous it -2
a-previous just -2
a-previous lawfully -2
a-previous less 2
a-previous most -2
a-previous much -3
a-previous now -3
a-previous of -2
a-previous people -3
a-previous perhaps -2
a-previous politely -2
a-previous president 2
a-previous prove -2
a-previous remain -3
a-previous remains -2
a-previous republican -2
a-previous scale 2
a-previous slightly -2
a-previous source -2
a-previous spending -2
a-previous spent -2
a-previous that -2
a-previous the -6
a-previous to -2
a-previous up -2
a-previous were 2
a-previous when -2
a-previous while -2
a-previous with -3
a-rel acl -2
a-rel advcl -2
a-rel advmod -2
a-rel amod -4
a-rel appos -3
a-rel ccomp -3
a-rel conj -3
a-rel nmod -5
a-rel nsubj -5
a-rel nsubj:pass -3
a-rel obj -6
a-rel obl -4
a-rel obl:agent -2
a-rel obl:unmarked -3
a-rel parataxis -4
a-rel xcomp -6
a-under allow -2
a-under ask -2
a-under attack -2
a-under attract -2
a-under be -4
a-under become -3
a-under call -2
a-under cause -2
a-under choose -2
a-under delete -2
a-under do -4
a-under end -2
a-under expect -2
a-under fall -3
a-under find -2
a-under focus -2
a-under get -4
a-under go -2
a-under grow -2
a-under hold -3
a-under hope -2
a-under include -2
a-under keep -2
a-under leave 2
a-under look -3
a-under make -2
a-under move -3
a-under need -2
a-under prove -3
a-under put -3
a-under remain -3
a-under say -4
a-under seek -3
a-under seem -2
a-under show -2
a-under spend -3
a-under support -3
a-under transfix -2
a-under turn -2
a-under win -3
a-with about 4
a-with after -2
a-with against -2
a-with among -4
a-with as -6
a-with at -2
a-with during -3
a-with for -5
a-with from -4
a-with if -2
a-with in -4
a-with object -7
a-with on -2
a-with over -3
a-with owner -3
a-with than -5
a-with that -2
a-with through -3
a-with to -2
a-with while -3
a-with without -3
adjective -4
after clause 3
by NOUN -2
by anyone -2
by anything -3
by himself 2
by his -2
by it -4
by itself -2
by nobody -2
by that -4
by this -3
by those -2
by us -3
by what -4
by whatever -3
by whoever -2
by you -2
form NNP -3
form VB -3
form VBG -2
form VBZ -2
in quotation -6
in quotation be -2
in quotation by - -4
in quotation by alien -2
in quotation by i -3
in quotation by we -5
in quotation choose -2
in quotation do -2
in quotation get -2
in quotation have -2
in quotation know -3
in quotation look -2
known 4
known +out 3
known +up -3
known about 4
known addressee 3
known after 2
known against 2
known among 2
known as 2
known at 2
known bare 3
known by ADJ 2
known by DET 4
known by NOUN 4
known by NUM 2
known by PROPN 4
known by VERB 2
known by everyone 2
known by he 4
known by it 3
known by nobody 2
known clause 5
known during 2
known for 5
known from -2
known if 2
known in 5
known infinitive 4
known object 4
known of 5
known on 2
known that 2
known through 2
known upon 2
known whether 4
known while 2
known with 2
known without 3
known xcomp 3
mark about -3
mark against -3
mark as -2
mark at -5
mark before -4
mark despite -2
mark during 2
mark if -3
mark in -4
mark instead -2
mark into -3
mark like -2
mark of -3
mark on -2
mark over -3
mark than -2
mark to -3
mark until -2
mark without -3
modal 'd 2
modal can -3
modal could -3
modal may -2
modal should -2
modal will -2
modal wo -4
n Council -3
n ability -4
n ability infinitive -4
n ability next to -4
n ability owner -4
n access -4
n access next to -3
n access to -4
n account from -2
n account next from -2
n accusation 2
n accusation next of 2
n accusation of 2
n achievement -2
n act -3
n act next of -3
n act of -3
n action -3
n action owner -2
n activist -3
n ad -4
n ad in -2
n ad next in -2
n ad next on -2
n ad on -2
n adaptation -3
n adaptation next of -3
n adaptation of -3
n addition -3
n addition next to -3
n addition to -3
n address -4
n address next to -3
n address owner -3
n address to -3
n administration -3
n advance -2
n advantage -4
n advantage among -2
n advantage next of -3
n advantage of -3
n advice 3
n adviser -4
n adviser for -2
n adviser in -2
n adviser next and -2
n adviser next to -4
n adviser to -4
n advocate owner -3
n affair -3
n affair at -2
n affair next at -2
n aftermath -2
n aftermath next of -2
n aftermath of -2
n age -3
n age next of -3
n age of -3
n agenda -4
n agenda next of -3
n agenda of -3
n agent -3
n aid -3
n aid next to -2
n aid to -2
n aide -4
n aide next to -2
n aide to -2
n airport -2
n allegation 3
n allegation next of 3
n allegation of 3
n ally -4
n ally of -3
n alternative -2
n alternative next to -2
n alternative to -2
n ambassador -3
n ambassador next to -3
n ambassador to -3
n amendment -3
n amendment next to -2
n amount -4
n amount next of -4
n amount of -4
n analysis next of -3
n analysis of -3
n analysis owner -3
n analyst -3
n analyst at -2
n analyst next at -2
n answer next to -3
n answer to -3
n anxiety 2
n anxiety about 2
n anxiety among 2
n anxiety next among 2
n apotheosis -3
n apotheosis next of -3
n apotheosis of -3
n appearance -4
n appearance at -2
n appearance in -2
n appearance next at -2
n appearance next on -3
n appearance on -3
n appearance owner -3
n approach next to -3
n approach to -3
n area -4
n argument against -3
n argument next against -3
n argument owner 2
n arm -3
n arm next of -3
n arm of -3
n army -3
n army next of -3
n army of -3
n array -3
n array next of -3
n array of -3
n arrival -3
n arrival into -2
n arrival next into -2
n article -4
n assertion 3
n assertion clause 3
n assertion next that 3
n assertion owner 2
n assistance -3
n assistance for -2
n assistance next for -2
n assumption clause 2
n atas -3
n atas next to -3
n atas to -3
n attack in -2
n attack next from -4
n attack next in -5
n attack next on 2
n attack of -2
n attack on 2
n attack owner 4
n attempt by -2
n attempt next by -2
n attendee -3
n attention -3
n attention next of -3
n attention of -3
n attorney -4
n attorney for -3
n attorney infinitive -2
n attorney next for -3
n audience -3
n audience at -2
n audience next at -2
n audience next of -2
n audience of -2
n author -3
n author next of -3
n author of -3
n average -4
n average next of -3
n average of -3
n backlash from -3
n backlash next from -3
n ballot -3
n ballot in -2
n ballot next in -2
n ban 2
n ban next on 2
n ban on 2
n ban owner 2
n bank -3
n base -3
n base of -2
n base owner -3
n batch -3
n batch next of -3
n batch of -3
n battle -5
n battle against -2
n battle next against -2
n battle next over -2
n battle next with -2
n battle owner -3
n battle with -2
n beginning -3
n beginning next of -2
n beginning of -2
n behalf -4
n behalf next of -4
n behalf of -4
n belief 2
n beneficiary -2
n beneficiary next of -2
n beneficiary of -2
n benefit -3
n benefit next of -2
n benefit of -2
n bet -3
n bid -4
n bid for -3
n bid next for -3
n bid next to -2
n bid owner -3
n bill -4
n bill at -2
n bill in -2
n bill next at -2
n bill next in -2
n bill next with -2
n bill owner -2
n bill with -2
n billion -3
n billion next of -3
n billion of -3
n bit -2
n bit next of -2
n bit of -2
n block -3
n block from -3
n block next from -3
n blow -3
n blow next to -2
n blow to -2
n board next of -3
n board of -3
n book -4
n book on -2
n boost -3
n brand -2
n brand next of -2
n brand of -2
n break -3
n breakfast -3
n bridge -2
n broadcast -2
n broadening -2
n broadening next eligibility -2
n broadening object -2
n building -2
n business -2
n call 3
n call for 2
n call infinitive 3
n call next for 2
n call next to 3
n call next with -3
n call owner 2
n call with -3
n calling 2
n campaign -3
n campaign next , -2
n campaign next in -3
n campaign next of -3
n campaign next on -3
n campaign next that -2
n campaign next with -2
n campaign of -3
n campaign on -3
n campaign with -2
n campaigning -3
n campaigning in -3
n campaigning next in -3
n candidacy -3
n candidacy next of -2
n candidacy of -3
n candidate -5
n candidate for -3
n candidate in -3
n candidate including -3
n candidate infinitive -3
n candidate like -2
n candidate next , -2
n candidate next for -3
n candidate next in -3
n candidate next like -2
n candidate next of -2
n candidate next such -2
n candidate next to -3
n candidate next — -2
n candidate of -2
n candidate on -2
n candidate owner -2
n candidate such -2
n capital -3
n capital next of -2
n capital of -2
n career -3
n case in -3
n case next in -2
n case next of -3
n case of -3
n caucuse -3
n caucuse in -2
n caucuse next in -2
n caucuse next on -2
n caucuse on -2
n caucuse owner -3
n cause -3
n ceo -3
n ceo next of -3
n ceo of -3
n chair -4
n chair next of -3
n chair of -3
n chairman -4
n chairman in -2
n chairman next in -2
n chairman next of -4
n chairman of -4
n chairman owner -2
n challenge -2
n challenge against -2
n challenge for -3
n challenge next against -2
n challenge next for -3
n challenge next to -3
n challenge owner -2
n challenge to -3
n chance -4
n chance infinitive -3
n chance next of -2
n chance next to -3
n chance of -2
n chance owner -3
n change -4
n change in -2
n change next in -2
n charge -4
n charge next of -4
n charge of -4
n check -2
n cheer -2
n chief -3
n chief next of -3
n chief of -3
n chief owner -3
n child -4
n child next of -4
n child next under -2
n child of -4
n child under -2
n choice -4
n choice for -2
n choice next for -2
n choice next of -3
n choice of -3
n chokehold -2
n chokehold in -2
n chokehold next in -2
n citizen -2
n city -4
n city next of -3
n city of -3
n claim clause 2
n claim next that 2
n claim owner 2
n clash -2
n clash next with -2
n clash with -2
n clip -3
n clip next of -3
n clip of -3
n club -2
n club owner -2
n clue -3
n clue about -3
n clue next about -3
n co-founder -3
n co-founder next of -3
n co-founder of -3
n coalition -3
n coalition next of -3
n coalition of -3
n collapse -3
n collapse next of -2
n collapse of -2
n colleague -2
n collection -2
n collection next of -2
n collection of -2
n columnist -3
n comeback -2
n comedian -2
n comedian in -2
n comedian next , -2
n comedian owner -2
n commander -3
n commander in -3
n commander next in -3
n comment from -3
n comment including -3
n comment next , -3
n comment next from -3
n commentator -3
n commentator in -2
n commentator next in -2
n committee -4
n communication -2
n community -3
n community next of -2
n community of -2
n company -4
n competition -3
n complaint 3
n complaint clause 3
n complaint next that 3
n condition -4
n condition in -2
n condition next in -2
n condition next of -3
n condition of -3
n conference -4
n conference in -2
n conference next in -2
n conference next on -2
n conference of -2
n conference on -2
n conflict next of -3
n conflict of -3
n conflict over 2
n confrontation -3
n congressman -2
n connection -3
n connection next to -2
n connection to -2
n conservative -3
n constituency -2
n contender -2
n contest -5
n contest against -2
n contest between -2
n contest in -3
n contest next against -2
n contest next between -2
n contest next in -3
n contest next on -2
n contest on -2
n contest owner -3
n contest with -2
n contrast -4
n contrast next to -3
n contrast next with -2
n contrast to -3
n contrast with -2
n control -4
n control next of -4
n control of -4
n convention -4
n convention in -3
n convention next in -3
n convention owner -2
n conversation next with -2
n conversation with -2
n copy -3
n copy next of -3
n copy of -3
n cost -4
n cost next of -3
n cost of -3
n count -3
n country -4
n county -4
n couple -2
n couple next of -2
n couple of -2
n course -3
n course next of -2
n course of -2
n court -3
n creation -3
n creation next of -3
n creation of -3
n crisis -2
n critic next on -3
n critic on -3
n critic owner -3
n criticism 4
n criticism next of 3
n criticism of 3
n criticism owner 2
n critique 2
n critique in 2
n critique next of 2
n critique of 2
n critique owner 2
n crowd -4
n crowd in -2
n crowd next in -2
n crowd next of -3
n crowd of -3
n cure -3
n cure for -3
n cure next for -3
n damage -2
n damage next to -2
n damage to -2
n danger -3
n data -3
n daughter -3
n daughter next of -4
n daughter of -4
n day -4
n day after -3
n day before -3
n day in -3
n day next after -3
n day next before -3
n day next in -3
n day next of -2
n day of -2
n day owner -2
n deadline -2
n deal -4
n deal next with -2
n deal with -2
n death -3
n death in -2
n death next in -2
n death next of -2
n death of -3
n death owner -2
n debate clause -3
n debate in -3
n debate next in -3
n debate next that -3
n debate next with -2
n debate owner -3
n debate with -2
n decade -4
n decade next of -4
n decade of -4
n decision infinitive 2
n decision owner 2
n decline -2
n defeat -2
n defeat in -2
n defeat next in -2
n defense 2
n degree -4
n degree at -2
n degree equals -2
n degree next at -2
n degree next equals -2
n degree owner -2
n delegate -4
n delegate at -3
n delegate from -2
n delegate in -2
n delegate next at -3
n delegate next from -2
n delegate next in -2
n delegate next to -2
n delegate owner -2
n delegate to -2
n demand next of -3
n demand of -3
n democracy -3
n demographic -2
n demographic next of -2
n demographic of -2
n demographic owner -2
n departure -2
n departure from -2
n departure next from -2
n depth -3
n depth next of -3
n depth of -3
n desolation -2
n desolation in -2
n desolation next in -2
n detail -3
n detail next of -2
n detail of -2
n development -3
n difference -4
n difference between -3
n difference next between -3
n digit -2
n digit in -2
n digit next in -2
n dinner -3
n direction -2
n direction next of -2
n direction of -2
n director -4
n director at -2
n director for -3
n director next at -2
n director next for -3
n director next of -4
n director of -4
n director owner -3
n disagreement 3
n disclosure 2
n discussion 2
n discussion between 2
n discussion next between 2
n dispute -2
n dispute in -2
n dispute next in -2
n distraction -2
n district -2
n district in -2
n district next in -2
n division next of -2
n division of -2
n dollar -3
n donation -3
n donor -4
n donor in -2
n donor next in -2
n donor next to -2
n donor to -2
n dozen -3
n dozen next of -3
n dozen of -3
n drive -2
n economist -3
n economist at -2
n economy -3
n edge -3
n editing -2
n editing by -2
n editing next by -2
n editor -3
n editor at -2
n editor next at -2
n editor of -2
n effect -4
n effect in -2
n effort -5
n effort by -2
n effort in -2
n effort infinitive -4
n effort next by -2
n effort next in -2
n effort next to -4
n effort owner -3
n election -4
n election in -2
n election owner -2
n electorate -3
n element -3
n element next of -3
n element of -3
n eligibility -3
n eligibility for -3
n eligibility next for -3
n email -4
n email clause -3
n email from -2
n email next from -2
n email next that -3
n email next to -2
n email to -2
n embrace 3
n embrace next of 2
n embrace of 2
n emergence -3
n emphasis -2
n emphasis next on -2
n emphasis on -2
n employee -4
n employee next of -3
n employee of -3
n enclave -2
n end -4
n end next of -3
n end of -3
n endorsement 4
n endorsement next of 5
n endorsement of 5
n endorsement owner 3
n enemy -3
n enrollment -2
n enrollment at -2
n enrollment next at -2
n enthusiasm 2
n epicenter -2
n episode -2
n era -3
n era next of -2
n era of -2
n error -3
n error next of -3
n error of -3
n eve -3
n eve next of -3
n eve of -3
n evening -2
n event -4
n event by -2
n event in -3
n event next by -2
n event next in -3
n event on -2
n event owner -2
n evidence -5
n evidence next of -4
n evidence of -4
n exception -4
n exception for -3
n exception next for -3
n exception next of -2
n exception of -2
n exchange -4
n exchange in -2
n exchange next with -2
n exchange with -2
n executive -4
n executive next of -3
n executive of -3
n expansion -2
n expectation -3
n experience -3
n experience in -2
n experience next in -2
n expert -4
n expert at -2
n expert next on -3
n expert on -3
n export -3
n export next of -3
n export of -3
n export owner -3
n extent -3
n face -4
n face next - -2
n face next of -3
n face of -3
n face to -2
n fact -3
n fact clause -3
n fact next that -3
n factor -3
n factor in -2
n factor next in -2
n fall -2
n family -4
n family next of -4
n family next under -2
n family of -4
n family under -2
n fate -3
n fate next of -3
n fate of -3
n father -3
n father next of -3
n father of -3
n fault -2
n fault next if -2
n fault owner -2
n fault xcomp -2
n favorite -3
n fear 3
n fear clause 3
n fear next that 3
n fellow -3
n fellow at -2
n fellow next at -2
n festival -2
n festival in -2
n festival next in -2
n feud -2
n field -4
n field next of -3
n field of -3
n fifth -2
n fight -3
n fight among -3
n fight next is -3
n fight next over -3
n fight over -3
n figure -4
n figure as -2
n figure next to -2
n figure on -2
n figure to -2
n finances -2
n finances next of -2
n finances of -2
n finish -3
n finish in -2
n finish next in -2
n fire -3
n firm -3
n fixture -2
n flames -2
n flames next of -2
n flames of -2
n flash -2
n flash next of -2
n flash of -2
n flight -3
n flight to -2
n flood -3
n flood next of -3
n flood of -3
n flurry -2
n flurry next of -2
n flurry of -2
n focus 2
n focus next of 2
n focus of 2
n force -4
n force next of -3
n force of -3
n form -3
n form next of -3
n form of -3
n forum -2
n forum in -2
n forum next in -2
n forum owner -2
n founder -3
n founder next of -3
n founder of -3
n fraction -3
n fraction next of -3
n fraction of -3
n freedom -3
n freedom next of -3
n freedom of -3
n friend -4
n friend next of -3
n friend of -3
n front -4
n front next of -3
n front of -3
n function -3
n function in -3
n function next in -3
n fund -2
n funding -3
n fundraiser -3
n fundraiser for -2
n fundraiser next for -2
n future -2
n gain -2
n game -3
n gang -2
n gang next of -2
n gang of -2
n gap -3
n gathering -3
n gathering in -2
n gathering next in -2
n gathering next of -2
n gathering of -2
n general -3
n generation -3
n generation next of -3
n generation of -3
n goal next of -3
n goal of -3
n government -3
n government in -2
n government next of -2
n government of -2
n governor -4
n governor in -2
n governor next of -3
n governor of -3
n grabs -2
n grabs in -2
n grabs next in -2
n graduate -3
n graduate next of -3
n graduate of -3
n ground -2
n grounds -2
n grounds next of -2
n grounds of -2
n group -5
n group like -2
n group next like -2
n group next of -4
n group next that -2
n group of -4
n group owner -2
n gun -2
n half -4
n half next of -4
n half of -4
n hall -3
n hall in -3
n hall next in -3
n hand next of -2
n hand of -2
n handling -3
n handling next of -3
n handling of -3
n handling owner -3
n head -4
n head next of -3
n head next to -2
n head of -3
n head to -3
n headache -3
n heading -3
n headline -2
n headquarters -3
n headquarters in -3
n headquarters next in -2
n headquarters next of -2
n headquarters of -2
n headquarters owner -2
n hearing in -3
n hearing next in -3
n heart -3
n heart next of -3
n heart of -3
n heel -2
n help -3
n help from -2
n help next from -2
n history -4
n history next of -3
n history of -3
n history owner -2
n hold -3
n hold next on -2
n home -3
n home in -2
n home next in -2
n hope 3
n hope clause 2
n hope next that 2
n host -4
n host next of -3
n host of -3
n hour -4
n hour next of -3
n hour of -3
n house -4
n house next of -2
n house next on -2
n house of -2
n house on -2
n hub -2
n hundred -4
n hundred next of -4
n hundred of -4
n idea next of -3
n idea of -3
n immigrant -4
n immigrant from -2
n immigrant next from -2
n immigration -2
n impact -4
n impact next on -3
n impact on -3
n importance next of -3
n importance of -3
n incentive -2
n increase -2
n indication -3
n industry -3
n influence -3
n information -3
n information about -2
n information next about -2
n initiative -2
n institution -3
n institution next a -2
n institution object -2
n interaction -3
n interest 2
n interview -3
n interview clause -3
n interview in -2
n interview next in -2
n interview next on -3
n interview next that -3
n interview next with -2
n interview on -3
n interview owner -3
n interview with -2
n intricacies -2
n intricacies next of -2
n intricacies of -2
n investigation next of -2
n investor -3
n investor in -2
n investor next in -2
n involvement -3
n involvement for -2
n involvement in -2
n involvement next for -2
n involvement next in -2
n issue -2
n issue for -2
n issue in -3
n issue next for -2
n issue next in -3
n job -4
n job in -3
n job next in -3
n job owner -2
n journal -3
n journal next of -3
n journal of -3
n journalist -2
n judge -3
n judge next on -2
n judge on -2
n killing -2
n kind -2
n kind next of -2
n kind of -2
n knowledge -3
n knowledge next of -3
n knowledge of -3
n language -3
n law in -3
n law next in -3
n lawmaker -3
n lawsuit clause -3
n lawsuit next that -3
n lawyer -4
n lawyer for -3
n lawyer next for -3
n lead -4
n lead among -2
n lead for -2
n lead in -3
n lead next in -3
n lead next of -2
n lead next over -3
n lead of -2
n lead over -3
n lead owner -3
n leader -4
n leader next of -4
n leader of -4
n leader on -2
n leader owner -3
n leader with -2
n leadership -2
n legacy -2
n legislator -2
n legislator next such -2
n legislator such -2
n lesson -3
n letter -4
n letter from -3
n letter next from -2
n letter next to -3
n letter to -3
n level -4
n level next of -3
n level of -3
n lie -2
n lie from -2
n lie next from -2
n life -3
n light -3
n light next of -2
n light of -2
n line -2
n line in -2
n line next in -2
n link -2
n link next to -2
n link to -2
n list -4
n list next of -4
n list of -4
n lobbyist -2
n location -2
n location in -2
n location next in -2
n look at -3
n look next at -3
n loss -4
n loss in -3
n loss next in -3
n loss next of -3
n loss next to -2
n loss of -3
n loss owner -2
n loss to -2
n lot -2
n madness 3
n madness next to 3
n madness to 3
n majority -4
n majority in -2
n majority next in -2
n majority next of -4
n majority next on -2
n majority of -4
n majority on -2
n maker -3
n maker in -2
n maker next in -2
n man -4
n man in -2
n man next , -2
n man next in -2
n man next of -2
n man of -3
n manager -3
n march -3
n march next to -2
n march owner -2
n march to -2
n margin -4
n margin in -2
n margin next in -2
n margin next of -3
n margin of -3
n margin owner -2
n mark -3
n mark next on -3
n mark on -3
n market -3
n mayor -3
n mayor next of -3
n mayor of -3
n means -3
n means next of -3
n means of -3
n measure -2
n media -3
n meeting -4
n meeting at -2
n meeting between -2
n meeting in -3
n meeting next at -2
n meeting next in -3
n meeting next of -3
n meeting next with -3
n meeting of -2
n meeting on -2
n meeting owner -2
n meeting with -3
n member -5
n member for -2
n member in -3
n member next in -2
n member next of -4
n member of -4
n member owner -3
n memo -3
n message -2
n message next to -2
n message to -2
n middle -3
n middle next of -3
n middle of -3
n midst -2
n midst next of -2
n midst of -2
n mile -2
n million -4
n million next of -4
n million of -4
n mind -3
n minimum -2
n minister -3
n minor -2
n minor from -2
n minor next and -2
n minority -2
n minus -3
n minus object -3
n minute before -2
n minute next before -2
n mix -3
n mix next of -3
n mix of -3
n moment -3
n moment in -3
n moment next in -3
n moment next of -3
n moment next with -2
n moment of -3
n moment with -2
n momentum -3
n money -2
n month -3
n month after -2
n month clause -2
n month next after -2
n month next of -4
n month next that -2
n month of -4
n mountain -3
n mountain next of -3
n mountain of -3
n move -4
n nation -3
n nature -2
n nature next of -2
n nature of -2
n need -4
n need infinitive -3
n need next of -2
n need next to -3
n need of -2
n neighbor -2
n neighbor in -2
n neighbor next in -2
n network -4
n network next of -3
n network of -3
n news clause -3
n news next that -3
n newspaper -3
n night -4
n night at -2
n night clause -2
n night in -2
n night next at -2
n night next in -2
n night next of -2
n night next that -2
n night of -2
n night owner -3
n nightclub -2
n nightclub in -2
n nightclub next in -2
n nomination -4
n nomination for -3
n nomination next for -3
n nominee -4
n nominee in -2
n nominee next in -2
n nominee owner -2
n notion -3
n number -4
n number in -3
n number next of -4
n number of -4
n number owner -2
n obstacle -2
n odds -3
n office -4
n office in -2
n office next in -2
n office owner -3
n officer -3
n official -4
n official in -2
n official next in -2
n one -4
n one in -2
n one next in -2
n one next of -3
n one of -3
n opening -4
n opening next of -3
n opening of -3
n operative -3
n operative in -2
n opponent -2
n opportunity -4
n opportunity for -3
n opportunity infinitive -4
n opportunity next for -3
n opportunity next to -3
n opposition 5
n opposition from 2
n opposition next from 2
n opposition next to 4
n opposition owner 2
n opposition to 4
n order 2
n organization -4
n organization in -2
n organization next in -2
n organizer -3
n organizer next of -2
n organizer of -2
n other -4
n other around -2
n other next around -2
n outcome -3
n outcome next of -3
n outcome of -3
n outline 2
n outline next which 2
n outline object 2
n outsider -2
n overhaul -3
n owner -3
n owner next of -3
n owner of -3
n pac -2
n pace -3
n page -4
n page next of -4
n page of -4
n pair -3
n pair next of -3
n pair of -3
n panel -3
n parent -3
n parent next of -3
n parent of -3
n part -4
n part because -2
n part infinitive -2
n part next because -2
n part next of -4
n part of -4
n partner -3
n partner at -2
n partner next at -2
n party -5
n party in -2
n party next in -2
n party next of -3
n party of -3
n party owner -2
n pastor -2
n path -4
n path for -2
n path next for -2
n path next to -3
n path owner -2
n path to -3
n pattern -3
n peak -3
n people -5
n people in -3
n people like -2
n people next in -3
n people next like -2
n people next to -2
n percent -5
n percent among -4
n percent from -2
n percent in -3
n percent next among -4
n percent next in -3
n percent next of -4
n percent next to -3
n percent of -4
n percent to -3
n percentage -2
n percentage next of -2
n percentage of -2
n performance -3
n performance in -3
n performance next in -3
n performance owner -3
n period -4
n period next of -3
n period of -3
n person -4
n person infinitive -2
n person next to -2
n photo -3
n photo from -2
n photo next of -3
n photo of -3
n picture -3
n picture next of -2
n picture of -2
n place -4
n place in -2
n place infinitive -2
n place next in -2
n place next to -2
n plaintiff -2
n plaintiff in -2
n plaintiff next in -2
n plan infinitive 2
n plan owner -2
n plane -3
n plane owner -2
n platform -3
n play -2
n player -3
n pledge 2
n plenty -3
n plenty next of -3
n plenty of -3
n point -2
n point among -3
n point for -3
n point from -3
n point in -4
n point next among -3
n point next from -3
n point next in -4
n politician -4
n politician next such -2
n politician of -2
n politician such -2
n politics -3
n poll -5
n poll by -2
n poll from -3
n poll in -3
n poll next by -2
n poll next from -2
n poll next in -3
n poll next of -3
n poll of -3
n poll owner -3
n polling -3
n polling in -2
n polling next in -2
n pollster -2
n popularity -3
n popularity owner -3
n population -3
n population next of -3
n population of -3
n position in -3
n position next in -3
n position next on 3
n position on 3
n position owner 2
n possibility -4
n possibility clause -3
n possibility next of -3
n possibility next that -3
n possibility of -2
n potential -2
n power -4
n power next of -3
n power of -3
n presence -3
n presence in -2
n presence next in -2
n president -4
n president for -2
n president next and -2
n president next of -4
n president of -4
n pressure -4
n pressure from -2
n pressure infinitive -2
n pressure next from -2
n pressure next to -2
n primary -4
n primary in -3
n primary next in -3
n primary next on -3
n primary on -3
n primary owner -3
n principle -3
n prize -3
n problem -4
n problem for -3
n problem next for -3
n process -3
n product -3
n professor -3
n professor at -3
n professor in -2
n professor next at -3
n professor next in -2
n professor next of -2
n professor of -2
n profile -3
n promise 3
n promise infinitive 2
n promise next to 2
n promise owner 2
n proportion -3
n proposal 3
n proposal for 3
n proposal owner 2
n prospect -4
n prospect for -2
n prospect next of -4
n prospect of -4
n protester -3
n quarter -4
n quarter next of -3
n quarter of -3
n quarter to -2
n query 3
n query next over 3
n query over 3
n question next about 2
n question xcomp 3
n race -5
n race against -2
n race between -2
n race for -3
n race in -2
n race next against -2
n race next between -2
n race next for -3
n race next in -2
n raising -2
n rally -4
n rally in -3
n rally next friday -2
n rally next in -3
n rally next with -2
n rally on -2
n rally owner -3
n rally with -2
n range 2
n range next of 2
n range of 2
n range on 3
n rank -2
n rank next of -2
n rank of -2
n rate -4
n rate in -2
n rate next of -3
n rate of -3
n rating -3
n reaction -3
n reaction next to -2
n reaction to -2
n reason for -3
n reason next for -3
n rebranding next of -2
n rebranding of -2
n rebuke -3
n rebuke next to -2
n rebuke to -2
n rebuttal 2
n rebuttal next to 2
n rebuttal owner 2
n rebuttal to 2
n recognition 2
n record -3
n record next of -2
n record of -3
n record owner -2
n reference 2
n reference next to 2
n reference to 2
n refugee -2
n relationship -4
n relationship between -2
n relationship next between -2
n relationship next with -3
n relationship owner -3
n relationship with -3
n release owner -3
n remark by -3
n remark next by -3
n replay -3
n replay next of -3
n replay of -3
n reporter -4
n reporter clause -3
n reporter for -2
n reporter in -2
n reporter next for -2
n reporter next in -2
n reporter next that -3
n reporting -3
n reporting by -2
n reporting in -2
n reporting next by -2
n representative -3
n request for 2
n request next for 2
n resident -2
n resident next of -2
n resident of -2
n response from -2
n responsibility -2
n rest -4
n rest next of -4
n rest of -4
n restriction -3
n restriction next on -2
n restriction on -2
n result -5
n result next of -4
n result of -4
n retiree -3
n retiree at -2
n retiree next and -2
n revenge -2
n revenge against -2
n revenge in -2
n revenge next against -2
n review -3
n review next of -3
n review of -3
n right -4
n right infinitive -2
n right next to -3
n riposte -2
n riposte in -2
n riposte next in -2
n rise -4
n rise in -2
n rise next in -2
n rise next of -3
n rise next to -2
n rise of -3
n rise owner -2
n rise to -2
n risk -4
n risk in -2
n risk next in -2
n risk next of -2
n risk of -2
n rival -4
n rival for -2
n rival next for -2
n rival owner -3
n role -4
n role as -2
n role in -3
n role next as -2
n role next in -3
n role next of -3
n role of -3
n role owner -3
n room -3
n round -3
n round next of -3
n round of -3
n route -2
n route next to -2
n rule next of -2
n rule of -2
n ruling 2
n ruling next on 2
n ruling on 2
n ruling owner 2
n run -3
n run next of -2
n run of -2
n runner -3
n runner for -2
n runner next for -2
n scandal -3
n scene -3
n school -4
n school in -3
n school next in -3
n scientist -2
n scientist at -2
n scientist next at -2
n score -3
n seat -3
n seat next on -2
n seat on -2
n secretary -4
n secretary for -2
n secretary next for -2
n secretary next of -4
n secretary of -4
n secretary owner -3
n section -2
n section of -2
n security -2
n selection -3
n selection next of -3
n selection of -3
n senator -4
n senator from -3
n senator in -2
n senator infinitive -2
n senator next from -3
n senator next in -2
n senator owner -3
n sentence -2
n series -2
n series next of -2
n series of -2
n servant -2
n servant in -2
n servant next and -2
n server -2
n service -3
n serving -2
n session -3
n session next of -3
n session of -3
n set next of -3
n set of -3
n shadow -2
n share -4
n share next of -3
n share of -3
n share owner -2
n shift in -3
n shift next in -3
n shooting -4
n shooting in -3
n shooting next in -3
n shortage -3
n shortage about -2
n shortage next of -3
n shortage of -3
n shot -3
n shouter -2
n shouter next , -2
n shouter xcomp -2
n show next of -3
n show of -3
n showing -3
n showing in -3
n showing next in -3
n side -4
n side next of -4
n side of -4
n sideline -3
n sign -3
n sign clause -3
n sign next of -2
n sign next that -3
n sign of -2
n sin -2
n sin next , -2
n sin to -2
n sin with -2
n site -3
n site next of -3
n site of -3
n size -3
n size next of -2
n size of -2
n skewer -3
n skewer next the -3
n skewer of -3
n slot -2
n son -4
n son next of -4
n son of -4
n sort -3
n sort next of -3
n sort of -3
n source -3
n source next of -3
n source of -3
n speaker -3
n speech -4
n speech at -3
n speech before -2
n speech in -2
n speech next at -3
n speech next in -2
n speech next to -3
n speech of -3
n speech owner -2
n speech to -3
n speechwriter -2
n spokesman -4
n spokesman for -4
n spokesman next for -4
n spokeswoman -3
n spokeswoman for -3
n spokeswoman next for -3
n spot -3
n spread -3
n spread next of -3
n spread of -3
n staff -2
n stage -3
n stage next of -2
n stage of -2
n stake -4
n stake in -3
n stake next in -3
n stance 2
n stance next on 2
n stance owner 2
n star -3
n star next of -3
n star of -3
n start -4
n start next of -3
n start of -3
n state -4
n state as -2
n state for -2
n state including -2
n state like -2
n state next , -2
n state next for -2
n state next like -2
n state next of -3
n state next to -2
n state next with -3
n state of -3
n state owner -3
n state such -2
n state to -2
n state with -3
n statement -2
n status -3
n stereotype -2
n stereotype next of -2
n stereotype of -2
n stereotype owner -2
n stop -3
n strategist -4
n strategist for -3
n strategist next for -3
n stream -3
n stream next of -3
n stream of -3
n street -3
n street next of -3
n street of -3
n strength -3
n strength next of -3
n strength of -3
n stretch -3
n stretch next of -2
n stretch of -2
n string -3
n string next of -3
n string of -3
n structure -3
n struggle -3
n struggle infinitive -2
n struggle owner -2
n student -4
n student at -2
n student in -2
n student next at -2
n study -4
n study by -3
n study next by -3
n study next of -3
n study of -3
n style -2
n success -3
n success in -2
n success next in -2
n success owner -2
n suggestion 3
n suggestion owner 2
n summer -3
n superdelegate -3
n support 4
n support among 3
n support for 3
n support next among 3
n support next for 3
n support next of 2
n support of 2
n supporter as -2
n supporter clause -3
n supporter in -3
n supporter next and -2
n supporter next in -3
n supporter next of 2
n supporter next on -2
n supporter of 2
n supporter on -3
n supporter owner -2
n surprise clause 2
n survey -3
n survey next of -3
n survey of -3
n swath -3
n swath next of -3
n swath of -3
n swing -2
n swing next on -2
n swing on -2
n swing to -2
n symbol -3
n symbol next of -3
n symbol of -3
n system -3
n table -3
n tackle 2
n tackle next the 2
n tackle object 2
n take -2
n target -3
n target for -2
n target next for -2
n target next of -2
n target of -2
n tax -3
n tax next on -2
n tax on -2
n teacher -2
n team -2
n ten -4
n ten next of -4
n ten of -4
n tendency -2
n term -4
n term next of -2
n term of -2
n territory -3
n test -3
n test next of -2
n test of -2
n thanks -4
n thanks in -2
n thanks next to -4
n thanks to -4
n thing -4
n thing infinitive -3
n thing next to -3
n third -4
n third next of -4
n third of -4
n thousand -4
n thousand next of -4
n thousand of -4
n thread -3
n thread next with -2
n thread with -2
n threat -5
n threat from -2
n threat next of -3
n threat of -3
n tie -4
n tie next to -3
n tie next with -2
n tie owner -2
n tie to -3
n tie with -2
n time -5
n time at -2
n time clause -2
n time for -3
n time in -3
n time infinitive -3
n time next for -3
n time next in -3
n time next of -2
n time next since -2
n time next that -2
n time next to -3
n time of -2
n time on -2
n time owner -2
n time since -2
n tone next of -3
n tone of -3
n top -4
n top next of -3
n top of -3
n topic -3
n topic next of -2
n topic of -2
n total -3
n total next of -3
n total of -3
n tour -3
n tour next of -3
n tour of -3
n tournament -3
n tournament between -2
n tournament next between -2
n town -3
n town next of -3
n town of -3
n track -3
n trade -2
n trail -3
n transcript -2
n transcript next of -2
n transcript of -2
n trio -3
n trio next of -3
n trio of -3
n trip -3
n trip next to -3
n trip owner -2
n trip to -3
n triumph -2
n turmoil -3
n turnout -4
n turnout among -3
n turnout in -2
n turnout next among -3
n turnout next in -2
n type -3
n type next of -3
n type of -3
n understanding 3
n union -2
n up -3
n upshot -2
n upshot next of -2
n upshot of -2
n use -2
n use next of -2
n use of -2
n use owner -2
n user -2
n value -3
n value next of -3
n value of -3
n variety -3
n variety next of -3
n variety of -3
n version -4
n version next of -4
n version of -4
n veteran -3
n veteran next of -3
n veteran of -3
n victim -2
n victory -4
n victory for -2
n victory in -3
n victory next for -2
n victory next in -3
n victory next on -2
n victory next over -2
n victory on -2
n victory over -2
n victory owner -3
n video -4
n video next of -3
n video of -3
n view 2
n view next of 2
n view of 2
n viewer -3
n viewer clause -3
n viewer next that -3
n violation -2
n violation next of -2
n violation of -2
n visit -4
n visit next to -3
n visit owner -2
n visit to -3
n volunteer -3
n volunteer in -2
n volunteer inside -3
n volunteer next in -2
n volunteer next inside -3
n volunteer owner -2
n vote -4
n vote for -3
n vote in -3
n vote next for -3
n vote next in -3
n vote next on -2
n vote of -3
n vote on -2
n voter -5
n voter clause -2
n voter for -2
n voter in -3
n voter next , -2
n voter next he -2
n voter next in -3
n voter next of -2
n voter next that -3
n voter next who -2
n voter of -2
n voter on -2
n voter owner -2
n voter xcomp -2
n wage -2
n wake -3
n wake next of -3
n wake of -3
n wall -3
n war -4
n warning 4
n warning clause 3
n warning next that 3
n wave -2
n wave next of -2
n wave of -2
n way -5
n way for -3
n way in -2
n way infinitive -4
n way next for -3
n way next of -2
n way next to -4
n way of -2
n way owner -3
n way to -2
n way xcomp -2
n week -3
n week next of -3
n week of -3
n weekend -3
n win -4
n win for -3
n win in -3
n win next for -3
n win next in -3
n win of -2
n win owner -3
n window -2
n wing -3
n wing next of -3
n wing of -3
n wing owner -2
n winner -3
n winner in -2
n winner of -3
n woman -4
n woman in -2
n woman next in -3
n woman next than -2
n woman owner -2
n woman than -2
n word of -2
n word owner -3
n work -4
n work next of -3
n work of -3
n worker -3
n worker from -2
n worker next from -2
n world -3
n worldview -2
n worldview next of -2
n worldview of -2
n year -4
n year after -2
n year as -2
n year in -2
n year next , -2
n year next 2014 -2
n year next after -2
n year next as -2
n year next in -2
n year next of -4
n year object -2
n year of -4
n year owner -2
n-by Facebook -2
n-by ability -4
n-by action -4
n-by ad 2
n-by advance -3
n-by advantage -5
n-by adviser 2
n-by advocate 3
n-by alien -2
n-by ally 2
n-by amendment -2
n-by analyst 2
n-by appearance -2
n-by approach -2
n-by area -3
n-by argument -2
n-by atas -3
n-by attack -4
n-by attempt -2
n-by backer 2
n-by ban -3
n-by bank -2
n-by banker -2
n-by battle -2
n-by bigot -2
n-by blow -3
n-by broadening -3
n-by brother -2
n-by camp 2
n-by candidacy -3
n-by case -4
n-by caucuse -2
n-by cause -2
n-by challenge -3
n-by challenger -3
n-by chamber -2
n-by chance -3
n-by change -2
n-by chapter -3
n-by choice -3
n-by circumstance -2
n-by clintonism 2
n-by club -2
n-by columnist 2
n-by commentator 3
n-by commitment -3
n-by community 2
n-by competition -2
n-by conference -3
n-by contender 3
n-by contest -2
n-by contractor -2
n-by contrast -2
n-by controversy -4
n-by convention -3
n-by conversation 2
n-by corporation -3
n-by cost -3
n-by country -2
n-by couple -2
n-by court 2
n-by critic 2
n-by crowd -3
n-by day -2
n-by death -3
n-by debate -4
n-by debt -2
n-by decision -2
n-by decline -3
n-by development -2
n-by difference -3
n-by digit -2
n-by diplomat 2
n-by district 2
n-by dynamic -3
n-by economist 2
n-by economy -3
n-by effort -5
n-by election -2
n-by eligibility -2
n-by email 2
n-by employer -3
n-by enrollment -3
n-by event -3
n-by evidence 2
n-by expert 3
n-by export -4
n-by face -4
n-by failure -2
n-by family -3
n-by fed -2
n-by federally -2
n-by feeling -2
n-by fight -3
n-by firm -3
n-by force -2
n-by glut 2
n-by goofily 2
n-by growth -2
n-by guarantee -2
n-by guard -2
n-by handful -2
n-by head 2
n-by history 2
n-by home -2
n-by host 2
n-by immigrant -2
n-by immigration -3
n-by impetus 3
n-by incentive -2
n-by incident -4
n-by independent -2
n-by instance -2
n-by interest -2
n-by interview -3
n-by issue -3
n-by job -4
n-by journal 3
n-by journalism 3
n-by judge 2
n-by kind -2
n-by lack -2
n-by lawmaker 3
n-by lawsuit 3
n-by lead -3
n-by leader 3
n-by legislature 2
n-by list -3
n-by look -3
n-by loss -2
n-by loyalty -4
n-by machine -2
n-by man -2
n-by manager 2
n-by margin -2
n-by market -2
n-by mayor 2
n-by meeting -2
n-by meritocracy -2
n-by millennial 2
n-by million -2
n-by minor -2
n-by minute -2
n-by moment -2
n-by month -2
n-by mortgage -3
n-by movement -3
n-by naacp 2
n-by narrator 3
n-by need -3
n-by negotiation -3
n-by network -2
n-by newspaper 2
n-by night 2
n-by obstacle -3
n-by office 3
n-by officer 2
n-by official 3
n-by one -2
n-by opportunity -2
n-by opposition -2
n-by option -2
n-by order -2
n-by outcome -2
n-by outlet 2
n-by owner 3
n-by pace -3
n-by page 3
n-by parent -3
n-by people -3
n-by percent 2
n-by performance -3
n-by phone -2
n-by photographer -3
n-by pill -2
n-by place -4
n-by platform 2
n-by play -3
n-by police 2
n-by poll 4
n-by polling 3
n-by popularity -2
n-by power -3
n-by press -3
n-by price -2
n-by process -2
n-by professor -2
n-by program -3
n-by promise -3
n-by proponent 2
n-by protest -2
n-by protester -3
n-by provision -2
n-by push -2
n-by question -2
n-by race -3
n-by rate -3
n-by reality -3
n-by redneck -3
n-by refusal -2
n-by region -2
n-by reporter 2
n-by requirement -4
n-by research 2
n-by researcher 2
n-by rest -2
n-by result 2
n-by revelation -3
n-by right -4
n-by rise -2
n-by role -3
n-by saint 2
n-by scandal -4
n-by scene -2
n-by scientist 3
n-by screen -3
n-by season -3
n-by seat -2
n-by secretary 3
n-by sentiment 2
n-by set -4
n-by share -2
n-by shareholder -2
n-by shift -4
n-by shirt -3
n-by shooting -4
n-by showing -3
n-by site -3
n-by speaker 2
n-by speechwriter 2
n-by spokeswoman 3
n-by spree -3
n-by staff 3
n-by staffer -2
n-by stance -2
n-by standard -3
n-by standing -4
n-by state -3
n-by statement 2
n-by status -2
n-by step -4
n-by stock -3
n-by strength -2
n-by struggle -2
n-by study 3
n-by success -4
n-by support -3
n-by supporter 2
n-by surge -2
n-by tactic -3
n-by task -2
n-by taste -3
n-by tax -2
n-by teacher -2
n-by team 2
n-by temperature -3
n-by term -3
n-by terrorist 2
n-by test -2
n-by thing -3
n-by third -3
n-by threat -3
n-by time -3
n-by tone -3
n-by tool -2
n-by topic -2
n-by tour -3
n-by trade -2
n-by trouble -2
n-by turnout -3
n-by unemployment -3
n-by upshot -2
n-by value -3
n-by vehicle -2
n-by victory -3
n-by visit -3
n-by voice -2
n-by volunteer -3
n-by vote -2
n-by wall -2
n-by warning -2
n-by watch 2
n-by wave -2
n-by way -2
n-by website 2
n-by win -4
n-by wing -3
n-by winner -3
n-by woman -2
n-by writer 3
n-next ' -3
n-next 's -2
n-next , -7
n-next - -5
n-next -- -3
n-next 2014 -2
n-next : -2
n-next across -5
n-next after -4
n-next against -2
n-next ahead -2
n-next along -3
n-next and -7
n-next around -3
n-next as -6
n-next at -6
n-next because -2
n-next before -5
n-next behind -5
n-next between -5
n-next but -2
n-next by -4
n-next donald -2
n-next during -3
n-next eligibility -2
n-next equals -2
n-next for -4
n-next from -4
n-next her -2
n-next if -3
n-next in -5
n-next including -3
n-next into -4
n-next last -2
n-next like -6
n-next more -3
n-next near -3
n-next not 2
n-next of -4
n-next on -3
n-next or -4
n-next out -2
n-next outside -3
n-next since -4
n-next such -5
n-next than -6
n-next this -3
n-next through -4
n-next throughout -3
n-next to -3
n-next tuesday -3
n-next under -5
n-next up -3
n-next when -2
n-next where -2
n-next which 2
n-next who -4
n-next whose -2
n-next with -4
n-next within -2
n-next without -3
n-next — -3
n-next ” -3
n-predicate adaptation -3
n-predicate apotheosis -3
n-predicate attack 2
n-predicate battle -2
n-predicate candidate -3
n-predicate chance -2
n-predicate change -2
n-predicate conflict 2
n-predicate contrast -2
n-predicate day -2
n-predicate degree -2
n-predicate donor -2
n-predicate effort -2
n-predicate end -2
n-predicate fact -3
n-predicate fear 2
n-predicate figure -2
n-predicate function -3
n-predicate governor -2
n-predicate house -2
n-predicate issue -2
n-predicate kind -3
n-predicate man -2
n-predicate margin -2
n-predicate member -3
n-predicate move -2
n-predicate night -2
n-predicate number -2
n-predicate one -2
n-predicate opportunity -2
n-predicate opposition 3
n-predicate part -4
n-predicate party -2
n-predicate percent -3
n-predicate place -2
n-predicate poll -2
n-predicate president -2
n-predicate problem -2
n-predicate proponent 2
n-predicate race -2
n-predicate replay -2
n-predicate reporting -2
n-predicate response -3
n-predicate result -2
n-predicate retiree -2
n-predicate revenge -2
n-predicate riposte -2
n-predicate role -2
n-predicate runner -2
n-predicate senator -2
n-predicate shouter -2
n-predicate source -2
n-predicate star -2
n-predicate target -2
n-predicate test -2
n-predicate thanks -2
n-predicate thing -2
n-predicate time -3
n-predicate topic -2
n-predicate version -2
n-predicate victory -2
n-predicate way -3
n-predicate week -2
n-predicate win -2
n-predicate year -3
n-previous ( -3
n-previous ) -2
n-previous , -3
n-previous - -3
n-previous 10 -3
n-previous 11 -3
n-previous 13 -2
n-previous 15 -2
n-previous 16 -2
n-previous 17 -2
n-previous 19 -2
n-previous 2,000 -2
n-previous 2008 -3
n-previous 2012 -3
n-previous 2013 -2
n-previous 2014 -3
n-previous 22 -2
n-previous 25 -2
n-previous 27 -3
n-previous 30 -3
n-previous 32 -2
n-previous 4 -2
n-previous 40 -2
n-previous 41 -2
n-previous 5 -3
n-previous 50 -3
n-previous 55 -2
n-previous 55,000 -3
n-previous 60 -3
n-previous 66 -2
n-previous 7 -2
n-previous 70 -3
n-previous 90 -2
n-previous : -4
n-previous ; -3
n-previous a -4
n-previous about -3
n-previous active -2
n-previous additional -4
n-previous airing -2
n-previous american -5
n-previous among -3
n-previous ample -3
n-previous an -4
n-previous and -2
n-previous annointed -2
n-previous annual -2
n-previous another -5
n-previous any -4
n-previous apprehended -2
n-previous as -3
n-previous assistant -3
n-previous associate -2
n-previous backdoor -2
n-previous bad -3
n-previous bank -3
n-previous based -3
n-previous battleground -2
n-previous be -4
n-previous become -2
n-previous been 3
n-previous belt -2
n-previous benghazi -2
n-previous better -3
n-previous big -3
n-previous bigger -3
n-previous biggest -4
n-previous billion -3
n-previous bipartisan -3
n-previous black -5
n-previous broadening -3
n-previous bunker -2
n-previous business -2
n-previous by -2
n-previous car -2
n-previous carolina -3
n-previous casting -3
n-previous central -2
n-previous centrist 2
n-previous certain -2
n-previous character -3
n-previous cheering -2
n-previous chief -4
n-previous chinese -3
n-previous city -2
n-previous class -3
n-previous clinton -3
n-previous close -3
n-previous closing -2
n-previous clutch -2
n-previous college -3
n-previous commanding -3
n-previous common -2
n-previous communications -2
n-previous confederate -2
n-previous conference -2
n-previous congressional -3
n-previous conservative -5
n-previous contested -2
n-previous convincing -2
n-previous core -3
n-previous criminal -2
n-previous critical -2
n-previous crucial -3
n-previous cruz -2
n-previous cufflink -2
n-previous day -3
n-previous deadly -3
n-previous decisive -2
n-previous delegate -4
n-previous democratic -3
n-previous demographic -2
n-previous deputy -3
n-previous devastating -3
n-previous different -4
n-previous diplomatic -3
n-previous direct -2
n-previous domestic -2
n-previous double -2
n-previous dozen -2
n-previous dramatic -3
n-previous early -2
n-previous eclectic -2
n-previous economic -4
n-previous eight -3
n-previous election -3
n-previous email -4
n-previous energetic 2
n-previous establishment -2
n-previous every -4
n-previous exclusive -3
n-previous executive -4
n-previous existing -2
n-previous exit -2
n-previous exotic -2
n-previous expected -2
n-previous facebook -2
n-previous failed -2
n-previous family -2
n-previous federal -4
n-previous few -2
n-previous fewer -2
n-previous final -4
n-previous financial -4
n-previous first -4
n-previous fiscal -3
n-previous five -3
n-previous for -5
n-previous foreign -2
n-previous former -4
n-previous four -3
n-previous fourth -2
n-previous front -2
n-previous fundraising -2
n-previous further -3
n-previous gay -2
n-previous gentle -3
n-previous good -5
n-previous gop -4
n-previous government -3
n-previous great -3
n-previous greater -3
n-previous green -2
n-previous growing -2
n-previous gun -2
n-previous had -3
n-previous hall -2
n-previous harsh 2
n-previous has -3
n-previous have -2
n-previous health -3
n-previous held -2
n-previous higher -2
n-previous highest -3
n-previous his 2
n-previous historic -2
n-previous home -3
n-previous hour -2
n-previous house -2
n-previous huge -3
n-previous ideological -3
n-previous immediate -3
n-previous important -4
n-previous improving -2
n-previous in -3
n-previous include -4
n-previous increased -3
n-previous increasing -3
n-previous industrial -3
n-previous influential -2
n-previous international -3
n-previous into -3
n-previous iowa -3
n-previous jewish -2
n-previous joint -2
n-previous just -3
n-previous key -4
n-previous labor -2
n-previous lago -2
n-previous large -4
n-previous larger -2
n-previous largest -4
n-previous last -2
n-previous late -2
n-previous latest -2
n-previous law -3
n-previous leadership 3
n-previous least -2
n-previous legal -4
n-previous less -3
n-previous liberal -4
n-previous like -3
n-previous literary -2
n-previous long -4
n-previous low -2
n-previous lower -3
n-previous lowest -3
n-previous made -2
n-previous major -3
n-previous managing -2
n-previous mass -3
n-previous massive -2
n-previous mexican -3
n-previous military -4
n-previous million -4
n-previous minute -4
n-previous more -5
n-previous most -2
n-previous much -3
n-previous muslim -2
n-previous name -2
n-previous narrower -2
n-previous nation -2
n-previous natural -3
n-previous new -2
n-previous news -4
n-previous next -4
n-previous nine -3
n-previous no -4
n-previous nominating -2
n-previous now -2
n-previous nuclear -3
n-previous obama -2
n-previous obvious -2
n-previous of -4
n-previous off -2
n-previous oldest -3
n-previous one -3
n-previous onetime -3
n-previous ongoing 3
n-previous only -4
n-previous opening -4
n-previous or -4
n-previous other -3
n-previous outside -2
n-previous outspoken 2
n-previous over -4
n-previous own -4
n-previous paid -3
n-previous particular -2
n-previous party -3
n-previous past -4
n-previous percent -3
n-previous percentage -4
n-previous piercing 2
n-previous place -2
n-previous point -4
n-previous police -3
n-previous political -5
n-previous politico -3
n-previous politics -2
n-previous polling -3
n-previous poor -2
n-previous popular -3
n-previous possible -3
n-previous potential -4
n-previous powerful -3
n-previous practices -3
n-previous present -2
n-previous presidential -5
n-previous press -3
n-previous primary -2
n-previous prime -2
n-previous private -3
n-previous progressive -2
n-previous prominent -3
n-previous provided -2
n-previous raise 3
n-previous real -3
n-previous realclearpolitics -2
n-previous receiving -2
n-previous record -2
n-previous registered -2
n-previous religious -3
n-previous remaining -2
n-previous reminds -2
n-previous represented -2
n-previous republican -4
n-previous resounding -2
n-previous restaurant -2
n-previous rich -3
n-previous rights -2
n-previous rising -2
n-previous rnc -3
n-previous same -4
n-previous saturday -2
n-previous screening -2
n-previous second -3
n-previous security -4
n-previous seen -2
n-previous senate -3
n-previous senior -4
n-previous serious -3
n-previous seven -3
n-previous several -4
n-previous short -3
n-previous shows -2
n-previous similar -3
n-previous single -2
n-previous six -3
n-previous small -4
n-previous smaller -2
n-previous snorting -3
n-previous soccer -2
n-previous social -4
n-previous some -6
n-previous speaking -3
n-previous special -3
n-previous staff -3
n-previous standards 2
n-previous stark -2
n-previous state -4
n-previous sterling -2
n-previous strategic -2
n-previous striking -3
n-previous subsequent -2
n-previous substantial -2
n-previous such -3
n-previous super -3
n-previous surprising -2
n-previous sustained -2
n-previous sweeping -3
n-previous swing -3
n-previous take -2
n-previous tax -3
n-previous technology -3
n-previous television -4
n-previous telling -3
n-previous term -2
n-previous terrorist -3
n-previous than -2
n-previous that -2
n-previous the -5
n-previous this -4
n-previous those -4
n-previous three -4
n-previous thursday -2
n-previous tight -2
n-previous time -2
n-previous tiny -2
n-previous told -4
n-previous top -5
n-previous total -3
n-previous tough -2
n-previous town -2
n-previous twitter -3
n-previous two -5
n-previous u.s. -4
n-previous ultimate -2
n-previous unaccompanied -2
n-previous unauthorized -2
n-previous under -2
n-previous undergraduate -2
n-previous university -3
n-previous unusual -2
n-previous up -2
n-previous various -3
n-previous vast -4
n-previous vermont -2
n-previous very -4
n-previous vice -3
n-previous victory -3
n-previous vote -2
n-previous voter -3
n-previous waning -3
n-previous war -2
n-previous was -3
n-previous way -2
n-previous wednesday -3
n-previous western -3
n-previous what -2
n-previous when -3
n-previous where -2
n-previous white -3
n-previous wide -2
n-previous won -2
n-previous year -3
n-previous young -3
n-previous youngest -3
n-previous zealous -3
n-previous ± -3
n-previous “ -3
n-rel acl -4
n-rel acl:relcl -2
n-rel advcl -2
n-rel appos -5
n-rel ccomp -4
n-rel conj -4
n-rel dep -3
n-rel discourse -2
n-rel iobj -5
n-rel nmod -5
n-rel nmod:desc -2
n-rel nsubj -3
n-rel nsubj:pass -2
n-rel obj -5
n-rel obl -5
n-rel obl:agent -5
n-rel obl:unmarked -6
n-rel parataxis -2
n-rel root -2
n-rel xcomp -4
n-under Divided 2
n-under account -2
n-under accuse -2
n-under acknowledge -3
n-under act -2
n-under add -2
n-under address -4
n-under admit -3
n-under agree -4
n-under air -3
n-under allow -4
n-under amid -2
n-under announce -4
n-under apply -3
n-under appoint -2
n-under apprehend -2
n-under approach -2
n-under argue -3
n-under arrive -4
n-under ask -3
n-under assert -3
n-under attend -3
n-under avoid -3
n-under bar -2
n-under bear -3
n-under beat -3
n-under become -4
n-under begin -3
n-under believe -3
n-under benefit -3
n-under block -2
n-under boast -2
n-under bolster -3
n-under boost -4
n-under build -2
n-under buy -3
n-under call -5
n-under cancel -3
n-under candidate 3
n-under cap -3
n-under capitalize -3
n-under capture -3
n-under care -2
n-under carry -5
n-under cast -4
n-under catch -3
n-under cause -4
n-under celebrate -3
n-under charge -3
n-under claim -3
n-under clash -3
n-under clear -3
n-under close -4
n-under coin -2
n-under communication -2
n-under compare -4
n-under complete -2
n-under compose -2
n-under conclude -2
n-under condemn -3
n-under conduct -4
n-under continue -2
n-under control -3
n-under convert -2
n-under convince -3
n-under cost -3
n-under count -2
n-under cover -3
n-under create -5
n-under criticize -3
n-under crumple -3
n-under cut -4
n-under date -3
n-under deal -4
n-under decide -3
n-under declare -3
n-under decline -3
n-under defeat -3
n-under defend -3
n-under define -2
n-under deliver -4
n-under demonstrate -3
n-under denounce -3
n-under descend -2
n-under describe -4
n-under deserve -2
n-under destroy -2
n-under deter -2
n-under determine -3
n-under die -3
n-under diminish -2
n-under discuss -2
n-under dismiss -2
n-under do -4
n-under draw -2
n-under echo -3
n-under elect -3
n-under eliminate -2
n-under email -2
n-under embrace -3
n-under emerge -2
n-under end -5
n-under endorse -3
n-under erupt -2
n-under eviscerate -2
n-under examine -3
n-under expect -3
n-under experience -3
n-under explain -2
n-under expose -3
n-under express -3
n-under extend -3
n-under feature -3
n-under feel -3
n-under fight -3
n-under figure -3
n-under file -4
n-under fill -3
n-under find -2
n-under finish -3
n-under fire -2
n-under fly -2
n-under focus -2
n-under follow -2
n-under force -3
n-under form -3
n-under foster -2
n-under fuel 2
n-under gain -2
n-under garner -2
n-under gather -4
n-under generate -3
n-under give -3
n-under graduate -2
n-under greet -2
n-under hand -2
n-under hang -2
n-under happen -2
n-under have -3
n-under head -3
n-under help -2
n-under highlight -3
n-under hold -4
n-under hope -2
n-under host -3
n-under hover -2
n-under hurt -2
n-under ignore -3
n-under impact -2
n-under impose -3
n-under include -2
n-under increase -4
n-under ingest -2
n-under insist -3
n-under inspire -3
n-under interrupt -2
n-under interview -3
n-under introduce -3
n-under invest -3
n-under invite -2
n-under invoke -3
n-under involve -3
n-under issue -3
n-under join -3
n-under joke -2
n-under jump -2
n-under launch -4
n-under lead -3
n-under leave -2
n-under light -2
n-under limit -3
n-under list -2
n-under listen -3
n-under live -4
n-under look -2
n-under lose -4
n-under maintain -3
n-under make -2
n-under manage -2
n-under mark -3
n-under mask -3
n-under match -2
n-under mean -4
n-under mention -3
n-under midwif -2
n-under miss -3
n-under move -2
n-under name -2
n-under narrow -2
n-under need -4
n-under note -3
n-under obtain -2
n-under offer -2
n-under open -2
n-under oppose -3
n-under outline -3
n-under overshadow -3
n-under owe -2
n-under own -2
n-under pave -2
n-under pay -4
n-under perform -2
n-under place -3
n-under plan -3
n-under pose -4
n-under praise -2
n-under predict -2
n-under prepare -4
n-under present -4
n-under prevent -3
n-under produce -3
n-under promise -2
n-under promote -2
n-under prompt -4
n-under propel -2
n-under prove -4
n-under provide -3
n-under publish -3
n-under pull -3
n-under question -3
n-under rack -2
n-under rank -2
n-under reach -4
n-under read -3
n-under reduce -2
n-under refer -3
n-under refuse -3
n-under register -2
n-under reject -4
n-under release -4
n-under rely -3
n-under remain -2
n-under remind -4
n-under report -3
n-under represent -4
n-under retain -2
n-under return -4
n-under reveal -2
n-under rise -2
n-under say -6
n-under schedule -3
n-under see -2
n-under seize -3
n-under send -5
n-under sentence -2
n-under serve -3
n-under set -2
n-under settle -3
n-under shake -3
n-under shift -4
n-under show -5
n-under shrug -3
n-under sign -4
n-under signal -2
n-under sit -4
n-under soar -2
n-under speak -5
n-under spend -2
n-under spike -2
n-under squeeze -3
n-under stand -2
n-under start -2
n-under stay -3
n-under step -3
n-under stop -3
n-under stress -2
n-under study -3
n-under stymy 2
n-under sue -2
n-under suffer -2
n-under sum -3
n-under support -4
n-under survey -3
n-under suspend -2
n-under sweep -2
n-under take -3
n-under talk -5
n-under tap -4
n-under target -3
n-under tell -6
n-under think -3
n-under threaten -2
n-under throw -3
n-under thwart -2
n-under tie -3
n-under trail -3
n-under transform -3
n-under translate -2
n-under travel -2
n-under turn -3
n-under tweet -3
n-under update -2
n-under urge -3
n-under use -4
n-under view -2
n-under visit -3
n-under vy -2
n-under wait -3
n-under want -2
n-under warn -4
n-under watch -4
n-under welcome -3
n-under win -2
n-under withhold -2
n-under wonder -3
n-under work -5
n-under worry -3
n-under write -5
n-under yawn -2
n-with +on -3
n-with +up -3
n-with above -3
n-with across -5
n-with after -4
n-with along -4
n-with around -3
n-with as -3
n-with at -6
n-with because -2
n-with before -5
n-with behind -5
n-with between -5
n-with by -4
n-with during -4
n-with equals -2
n-with for -4
n-with from -4
n-with if -3
n-with in -5
n-with including -3
n-with infinitive -2
n-with into -4
n-with like -6
n-with near -4
n-with object -4
n-with of -4
n-with on -3
n-with out -3
n-with outside -4
n-with since -5
n-with such -5
n-with than -6
n-with through -2
n-with throughout -3
n-with to -4
n-with under -5
n-with until -2
n-with via -2
n-with vs. -2
n-with with -4
n-with within -2
n-with without -3
n-with xcomp -3
next ! -3
next " 3
next ' -2
next '' 2
next ( -2
next ) -3
next - -4
next 1 -3
next 1,110 -3
next 1,237 -3
next 10 -3
next 11 -3
next 12 -2
next 14 -2
next 15 -2
next 18 -3
next 19 -2
next 2,383 -4
next 20 -2
next 29 -2
next 4 -3
next 41 -2
next 44 -3
next 49 -2
next 565 -2
next ; -2
next ? -5
next abc 3
next about 2
next above -3
next access -3
next across -5
next advantage -4
next against 2
next aid -3
next aim 2
next all -3
next allowing 3
next alone -3
next alongside -2
next also -3
next amid -2
next and -3
next another -2
next anti-war -2
next anyone -2
next apart -2
next appeal -2
next are -3
next arms -2
next around -3
next as -2
next aside -3
next at -2
next away -3
next bankers -2
next banks -2
next barack 2
next battle -2
next becoming -2
next before -3
next behind -2
next below -3
next benjamin -3
next between -2
next beyond -2
next big -3
next billions -3
next birth -2
next black -2
next blue -2
next blueprints 2
next bob 2
next brad 2
next bree 3
next broadening -3
next california -3
next capitalist 2
next care -3
next cash -2
next caucuses -2
next cbs 2
next central -3
next cheers -2
next children -2
next christie 2
next citizens -2
next clear 4
next clinton 3
next close -2
next cnn 3
next come -2
next comey 2
next comment -2
next common -2
next communists -2
next concern 2
next congressional 2
next considerable -2
next constitutional -2
next contests -2
next control -3
next controversy -2
next corporate -2
next cory 2
next could 3
next courtney 2
next create -3
next dan -2
next david 2
next debt -2
next deeper -2
next desantis 3
next doling 3
next doug 2
next down -4
next dozens 2
next each -2
next economic -2
next effect -2
next eligibility -3
next emails -3
next endorsements -3
next enough -4
next establishment -2
next even -3
next ever -3
next every -3
next everyone -3
next everything -2
next exceptions -2
next exclusively -3
next exotic -3
next expectations -2
next far -2
next fast -2
next fbi 2
next fear -2
next feb. -2
next federal -2
next fellow 2
next fewer -2
next fire -3
next firm -2
next first -2
next flashes -2
next focus -2
next following -2
next foreign 2
next forward 2
next found -2
next fox 2
next franklin 3
next free -2
next from -5
next fuel -2
next fun 3
next funding -3
next fundraising -2
next getting -2
next good -4
next government -2
next groups -2
next grown -3
next guilty 3
next half -2
next hands -3
next has -2
next have -3
next he 3
next health -2
next heavy -3
next help 2
next here -2
next herself 2
next higher -3
next history -2
next home -2
next homeowners -2
next hours -2
next hundreds -2
next i -3
next ideas 3
next if 2
next images 2
next implementation 3
next in -3
next includes -2
next income -2
next increasingly 3
next influence -2
next instead 2
next international -3
next interviews -2
next into -4
next investment -2
next iowa -2
next is -2
next isis -2
next issue 3
next its -3
next itself -2
next jaime 2
next james 2
next jobs -2
next jon 2
next judicial -2
next july -2
next just -3
next karen 2
next kevin 2
next kudos -2
next large -2
next larry 3
next later 2
next lawyer -2
next leaders -2
next legislation 2
next liberal -3
next lieutenant -2
next list -3
next local -2
next looking -2
next lots -2
next lucrative -2
next many -2
next march -2
next mate -2
next mattie 2
next me -2
next melania -3
next members -2
next michael 2
next military -3
next millions -2
next missing -3
next mississippi 4
next mitt -2
next moderate 3
next monday -2
next money -3
next more -2
next mostly -2
next mountains -3
next msnbc 2
next murphy 2
next my -2
next near -4
next needy -2
next next -3
next nine -2
next no 2
next not 3
next nothing 3
next now -2
next number -2
next obama 3
next of 2
next office -4
next official -3
next officials -3
next old -2
next once -2
next online -2
next only -2
next onstage -2
next onto -3
next open -2
next opportunities -2
next or -5
next organizations -2
next outreach -3
next outside -4
next over -2
next overall -3
next paloma 2
next part -2
next particular 2
next past -2
next paul -2
next pay -2
next payday -2
next peruvian -2
next peter 2
next place -4
next plaintiffs -2
next plans 2
next pleasantly 3
next plenty -3
next political -3
next politically -2
next politics 2
next polling 2
next poor -2
next possible -3
next pre-school -2
next primaries -2
next primarily -2
next primary -2
next program 2
next public -3
next quite -2
next raising 3
next rapper -2
next rates -3
next ready 3
next recent -2
next records -3
next reeves 2
next refugee -3
next religious 2
next repeatedly 2
next reporters 4
next representative 2
next represented 3
next republicans -2
next resources -2
next responded -3
next rubio 2
next rust -2
next said -3
next sanders 2
next say -2
next screening -3
next second -3
next senate -2
next senator 2
next sense -2
next service 3
next sharp 3
next she 2
next shop -2
next short -3
next shortly -2
next show -3
next social -3
next someone -2
next something -3
next speaking -2
next specific 3
next speeches -3
next spread -2
next stake -3
next states 2
next steadily -2
next stephanie 2
next steven 2
next still -3
next stops -2
next strong 2
next struggling -2
next sunday -2
next superdelegates -3
next sure -3
next sweeping 2
next swing -2
next syrian -3
next taxes -2
next television -3
next tens -3
next texas -2
next than -3
next thanks -2
next that 4
next then 2
next they 4
next third -3
next this -2
next through -5
next throughout -3
next thursday -2
next time -3
next today -3
next together -5
next tom 2
next too -2
next toward -4
next traditional -3
next trouble -3
next trump 2
next tuesday -2
next twice -2
next two -4
next unauthorized -3
next until -2
next up -2
next us -3
next usa 2
next vermont -2
next viewers 3
next violence -2
next viral -3
next washington -3
next water -2
next ways -3
next weeks -3
next when -2
next white -2
next wilcox 3
next winning -3
next wisconsin -3
next with -3
next within -2
next women 3
next work -3
next working -3
next worse -2
next yes 2
next young -2
next your -2
next yourself -3
next – -2
next — -3
next ― -3
next “ 2
next ” -3
next-is '' -2
next-is -LRB- -2
next-is -RRB- -3
next-is CC -3
next-is CD -5
next-is HYPH -4
next-is JJR -3
next-is NN -2
next-is NNS -2
next-is PDT -3
next-is RB -3
next-is UH 2
next-is VB -3
next-is VBN -2
next-is VBP -5
next-is VBZ -3
next-is WDT -2
noun -4
o 18 -2
o American -4
o Barack 2
o Benjamin -3
o California -2
o Clinton 2
o Dan -2
o Deal 3
o Department 2
o Florida -2
o Franklin 3
o Glenn -3
o I -2
o Iowa -2
o Kahn 2
o Kevin 2
o Marco 2
o Mitt -2
o New -2
o Ohio -2
o Sanders 2
o Sunday -2
o Trump 2
o Tuesday -4
o Wednesday -2
o Worker 2
o a -4
o ability -2
o access -2
o accusation 2
o achievement 2
o action 3
o advantage -4
o adviser -3
o afternoon -2
o agenda -2
o agreement 2
o aim 2
o amendment 2
o amount 3
o answer 3
o anything -2
o approval 2
o argument 3
o arm -4
o arrival -3
o article 2
o assertion 3
o asset -2
o attack 2
o attention 2
o attitude 3
o audience -2
o balance -2
o ban 4
o bank -3
o banker -2
o bare 2
o barrier -2
o basis -2
o battle -2
o beaner 3
o benefit -2
o big -2
o bill 2
o billion -3
o billionaire 2
o bite 2
o blueprint 2
o boost -2
o border -3
o brand -3
o campaign -3
o car -2
o card -3
o career -3
o cartel 2
o case 3
o cash -2
o caucus -3
o caucuse -3
o center -3
o check -2
o cheer -2
o city -2
o collection -2
o comeback -2
o comment 2
o commentary 3
o committee -3
o communication -2
o communist -2
o competition -3
o complaint 2
o concern 2
o condition -3
o conference -2
o connection 3
o conservative -3
o contender 2
o contest -4
o contrast 2
o contribution -2
o control -4
o convention -3
o cost -2
o country -3
o county -2
o cover -2
o credibility -2
o crisis 3
o criticism 2
o critique 3
o crowd -2
o cure -3
o cycle -2
o daughter -3
o day -2
o deadline -2
o debt -2
o defense 3
o deficit -3
o delegate -5
o democracy -2
o description 2
o desolation -2
o discussion -2
o division -3
o donation -2
o donor 2
o door -4
o doubt 3
o dozen 2
o ear -2
o economy -2
o ed 3
o edge -3
o effect -3
o election -2
o eligibility -2
o emphasis 2
o endorsement 3
o enthusiasm -2
o event -3
o everyone -2
o evidence 3
o exception -2
o exit -2
o eye -2
o face -2
o favor -2
o feature -2
o fee -4
o fence -2
o field -2
o finances -3
o firearm -2
o firestorm -2
o flash -2
o foot -3
o freedom 2
o frustration 3
o fuel -2
o fund -3
o gang -2
o glut -2
o grant 3
o growth -3
o guilty 3
o hall -2
o hand -3
o hat -3
o headache -2
o headquarters -2
o hearing -2
o herself 2
o hold -2
o home -3
o homeowner -2
o house -2
o idea 4
o immigrant 2
o impetus -3
o implementation 2
o importance -2
o incident 2
o inclination 3
o initiative -4
o injunction 3
o insurance -2
o interest 2
o interview -2
o investment -2
o investor -3
o ire -3
o issue 3
o itself -2
o job -3
o judge 3
o kudo -2
o ladder -3
o lawmaker 2
o lead -4
o legacy -2
o legislation 2
o lending -2
o level -2
o leverage -2
o light -2
o line -2
o link 2
o little -3
o lot -4
o majority -3
o manager -2
o many -2
o margin -5
o market -3
o material 2
o math -2
o media 2
o member -2
o memo 2
o mention 4
o microphone -3
o military -3
o mission -3
o momentum -2
o money -3
o moniker 3
o month -4
o most -2
o movement -2
o movie -2
o nation -2
o network -3
o nickname 2
o nomination -3
o nothing 2
o novelist -2
o office -4
o onstage -3
o opening -2
o operation -4
o opinion 3
o opportunity -2
o option -2
o outreach -3
o part -2
o partner -2
o party -2
o percent -3
o person 2
o petition 3
o phone -3
o piece 2
o pig 2
o place -5
o plaintiff -2
o plan 3
o plant -2
o plenty -3
o policy 2
o politician -4
o pollster 3
o popularity -2
o position 2
o post -3
o potential -2
o power -2
o pre-school -2
o pressure -3
o price -4
o primary -5
o priority 2
o problem -2
o proceedings -2
o process -2
o processing -3
o profile -2
o program 4
o promotion 3
o proposal 2
o protester -4
o public 2
o quarter -2
o race -4
o rally -3
o range -3
o rank -2
o rate -3
o reason 2
o rebranding -3
o rebuke -2
o reception -3
o recession -2
o reference 3
o refugee -3
o regulation 2
o relationship -2
o release 2
o reservation 2
o respite -2
o rest -3
o result -2
o revolution 2
o risk -2
o room -3
o ruling 4
o said 4
o say -3
o scandal -3
o schedule -3
o seat -4
o secret 2
o security -3
o sense -2
o shape -2
o share -3
o shift -3
o shirt -2
o shop -3
o shot 2
o side 2
o site -3
o smiling -3
o someone -2
o something -3
o space -2
o speech -2
o spotlight -3
o staffer 2
o stage -5
o stake -2
o statement 6
o stock -2
o stop -3
o story 2
o struggle 2
o suggestion 3
o superdelegate -3
o support 4
o surge -3
o surprise -3
o swath -2
o swipe 2
o table -4
o take -2
o task -3
o taste -3
o team -2
o ten -3
o tendency -2
o term 2
o terrorism -2
o test -3
o third -3
o thought 2
o threat -2
o tie -2
o title -2
o tone -2
o total -2
o tour -3
o traction -2
o tradition -2
o transition -2
o trip -2
o turn -3
o turnout -2
o two -2
o type -2
o variety 2
o version -3
o view 2
o viewer 3
o villain -2
o visit -2
o wave -3
o way -5
o week -2
o whatever -2
o which 2
o win -2
o wing -3
o work -2
o world -3
o year -4
o you -4
o yourself -2
o-is NUM -2
o-is PROPN -2
o-is SYM -6
previous % 2
previous ' -2
previous '' 2
previous 're -2
previous ( -2
previous - -3
previous -- -2
previous 2 -2
previous 2008 -2
previous 2009 3
previous 2012 -2
previous 45 3
previous : -3
previous a -5
previous abedin 2
previous achievements -2
previous act -2
previous actually -2
previous ad 2
previous admirers 2
previous advantage -2
previous advisers 2
previous advocates 3
previous again -2
previous agency 3
previous agents -2
previous aggressively 2
previous aide 3
previous aides 2
previous allies 3
previous already -2
previous also 2
previous always 2
previous america -4
previous americans -2
previous an -2
previous analysis 2
previous analysts 2
previous and -2
previous apparently -2
previous article -2
previous association 2
previous at -4
previous attacks -2
previous attention -2
previous avoid -2
previous band 2
previous banks -2
previous bannon -3
previous beck 3
previous begala 3
previous began -4
previous begun -3
previous being -2
previous belt -3
previous benghazi 2
previous biden 2
previous bigot -2
previous booker -2
previous border -3
previous briefly -3
previous brothers 3
previous brown 2
previous bruno 3
previous business -2
previous but -2
previous by 2
previous california -2
previous can -2
previous cantera 3
previous carson 2
previous catholics -3
previous caucuses -2
previous children -3
previous christie 2
previous class -3
previous cleveland -2
previous clinton -2
previous closely -3
previous cnn 4
previous coalition -3
previous collectively -3
previous colleges -2
previous collins 2
previous commentator 3
previous comments -4
previous commission -2
previous communications 2
previous company 2
previous contenders 2
previous contest -2
previous controversy -2
previous convention -4
previous conversation 2
previous corp 3
previous could -3
previous country -2
previous crowd -3
previous data 2
previous days -4
previous debate -2
previous delegate -2
previous delegates -2
previous department -3
previous desantis 3
previous desperately -3
previous devine 3
previous diplomat 2
previous directly 2
previous disproportionately -4
previous documents -2
previous drastically -2
previous drove -2
previous duncan 2
previous earnest 3
previous economy -3
previous editorials 3
previous election -2
previous email 2
previous emails -2
previous employee 2
previous enthusiastically 2
previous establishment -2
previous event -3
previous exchanges -3
previous executives 2
previous experts 4
previous face -2
previous facebook -3
previous fallon 2
previous families -2
previous family -4
previous far -3
previous fatally -2
previous federally -2
previous fiercely 2
previous fight -2
previous figures -3
previous finally -2
previous firm -3
previous firms 2
previous for -3
previous formally 2
previous frank 4
previous friday 4
previous friends 3
previous garin 2
previous generally -2
previous get -3
previous getting -3
previous golvach -2
previous goodlatte 3
previous goofily 2
previous gop -2
previous governors -3
previous gradually -2
previous greenberg 4
previous halloween -3
previous hart -3
previous he 2
previous head -3
previous heer 2
previous help -5
previous helped -5
previous hicks 3
previous his -3
previous huckabee -2
previous if -3
previous in -3
previous initially 2
previous insiders 3
previous interview -3
previous iowa -3
previous iran -3
previous israel -3
previous issues -2
previous it -3
previous jolly 4
previous just -2
previous kasich -2
previous khan 2
previous klein 2
previous law -2
previous lawmakers 2
previous leaders 2
previous leadership 2
previous least -2
previous leaving -2
previous lew 4
previous lewandowski 2
previous llosa 3
previous lou 4
previous made -2
previous magic -3
previous manager 2
previous market -3
previous mateen -2
previous may -2
previous mayorkas 3
previous mcconnell 3
previous me -2
previous media -2
previous meeting -3
previous memorably 2
previous messages 2
previous michele 2
previous million -3
previous minister 2
previous months -4
previous mook 2
previous most -2
previous mostly 2
previous move -3
previous movement -4
previous much -2
previous murphy 2
previous murray 2
previous name -2
previous narrator 3
previous narrowly -3
previous nearly -3
previous negotiations -2
previous never -3
previous newly -4
previous newspaper 2
previous night 3
previous nominee -2
previous none -2
previous normally 2
previous numbers -2
previous occasionally -2
previous of -5
previous offers -2
previous office 4
previous official 3
previous officially 2
previous officials 3
previous on -3
previous only -3
previous operatives 2
previous opinion 2
previous or -5
previous organizers 2
previous ortega 2
previous out -3
previous pact -2
previous palmieri 2
previous partially -3
previous pence 3
previous people -4
previous person 2
previous personally -2
previous philadelphia 2
previous physically -2
previous plan 2
previous podesta 3
previous police 2
previous politics -3
previous poll 3
previous potentially -3
previous pre-school -2
previous precincts -3
previous presumably -2
previous priebus 3
previous primaries -3
previous primarily -3
previous primary -3
previous privately 2
previous problems -2
previous program -2
previous programs -3
previous prosecutors 3
previous publicly 3
previous questions -2
previous randomly -3
previous rapidly -2
previous reeves 4
previous refugees -3
previous regularly 2
previous reid 2
previous remarks -3
previous rendell 2
previous repeatedly 3
previous reportedly -2
previous reports 2
previous republicans 2
previous research 2
previous researchers 2
previous risks -2
previous rnc -2
previous role -2
previous room -2
previous russia -3
previous scandal -3
previous schools -2
previous schultz -2
previous screen -2
previous season -2
previous senate -3
previous senator -2
previous sentiment 2
previous service -2
previous shirts -3
previous shrewdly -3
previous significantly -3
previous simply -3
previous slayen 2
previous some 4
previous sometimes -2
previous son 3
previous source 2
previous sources 2
previous speeches -2
previous spokesman 3
previous spokeswoman 3
previous spree -3
previous staff 2
previous start -3
previous started -3
previous states -3
previous steps -3
previous stevens 2
previous still -3
previous stopped -2
previous strategists 2
previous street -2
previous strongly 2
previous students -2
previous successfully -2
previous suddenly 2
previous sullivan 2
previous support -3
previous supporters 2
previous surveyed 3
previous tax -3
previous team 3
previous terrorism -3
previous than -2
previous that -3
previous the -6
previous there -4
previous things -3
previous to -3
previous today 3
previous tossing -2
previous trouble -3
previous under -2
previous universities -2
previous up -3
previous usually -2
previous victories -2
previous victory -2
previous video -2
previous war -3
previous washington -2
previous we -2
previous weaver 2
previous wednesday 2
previous week 5
previous weeks -2
previous weiner -2
previous what -4
previous whatever -2
previous when -3
previous which -3
previous who -2
previous whoever -2
previous why -2
previous widely 2
previous wilcox 3
previous williamson 3
previous with -2
previous without -3
previous women -2
previous work -2
previous years -2
previous you -3
previous — -2
previous “ -4
previous ” 2
previous-is '' 2
previous-is - -3
previous-is -LRB- -2
previous-is : -2
previous-is CC -2
previous-is DT -3
previous-is EX -4
previous-is HYPH -4
previous-is IN -3
previous-is JJ -2
previous-is JJR -3
previous-is JJS -2
previous-is MD -2
previous-is NN -2
previous-is POS -3
previous-is RP -4
previous-is TO -3
previous-is VB -3
previous-is VBG -3
previous-is VBN -2
previous-is WDT -3
previous-is WP -3
previous-is WRB -3
quoted VERB 5
quoted after 4
quoted before 5
rel acl -3
rel acl:relcl -3
rel advcl -3
rel amod -6
rel aux -2
rel aux:pass -2
rel case 3
rel ccomp -4
rel compound -4
rel conj -3
rel csubj -4
rel nmod -4
rel obj -6
rel obl -3
rel parataxis -2
rel xcomp -5
said noun 4
said noun about 2
said noun against -4
said noun at -3
said noun because -2
said noun clause 4
said noun during -3
said noun for 2
said noun of 2
said noun owner 6
said noun to -2
said noun with -4
said noun xcomp 3
under advcl Republican 2
under advcl abandon 2
under advcl accuse -2
under advcl acknowledge -3
under advcl add -3
under advcl advocate 2
under advcl agree -2
under advcl air 3
under advcl announce -3
under advcl approach -2
under advcl argue -2
under advcl arrive -2
under advcl ask -3
under advcl attack -2
under advcl authorize -3
under advcl await -2
under advcl award -3
under advcl blast -2
under advcl buy -2
under advcl call -3
under advcl campaign 2
under advcl certain -2
under advcl challenge -2
under advcl choose -3
under advcl close -2
under advcl collapse -2
under advcl come 2
under advcl complicate -2
under advcl conclude -2
under advcl constituent -3
under advcl count -3
under advcl couple 2
under advcl criticize -3
under advcl debate -2
under advcl decide -2
under advcl declare -2
under advcl deliver -2
under advcl demonstrate -3
under advcl deny -2
under advcl deserve -2
under advcl design -2
under advcl devote -2
under advcl die -3
under advcl drag -2
under advcl draw 2
under advcl drop -2
under advcl early -2
under advcl elect 3
under advcl eliminate -2
under advcl encounter -3
under advcl end 2
under advcl endorse -3
under advcl enter -2
under advcl eviscerate -2
under advcl expand -2
under advcl expect -3
under advcl fall -2
under advcl far -2
under advcl finesse -2
under advcl focus -3
under advcl force 3
under advcl free -2
under advcl funny -2
under advcl gifted -2
under advcl have -2
under advcl hire -3
under advcl how -2
under advcl identify -2
under advcl ineligible -2
under advcl insist -2
under advcl issue 2
under advcl join -2
under advcl keep 2
under advcl let 2
under advcl line -3
under advcl list -2
under advcl live -3
under advcl long -4
under advcl look -2
under advcl maintain -2
under advcl make -2
under advcl mean -3
under advcl mention -3
under advcl move -2
under advcl name -3
under advcl note -3
under advcl offer -3
under advcl one 2
under advcl pay -3
under advcl place -2
under advcl plan -4
under advcl pledge -3
under advcl policy 2
under advcl pose -2
under advcl praise -2
under advcl prepare -2
under advcl prompt 2
under advcl propose -3
under advcl prove -2
under advcl provide -3
under advcl question -2
under advcl rally 2
under advcl reach -2
under advcl reflect -2
under advcl register -2
under advcl remain -4
under advcl represent -2
under advcl require -3
under advcl reveal -2
under advcl root 2
under advcl say -9
under advcl score -2
under advcl scramble -3
under advcl seek -2
under advcl seem -4
under advcl seize 2
under advcl shift -2
under advcl shoot -2
under advcl show -2
under advcl sign 3
under advcl soften -3
under advcl squeeze -3
under advcl start 2
under advcl steal -3
under advcl step -2
under advcl strain -2
under advcl strong -3
under advcl successful -2
under advcl suggest -2
under advcl surge -3
under advcl take 2
under advcl tell -5
under advcl tend -2
under advcl train -3
under advcl travel -2
under advcl tweet -2
under advcl unclear -3
under advcl unspoken -3
under advcl update -2
under advcl view -3
under advcl weigh -2
under advcl where -2
under advcl win -3
under advcl wonder -3
under advcl work -2
under advcl worry -2
under advcl write -4
under advcl wrong 2
under advcl — -2
under ccomp ask -4
under ccomp begin -2
under ccomp believe -2
under ccomp decide -2
under ccomp determine -3
under ccomp ensure -3
under ccomp entitle 2
under ccomp feel -3
under ccomp find -3
under ccomp follow 2
under ccomp get -2
under ccomp hard -2
under ccomp have -3
under ccomp hear 2
under ccomp hold -2
under ccomp indicate -2
under ccomp lead -2
under ccomp release 3
under ccomp say -7
under ccomp show -2
under ccomp state -3
under ccomp tell -3
under ccomp think -3
under conj American -3
under conj George 2
under conj advise -2
under conj adviser -2
under conj agree -4
under conj all -3
under conj allow -3
under conj announce -3
under conj arrest -3
under conj ask -3
under conj back -3
under conj be -2
under conj bear -3
under conj beat -3
under conj bring 2
under conj candidate 2
under conj cast -2
under conj charge -2
under conj charismatic -2
under conj claim -2
under conj come 2
under conj communication 2
under conj confront -3
under conj contest -2
under conj continue -2
under conj crumple -3
under conj cut -3
under conj decide -3
under conj denounce -3
under conj deny -2
under conj dismay -3
under conj draw 2
under conj drive -2
under conj drop -2
under conj end -3
under conj endorse -3
under conj fail -2
under conj favor -3
under conj find -2
under conj finesse -3
under conj fly -2
under conj get -2
under conj give 2
under conj head -2
under conj hear -2
under conj help -2
under conj incident 3
under conj look -2
under conj mask -2
under conj nasty 3
under conj nominate -2
under conj obtain 3
under conj old -2
under conj pay -2
under conj pick -2
under conj plan 2
under conj point 2
under conj prompt -2
under conj prosper -2
under conj push -3
under conj raise -2
under conj receive -2
under conj recognize -2
under conj rise -3
under conj risk -3
under conj run -2
under conj say -5
under conj score -2
under conj secure -3
under conj seize -2
under conj serve -2
under conj shrink -2
under conj stand 2
under conj state -3
under conj support -4
under conj talk -3
under conj tell -3
under conj tend -2
under conj think -2
under conj tour -2
under conj trail -2
under conj try -2
under conj visit -2
under conj walk 2
under conj win -3
under conj work -2
under conj write -2
under xcomp able -4
under xcomp about -3
under xcomp aid 2
under xcomp aim -3
under xcomp allow 2
under xcomp appear -5
under xcomp ask -3
under xcomp attempt -3
under xcomp avoid -3
under xcomp begin -5
under xcomp bother -2
under xcomp choose -4
under xcomp continue -4
under xcomp decide -3
under xcomp decline -2
under xcomp defender 2
under xcomp determined -2
under xcomp eager -3
under xcomp eligible -2
under xcomp emerge 2
under xcomp encourage -2
under xcomp end -2
under xcomp expect -2
under xcomp fail -2
under xcomp fight -2
under xcomp go -3
under xcomp have -4
under xcomp help -5
under xcomp hope -2
under xcomp invite -2
under xcomp keep -4
under xcomp lead 3
under xcomp let -2
under xcomp likely -4
under xcomp listen -2
under xcomp look -3
under xcomp manage -3
under xcomp move -2
under xcomp need -3
under xcomp plan -3
under xcomp poised -3
under xcomp position -2
under xcomp prepare -2
under xcomp prompt 2
under xcomp refuse -2
under xcomp remain -3
under xcomp schedule -4
under xcomp scramble -2
under xcomp see -3
under xcomp seek -5
under xcomp seem -2
under xcomp set -3
under xcomp speak -3
under xcomp stop -2
under xcomp strive -2
under xcomp struggle -3
under xcomp suppose -3
under xcomp tend -4
under xcomp threaten -3
under xcomp try -5
under xcomp unable -3
under xcomp unlikely -2
under xcomp use -3
under xcomp vy -3
under xcomp want -2
under xcomp willing -2
under xcomp win -2
under xcomp work -2
v Divided -2
v Divided bare -2
v Fed -2
v Fed bare -2
v abandon -3
v abandon object -3
v accelerate -4
v accelerate object -3
v accompany -4
v accompany by -3
v accompany passive -4
v accomplish -3
v accord 10
v accord bare 10
v according 8
v according bare 8
v account -3
v accuse 4
v accuse in 2
v accuse object 4
v accuse of 3
v accuse passive 2
v achieve -3
v achieve object -3
v acknowledge 5
v acknowledge bare 2
v acknowledge clause 4
v acknowledge object 3
v acquiesce 3
v acquire -3
v acquire object -2
v act -6
v act as -3
v act bare -2
v activate -3
v activate object -3
v ad 3
v ad bare 3
v adapt -3
v add bare 5
v add clause 3
v add object -4
v add that 2
v add to -6
v address with -3
v admit 2
v admit after -3
v advance object -3
v advise -4
v advise object -3
v advocate 2
v advocate for 2
v advocate xcomp 2
v affect -4
v affect by -3
v affect object -3
v affect passive -3
v afford -3
v afford infinitive -2
v agree 2
v agree bare -3
v agree clause 3
v agree infinitive 3
v agree object -2
v agree on 2
v agree with 4
v aid -3
v aid xcomp -3
v aim 2
v aim infinitive 2
v aim object 2
v air -5
v air during -2
v air object -3
v air on -2
v air passive -3
v alarm 2
v alarm object 2
v allege clause 3
v allocate -3
v allocate bare -3
v allocate passive -2
v ally -3
v alter -3
v amass -3
v amass object -2
v amid -3
v amid object -3
v amount -3
v amount to -3
v analyze -2
v analyze object -2
v anger 3
v announce 7
v announce bare 3
v announce clause 3
v announce in 3
v announce infinitive 2
v announce object 6
v announce on 4
v announce passive 3
v apologize 3
v apologize for 3
v appeal -2
v appeal to -2
v appear 4
v appear at -4
v appear infinitive 5
v appear on -2
v appear xcomp 4
v applaud bare -2
v applaud object 2
v apply -5
v apply bare -3
v apply for -3
v apply to -4
v appoint 2
v appoint object 3
v apprehend -2
v apprehend at -2
v apprehend in -2
v apprehend object -2
v approach -4
v approach bare -2
v approach object -4
v argue 5
v argue clause 5
v argue for 2
v argue like 2
v argue object 3
v argue to 3
v argue xcomp 3
v arm -3
v arrest -3
v arrest passive -3
v arrive -6
v arrive at -4
v arrive bare -2
v arrive in -3
v arrive to -3
v articulate 3
v articulate in 3
v articulate object 2
v articulate passive 3
v ask 3
v ask about -2
v ask bare 3
v ask by 4
v ask clause 2
v ask for 4
v ask infinitive 3
v ask object 2
v ask passive 3
v ask to 2
v ask whether 3
v assail 4
v assail in 3
v assail object 3
v assault -2
v assault object -2
v assemble -3
v assert 2
v assert clause 3
v assuage -3
v assuage object -3
v assume object -3
v assure addressee 2
v assure clause 4
v assure object 2
v attack 5
v attack for 3
v attack object 5
v attack passive 2
v attend -6
v attend bare -2
v attend by -2
v attend in -2
v attend object -5
v attend passive -2
v attract -2
v attract for -2
v attribute 2
v attribute object 2
v author 2
v author by 2
v author passive 2
v authorize -2
v authorize infinitive -3
v authorize object 2
v authorize passive -4
v average -3
v average object -3
v await -4
v await before -2
v await object -4
v back 3
v back for 2
v back in 2
v back object 3
v back of 2
v backfire -3
v backfire bare -2
v ban 2
v ban object 2
v barnstorm -4
v barnstorm object -3
v base -4
v base in -3
v base object -3
v base on -5
v base owner -4
v base passive -5
v battle -3
v battle against -2
v battle for -3
v battle in -3
v battle object -3
v be -4
v be at -2
v be bare -3
v be for -2
v be in -3
v be to -3
v be xcomp -2
v bear -3
v bear bare -4
v bear in -4
v bear passive -5
v beat -6
v beat bare -2
v beat by -2
v beat in -3
v beat object -5
v beat passive -2
v become -5
v become bare -3
v become in -3
v become object -2
v become to -2
v become xcomp -5
v begin -4
v begin against 3
v begin bare -5
v begin by 2
v begin clause -2
v begin in -5
v begin infinitive -3
v begin object -2
v begin on -2
v begin with 2
v begin xcomp -3
v believe addressee -4
v believe in 3
v belong -2
v belong to -2
v bemoan 3
v bemoan object 3
v benefit -5
v benefit from -4
v benefit object -3
v best -3
v best object -3
v bet -2
v bill 2
v bind -3
v blame 3
v blame for 4
v blame object 4
v blame on 2
v blast 5
v blast +out 2
v blast for 3
v blast object 4
v blow -3
v blow object -2
v boast clause 2
v boast object -2
v bolster -4
v bolster object -3
v boo bare -4
v boost -4
v boost object -4
v borrow -4
v brag 3
v brag about 3
v break -4
v break +out -2
v break bare -3
v break by -3
v break into -2
v break object -3
v break with -2
v brib -3
v brib object -3
v brief -3
v brief on -2
v brief passive -2
v bring -3
v bring +over -2
v bring +up 2
v bring object -4
v bring on -2
v bring to -3
v bring xcomp -2
v broker object -2
v bruise -3
v buck -3
v buck object -3
v build -5
v build +up -2
v build as -2
v build for -2
v build object -5
v build to -2
v buoy -2
v burn -3
v burn object -2
v bury -3
v buy -3
v buy in -2
v buy object -2
v call 4
v call bare -3
v call clause 3
v call for 7
v call object 4
v call on 4
v call to 4
v call with 2
v call xcomp 3
v campaign against 2
v campaign as -2
v campaign in -5
v campaign with -4
v cancel -4
v cancel object -3
v candidate -3
v candidate object -3
v cap -4
v cap object -3
v capitalize -4
v capitalize on -4
v capture -3
v capture object -4
v carry -7
v carry +out -3
v carry in -3
v carry object -7
v carry to -3
v carve -3
v cast as 2
v cast bare -3
v cast object 3
v cast passive -4
v catapult -2
v catch -3
v catch by -2
v catch in -2
v catch object -4
v caucuse -4
v caucuse bare -3
v caucuse object -2
v caucuse with -2
v cause -4
v cause in -2
v cause infinitive -3
v cause object -4
v caution 3
v chair -3
v chair object -3
v challenge 2
v challenge in -3
v challenge on 2
v challenge passive 2
v challenge xcomp 3
v champion 2
v change -5
v change at -2
v change bare -5
v change in -2
v change object -3
v change passive -2
v change to -2
v channel -2
v chant 3
v characterize 2
v characterize object 2
v charge bare -2
v charge object -2
v charge passive 2
v charge with 2
v check -3
v check object -4
v cheer bare -3
v chid 3
v chid object 3
v choose bare -3
v choose for -2
v cite 6
v cite as 3
v cite in 2
v cite object 6
v claim 4
v claim clause 4
v claim infinitive 3
v claim object 2
v clash with -3
v classify -2
v clear -4
v clear object -3
v climb -3
v clinch -4
v clinch object -4
v close -5
v close bare -4
v close in -3
v close object -2
v close to -2
v clown -3
v clown bare -3
v collapse -4
v collapse bare -2
v collect -4
v collect for -2
v collect object -4
v combat -2
v combat object -2
v combine -4
v combine bare -2
v combine object -2
v combine passive -3
v come -5
v come after -4
v come against 2
v come as -3
v come at -4
v come bare -4
v come during -3
v come from -2
v come infinitive -2
v come object -2
v come of -3
v come on -2
v come to -3
v command -4
v command object -2
v comment 2
v comment on 2
v commit -3
v commit to -3
v communication -3
v communication bare -3
v compare bare -2
v compare for -2
v compare object 3
v compare passive -4
v compare with -4
v compete -5
v compete for -2
v compete in -3
v compete with -2
v compil -3
v compil by -2
v compil passive -2
v complain 3
v complain clause 3
v complete -3
v complete object -2
v complete passive -3
v complicate -3
v complicate object -3
v compose -3
v compose object -2
v concede 4
v concede clause 3
v concern -3
v conclude 3
v conclude bare 2
v conclude by 2
v conclude clause 3
v condemn 2
v condemn in 3
v conduct -7
v conduct bare -3
v conduct by -3
v conduct for -4
v conduct from -3
v conduct in -3
v conduct object -4
v conduct on -2
v conduct passive -5
v confirm 2
v congratulate 3
v congratulate object 3
v connect -2
v connect passive -3
v connect to -2
v connect with -2
v consider 2
v consider passive 3
v constituent -2
v constituent object -2
v contact -2
v contain -2
v contain in -3
v contemplate 2
v contest -2
v contest bare -3
v continue bare 3
v continue clause 3
v continue infinitive -3
v contrast object 2
v contribute -5
v contribute bare -2
v contribute object -3
v contribute to -3
v control -5
v control object -4
v convert -3
v convert into -2
v convert object -2
v convert to -2
v convict -3
v convince 2
v convince object 2
v cool -2
v coordinate -3
v cope -2
v cope with -2
v cost -4
v cost object -4
v count as 3
v count bare -4
v count object 2
v count passive -2
v couple -3
v couple passive -3
v couple with -3
v court object -2
v cover -3
v cover object -2
v crack +down -3
v crack on -3
v create -3
v create bare -3
v create by -2
v create in 2
v create passive -3
v create to -2
v credit 2
v credit object 3
v cringe -3
v cringe as -3
v crisscross -3
v crisscross object -3
v criticize 5
v criticize as 3
v criticize by 3
v criticize during 2
v criticize for 5
v criticize object 5
v criticize passive 3
v cross -4
v cross into -2
v cross object -3
v crumple -2
v crumple +up -2
v crumple object -2
v crumple passive -2
v crush -4
v crush bare -2
v crush object -3
v curb -3
v curb object -3
v cut -3
v cut across -2
v cut bare -3
v cut by -2
v cut in -2
v cut into -2
v cut passive -3
v dance -3
v date -3
v date to -3
v deal -5
v deal object -3
v deal with -4
v decide 2
v decide bare -3
v decide infinitive 2
v decide object 2
v decide passive -3
v declare 4
v declare after 2
v declare clause 5
v declare in 2
v declare object 3
v declare passive 2
v decline 2
v decline bare -2
v decline infinitive 4
v decline passive 2
v decry 5
v decry object 5
v deem 4
v deem object 3
v deem passive 2
v deem xcomp 3
v defeat -4
v defeat bare -3
v defeat in -3
v defeat object -5
v defend 5
v defend as 3
v defend object 5
v defend on 3
v defender -3
v defender xcomp -3
v define object -3
v delay -3
v delay object -3
v delegate -4
v delete -2
v delete object -2
v deliver at -3
v deliver bare -2
v deliver by -3
v deliver on -3
v deliver to -3
v demand clause 2
v demand object 3
v demur -2
v denounce 3
v denounce as 2
v denounce object 4
v dent -3
v deny 2
v deny bare 2
v depart -3
v depart object -2
v depend -4
v depend on -4
v deploy -3
v deploy object -3
v deport -4
v deport bare -2
v deport object -2
v descend -2
v descend object -3
v describe 5
v describe as 6
v describe clause 2
v describe object 4
v describe passive 2
v deserve -3
v deserve because -3
v deserve for -3
v deserve object -4
v destroy -3
v destroy object -3
v destroy passive -2
v determine -2
v determine clause -2
v determine object -3
v develop -2
v develop object -3
v devolv -2
v die -7
v die at -2
v die bare -4
v die in -4
v die of -2
v diminish -3
v diminish object -3
v direct -3
v direct object -3
v disappear -3
v discover object -2
v discuss 7
v discuss object 7
v dislike 2
v dismantle -3
v dismantle object -3
v dismiss 2
v dismiss as 2
v dismiss object 3
v dispatch -3
v dispatch object -3
v dispatch to -3
v disrupt -3
v disrupt object -3
v distance 2
v distance from 2
v distance object 3
v divid object -2
v divide -3
v divide object -3
v do -6
v do bare -5
v do by -2
v do clause -4
v do for -2
v do in -4
v do object -5
v do on -2
v do passive -3
v do with -4
v dominate -6
v dominate by -3
v dominate in -2
v dominate object -5
v dominate passive -3
v donate -5
v donate object -4
v donate to -3
v double +down 2
v double object -3
v double on 2
v drag -3
v drag from -2
v drag object -3
v drag on -2
v draw bare -3
v draw in -4
v dress in -3
v dress passive -2
v drink -2
v drive -5
v drive as -3
v drive bare -3
v drive by -3
v drive in -2
v drive object -3
v drive passive -3
v drive to -2
v drop -5
v drop +out -3
v drop bare -3
v drop from -2
v drop in -3
v drop on -2
v drop out -3
v drop to -3
v drown -2
v dwell 2
v earn -5
v earn addressee -2
v earn bare -2
v earn in -3
v earn object -3
v ease -2
v ease object -2
v eat -3
v eat object -3
v echo 3
v echo by 2
v echo passive 2
v eclipse -2
v edge -3
v edit -3
v edit for -3
v edit passive -3
v elect -3
v elect as -2
v elect bare -4
v elect in -5
v elect passive -4
v elect to -2
v elect xcomp -3
v elevate -4
v elevate object -3
v elevate to -2
v eliminate -3
v eliminate object -2
v emerge -3
v emerge as -4
v emerge bare -3
v emerge from -2
v emerge in -2
v emphasize clause 3
v employ -2
v employ passive -3
v enable -2
v enable object -2
v encounter -3
v encounter object -3
v encourage to 2
v end -4
v end after -3
v end bare -4
v end in -3
v end object -2
v end on -3
v end with -3
v endorse 3
v endorse in 2
v endorse object 3
v endorse xcomp 2
v energize -3
v energize object -3
v enjoy object 2
v ensure -4
v ensure clause -4
v ensure object -2
v enter -5
v enter as -2
v enter if -2
v enter object -4
v enter under -2
v enter with -3
v envision 4
v envision object 3
v envision xcomp 3
v escalate -2
v escape -2
v escape as -3
v establish in -3
v establish to -3
v estimate bare -3
v exacerbate -3
v exacerbate bare -2
v exacerbate passive -3
v examine -2
v examine object -2
v exceed -4
v exceed object -3
v exchange -3
v executive -3
v executive about -3
v exist -4
v exist bare -3
v exist object -2
v exit -3
v exit object -3
v expand in -3
v expand to 2
v expect 5
v expect in 3
v expect infinitive 4
v expect object 4
v expect passive 4
v expect to 3
v expire -3
v explain 3
v explain bare 2
v explain clause 2
v explain in 2
v explain object 2
v explode -3
v express 6
v express at 2
v express clause 3
v express object 7
v express over 2
v extend -3
v extend object -3
v extend to -2
v face -7
v face about -2
v face as -3
v face bare -3
v face for -2
v face in -4
v face object -6
v face of -2
v face on -2
v face passive -2
v face to -2
v fail -4
v fail bare -4
v fail infinitive -2
v fall -7
v fall bare -4
v fall by -2
v fall in -3
v fall object -3
v fall to -3
v fall xcomp -4
v falter -3
v fan -2
v far -3
v fare -3
v favor 4
v favor object 3
v fear 4
v fear clause 3
v fear object 3
v feature in 2
v feed -4
v feed into -2
v feed object -2
v fight -2
v fight for -3
v fight in -3
v fight object -2
v fight to -3
v figure -3
v figure into -2
v file by -3
v file object 2
v file over -3
v file passive -3
v fill -2
v fill object -4
v fill passive -3
v film -2
v finalize -3
v find -3
v find clause 2
v find in -2
v find infinitive -2
v find object -4
v finish -5
v finish in -3
v finish object -3
v finish xcomp -2
v fire at 2
v fire bare -3
v fit -3
v fix -2
v fix object -2
v flank -3
v flank by -2
v flee -5
v flee object -3
v flip -4
v flood -2
v flow -3
v fly -4
v fly bare -2
v fly to -3
v focus 3
v focus on 3
v follow -5
v follow bare -5
v follow by -2
v follow clause -2
v follow in -4
v follow object -3
v follow on -3
v follow passive -3
v follow with -2
v fool -3
v fool object -3
v force -5
v force infinitive -3
v force object -3
v force passive -3
v force to -2
v forge -2
v form -4
v form object -4
v foster -2
v foster object -2
v found -5
v found after -2
v found by -3
v found in -3
v found object -4
v found passive -4
v frame object 2
v free object -3
v fuel -5
v fuel by -2
v fuel in -3
v fuel object -5
v fuel passive -2
v fulfill -2
v fulfill object -2
v fund -5
v fund bare -2
v fund by -3
v fund object -4
v fund passive -4
v gain -4
v gain object -3
v galvanize -3
v galvanize object -2
v garner -4
v garner object -4
v gather -5
v gather at -3
v gather for -2
v gather in -3
v gather object -3
v gather passive -2
v gather to -2
v generate -2
v generate object -4
v get -6
v get bare -3
v get in -2
v get infinitive -4
v get into -3
v get object -5
v get of -2
v get through -2
v get to -4
v get with -2
v get xcomp -3
v give -4
v give +up -2
v give addressee -4
v give at -2
v give bare -6
v give clause -4
v give object -3
v give over -2
v give to -2
v go -4
v go +on 2
v go +up -2
v go against -4
v go as -2
v go bare -3
v go beyond -3
v go by 2
v go for -3
v go in -3
v go infinitive -3
v go out 3
v go through -2
v graduate -4
v graduate within -2
v grow -5
v grow +up -4
v grow bare -4
v grow in -3
v guarantee -2
v guard -2
v hack -3
v hack object -3
v hail 3
v hail object 3
v halt -2
v hand -4
v hand object -4
v handle -4
v handle object -3
v hang -2
v hang +up -3
v hang object -3
v happen -7
v happen bare -5
v happen in -3
v happen object -2
v happen passive -2
v happen to -3
v hate 2
v have -5
v have about 2
v have as -2
v have at -3
v have bare -4
v have clause -4
v have if -2
v have infinitive -3
v have object -4
v have on -2
v have with -2
v head -6
v head into -2
v head object -3
v head passive -2
v head to -4
v hear -3
v hear at -2
v hear bare -2
v hear clause -2
v hear from -2
v heat -3
v heat bare -2
v heed -2
v help -5
v help by -3
v help clause -2
v help for -2
v help in -2
v help infinitive -3
v help object -4
v help passive -2
v help xcomp -4
v hide -3
v hide bare -2
v hint 2
v hire in 2
v hit for 2
v hold -4
v hold at -3
v hold by -3
v hold in -3
v hold object -3
v hold on -3
v hold over -2
v hold passive -3
v hold xcomp 2
v hope 3
v hope clause 2
v hope infinitive 2
v hope object 3
v host -6
v host by -4
v host object -5
v host passive -4
v hover -3
v hover near -3
v huddle -3
v huddle with -2
v hurt -5
v hurt object -4
v identify bare 2
v ignore 2
v ignore object 2
v ignore passive 2
v impact -3
v impact object -2
v imply 2
v impose object -2
v improve -5
v improve object -4
v include -6
v include bare -10
v include clause -3
v include in -3
v include passive -2
v include to 2
v include xcomp 2
v increase -5
v increase bare -3
v increase in -2
v increase object -4
v increase since -2
v increase to -2
v increase while -2
v indicate 2
v indicate clause 2
v influence -3
v influence by -3
v influence object -2
v influence passive -3
v inform 2
v ingest -3
v ingest object -3
v inject -3
v inject into -3
v inject object -3
v injure -3
v injure passive -2
v insist 5
v insist bare 2
v insist clause 5
v insist object 2
v inspire -4
v inspire by -2
v inspire object -3
v inspire passive -2
v install -3
v intend 3
v intend infinitive 2
v intend passive 2
v intensify -3
v interpret 2
v interpret passive 2
v interrupt -2
v interrupt object -2
v intervene -2
v intervene in -2
v interview -4
v interview bare -2
v interview object -3
v introduce -3
v introduce in -2
v introduce object -3
v invest -5
v invest in -4
v invest object -3
v invoke 3
v invoke in 3
v invoke object 3
v involve -4
v involve object -4
v issue 2
v issue by -3
v issue object 4
v jab 2
v jab at 2
v jab on 2
v join -5
v join after -3
v join by -4
v join for -3
v join object -4
v join on -3
v join passive -4
v join to -3
v join with -2
v joke clause 2
v judge 2
v jump -3
v jump bare -3
v jump into -2
v keep -3
v keep from -2
v keep in -3
v keep object -4
v keep with -3
v kick -4
v kick +off -3
v kick in -2
v kill -5
v kill at -2
v kill bare -3
v kill in -4
v kill object -4
v kill passive -4
v knock 2
v knock by 3
v knock object 2
v know as 2
v know bare -2
v know for 2
v know if -3
v know infinitive 3
v know object -2
v know passive 4
v label 3
v lack -3
v lack object -3
v lag -3
v lambast 3
v lament 4
v lament object 3
v land -2
v land in -3
v lash 3
v lash +out 3
v lash at 3
v last -4
v last bare -3
v laugh -2
v laugh bare -2
v lay 3
v lay +out 4
v lay in 2
v lay object 4
v lead -7
v lead +up -2
v lead among -3
v lead bare -4
v lead by -5
v lead clause -2
v lead infinitive -3
v lead object -4
v lead passive -4
v lead to -6
v lead with -3
v leak -3
v lean xcomp 2
v learn 2
v learn clause 2
v learn object 2
v leave -6
v leave at -2
v leave bare -2
v leave behind -2
v leave for -3
v leave in -4
v leave infinitive -2
v leave object -5
v leave on -3
v leave to -4
v leave with -3
v lend -2
v lend object -2
v lend to -2
v leverage -2
v leverage object -2
v lie -2
v lift -2
v lift object -2
v like 6
v like infinitive 5
v like object 3
v liken 3
v liken to 3
v limit -4
v limit object -4
v limit to -2
v line for -3
v line with -3
v list 4
v list as 2
v list object 3
v listen -2
v listen over -3
v listen to -3
v live -4
v live bare -2
v live object -2
v live of -2
v live on -2
v live outside -2
v lobby -2
v lobby object -2
v lock -2
v lock +up -4
v lock object -4
v look 2
v look as 2
v look bare -2
v look in -2
v look infinitive 3
v look to 3
v loom -2
v loom bare -3
v lose -7
v lose bare -3
v lose by -2
v lose in -3
v lose object -6
v lose passive -3
v lose to -4
v love 2
v love bare -3
v love object 3
v lower -3
v lower object -2
v lure -2
v maintain -3
v maintain for 2
v maintain object -3
v make -2
v make +up -5
v make about 3
v make after -3
v make at -3
v make bare -2
v make by -4
v make clause 2
v make in -2
v make infinitive 2
v make into -2
v make passive -3
v make that 2
v make to 2
v make xcomp -2
v manage -4
v manage infinitive -3
v manage object -4
v march -3
v mark passive -3
v marry -5
v marry in -3
v marry object -4
v marry without -3
v mask -3
v mask with -3
v match -4
v match object -3
v matter object -2
v mean -5
v mean clause -6
v mean object -4
v mean passive 2
v mean that -3
v mean xcomp -2
v meander bare -3
v meet -5
v meet at -2
v meet bare -3
v meet for -2
v meet in -3
v meet object -5
v meet on -3
v meet with -3
v mention 4
v mention in 3
v mention object 4
v mention passive 2
v mention xcomp 3
v midwif -2
v midwif object -2
v mind -2
v mislead 3
v mislead object 3
v miss -3
v miss object -2
v mix -3
v mix in -3
v mock 3
v mock bare 3
v mock object 3
v moderate -2
v move -5
v move +out -3
v move bare -3
v move from -3
v move in -2
v move object -4
v move on -2
v move to -4
v move with -2
v muse 2
v name 3
v name as 2
v name in 2
v name object 2
v name passive 3
v name to 2
v narrow -3
v navigate -3
v navigate object -3
v near -2
v need -5
v need bare -5
v need in -2
v need infinitive -3
v need object -2
v need passive -2
v need to -3
v neighbor -3
v neighbor object -3
v nominate 4
v nominate by 3
v nominate for 2
v nominate in 3
v nominate object 2
v nominate passive 3
v nominate to 3
v note 6
v note bare 3
v note clause 4
v note in 3
v note object 5
v obscure -2
v obtain -5
v obtain by -3
v obtain object -4
v obtain passive -3
v occupy -3
v occupy object -3
v occur -4
v occur bare -3
v offset -2
v offset object -2
v open -2
v open +up 2
v open in -3
v open object -3
v oppose 6
v oppose bare 2
v oppose by 2
v oppose object 6
v oppose passive 2
v order 4
v order object 4
v organize -5
v organize in -3
v organize object -3
v outline 2
v outline object 3
v outline to 3
v overcome -3
v overcome object -3
v overlook -2
v overlook object -2
v overrepresent -3
v overrepresent at -3
v overrepresent passive -3
v oversee -4
v oversee object -4
v overshadow -3
v overshadow object -3
v overtake -4
v overtake object -3
v owe -4
v owe object -4
v own -6
v own bare -3
v own by -3
v own object -4
v own passive -4
v pack -3
v pack object -2
v participate -4
v participate in -4
v pass 2
v pass in -3
v pass object 2
v pass passive 2
v pause -3
v pause bare -3
v pause between -2
v pave -3
v pave object -3
v pay -4
v pay +off -2
v pay bare -4
v pay because -2
v pay for -5
v pay object -2
v pay passive -3
v pay through -3
v pend -3
v perform in -3
v perform xcomp -2
v persuade 3
v persuade infinitive 2
v persuade object 3
v pick -2
v pick +up -2
v pick passive -2
v pick to -2
v pierce -2
v pile passive -3
v pit -3
v pit against -2
v pit object -3
v place -2
v place object -2
v place passive -2
v plague -3
v plague by -2
v plan 4
v plan bare -3
v plan infinitive 5
v plan object 2
v play -5
v play +out -3
v play bare -3
v play object -4
v play on -3
v play passive -3
v play to -2
v plead 2
v plead object 3
v pledge 2
v pledge clause 3
v pledge infinitive 3
v plummet -3
v plummet within -2
v point 4
v point +out 5
v point clause 2
v point object 4
v point to 2
v poll -4
v poll bare -3
v poll to -3
v portray 4
v portray as 4
v portray object 4
v portray passive 2
v pose -2
v pose for -2
v position infinitive -2
v position passive -3
v pounce 2
v pounce by 2
v pounce on 2
v pounce passive 2
v pour -3
v pour into -3
v pour object -3
v power -3
v power object -2
v practice -3
v praise 5
v praise object 5
v precede -3
v precede object -3
v predict 4
v predict clause 4
v predict in 3
v predict object 2
v prefer 5
v prefer infinitive 3
v prefer object 4
v prepare -5
v prepare for -3
v prepare infinitive -3
v prepare object -4
v present 2
v preserve -2
v preserve object -2
v preside -3
v preside over -2
v press object -2
v prevail -4
v prevail bare -2
v prevail in -2
v proclaim 2
v produce -3
v produce object -2
v promise 4
v promise clause 3
v promise infinitive 2
v promise object 4
v promote 4
v promote bare 2
v promote object 4
v prompt -4
v prompt by -2
v prompt clause -3
v prompt object -4
v prompt to -3
v propel -3
v propel object -3
v propose 3
v propose in 3
v propose object 4
v propose xcomp 2
v prosper -3
v prosper bare -3
v protect -4
v protect object -4
v prove -4
v prove clause -3
v prove object -3
v prove xcomp -4
v provide bare -3
v provide in -3
v provide object -2
v provide to -2
v provide with -2
v publish -3
v publish bare -2
v publish by -2
v publish in -3
v publish passive -2
v pull -4
v pull +off -2
v pull in -2
v pull object -3
v pump 3
v punch -3
v punish -2
v pursue -4
v pursue object -3
v push 3
v push against 2
v push bare -2
v push for 3
v push infinitive 3
v push on 2
v put +out 2
v put +up -2
v put as -2
v put clause 2
v put for -3
v put into -3
v put on -4
v put over -2
v put passive 2
v put to -4
v qualify -3
v quell -2
v quell object -2
v question 6
v question bare 3
v question clause 3
v question object 5
v question whether 2
v quote as 3
v quote object 2
v race -3
v rack -2
v rack +up -2
v rack object -2
v rail 5
v rail against 4
v rail passive 3
v raise -2
v raise about -2
v raise bare -4
v raise for -3
v raise from -2
v raise object -2
v raise passive -2
v raise to -2
v rally -5
v rally object -4
v rally to -3
v ramp -4
v ramp +up -4
v ramp object -2
v rank -4
v rank bare -3
v rattle 2
v rattle object 2
v reach by -2
v reach in -2
v reach on -3
v reach passive -4
v read -2
v read object -3
v reaffirm 3
v realize 2
v rebuild -2
v rebuild object -2
v rebut 3
v rebut object 3
v recall 3
v recall bare 3
v recall clause 3
v receive -4
v receive after -2
v receive in -3
v receive object -3
v receive on 2
v receive to -2
v recite 3
v recite object 3
v recognize clause 2
v recommend bare -2
v record -2
v recount 3
v recount object 3
v recover -2
v recruit -2
v reduce -2
v reduce in -2
v reduce object -2
v refer 5
v refer as 3
v refer in 2
v refer passive 2
v refer to 5
v reference 4
v reference object 4
v reflect -5
v reflect object -5
v reflect passive -3
v refuse 4
v refuse in 3
v refuse infinitive 5
v refuse object 3
v refuse to 3
v regain -2
v regain object -2
v regard -2
v regard as 2
v regard bare -4
v register -6
v register bare -4
v register object -3
v register on -3
v register passive -3
v regulate -2
v regulate object -2
v rein -2
v rein in -2
v reiterate 4
v reiterate clause 3
v reiterate object 3
v reject 3
v reject by 3
v reject clause 2
v reject object 2
v reject passive 3
v reject to 2
v relate -3
v relate to -3
v release bare -3
v release by -4
v release clause -4
v release object 5
v release on -3
v release passive -3
v relish 2
v relish object 2
v relocate -2
v rely -2
v rely for -3
v rely on -2
v remain -4
v remain at -2
v remain bare -4
v remain in -2
v remain infinitive -3
v remain object -3
v remain on -3
v remain until -2
v remember 5
v remember bare 3
v remember object 3
v remind 4
v remind clause 3
v remind object 5
v remove -2
v renounce 2
v reopen -2
v repeal -3
v repeal object -3
v replace -3
v replace object -3
v replace passive -2
v reply bare 2
v report 2
v report bare 3
v report by 3
v report from -3
v report passive 3
v represent -4
v represent for -3
v represent in -3
v represent object -3
v require in -3
v require infinitive 2
v require xcomp -2
v resemble -2
v resemble object -2
v resign -2
v resolve -3
v resonate with 3
v respond bare -2
v respond by 2
v respond object -3
v respond that 2
v rest -3
v restore -3
v restore object -2
v restrict 2
v restrict object 2
v result -4
v result in -4
v retain -3
v retain object -3
v retire -4
v return -4
v return after -2
v return bare -3
v return from -2
v return object -2
v return passive -3
v return to -3
v retweet 2
v retweet object 2
v reveal 2
v reveal bare 2
v reveal object 3
v revel 3
v revel in 3
v reverberate -2
v reverse -2
v revive -2
v revive object -2
v rewrite -3
v ride -2
v ring -2
v ring object -2
v rip 2
v rip into 3
v rise -5
v rise after -2
v rise bare -3
v rise in -3
v rise object -2
v risk -3
v roar -3
v rock -3
v roll -2
v roll bare -2
v roll passive -2
v root as -3
v root in -3
v round -2
v round object -2
v rub -3
v rub object -3
v run -5
v run against -3
v run as -2
v run by -2
v run for -6
v run from -2
v run in -3
v run object -2
v run passive -2
v run to -3
v rush -3
v rush infinitive -3
v satirize 3
v satirize object 3
v save -4
v save object -3
v say 5
v say about 2
v say after 4
v say at 6
v say bare 5
v say before 4
v say clause 5
v say during 5
v say for 2
v say from 3
v say in 6
v say infinitive 3
v say into 3
v say object 4
v say of 3
v say on 5
v say that 2
v say to 4
v say while 4
v say with 3
v say xcomp 4
v schedule -4
v schedule bare -2
v schedule for -4
v schedule infinitive -2
v schedule object -2
v schedule passive -4
v score -4
v score in -2
v score object -4
v scramble -2
v seal -3
v seal object -2
v search -3
v search for -3
v seat -4
v seat object -2
v secure -5
v secure object -5
v see 4
v see as 7
v see bare -2
v see by 2
v see object 3
v see on -2
v see passive 3
v seek 4
v seek clause 2
v seek infinitive 3
v seek object 2
v seek passive -3
v seek to 2
v seem 5
v seem clause 2
v seem infinitive 4
v seem like 3
v seem object 2
v seem to 2
v seem xcomp 2
v seize -2
v select -3
v select bare -3
v select passive -3
v sell -5
v sell below -2
v sell for -3
v sell in -2
v sell object -3
v sell passive -3
v send -2
v send +out 2
v send bare -2
v send passive -2
v send to -5
v sense 2
v separate -2
v separate from -2
v separate object -2
v serve -7
v serve as -6
v serve bare -3
v serve for -3
v serve from -2
v serve in -4
v serve object -2
v serve on -2
v serve to -3
v set -3
v set +off -3
v set as -3
v set in -3
v set object -3
v settle -3
v settle object -3
v shadow -2
v shadow by -2
v shadow for -2
v shadow passive -2
v shake -3
v shake +up -3
v shake in -2
v shake object -4
v shape -4
v shape by -2
v shape object -3
v shape passive -2
v share 2
v share bare -2
v share object 2
v share passive 2
v sharpen -4
v sharpen object -3
v shatter -2
v shed -2
v shed object -2
v shift -2
v shift from -2
v shift object -2
v shift while -2
v shoot -2
v shoot by -3
v shoot object -3
v shoot on -2
v shoot passive -4
v shoot to -3
v shor 2
v shor +up 2
v shore -2
v shore +up -2
v shore object -2
v shout 3
v show 2
v show +up -2
v show bare 2
v show object 3
v show of 3
v show with 5
v showcase -2
v showcase object -2
v shrink -2
v shrink object -2
v shrug +off -2
v shrug object -2
v shrug off 2
v side 2
v side with 2
v sign -3
v sign +up -2
v sign bare -2
v sign for -3
v signal clause 3
v single +out 2
v sit -5
v sit at -2
v sit bare -3
v sit in -3
v sit on -3
v skew -2
v skew toward -2
v skip -2
v skip object -2
v slam 3
v slam object 3
v slate -4
v slate passive -4
v slate to -3
v slip -3
v slow -3
v slow object -2
v snort -3
v snort bare -3
v soar -3
v soar object -2
v soften -3
v soften as -3
v solidify -3
v solidify as -2
v solidify object -3
v sound 2
v sound object 2
v sound xcomp 2
v spar 3
v spar object 4
v spar on 3
v speak -6
v speak +out 3
v speak about 6
v speak after -3
v speak as 2
v speak at -4
v speak bare -6
v speak because -2
v speak for -2
v speak from -2
v speak in -2
v speak infinitive -3
v speak object -4
v speak on -4
v speak to -2
v speak with -3
v specialize -2
v specialize in -2
v speculate 2
v spend -3
v spend at -2
v spend in -5
v spend object -3
v spend on -2
v spend passive -3
v spend to -3
v spend with -2
v spike -4
v spike because -3
v spike in -2
v split object -2
v sponsor -2
v sponsor bare -2
v sponsor passive -2
v spread -2
v spur -2
v squeeze -4
v squeeze object -3
v stack -3
v stack passive -2
v stake -4
v stake object -4
v stall -3
v stand -2
v stand +out -3
v stand as -2
v stand at -3
v stand by 2
v stand in -2
v stand xcomp -2
v star -3
v star object -2
v start -3
v start at -2
v start bare -2
v start in -2
v start infinitive -2
v state bare -2
v state passive 2
v stay -4
v stay bare -3
v stay in -2
v steal -4
v steal from -2
v steer -3
v step -2
v step +down -3
v step as -2
v stick -2
v stir object -3
v stoke -3
v stoke object -3
v stop -4
v stop bare -2
v stop by -2
v stop from -2
v stop object -4
v strain -3
v strain to -2
v strengthen -3
v stress 3
v stress at 3
v stress clause 2
v stress object 2
v stretch -3
v stretch object -2
v stride -3
v strike +down 3
v strike on 2
v strike xcomp -3
v struggle -2
v struggle bare -3
v struggle in -2
v struggle object -2
v struggle with -3
v study -4
v study object -3
v stumble -2
v stymy -3
v stymy as -3
v stymy object -3
v succeed -5
v succeed bare -2
v succeed object -2
v sue by 2
v sue for 2
v sue object 2
v sue passive 2
v suffer -4
v suffer from -2
v suffer object -3
v suggest 5
v suggest bare 3
v suggest clause 3
v suggest object 3
v suggest xcomp 3
v sum in -2
v sum passive -2
v summon -2
v supply -3
v support 7
v support bare 3
v support in 4
v support object 5
v support to 3
v support xcomp 4
v suppose -5
v suppose infinitive -4
v suppose passive -4
v surge -4
v surge as -3
v surge of -3
v surge on -3
v surge to -2
v surpass -3
v surpass object -3
v surround -4
v surround by -2
v surround object -4
v survey -5
v survey bare -3
v survey object -4
v survey passive -2
v survive -5
v survive bare -3
v survive object -4
v suspect 3
v suspend -3
v suspend after -2
v suspend object -2
v suspend passive -3
v swallow -3
v swallow bare -2
v swarm -2
v sweep -4
v sweep object -3
v take -3
v take +down -3
v take +off -3
v take +on -3
v take +over -2
v take after -3
v take at 2
v take bare -2
v take for 2
v take from -3
v take object -2
v take on -2
v take passive -4
v talk about 3
v talk bare -2
v talk on 2
v talk since -3
v tally -3
v tally passive -3
v tap -5
v tap into -2
v tap object -4
v target -2
v teach -2
v teach at -3
v teach object -3
v team -3
v team +up -3
v tear -2
v televise -3
v tell 4
v tell addressee 4
v tell after 2
v tell as 2
v tell at 3
v tell before 2
v tell clause 3
v tell for 2
v tell near 2
v tell object 4
v tell of 2
v tell on 3
v tell passive 3
v tell to 2
v tend -2
v tend infinitive -2
v test -4
v test object -3
v thank 3
v thank for 3
v thank object 3
v think about 2
v think bare 3
v thrive -3
v throw at -2
v throw behind 2
v throw into -3
v throw passive -2
v thwart -3
v thwart object -3
v tick object 2
v tie -3
v tie in -3
v tie passive -4
v tighten -2
v tilt -2
v title 4
v title object 3
v title passive 2
v top -3
v top object -3
v touch on 3
v tour -3
v tour object -3
v tout 5
v tout object 5
v track -2
v track bare -3
v trail -5
v trail by -3
v trail in -3
v trail object -5
v train -3
v train object -2
v train on -2
v train to -2
v transfix -2
v transfix among -2
v transfix object -2
v transform -3
v transform object -3
v translate -3
v translate into -3
v travel -5
v travel in -2
v travel to -3
v travel with -3
v treat -2
v trigger -3
v trigger object -3
v trounce -3
v trounce in -2
v trounce object -2
v try -3
v try infinitive -3
v try object -4
v turn -4
v turn +out -6
v turn +over -4
v turn as -3
v turn bare -3
v turn for -3
v turn in -2
v turn into -2
v turn object -2
v turn on -2
v turn that -3
v turn to -3
v turn xcomp -2
v tweet 4
v tweet clause 4
v tweet object 4
v tweet on 2
v tweet passive 2
v undercut -2
v undermine -4
v undermine object -3
v undermine to -3
v underplay 2
v underplay object 2
v understand 2
v understand object 2
v unfold -3
v unify -3
v unify object -2
v unite in -3
v unite object -4
v update -4
v update passive -4
v update to -2
v update with -2
v upend -3
v upend object -3
v upset -2
v upset object -2
v urge 4
v urge addressee 3
v urge infinitive 3
v urge object 4
v use -3
v use at -2
v use bare -4
v use by -3
v use for -3
v use in -2
v use infinitive -4
v use on -2
v use passive -5
v use while -3
v usher -2
v validate -2
v validate object -2
v vary -3
v vary object -2
v vet -3
v vet object -2
v view as 2
v violate -3
v violate object -3
v visit -5
v visit bare -2
v visit in -2
v visit object -4
v voice 3
v voice object 3
v void 3
v void object 3
v void on 3
v vote 3
v vote against 2
v vote at 3
v vote for 3
v vote infinitive 3
v vote on -4
v vote to 3
v vouch 3
v vouch for 3
v vow 6
v vow clause 2
v vow infinitive 5
v vy infinitive -2
v wait -2
v wait bare -2
v wait for -2
v wait in -2
v walk -3
v walk object -2
v want 6
v want in 2
v want infinitive 5
v want object 5
v want xcomp 2
v warm -4
v warm +up -3
v warn 6
v warn addressee 2
v warn clause 4
v warn object 2
v warn of 2
v watch -3
v watch bare -2
v watch in -2
v watch object -2
v watch on -3
v weaken -3
v wear -5
v wear object -4
v weigh on 2
v widen -3
v widen object -3
v win -7
v win +over -2
v win among -3
v win as -2
v win at -2
v win bare -6
v win by -2
v win clause -3
v win in -5
v win object -6
v win of -2
v win over -3
v win since -2
v win to -2
v win with -3
v win xcomp -3
v witness 2
v wonder 4
v wonder about 2
v wonder bare 2
v wonder clause 2
v wonder object 3
v work -7
v work +out -3
v work as -4
v work at -5
v work bare -5
v work for -6
v work in -4
v work object -4
v work on -5
v work with -2
v worry 3
v worry about 2
v worry clause 3
v worry object 2
v wound -3
v wrest -2
v wrest object -2
v write 4
v write bare 5
v write clause 3
v write in 4
v write passive -2
v yawn -3
v yawn bare -3
v yell 2
with +back -2
with +down -2
with +in -2
with +through -3
with +up -4
with about 5
with above -3
with according -3
with across -5
with addressee 2
with after -3
with against 2
with along -2
with alongside -3
with amid -3
with around -3
with aside -3
with at -2
with before -2
with beyond -2
with clause 3
with down -4
with due -2
with during -2
with from -3
with in -3
with inside -2
with instead -2
with into -4
with once -2
with onto -3
with out -2
with outside -2
with owner -3
with past -3
with per -3
with since -3
with than -2
with that 2
with through -4
with throughout -4
with toward -2
with under -3
with until -2
with up -2
with whether 4
with with -2`;
