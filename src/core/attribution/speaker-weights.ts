/**
 * Weights of those who could speak beside a cue, in tenths of log odds; a feature a line. Learnt by
 * bench/learn-speakers.ts from the training part of PolNeAR (github.com/networkdynamics/PolNeAR); only what stands in 4 articles or more.
 */
// biome-ignore format: a table
export const SPEAKER_WEIGHTS = `commas after 0 JJ -8
commas after 0 NN -2
commas after 0 NNS -2
commas after 0 VB -4
commas after 0 VBD -5
commas after 0 VBG 3
commas after 0 VBN 3
commas after 0 VBP -3
commas after 0 VBZ -6
commas after 1 JJ -2
commas after 1 NN -4
commas after 1 NNS -6
commas after 1 VB -4
commas after 1 VBD 2
commas after 1 VBG -3
commas after 1 VBN -4
commas after 1 VBP -9
commas after 2 JJ -7
commas after 2 NN -2
commas after 2 NNS -6
commas after 2 VB -8
commas after 2 VBG -2
commas after 2 VBN -5
commas after 2 VBP -6
commas after 3 JJ -2
commas after 3 NN -6
commas after 3 NNS -5
commas after 3 VB -6
commas after 3 VBD -5
commas after 3 VBG -4
commas after 3 VBN -6
commas after 3 VBP -5
commas after 3 VBZ 3
commas before 0 JJ 4
commas before 0 RB -5
commas before 0 VB 4
commas before 0 VBD 3
commas before 0 VBG 3
commas before 0 VBN 2
commas before 0 VBP 3
commas before 0 VBZ 2
commas before 1 JJ -4
commas before 1 NNS -3
commas before 1 VB -2
commas before 1 VBD -4
commas before 1 VBN -4
commas before 1 VBP -9
commas before 1 VBZ -7
commas before 2 NNS -4
commas before 2 VBD 3
commas before 2 VBG -2
commas before 2 VBN 2
commas before 2 VBP -4
commas before 2 VBZ -2
commas before 3 NNS -5
commas before 3 VBG 3
commas before 3 VBP -6
commas before 3 VBZ -4
day -11
far after 1 2
far after 12 -2
far after more -3
far before 1 6
far before 12 -2
far before 2 2
far before more -2
first 4
kind facility name 7
kind group pronoun -3
kind none - -2
kind organisation acronym -2
kind organisation name 2
kind organisation pronoun -2
kind other pronoun -9
kind party acronym -2
kind party description 3
kind party pronoun -3
kind person description 5
kind person pronoun -2
kind place description -2
kind place name -3
kind place pronoun -5
lemma 1980s -3
lemma a -5
lemma abc -3
lemma ability -5
lemma abortion -3
lemma abraham -2
lemma acceptance -2
lemma access -5
lemma accountability -2
lemma accreditation -2
lemma accusation -4
lemma achievement -5
lemma act -4
lemma actor 4
lemma actress 2
lemma ad 2
lemma adam 2
lemma adaptation -3
lemma adding -2
lemma addition -5
lemma adherent -4
lemma administration 5
lemma admirer 4
lemma adoption 4
lemma adult -2
lemma advantage -4
lemma adviser 6
lemma advisor 2
lemma advocacy 5
lemma affordability -2
lemma african -3
lemma afternoon -3
lemma age 2
lemma agency 3
lemma agenda -4
lemma agent -3
lemma agreement -3
lemma aid 2
lemma aide 4
lemma air -2
lemma airstrike -3
lemma alaska -2
lemma aldama -3
lemma alejandro 2
lemma alex 2
lemma alfred -3
lemma alien -3
lemma all -2
lemma allegation -4
lemma allegiance -3
lemma ally 6
lemma alternative -2
lemma americana -3
lemma ameriquest -3
lemma amount -3
lemma analyst 3
lemma andy 2
lemma anger -2
lemma animosity -3
lemma anne 3
lemma announcement -4
lemma answer -4
lemma anti-discrimination -2
lemma anxiety -3
lemma ap -3
lemma apology -2
lemma appearance -3
lemma applause -2
lemma apple -3
lemma application -2
lemma approval -3
lemma april -5
lemma archie -2
lemma argentina -3
lemma argument -2
lemma arkansas 3
lemma army 2
lemma arne 2
lemma artist 5
lemma assault -4
lemma assertion -2
lemma asset -3
lemma assistant 2
lemma asylum -2
lemma attack -6
lemma attempt -3
lemma attention -3
lemma attorney 3
lemma aug. -2
lemma august -4
lemma author 3
lemma authority 3
lemma auto -2
lemma average 2
lemma axelrod 2
lemma ayotte 3
lemma baby -2
lemma back -4
lemma background -4
lemma backlash -2
lemma bailout -3
lemma ballot -2
lemma ban -5
lemma banker -2
lemma bannon -3
lemma barrier -3
lemma bashar -3
lemma basis -3
lemma batch 4
lemma bathroom -4
lemma battery -2
lemma battleground -3
lemma bay -2
lemma beaner -2
lemma beck -2
lemma beginning -2
lemma behalf -3
lemma behavior -3
lemma beijing -5
lemma belief -2
lemma belt -3
lemma bench -2
lemma benefit -3
lemma bennett 2
lemma berlin -2
lemma beruff 3
lemma bias -3
lemma bid -2
lemma bigot 2
lemma bill 3
lemma billion -3
lemma biography -2
lemma bit -4
lemma blaze 2
lemma block -3
lemma blueprint -3
lemma board 2
lemma bob 3
lemma body -4
lemma bogeyman -3
lemma bomb -2
lemma bombing -2
lemma bond -2
lemma boos -3
lemma boost -3
lemma border -5
lemma boss -2
lemma bottom -3
lemma brad 2
lemma brass 3
lemma break -4
lemma breath -2
lemma bree 3
lemma brian 3
lemma briefing -3
lemma broker 2
lemma bruno 2
lemma bryant 3
lemma bubble -3
lemma budget 4
lemma bureau 2
lemma burlington -2
lemma business -2
lemma businessman 2
lemma buy -2
lemma bypass -3
lemma calif. -3
lemma call -4
lemma calmness -3
lemma camera -3
lemma campaign 4
lemma campaigning -3
lemma canada -2
lemma candidacy -2
lemma capital 2
lemma car -3
lemma carbon -3
lemma card -3
lemma carlton 3
lemma carolina 2
lemma carter -3
lemma cash -2
lemma cast 2
lemma casting -3
lemma catholic -3
lemma caucuse -3
lemma caucusgoer -3
lemma caveat -3
lemma celebrity 2
lemma center 2
lemma central -2
lemma century -3
lemma chagoury -2
lemma chair 2
lemma chairman 7
lemma chairwoman 3
lemma challenge -2
lemma champion -3
lemma championship -3
lemma chance -4
lemma change -3
lemma chant -3
lemma charles 2
lemma charlie -2
lemma check -2
lemma checker 2
lemma cheer -3
lemma cheering -4
lemma cheeseburger -3
lemma chelsea 2
lemma child -4
lemma china -3
lemma chinese 3
lemma chris 3
lemma christine 2
lemma christmas -3
lemma chuck 3
lemma cia 4
lemma circuit 3
lemma circumstance -3
lemma citizenship -4
lemma civil 5
lemma claim -5
lemma clark 2
lemma clash -2
lemma class -3
lemma clerk 3
lemma client -2
lemma clinton -2
lemma clip -3
lemma closing -5
lemma club -2
lemma cnbc -2
lemma cnn -3
lemma co-author 3
lemma co-host 3
lemma coal -2
lemma code -4
lemma cohabitation -3
lemma col. -2
lemma collar -2
lemma collection 2
lemma column -3
lemma columnist 2
lemma combat 3
lemma comedy 2
lemma comey -3
lemma command -2
lemma commander -4
lemma comment -5
lemma commentator 4
lemma commerce -2
lemma commission 3
lemma commitment -4
lemma committee 2
lemma committeeman 4
lemma communication 5
lemma communist 3
lemma complaint -3
lemma computer -3
lemma concern -3
lemma concert -3
lemma concession -4
lemma condition 2
lemma conference -4
lemma confidant 3
lemma confidence -3
lemma conflict -4
lemma congressional 3
lemma congressman 3
lemma conn. -3
lemma connecticut 2
lemma connection -3
lemma conscience -3
lemma consensus -3
lemma consequence -2
lemma conservatism -3
lemma consultant 3
lemma consulting 4
lemma consumer 2
lemma content -3
lemma contest -7
lemma contract -2
lemma contractor -2
lemma contrast -6
lemma controversy -2
lemma conversation -5
lemma cook 2
lemma copa -3
lemma cornell 3
lemma corps 3
lemma correspondent -4
lemma cost -4
lemma council 2
lemma counsel 2
lemma counterpart 3
lemma country -2
lemma county 3
lemma coup -2
lemma couple -2
lemma courthouse -3
lemma courtney 3
lemma coverage -2
lemma craig 3
lemma crash -2
lemma creation 2
lemma credibility -3
lemma credit -4
lemma crisis -2
lemma critic 4
lemma criticism -6
lemma critique -3
lemma crowd -4
lemma cuba -4
lemma currency -2
lemma cut -3
lemma cycle -4
lemma d 3
lemma d.c. 2
lemma daily -3
lemma damage -2
lemma dan 3
lemma dana 2
lemma danger -4
lemma daniel 4
lemma dave 2
lemma david 4
lemma davis 2
lemma day -8
lemma de 2
lemma deadline -2
lemma deal -4
lemma dean 2
lemma death -4
lemma debate -6
lemma debt -5
lemma dec. -3
lemma decade 2
lemma december -6
lemma decision -2
lemma decline -3
lemma defeat -3
lemma defender 2
lemma defense 3
lemma deficit -2
lemma degree -4
lemma delaware 2
lemma demand -4
lemma democracy 3
lemma democratic 2
lemma demonstrator 2
lemma dennis 2
lemma departure -2
lemma deportation -5
lemma depth -3
lemma deputy 3
lemma deregulation -3
lemma description -2
lemma desire -3
lemma desolation -2
lemma detail -4
lemma determination -3
lemma devine 2
lemma dialogue -4
lemma diaoyutai -4
lemma dictator -4
lemma diet -2
lemma digit -4
lemma diplomat -2
lemma direct -3
lemma direction -3
lemma director 9
lemma disaster -2
lemma disclosure -3
lemma discourse -2
lemma discrimination -2
lemma disease -2
lemma dispute -2
lemma distance -2
lemma district 3
lemma dnc -2
lemma document -3
lemma dollar -2
lemma donald -3
lemma donation -4
lemma donor 2
lemma doubt -5
lemma doug 3
lemma downtown -3
lemma dream -3
lemma driver -3
lemma drug -3
lemma duty -3
lemma ear -3
lemma earning -2
lemma eastern -2
lemma economic 2
lemma economics 2
lemma economist 3
lemma economy -2
lemma ed 2
lemma edison 4
lemma editor 2
lemma editorial 5
lemma education 3
lemma effort -2
lemma eight -4
lemma el -2
lemma eligibility -2
lemma elite 2
lemma elks -3
lemma emanuel -2
lemma emphasis -3
lemma end -4
lemma endorsement -4
lemma enemy -4
lemma energy 2
lemma enforcement 2
lemma enterprise -3
lemma entertainment -2
lemma enthusiasm -3
lemma entrail -3
lemma entry -2
lemma environment 2
lemma establishment 2
lemma estate 3
lemma ethnicity -2
lemma evaluation -2
lemma eve -3
lemma evening -4
lemma evidence -3
lemma example -6
lemma exception -4
lemma exeter -3
lemma exit 5
lemma expansion -3
lemma expectation -3
lemma expert 6
lemma explanation -3
lemma extremist 2
lemma face -2
lemma facebook -2
lemma facility -3
lemma fact -2
lemma factor -3
lemma factory -2
lemma faith -3
lemma fall -3
lemma farm -3
lemma fate -3
lemma favor -4
lemma favorite -3
lemma feb. -3
lemma february -3
lemma fec 2
lemma fee -4
lemma feeling -3
lemma fellow 4
lemma festival -2
lemma fighter -3
lemma fighting -2
lemma finance 4
lemma finger -3
lemma fire -4
lemma firearm -2
lemma firm 4
lemma fit -2
lemma five 4
lemma fla. 2
lemma flint -3
lemma flip -2
lemma florence -3
lemma flow -3
lemma focus -3
lemma folk -3
lemma fondness -3
lemma food -2
lemma foot -3
lemma ford -3
lemma foreclosure -3
lemma foreign 2
lemma foreigner -2
lemma form -3
lemma fortune -3
lemma forum -2
lemma foundation 2
lemma founder 3
lemma fox -5
lemma fraud -3
lemma free 2
lemma friday -3
lemma friend 2
lemma frijoleros -4
lemma fringe -2
lemma front 3
lemma frontrunner -2
lemma frustration -4
lemma function -3
lemma funding -4
lemma fundraiser 3
lemma furor -2
lemma fury -3
lemma gain -2
lemma galia 2
lemma gallup 2
lemma gang -3
lemma gap -3
lemma garin 2
lemma gary 4
lemma gas -3
lemma gates -2
lemma gathering -2
lemma gay -3
lemma gender -4
lemma gene 2
lemma general 2
lemma geoff 3
lemma georgetown 3
lemma german 4
lemma gift -3
lemma gingrich 2
lemma girl -3
lemma global -2
lemma gloria -2
lemma goal -4
lemma god -3
lemma goer 2
lemma goldman -3
lemma golvach -3
lemma goodlatte 2
lemma goofily -4
lemma gov. 6
lemma governor 5
lemma grade -3
lemma graduate 2
lemma grand -2
lemma grass -3
lemma grayson 3
lemma greenberg 3
lemma greenhouse -2
lemma gringo -3
lemma grist -2
lemma ground -2
lemma grounds -3
lemma group 6
lemma guatemala -3
lemma guest -3
lemma guesthouse -3
lemma gun -6
lemma gunn 4
lemma hall -3
lemma hand -4
lemma handling -4
lemma harlem -4
lemma hb 3
lemma health -2
lemma hearing -2
lemma hedge 2
lemma heist -2
lemma hell -4
lemma help -2
lemma hero -2
lemma hill 2
lemma historian 2
lemma hodges -3
lemma hole -3
lemma homeland 5
lemma hometown -3
lemma honduras -3
lemma honesty -2
lemma hope -3
lemma host 4
lemma hot -2
lemma hotel -4
lemma hour -5
lemma house 3
lemma huffington -3
lemma human 4
lemma idaho 2
lemma idea -6
lemma identity -3
lemma image -4
lemma imagination -2
lemma immigrant -5
lemma immigration -4
lemma impact -5
lemma impetus -3
lemma importance -3
lemma incentive -3
lemma incest -2
lemma incident -4
lemma increase -3
lemma independence 2
lemma india -3
lemma individual -3
lemma infrastructure -4
lemma inquiry -2
lemma instance -2
lemma institute 5
lemma insult -4
lemma insurance -3
lemma intellectual -2
lemma intelligence 2
lemma intensity -3
lemma interest -3
lemma international 3
lemma interpretation -2
lemma interview -7
lemma involvement -5
lemma iowa -2
lemma iran -3
lemma iraq -4
lemma ire -3
lemma isil -3
lemma isis -5
lemma islam -3
lemma islamic -4
lemma islamist -4
lemma island 3
lemma israel -3
lemma issue -3
lemma ivanka -2
lemma j. 2
lemma jack 2
lemma jackson -2
lemma jaime 3
lemma jane 2
lemma january -5
lemma jared 3
lemma jay 3
lemma jeb -2
lemma jeet 3
lemma jeff 4
lemma jennifer 3
lemma jerusalem -2
lemma jewish -2
lemma jimmy 3
lemma job -6
lemma john 2
lemma joke -2
lemma jolly 4
lemma jon 4
lemma jones -2
lemma joseph 4
lemma josh 4
lemma journalism 3
lemma july -4
lemma june -3
lemma justification -2
lemma kahn -3
lemma kaine 2
lemma kansas 2
lemma karen 3
lemma kelly 2
lemma kennedy 2
lemma kevin 2
lemma key -2
lemma keynote -3
lemma khan -4
lemma kid -3
lemma killing -2
lemma king -3
lemma klein 2
lemma knowledge 3
lemma la -3
lemma label -2
lemma lack -3
lemma ladder -2
lemma lady 3
lemma language -4
lemma larry 3
lemma las -3
lemma latin 4
lemma latinos -3
lemma law 4
lemma lawmaker 2
lemma lawsuit 3
lemma lawyer 5
lemma lead -2
lemma leader 2
lemma leadership 2
lemma lebanon -3
lemma left -3
lemma legacy -4
lemma legislation -2
lemma legislator 2
lemma lending -3
lemma length -3
lemma lesson -3
lemma level -4
lemma lew -3
lemma lgbt -3
lemma liar -3
lemma lib -2
lemma liberal -2
lemma liberties 4
lemma license -2
lemma life -4
lemma limit -2
lemma line -2
lemma link -3
lemma list -2
lemma live -2
lemma loan -2
lemma lobbying 2
lemma lobbyist 4
lemma lodge -3
lemma look -3
lemma loretta -2
lemma loser -2
lemma loss -4
lemma loyalty -4
lemma lt. 3
lemma mainstream -2
lemma majority 3
lemma manafort -2
lemma management 3
lemma manager 3
lemma mania -3
lemma manner -4
lemma manufacturer -3
lemma many 3
lemma marc -2
lemma march -4
lemma margin -3
lemma marine 3
lemma mark 2
lemma marriage -5
lemma maryland 3
lemma mask -2
lemma mason -2
lemma matchup -3
lemma mate -2
lemma math -3
lemma matt 3
lemma matter -2
lemma mattie 3
lemma may -4
lemma mayor 2
lemma mayorkas 2
lemma mccarthy -2
lemma meantime -3
lemma measure -5
lemma media 2
lemma medium -2
lemma meet -3
lemma meeting -3
lemma melania -4
lemma member 3
lemma memoir -3
lemma memory -2
lemma mention -3
lemma merkel -3
lemma merrick -2
lemma message -2
lemma mexican -3
lemma mexico -3
lemma miami -3
lemma mich. -2
lemma michele 2
lemma microphone -2
lemma middle -3
lemma midnight -3
lemma migrant -3
lemma migration 3
lemma military 3
lemma million -3
lemma mills -3
lemma mind -4
lemma minimum -4
lemma minister 3
lemma ministry 2
lemma minnesota -2
lemma minority 2
lemma minute -5
lemma miss. 3
lemma mission -4
lemma mississippian -2
lemma mistake -4
lemma mitch 3
lemma mitchell -2
lemma mitt 2
lemma model -3
lemma moderate -4
lemma moderator 3
lemma moines 2
lemma moment -6
lemma momentum -3
lemma monday -6
lemma money -2
lemma monmouth 3
lemma month -4
lemma mood -2
lemma morning -5
lemma morton 2
lemma move -4
lemma movement -2
lemma ms. 4
lemma msnbc -2
lemma murder -3
lemma murray 2
lemma muslim -4
lemma n.c. -2
lemma n.h. -3
lemma n.y. -3
lemma naacp 3
lemma name -4
lemma narrative -3
lemma narrator 4
lemma need -4
lemma net -3
lemma network 3
lemma news -2
lemma newt 2
lemma nick 3
lemma nickname -2
lemma night -5
lemma nightclub -3
lemma nobel 4
lemma nominee 3
lemma non-heterosexual -3
lemma note -3
lemma notion -4
lemma nov. -3
lemma novelist 4
lemma november -3
lemma nuestra 2
lemma nurse 2
lemma objection -3
lemma obstacle -3
lemma occasion -3
lemma october -4
lemma off -3
lemma offense -3
lemma offensive -2
lemma offer -3
lemma office 2
lemma officer 2
lemma official 2
lemma oklahoma -3
lemma opening -5
lemma operative 3
lemma operator -2
lemma opposition -2
lemma opt -5
lemma option -3
lemma ora -3
lemma orc 3
lemma organization 2
lemma organizer 3
lemma ortega 4
lemma osage -3
lemma out -6
lemma outcome -2
lemma ownership -2
lemma p.m. -4
lemma pac 5
lemma pacs 4
lemma paid -3
lemma palin -2
lemma palmieri 2
lemma paloma 4
lemma paper 2
lemma parenthood -4
lemma paris -3
lemma part -5
lemma past -6
lemma pastor 2
lemma patricia 2
lemma patrick 2
lemma patron -3
lemma pattern -2
lemma paul 3
lemma pay -4
lemma payday -2
lemma payer -4
lemma payment -2
lemma peer -3
lemma percentage -2
lemma performance -3
lemma period -3
lemma perry 2
lemma personnel -2
lemma perspective -3
lemma peter 4
lemma pew 2
lemma phil 2
lemma philosophy -2
lemma phone -3
lemma photo -2
lemma phrase -3
lemma piece -3
lemma pitch -3
lemma place -2
lemma plaintiff 2
lemma plan -2
lemma plane -4
lemma planned -4
lemma planning 3
lemma plant -4
lemma play -2
lemma playbook -2
lemma plebe -3
lemma pledge -3
lemma podcast -2
lemma point -8
lemma police -2
lemma politico -4
lemma politics 2
lemma poll 6
lemma polling 2
lemma pollster 5
lemma popularity -3
lemma population 3
lemma port -2
lemma position -3
lemma possibility -3
lemma potential -3
lemma power -3
lemma practice -2
lemma prayer -2
lemma predecessor -3
lemma prediction -2
lemma presence -4
lemma pressure -4
lemma price -2
lemma principle -2
lemma priority 2
lemma pro-clinton 3
lemma probe -3
lemma problem -3
lemma procedure -3
lemma process -2
lemma product -3
lemma production -3
lemma professor 6
lemma profiling -2
lemma program 2
lemma progress 2
lemma project 2
lemma proof -2
lemma propaganda -3
lemma proposal -4
lemma prosecution -2
lemma prospect -4
lemma protecting -2
lemma protester -2
lemma provision -3
lemma pulse -2
lemma pursuit -2
lemma putin -2
lemma qualification -4
lemma question -7
lemma r 4
lemma rabbi 3
lemma rachel -3
lemma racism -3
lemma rahm 3
lemma raising -2
lemma rand 2
lemma rant -3
lemma rape -2
lemma rapist -5
lemma rate -4
lemma re-election 2
lemma reach -2
lemma reaction -2
lemma realclearpolitics 2
lemma reality 2
lemma reason -6
lemma rebranding -2
lemma rebuke -3
lemma recession -3
lemma recognition -2
lemma recommendation -3
lemma reference -5
lemma region -4
lemma register 2
lemma regulation -4
lemma reid 2
lemma relation 2
lemma relationship -5
lemma relief -3
lemma religion -3
lemma remark -4
lemma rendell 3
lemma reno 3
lemma rep. 6
lemma replay -2
lemma report 3
lemma reporter -3
lemma representative 3
lemma republic 2
lemma reputation -4
lemma request -3
lemma requirement -3
lemma research 5
lemma reservation -2
lemma reserve 2
lemma resolution -2
lemma respect -3
lemma respite -3
lemma response -7
lemma responsibility -3
lemma rest -2
lemma restraint 2
lemma restricting -3
lemma restriction -3
lemma retiree 3
lemma return -2
lemma rev. -2
lemma revenge -3
lemma review 4
lemma revolution -2
lemma rhetoric -4
lemma richard 3
lemma riot -2
lemma ripley -3
lemma riposte -3
lemma rise -6
lemma rising -2
lemma risk -3
lemma rival 2
lemma rnc 3
lemma roberta 4
lemma roll -3
lemma ronald -2
lemma room -4
lemma rotc 2
lemma round -3
lemma route -3
lemma roy 2
lemma rule 3
lemma ruling -4
lemma runner 3
lemma running -5
lemma russia -2
lemma russian -2
lemma rust -4
lemma safety -3
lemma saint -3
lemma sale 2
lemma sanction -3
lemma sanders -2
lemma saturday -4
lemma scandal -3
lemma scene -3
lemma schedule -2
lemma scholar 2
lemma science 5
lemma scientist 6
lemma score -4
lemma screening -3
lemma scrutiny -3
lemma sea -3
lemma search -4
lemma seat 2
lemma secret -2
lemma secretary 3
lemma sen. 3
lemma senator 2
lemma senatorial 2
lemma sens. 3
lemma sense -3
lemma sensitivity -2
lemma sentence -4
lemma sentiment -3
lemma sept. -2
lemma september -3
lemma series -3
lemma service 2
lemma set -3
lemma setting -2
lemma several 3
lemma sex -3
lemma sexism -3
lemma shake -3
lemma shaming -2
lemma sheet -3
lemma shift -3
lemma shirt -3
lemma shortfall -2
lemma side -3
lemma sideline -2
lemma sight -2
lemma sign -2
lemma signatory 4
lemma signature -4
lemma silence -3
lemma size -3
lemma skill -5
lemma slam -3
lemma slate 2
lemma smile -3
lemma smuggler -3
lemma soccer -3
lemma social -2
lemma socialist -2
lemma soil -3
lemma soldier -2
lemma solidarity -2
lemma some 3
lemma son -3
lemma sort -3
lemma source 2
lemma south 2
lemma specifics -3
lemma spectacle -3
lemma speculation -2
lemma speech -4
lemma speechwriter 2
lemma spending -3
lemma spokesman 8
lemma spokeswoman 3
lemma square -2
lemma staff 4
lemma stage -5
lemma stance -5
lemma standard -2
lemma standing -4
lemma star 2
lemma start -3
lemma statement -4
lemma station -3
lemma status -2
lemma stealing -3
lemma steep -3
lemma stephanie 2
lemma steve 2
lemma steven 3
lemma stock -3
lemma stop -2
lemma story -2
lemma strategist 6
lemma stream -2
lemma strength -4
lemma stretch -2
lemma string -3
lemma struggle -2
lemma stuart 3
lemma student -5
lemma study 4
lemma stump -4
lemma style -5
lemma subject -2
lemma subprime -2
lemma suburb 3
lemma success -4
lemma successor -2
lemma suffolk 2
lemma suggestion -3
lemma suit 3
lemma sullivan -2
lemma summit -2
lemma sun -2
lemma sunday -5
lemma supplement 2
lemma support -5
lemma supreme -2
lemma surprise -4
lemma survey 4
lemma syria -4
lemma syrian -3
lemma system -3
lemma tactic -3
lemma tad 2
lemma takedown -3
lemma talking -3
lemma tampa 2
lemma target -4
lemma tariff -2
lemma taste -4
lemma tax -4
lemma team 2
lemma tear -4
lemma tech 2
lemma technique -2
lemma technology 2
lemma ted 2
lemma telephone -4
lemma teleprompter -2
lemma televisa -3
lemma temperament -4
lemma tennessee 2
lemma tension -5
lemma tenure -4
lemma territory -3
lemma terror -3
lemma terrorism -4
lemma terrorist -2
lemma test -4
lemma testing -2
lemma theft -2
lemma theme -2
lemma theory -2
lemma thing -7
lemma think 2
lemma thought -3
lemma thread -3
lemma threat -3
lemma three -2
lemma thursday -7
lemma ticket -2
lemma tie -4
lemma time -4
lemma timelessly -3
lemma timing -2
lemma today 2
lemma todd 3
lemma tom 2
lemma tone -5
lemma tonight -3
lemma tool -3
lemma tournament -3
lemma tower -2
lemma town -6
lemma track -3
lemma trade -2
lemma tradition -3
lemma trail -2
lemma train -3
lemma training 2
lemma trans-pacific -3
lemma transaction -2
lemma transcript 2
lemma transportation 3
lemma travel -2
lemma treatment -3
lemma trend -3
lemma trial -3
lemma trip -3
lemma troops -3
lemma trouble -2
lemma troupe 4
lemma trump -2
lemma truth -3
lemma tuesday -5
lemma tuition -2
lemma turkey -3
lemma turn -4
lemma tweet -4
lemma twitter -5
lemma type -3
lemma u.s. -3
lemma ukraine -2
lemma uncertainty -2
lemma unemployment -4
lemma union 2
lemma united -2
lemma university 6
lemma univision -2
lemma unpopularity -3
lemma upbringing -2
lemma us -3
lemma user 2
lemma utah 2
lemma value -3
lemma van -2
lemma vehicle -3
lemma version -2
lemma veteran 5
lemma vice 4
lemma view -4
lemma violation -3
lemma violence -2
lemma virtue -3
lemma visa -4
lemma vision -3
lemma visit -2
lemma vladimir -3
lemma voice -4
lemma vote -2
lemma voter 2
lemma voting -3
lemma vulnerability -3
lemma wage -2
lemma wait -2
lemma wake -2
lemma wall -3
lemma waning -3
lemma warning -3
lemma washington -3
lemma wasserman -2
lemma watch 3
lemma watchdog 2
lemma water -2
lemma way -5
lemma weakness -2
lemma wealth 2
lemma weapon -5
lemma weaver -2
lemma wednesday -7
lemma week -5
lemma weekend -2
lemma weight -2
lemma weiner -2
lemma west -4
lemma white 2
lemma wife -4
lemma wilcox 2
lemma william 3
lemma willingness -3
lemma wind 2
lemma wing 3
lemma wish -2
lemma wolf -2
lemma woman -2
lemma word -4
lemma work -3
lemma worker -5
lemma world -3
lemma worry -2
lemma writer 5
lemma wyoming -3
lemma xi 2
lemma zippier -3
nobody -6
nobody JJ -5
nobody NN -2
nobody RB 3
nobody VB -4
nobody VBD -6
nobody VBG -5
nobody VBP -7
nobody VBZ -5
nobody accept -4
nobody accord -9
nobody according -7
nobody according-to -10
nobody acl VB 4
nobody acl VBD -3
nobody acl VBZ 2
nobody acl ad -3
nobody acl candidate -3
nobody acl direct -4
nobody acl editorial -4
nobody acl experience -3
nobody acl firm -3
nobody acl impetus -3
nobody acl poll -2
nobody acl reason 3
nobody acl:relcl Bernie -3
nobody acl:relcl JJ -5
nobody acl:relcl Joe -3
nobody acl:relcl Mitt -3
nobody acl:relcl Obama -3
nobody acl:relcl Thursday -3
nobody acl:relcl Trump -3
nobody acl:relcl VB -4
nobody acl:relcl VBD -7
nobody acl:relcl VBN 3
nobody acl:relcl VBP -5
nobody acl:relcl ad -2
nobody acl:relcl adviser -3
nobody acl:relcl all -2
nobody acl:relcl change -3
nobody acl:relcl history -2
nobody acl:relcl man -3
nobody acl:relcl morning -3
nobody acl:relcl one -2
nobody acl:relcl people -2
nobody acl:relcl point -3
nobody acl:relcl poll -2
nobody acl:relcl president -3
nobody acl:relcl reason -3
nobody acl:relcl something -3
nobody acl:relcl state -2
nobody acl:relcl superdelegate -3
nobody acl:relcl supporter -3
nobody acl:relcl that -4
nobody acl:relcl time -2
nobody acl:relcl voter -4
nobody acl:relcl woman -3
nobody acquiesce -2
nobody ad -3
nobody add -5
nobody address -4
nobody adjective -5
nobody admit -2
nobody adopt -3
nobody advcl VB -4
nobody advcl VBG -3
nobody advcl VBP -6
nobody advcl VBZ -4
nobody advcl add -4
nobody advcl advocate -2
nobody advcl air 2
nobody advcl answer -4
nobody advcl attack -3
nobody advcl back -2
nobody advcl become -2
nobody advcl boo -2
nobody advcl break -4
nobody advcl campaign -3
nobody advcl carry -3
nobody advcl change -2
nobody advcl close -2
nobody advcl compare -2
nobody advcl conduct -3
nobody advcl continue -4
nobody advcl create -3
nobody advcl cringe -2
nobody advcl criticize -4
nobody advcl decline -3
nobody advcl deny -3
nobody advcl dismiss -2
nobody advcl do -3
nobody advcl draw -5
nobody advcl drive -4
nobody advcl echo -2
nobody advcl email -3
nobody advcl endorse -5
nobody advcl escalate -3
nobody advcl express -3
nobody advcl face -3
nobody advcl feel -3
nobody advcl force -3
nobody advcl get -2
nobody advcl give -3
nobody advcl go -4
nobody advcl have -5
nobody advcl headline -3
nobody advcl hear -3
nobody advcl hold -3
nobody advcl increase -3
nobody advcl involved -2
nobody advcl issue -3
nobody advcl join -3
nobody advcl keep -3
nobody advcl launch -4
nobody advcl lead -3
nobody advcl leave -4
nobody advcl look -3
nobody advcl need -3
nobody advcl note -3
nobody advcl offer -4
nobody advcl one -2
nobody advcl open -3
nobody advcl pick -3
nobody advcl policy -2
nobody advcl praise -3
nobody advcl prompt -2
nobody advcl push -3
nobody advcl quick -4
nobody advcl reach -3
nobody advcl react -2
nobody advcl release -4
nobody advcl revel -3
nobody advcl root -2
nobody advcl say 3
nobody advcl send -5
nobody advcl set -4
nobody advcl sign -4
nobody advcl spend -4
nobody advcl stand -3
nobody advcl start -5
nobody advcl step -3
nobody advcl stop -2
nobody advcl sue -3
nobody advcl suggest -3
nobody advcl talk -3
nobody advcl target -4
nobody advcl throw -3
nobody advcl tie -3
nobody advcl try -2
nobody advcl turn -4
nobody advcl tweet -3
nobody advcl unveil -3
nobody advcl urge -3
nobody advcl use -4
nobody advcl visit -3
nobody advcl want -2
nobody advcl win -5
nobody advcl work -3
nobody advcl wrong -3
nobody advmod RB 3
nobody advocate -6
nobody affirm -2
nobody after-clause -9
nobody agree -3
nobody aim -2
nobody air -3
nobody allege -5
nobody allow -3
nobody allude -3
nobody amod JJ -4
nobody amod achievement -2
nobody apologize -4
nobody appear 9
nobody applaud -4
nobody appoint -2
nobody argue -4
nobody articulate -3
nobody ask 7
nobody assail -4
nobody assume 2
nobody assure -4
nobody attack -3
nobody attempt -4
nobody author -3
nobody authorize -3
nobody avoid -3
nobody back -5
nobody balk -3
nobody ban -4
nobody become -3
nobody believe -4
nobody bemoan -3
nobody blame -2
nobody blast -5
nobody block -6
nobody boast -4
nobody brag -4
nobody bring -3
nobody brush -3
nobody calculate -3
nobody call -3
nobody called-false -6
nobody campaign -4
nobody care -3
nobody case CNN -2
nobody case Center -2
nobody case Democrat -2
nobody case Department -2
nobody case Post -2
nobody case Press -3
nobody case Times -3
nobody case VBG -9
nobody case analysis -3
nobody case average -3
nobody case campaign -3
nobody case data -2
nobody case document -2
nobody case exit -2
nobody case filing -2
nobody case interview -2
nobody case official -4
nobody case people -2
nobody case poll -5
nobody case polling -2
nobody case record -2
nobody case report -4
nobody case result -3
nobody case source -3
nobody case study -2
nobody case survey -3
nobody cast -5
nobody caution -3
nobody ccomp VBP -4
nobody ccomp VBZ -6
nobody ccomp entitle -2
nobody ccomp mean 2
nobody ccomp release -4
nobody certain 2
nobody chant -4
nobody characterize -3
nobody cheer -2
nobody chide -4
nobody choose -4
nobody cite -6
nobody citing-words -4
nobody claim -5
nobody clarify -3
nobody clause -5
nobody clause-in-quotation -4
nobody clear 5
nobody coin -3
nobody comment -5
nobody commit -3
nobody compare -5
nobody complaint 2
nobody concede -5
nobody concern 3
nobody concerned -3
nobody conclude -6
nobody condemn -3
nobody confident -3
nobody congratulate -4
nobody conj George -3
nobody conj JJ -2
nobody conj VB -5
nobody conj VBD -2
nobody conj VBG -4
nobody conj VBP -3
nobody conj adopt -3
nobody conj announce -3
nobody conj appear -3
nobody conj ask -3
nobody conj attack -3
nobody conj back -3
nobody conj blame -3
nobody conj bring -3
nobody conj call -2
nobody conj campaign -3
nobody conj candidate 2
nobody conj challenge -3
nobody conj come -3
nobody conj defend -3
nobody conj describe -3
nobody conj dismantle -3
nobody conj do -4
nobody conj drag -3
nobody conj elect -4
nobody conj endorse -4
nobody conj expect -3
nobody conj give -5
nobody conj have -3
nobody conj help -3
nobody conj hold -2
nobody conj incident -3
nobody conj increase -3
nobody conj join -3
nobody conj know 2
nobody conj lead -3
nobody conj likely -2
nobody conj look 3
nobody conj love -2
nobody conj meet -3
nobody conj mention -3
nobody conj nasty -3
nobody conj offer -2
nobody conj plan -4
nobody conj pledge -2
nobody conj point -3
nobody conj praise -4
nobody conj publish -3
nobody conj put -3
nobody conj recognize -3
nobody conj release -2
nobody conj remind -3
nobody conj report -3
nobody conj respond -3
nobody conj run -3
nobody conj say -2
nobody conj see -3
nobody conj set 2
nobody conj stand -3
nobody conj stress -4
nobody conj suggest -2
nobody conj support -5
nobody conj take -3
nobody conj try -4
nobody conj turn -3
nobody conj vow -3
nobody conj walk -3
nobody conj want -3
nobody conj win -3
nobody conj yawn -4
nobody contemplate -3
nobody contend -3
nobody continue -7
nobody contradict -3
nobody contrast -2
nobody convinced -3
nobody count -3
nobody counter -3
nobody cover -3
nobody credit -4
nobody critical -3
nobody criticize -2
nobody critique -3
nobody csubj VB 2
nobody csubj correct -4
nobody debate 4
nobody decide -5
nobody decision -3
nobody decline -7
nobody decry -5
nobody defend -6
nobody deliver -5
nobody demonstrate -3
nobody denounce -2
nobody deny -3
nobody deride -3
nobody describe -5
nobody detail -3
nobody disagree -3
nobody disavow -3
nobody discuss -2
nobody dislike -3
nobody display -3
nobody dispute -3
nobody double -4
nobody eager -3
nobody email -4
nobody emerge 3
nobody emphasize -4
nobody enamored -3
nobody endorse -8
nobody endorsement -2
nobody enjoy -3
nobody envision -4
nobody estimate -3
nobody eviscerate -3
nobody expect 8
nobody explain -3
nobody expose -3
nobody express -7
nobody favor -2
nobody fear -3
nobody feature -3
nobody figure -2
nobody file -4
nobody find -7
nobody fire -3
nobody focus -4
nobody follow -2
nobody give -5
nobody go -2
nobody hail -3
nobody hate -2
nobody have -2
nobody hear -2
nobody hearsay 3
nobody hit -4
nobody hold -4
nobody hope -7
nobody hopeful -3
nobody hostile -4
nobody idea 3
nobody ignore -3
nobody imply -3
nobody include -4
nobody insist -7
nobody intend 2
nobody interject -3
nobody invite 2
nobody invoke -5
nobody issue -2
nobody joke -5
nobody keep -2
nobody knock -4
nobody know 5
nobody lament -5
nobody lash -3
nobody launch -4
nobody lay -5
nobody lean -3
nobody learn -5
nobody let -3
nobody like -3
nobody liken -3
nobody line -3
nobody lobby -3
nobody look 4
nobody love -4
nobody made-known -5
nobody maintain -4
nobody make -4
nobody mean 2
nobody mention -4
nobody mislead -3
nobody mixed -7
nobody mock -5
nobody move -3
nobody name -2
nobody need -4
nobody nmod NN -3
nobody nmod riposte -2
nobody note -4
nobody noun-infinitive -2
nobody nsubj be 4
nobody nsubj come 2
nobody nsubj fuel 3
nobody nsubj last -3
nobody nsubj nuanced -3
nobody nsubj raise -3
nobody nsubj stymy -3
nobody obj NNS 5
nobody obj raise 4
nobody object -5
nobody obl VBZ -3
nobody offer -2
nobody open -4
nobody oppose -7
nobody opt -3
nobody order -3
nobody other JJ -5
nobody other NN -8
nobody other NNS -3
nobody other VB -5
nobody other VBD -7
nobody other VBG -5
nobody other VBN -10
nobody other VBP -8
nobody other VBZ -8
nobody outline -5
nobody paint -3
nobody parataxis NN 2
nobody parataxis VB -4
nobody parataxis VBD -6
nobody parataxis VBP -7
nobody parataxis VBZ -3
nobody parataxis ask -3
nobody parataxis be -3
nobody parataxis do -2
nobody parataxis electrify -2
nobody parataxis feel -3
nobody parataxis go -2
nobody parataxis have -3
nobody parataxis know -3
nobody parataxis legalize -3
nobody parataxis make -3
nobody parataxis need -3
nobody parataxis revile -2
nobody parataxis seem -2
nobody parataxis set -3
nobody parataxis take -2
nobody parataxis thing -2
nobody parataxis think -3
nobody parataxis title -3
nobody passive 2
nobody pay -3
nobody pick -3
nobody plan -4
nobody play -3
nobody plead -4
nobody pledge -3
nobody point -4
nobody portray -2
nobody position -3
nobody post -4
nobody praise -2
nobody predict -2
nobody prefer -5
nobody prepositional -2
nobody proclaim -3
nobody project 3
nobody promise -4
nobody promising -4
nobody promote -4
nobody proposal -2
nobody protest -3
nobody prove -3
nobody publish -3
nobody pump -2
nobody push -5
nobody put -5
nobody query 3
nobody question 2
nobody quotation -8
nobody rail -4
nobody reach -3
nobody reaffirm -3
nobody realize -3
nobody rebuke -2
nobody rebut -4
nobody rebuttal -2
nobody recite -4
nobody recognize -2
nobody recommend -3
nobody recount -4
nobody reflect -4
nobody refusal -3
nobody refuse -6
nobody regard 2
nobody reiterate -5
nobody reject -6
nobody release -2
nobody relish -3
nobody remain -3
nobody remark -4
nobody repeat -5
nobody reply -5
nobody report -4
nobody reported-to 2
nobody reportedly 3
nobody request 3
nobody require -2
nobody resist -3
nobody respond -7
nobody response -3
nobody restrict -3
nobody retweet -4
nobody reveal -2
nobody revel -2
nobody revise -3
nobody rip -4
nobody root JJ -2
nobody root NN -2
nobody root NNS -3
nobody root VB -3
nobody root VBD -6
nobody root VBG -5
nobody root VBN -2
nobody root VBP -5
nobody root VBZ -5
nobody rule -5
nobody ruling -4
nobody run -3
nobody satirize -3
nobody say -7
nobody seek -4
nobody seem 7
nobody send -4
nobody sense 2
nobody share -4
nobody shoot -2
nobody shor -3
nobody shout -2
nobody show -5
nobody side -2
nobody signal -4
nobody skeptical -3
nobody slam -4
nobody sound 4
nobody spar -4
nobody speak -7
nobody speculate -3
nobody spend -2
nobody stand -3
nobody start -4
nobody step -3
nobody stop -3
nobody stress -4
nobody strike -5
nobody struggle -5
nobody sue -4
nobody suggest -5
nobody suggestion -3
nobody support -6
nobody supportive -4
nobody sure -4
nobody take -5
nobody talk -3
nobody target -2
nobody tease -3
nobody tell -6
nobody tend -2
nobody testify -3
nobody thank -5
nobody think -3
nobody threaten -5
nobody tie -3
nobody title 4
nobody touch -3
nobody try -7
nobody turn -4
nobody tweet -5
nobody unclear 3
nobody underplay -2
nobody underscore -4
nobody understand -4
nobody unveil -5
nobody urge -2
nobody use -4
nobody voice -4
nobody void -4
nobody vote -4
nobody vouch -3
nobody vow -4
nobody want -8
nobody warn -3
nobody warning -5
nobody watch -3
nobody weigh -3
nobody welcome -3
nobody willing -4
nobody wonder -2
nobody word -3
nobody worried -3
nobody worry -2
nobody write -7
nobody xcomp JJ -4
nobody xcomp VB -5
nobody xcomp VBP -4
nobody xcomp allow -3
nobody xcomp begin -3
nobody xcomp come -3
nobody xcomp defender -2
nobody xcomp lead -3
nobody xcomp let -3
nobody xcomp likely -3
nobody yell -2
nouns after 0 -2
nouns after 1 -2
nouns after 2 -2
nouns after 3 -2
nouns after 4 -3
nouns before 0 5
nouns before 1 2
nouns before 3 -3
nouns before 4 -5
other -3
other according-to 8
other adjective -3
other after-clause 2
other called-false -3
other clause -3
other hearsay -9
other infinitive -5
other made-known -4
other noun-infinitive -5
other noun-of -5
other noun-that -4
other object -4
other passive -2
other prepositional -5
other reported-to -5
other rest -4
own advcl -5
own advmod -2
own appos -2
own conj -2
own dep -2
own expl -5
own iobj -4
own mark -4
own nmod 4
own nmod:poss 5
own nsubj 3
own nsubj:pass -2
own obj -2
own obl -3
own obl:agent 8
own obl:unmarked -4
own vocative -3
own xcomp -3
path acl.mark -2
path acl.mark NN -2
path acl.mark other noun-that -2
path acl:relcl.mark -3
path acl:relcl.mark NN -2
path acl:relcl.mark NNS -2
path acl:relcl.mark fear -2
path acl:relcl.mark other noun-of -3
path acl:relcl.nsubj -3
path acl:relcl.nsubj NN -3
path acl:relcl.nsubj other noun-of -3
path acl:relcl^ -7
path acl:relcl^ VB -5
path acl:relcl^ VBD -4
path acl:relcl^ VBG 2
path acl:relcl^ VBN -4
path acl:relcl^ VBP -4
path acl:relcl^ VBZ -5
path acl:relcl^ appear -3
path acl:relcl^ back -2
path acl:relcl^ believe -2
path acl:relcl^ call -2
path acl:relcl^ campaign -2
path acl:relcl^ cite -3
path acl:relcl^ claim -2
path acl:relcl^ describe -2
path acl:relcl^ expect -3
path acl:relcl^ feel -2
path acl:relcl^ hope -2
path acl:relcl^ identify -2
path acl:relcl^ like -3
path acl:relcl^ open 3
path acl:relcl^ oppose -4
path acl:relcl^ other passive -4
path acl:relcl^ other prepositional -6
path acl:relcl^ other quotation 2
path acl:relcl^ other rest -3
path acl:relcl^ prefer -3
path acl:relcl^ promote -2
path acl:relcl^ report -2
path acl:relcl^ say -6
path acl:relcl^ see -3
path acl:relcl^ seem -3
path acl:relcl^ show 2
path acl:relcl^ speak -3
path acl:relcl^ support -5
path acl:relcl^ told -8
path acl:relcl^ urge 2
path acl:relcl^ vote -3
path acl:relcl^ want -3
path acl:relcl^.acl.obj -2
path acl:relcl^.acl.obl -4
path acl:relcl^.acl.obl VBD -3
path acl:relcl^.acl.xcomp -3
path acl:relcl^.acl:relcl.obl -3
path acl:relcl^.amod.obl -3
path acl:relcl^.appos other prepositional -2
path acl:relcl^.appos^ -3
path acl:relcl^.appos^ VBP -3
path acl:relcl^.appos^ VBZ -3
path acl:relcl^.appos^ other object -2
path acl:relcl^.appos^ other prepositional -3
path acl:relcl^.appos^ other rest -3
path acl:relcl^.appos^ remember -3
path acl:relcl^.appos^.compound -3
path acl:relcl^.appos^.conj -3
path acl:relcl^.appos^.conj VBP -2
path acl:relcl^.appos^.conj other object -3
path acl:relcl^.appos^.conj remember -2
path acl:relcl^.appos^.conj.appos -2
path acl:relcl^.appos^.conj.appos VBP -2
path acl:relcl^.appos^.conj.appos other object -2
path acl:relcl^.appos^.conj.appos remember -2
path acl:relcl^.appos^.nmod -2
path acl:relcl^.appos^.nmod VBP -3
path acl:relcl^.appos^.nmod remember -3
path acl:relcl^.appos^.nmod.compound -3
path acl:relcl^.appos^.nmod.compound VBP -3
path acl:relcl^.appos^.nmod.compound other object -3
path acl:relcl^.appos^.nmod.compound remember -3
path acl:relcl^.appos^.nmod.nmod -3
path acl:relcl^.appos^.nmod.nmod VBP -3
path acl:relcl^.appos^.nmod.nmod other object -3
path acl:relcl^.appos^.nmod.nmod remember -3
path acl:relcl^.appos^.nmod.nmod.compound -3
path acl:relcl^.appos^.nmod.nmod.compound VBP -3
path acl:relcl^.appos^.nmod.nmod.compound other object -3
path acl:relcl^.appos^.nmod.nmod.compound remember -3
path acl:relcl^.appos^.nmod.nmod.nmod -2
path acl:relcl^.appos^.nmod.nmod.nmod VBP -2
path acl:relcl^.appos^.nmod.nmod.nmod other object -2
path acl:relcl^.appos^.nmod.nmod.nmod remember -2
path acl:relcl^.appos^.nmod.nmod.nmod:poss -3
path acl:relcl^.appos^.nmod.nmod.nmod:poss VBP -3
path acl:relcl^.appos^.nmod.nmod.nmod:poss other object -3
path acl:relcl^.appos^.nmod.nmod.nmod:poss remember -3
path acl:relcl^.appos^.nmod^ -4
path acl:relcl^.appos^.nmod^ VBD -3
path acl:relcl^.appos^.nmod^ VBN -2
path acl:relcl^.appos^.nmod^ other infinitive -3
path acl:relcl^.appos^.nmod^ refuse -2
path acl:relcl^.appos^.nmod^.obj^.acl:relcl^ -3
path acl:relcl^.appos^.nmod^.obj^.acl:relcl^ VBN -3
path acl:relcl^.appos^.nmod^.obj^.acl:relcl^ other infinitive -3
path acl:relcl^.appos^.nmod^.obj^.acl:relcl^ refuse -3
path acl:relcl^.appos^.nmod^.obj^.nsubj -3
path acl:relcl^.appos^.nmod^.obj^.nsubj VBN -2
path acl:relcl^.appos^.nmod^.obj^.nsubj other infinitive -2
path acl:relcl^.appos^.nmod^.obj^.nsubj refuse -2
path acl:relcl^.appos^.nsubj -3
path acl:relcl^.appos^.nsubj VBP -2
path acl:relcl^.appos^.nsubj other object -3
path acl:relcl^.appos^.nsubj remember -2
path acl:relcl^.appos^.nsubj.nmod -2
path acl:relcl^.appos^.nsubj.nmod VBP -2
path acl:relcl^.appos^.nsubj.nmod other object -2
path acl:relcl^.appos^.nsubj.nmod remember -2
path acl:relcl^.appos^.obl^.nsubj -3
path acl:relcl^.appos^.obl^.obl -3
path acl:relcl^.ccomp^.nsubj -3
path acl:relcl^.ccomp^.nsubj other prepositional -3
path acl:relcl^.compound -5
path acl:relcl^.compound VB -3
path acl:relcl^.compound VBD -3
path acl:relcl^.compound VBN -2
path acl:relcl^.compound VBP -2
path acl:relcl^.compound VBZ -4
path acl:relcl^.compound call -3
path acl:relcl^.compound cite -2
path acl:relcl^.compound other clause -2
path acl:relcl^.compound other infinitive -2
path acl:relcl^.compound other object -3
path acl:relcl^.compound other prepositional -2
path acl:relcl^.compound other rest -4
path acl:relcl^.compound say -2
path acl:relcl^.compound support -4
path acl:relcl^.compound.compound -3
path acl:relcl^.compound.compound VBD -4
path acl:relcl^.compound.compound VBN -3
path acl:relcl^.compound.compound other object -3
path acl:relcl^.compound.compound other rest -3
path acl:relcl^.conj -5
path acl:relcl^.conj other prepositional -2
path acl:relcl^.conj told -4
path acl:relcl^.conj.compound -4
path acl:relcl^.conj.compound other object -3
path acl:relcl^.conj^ VBD -3
path acl:relcl^.conj^ VBN -4
path acl:relcl^.conj^ other infinitive -2
path acl:relcl^.conj^.advcl^.nsubj -2
path acl:relcl^.conj^.advcl^.nsubj JJ -2
path acl:relcl^.conj^.advcl^.nsubj open -2
path acl:relcl^.conj^.advcl^.nsubj other adjective -2
path acl:relcl^.conj^.advcl^.nsubj.nmod -3
path acl:relcl^.conj^.advcl^.nsubj.nmod JJ -3
path acl:relcl^.conj^.advcl^.nsubj.nmod open -3
path acl:relcl^.conj^.advcl^.nsubj.nmod other adjective -3
path acl:relcl^.conj^.advcl^.nsubj.nmod.compound -3
path acl:relcl^.conj^.advcl^.nsubj.nmod.compound JJ -3
path acl:relcl^.conj^.advcl^.nsubj.nmod.compound open -3
path acl:relcl^.conj^.advcl^.nsubj.nmod.compound other adjective -3
path acl:relcl^.conj^.advcl^.obl -4
path acl:relcl^.conj^.advcl^.obl JJ -3
path acl:relcl^.conj^.advcl^.obl open -3
path acl:relcl^.conj^.advcl^.obl other adjective -3
path acl:relcl^.conj^.appos^.nsubj:pass^.obl -2
path acl:relcl^.conj^.appos^.nsubj:pass^.obl VBP -2
path acl:relcl^.conj^.appos^.nsubj:pass^.obl other object -2
path acl:relcl^.conj^.appos^.nsubj:pass^.obl suggest -2
path acl:relcl^.conj^.appos^.nsubj:pass^.obl.nmod:poss -2
path acl:relcl^.conj^.appos^.nsubj:pass^.obl.nmod:poss VBP -2
path acl:relcl^.conj^.appos^.nsubj:pass^.obl.nmod:poss other object -2
path acl:relcl^.conj^.appos^.nsubj:pass^.obl.nmod:poss suggest -2
path acl:relcl^.conj^.conj -3
path acl:relcl^.conj^.nmod -4
path acl:relcl^.conj^.nmod VBD -3
path acl:relcl^.conj^.nsubj -4
path acl:relcl^.conj^.nsubj other object -3
path acl:relcl^.conj^.nsubj.obl -3
path acl:relcl^.conj^.nsubj.obl JJ -3
path acl:relcl^.conj^.nsubj.obl open -3
path acl:relcl^.conj^.nsubj.obl other adjective -3
path acl:relcl^.conj^.obj -5
path acl:relcl^.conj^.obj JJ -3
path acl:relcl^.conj^.obj open -3
path acl:relcl^.conj^.obj other adjective -3
path acl:relcl^.conj^.obl -3
path acl:relcl^.nmod -4
path acl:relcl^.nmod VBD -4
path acl:relcl^.nmod VBN -2
path acl:relcl^.nmod VBP -2
path acl:relcl^.nmod VBZ -3
path acl:relcl^.nmod other clause -3
path acl:relcl^.nmod other object -2
path acl:relcl^.nmod other rest -3
path acl:relcl^.nmod say -3
path acl:relcl^.nmod told -3
path acl:relcl^.nmod.compound -2
path acl:relcl^.nmod.compound VBP -4
path acl:relcl^.nmod.compound VBZ -3
path acl:relcl^.nmod.compound other object -3
path acl:relcl^.nmod.compound.compound -3
path acl:relcl^.nmod.conj -3
path acl:relcl^.nmod.nmod -3
path acl:relcl^.nmod.nmod other object -3
path acl:relcl^.nmod:poss -2
path acl:relcl^.nmod:poss other clause -3
path acl:relcl^.nmod:poss other prepositional -4
path acl:relcl^.nmod^ -4
path acl:relcl^.nmod^ VBD -3
path acl:relcl^.nmod^ VBN -5
path acl:relcl^.nmod^ VBP -2
path acl:relcl^.nmod^ VBZ -4
path acl:relcl^.nmod^ call -2
path acl:relcl^.nmod^ other clause -2
path acl:relcl^.nmod^ other infinitive -3
path acl:relcl^.nmod^ other object -3
path acl:relcl^.nmod^ other passive -2
path acl:relcl^.nmod^ other prepositional -3
path acl:relcl^.nmod^ say -3
path acl:relcl^.nmod^.compound -2
path acl:relcl^.nmod^.compound VBD -3
path acl:relcl^.nmod^.compound VBN -3
path acl:relcl^.nmod^.compound other clause -3
path acl:relcl^.nmod^.nmod -2
path acl:relcl^.nmod^.nmod other object -2
path acl:relcl^.nmod^.nmod.nmod:poss -2
path acl:relcl^.nmod^.nmod:poss -4
path acl:relcl^.nmod^.nmod:poss other object -3
path acl:relcl^.nmod^.nmod^ -3
path acl:relcl^.nmod^.nsubj -4
path acl:relcl^.nmod^.obj^.nsubj VBN -3
path acl:relcl^.nmod^.obl^.nsubj -5
path acl:relcl^.nmod^.obl^.nsubj VBD -3
path acl:relcl^.nmod^.obl^.nsubj other rest -3
path acl:relcl^.nmod^.obl^.nsubj.nmod -3
path acl:relcl^.nmod^.obl^.obj -3
path acl:relcl^.nmod^.obl^.obl -3
path acl:relcl^.nsubj -3
path acl:relcl^.nsubj VB -3
path acl:relcl^.nsubj VBD -2
path acl:relcl^.nsubj VBG 2
path acl:relcl^.nsubj VBP -4
path acl:relcl^.nsubj VBZ -3
path acl:relcl^.nsubj other clause -2
path acl:relcl^.nsubj other object -5
path acl:relcl^.nsubj other prepositional -4
path acl:relcl^.nsubj other rest 2
path acl:relcl^.nsubj say -2
path acl:relcl^.nsubj.nmod -4
path acl:relcl^.nsubj.nmod VBD -3
path acl:relcl^.nsubj.nmod VBP -2
path acl:relcl^.nsubj.nmod other infinitive -2
path acl:relcl^.nsubj^ -3
path acl:relcl^.nsubj^.advcl.obj -2
path acl:relcl^.nsubj^.advcl.obl -3
path acl:relcl^.nsubj^.advcl^.nsubj -3
path acl:relcl^.nsubj^.ccomp.conj.nsubj -2
path acl:relcl^.nsubj^.ccomp.nsubj -5
path acl:relcl^.nsubj^.ccomp.nsubj VBD -4
path acl:relcl^.nsubj^.ccomp.nsubj VBN -2
path acl:relcl^.nsubj^.ccomp.nsubj VBZ -2
path acl:relcl^.nsubj^.ccomp.nsubj other clause -3
path acl:relcl^.nsubj^.ccomp.nsubj other object -3
path acl:relcl^.nsubj^.ccomp.nsubj say -2
path acl:relcl^.nsubj^.ccomp.obj -3
path acl:relcl^.nsubj^.ccomp.obj VBD -3
path acl:relcl^.nsubj^.ccomp.obj VBN -2
path acl:relcl^.nsubj^.ccomp.obj other clause -2
path acl:relcl^.nsubj^.ccomp.obj other object -2
path acl:relcl^.nsubj^.ccomp.obl -3
path acl:relcl^.nsubj^.ccomp.obl VBD -2
path acl:relcl^.nsubj^.ccomp.obl other clause -2
path acl:relcl^.nsubj^.ccomp.obl say -2
path acl:relcl^.nsubj^.conj.nsubj -2
path acl:relcl^.nsubj^.expl -4
path acl:relcl^.nsubj^.expl VB -2
path acl:relcl^.nsubj^.expl VBP -2
path acl:relcl^.nsubj^.expl VBZ -2
path acl:relcl^.nsubj^.expl other clause -2
path acl:relcl^.nsubj^.expl other infinitive -2
path acl:relcl^.nsubj^.nsubj -2
path acl:relcl^.nsubj^.obj -4
path acl:relcl^.nsubj^.obj VBD -3
path acl:relcl^.nsubj^.obj VBN -2
path acl:relcl^.nsubj^.obj other object -3
path acl:relcl^.nsubj^.obj other rest -2
path acl:relcl^.nsubj^.obj.compound -3
path acl:relcl^.nsubj^.obj.compound VBD -3
path acl:relcl^.nsubj^.obj.nmod:poss -2
path acl:relcl^.nsubj^.obj.nmod:poss VBD -2
path acl:relcl^.nsubj^.obj.nmod:poss other object -2
path acl:relcl^.nsubj^.obl -4
path acl:relcl^.nsubj^.obl VBD -3
path acl:relcl^.nsubj^.obl VBN -3
path acl:relcl^.nsubj^.obl VBZ -3
path acl:relcl^.nsubj^.obl endorse -2
path acl:relcl^.nsubj^.obl other clause -2
path acl:relcl^.nsubj^.obl other infinitive -2
path acl:relcl^.nsubj^.obl other object -3
path acl:relcl^.nsubj^.obl.nmod -3
path acl:relcl^.nsubj^.obl.obj.acl:relcl.nsubj -3
path acl:relcl^.nsubj^.obl.obj.acl:relcl.nsubj VBD -3
path acl:relcl^.nsubj^.obl.obj.acl:relcl.nsubj other clause -3
path acl:relcl^.nsubj^.obl.obj.acl:relcl.nsubj say -3
path acl:relcl^.nsubj^.obl.obj.acl:relcl.obj -2
path acl:relcl^.nsubj^.obl.obj.acl:relcl.obj VBD -2
path acl:relcl^.nsubj^.obl.obj.acl:relcl.obj other clause -2
path acl:relcl^.nsubj^.obl.obj.acl:relcl.obj say -2
path acl:relcl^.nsubj^.obl.obj.acl:relcl.obl -2
path acl:relcl^.nsubj^.obl.obj.acl:relcl.obl VBD -2
path acl:relcl^.nsubj^.obl.obj.acl:relcl.obl other clause -2
path acl:relcl^.nsubj^.obl.obj.acl:relcl.obl say -2
path acl:relcl^.nsubj^.xcomp.obj -2
path acl:relcl^.obj^.acl^ -4
path acl:relcl^.obj^.acl^ VBD -3
path acl:relcl^.obj^.advcl^.acl:relcl^ 2
path acl:relcl^.obj^.advcl^.acl:relcl^ VBD 2
path acl:relcl^.obj^.advcl^.acl:relcl^ declare 2
path acl:relcl^.obj^.advcl^.acl:relcl^ other clause 2
path acl:relcl^.obj^.advcl^.acl:relcl^.nmod 2
path acl:relcl^.obj^.advcl^.acl:relcl^.nmod VBD 2
path acl:relcl^.obj^.advcl^.acl:relcl^.nmod declare 2
path acl:relcl^.obj^.advcl^.acl:relcl^.nmod other clause 2
path acl:relcl^.obj^.advcl^.acl:relcl^.nmod.nmod 2
path acl:relcl^.obj^.advcl^.acl:relcl^.nmod.nmod VBD 2
path acl:relcl^.obj^.advcl^.acl:relcl^.nmod.nmod declare 2
path acl:relcl^.obj^.advcl^.acl:relcl^.nmod.nmod other clause 2
path acl:relcl^.obj^.advcl^.nsubj campaign -2
path acl:relcl^.obj^.advcl^.nsubj declare 2
path acl:relcl^.obj^.advcl^.nsubj other clause 2
path acl:relcl^.obj^.advcl^.nsubj other prepositional -3
path acl:relcl^.obj^.advcl^.nsubj.nmod 2
path acl:relcl^.obj^.advcl^.nsubj.nmod VBD 2
path acl:relcl^.obj^.advcl^.nsubj.nmod declare 2
path acl:relcl^.obj^.advcl^.nsubj.nmod other clause 2
path acl:relcl^.obj^.advcl^.nsubj.nmod.nmod:poss 2
path acl:relcl^.obj^.advcl^.nsubj.nmod.nmod:poss VBD 2
path acl:relcl^.obj^.advcl^.nsubj.nmod.nmod:poss declare 2
path acl:relcl^.obj^.advcl^.nsubj.nmod.nmod:poss other clause 2
path acl:relcl^.obj^.advcl^.obj 2
path acl:relcl^.obj^.advcl^.obj VBD 2
path acl:relcl^.obj^.advcl^.obj declare 2
path acl:relcl^.obj^.advcl^.obj other clause 2
path acl:relcl^.obj^.advcl^.obl VBD 2
path acl:relcl^.obj^.advcl^.obl declare 2
path acl:relcl^.obj^.advcl^.obl other clause 2
path acl:relcl^.obj^.conj.ccomp.nsubj -2
path acl:relcl^.obj^.conj.ccomp.nsubj VBD -2
path acl:relcl^.obj^.conj.ccomp.nsubj campaign -2
path acl:relcl^.obj^.conj.ccomp.nsubj other prepositional -2
path acl:relcl^.obj^.conj.ccomp.nsubj.compound -2
path acl:relcl^.obj^.conj.ccomp.nsubj.compound VBD -2
path acl:relcl^.obj^.conj.ccomp.nsubj.compound campaign -2
path acl:relcl^.obj^.conj.ccomp.nsubj.compound other prepositional -2
path acl:relcl^.obj^.nsubj -3
path acl:relcl^.obj^.nsubj VBD -2
path acl:relcl^.obj^.nsubj VBN -4
path acl:relcl^.obj^.nsubj cite -3
path acl:relcl^.obj^.nsubj other infinitive -3
path acl:relcl^.obj^.nsubj other object -4
path acl:relcl^.obj^.nsubj other prepositional -2
path acl:relcl^.obj^.nsubj other quotation -3
path acl:relcl^.obj^.nsubj.compound -3
path acl:relcl^.obj^.nsubj.compound VBZ -2
path acl:relcl^.obj^.nsubj.compound cite -2
path acl:relcl^.obj^.nsubj.compound other quotation -2
path acl:relcl^.obj^.nsubj.nmod -3
path acl:relcl^.obj^.nsubj.nmod VBZ -3
path acl:relcl^.obj^.nsubj.nmod cite -2
path acl:relcl^.obj^.nsubj.nmod other quotation -2
path acl:relcl^.obj^.nsubj.nmod.acl.obj -2
path acl:relcl^.obj^.nsubj.nmod.acl.obj VBZ -2
path acl:relcl^.obj^.nsubj.nmod.acl.obj cite -2
path acl:relcl^.obj^.nsubj.nmod.acl.obj other quotation -2
path acl:relcl^.obj^.obj -3
path acl:relcl^.obj^.xcomp^.nsubj -3
path acl:relcl^.obl -3
path acl:relcl^.obl^.acl:relcl^ -3
path acl:relcl^.obl^.advcl.nsubj -4
path acl:relcl^.obl^.advcl.obj -4
path acl:relcl^.obl^.advcl.obj.nmod -3
path acl:relcl^.obl^.advcl^.nsubj -4
path acl:relcl^.obl^.advcl^.obl -3
path acl:relcl^.obl^.ccomp.nsubj -3
path acl:relcl^.obl^.ccomp.nsubj other object -3
path acl:relcl^.obl^.ccomp.obj -2
path acl:relcl^.obl^.conj.obj -3
path acl:relcl^.obl^.conj^.iobj -3
path acl:relcl^.obl^.conj^.iobj VB -3
path acl:relcl^.obl^.conj^.iobj oppose -3
path acl:relcl^.obl^.conj^.iobj other object -3
path acl:relcl^.obl^.conj^.nsubj -4
path acl:relcl^.obl^.conj^.nsubj VB -2
path acl:relcl^.obl^.conj^.nsubj oppose -2
path acl:relcl^.obl^.conj^.nsubj other object -3
path acl:relcl^.obl^.conj^.nsubj.nmod -3
path acl:relcl^.obl^.conj^.nsubj.nmod VB -3
path acl:relcl^.obl^.conj^.nsubj.nmod oppose -3
path acl:relcl^.obl^.conj^.nsubj.nmod other object -3
path acl:relcl^.obl^.conj^.obj -4
path acl:relcl^.obl^.conj^.obj VB -3
path acl:relcl^.obl^.conj^.obj oppose -2
path acl:relcl^.obl^.conj^.obj other object -4
path acl:relcl^.obl^.conj^.obj.acl.obj -3
path acl:relcl^.obl^.conj^.obj.acl.obj VB -3
path acl:relcl^.obl^.conj^.obj.acl.obj oppose -3
path acl:relcl^.obl^.conj^.obj.acl.obj other object -3
path acl:relcl^.obl^.conj^.obl -3
path acl:relcl^.obl^.nsubj -4
path acl:relcl^.obl^.nsubj VBD -5
path acl:relcl^.obl^.nsubj VBG 2
path acl:relcl^.obl^.nsubj VBN -5
path acl:relcl^.obl^.nsubj VBP -4
path acl:relcl^.obl^.nsubj other infinitive -4
path acl:relcl^.obl^.nsubj other object -4
path acl:relcl^.obl^.nsubj other rest -4
path acl:relcl^.obl^.nsubj.compound -4
path acl:relcl^.obl^.nsubj.compound VBN -3
path acl:relcl^.obl^.nsubj.nmod -4
path acl:relcl^.obl^.nsubj.nmod VBD -3
path acl:relcl^.obl^.nsubj.nmod other object -3
path acl:relcl^.obl^.nsubj:pass -6
path acl:relcl^.obl^.nsubj:pass VBD -4
path acl:relcl^.obl^.nsubj:pass VBN -3
path acl:relcl^.obl^.nsubj:pass VBZ -2
path acl:relcl^.obl^.nsubj:pass other clause -3
path acl:relcl^.obl^.nsubj:pass other object -3
path acl:relcl^.obl^.nsubj:pass.compound -3
path acl:relcl^.obl^.nsubj:pass.nmod:poss -3
path acl:relcl^.obl^.obj -7
path acl:relcl^.obl^.obj VBD -4
path acl:relcl^.obl^.obj VBN -4
path acl:relcl^.obl^.obj VBZ -2
path acl:relcl^.obl^.obj other clause -3
path acl:relcl^.obl^.obj other infinitive -3
path acl:relcl^.obl^.obj other object -4
path acl:relcl^.obl^.obj other prepositional -3
path acl:relcl^.obl^.obj other rest -3
path acl:relcl^.obl^.obj.compound -3
path acl:relcl^.obl^.obj.nmod -4
path acl:relcl^.obl^.obj.nmod:poss -3
path acl:relcl^.obl^.obl -7
path acl:relcl^.obl^.obl VBD -5
path acl:relcl^.obl^.obl VBN -4
path acl:relcl^.obl^.obl VBP -2
path acl:relcl^.obl^.obl VBZ -3
path acl:relcl^.obl^.obl other clause -3
path acl:relcl^.obl^.obl other infinitive -3
path acl:relcl^.obl^.obl other object -4
path acl:relcl^.obl^.obl other prepositional -3
path acl:relcl^.obl^.obl other rest -3
path acl:relcl^.obl^.obl.compound -5
path acl:relcl^.obl^.obl.compound VBD -3
path acl:relcl^.obl^.obl.compound VBN -3
path acl:relcl^.obl^.obl.compound other clause -2
path acl:relcl^.obl^.obl.compound other object -3
path acl:relcl^.obl^.obl.nmod -3
path acl:relcl^.obl^.obl.nmod VBD -3
path acl:relcl^.obl^.xcomp^.nsubj -3
path acl:relcl^.parataxis^.nsubj -4
path acl:relcl^.parataxis^.obj -4
path acl^ -2
path acl^ VB -6
path acl^ VBD -2
path acl^ VBZ -2
path acl^ back 3
path acl^ call -3
path acl^ focus 3
path acl^ know -4
path acl^ oppose -2
path acl^ other infinitive -2
path acl^ other object -3
path acl^ other passive -3
path acl^ other quotation 3
path acl^ pledge -3
path acl^ rail 3
path acl^ recite -3
path acl^ restrict 3
path acl^ see -3
path acl^ show 4
path acl^ sue -3
path acl^ suggest 2
path acl^ support 3
path acl^ tell -2
path acl^ title -3
path acl^ told -2
path acl^ vote 2
path acl^ write -3
path acl^.acl.obj -2
path acl^.advcl.nsubj -3
path acl^.appos 3
path acl^.appos^ -2
path acl^.appos^ VBD -2
path acl^.appos^ other infinitive -2
path acl^.appos^.nmod^ -2
path acl^.appos^.nmod^ VBN -2
path acl^.appos^.obl^.nsubj -2
path acl^.appos^.obl^.obl -3
path acl^.ccomp^.nsubj 3
path acl^.compound 3
path acl^.compound VBG 2
path acl^.compound VBN 2
path acl^.compound call 2
path acl^.compound know -5
path acl^.compound other infinitive 3
path acl^.compound rail 4
path acl^.compound.compound 2
path acl^.compound.compound VBG 3
path acl^.conj 4
path acl^.conj VBG 3
path acl^.conj call -3
path acl^.conj^ -3
path acl^.conj^ VBN -3
path acl^.conj^ other infinitive -3
path acl^.conj^ other object -4
path acl^.conj^.compound -4
path acl^.conj^.nmod -3
path acl^.nmod VB -3
path acl^.nmod VBG 2
path acl^.nmod know -3
path acl^.nmod other clause 2
path acl^.nmod.compound VBN -3
path acl^.nmod.nmod:poss other object -3
path acl^.nmod:poss 2
path acl^.nmod:poss VB 2
path acl^.nmod:poss call -3
path acl^.nmod:poss other object 2
path acl^.nmod^ VBN -2
path acl^.nmod^ know -3
path acl^.nmod^ other object -2
path acl^.nmod^ other prepositional -3
path acl^.nmod^ other rest -3
path acl^.nmod^.compound -3
path acl^.nmod^.nmod -3
path acl^.nmod^.nmod^ -3
path acl^.nmod^.nsubj VBN -4
path acl^.nmod^.nsubj sue -3
path acl^.nmod^.nsubj^.nsubj -3
path acl^.nmod^.nsubj^.nsubj VBN -2
path acl^.nmod^.nsubj^.nsubj other rest -2
path acl^.nmod^.nsubj^.nsubj sue -2
path acl^.nmod^.nsubj^.obl -2
path acl^.nmod^.nsubj^.obl VBN -2
path acl^.nmod^.nsubj^.obl other rest -2
path acl^.nmod^.nsubj^.obl sue -2
path acl^.nmod^.nsubj^.obl.nmod -2
path acl^.nmod^.nsubj^.obl.nmod VBN -2
path acl^.nmod^.nsubj^.obl.nmod other rest -2
path acl^.nmod^.nsubj^.obl.nmod sue -2
path acl^.nmod^.nsubj^.obl.nmod.nmod:poss -2
path acl^.nmod^.nsubj^.obl.nmod.nmod:poss VBN -2
path acl^.nmod^.nsubj^.obl.nmod.nmod:poss other rest -2
path acl^.nmod^.nsubj^.obl.nmod.nmod:poss sue -2
path acl^.nmod^.obl^.obj -4
path acl^.nmod^.obl^.obl -3
path acl^.nsubj 3
path acl^.nsubj VBG 2
path acl^.nsubj VBN 2
path acl^.nsubj call -3
path acl^.nsubj other infinitive 2
path acl^.nsubj other object 2
path acl^.nsubj other rest 2
path acl^.nsubj.compound 2
path acl^.nsubj.nmod 4
path acl^.nsubj:pass -3
path acl^.nsubj:pass VBD -3
path acl^.nsubj:pass call -3
path acl^.nsubj:pass other infinitive -3
path acl^.nsubj:pass.nmod:poss -3
path acl^.nsubj:pass.nmod:poss VBD -3
path acl^.nsubj:pass.nmod:poss call -3
path acl^.nsubj:pass.nmod:poss other infinitive -3
path acl^.nsubj^.ccomp.nsubj -3
path acl^.nsubj^.ccomp.nsubj VBG -2
path acl^.nsubj^.ccomp.nsubj VBN -2
path acl^.nsubj^.expl -3
path acl^.nsubj^.expl VBG -2
path acl^.nsubj^.expl other clause -2
path acl^.nsubj^.nsubj -3
path acl^.nsubj^.nsubj VBG -2
path acl^.nsubj^.nsubj other object -3
path acl^.nsubj^.obj -2
path acl^.nsubj^.obj VBN -2
path acl^.nsubj^.obl -2
path acl^.obj^.advcl.obl -3
path acl^.obj^.conj.obl -2
path acl^.obj^.conj.obl VB -2
path acl^.obj^.conj.obl oppose -2
path acl^.obj^.conj.obl other object -2
path acl^.obj^.conj.obl.acl:relcl.nsubj -3
path acl^.obj^.conj.obl.acl:relcl.nsubj VB -3
path acl^.obj^.conj.obl.acl:relcl.nsubj oppose -3
path acl^.obj^.conj.obl.acl:relcl.nsubj other object -3
path acl^.obj^.conj.obl.acl:relcl.obj -2
path acl^.obj^.conj.obl.acl:relcl.obj VB -2
path acl^.obj^.conj.obl.acl:relcl.obj oppose -2
path acl^.obj^.conj.obl.acl:relcl.obj other object -2
path acl^.obj^.conj^.conj.obl -2
path acl^.obj^.conj^.conj.obl VBD -2
path acl^.obj^.conj^.conj.obl other object -2
path acl^.obj^.conj^.conj.obl recite -2
path acl^.obj^.conj^.conj.obl.obl -2
path acl^.obj^.conj^.conj.obl.obl VBD -2
path acl^.obj^.conj^.conj.obl.obl other object -2
path acl^.obj^.conj^.conj.obl.obl recite -2
path acl^.obj^.conj^.nsubj 3
path acl^.obj^.conj^.nsubj VBD 3
path acl^.obj^.conj^.nsubj other object 3
path acl^.obj^.conj^.nsubj recite 3
path acl^.obj^.conj^.obl -4
path acl^.obj^.conj^.obl VBD -3
path acl^.obj^.conj^.obl other object -4
path acl^.obj^.conj^.obl recite -3
path acl^.obj^.conj^.obl.amod.compound -3
path acl^.obj^.conj^.obl.amod.compound VBD -3
path acl^.obj^.conj^.obl.amod.compound other object -3
path acl^.obj^.conj^.obl.amod.compound recite -3
path acl^.obj^.conj^.obl.compound -2
path acl^.obj^.conj^.obl.compound VBD -2
path acl^.obj^.conj^.obl.compound other object -2
path acl^.obj^.conj^.obl.compound recite -2
path acl^.obj^.conj^.obl.nmod -3
path acl^.obj^.conj^.obl.nmod VBD -3
path acl^.obj^.conj^.obl.nmod other object -3
path acl^.obj^.conj^.obl.nmod recite -3
path acl^.obj^.iobj 3
path acl^.obj^.iobj VB 3
path acl^.obj^.iobj oppose 3
path acl^.obj^.iobj other object 3
path acl^.obj^.nsubj VB -4
path acl^.obj^.nsubj VBG 2
path acl^.obj^.nsubj VBN -2
path acl^.obj^.nsubj call -3
path acl^.obj^.nsubj oppose -3
path acl^.obj^.nsubj other infinitive -4
path acl^.obj^.nsubj other object -2
path acl^.obj^.nsubj other rest 2
path acl^.obj^.nsubj.nmod -3
path acl^.obj^.nsubj.nmod VB -3
path acl^.obj^.nsubj.nmod VBN -3
path acl^.obj^.nsubj.nmod oppose -3
path acl^.obj^.nsubj.nmod other object -3
path acl^.obj^.obj -3
path acl^.obj^.obj VBD -3
path acl^.obj^.obj other object -3
path acl^.obj^.obj recite -3
path acl^.obj^.obj.nmod:poss -3
path acl^.obj^.obj.nmod:poss VBD -3
path acl^.obj^.obj.nmod:poss other object -3
path acl^.obj^.obj.nmod:poss recite -3
path acl^.obj^.obj.nmod:poss.nmod:poss -3
path acl^.obj^.obj.nmod:poss.nmod:poss VBD -3
path acl^.obj^.obj.nmod:poss.nmod:poss other object -3
path acl^.obj^.obj.nmod:poss.nmod:poss recite -3
path acl^.obj^.obl -3
path acl^.obl call -4
path acl^.obl other infinitive -2
path acl^.obl.conj 3
path acl^.obl.conj VBD 3
path acl^.obl.conj call 3
path acl^.obl.conj other infinitive 3
path acl^.obl.conj.nsubj -3
path acl^.obl.conj.nsubj VBD -3
path acl^.obl.conj.nsubj call -3
path acl^.obl.conj.nsubj other infinitive -3
path acl^.obl^.acl:relcl^ -3
path acl^.obl^.acl:relcl^ VBG -3
path acl^.obl^.advcl.obj -2
path acl^.obl^.advcl^.nsubj -3
path acl^.obl^.nsubj 2
path acl^.obl^.nsubj VB 2
path acl^.obl^.nsubj VBG 2
path acl^.obl^.nsubj other prepositional -2
path acl^.obl^.nsubj other rest 2
path acl^.obl^.nsubj rail -4
path acl^.obl^.nsubj.compound 2
path acl^.obl^.nsubj.compound VBN -4
path acl^.obl^.nsubj.compound other prepositional -4
path acl^.obl^.nsubj.compound rail -3
path acl^.obl^.nsubj.compound.compound -3
path acl^.obl^.nsubj.compound.compound VBN -3
path acl^.obl^.nsubj.compound.compound other prepositional -3
path acl^.obl^.nsubj.compound.compound rail -3
path acl^.obl^.nsubj.nmod:poss VBG 2
path acl^.obl^.nsubj:pass other object -4
path acl^.obl^.obj -7
path acl^.obl^.obj VBD -2
path acl^.obl^.obj VBG -5
path acl^.obl^.obj VBN -3
path acl^.obl^.obj other clause -3
path acl^.obl^.obj other object -4
path acl^.obl^.obj other prepositional -3
path acl^.obl^.obj other rest -2
path acl^.obl^.obj rail -2
path acl^.obl^.obj.compound -3
path acl^.obl^.obj.compound VBG -3
path acl^.obl^.obj.nmod -3
path acl^.obl^.obj.nmod:poss -3
path acl^.obl^.obl -2
path acl^.obl^.obl VBG -5
path acl^.obl^.obl other clause -3
path acl^.obl^.obl other object -4
path acl^.obl^.obl rail -3
path acl^.obl^.obl.compound -3
path acl^.obl^.obl.conj -3
path acl^.obl^.obl.conj VBN -3
path acl^.obl^.obl.conj other prepositional -3
path acl^.obl^.obl.conj rail -3
path acl^.obl^.obl.conj.amod.compound -2
path acl^.obl^.obl.conj.amod.compound VBN -2
path acl^.obl^.obl.conj.amod.compound other prepositional -2
path acl^.obl^.obl.conj.amod.compound rail -2
path acl^.obl^.obl.conj.conj -2
path acl^.obl^.obl.conj.conj VBN -2
path acl^.obl^.obl.conj.conj other prepositional -2
path acl^.obl^.obl.conj.conj rail -2
path acl^.obl^.obl.nmod -2
path acl^.obl^.obl.nmod VBG -2
path acl^.obl^.obl.nmod other object -2
path acl^.obl^.xcomp^.nsubj -3
path advcl -5
path advcl VB -2
path advcl VBD -3
path advcl VBZ -2
path advcl other clause -2
path advcl other infinitive -2
path advcl other object -3
path advcl other quotation -2
path advcl.acl.obj -3
path advcl.acl.obj VBD -3
path advcl.acl:relcl.nsubj -2
path advcl.advcl other object -3
path advcl.advcl.advcl.obl -2
path advcl.advcl.advcl.obl VBD -2
path advcl.advcl.ccomp.nsubj -3
path advcl.advcl.ccomp.nsubj VBD -2
path advcl.advcl.ccomp.obl -2
path advcl.advcl.conj -3
path advcl.advcl.conj.obj -2
path advcl.advcl.conj.obj other object -2
path advcl.advcl.nsubj -6
path advcl.advcl.nsubj VB -2
path advcl.advcl.nsubj VBD -6
path advcl.advcl.nsubj VBN -3
path advcl.advcl.nsubj other clause -3
path advcl.advcl.nsubj other infinitive -3
path advcl.advcl.nsubj other object -3
path advcl.advcl.nsubj other prepositional -3
path advcl.advcl.nsubj other quotation -4
path advcl.advcl.nsubj say -4
path advcl.advcl.obj -4
path advcl.advcl.obj VB -2
path advcl.advcl.obj VBD -4
path advcl.advcl.obj VBG -3
path advcl.advcl.obj VBN -4
path advcl.advcl.obj call -2
path advcl.advcl.obj other clause -4
path advcl.advcl.obj other infinitive -2
path advcl.advcl.obj other passive -3
path advcl.advcl.obj other prepositional -3
path advcl.advcl.obj other quotation -5
path advcl.advcl.obj say -5
path advcl.advcl.obj tell -3
path advcl.advcl.obj.compound -4
path advcl.advcl.obj.compound VBD -4
path advcl.advcl.obj.compound other quotation -3
path advcl.advcl.obj.compound say -3
path advcl.advcl.obj.nmod -2
path advcl.advcl.obj.nmod VBD -2
path advcl.advcl.obj.nmod other clause -3
path advcl.advcl.obj.nmod say -3
path advcl.advcl.obj.nmod:poss -4
path advcl.advcl.obj.nmod:poss VBD -4
path advcl.advcl.obj.nmod:poss other object -3
path advcl.advcl.obl -4
path advcl.advcl.obl VBD -3
path advcl.advcl.obl VBG -2
path advcl.advcl.obl VBN -4
path advcl.advcl.obl other clause -3
path advcl.advcl.obl other infinitive -2
path advcl.advcl.obl other object -5
path advcl.advcl.obl other prepositional -3
path advcl.advcl.obl other quotation -4
path advcl.advcl.obl say -3
path advcl.advcl.obl told 4
path advcl.advcl.obl.compound -4
path advcl.advcl.obl.compound VBD -3
path advcl.advcl.obl.compound other object -3
path advcl.advcl.obl.conj -3
path advcl.advcl.obl.nmod -3
path advcl.advcl.obl.nmod VBD -3
path advcl.advcl.obl.nmod other object -3
path advcl.advcl.obl.nmod:poss -4
path advcl.advcl.obl.nmod:poss VBD -3
path advcl.advcl.xcomp.obj -2
path advcl.advcl.xcomp.obj other object -2
path advcl.advcl.xcomp.obl -2
path advcl.advcl.xcomp.obl VBD -2
path advcl.advmod.obl -3
path advcl.advmod.obl VBD -2
path advcl.advmod.obl other object -2
path advcl.ccomp -3
path advcl.ccomp VBD -3
path advcl.ccomp VBN -2
path advcl.ccomp other object -3
path advcl.ccomp.advcl.nsubj -3
path advcl.ccomp.advcl.nsubj VBD -3
path advcl.ccomp.advcl.nsubj other object -3
path advcl.ccomp.advcl.nsubj other quotation -2
path advcl.ccomp.advcl.obj -4
path advcl.ccomp.advcl.obj VBD -3
path advcl.ccomp.advcl.obj VBG -2
path advcl.ccomp.advcl.obj draw -2
path advcl.ccomp.advcl.obj other clause -2
path advcl.ccomp.advcl.obj other object -4
path advcl.ccomp.advcl.obj say -2
path advcl.ccomp.advcl.obl -4
path advcl.ccomp.advcl.obl VBD -4
path advcl.ccomp.advcl.obl other clause -3
path advcl.ccomp.advcl.obl other object -2
path advcl.ccomp.advcl.obl say -3
path advcl.ccomp.ccomp.nsubj -3
path advcl.ccomp.ccomp.nsubj VBD -3
path advcl.ccomp.ccomp.nsubj other clause -2
path advcl.ccomp.ccomp.obj -4
path advcl.ccomp.ccomp.obj VBD -4
path advcl.ccomp.conj.obj -2
path advcl.ccomp.conj.obl -3
path advcl.ccomp.conj.obl VBD -3
path advcl.ccomp.nmod -3
path advcl.ccomp.nmod VBD -2
path advcl.ccomp.nmod other object -2
path advcl.ccomp.nsubj -8
path advcl.ccomp.nsubj VBD -7
path advcl.ccomp.nsubj VBG -3
path advcl.ccomp.nsubj VBN -4
path advcl.ccomp.nsubj VBP -2
path advcl.ccomp.nsubj VBZ -2
path advcl.ccomp.nsubj draw -2
path advcl.ccomp.nsubj endorse -2
path advcl.ccomp.nsubj other after-clause -3
path advcl.ccomp.nsubj other clause -4
path advcl.ccomp.nsubj other infinitive -3
path advcl.ccomp.nsubj other object -4
path advcl.ccomp.nsubj other prepositional -3
path advcl.ccomp.nsubj other quotation -7
path advcl.ccomp.nsubj say -6
path advcl.ccomp.nsubj tell -2
path advcl.ccomp.nsubj write -2
path advcl.ccomp.nsubj.appos -3
path advcl.ccomp.nsubj.compound -4
path advcl.ccomp.nsubj.compound VBD -3
path advcl.ccomp.nsubj.compound other object -3
path advcl.ccomp.nsubj.compound say -2
path advcl.ccomp.nsubj.nmod -6
path advcl.ccomp.nsubj.nmod VBD -6
path advcl.ccomp.nsubj.nmod other after-clause -3
path advcl.ccomp.nsubj.nmod other object -3
path advcl.ccomp.nsubj.nmod other quotation -4
path advcl.ccomp.nsubj.nmod say -4
path advcl.ccomp.nsubj.nmod:poss -4
path advcl.ccomp.nsubj.nmod:poss VBD -3
path advcl.ccomp.nsubj.nmod:poss other clause -3
path advcl.ccomp.nsubj.nmod:poss other quotation -3
path advcl.ccomp.nsubj.nmod:poss say -3
path advcl.ccomp.nsubj:pass -3
path advcl.ccomp.nsubj:pass VBD -2
path advcl.ccomp.nsubj:pass other object -3
path advcl.ccomp.obj -6
path advcl.ccomp.obj VBD -6
path advcl.ccomp.obj VBG -2
path advcl.ccomp.obj VBZ -2
path advcl.ccomp.obj other clause -2
path advcl.ccomp.obj other infinitive -2
path advcl.ccomp.obj other object -3
path advcl.ccomp.obj other prepositional -2
path advcl.ccomp.obj other quotation -5
path advcl.ccomp.obj say -5
path advcl.ccomp.obj.compound -4
path advcl.ccomp.obj.compound VBD -3
path advcl.ccomp.obj.conj -3
path advcl.ccomp.obj.conj other object -2
path advcl.ccomp.obj.nmod -3
path advcl.ccomp.obj.nmod VBD -3
path advcl.ccomp.obj.nmod other object -3
path advcl.ccomp.obj.nmod:poss -3
path advcl.ccomp.obj.nmod:poss VBD -3
path advcl.ccomp.obj.nmod:poss other quotation -3
path advcl.ccomp.obj.nmod:poss say -2
path advcl.ccomp.obl -6
path advcl.ccomp.obl VBD -6
path advcl.ccomp.obl VBN -2
path advcl.ccomp.obl other clause -3
path advcl.ccomp.obl other infinitive -2
path advcl.ccomp.obl other object -3
path advcl.ccomp.obl other quotation -5
path advcl.ccomp.obl say -5
path advcl.ccomp.obl.compound -4
path advcl.ccomp.obl.compound VBD -4
path advcl.ccomp.obl.compound other quotation -4
path advcl.ccomp.obl.compound say -3
path advcl.ccomp.obl.nmod -4
path advcl.ccomp.obl.nmod VBD -3
path advcl.ccomp.obl.nmod:poss -4
path advcl.ccomp.obl.nmod:poss VBD -4
path advcl.ccomp.obl.nmod:poss other object -2
path advcl.ccomp.obl.nmod:poss other quotation -3
path advcl.ccomp.obl.nmod:poss say -2
path advcl.ccomp.parataxis.nsubj -3
path advcl.ccomp.parataxis.nsubj VBD -3
path advcl.ccomp.xcomp.obj -3
path advcl.ccomp.xcomp.obj VBD -3
path advcl.ccomp.xcomp.obj other object -2
path advcl.ccomp.xcomp.obj other quotation -2
path advcl.ccomp.xcomp.obj say -3
path advcl.ccomp.xcomp.obl -3
path advcl.ccomp.xcomp.obl VBD -3
path advcl.compound VBD -3
path advcl.conj -5
path advcl.conj VBD -4
path advcl.conj other object -3
path advcl.conj.advcl.obj -2
path advcl.conj.ccomp.nsubj -2
path advcl.conj.ccomp.nsubj VBD -2
path advcl.conj.ccomp.nsubj other object -2
path advcl.conj.compound -3
path advcl.conj.nmod -3
path advcl.conj.nmod:poss -3
path advcl.conj.nmod:poss VBD -3
path advcl.conj.nsubj -5
path advcl.conj.nsubj VBD -3
path advcl.conj.nsubj VBN -2
path advcl.conj.nsubj other object -3
path advcl.conj.obj -5
path advcl.conj.obj VB -3
path advcl.conj.obj VBD -3
path advcl.conj.obj VBG -2
path advcl.conj.obj VBN -3
path advcl.conj.obj other clause -2
path advcl.conj.obj other object -3
path advcl.conj.obj other rest -3
path advcl.conj.obj.compound -3
path advcl.conj.obj.compound VBD -3
path advcl.conj.obj.compound other object -3
path advcl.conj.obj.nmod -4
path advcl.conj.obj.nmod VB -3
path advcl.conj.obj.nmod VBD -3
path advcl.conj.obj.nmod other object -3
path advcl.conj.obl -5
path advcl.conj.obl VB -2
path advcl.conj.obl VBD -4
path advcl.conj.obl VBN -3
path advcl.conj.obl other object -3
path advcl.conj.obl other quotation -4
path advcl.conj.obl say -4
path advcl.conj.obl.compound -2
path advcl.conj.obl.nmod -2
path advcl.conj.obl.nmod:poss -3
path advcl.iobj -4
path advcl.iobj VBD -4
path advcl.iobj other clause -3
path advcl.iobj other quotation -3
path advcl.iobj say -3
path advcl.nmod -3
path advcl.nmod NN -2
path advcl.nmod opposition -2
path advcl.nmod other noun-of -2
path advcl.nmod other object -3
path advcl.nmod.compound -2
path advcl.nmod.compound NN -2
path advcl.nmod.compound opposition -2
path advcl.nmod.compound other noun-of -2
path advcl.nmod.nmod -2
path advcl.nmod.nmod NN -2
path advcl.nmod.nmod opposition -2
path advcl.nmod.nmod other noun-of -2
path advcl.nmod.nmod.compound -2
path advcl.nmod.nmod.compound NN -2
path advcl.nmod.nmod.compound opposition -2
path advcl.nmod.nmod.compound other noun-of -2
path advcl.nmod.nmod.conj -2
path advcl.nmod.nmod.conj NN -2
path advcl.nmod.nmod.conj opposition -2
path advcl.nmod.nmod.conj other noun-of -2
path advcl.nmod:poss -3
path advcl.nmod:poss VB -2
path advcl.nmod:poss other object -2
path advcl.nsubj -4
path advcl.nsubj JJ -4
path advcl.nsubj VBD -5
path advcl.nsubj VBP -2
path advcl.nsubj appear -4
path advcl.nsubj articulate 2
path advcl.nsubj cite -2
path advcl.nsubj come -2
path advcl.nsubj consider -2
path advcl.nsubj criticize -2
path advcl.nsubj eviscerate -3
path advcl.nsubj expect -3
path advcl.nsubj look -4
path advcl.nsubj make -3
path advcl.nsubj offer -3
path advcl.nsubj other adjective -4
path advcl.nsubj other after-clause -3
path advcl.nsubj other clause -2
path advcl.nsubj other infinitive -5
path advcl.nsubj other passive 2
path advcl.nsubj other prepositional -4
path advcl.nsubj other quotation -5
path advcl.nsubj plan -3
path advcl.nsubj point -3
path advcl.nsubj push -2
path advcl.nsubj refuse -2
path advcl.nsubj release -2
path advcl.nsubj require 2
path advcl.nsubj respond -2
path advcl.nsubj revel -2
path advcl.nsubj say -2
path advcl.nsubj see -4
path advcl.nsubj seek -3
path advcl.nsubj seem -4
path advcl.nsubj show 2
path advcl.nsubj suggest -2
path advcl.nsubj told 5
path advcl.nsubj tweet 3
path advcl.nsubj wonder -3
path advcl.nsubj write -3
path advcl.nsubj.appos 2
path advcl.nsubj.compound -3
path advcl.nsubj.compound VBD -3
path advcl.nsubj.compound VBN -3
path advcl.nsubj.compound come -2
path advcl.nsubj.compound other clause -2
path advcl.nsubj.compound other prepositional -3
path advcl.nsubj.compound other quotation -2
path advcl.nsubj.compound say -3
path advcl.nsubj.conj VBD -3
path advcl.nsubj.nmod -5
path advcl.nsubj.nmod VBD -4
path advcl.nsubj.nmod VBG -3
path advcl.nsubj.nmod VBN -4
path advcl.nsubj.nmod articulate -3
path advcl.nsubj.nmod eviscerate -3
path advcl.nsubj.nmod other clause -4
path advcl.nsubj.nmod other passive -3
path advcl.nsubj.nmod other prepositional -3
path advcl.nsubj.nmod revel -2
path advcl.nsubj.nmod say -2
path advcl.nsubj.nmod.compound -3
path advcl.nsubj.nmod.compound VBD -2
path advcl.nsubj.nmod.compound eviscerate -3
path advcl.nsubj.nmod.nmod:poss -3
path advcl.nsubj.nmod.nmod:poss VBG -2
path advcl.nsubj.nmod.nmod:poss other prepositional -2
path advcl.nsubj.nmod.nmod:poss revel -2
path advcl.nsubj.nmod:poss -2
path advcl.nsubj.nmod:poss VBD -5
path advcl.nsubj.nmod:poss other clause -3
path advcl.nsubj.nmod:poss other infinitive -2
path advcl.nsubj.nmod:poss other object 2
path advcl.nsubj:pass -3
path advcl.nsubj:pass VB -4
path advcl.nsubj:pass VBD -3
path advcl.nsubj:pass other passive -3
path advcl.nsubj:pass other prepositional -2
path advcl.nsubj:pass other quotation -4
path advcl.nsubj:pass say -2
path advcl.nsubj:pass support -4
path advcl.nsubj:pass.compound VBD -3
path advcl.nsubj:pass.nmod -3
path advcl.obj -4
path advcl.obj JJ -4
path advcl.obj VBD -5
path advcl.obj VBG -5
path advcl.obj VBZ -2
path advcl.obj accuse -4
path advcl.obj acknowledge -3
path advcl.obj add -3
path advcl.obj announce -3
path advcl.obj believe -2
path advcl.obj blast -2
path advcl.obj call -3
path advcl.obj cite -2
path advcl.obj conclude -3
path advcl.obj consider -2
path advcl.obj continue -2
path advcl.obj defend -3
path advcl.obj discuss -2
path advcl.obj eviscerate -3
path advcl.obj expect -2
path advcl.obj find -2
path advcl.obj focus -2
path advcl.obj know -3
path advcl.obj look -2
path advcl.obj mock -2
path advcl.obj note -3
path advcl.obj offer -2
path advcl.obj other adjective -4
path advcl.obj other after-clause -4
path advcl.obj other infinitive -4
path advcl.obj other object -3
path advcl.obj other passive -2
path advcl.obj other quotation -4
path advcl.obj outline -3
path advcl.obj point -3
path advcl.obj praise -2
path advcl.obj push -2
path advcl.obj question -2
path advcl.obj release -2
path advcl.obj report -2
path advcl.obj require -2
path advcl.obj revel -2
path advcl.obj say -4
path advcl.obj see -4
path advcl.obj seem -2
path advcl.obj slam -2
path advcl.obj speak -2
path advcl.obj suggest -3
path advcl.obj support -2
path advcl.obj talk -2
path advcl.obj tweet -3
path advcl.obj unveil -3
path advcl.obj write -5
path advcl.obj.acl.obj -3
path advcl.obj.acl.obj VBD -3
path advcl.obj.acl.obl -3
path advcl.obj.acl.obl VBD -2
path advcl.obj.acl.obl other object -3
path advcl.obj.acl.obl other prepositional -3
path advcl.obj.acl.obl point -3
path advcl.obj.acl:relcl.iobj -2
path advcl.obj.acl:relcl.iobj VBD -2
path advcl.obj.acl:relcl.iobj announce -2
path advcl.obj.acl:relcl.iobj other object -2
path advcl.obj.acl:relcl.nsubj -6
path advcl.obj.acl:relcl.nsubj VBD -5
path advcl.obj.acl:relcl.nsubj VBN -3
path advcl.obj.acl:relcl.nsubj other clause -3
path advcl.obj.acl:relcl.nsubj other object -3
path advcl.obj.acl:relcl.nsubj other quotation -4
path advcl.obj.acl:relcl.nsubj say -3
path advcl.obj.acl:relcl.obj -4
path advcl.obj.acl:relcl.obj VBD -3
path advcl.obj.acl:relcl.obj other object -3
path advcl.obj.acl:relcl.obj other quotation -3
path advcl.obj.acl:relcl.obl -5
path advcl.obj.acl:relcl.obl VBD -5
path advcl.obj.acl:relcl.obl other object -3
path advcl.obj.acl:relcl.obl other quotation -4
path advcl.obj.acl:relcl.obl say -3
path advcl.obj.amod -3
path advcl.obj.amod VBD -3
path advcl.obj.amod other object -3
path advcl.obj.amod outline -3
path advcl.obj.appos -2
path advcl.obj.appos VBD -3
path advcl.obj.compound -7
path advcl.obj.compound JJ -3
path advcl.obj.compound VB -3
path advcl.obj.compound VBD -5
path advcl.obj.compound VBG -3
path advcl.obj.compound VBN -4
path advcl.obj.compound VBP -3
path advcl.obj.compound VBZ -4
path advcl.obj.compound conclude -2
path advcl.obj.compound criticize -2
path advcl.obj.compound offer -2
path advcl.obj.compound other adjective -3
path advcl.obj.compound other clause -4
path advcl.obj.compound other infinitive -3
path advcl.obj.compound other object -5
path advcl.obj.compound other prepositional -3
path advcl.obj.compound other quotation -3
path advcl.obj.compound other rest -2
path advcl.obj.compound say -4
path advcl.obj.compound see -2
path advcl.obj.compound.compound -6
path advcl.obj.compound.compound VBD -3
path advcl.obj.compound.compound VBN -3
path advcl.obj.compound.compound VBZ -3
path advcl.obj.compound.compound conclude -2
path advcl.obj.compound.compound other clause -3
path advcl.obj.compound.compound other object -3
path advcl.obj.compound.compound other prepositional -2
path advcl.obj.compound.compound other quotation -3
path advcl.obj.conj -3
path advcl.obj.conj VB -2
path advcl.obj.conj VBD -3
path advcl.obj.conj VBZ -2
path advcl.obj.conj other clause -3
path advcl.obj.conj other object -5
path advcl.obj.conj other prepositional -3
path advcl.obj.conj.compound other object -3
path advcl.obj.conj.nmod -3
path advcl.obj.nmod -5
path advcl.obj.nmod JJ -3
path advcl.obj.nmod VBD -4
path advcl.obj.nmod VBG -3
path advcl.obj.nmod VBN -5
path advcl.obj.nmod VBZ -3
path advcl.obj.nmod conclude -2
path advcl.obj.nmod criticize -2
path advcl.obj.nmod look -3
path advcl.obj.nmod offer -2
path advcl.obj.nmod other adjective -3
path advcl.obj.nmod other object -5
path advcl.obj.nmod other passive -3
path advcl.obj.nmod other prepositional -4
path advcl.obj.nmod other quotation -5
path advcl.obj.nmod other rest -3
path advcl.obj.nmod outline -2
path advcl.obj.nmod say -5
path advcl.obj.nmod see -2
path advcl.obj.nmod show -2
path advcl.obj.nmod.amod -3
path advcl.obj.nmod.amod VBZ -3
path advcl.obj.nmod.amod conclude -3
path advcl.obj.nmod.amod other quotation -3
path advcl.obj.nmod.compound -2
path advcl.obj.nmod.compound JJ -2
path advcl.obj.nmod.compound VBD -2
path advcl.obj.nmod.compound VBN -2
path advcl.obj.nmod.compound other adjective -2
path advcl.obj.nmod.compound other object -4
path advcl.obj.nmod.compound other quotation -4
path advcl.obj.nmod.compound say -4
path advcl.obj.nmod.conj -2
path advcl.obj.nmod.conj VBD -2
path advcl.obj.nmod.nmod -5
path advcl.obj.nmod.nmod VBD -4
path advcl.obj.nmod.nmod VBN -2
path advcl.obj.nmod.nmod other object -3
path advcl.obj.nmod.nmod:poss VBD -2
path advcl.obj.nmod.nmod:poss VBG -3
path advcl.obj.nmod.nmod:poss look -3
path advcl.obj.nmod.nmod:poss other object -3
path advcl.obj.nmod.nmod:poss other quotation -3
path advcl.obj.nmod:poss -8
path advcl.obj.nmod:poss VB -2
path advcl.obj.nmod:poss VBD -6
path advcl.obj.nmod:poss VBG -2
path advcl.obj.nmod:poss VBN -4
path advcl.obj.nmod:poss VBZ -2
path advcl.obj.nmod:poss acknowledge -2
path advcl.obj.nmod:poss ask -2
path advcl.obj.nmod:poss other clause -4
path advcl.obj.nmod:poss other infinitive -2
path advcl.obj.nmod:poss other object -4
path advcl.obj.nmod:poss other passive -3
path advcl.obj.nmod:poss other prepositional -3
path advcl.obj.nmod:poss other quotation -4
path advcl.obj.nmod:poss point -2
path advcl.obj.nmod:poss say -4
path advcl.obj.nmod:poss write -2
path advcl.obj.nsubj -3
path advcl.obj.nsubj VBD -3
path advcl.obj.obl -3
path advcl.obj.xcomp.obj -3
path advcl.obj.xcomp.obj VBD -3
path advcl.obj.xcomp.obj criticize -3
path advcl.obj.xcomp.obj other object -3
path advcl.obl -4
path advcl.obl JJ -3
path advcl.obl VBD -6
path advcl.obl VBG -3
path advcl.obl VBN -2
path advcl.obl accuse -2
path advcl.obl add -3
path advcl.obl agree -2
path advcl.obl answer -3
path advcl.obl appear -3
path advcl.obl believe -3
path advcl.obl continue -3
path advcl.obl declare -3
path advcl.obl defend -2
path advcl.obl endorse -3
path advcl.obl eviscerate -3
path advcl.obl express -2
path advcl.obl find -5
path advcl.obl have -2
path advcl.obl know -3
path advcl.obl note -3
path advcl.obl offer -2
path advcl.obl other adjective -3
path advcl.obl other after-clause -4
path advcl.obl other clause -4
path advcl.obl other object -3
path advcl.obl other prepositional -2
path advcl.obl other quotation -5
path advcl.obl other rest -4
path advcl.obl propose -5
path advcl.obl recall -2
path advcl.obl refer -2
path advcl.obl say -5
path advcl.obl see -4
path advcl.obl seem -2
path advcl.obl support 2
path advcl.obl talk -2
path advcl.obl tell -4
path advcl.obl told 4
path advcl.obl tweet -2
path advcl.obl view -3
path advcl.obl vote -2
path advcl.obl write -4
path advcl.obl.acl.nsubj -3
path advcl.obl.acl.nsubj VBD -2
path advcl.obl.acl.obj -3
path advcl.obl.acl.obj VBD -3
path advcl.obl.acl.obj other object -2
path advcl.obl.acl.obl -3
path advcl.obl.acl.obl VBD -4
path advcl.obl.acl.obl other quotation -3
path advcl.obl.acl:relcl.nsubj -2
path advcl.obl.acl:relcl.nsubj VBD -3
path advcl.obl.acl:relcl.nsubj other prepositional -3
path advcl.obl.acl:relcl.obj -3
path advcl.obl.acl:relcl.obj VBD -2
path advcl.obl.acl:relcl.obj other object -2
path advcl.obl.acl:relcl.obl -2
path advcl.obl.acl:relcl.obl VBD -3
path advcl.obl.amod -5
path advcl.obl.amod VBD -4
path advcl.obl.amod other object -4
path advcl.obl.amod propose -3
path advcl.obl.amod.compound -3
path advcl.obl.appos -4
path advcl.obl.appos VBD -5
path advcl.obl.appos answer -3
path advcl.obl.appos other clause -2
path advcl.obl.appos other object -3
path advcl.obl.appos other quotation -3
path advcl.obl.appos say -3
path advcl.obl.appos.compound -3
path advcl.obl.appos.compound VBD -4
path advcl.obl.appos.compound answer -3
path advcl.obl.appos.compound other quotation -4
path advcl.obl.appos.compound say -3
path advcl.obl.appos.conj -3
path advcl.obl.appos.conj VBD -3
path advcl.obl.appos.conj answer -3
path advcl.obl.appos.conj other quotation -3
path advcl.obl.compound -6
path advcl.obl.compound VB -4
path advcl.obl.compound VBD -5
path advcl.obl.compound VBG -4
path advcl.obl.compound call -3
path advcl.obl.compound other clause -3
path advcl.obl.compound other object -3
path advcl.obl.compound other prepositional -4
path advcl.obl.compound other quotation -4
path advcl.obl.compound propose -4
path advcl.obl.compound require -2
path advcl.obl.compound say -3
path advcl.obl.compound.amod -3
path advcl.obl.compound.compound -5
path advcl.obl.compound.compound VBD -4
path advcl.obl.compound.compound other clause -3
path advcl.obl.compound.compound other object -3
path advcl.obl.compound.compound other quotation -3
path advcl.obl.compound.compound say -3
path advcl.obl.compound.nmod -4
path advcl.obl.compound.nmod VBD -4
path advcl.obl.compound.nmod other object -4
path advcl.obl.compound.nmod propose -3
path advcl.obl.conj VB 5
path advcl.obl.conj VBD -3
path advcl.obl.conj VBN -4
path advcl.obl.conj other infinitive 3
path advcl.obl.conj other object -2
path advcl.obl.conj support 4
path advcl.obl.conj told 4
path advcl.obl.conj.compound 3
path advcl.obl.conj.compound VB 4
path advcl.obl.conj.compound VBD -2
path advcl.obl.conj.compound other infinitive 3
path advcl.obl.conj.compound support 4
path advcl.obl.conj.nmod -2
path advcl.obl.nmod -6
path advcl.obl.nmod VBD -7
path advcl.obl.nmod VBG -3
path advcl.obl.nmod VBN -2
path advcl.obl.nmod VBP -2
path advcl.obl.nmod VBZ -3
path advcl.obl.nmod call -2
path advcl.obl.nmod criticize -3
path advcl.obl.nmod find -4
path advcl.obl.nmod other clause -6
path advcl.obl.nmod other object -4
path advcl.obl.nmod other passive -4
path advcl.obl.nmod other quotation -5
path advcl.obl.nmod other rest -2
path advcl.obl.nmod say -5
path advcl.obl.nmod show 2
path advcl.obl.nmod.appos -3
path advcl.obl.nmod.appos VBD -2
path advcl.obl.nmod.appos other object -2
path advcl.obl.nmod.compound -3
path advcl.obl.nmod.compound VBD -5
path advcl.obl.nmod.compound VBG -2
path advcl.obl.nmod.compound other clause -3
path advcl.obl.nmod.compound other prepositional -2
path advcl.obl.nmod.compound other quotation -3
path advcl.obl.nmod.compound say -3
path advcl.obl.nmod.conj VBD -3
path advcl.obl.nmod.nmod -6
path advcl.obl.nmod.nmod VBD -4
path advcl.obl.nmod.nmod VBN -3
path advcl.obl.nmod.nmod find -2
path advcl.obl.nmod.nmod other clause -3
path advcl.obl.nmod.nmod other object -3
path advcl.obl.nmod.nmod other prepositional -2
path advcl.obl.nmod.nmod other quotation -2
path advcl.obl.nmod.nmod say -2
path advcl.obl.nmod:poss -5
path advcl.obl.nmod:poss VBD -5
path advcl.obl.nmod:poss VBG -3
path advcl.obl.nmod:poss VBZ -3
path advcl.obl.nmod:poss other clause -5
path advcl.obl.nmod:poss other object -4
path advcl.obl.nmod:poss other prepositional -3
path advcl.obl.nmod:poss other quotation -3
path advcl.obl.nmod:poss say -4
path advcl.obl.nmod:poss.nmod -2
path advcl.obl.nmod:poss.nmod VBD -2
path advcl.obl.nsubj -4
path advcl.obl.nsubj VBD -3
path advcl.obl.obj -3
path advcl.parataxis -3
path advcl.parataxis VBD -2
path advcl.parataxis.nmod -3
path advcl.parataxis.nsubj VBD -3
path advcl.parataxis.nsubj other object -2
path advcl.parataxis.nsubj other quotation -3
path advcl.parataxis.nsubj say -3
path advcl.parataxis.nsubj.nmod -3
path advcl.parataxis.obj -3
path advcl.vocative 2
path advcl.vocative VBD 2
path advcl.vocative told 3
path advcl.xcomp -4
path advcl.xcomp VBD -3
path advcl.xcomp VBN -2
path advcl.xcomp other infinitive -3
path advcl.xcomp.advcl.obj -3
path advcl.xcomp.advcl.obj VBD -3
path advcl.xcomp.advcl.obj other object -2
path advcl.xcomp.advcl.obj say -2
path advcl.xcomp.nmod -3
path advcl.xcomp.obj -3
path advcl.xcomp.obj VBD -2
path advcl.xcomp.obj VBG -2
path advcl.xcomp.obj VBN -4
path advcl.xcomp.obj VBP -3
path advcl.xcomp.obj other infinitive -3
path advcl.xcomp.obj other object -4
path advcl.xcomp.obj other prepositional -3
path advcl.xcomp.obj other quotation -3
path advcl.xcomp.obj wonder -3
path advcl.xcomp.obj.compound -3
path advcl.xcomp.obj.compound VBD -3
path advcl.xcomp.obj.conj -2
path advcl.xcomp.obj.conj VBD -2
path advcl.xcomp.obj.nmod -3
path advcl.xcomp.obj.nmod VBD -2
path advcl.xcomp.obj.nmod VBN -3
path advcl.xcomp.obj.nmod other clause -2
path advcl.xcomp.obj.nmod:poss -5
path advcl.xcomp.obj.nmod:poss VBD -4
path advcl.xcomp.obj.nmod:poss VBN -3
path advcl.xcomp.obj.nmod:poss VBP -2
path advcl.xcomp.obj.nmod:poss other object -3
path advcl.xcomp.obj.nmod:poss other prepositional -3
path advcl.xcomp.obj.nmod:poss wonder -2
path advcl.xcomp.obl -7
path advcl.xcomp.obl VB -2
path advcl.xcomp.obl VBD -5
path advcl.xcomp.obl VBG -4
path advcl.xcomp.obl VBN -3
path advcl.xcomp.obl come -2
path advcl.xcomp.obl other clause -3
path advcl.xcomp.obl other infinitive -2
path advcl.xcomp.obl other object -3
path advcl.xcomp.obl other prepositional -3
path advcl.xcomp.obl other quotation -3
path advcl.xcomp.obl say -2
path advcl.xcomp.obl.compound -3
path advcl.xcomp.obl.compound VBD -2
path advcl.xcomp.obl.compound other object -2
path advcl.xcomp.obl.conj announce 2
path advcl.xcomp.obl.conj told 2
path advcl.xcomp.obl.nmod -5
path advcl.xcomp.obl.nmod VBD -4
path advcl.xcomp.obl.nmod other infinitive -3
path advcl.xcomp.obl.nmod other object -3
path advcl.xcomp.obl.nmod other prepositional -2
path advcl.xcomp.obl.nmod other quotation -2
path advcl.xcomp.obl.nmod:poss -4
path advcl.xcomp.obl.nmod:poss VBD -3
path advcl^ -3
path advcl^ VBD -4
path advcl^ VBP -2
path advcl^ VBZ -4
path advcl^ other infinitive -3
path advcl^ other object -2
path advcl^ other prepositional -3
path advcl^.acl.obl -3
path advcl^.acl.obl VBZ -2
path advcl^.acl.obl cite -2
path advcl^.acl.obl other object -2
path advcl^.acl.obl.conj -3
path advcl^.acl.obl.conj VBZ -3
path advcl^.acl.obl.conj cite -3
path advcl^.acl.obl.conj other object -3
path advcl^.acl:relcl.obj -2
path advcl^.acl:relcl^ -4
path advcl^.acl:relcl^ VB -2
path advcl^.acl:relcl^ VBG -4
path advcl^.acl:relcl^ describe -3
path advcl^.acl:relcl^ other infinitive -3
path advcl^.acl:relcl^ say -2
path advcl^.acl:relcl^ told -5
path advcl^.acl:relcl^.compound.compound VBG 2
path advcl^.acl:relcl^.nmod -2
path advcl^.acl:relcl^.nmod describe -4
path advcl^.acl:relcl^.nmod other object -2
path advcl^.acl:relcl^.nmod.compound describe -3
path advcl^.acl:relcl^.nmod.compound.compound -3
path advcl^.acl:relcl^.nmod.compound.compound VBD -3
path advcl^.acl:relcl^.nmod.compound.compound describe -3
path advcl^.acl:relcl^.nmod.compound.compound other object -3
path advcl^.acl:relcl^.nmod.nmod:poss -2
path advcl^.acl:relcl^.nmod.nmod:poss VBD -2
path advcl^.acl:relcl^.nmod.nmod:poss describe -3
path advcl^.acl:relcl^.nmod.nmod:poss other object -3
path advcl^.acl:relcl^.nmod^ other clause -3
path advcl^.acl:relcl^.nmod^.nmod:poss -3
path advcl^.acl:relcl^.nmod^.nmod:poss VBG -3
path advcl^.acl:relcl^.nmod^.nmod:poss other clause -3
path advcl^.acl:relcl^.nsubj -4
path advcl^.acl:relcl^.nsubj VBG -3
path advcl^.acl:relcl^.nsubj other clause -3
path advcl^.acl:relcl^.obj^.ccomp^.nsubj -2
path advcl^.acl:relcl^.obj^.ccomp^.nsubj VBD -2
path advcl^.acl:relcl^.obj^.ccomp^.nsubj call -2
path advcl^.acl:relcl^.obj^.ccomp^.nsubj other object -2
path advcl^.acl:relcl^.obj^.nsubj VBD -3
path advcl^.acl:relcl^.obj^.nsubj call -3
path advcl^.acl:relcl^.obl^.obj -2
path advcl^.acl:relcl^.obl^.obj VBG -2
path advcl^.acl^ VB 2
path advcl^.acl^ VBD 2
path advcl^.acl^ VBG -2
path advcl^.acl^.compound 3
path advcl^.acl^.compound VBG 2
path advcl^.acl^.compound other object 2
path advcl^.acl^.compound.compound 3
path advcl^.acl^.compound.compound other object 3
path advcl^.acl^.nsubj^.expl -2
path advcl^.acl^.obj^.nsubj 3
path advcl^.acl^.obj^.nsubj VBG 3
path advcl^.advcl -4
path advcl^.advcl VBG -3
path advcl^.advcl.advcl.obj -3
path advcl^.advcl.ccomp.nsubj -3
path advcl^.advcl.ccomp.nsubj other clause -2
path advcl^.advcl.ccomp.obj -2
path advcl^.advcl.ccomp.obl -2
path advcl^.advcl.compound -3
path advcl^.advcl.conj.obj -3
path advcl^.advcl.conj.obj VBG -2
path advcl^.advcl.conj.obj other object -2
path advcl^.advcl.nsubj -2
path advcl^.advcl.nsubj VBD -4
path advcl^.advcl.nsubj VBP -2
path advcl^.advcl.nsubj envision -2
path advcl^.advcl.nsubj other clause -5
path advcl^.advcl.nsubj other infinitive -3
path advcl^.advcl.nsubj other prepositional -4
path advcl^.advcl.nsubj say -3
path advcl^.advcl.nsubj.nmod -4
path advcl^.advcl.nsubj.nmod VBG -2
path advcl^.advcl.nsubj.nmod other clause -3
path advcl^.advcl.obj -3
path advcl^.advcl.obj VB -3
path advcl^.advcl.obj VBD -4
path advcl^.advcl.obj VBG -2
path advcl^.advcl.obj VBN -3
path advcl^.advcl.obj VBP -2
path advcl^.advcl.obj other clause -5
path advcl^.advcl.obj other infinitive -3
path advcl^.advcl.obj other passive -2
path advcl^.advcl.obj other prepositional -3
path advcl^.advcl.obj other rest -2
path advcl^.advcl.obj say -4
path advcl^.advcl.obj.acl.obl -3
path advcl^.advcl.obj.compound -4
path advcl^.advcl.obj.compound VBD -2
path advcl^.advcl.obj.compound VBG -3
path advcl^.advcl.obj.compound other clause -2
path advcl^.advcl.obj.compound other object -3
path advcl^.advcl.obj.compound say -2
path advcl^.advcl.obj.conj -4
path advcl^.advcl.obj.nmod -2
path advcl^.advcl.obj.nmod VBG -2
path advcl^.advcl.obj.nmod:poss -4
path advcl^.advcl.obj.nmod:poss VBG -3
path advcl^.advcl.obj.nmod:poss other clause -3
path advcl^.advcl.obj.nmod:poss other object -3
path advcl^.advcl.obl -2
path advcl^.advcl.obl VB 2
path advcl^.advcl.obl VBG -6
path advcl^.advcl.obl other clause -2
path advcl^.advcl.obl other infinitive -3
path advcl^.advcl.obl other prepositional -3
path advcl^.advcl.obl.compound VBG -3
path advcl^.advcl.obl.nmod -3
path advcl^.advcl.obl.nmod VBG -3
path advcl^.advcl.obl.nmod other object -2
path advcl^.advcl.obl.nmod:poss -4
path advcl^.advcl.obl.nmod:poss VBD -2
path advcl^.advcl.obl.nmod:poss other object -2
path advcl^.advcl.xcomp -3
path advcl^.advcl.xcomp.obj -4
path advcl^.advcl.xcomp.obj VB -2
path advcl^.advcl.xcomp.obj VBG -2
path advcl^.advcl.xcomp.obj envision -2
path advcl^.advcl.xcomp.obj other infinitive -2
path advcl^.advcl.xcomp.obj other object -3
path advcl^.advcl.xcomp.obj.compound -3
path advcl^.advcl.xcomp.obj.compound VB -2
path advcl^.advcl.xcomp.obj.compound envision -2
path advcl^.advcl.xcomp.obj.compound other infinitive -2
path advcl^.advcl.xcomp.obl -3
path advcl^.advcl^.advcl.nsubj -2
path advcl^.advcl^.advcl.obj -3
path advcl^.advcl^.advcl.obl -3
path advcl^.advcl^.ccomp.nsubj -2
path advcl^.advcl^.nsubj VB -2
path advcl^.advcl^.nsubj VBD -4
path advcl^.advcl^.nsubj VBG 3
path advcl^.advcl^.nsubj call -2
path advcl^.advcl^.nsubj other infinitive -4
path advcl^.advcl^.nsubj wonder -3
path advcl^.advcl^.nsubj.nmod 2
path advcl^.advcl^.nsubj.nmod VBG 2
path advcl^.advcl^.obj -3
path advcl^.advcl^.obj VB -3
path advcl^.advcl^.obj VBD -4
path advcl^.advcl^.obj VBG -2
path advcl^.advcl^.obj VBN -2
path advcl^.advcl^.obj other infinitive -4
path advcl^.advcl^.obj other object -4
path advcl^.advcl^.obj other prepositional -2
path advcl^.advcl^.obj say -3
path advcl^.advcl^.obj.compound other object -3
path advcl^.advcl^.obj.nmod -4
path advcl^.advcl^.obj.nmod VBG -3
path advcl^.advcl^.obj.nmod:poss -4
path advcl^.advcl^.obl VB -4
path advcl^.advcl^.obl VBD -4
path advcl^.advcl^.obl call 2
path advcl^.advcl^.obl other clause -6
path advcl^.advcl^.obl other prepositional -3
path advcl^.advcl^.obl other rest 2
path advcl^.advcl^.obl say -3
path advcl^.advcl^.obl wonder -3
path advcl^.advcl^.obl.compound other clause -3
path advcl^.advcl^.obl.nmod -4
path advcl^.advcl^.obl.nmod VB -3
path advcl^.advcl^.obl.nmod VBG -3
path advcl^.advcl^.obl.nmod other clause -3
path advcl^.advcl^.obl.nmod other object -3
path advcl^.advcl^.obl.nmod wonder -3
path advcl^.advcl^.obl.nmod.compound -2
path advcl^.advcl^.obl.nmod:poss -3
path advcl^.advcl^.xcomp^.nsubj -4
path advcl^.advcl^.xcomp^.nsubj VBG -3
path advcl^.advmod -3
path advcl^.advmod other object -3
path advcl^.advmod.obl -5
path advcl^.advmod.obl VBD -3
path advcl^.advmod.obl VBG -4
path advcl^.advmod.obl other clause -3
path advcl^.advmod.obl other infinitive -3
path advcl^.advmod.obl other object -4
path advcl^.advmod.obl other quotation -2
path advcl^.advmod.obl pass -2
path advcl^.advmod.obl say -3
path advcl^.advmod^.nsubj 2
path advcl^.advmod^.nsubj VB 3
path advcl^.advmod^.nsubj other clause 3
path advcl^.advmod^.nsubj point 3
path advcl^.ccomp -4
path advcl^.ccomp VBD -2
path advcl^.ccomp VBG -3
path advcl^.ccomp ask -2
path advcl^.ccomp other clause -3
path advcl^.ccomp other infinitive -2
path advcl^.ccomp other object -2
path advcl^.ccomp other prepositional -2
path advcl^.ccomp.advcl.nsubj -4
path advcl^.ccomp.advcl.nsubj VBG -4
path advcl^.ccomp.advcl.nsubj add -3
path advcl^.ccomp.advcl.nsubj other clause -3
path advcl^.ccomp.advcl.nsubj.nmod:poss -3
path advcl^.ccomp.advcl.nsubj.nmod:poss VBG -3
path advcl^.ccomp.advcl.nsubj.nmod:poss add -3
path advcl^.ccomp.advcl.nsubj.nmod:poss other clause -3
path advcl^.ccomp.advcl.obj -4
path advcl^.ccomp.advcl.obj VBG -4
path advcl^.ccomp.advcl.obj add -3
path advcl^.ccomp.advcl.obj other clause -4
path advcl^.ccomp.advcl.obl -3
path advcl^.ccomp.advcl.obl VBG -3
path advcl^.ccomp.ccomp.mark -2
path advcl^.ccomp.ccomp.mark VBG -2
path advcl^.ccomp.ccomp.mark add -2
path advcl^.ccomp.ccomp.mark other clause -2
path advcl^.ccomp.ccomp.nsubj -3
path advcl^.ccomp.ccomp.nsubj VBG -3
path advcl^.ccomp.ccomp.nsubj other clause -2
path advcl^.ccomp.ccomp.nsubj other object -2
path advcl^.ccomp.ccomp.obj -3
path advcl^.ccomp.ccomp.obj VBG -3
path advcl^.ccomp.ccomp.obj add -2
path advcl^.ccomp.ccomp.obj other clause -3
path advcl^.ccomp.ccomp.obj.nmod -2
path advcl^.ccomp.ccomp.obj.nmod VBG -2
path advcl^.ccomp.ccomp.obj.nmod add -2
path advcl^.ccomp.ccomp.obj.nmod other clause -2
path advcl^.ccomp.ccomp.obl -3
path advcl^.ccomp.ccomp.obl VBG -3
path advcl^.ccomp.ccomp.obl add -2
path advcl^.ccomp.ccomp.obl other clause -2
path advcl^.ccomp.ccomp.obl.nmod -2
path advcl^.ccomp.ccomp.obl.nmod VBG -2
path advcl^.ccomp.ccomp.obl.nmod add -2
path advcl^.ccomp.ccomp.obl.nmod other clause -2
path advcl^.ccomp.compound -4
path advcl^.ccomp.conj -3
path advcl^.ccomp.conj.nsubj -3
path advcl^.ccomp.conj.nsubj VBG -3
path advcl^.ccomp.conj.nsubj other clause -2
path advcl^.ccomp.conj.obj -3
path advcl^.ccomp.conj.obl -3
path advcl^.ccomp.expl -2
path advcl^.ccomp.expl VBG -2
path advcl^.ccomp.nmod -4
path advcl^.ccomp.nmod VBG -3
path advcl^.ccomp.nmod other object -2
path advcl^.ccomp.nmod.nmod -3
path advcl^.ccomp.nsubj -5
path advcl^.ccomp.nsubj VB -3
path advcl^.ccomp.nsubj VBD -5
path advcl^.ccomp.nsubj VBG -3
path advcl^.ccomp.nsubj VBN -2
path advcl^.ccomp.nsubj add -4
path advcl^.ccomp.nsubj ask -2
path advcl^.ccomp.nsubj call -2
path advcl^.ccomp.nsubj describe -2
path advcl^.ccomp.nsubj explain -2
path advcl^.ccomp.nsubj other clause -3
path advcl^.ccomp.nsubj other infinitive -3
path advcl^.ccomp.nsubj other object -4
path advcl^.ccomp.nsubj other prepositional -3
path advcl^.ccomp.nsubj other rest -2
path advcl^.ccomp.nsubj refer -3
path advcl^.ccomp.nsubj.acl:relcl.nsubj -3
path advcl^.ccomp.nsubj.acl:relcl.nsubj VBG -3
path advcl^.ccomp.nsubj.nmod -4
path advcl^.ccomp.nsubj.nmod VBG -4
path advcl^.ccomp.nsubj.nmod add -3
path advcl^.ccomp.nsubj.nmod other clause -3
path advcl^.ccomp.nsubj.nmod other prepositional -2
path advcl^.ccomp.nsubj.nmod refer -2
path advcl^.ccomp.nsubj.nmod.nmod -3
path advcl^.ccomp.nsubj.nmod.nmod VBG -3
path advcl^.ccomp.nsubj.nmod:poss -3
path advcl^.ccomp.nsubj:pass -4
path advcl^.ccomp.nsubj:pass VBG -3
path advcl^.ccomp.nsubj:pass other object -3
path advcl^.ccomp.nsubj:pass tweet -2
path advcl^.ccomp.obj -5
path advcl^.ccomp.obj VBD -3
path advcl^.ccomp.obj VBG -4
path advcl^.ccomp.obj add -3
path advcl^.ccomp.obj call -3
path advcl^.ccomp.obj other clause -4
path advcl^.ccomp.obj other infinitive -2
path advcl^.ccomp.obj other object -2
path advcl^.ccomp.obj other prepositional -2
path advcl^.ccomp.obj refer -2
path advcl^.ccomp.obj say -2
path advcl^.ccomp.obj.acl:relcl.nsubj -3
path advcl^.ccomp.obj.acl:relcl.nsubj VBG -3
path advcl^.ccomp.obj.compound -3
path advcl^.ccomp.obj.compound VBG -3
path advcl^.ccomp.obj.nmod -4
path advcl^.ccomp.obj.nmod VBD -3
path advcl^.ccomp.obj.nmod VBG -3
path advcl^.ccomp.obj.nmod other clause -3
path advcl^.ccomp.obj.nmod say -3
path advcl^.ccomp.obj.nmod.nmod:poss -3
path advcl^.ccomp.obj.nmod.nmod:poss VBD -3
path advcl^.ccomp.obj.nmod.nmod:poss other clause -3
path advcl^.ccomp.obj.nmod.nmod:poss say -3
path advcl^.ccomp.obl -5
path advcl^.ccomp.obl VBD -3
path advcl^.ccomp.obl VBG -5
path advcl^.ccomp.obl add -2
path advcl^.ccomp.obl other clause -4
path advcl^.ccomp.obl other infinitive -2
path advcl^.ccomp.obl other object -2
path advcl^.ccomp.obl other prepositional -2
path advcl^.ccomp.obl refer -2
path advcl^.ccomp.obl say -3
path advcl^.ccomp.obl.compound -4
path advcl^.ccomp.obl.compound VBG -3
path advcl^.ccomp.obl.compound other prepositional -3
path advcl^.ccomp.obl.nmod -4
path advcl^.ccomp.obl.nmod VBG -3
path advcl^.ccomp.obl.nmod other clause -3
path advcl^.ccomp.parataxis.nsubj -3
path advcl^.ccomp.parataxis.nsubj VBG -3
path advcl^.ccomp.parataxis.obj -2
path advcl^.ccomp.parataxis.obj VBG -2
path advcl^.ccomp.xcomp.obj -3
path advcl^.ccomp.xcomp.obj VBG -3
path advcl^.ccomp.xcomp.obj other object -2
path advcl^.ccomp^.ccomp.nsubj other infinitive -2
path advcl^.ccomp^.ccomp.obl -3
path advcl^.ccomp^.nsubj 4
path advcl^.ccomp^.nsubj VBD -2
path advcl^.ccomp^.nsubj VBG 5
path advcl^.ccomp^.nsubj argue -4
path advcl^.ccomp^.nsubj other clause 2
path advcl^.ccomp^.nsubj say -2
path advcl^.ccomp^.nsubj told 2
path advcl^.ccomp^.nsubj.compound 2
path advcl^.ccomp^.nsubj.compound VBG 3
path advcl^.ccomp^.nsubj.nmod other clause -3
path advcl^.ccomp^.nsubj.nmod say -3
path advcl^.ccomp^.obj VBG -3
path advcl^.ccomp^.obl -4
path advcl^.ccomp^.obl VBG -3
path advcl^.ccomp^.obl other clause -3
path advcl^.ccomp^.obl.nmod -3
path advcl^.compound 2
path advcl^.conj -4
path advcl^.conj VBG -2
path advcl^.conj VBZ -3
path advcl^.conj cite -3
path advcl^.conj other object -2
path advcl^.conj.acl.obl -3
path advcl^.conj.acl.obl VBZ -3
path advcl^.conj.acl.obl cite -3
path advcl^.conj.acl.obl other object -3
path advcl^.conj.advcl.obj -3
path advcl^.conj.amod.xcomp.obj -3
path advcl^.conj.amod.xcomp.obj VBZ -3
path advcl^.conj.amod.xcomp.obj cite -3
path advcl^.conj.amod.xcomp.obj other object -3
path advcl^.conj.ccomp -2
path advcl^.conj.ccomp.nsubj -3
path advcl^.conj.ccomp.nsubj VBD -2
path advcl^.conj.ccomp.nsubj VBG -2
path advcl^.conj.ccomp.obj -2
path advcl^.conj.nmod -2
path advcl^.conj.nsubj VBD -3
path advcl^.conj.nsubj call -3
path advcl^.conj.nsubj other object -4
path advcl^.conj.nsubj other prepositional -3
path advcl^.conj.nsubj other rest -3
path advcl^.conj.nsubj.nmod -3
path advcl^.conj.obj -4
path advcl^.conj.obj VBD -2
path advcl^.conj.obj VBG -3
path advcl^.conj.obj VBN -2
path advcl^.conj.obj other object -2
path advcl^.conj.obj other prepositional -2
path advcl^.conj.obj.compound -2
path advcl^.conj.obj.nmod -3
path advcl^.conj.obl call -2
path advcl^.conj.obl other object -3
path advcl^.conj.obl other prepositional -2
path advcl^.conj.obl.acl:relcl.advcl -2
path advcl^.conj.obl.acl:relcl.advcl VBG -2
path advcl^.conj.obl.acl:relcl.advcl call -2
path advcl^.conj.obl.acl:relcl.advcl other object -2
path advcl^.conj.obl.acl:relcl.nsubj -2
path advcl^.conj.obl.acl:relcl.nsubj VBG -2
path advcl^.conj.obl.acl:relcl.nsubj call -2
path advcl^.conj.obl.acl:relcl.nsubj other object -2
path advcl^.conj.obl.acl:relcl.obj -2
path advcl^.conj.obl.acl:relcl.obj VBG -2
path advcl^.conj.obl.acl:relcl.obj call -2
path advcl^.conj.obl.acl:relcl.obj other object -2
path advcl^.conj.obl.nmod:poss -2
path advcl^.conj.obl.nmod:poss other object -2
path advcl^.conj.xcomp.obj -2
path advcl^.conj^ -4
path advcl^.conj^ VBG -3
path advcl^.conj^ other clause -3
path advcl^.conj^ say -2
path advcl^.conj^.acl:relcl^ -3
path advcl^.conj^.acl:relcl^ VBG -3
path advcl^.conj^.advcl.obj -3
path advcl^.conj^.advcl.obj VBG -3
path advcl^.conj^.nsubj VBD -4
path advcl^.conj^.nsubj VBG 2
path advcl^.conj^.nsubj VBN -3
path advcl^.conj^.nsubj announce -2
path advcl^.conj^.nsubj other clause -5
path advcl^.conj^.nsubj other passive -2
path advcl^.conj^.nsubj other prepositional -3
path advcl^.conj^.nsubj.compound VBN -2
path advcl^.conj^.nsubj.compound announce -2
path advcl^.conj^.nsubj.compound other passive -2
path advcl^.conj^.nsubj.nmod -3
path advcl^.conj^.nsubj:pass -2
path advcl^.conj^.nsubj:pass VBD -5
path advcl^.conj^.nsubj:pass argue -5
path advcl^.conj^.nsubj:pass other object -5
path advcl^.conj^.nsubj:pass.conj -3
path advcl^.conj^.nsubj:pass.conj VBD -3
path advcl^.conj^.nsubj:pass.conj argue -3
path advcl^.conj^.nsubj:pass.conj other object -3
path advcl^.conj^.nsubj:pass.conj.compound -3
path advcl^.conj^.nsubj:pass.conj.compound VBD -3
path advcl^.conj^.nsubj:pass.conj.compound argue -3
path advcl^.conj^.nsubj:pass.conj.compound other object -3
path advcl^.conj^.obj -4
path advcl^.conj^.obj VB -3
path advcl^.conj^.obj VBD -3
path advcl^.conj^.obj VBG -2
path advcl^.conj^.obj VBN -2
path advcl^.conj^.obj announce -2
path advcl^.conj^.obj other clause -4
path advcl^.conj^.obj other object -5
path advcl^.conj^.obj other passive -2
path advcl^.conj^.obj.compound -4
path advcl^.conj^.obj.compound VBN -2
path advcl^.conj^.obj.compound announce -2
path advcl^.conj^.obj.compound other object -3
path advcl^.conj^.obj.compound other passive -2
path advcl^.conj^.obj.nmod -3
path advcl^.conj^.obj.nmod VBN -2
path advcl^.conj^.obj.nmod announce -2
path advcl^.conj^.obj.nmod other passive -2
path advcl^.conj^.obj.nmod.conj -2
path advcl^.conj^.obj.nmod.conj VBN -2
path advcl^.conj^.obj.nmod.conj announce -2
path advcl^.conj^.obj.nmod.conj other passive -2
path advcl^.conj^.obj.nmod.conj.conj -2
path advcl^.conj^.obj.nmod.conj.conj VBN -2
path advcl^.conj^.obj.nmod.conj.conj announce -2
path advcl^.conj^.obj.nmod.conj.conj other passive -2
path advcl^.conj^.obj.nmod:poss -3
path advcl^.conj^.obl -3
path advcl^.conj^.obl VB -3
path advcl^.conj^.obl VBD -4
path advcl^.conj^.obl argue -3
path advcl^.conj^.obl other clause -4
path advcl^.conj^.obl other object -2
path advcl^.conj^.obl other prepositional -2
path advcl^.conj^.obl.compound -3
path advcl^.conj^.xcomp.obj -3
path advcl^.conj^.xcomp.obj VBG -3
path advcl^.expl -2
path advcl^.iobj -2
path advcl^.iobj VBD -3
path advcl^.iobj other clause -4
path advcl^.iobj other prepositional -2
path advcl^.iobj say -2
path advcl^.nmod -5
path advcl^.nmod VBD -4
path advcl^.nmod VBZ -3
path advcl^.nmod argue -2
path advcl^.nmod cite -2
path advcl^.nmod other clause -3
path advcl^.nmod other infinitive -3
path advcl^.nmod.compound -2
path advcl^.nmod.nmod -3
path advcl^.nmod.nmod VBD -3
path advcl^.nmod.nmod argue -3
path advcl^.nmod.nmod other infinitive -3
path advcl^.nmod:poss other object -3
path advcl^.nmod^ -3
path advcl^.nsubj VBD -9
path advcl^.nsubj VBG 5
path advcl^.nsubj VBN -6
path advcl^.nsubj VBP -3
path advcl^.nsubj VBZ -7
path advcl^.nsubj acknowledge 2
path advcl^.nsubj add 3
path advcl^.nsubj allow -3
path advcl^.nsubj announce -2
path advcl^.nsubj ask -4
path advcl^.nsubj cite 2
path advcl^.nsubj continue -3
path advcl^.nsubj decide -2
path advcl^.nsubj discuss 3
path advcl^.nsubj embrace 2
path advcl^.nsubj encourage -2
path advcl^.nsubj expect -3
path advcl^.nsubj insist 2
path advcl^.nsubj know -3
path advcl^.nsubj let -3
path advcl^.nsubj note -2
path advcl^.nsubj other clause -3
path advcl^.nsubj other infinitive -5
path advcl^.nsubj other object -2
path advcl^.nsubj other passive -4
path advcl^.nsubj other prepositional -3
path advcl^.nsubj other quotation -3
path advcl^.nsubj push -3
path advcl^.nsubj recognize 2
path advcl^.nsubj refuse -3
path advcl^.nsubj repeat 3
path advcl^.nsubj report -2
path advcl^.nsubj reveal -3
path advcl^.nsubj satirize 3
path advcl^.nsubj see -3
path advcl^.nsubj seem -2
path advcl^.nsubj show 3
path advcl^.nsubj strike -3
path advcl^.nsubj support -2
path advcl^.nsubj talk 2
path advcl^.nsubj threaten -2
path advcl^.nsubj told 4
path advcl^.nsubj tweet -2
path advcl^.nsubj unveil -3
path advcl^.nsubj urge -2
path advcl^.nsubj write 3
path advcl^.nsubj.acl:relcl -3
path advcl^.nsubj.acl:relcl VBG -3
path advcl^.nsubj.acl:relcl cite -3
path advcl^.nsubj.acl:relcl other object -3
path advcl^.nsubj.acl:relcl.conj -3
path advcl^.nsubj.acl:relcl.conj VBG -3
path advcl^.nsubj.acl:relcl.conj cite -3
path advcl^.nsubj.acl:relcl.conj other object -3
path advcl^.nsubj.acl:relcl.conj.nmod -3
path advcl^.nsubj.acl:relcl.conj.nmod VBG -3
path advcl^.nsubj.acl:relcl.conj.nmod cite -3
path advcl^.nsubj.acl:relcl.conj.nmod other object -3
path advcl^.nsubj.acl:relcl.nsubj cite -3
path advcl^.nsubj.acl:relcl.obj 2
path advcl^.nsubj.acl:relcl.obj VBG 2
path advcl^.nsubj.acl:relcl.obj other clause 2
path advcl^.nsubj.acl:relcl.obl 2
path advcl^.nsubj.acl:relcl.obl VBG 3
path advcl^.nsubj.appos 2
path advcl^.nsubj.appos VB 2
path advcl^.nsubj.appos VBD -4
path advcl^.nsubj.appos VBG 4
path advcl^.nsubj.appos other clause 3
path advcl^.nsubj.appos other infinitive -3
path advcl^.nsubj.appos other object 2
path advcl^.nsubj.appos say 3
path advcl^.nsubj.appos.compound VBG 2
path advcl^.nsubj.appos.nmod 4
path advcl^.nsubj.appos.nmod VBG 4
path advcl^.nsubj.appos.nmod other clause 3
path advcl^.nsubj.appos.nmod other object 3
path advcl^.nsubj.appos.nmod say 2
path advcl^.nsubj.appos.nmod.compound 3
path advcl^.nsubj.appos.nmod.compound VBG 4
path advcl^.nsubj.appos.nmod.compound other clause 2
path advcl^.nsubj.compound 2
path advcl^.nsubj.compound VB 4
path advcl^.nsubj.compound VBD -6
path advcl^.nsubj.compound VBG 6
path advcl^.nsubj.compound VBN -5
path advcl^.nsubj.compound VBP -3
path advcl^.nsubj.compound VBZ -3
path advcl^.nsubj.compound ask -2
path advcl^.nsubj.compound other clause 2
path advcl^.nsubj.compound other prepositional 2
path advcl^.nsubj.compound say 3
path advcl^.nsubj.compound.compound VBG 3
path advcl^.nsubj.compound.compound other clause 2
path advcl^.nsubj.compound.compound say 2
path advcl^.nsubj.conj 2
path advcl^.nsubj.conj VB 3
path advcl^.nsubj.conj VBD -3
path advcl^.nsubj.conj VBG 3
path advcl^.nsubj.conj call 2
path advcl^.nsubj.conj other infinitive 2
path advcl^.nsubj.conj other prepositional 2
path advcl^.nsubj.conj say -2
path advcl^.nsubj.conj.compound VBG 3
path advcl^.nsubj.conj.nmod 2
path advcl^.nsubj.conj.nmod VBG 2
path advcl^.nsubj.conj.nmod:poss 3
path advcl^.nsubj.nmod 4
path advcl^.nsubj.nmod VB 3
path advcl^.nsubj.nmod VBD -6
path advcl^.nsubj.nmod VBG 7
path advcl^.nsubj.nmod VBN -4
path advcl^.nsubj.nmod add 3
path advcl^.nsubj.nmod call 4
path advcl^.nsubj.nmod describe 2
path advcl^.nsubj.nmod let -4
path advcl^.nsubj.nmod other object 2
path advcl^.nsubj.nmod other passive -2
path advcl^.nsubj.nmod other prepositional 3
path advcl^.nsubj.nmod other quotation 2
path advcl^.nsubj.nmod point -2
path advcl^.nsubj.nmod refer 4
path advcl^.nsubj.nmod support -2
path advcl^.nsubj.nmod tell 2
path advcl^.nsubj.nmod.acl:relcl.nsubj -2
path advcl^.nsubj.nmod.acl:relcl.nsubj VBG -2
path advcl^.nsubj.nmod.acl:relcl.nsubj let -2
path advcl^.nsubj.nmod.acl:relcl.nsubj other clause -2
path advcl^.nsubj.nmod.acl:relcl.xcomp -2
path advcl^.nsubj.nmod.acl:relcl.xcomp VBG -2
path advcl^.nsubj.nmod.acl:relcl.xcomp let -2
path advcl^.nsubj.nmod.acl:relcl.xcomp other clause -2
path advcl^.nsubj.nmod.compound 3
path advcl^.nsubj.nmod.compound VBD -2
path advcl^.nsubj.nmod.compound VBG 3
path advcl^.nsubj.nmod.compound say 2
path advcl^.nsubj.nmod.compound support -4
path advcl^.nsubj.nmod.compound.compound 2
path advcl^.nsubj.nmod.nmod VBD -4
path advcl^.nsubj.nmod.nmod VBG 3
path advcl^.nsubj.nmod.nmod other clause 2
path advcl^.nsubj.nmod.nmod:poss 2
path advcl^.nsubj.nmod.nmod:poss VBD -4
path advcl^.nsubj.nmod.nmod:poss VBG 3
path advcl^.nsubj.nmod:poss VBD -5
path advcl^.nsubj.nmod:poss VBG 4
path advcl^.nsubj.nmod:poss VBN -5
path advcl^.nsubj.nmod:poss call 3
path advcl^.nsubj.nmod:poss other clause -3
path advcl^.nsubj.nmod:poss other infinitive 2
path advcl^.nsubj.nmod:poss other prepositional -4
path advcl^.nsubj.nmod:poss strike -3
path advcl^.nsubj.nmod:poss tweet -4
path advcl^.nsubj.nmod:poss unveil -3
path advcl^.nsubj.nmod:poss.nmod -4
path advcl^.nsubj.nsubj 2
path advcl^.nsubj.obl -3
path advcl^.nsubj.obl VBG -2
path advcl^.nsubj:pass 3
path advcl^.nsubj:pass VB 3
path advcl^.nsubj:pass VBD -3
path advcl^.nsubj:pass VBG 3
path advcl^.nsubj:pass VBN 3
path advcl^.nsubj:pass other clause 3
path advcl^.nsubj:pass other infinitive -4
path advcl^.nsubj:pass other passive -3
path advcl^.nsubj:pass say 4
path advcl^.nsubj:pass told 3
path advcl^.nsubj:pass.compound 3
path advcl^.nsubj:pass.compound other clause 2
path advcl^.nsubj:pass.nmod 3
path advcl^.nsubj:pass.nmod VB 3
path advcl^.nsubj:pass.nmod other clause 2
path advcl^.nsubj:pass.nmod other object 2
path advcl^.nsubj:pass.nmod say 3
path advcl^.nsubj:pass.nmod:poss VBD -3
path advcl^.obj -4
path advcl^.obj VB 4
path advcl^.obj VBD -4
path advcl^.obj VBG -8
path advcl^.obj VBP -4
path advcl^.obj acknowledge -2
path advcl^.obj believe -3
path advcl^.obj blast -2
path advcl^.obj claim -3
path advcl^.obj criticize -3
path advcl^.obj declare -3
path advcl^.obj defend 2
path advcl^.obj denounce -5
path advcl^.obj describe -4
path advcl^.obj dismiss -2
path advcl^.obj explain -3
path advcl^.obj hope -3
path advcl^.obj insist -3
path advcl^.obj know -3
path advcl^.obj make -3
path advcl^.obj offer -3
path advcl^.obj other object -3
path advcl^.obj other passive -3
path advcl^.obj other prepositional -2
path advcl^.obj other quotation -7
path advcl^.obj point -3
path advcl^.obj push -3
path advcl^.obj recall -2
path advcl^.obj refuse -3
path advcl^.obj say -4
path advcl^.obj see -3
path advcl^.obj seek -4
path advcl^.obj seem -3
path advcl^.obj state -2
path advcl^.obj strike -3
path advcl^.obj support -4
path advcl^.obj talk -3
path advcl^.obj tell -5
path advcl^.obj told -2
path advcl^.obj try -3
path advcl^.obj tweet -2
path advcl^.obj urge -3
path advcl^.obj wonder 4
path advcl^.obj write -3
path advcl^.obj.acl.nsubj -3
path advcl^.obj.acl.nsubj VBG -3
path advcl^.obj.acl.nsubj other clause -3
path advcl^.obj.acl.obj -4
path advcl^.obj.acl.obj VBG -4
path advcl^.obj.acl.obj other clause -4
path advcl^.obj.acl.obl -4
path advcl^.obj.acl.obl VBG -4
path advcl^.obj.acl.obl other clause -3
path advcl^.obj.acl.obl.nmod -3
path advcl^.obj.acl:relcl -3
path advcl^.obj.acl:relcl VBD -3
path advcl^.obj.acl:relcl other clause -3
path advcl^.obj.acl:relcl say -3
path advcl^.obj.acl:relcl.nmod -3
path advcl^.obj.acl:relcl.nmod VBD -3
path advcl^.obj.acl:relcl.nmod other clause -3
path advcl^.obj.acl:relcl.nmod say -3
path advcl^.obj.acl:relcl.nsubj -4
path advcl^.obj.acl:relcl.nsubj VBD -3
path advcl^.obj.acl:relcl.nsubj VBG -2
path advcl^.obj.acl:relcl.nsubj other clause -2
path advcl^.obj.acl:relcl.nsubj other object -2
path advcl^.obj.acl:relcl.nsubj say -2
path advcl^.obj.acl:relcl.obl -2
path advcl^.obj.appos -4
path advcl^.obj.appos VBG -3
path advcl^.obj.compound -4
path advcl^.obj.compound VB 3
path advcl^.obj.compound VBD -2
path advcl^.obj.compound VBG -5
path advcl^.obj.compound VBN -2
path advcl^.obj.compound argue -3
path advcl^.obj.compound call -3
path advcl^.obj.compound denounce -4
path advcl^.obj.compound other infinitive -3
path advcl^.obj.compound other object -2
path advcl^.obj.compound other quotation -4
path advcl^.obj.compound say -5
path advcl^.obj.compound tweet -3
path advcl^.obj.compound.compound -2
path advcl^.obj.compound.compound VBG -4
path advcl^.obj.conj -4
path advcl^.obj.conj VBG -4
path advcl^.obj.conj other clause -3
path advcl^.obj.conj other object -3
path advcl^.obj.nmod -6
path advcl^.obj.nmod VB 2
path advcl^.obj.nmod VBG -8
path advcl^.obj.nmod VBN -4
path advcl^.obj.nmod VBP -2
path advcl^.obj.nmod VBZ -3
path advcl^.obj.nmod ask -3
path advcl^.obj.nmod call -4
path advcl^.obj.nmod declare -2
path advcl^.obj.nmod other infinitive -2
path advcl^.obj.nmod other object -3
path advcl^.obj.nmod other passive -2
path advcl^.obj.nmod other prepositional -2
path advcl^.obj.nmod other quotation -4
path advcl^.obj.nmod other rest -3
path advcl^.obj.nmod say -5
path advcl^.obj.nmod seek -2
path advcl^.obj.nmod suggest -3
path advcl^.obj.nmod told -2
path advcl^.obj.nmod wonder 3
path advcl^.obj.nmod.compound -4
path advcl^.obj.nmod.compound VBD 2
path advcl^.obj.nmod.compound VBG -5
path advcl^.obj.nmod.compound VBN -3
path advcl^.obj.nmod.compound call -3
path advcl^.obj.nmod.compound other infinitive -3
path advcl^.obj.nmod.compound other object -5
path advcl^.obj.nmod.compound other quotation -3
path advcl^.obj.nmod.compound say -4
path advcl^.obj.nmod.compound.compound -3
path advcl^.obj.nmod.compound.compound VBG -3
path advcl^.obj.nmod.conj -4
path advcl^.obj.nmod.conj VBG -3
path advcl^.obj.nmod.nmod -7
path advcl^.obj.nmod.nmod VB -3
path advcl^.obj.nmod.nmod VBG -6
path advcl^.obj.nmod.nmod other clause -4
path advcl^.obj.nmod.nmod other object -4
path advcl^.obj.nmod.nmod say -3
path advcl^.obj.nmod.nmod.compound -4
path advcl^.obj.nmod.nmod.compound VBG -3
path advcl^.obj.nmod.nmod.compound other object -3
path advcl^.obj.nmod.nmod:poss -6
path advcl^.obj.nmod.nmod:poss VBD -2
path advcl^.obj.nmod.nmod:poss VBG -5
path advcl^.obj.nmod.nmod:poss other clause -3
path advcl^.obj.nmod.nmod:poss other object -3
path advcl^.obj.nmod.obj -3
path advcl^.obj.nmod.obj VBG -3
path advcl^.obj.nmod.obj other clause -3
path advcl^.obj.nmod.obj say -3
path advcl^.obj.nmod.obj.compound -3
path advcl^.obj.nmod.obj.compound VBG -3
path advcl^.obj.nmod.obj.compound other clause -3
path advcl^.obj.nmod.obj.compound say -3
path advcl^.obj.nmod.obl -3
path advcl^.obj.nmod.obl VBG -3
path advcl^.obj.nmod.obl other clause -3
path advcl^.obj.nmod.obl say -3
path advcl^.obj.nmod.obl.compound -3
path advcl^.obj.nmod.obl.compound VBG -3
path advcl^.obj.nmod.obl.compound other clause -3
path advcl^.obj.nmod.obl.compound say -3
path advcl^.obj.nmod:poss -6
path advcl^.obj.nmod:poss VB -2
path advcl^.obj.nmod:poss VBG -6
path advcl^.obj.nmod:poss VBN -2
path advcl^.obj.nmod:poss VBZ -3
path advcl^.obj.nmod:poss declare -2
path advcl^.obj.nmod:poss other clause -4
path advcl^.obj.nmod:poss other object -2
path advcl^.obj.nmod:poss other prepositional -2
path advcl^.obj.nmod:poss other quotation -4
path advcl^.obj.nmod:poss other rest -3
path advcl^.obj.nmod:poss say -3
path advcl^.obj.nmod:poss tell -2
path advcl^.obj.nmod:poss.compound -4
path advcl^.obj.nmod:poss.nmod -4
path advcl^.obl -4
path advcl^.obl VBD -2
path advcl^.obl VBG -4
path advcl^.obl VBP -4
path advcl^.obl VBZ -5
path advcl^.obl acknowledge -5
path advcl^.obl announce -2
path advcl^.obl argue -5
path advcl^.obl ask -4
path advcl^.obl blast -3
path advcl^.obl call -3
path advcl^.obl claim -3
path advcl^.obl criticize -3
path advcl^.obl declare -3
path advcl^.obl defend -4
path advcl^.obl denounce -3
path advcl^.obl describe -5
path advcl^.obl discuss -2
path advcl^.obl embrace -4
path advcl^.obl endorse -2
path advcl^.obl envision -3
path advcl^.obl expect -2
path advcl^.obl fear -3
path advcl^.obl hope -3
path advcl^.obl insist -3
path advcl^.obl know -3
path advcl^.obl let 3
path advcl^.obl mention -3
path advcl^.obl note -2
path advcl^.obl other clause -2
path advcl^.obl other infinitive -3
path advcl^.obl other object -3
path advcl^.obl other prepositional -2
path advcl^.obl other quotation -3
path advcl^.obl pass -2
path advcl^.obl point -4
path advcl^.obl recall -4
path advcl^.obl refuse -4
path advcl^.obl reveal -3
path advcl^.obl satirize -4
path advcl^.obl say -2
path advcl^.obl see -2
path advcl^.obl seek -5
path advcl^.obl show 3
path advcl^.obl speak -3
path advcl^.obl talk -5
path advcl^.obl tell -3
path advcl^.obl told -4
path advcl^.obl want -2
path advcl^.obl.acl.obj -2
path advcl^.obl.acl.obl -4
path advcl^.obl.acl.obl VBD -2
path advcl^.obl.acl.obl VBG -3
path advcl^.obl.acl.obl other clause -2
path advcl^.obl.acl:relcl.nsubj -4
path advcl^.obl.acl:relcl.nsubj VBG -3
path advcl^.obl.acl:relcl.nsubj other clause -3
path advcl^.obl.acl:relcl.obl -4
path advcl^.obl.appos -3
path advcl^.obl.appos VBN -3
path advcl^.obl.appos expect -3
path advcl^.obl.appos other clause -2
path advcl^.obl.appos other infinitive -3
path advcl^.obl.appos told 3
path advcl^.obl.compound -4
path advcl^.obl.compound VBD -3
path advcl^.obl.compound VBG -5
path advcl^.obl.compound call -3
path advcl^.obl.compound defend -2
path advcl^.obl.compound expect -2
path advcl^.obl.compound other clause -3
path advcl^.obl.compound other infinitive -2
path advcl^.obl.compound other object -5
path advcl^.obl.compound say -5
path advcl^.obl.compound seek -2
path advcl^.obl.compound.compound -3
path advcl^.obl.compound.compound VBD -4
path advcl^.obl.compound.compound other clause -4
path advcl^.obl.compound.nmod:poss VBG -3
path advcl^.obl.compound.nmod:poss other object -3
path advcl^.obl.conj VB -4
path advcl^.obl.conj other object -4
path advcl^.obl.conj.nmod other object -3
path advcl^.obl.nmod -5
path advcl^.obl.nmod VB -3
path advcl^.obl.nmod VBD -5
path advcl^.obl.nmod VBG -4
path advcl^.obl.nmod VBN 2
path advcl^.obl.nmod VBZ -3
path advcl^.obl.nmod argue -4
path advcl^.obl.nmod ask -2
path advcl^.obl.nmod discuss -3
path advcl^.obl.nmod other clause -4
path advcl^.obl.nmod other infinitive -3
path advcl^.obl.nmod other object -3
path advcl^.obl.nmod other quotation -2
path advcl^.obl.nmod satirize -3
path advcl^.obl.nmod support 2
path advcl^.obl.nmod tell -2
path advcl^.obl.nmod.appos -3
path advcl^.obl.nmod.appos VBG -2
path advcl^.obl.nmod.appos other clause -2
path advcl^.obl.nmod.appos other object -3
path advcl^.obl.nmod.compound -3
path advcl^.obl.nmod.compound VBG -5
path advcl^.obl.nmod.compound say -3
path advcl^.obl.nmod.conj VBG -2
path advcl^.obl.nmod.conj other clause -3
path advcl^.obl.nmod.nmod -3
path advcl^.obl.nmod.nmod VBD -3
path advcl^.obl.nmod.nmod VBG -3
path advcl^.obl.nmod.nmod other clause -4
path advcl^.obl.nmod.nmod other object -2
path advcl^.obl.nmod.nmod.compound -4
path advcl^.obl.nmod.nmod.compound VBG -3
path advcl^.obl.nmod.nmod.nmod:poss -3
path advcl^.obl.nmod.nmod:poss -3
path advcl^.obl.nmod.nmod:poss VBG -5
path advcl^.obl.nmod.nmod:poss other clause -2
path advcl^.obl.nmod:poss -4
path advcl^.obl.nmod:poss VB -5
path advcl^.obl.nmod:poss VBD -2
path advcl^.obl.nmod:poss VBG -4
path advcl^.obl.nmod:poss VBZ -2
path advcl^.obl.nmod:poss argue -3
path advcl^.obl.nmod:poss call -3
path advcl^.obl.nmod:poss defend -3
path advcl^.obl.nmod:poss embrace -3
path advcl^.obl.nmod:poss other clause -2
path advcl^.obl.nmod:poss other infinitive -4
path advcl^.obl.nmod:poss other object -7
path advcl^.obl.nmod:poss other quotation -2
path advcl^.obl.nmod:poss recall -3
path advcl^.obl.nmod:poss say -2
path advcl^.obl.nmod:poss tell -2
path advcl^.obl.nsubj other clause -3
path advcl^.obl^.nsubj 2
path advcl^.obl^.nsubj VBG 3
path advcl^.obl^.nsubj told 3
path advcl^.parataxis -2
path advcl^.parataxis.advcl.obl -3
path advcl^.parataxis.nmod -3
path advcl^.parataxis.nsubj 2
path advcl^.parataxis.nsubj VBG 3
path advcl^.parataxis.nsubj other clause -3
path advcl^.parataxis.nsubj.nmod 2
path advcl^.parataxis.obj -2
path advcl^.parataxis.obj VBG -2
path advcl^.parataxis.obj other object -3
path advcl^.parataxis.obl -3
path advcl^.parataxis^ -2
path advcl^.parataxis^ VBG -4
path advcl^.parataxis^ other clause -2
path advcl^.parataxis^.nsubj -3
path advcl^.parataxis^.nsubj VBD -4
path advcl^.parataxis^.nsubj VBG -2
path advcl^.parataxis^.nsubj add -2
path advcl^.parataxis^.nsubj other clause -4
path advcl^.parataxis^.nsubj other object -4
path advcl^.parataxis^.nsubj other prepositional -3
path advcl^.parataxis^.nsubj.nmod -3
path advcl^.parataxis^.nsubj.nmod:poss -3
path advcl^.parataxis^.obj -3
path advcl^.parataxis^.obj VBG -2
path advcl^.parataxis^.obj VBP -2
path advcl^.parataxis^.obj other object -3
path advcl^.parataxis^.obj recall -2
path advcl^.parataxis^.obl -4
path advcl^.parataxis^.obl VBD -2
path advcl^.parataxis^.obl VBG -3
path advcl^.parataxis^.obl other object -4
path advcl^.parataxis^.obl.compound -3
path advcl^.parataxis^.parataxis^ -2
path advcl^.parataxis^.parataxis^ VBP -2
path advcl^.parataxis^.parataxis^ other object -2
path advcl^.parataxis^.parataxis^ recall -2
path advcl^.parataxis^.parataxis^.nsubj -3
path advcl^.parataxis^.parataxis^.nsubj VBP -2
path advcl^.parataxis^.parataxis^.nsubj other object -2
path advcl^.parataxis^.parataxis^.nsubj recall -2
path advcl^.parataxis^.xcomp.obj -3
path advcl^.vocative -4
path advcl^.vocative VBG -3
path advcl^.vocative other prepositional -3
path advcl^.vocative refer -3
path advcl^.vocative.nsubj -2
path advcl^.vocative.nsubj VBG -2
path advcl^.vocative.nsubj other prepositional -2
path advcl^.vocative.nsubj refer -2
path advcl^.xcomp VBD -3
path advcl^.xcomp VBG -3
path advcl^.xcomp other clause -3
path advcl^.xcomp.advcl.obj -2
path advcl^.xcomp.nmod VBD -4
path advcl^.xcomp.obj -6
path advcl^.xcomp.obj VBD -4
path advcl^.xcomp.obj VBG -4
path advcl^.xcomp.obj other clause -4
path advcl^.xcomp.obj other infinitive -3
path advcl^.xcomp.obj other object -3
path advcl^.xcomp.obj other quotation -2
path advcl^.xcomp.obj say -3
path advcl^.xcomp.obj.compound -3
path advcl^.xcomp.obj.compound VBD -3
path advcl^.xcomp.obj.nmod -2
path advcl^.xcomp.obj.nmod:poss -3
path advcl^.xcomp.obl -4
path advcl^.xcomp.obl VBD -3
path advcl^.xcomp.obl VBG -2
path advcl^.xcomp.obl other clause -3
path advcl^.xcomp.obl other quotation -3
path advcl^.xcomp.obl say -4
path advcl^.xcomp.obl.nmod:poss -3
path advcl^.xcomp^.acl:relcl^ -2
path advcl^.xcomp^.acl:relcl^ VBG -2
path advcl^.xcomp^.acl:relcl^ acknowledge -3
path advcl^.xcomp^.acl:relcl^ other clause -3
path advcl^.xcomp^.acl:relcl^.obj^.advcl^.nsubj -3
path advcl^.xcomp^.acl:relcl^.obj^.advcl^.nsubj VBG -3
path advcl^.xcomp^.acl:relcl^.obj^.advcl^.nsubj acknowledge -3
path advcl^.xcomp^.acl:relcl^.obj^.advcl^.nsubj other clause -3
path advcl^.xcomp^.acl:relcl^.obj^.advcl^.nsubj.nmod 3
path advcl^.xcomp^.acl:relcl^.obj^.advcl^.nsubj.nmod VBG 3
path advcl^.xcomp^.acl:relcl^.obj^.advcl^.nsubj.nmod acknowledge 3
path advcl^.xcomp^.acl:relcl^.obj^.advcl^.nsubj.nmod other clause 3
path advcl^.xcomp^.acl:relcl^.obj^.advcl^.nsubj.nmod.compound 3
path advcl^.xcomp^.acl:relcl^.obj^.advcl^.nsubj.nmod.compound VBG 3
path advcl^.xcomp^.acl:relcl^.obj^.advcl^.nsubj.nmod.compound acknowledge 3
path advcl^.xcomp^.acl:relcl^.obj^.advcl^.nsubj.nmod.compound other clause 3
path advcl^.xcomp^.acl:relcl^.obj^.advcl^.obj -3
path advcl^.xcomp^.acl:relcl^.obj^.advcl^.obj VBG -3
path advcl^.xcomp^.acl:relcl^.obj^.advcl^.obj acknowledge -3
path advcl^.xcomp^.acl:relcl^.obj^.advcl^.obj other clause -3
path advcl^.xcomp^.acl:relcl^.obj^.advcl^.obl -2
path advcl^.xcomp^.acl:relcl^.obj^.advcl^.obl VBG -2
path advcl^.xcomp^.acl:relcl^.obj^.advcl^.obl acknowledge -2
path advcl^.xcomp^.acl:relcl^.obj^.advcl^.obl other clause -2
path advcl^.xcomp^.iobj -3
path advcl^.xcomp^.iobj VBG -3
path advcl^.xcomp^.iobj acknowledge -3
path advcl^.xcomp^.iobj told -3
path advcl^.xcomp^.iobj.compound -3
path advcl^.xcomp^.iobj.compound VBG -3
path advcl^.xcomp^.iobj.compound acknowledge -3
path advcl^.xcomp^.iobj.compound other clause -3
path advcl^.xcomp^.nsubj VBG 3
path advcl^.xcomp^.nsubj acknowledge -4
path advcl^.xcomp^.nsubj denounce 2
path advcl^.xcomp^.nsubj told 2
path advcl^.xcomp^.nsubj.compound 2
path advcl^.xcomp^.nsubj.nmod VBG 3
path advcl^.xcomp^.obj -4
path advcl^.xcomp^.obj VBG -3
path advcl^.xcomp^.obj told -3
path advcl^.xcomp^.obl -5
path advcl^.xcomp^.obl VBG -4
path advcl^.xcomp^.obl other clause -3
path advcl^.xcomp^.obl say -2
path advcl^.xcomp^.obl.nmod -3
path advcl^.xcomp^.obl.nmod VBG -3
path advcl^.xcomp^.obl.nmod other clause -3
path advcl^.xcomp^.xcomp^.nsubj 2
path advcl^.xcomp^.xcomp^.nsubj VBG 2
path advcl^.xcomp^.xcomp^.nsubj recall 4
path advcl^.xcomp^.xcomp^.nsubj told 2
path advmod -2
path advmod VBD -2
path advmod.nmod -3
path advmod.nsubj VBD 2
path advmod.nsubj other clause -3
path advmod.obl -2
path advmod.obl VBD -4
path advmod.obl VBG 2
path advmod.obl VBN -5
path advmod.obl VBZ -3
path advmod.obl announce -2
path advmod.obl attack -3
path advmod.obl other clause -4
path advmod.obl other object -3
path advmod.obl step -3
path advmod.obl told 2
path advmod.obl write -4
path advmod^.nsubj -3
path amod^ willing -2
path amod^.acl.obl 2
path amod^.acl.obl JJ 2
path amod^.acl.obl other adjective 2
path amod^.acl.obl willing 2
path amod^.conj^ -2
path amod^.conj^ JJ -2
path amod^.conj^ other adjective -2
path amod^.conj^ willing -2
path amod^.conj^.acl.obl -3
path amod^.conj^.acl.obl JJ -3
path amod^.conj^.acl.obl other adjective -3
path amod^.conj^.acl.obl willing -3
path amod^.conj^.acl.obl.conj -3
path amod^.conj^.acl.obl.conj JJ -3
path amod^.conj^.acl.obl.conj other adjective -3
path amod^.conj^.acl.obl.conj willing -3
path amod^.conj^.advcl.nsubj -2
path amod^.conj^.advcl.nsubj JJ -2
path amod^.conj^.advcl.nsubj other adjective -2
path amod^.conj^.advcl.nsubj willing -2
path amod^.conj^.advcl.obj -2
path amod^.conj^.advcl.obj JJ -2
path amod^.conj^.advcl.obj other adjective -2
path amod^.conj^.advcl.obj willing -2
path amod^.conj^.advcl.obj.compound -2
path amod^.conj^.advcl.obj.compound JJ -2
path amod^.conj^.advcl.obj.compound other adjective -2
path amod^.conj^.advcl.obj.compound willing -2
path amod^.conj^.advcl.obj.compound.amod -2
path amod^.conj^.advcl.obj.compound.amod JJ -2
path amod^.conj^.advcl.obj.compound.amod other adjective -2
path amod^.conj^.advcl.obj.compound.amod willing -2
path amod^.conj^.compound -3
path amod^.conj^.compound JJ -3
path amod^.conj^.compound other adjective -3
path amod^.conj^.compound willing -3
path amod^.conj^.nmod -2
path amod^.conj^.nmod JJ -2
path amod^.conj^.nmod other adjective -2
path amod^.conj^.nmod willing -2
path amod^.conj^.nsubj -2
path amod^.conj^.nsubj JJ -2
path amod^.conj^.nsubj other adjective -2
path amod^.conj^.nsubj willing -2
path appos -2
path appos NN -2
path appos.nmod 3
path appos.nmod VBZ 3
path appos.nmod other quotation 3
path appos.nmod write 3
path appos.nmod.compound 3
path appos.nmod.compound VBZ 3
path appos.nmod.compound other quotation 3
path appos.nmod.compound write 3
path appos.nmod.nmod 3
path appos.nmod.nmod VBZ 3
path appos.nmod.nmod other quotation 3
path appos.nmod.nmod write 3
path aux.obl -3
path case^ 4
path case^ VBG 4
path case^ accord 4
path case^ according 5
path case^ other according-to 3
path case^ told 3
path case^.acl.obl 5
path case^.acl.obl VBG 5
path case^.acl.obl accord 5
path case^.acl.obl other according-to 5
path case^.acl.obl.compound 2
path case^.acl.obl.compound VBG 2
path case^.acl.obl.compound accord 2
path case^.acl.obl.compound other according-to 2
path case^.acl:relcl.obj -2
path case^.acl:relcl.obj VBG -2
path case^.acl:relcl.obj accord -2
path case^.acl:relcl.obj other according-to -2
path case^.acl:relcl.obl 2
path case^.acl:relcl.obl VBG 2
path case^.acl:relcl.obl accord 2
path case^.acl:relcl.obl other according-to 2
path case^.amod.obl 3
path case^.amod.obl VBG 3
path case^.amod.obl accord 3
path case^.amod.obl other according-to 3
path case^.appos.nmod 2
path case^.appos.nmod VBG 2
path case^.appos.nmod accord 2
path case^.appos.nmod other according-to 2
path case^.compound 5
path case^.compound VBG 5
path case^.compound accord 5
path case^.compound according 3
path case^.compound other according-to 5
path case^.compound.amod 3
path case^.compound.amod VBG 3
path case^.compound.amod accord 3
path case^.compound.amod other according-to 3
path case^.compound.compound 5
path case^.compound.compound VBG 5
path case^.compound.compound accord 4
path case^.compound.compound according 3
path case^.compound.compound other according-to 5
path case^.compound.compound.compound 3
path case^.compound.compound.compound VBG 3
path case^.compound.compound.compound accord 3
path case^.compound.compound.compound other according-to 3
path case^.compound^ 4
path case^.compound^ VBG 4
path case^.compound^ accord 4
path case^.compound^ other according-to 3
path case^.compound^ told 3
path case^.compound^.compound 3
path case^.compound^.compound VBG 3
path case^.compound^.compound accord 3
path case^.compound^.compound other according-to 3
path case^.compound^.compound^ 3
path case^.compound^.compound^ VBG 3
path case^.compound^.compound^ accord 3
path case^.compound^.compound^ told 3
path case^.nmod 4
path case^.nmod VBG 4
path case^.nmod accord 4
path case^.nmod according 3
path case^.nmod other according-to 4
path case^.nmod.acl.obl 3
path case^.nmod.acl.obl VBG 3
path case^.nmod.acl.obl accord 3
path case^.nmod.acl.obl other according-to 3
path case^.nmod.acl.obl.compound 4
path case^.nmod.acl.obl.compound VBG 4
path case^.nmod.acl.obl.compound accord 4
path case^.nmod.acl.obl.compound other according-to 4
path case^.nmod.compound 3
path case^.nmod.compound VBG 3
path case^.nmod.compound accord 3
path case^.nmod.compound other according-to 3
path case^.nmod.compound.compound 3
path case^.nmod.compound.compound VBG 3
path case^.nmod.compound.compound accord 3
path case^.nmod.compound.compound other according-to 3
path case^.nmod.nmod 3
path case^.nmod.nmod VBG 3
path case^.nmod.nmod accord 3
path case^.nmod.nmod other according-to 3
path case^.nmod.nmod.compound 3
path case^.nmod.nmod.compound VBG 3
path case^.nmod.nmod.compound accord 3
path case^.nmod.nmod.compound other according-to 3
path case^.nmod.nmod:poss 3
path case^.nmod.nmod:poss VBG 3
path case^.nmod.nmod:poss accord 3
path case^.nmod.nmod:poss other according-to 3
path case^.nmod:poss 5
path case^.nmod:poss VBG 5
path case^.nmod:poss accord 4
path case^.nmod:poss other according-to 4
path case^.nmod^ -3
path case^.nmod^ VBG -3
path case^.nmod^ accord -3
path case^.nmod^ other according-to -3
path ccomp other after-clause -4
path ccomp other quotation -2
path ccomp tell -4
path ccomp told 2
path ccomp.acl:relcl.obl 2
path ccomp.acl:relcl.obl say 2
path ccomp.advcl.ccomp.nsubj other clause -2
path ccomp.advcl.nsubj other clause 2
path ccomp.advcl.nsubj other quotation -2
path ccomp.advcl.nsubj say 2
path ccomp.advcl.obj say -2
path ccomp.advcl.obj.nmod say -3
path ccomp.advcl.obl 2
path ccomp.advcl.obl VBD 2
path ccomp.advcl.obl other clause 3
path ccomp.advcl.obl say 2
path ccomp.advcl.obl.appos 2
path ccomp.advcl.obl.appos VBD 2
path ccomp.advcl.obl.appos other clause 2
path ccomp.advcl.obl.appos say 2
path ccomp.advcl.obl.compound other clause 4
path ccomp.advcl.obl.compound other quotation -4
path ccomp.advcl.obl.nmod other quotation 2
path ccomp.appos 3
path ccomp.appos VBD 3
path ccomp.appos other clause 3
path ccomp.appos other quotation 2
path ccomp.appos say 4
path ccomp.ccomp -3
path ccomp.ccomp VBD -3
path ccomp.ccomp other clause -3
path ccomp.ccomp say -3
path ccomp.ccomp.advcl.nsubj -3
path ccomp.ccomp.advcl.nsubj VBP -3
path ccomp.ccomp.advcl.nsubj other clause -3
path ccomp.ccomp.advcl.nsubj say -3
path ccomp.ccomp.advcl.obj -3
path ccomp.ccomp.advcl.obj VBP -3
path ccomp.ccomp.advcl.obj other clause -3
path ccomp.ccomp.advcl.obj say -3
path ccomp.ccomp.nmod -3
path ccomp.ccomp.nmod VBD -3
path ccomp.ccomp.nmod other clause -3
path ccomp.ccomp.nmod say -3
path ccomp.ccomp.nsubj -3
path ccomp.ccomp.nsubj VBD -3
path ccomp.ccomp.nsubj VBP -3
path ccomp.ccomp.nsubj other clause -5
path ccomp.ccomp.nsubj say -4
path ccomp.ccomp.nsubj.nmod -2
path ccomp.ccomp.nsubj.nmod VBP -3
path ccomp.ccomp.nsubj.nmod other clause -3
path ccomp.ccomp.nsubj.nmod say -2
path ccomp.ccomp.obj VBP -3
path ccomp.ccomp.obj other clause -4
path ccomp.ccomp.obl -2
path ccomp.ccomp.obl VBD -2
path ccomp.ccomp.obl other quotation -3
path ccomp.ccomp.xcomp.obl -3
path ccomp.ccomp.xcomp.obl VBD -3
path ccomp.ccomp.xcomp.obl say -3
path ccomp.compound VBD 2
path ccomp.compound other clause 2
path ccomp.compound say 4
path ccomp.compound tell -3
path ccomp.compound.compound other quotation -3
path ccomp.compound.compound tell -4
path ccomp.conj other clause -2
path ccomp.conj other quotation -2
path ccomp.conj say -2
path ccomp.conj tell 2
path ccomp.conj told 4
path ccomp.conj.advcl.nsubj:pass -3
path ccomp.conj.advcl.nsubj:pass VBD -3
path ccomp.conj.advcl.nsubj:pass other quotation -3
path ccomp.conj.advcl.nsubj:pass say -3
path ccomp.conj.advcl.obl -3
path ccomp.conj.advcl.obl VBD -3
path ccomp.conj.advcl.obl other quotation -3
path ccomp.conj.advcl.obl say -3
path ccomp.conj.appos 3
path ccomp.conj.appos VBD 3
path ccomp.conj.appos other quotation 3
path ccomp.conj.appos say 3
path ccomp.conj.appos.compound 3
path ccomp.conj.appos.compound VBD 3
path ccomp.conj.appos.compound other quotation 3
path ccomp.conj.ccomp.nsubj -4
path ccomp.conj.ccomp.nsubj VBD -4
path ccomp.conj.ccomp.nsubj other clause -3
path ccomp.conj.ccomp.nsubj other mixed -3
path ccomp.conj.ccomp.nsubj say -2
path ccomp.conj.ccomp.nsubj tell -3
path ccomp.conj.compound say -2
path ccomp.conj.nsubj -3
path ccomp.conj.nsubj VBD -3
path ccomp.conj.nsubj other clause -3
path ccomp.conj.nsubj say -2
path ccomp.conj.obj other mixed -3
path ccomp.conj.obj other quotation -3
path ccomp.conj.obj tell -3
path ccomp.conj.obl VBD 2
path ccomp.conj.obl other mixed -4
path ccomp.conj.obl other quotation 2
path ccomp.conj.obl say 3
path ccomp.conj.obl tell -4
path ccomp.conj.obl.conj -3
path ccomp.conj.obl.conj VBD -3
path ccomp.conj.obl.conj other clause -2
path ccomp.conj.obl.conj say -3
path ccomp.expl -2
path ccomp.expl VBD -2
path ccomp.expl say -2
path ccomp.mark -2
path ccomp.mark VBD -2
path ccomp.mark other clause -2
path ccomp.mark say -2
path ccomp.nmod VBP -2
path ccomp.nmod.appos 2
path ccomp.nmod.compound -2
path ccomp.nmod.compound VBP -4
path ccomp.nmod.compound other after-clause -3
path ccomp.nmod.compound say -2
path ccomp.nmod.nmod other clause -3
path ccomp.nmod.nmod other quotation -3
path ccomp.nmod.nmod:poss other clause -3
path ccomp.nmod:poss VBD -2
path ccomp.nmod:poss other quotation -2
path ccomp.nsubj VB -2
path ccomp.nsubj VBG -2
path ccomp.nsubj VBP -4
path ccomp.nsubj VBZ -2
path ccomp.nsubj cite -2
path ccomp.nsubj other infinitive -3
path ccomp.nsubj other mixed -4
path ccomp.nsubj other object -4
path ccomp.nsubj tell -6
path ccomp.nsubj.acl:relcl.nsubj 2
path ccomp.nsubj.acl:relcl.nsubj VBD 2
path ccomp.nsubj.acl:relcl.nsubj other quotation 3
path ccomp.nsubj.acl:relcl.nsubj say 2
path ccomp.nsubj.acl:relcl.obl 2
path ccomp.nsubj.acl:relcl.obl VBD 2
path ccomp.nsubj.acl:relcl.obl other quotation 3
path ccomp.nsubj.acl:relcl.obl say 2
path ccomp.nsubj.appos 4
path ccomp.nsubj.appos VBD 4
path ccomp.nsubj.appos other clause 5
path ccomp.nsubj.appos other quotation 2
path ccomp.nsubj.appos say 5
path ccomp.nsubj.appos.compound 3
path ccomp.nsubj.appos.compound VBD 3
path ccomp.nsubj.appos.compound say 3
path ccomp.nsubj.appos.nmod 6
path ccomp.nsubj.appos.nmod VBD 6
path ccomp.nsubj.appos.nmod other clause 3
path ccomp.nsubj.appos.nmod other quotation 5
path ccomp.nsubj.appos.nmod say 6
path ccomp.nsubj.list 3
path ccomp.nsubj.list VBD 3
path ccomp.nsubj.list other quotation 3
path ccomp.nsubj.list say 3
path ccomp.nsubj.list.compound 4
path ccomp.nsubj.list.compound VBD 4
path ccomp.nsubj.list.compound other quotation 4
path ccomp.nsubj.list.compound say 4
path ccomp.nsubj.nmod other clause 2
path ccomp.nsubj.nmod say 2
path ccomp.nsubj.nmod.compound -2
path ccomp.nsubj.nmod.compound VBD -2
path ccomp.nsubj.nmod.compound other quotation -3
path ccomp.nsubj.nmod:poss -2
path ccomp.nsubj.nmod:poss VBD -2
path ccomp.nsubj.nmod:poss other quotation -2
path ccomp.nsubj:pass other quotation -2
path ccomp.nsubj:pass told 3
path ccomp.nsubj:pass.appos 4
path ccomp.nsubj:pass.appos VBD 4
path ccomp.nsubj:pass.appos other clause 4
path ccomp.nsubj:pass.appos say 4
path ccomp.nsubj:pass.appos.nmod:poss 3
path ccomp.nsubj:pass.appos.nmod:poss VBD 3
path ccomp.nsubj:pass.appos.nmod:poss other clause 3
path ccomp.nsubj:pass.appos.nmod:poss say 3
path ccomp.nsubj:pass.compound -3
path ccomp.nsubj:pass.compound say -3
path ccomp.nsubj:pass.nmod 2
path ccomp.nsubj:pass.nmod VBD 2
path ccomp.nsubj:pass.nmod other clause 2
path ccomp.nsubj:pass.nmod say 2
path ccomp.nsubj:pass.nmod.nmod 2
path ccomp.nsubj:pass.nmod.nmod VBD 2
path ccomp.nsubj:pass.nmod.nmod other clause 2
path ccomp.nsubj:pass.nmod.nmod say 2
path ccomp.obj 3
path ccomp.obj VBD 3
path ccomp.obj other infinitive -2
path ccomp.obj other mixed -5
path ccomp.obj other object -3
path ccomp.obj other quotation 3
path ccomp.obj say 4
path ccomp.obj tell -3
path ccomp.obj.acl.obl 3
path ccomp.obj.acl.obl VBD 3
path ccomp.obj.acl.obl other clause 3
path ccomp.obj.acl.obl say 3
path ccomp.obj.compound 2
path ccomp.obj.compound VBD 2
path ccomp.obj.compound other quotation 2
path ccomp.obj.compound say 2
path ccomp.obj.compound.amod 2
path ccomp.obj.compound.amod VBD 2
path ccomp.obj.compound.amod other quotation 2
path ccomp.obj.compound.amod say 2
path ccomp.obj.conj -2
path ccomp.obj.nmod 2
path ccomp.obj.nmod VBD 3
path ccomp.obj.nmod other quotation 3
path ccomp.obj.nmod say 3
path ccomp.obj.nmod.compound 4
path ccomp.obj.nmod.compound VBD 4
path ccomp.obj.nmod.compound other quotation 5
path ccomp.obj.nmod.compound say 4
path ccomp.obj.nmod.nmod 3
path ccomp.obj.nmod.nmod VBD 3
path ccomp.obj.nmod.nmod other quotation 4
path ccomp.obj.nmod.nmod say 4
path ccomp.obj.nmod:poss other quotation -2
path ccomp.obl 2
path ccomp.obl VBD 2
path ccomp.obl VBP -3
path ccomp.obl VBZ -2
path ccomp.obl other mixed -4
path ccomp.obl other object -3
path ccomp.obl other quotation 3
path ccomp.obl say 3
path ccomp.obl tell -3
path ccomp.obl.acl:relcl.nsubj -2
path ccomp.obl.acl:relcl.nsubj VBD -3
path ccomp.obl.acl:relcl.nsubj:pass -3
path ccomp.obl.acl:relcl.nsubj:pass VBD -3
path ccomp.obl.acl:relcl.nsubj:pass other quotation -3
path ccomp.obl.acl:relcl.nsubj:pass say -3
path ccomp.obl.acl:relcl.obj VBD -3
path ccomp.obl.acl:relcl.obl -3
path ccomp.obl.acl:relcl.obl VBD -3
path ccomp.obl.acl:relcl.obl other quotation -3
path ccomp.obl.acl:relcl.obl say -3
path ccomp.obl.appos VBD 2
path ccomp.obl.appos.nmod 3
path ccomp.obl.appos.nmod VBD 3
path ccomp.obl.compound -2
path ccomp.obl.compound VBD -2
path ccomp.obl.compound tell -3
path ccomp.obl.conj 2
path ccomp.obl.conj VBD 2
path ccomp.obl.conj other quotation 2
path ccomp.obl.conj say 3
path ccomp.obl.nmod VBZ -2
path ccomp.obl.nmod.nmod say -3
path ccomp.obl.nmod:poss VBD -2
path ccomp.obl.nmod:poss other clause -3
path ccomp.obl.nsubj told 4
path ccomp.obl.nsubj.appos 4
path ccomp.obl.nsubj.appos VBD 4
path ccomp.obl.nsubj.appos other quotation 4
path ccomp.obl.nsubj.appos say 4
path ccomp.parataxis 2
path ccomp.parataxis VBD 2
path ccomp.parataxis say 2
path ccomp.parataxis told 3
path ccomp.parataxis.appos 3
path ccomp.parataxis.appos VBD 3
path ccomp.parataxis.appos other quotation 3
path ccomp.parataxis.nmod 2
path ccomp.parataxis.nmod VBD 2
path ccomp.parataxis.nmod say 3
path ccomp.vocative say 2
path ccomp.xcomp.nsubj -3
path ccomp.xcomp.nsubj VBD -3
path ccomp.xcomp.nsubj other quotation -3
path ccomp.xcomp.nsubj say -3
path ccomp.xcomp.obj VBD -2
path ccomp.xcomp.obj other object -2
path ccomp.xcomp.obj.nmod VBD -2
path ccomp.xcomp.obl 2
path ccomp.xcomp.obl VBD 2
path ccomp.xcomp.obl other quotation 2
path ccomp.xcomp.obl say 2
path ccomp^.advcl.nsubj -3
path ccomp^.advcl^.nsubj -4
path ccomp^.advcl^.obl -2
path ccomp^.ccomp -3
path ccomp^.ccomp.advcl.nsubj -2
path ccomp^.ccomp.advcl.obj -2
path ccomp^.ccomp.ccomp.nsubj -3
path ccomp^.ccomp.ccomp.obj -2
path ccomp^.ccomp.conj -2
path ccomp^.ccomp.conj.nsubj -3
path ccomp^.ccomp.expl -3
path ccomp^.ccomp.expl VBD -2
path ccomp^.ccomp.expl other quotation -2
path ccomp^.ccomp.expl say -2
path ccomp^.ccomp.nsubj -2
path ccomp^.ccomp.nsubj VBN -4
path ccomp^.ccomp.nsubj VBZ -2
path ccomp^.ccomp.nsubj ask -4
path ccomp^.ccomp.nsubj other clause -4
path ccomp^.ccomp.nsubj other infinitive -3
path ccomp^.ccomp.nsubj other prepositional -3
path ccomp^.ccomp.nsubj other rest -3
path ccomp^.ccomp.nsubj support -2
path ccomp^.ccomp.nsubj.acl.nsubj -3
path ccomp^.ccomp.nsubj.acl.nsubj VBD -3
path ccomp^.ccomp.nsubj.acl.nsubj other quotation -3
path ccomp^.ccomp.nsubj.acl.nsubj say -3
path ccomp^.ccomp.nsubj.acl.obl -2
path ccomp^.ccomp.nsubj.acl.obl VBD -2
path ccomp^.ccomp.nsubj.acl.obl other quotation -2
path ccomp^.ccomp.nsubj.acl.obl say -2
path ccomp^.ccomp.nsubj:pass -2
path ccomp^.ccomp.obj VBG -3
path ccomp^.ccomp.obj VBN -2
path ccomp^.ccomp.obj other clause -2
path ccomp^.ccomp.obj.nmod -3
path ccomp^.ccomp.obl -4
path ccomp^.ccomp.obl VBD -3
path ccomp^.ccomp.obl VBG -2
path ccomp^.ccomp.obl VBN -2
path ccomp^.ccomp.obl other object -2
path ccomp^.ccomp.obl other quotation -2
path ccomp^.ccomp.obl.compound -3
path ccomp^.ccomp.obl.nmod -2
path ccomp^.ccomp.parataxis.nsubj -3
path ccomp^.ccomp.xcomp.obj -3
path ccomp^.ccomp.xcomp.obj VBD -3
path ccomp^.ccomp.xcomp.obj ask -2
path ccomp^.ccomp.xcomp.obj other object -2
path ccomp^.ccomp.xcomp.obj other prepositional -2
path ccomp^.compound 3
path ccomp^.compound VBZ 3
path ccomp^.compound feature 3
path ccomp^.compound other object 3
path ccomp^.iobj -3
path ccomp^.nsubj -2
path ccomp^.nsubj VB -6
path ccomp^.nsubj VBP -4
path ccomp^.nsubj VBZ -3
path ccomp^.nsubj ask -5
path ccomp^.nsubj call -3
path ccomp^.nsubj find 3
path ccomp^.nsubj look -3
path ccomp^.nsubj other infinitive -6
path ccomp^.nsubj other prepositional -3
path ccomp^.nsubj other quotation -4
path ccomp^.nsubj other rest 2
path ccomp^.nsubj recognize -2
path ccomp^.nsubj say -2
path ccomp^.nsubj show 5
path ccomp^.nsubj told 2
path ccomp^.nsubj.compound VBD 2
path ccomp^.nsubj.compound VBZ -3
path ccomp^.nsubj.compound other infinitive -3
path ccomp^.nsubj.nmod VB -3
path ccomp^.nsubj.nmod VBD 2
path ccomp^.nsubj.nmod other clause -2
path ccomp^.nsubj.nmod other object 2
path ccomp^.nsubj.nmod show 4
path ccomp^.nsubj.nmod.compound 3
path ccomp^.nsubj.nmod.compound VBD 3
path ccomp^.nsubj.nmod.compound other object 3
path ccomp^.nsubj.nmod.compound show 3
path ccomp^.nsubj.nmod.compound.compound 4
path ccomp^.nsubj.nmod.compound.compound VBD 3
path ccomp^.nsubj.nmod.compound.compound other object 3
path ccomp^.nsubj.nmod.compound.compound show 3
path ccomp^.nsubj.nmod:poss -4
path ccomp^.nsubj.nmod:poss VBZ -3
path ccomp^.nsubj.nmod:poss other object -2
path ccomp^.obj -4
path ccomp^.obj VBN -3
path ccomp^.obj other infinitive -3
path ccomp^.obj other object -3
path ccomp^.obj.compound -2
path ccomp^.obj.nmod -3
path ccomp^.obl VB -2
path ccomp^.obl VBN -2
path ccomp^.obl VBP -2
path ccomp^.obl VBZ -4
path ccomp^.obl other object 3
path ccomp^.obl other rest -2
path ccomp^.obl show 4
path ccomp^.obl told -2
path ccomp^.obl.appos -3
path ccomp^.obl.nmod -3
path ccomp^.obl.nmod:poss -3
path ccomp^.parataxis^.nsubj -3
path ccomp^.xcomp^.nsubj -3
path compound NNS 2
path compound VBD 3
path compound VBZ 3
path compound fear 4
path compound show 3
path compound.compound 3
path compound.compound NNS 2
path compound.compound fear 4
path compound.compound other noun-of 2
path compound.compound.compound 5
path compound.compound.compound NNS 5
path compound.compound.compound fear 4
path compound.compound.compound other noun-of 5
path compound.nmod:poss 4
path conj -2
path conj NNS -2
path conj VB -2
path conj VBD -3
path conj VBG -5
path conj VBP -2
path conj VBZ -4
path conj call -2
path conj conclude -3
path conj count -2
path conj endorsement -3
path conj other clause -2
path conj other object -6
path conj other prepositional -4
path conj other rest -3
path conj outline -3
path conj refer -2
path conj.acl.obj -3
path conj.acl.obj NN -2
path conj.acl.obj endorsement -2
path conj.acl.obj other noun-of -2
path conj.acl.obj.nmod -2
path conj.acl.obj.nmod NN -2
path conj.acl.obj.nmod endorsement -2
path conj.acl.obj.nmod other noun-of -2
path conj.acl.obl -5
path conj.acl.obl VBD -5
path conj.acl.obl other object -2
path conj.acl.obl other quotation -4
path conj.acl.obl say -4
path conj.acl.obl.nmod -3
path conj.acl.obl.nmod VBD -3
path conj.acl.obl.nmod other quotation -3
path conj.acl.obl.nmod say -3
path conj.acl:relcl.ccomp.obj -2
path conj.acl:relcl.ccomp.obj NN -2
path conj.acl:relcl.ccomp.obj endorsement -2
path conj.acl:relcl.ccomp.obj other noun-of -2
path conj.acl:relcl.ccomp.obl -2
path conj.acl:relcl.ccomp.obl NN -2
path conj.acl:relcl.ccomp.obl endorsement -2
path conj.acl:relcl.ccomp.obl other noun-of -2
path conj.acl:relcl.nsubj -4
path conj.acl:relcl.nsubj VBD -2
path conj.acl:relcl.nsubj.nsubj -2
path conj.acl:relcl.nsubj.nsubj NN -2
path conj.acl:relcl.nsubj.nsubj endorsement -2
path conj.acl:relcl.nsubj.nsubj other noun-of -2
path conj.acl:relcl.obl -4
path conj.acl:relcl.obl VBG -3
path conj.acl:relcl.obl other object -4
path conj.acl:relcl.obl support -3
path conj.advcl -3
path conj.advcl VBD -2
path conj.advcl other object -2
path conj.advcl.advcl.obj -3
path conj.advcl.advcl.obl -3
path conj.advcl.advcl.obl other object -3
path conj.advcl.ccomp.nsubj -2
path conj.advcl.ccomp.nsubj VBD -2
path conj.advcl.conj.obj -2
path conj.advcl.nsubj -6
path conj.advcl.nsubj VBD -3
path conj.advcl.nsubj VBG -3
path conj.advcl.nsubj VBN -4
path conj.advcl.nsubj VBZ -2
path conj.advcl.nsubj other infinitive -2
path conj.advcl.nsubj other object -4
path conj.advcl.nsubj other passive -2
path conj.advcl.nsubj other prepositional -2
path conj.advcl.nsubj say -2
path conj.advcl.nsubj.compound -3
path conj.advcl.nsubj:pass -3
path conj.advcl.nsubj:pass VB -2
path conj.advcl.nsubj:pass other rest -2
path conj.advcl.nsubj:pass recognize -2
path conj.advcl.nsubj:pass.compound -2
path conj.advcl.nsubj:pass.compound VB -2
path conj.advcl.nsubj:pass.compound other rest -2
path conj.advcl.nsubj:pass.compound recognize -2
path conj.advcl.obj -4
path conj.advcl.obj JJ -2
path conj.advcl.obj VBD -4
path conj.advcl.obj VBG -3
path conj.advcl.obj VBN -3
path conj.advcl.obj VBP -2
path conj.advcl.obj VBZ -2
path conj.advcl.obj hope -2
path conj.advcl.obj other adjective -2
path conj.advcl.obj other clause -3
path conj.advcl.obj other infinitive -2
path conj.advcl.obj other object -3
path conj.advcl.obj other passive -3
path conj.advcl.obj other prepositional -2
path conj.advcl.obj say -2
path conj.advcl.obj.compound -3
path conj.advcl.obj.compound VBN -2
path conj.advcl.obj.compound other object -2
path conj.advcl.obj.nmod -4
path conj.advcl.obj.nmod VBD -2
path conj.advcl.obj.nmod other object -3
path conj.advcl.obj.nmod publish -2
path conj.advcl.obj.nmod:poss -3
path conj.advcl.obj.nmod:poss VBD -3
path conj.advcl.obj.nmod:poss VBZ -2
path conj.advcl.obj.nmod:poss other object -3
path conj.advcl.obj.nmod:poss support -2
path conj.advcl.obl -5
path conj.advcl.obl VB -2
path conj.advcl.obl VBD -3
path conj.advcl.obl VBG -2
path conj.advcl.obl VBN -3
path conj.advcl.obl VBP -2
path conj.advcl.obl VBZ -3
path conj.advcl.obl other clause -3
path conj.advcl.obl other object -3
path conj.advcl.obl other passive -2
path conj.advcl.obl other prepositional -3
path conj.advcl.obl other rest -2
path conj.advcl.obl recognize -2
path conj.advcl.obl show -2
path conj.advcl.obl.compound -3
path conj.advcl.obl.compound VBZ -2
path conj.advcl.obl.compound other object -2
path conj.advcl.obl.compound support -2
path conj.advcl.obl.nmod -2
path conj.advcl.xcomp -2
path conj.advcl.xcomp VBG -2
path conj.advcl.xcomp other prepositional -2
path conj.advcl.xcomp talk -2
path conj.advcl.xcomp.obj -3
path conj.advcl.xcomp.obj other object -3
path conj.advcl.xcomp.obl -3
path conj.advmod.obl -3
path conj.amod.compound -2
path conj.amod.compound VBG -2
path conj.amod.compound other prepositional -2
path conj.amod.compound refer -2
path conj.ccomp other clause -2
path conj.ccomp other infinitive -2
path conj.ccomp other object -2
path conj.ccomp.advcl.nsubj -2
path conj.ccomp.advcl.nsubj VBD -2
path conj.ccomp.advcl.obj -3
path conj.ccomp.advcl.obj VBD -3
path conj.ccomp.advcl.obj VBG -3
path conj.ccomp.advcl.obj look -2
path conj.ccomp.advcl.obj other infinitive -2
path conj.ccomp.advcl.obj say -2
path conj.ccomp.advcl.obl -3
path conj.ccomp.ccomp.nsubj -3
path conj.ccomp.ccomp.nsubj VBD -2
path conj.ccomp.compound -3
path conj.ccomp.nmod -2
path conj.ccomp.nmod VBD -2
path conj.ccomp.nmod:poss -3
path conj.ccomp.nsubj -5
path conj.ccomp.nsubj JJ -2
path conj.ccomp.nsubj VB -2
path conj.ccomp.nsubj VBD -4
path conj.ccomp.nsubj VBG -3
path conj.ccomp.nsubj VBN -3
path conj.ccomp.nsubj VBP -2
path conj.ccomp.nsubj VBZ -3
path conj.ccomp.nsubj call -2
path conj.ccomp.nsubj hostile -2
path conj.ccomp.nsubj look -2
path conj.ccomp.nsubj love -2
path conj.ccomp.nsubj note -2
path conj.ccomp.nsubj other adjective -2
path conj.ccomp.nsubj other clause -3
path conj.ccomp.nsubj other infinitive -3
path conj.ccomp.nsubj other object -4
path conj.ccomp.nsubj other prepositional -3
path conj.ccomp.nsubj other quotation -3
path conj.ccomp.nsubj other rest -3
path conj.ccomp.nsubj praise -2
path conj.ccomp.nsubj remind -2
path conj.ccomp.nsubj say -3
path conj.ccomp.nsubj.compound -3
path conj.ccomp.nsubj.compound VBD -3
path conj.ccomp.nsubj.compound other clause -3
path conj.ccomp.nsubj.nmod -2
path conj.ccomp.nsubj.nmod VBD -3
path conj.ccomp.nsubj.nmod other clause -2
path conj.ccomp.nsubj.nmod:poss -4
path conj.ccomp.nsubj.nmod:poss VBD -3
path conj.ccomp.nsubj:pass -4
path conj.ccomp.nsubj:pass VBD -3
path conj.ccomp.nsubj:pass VBN -2
path conj.ccomp.nsubj:pass announce -2
path conj.ccomp.nsubj:pass other object -2
path conj.ccomp.nsubj:pass other passive -2
path conj.ccomp.obj -4
path conj.ccomp.obj VBD -4
path conj.ccomp.obj VBG -3
path conj.ccomp.obj VBN -2
path conj.ccomp.obj VBZ -2
path conj.ccomp.obj challenge -2
path conj.ccomp.obj look -3
path conj.ccomp.obj love -2
path conj.ccomp.obj other clause -3
path conj.ccomp.obj other infinitive -3
path conj.ccomp.obj other object -3
path conj.ccomp.obj other prepositional -2
path conj.ccomp.obj other quotation -3
path conj.ccomp.obj say -3
path conj.ccomp.obj.compound -3
path conj.ccomp.obj.nmod -3
path conj.ccomp.obj.nmod VBD -2
path conj.ccomp.obj.nmod other clause -2
path conj.ccomp.obj.nmod:poss -3
path conj.ccomp.obj.nmod:poss VBD -2
path conj.ccomp.obj.nmod:poss love -2
path conj.ccomp.obj.nmod:poss other object -2
path conj.ccomp.obj.nsubj -2
path conj.ccomp.obj.nsubj VBD -2
path conj.ccomp.obj.nsubj challenge -2
path conj.ccomp.obj.nsubj other clause -2
path conj.ccomp.obl -4
path conj.ccomp.obl JJ -2
path conj.ccomp.obl VBD -4
path conj.ccomp.obl VBG -2
path conj.ccomp.obl VBN -2
path conj.ccomp.obl hostile -2
path conj.ccomp.obl look -2
path conj.ccomp.obl other adjective -2
path conj.ccomp.obl other infinitive -2
path conj.ccomp.obl other object -2
path conj.ccomp.obl other prepositional -2
path conj.ccomp.obl other quotation -3
path conj.ccomp.obl say -3
path conj.ccomp.obl.compound -2
path conj.ccomp.obl.compound VBD -2
path conj.ccomp.obl.nmod -2
path conj.ccomp.obl.nmod:poss -2
path conj.ccomp.obl.nmod:poss VBG -2
path conj.ccomp.obl.nmod:poss look -2
path conj.ccomp.obl.nmod:poss other infinitive -2
path conj.ccomp.parataxis.obj -3
path conj.ccomp.parataxis.obj VBZ -2
path conj.ccomp.parataxis.obj other clause -3
path conj.ccomp.parataxis.obj remind -2
path conj.ccomp.xcomp.obj -4
path conj.ccomp.xcomp.obj VBD -2
path conj.ccomp.xcomp.obj VBN -3
path conj.ccomp.xcomp.obj VBZ -2
path conj.ccomp.xcomp.obj announce -2
path conj.ccomp.xcomp.obj other clause -2
path conj.ccomp.xcomp.obj other object -2
path conj.ccomp.xcomp.obj other passive -2
path conj.ccomp.xcomp.obj remind -2
path conj.ccomp.xcomp.obl -3
path conj.compound VBZ -4
path conj.compound count -2
path conj.compound other object -4
path conj.conj -4
path conj.conj VBG -3
path conj.conj other prepositional -2
path conj.conj talk -2
path conj.conj.compound -3
path conj.conj.compound VBG -2
path conj.conj.compound other prepositional -2
path conj.conj.compound talk -2
path conj.conj.nsubj -4
path conj.conj.nsubj:pass -3
path conj.conj.obj -4
path conj.conj.obj VBD -2
path conj.conj.obj VBG -2
path conj.conj.obj VBN -3
path conj.conj.obj other object -3
path conj.conj.obj.nmod:poss -3
path conj.conj.obl -4
path conj.conj.obl VBD -2
path conj.conj.obl other object -3
path conj.conj.obl.nmod -2
path conj.conj.obl.nmod:poss -2
path conj.expl -2
path conj.expl VBN -2
path conj.iobj -4
path conj.iobj VBD -3
path conj.iobj VBG -2
path conj.iobj other object -3
path conj.iobj other prepositional -2
path conj.mark -2
path conj.nmod -3
path conj.nmod VBD -2
path conj.nmod VBN -3
path conj.nmod other object -5
path conj.nmod other rest -3
path conj.nmod outline -4
path conj.nmod.nmod other object -3
path conj.nmod.nmod:poss -3
path conj.nmod.nmod:poss VBD -3
path conj.nmod.nmod:poss other object -3
path conj.nmod:poss -2
path conj.nmod:poss VBD -3
path conj.nmod:poss VBG -3
path conj.nmod:poss endorsement -3
path conj.nmod:poss other noun-of -3
path conj.nmod:poss other object -3
path conj.nmod:poss other prepositional -3
path conj.nmod:poss refer -2
path conj.nsubj -5
path conj.nsubj JJ -3
path conj.nsubj VB -3
path conj.nsubj VBD -5
path conj.nsubj VBG -4
path conj.nsubj VBP -4
path conj.nsubj VBZ -2
path conj.nsubj admit -2
path conj.nsubj announce -4
path conj.nsubj appear -2
path conj.nsubj argue -3
path conj.nsubj ask -3
path conj.nsubj believe -2
path conj.nsubj blast -2
path conj.nsubj call -2
path conj.nsubj conclude -2
path conj.nsubj deny -3
path conj.nsubj endorse -2
path conj.nsubj expect -3
path conj.nsubj hope -2
path conj.nsubj know -4
path conj.nsubj love -2
path conj.nsubj make -3
path conj.nsubj mention -2
path conj.nsubj note -2
path conj.nsubj offer -2
path conj.nsubj order -2
path conj.nsubj other adjective -3
path conj.nsubj other after-clause -5
path conj.nsubj other clause -5
path conj.nsubj other infinitive -5
path conj.nsubj other object -6
path conj.nsubj other passive -2
path conj.nsubj other prepositional -5
path conj.nsubj put -2
path conj.nsubj report -3
path conj.nsubj seek -2
path conj.nsubj seem -4
path conj.nsubj show -3
path conj.nsubj stress -3
path conj.nsubj suggest -3
path conj.nsubj support -3
path conj.nsubj talk -3
path conj.nsubj tell -3
path conj.nsubj want -2
path conj.nsubj warn -2
path conj.nsubj.acl.obj -3
path conj.nsubj.acl.obj VBZ -3
path conj.nsubj.acl.obj other clause -3
path conj.nsubj.acl.obj show -3
path conj.nsubj.appos -4
path conj.nsubj.appos other object -3
path conj.nsubj.compound -7
path conj.nsubj.compound VBD -5
path conj.nsubj.compound VBN -4
path conj.nsubj.compound condemn -2
path conj.nsubj.compound other clause -3
path conj.nsubj.compound other infinitive -2
path conj.nsubj.compound other object -4
path conj.nsubj.compound other prepositional -3
path conj.nsubj.conj -5
path conj.nsubj.conj VBD -4
path conj.nsubj.conj VBN -2
path conj.nsubj.conj other clause -3
path conj.nsubj.conj other infinitive -3
path conj.nsubj.conj other object -3
path conj.nsubj.conj.nmod -4
path conj.nsubj.conj.nmod VBD -2
path conj.nsubj.conj.nmod:poss -3
path conj.nsubj.nmod -6
path conj.nsubj.nmod VBD -4
path conj.nsubj.nmod VBG -3
path conj.nsubj.nmod VBN -3
path conj.nsubj.nmod VBZ -3
path conj.nsubj.nmod embrace -2
path conj.nsubj.nmod other clause -2
path conj.nsubj.nmod other infinitive -3
path conj.nsubj.nmod other object -4
path conj.nsubj.nmod other prepositional -2
path conj.nsubj.nmod.compound -4
path conj.nsubj.nmod:poss -2
path conj.nsubj.nmod:poss VBG -3
path conj.nsubj.nmod:poss VBN -2
path conj.nsubj.nmod:poss other clause -3
path conj.nsubj.nmod:poss other infinitive -2
path conj.nsubj.nmod:poss other object -4
path conj.nsubj.nmod:poss other prepositional -3
path conj.nsubj.nmod:poss talk -3
path conj.nsubj:pass -2
path conj.nsubj:pass VBD -3
path conj.nsubj:pass denounce -3
path conj.nsubj:pass other object -3
path conj.nsubj:pass other prepositional -3
path conj.nsubj:pass.nmod:poss -2
path conj.obj -2
path conj.obj JJ -3
path conj.obj VB -3
path conj.obj VBG -5
path conj.obj VBN -4
path conj.obj VBP -3
path conj.obj call -2
path conj.obj campaign -2
path conj.obj criticize -2
path conj.obj defend -2
path conj.obj double -2
path conj.obj endorse -3
path conj.obj expect -2
path conj.obj know -3
path conj.obj mention -3
path conj.obj mock -2
path conj.obj note -2
path conj.obj other adjective -3
path conj.obj other clause -4
path conj.obj other infinitive -3
path conj.obj other object -5
path conj.obj other passive -4
path conj.obj other prepositional -4
path conj.obj other quotation 3
path conj.obj other rest -4
path conj.obj praise -2
path conj.obj propose -2
path conj.obj put -2
path conj.obj say 2
path conj.obj seem -2
path conj.obj stress -3
path conj.obj suggest -2
path conj.obj support -4
path conj.obj.acl.obj -3
path conj.obj.acl.obj VBD -2
path conj.obj.acl.obj VBN -2
path conj.obj.acl.obj other clause -3
path conj.obj.acl.obl -2
path conj.obj.acl.obl VBD -2
path conj.obj.acl:relcl.nsubj -4
path conj.obj.acl:relcl.nsubj VBD -3
path conj.obj.acl:relcl.nsubj other clause -2
path conj.obj.acl:relcl.nsubj other object -2
path conj.obj.acl:relcl.obj -2
path conj.obj.amod.obl -3
path conj.obj.amod.obl VBZ -3
path conj.obj.amod.obl other object -3
path conj.obj.amod.obl support -3
path conj.obj.appos -4
path conj.obj.appos VBD -3
path conj.obj.appos other object -3
path conj.obj.compound -3
path conj.obj.compound VBD -2
path conj.obj.compound VBG -4
path conj.obj.compound VBN -3
path conj.obj.compound VBP -2
path conj.obj.compound other clause -3
path conj.obj.compound other infinitive -3
path conj.obj.compound other object -4
path conj.obj.compound other prepositional -3
path conj.obj.compound.compound -3
path conj.obj.compound.compound VBD -2
path conj.obj.compound.compound other clause -3
path conj.obj.conj -4
path conj.obj.conj VBD -2
path conj.obj.conj other object -3
path conj.obj.nmod -2
path conj.obj.nmod VBG -3
path conj.obj.nmod VBN -4
path conj.obj.nmod VBP -2
path conj.obj.nmod endorse -3
path conj.obj.nmod other clause -4
path conj.obj.nmod other infinitive -2
path conj.obj.nmod other object -5
path conj.obj.nmod other prepositional -2
path conj.obj.nmod put -2
path conj.obj.nmod.compound -3
path conj.obj.nmod.compound VBN -4
path conj.obj.nmod.compound endorse -2
path conj.obj.nmod.compound other object -3
path conj.obj.nmod.nmod -5
path conj.obj.nmod.nmod VBD -3
path conj.obj.nmod.nmod VBN -4
path conj.obj.nmod.nmod endorse -2
path conj.obj.nmod.nmod other object -3
path conj.obj.nmod.nmod:poss -3
path conj.obj.nmod.nmod:poss VBD -2
path conj.obj.nmod.nmod:poss other object -2
path conj.obj.nmod:poss -2
path conj.obj.nmod:poss VB -2
path conj.obj.nmod:poss VBG -2
path conj.obj.nmod:poss VBN -2
path conj.obj.nmod:poss VBZ -3
path conj.obj.nmod:poss campaign -2
path conj.obj.nmod:poss mention -3
path conj.obj.nmod:poss other clause -3
path conj.obj.nmod:poss other infinitive -4
path conj.obj.nmod:poss other object -4
path conj.obj.nmod:poss other prepositional -2
path conj.obj.nmod:poss say -3
path conj.obj.nmod:poss support -2
path conj.obj.nsubj -2
path conj.obl -4
path conj.obl JJ -3
path conj.obl VB -3
path conj.obl VBD -2
path conj.obl VBG -4
path conj.obl VBN -3
path conj.obl VBP -3
path conj.obl VBZ -3
path conj.obl announce -4
path conj.obl call -2
path conj.obl campaign -2
path conj.obl double -2
path conj.obl endorse -2
path conj.obl know -3
path conj.obl other adjective -3
path conj.obl other after-clause -4
path conj.obl other clause -4
path conj.obl other infinitive -4
path conj.obl other object -4
path conj.obl other passive -2
path conj.obl other prepositional -4
path conj.obl other rest -4
path conj.obl publish -2
path conj.obl slam -2
path conj.obl stress -2
path conj.obl support -3
path conj.obl tell -2
path conj.obl.acl.obj -3
path conj.obl.acl.obl -3
path conj.obl.acl:relcl.nsubj -3
path conj.obl.acl:relcl.nsubj VBD -2
path conj.obl.acl:relcl.nsubj other clause -2
path conj.obl.acl:relcl.nsubj other object -2
path conj.obl.acl:relcl.obj -2
path conj.obl.acl:relcl.obl -3
path conj.obl.compound -3
path conj.obl.compound VBD -2
path conj.obl.compound VBG -3
path conj.obl.compound VBZ -3
path conj.obl.compound campaign -3
path conj.obl.compound know -2
path conj.obl.compound other clause -2
path conj.obl.compound other object -5
path conj.obl.compound other prepositional -3
path conj.obl.compound other rest -4
path conj.obl.compound.compound -3
path conj.obl.compound.compound VBD -3
path conj.obl.compound.compound mention -2
path conj.obl.compound.compound other infinitive -2
path conj.obl.conj -4
path conj.obl.conj VBD -4
path conj.obl.conj other object -3
path conj.obl.nmod VB -2
path conj.obl.nmod VBG -2
path conj.obl.nmod VBN -4
path conj.obl.nmod VBZ -2
path conj.obl.nmod call -2
path conj.obl.nmod know -2
path conj.obl.nmod other clause -3
path conj.obl.nmod other infinitive -2
path conj.obl.nmod other object -5
path conj.obl.nmod other prepositional -3
path conj.obl.nmod other rest -2
path conj.obl.nmod say 2
path conj.obl.nmod stress -3
path conj.obl.nmod.compound -4
path conj.obl.nmod.compound VBN -2
path conj.obl.nmod.compound know -2
path conj.obl.nmod.compound other rest -2
path conj.obl.nmod.conj -4
path conj.obl.nmod.conj other object -3
path conj.obl.nmod.nmod VBN -3
path conj.obl.nmod.nmod know -2
path conj.obl.nmod.nmod other rest -2
path conj.obl.nmod:poss -2
path conj.obl.nmod:poss VBN -4
path conj.obl.nmod:poss campaign -2
path conj.obl.nmod:poss double -2
path conj.obl.nmod:poss other infinitive -2
path conj.obl.nmod:poss other object -3
path conj.obl.nmod:poss other prepositional -3
path conj.obl.nmod:poss other rest -3
path conj.obl.nsubj -3
path conj.obl.nsubj VBD -2
path conj.obl.nsubj other clause -2
path conj.obl.nsubj say -2
path conj.parataxis VBG -2
path conj.parataxis embrace -2
path conj.parataxis other prepositional -2
path conj.parataxis.acl.obj -2
path conj.parataxis.acl.obj VBG -2
path conj.parataxis.acl.obj embrace -2
path conj.parataxis.acl.obj other prepositional -2
path conj.parataxis.nsubj -3
path conj.parataxis.nsubj VBD -3
path conj.parataxis.nsubj VBZ -2
path conj.parataxis.nsubj other clause -2
path conj.parataxis.nsubj say -2
path conj.parataxis.obj -3
path conj.parataxis.obl -3
path conj.parataxis.obl VBD -2
path conj.xcomp -3
path conj.xcomp VBD -2
path conj.xcomp other object -2
path conj.xcomp.advcl.nsubj -4
path conj.xcomp.advcl.nsubj VBD -3
path conj.xcomp.advcl.obj -3
path conj.xcomp.advcl.obj VBD -3
path conj.xcomp.advcl.obj VBN -2
path conj.xcomp.advcl.obj other clause -2
path conj.xcomp.advcl.obj other object -2
path conj.xcomp.advcl.obj other rest -2
path conj.xcomp.advcl.obj say -2
path conj.xcomp.advcl.obj seem -2
path conj.xcomp.advcl.obl -3
path conj.xcomp.advcl.obl VBD -2
path conj.xcomp.advcl.obl other rest -2
path conj.xcomp.advcl.obl seem -2
path conj.xcomp.obj -4
path conj.xcomp.obj VBD -4
path conj.xcomp.obj VBG -2
path conj.xcomp.obj VBN -2
path conj.xcomp.obj VBP -3
path conj.xcomp.obj condemn -2
path conj.xcomp.obj other clause -3
path conj.xcomp.obj other object -3
path conj.xcomp.obj other prepositional -2
path conj.xcomp.obj say -3
path conj.xcomp.obj.compound -4
path conj.xcomp.obj.compound VBP -2
path conj.xcomp.obj.compound other clause -3
path conj.xcomp.obj.compound other object -2
path conj.xcomp.obj.compound say -3
path conj.xcomp.obj.nmod -3
path conj.xcomp.obj.nmod:poss -3
path conj.xcomp.obj.nmod:poss VBD -2
path conj.xcomp.obj.nmod:poss condemn -2
path conj.xcomp.obj.nmod:poss other object -2
path conj.xcomp.obl -5
path conj.xcomp.obl VBD -4
path conj.xcomp.obl VBG -3
path conj.xcomp.obl VBN -2
path conj.xcomp.obl ask -2
path conj.xcomp.obl other clause -3
path conj.xcomp.obl other infinitive -2
path conj.xcomp.obl other object -3
path conj.xcomp.obl say -2
path conj.xcomp.obl.compound -2
path conj.xcomp.obl.nmod -3
path conj.xcomp.obl.nmod VBD -2
path conj.xcomp.obl.nmod:poss -3
path conj^ -4
path conj^ NN -5
path conj^ NNS -2
path conj^ VB -3
path conj^ VBD -2
path conj^ VBN -5
path conj^ VBZ -4
path conj^ call -2
path conj^ concede -3
path conj^ count -2
path conj^ other infinitive -5
path conj^ other noun-infinitive -2
path conj^ other noun-of -3
path conj^ other noun-that -3
path conj^ other object -3
path conj^ other prepositional -3
path conj^ other rest -3
path conj^ refer 4
path conj^ told 4
path conj^.acl.obj -3
path conj^.acl.obl -3
path conj^.acl:relcl^ -4
path conj^.acl:relcl^ VB -4
path conj^.acl:relcl^ VBD -3
path conj^.acl:relcl^ VBP -3
path conj^.acl:relcl^ other clause -2
path conj^.acl:relcl^ other object -2
path conj^.acl:relcl^ told -3
path conj^.acl:relcl^.nmod -4
path conj^.acl:relcl^.nmod VBD -2
path conj^.acl:relcl^.nmod:poss -3
path conj^.acl:relcl^.nmod^ -3
path conj^.acl^ -4
path conj^.acl^ VBG -2
path conj^.acl^ VBN -3
path conj^.acl^ other object -3
path conj^.acl^ support -2
path conj^.acl^ told -3
path conj^.acl^.compound 2
path conj^.acl^.compound VBG 2
path conj^.acl^.nmod -4
path conj^.acl^.nmod VBG -3
path conj^.acl^.nmod other object -3
path conj^.acl^.nmod:poss -3
path conj^.acl^.nmod:poss VBN -3
path conj^.acl^.nmod:poss other object -3
path conj^.acl^.nmod:poss support -3
path conj^.acl^.nsubj -3
path conj^.acl^.obl^.acl^.nsubj -3
path conj^.acl^.obl^.acl^.nsubj VBN -3
path conj^.acl^.obl^.acl^.nsubj other object -3
path conj^.acl^.obl^.acl^.nsubj support -3
path conj^.acl^.obl^.acl^.nsubj.nmod -3
path conj^.acl^.obl^.acl^.nsubj.nmod VBN -3
path conj^.acl^.obl^.acl^.nsubj.nmod other object -3
path conj^.acl^.obl^.acl^.nsubj.nmod support -3
path conj^.acl^.obl^.acl^.nsubj.nmod.nmod -2
path conj^.acl^.obl^.acl^.nsubj.nmod.nmod VBN -2
path conj^.acl^.obl^.acl^.nsubj.nmod.nmod other object -2
path conj^.acl^.obl^.acl^.nsubj.nmod.nmod support -2
path conj^.acl^.obl^.acl^.nsubj.nmod.nmod.conj -3
path conj^.acl^.obl^.acl^.nsubj.nmod.nmod.conj VBN -3
path conj^.acl^.obl^.acl^.nsubj.nmod.nmod.conj other object -3
path conj^.acl^.obl^.acl^.nsubj.nmod.nmod.conj support -3
path conj^.advcl.advcl.nsubj -2
path conj^.advcl.advcl.obj -4
path conj^.advcl.advcl.obj VBD -3
path conj^.advcl.advcl.obj say -3
path conj^.advcl.advcl.obl -3
path conj^.advcl.ccomp.nsubj -4
path conj^.advcl.ccomp.nsubj VBD -3
path conj^.advcl.ccomp.nsubj other clause -3
path conj^.advcl.ccomp.nsubj say -3
path conj^.advcl.ccomp.obj -4
path conj^.advcl.ccomp.obj VBD -3
path conj^.advcl.ccomp.obj other clause -3
path conj^.advcl.ccomp.obj say -3
path conj^.advcl.nsubj VBG -4
path conj^.advcl.nsubj VBP -3
path conj^.advcl.nsubj VBZ -3
path conj^.advcl.nsubj hope -3
path conj^.advcl.nsubj other infinitive -5
path conj^.advcl.nsubj other passive -3
path conj^.advcl.nsubj refuse -3
path conj^.advcl.nsubj:pass 2
path conj^.advcl.nsubj:pass VBP 3
path conj^.advcl.nsubj:pass feel 3
path conj^.advcl.nsubj:pass other clause 3
path conj^.advcl.nsubj:pass other object -3
path conj^.advcl.obj -8
path conj^.advcl.obj JJ -2
path conj^.advcl.obj VB -3
path conj^.advcl.obj VBD -6
path conj^.advcl.obj VBG -4
path conj^.advcl.obj VBN -4
path conj^.advcl.obj VBP -2
path conj^.advcl.obj VBZ -2
path conj^.advcl.obj allow -2
path conj^.advcl.obj brag -3
path conj^.advcl.obj hope -2
path conj^.advcl.obj other adjective -2
path conj^.advcl.obj other clause -5
path conj^.advcl.obj other infinitive -4
path conj^.advcl.obj other object -4
path conj^.advcl.obj other prepositional -4
path conj^.advcl.obj other rest -4
path conj^.advcl.obj refuse -2
path conj^.advcl.obj rule -2
path conj^.advcl.obj say -4
path conj^.advcl.obj.compound -6
path conj^.advcl.obj.compound VBD -4
path conj^.advcl.obj.compound VBG -4
path conj^.advcl.obj.compound VBN -3
path conj^.advcl.obj.compound brag -3
path conj^.advcl.obj.compound other clause -4
path conj^.advcl.obj.compound other prepositional -3
path conj^.advcl.obj.compound other rest -3
path conj^.advcl.obj.compound rule -2
path conj^.advcl.obj.conj -3
path conj^.advcl.obj.nmod -5
path conj^.advcl.obj.nmod VBD -3
path conj^.advcl.obj.nmod VBG -3
path conj^.advcl.obj.nmod hope -2
path conj^.advcl.obj.nmod other clause -3
path conj^.advcl.obj.nmod.compound -4
path conj^.advcl.obj.nmod.nmod:poss -3
path conj^.advcl.obj.nmod.nmod:poss VBG -3
path conj^.advcl.obj.nmod.nmod:poss hope -3
path conj^.advcl.obj.nmod.nmod:poss other clause -3
path conj^.advcl.obj.nmod:poss -6
path conj^.advcl.obj.nmod:poss VBD -5
path conj^.advcl.obj.nmod:poss other clause -2
path conj^.advcl.obj.nmod:poss other infinitive -3
path conj^.advcl.obj.nmod:poss other prepositional -2
path conj^.advcl.obj.nmod:poss refuse -3
path conj^.advcl.obl -5
path conj^.advcl.obl VB -3
path conj^.advcl.obl VBD -3
path conj^.advcl.obl VBN -3
path conj^.advcl.obl VBP -3
path conj^.advcl.obl feel -3
path conj^.advcl.obl other clause -2
path conj^.advcl.obl other infinitive -3
path conj^.advcl.obl other object -4
path conj^.advcl.obl other prepositional -2
path conj^.advcl.obl other quotation -2
path conj^.advcl.obl other rest -3
path conj^.advcl.obl rule -3
path conj^.advcl.obl.compound -2
path conj^.advcl.obl.compound VBD -2
path conj^.advcl.obl.nmod -3
path conj^.advcl.obl.nmod VBP -3
path conj^.advcl.obl.nmod feel -3
path conj^.advcl.obl.nmod other clause -3
path conj^.advcl.obl.nmod.nmod:poss -3
path conj^.advcl.obl.nmod:poss -4
path conj^.advcl.obl.nmod:poss VBD -3
path conj^.advcl.obl.nmod:poss VBP -3
path conj^.advcl.obl.nmod:poss feel -3
path conj^.advcl.obl.nmod:poss other clause -3
path conj^.advcl.obl.nmod:poss other object -3
path conj^.advcl.xcomp.obj -4
path conj^.advcl^.acl^ 2
path conj^.advcl^.acl^ VBG 2
path conj^.advcl^.advcl.obj other object 2
path conj^.advcl^.advcl.obl -3
path conj^.advcl^.advcl^.obj -3
path conj^.advcl^.advcl^.obj VBG -3
path conj^.advcl^.nsubj 4
path conj^.advcl^.nsubj VBD -2
path conj^.advcl^.nsubj VBG 4
path conj^.advcl^.nsubj accuse 2
path conj^.advcl^.nsubj double -3
path conj^.advcl^.nsubj insist -3
path conj^.advcl^.nsubj other infinitive -4
path conj^.advcl^.nsubj other prepositional -3
path conj^.advcl^.nsubj told 4
path conj^.advcl^.nsubj.compound 2
path conj^.advcl^.nsubj.compound VBD -4
path conj^.advcl^.nsubj.compound VBG 3
path conj^.advcl^.nsubj.nmod 3
path conj^.advcl^.nsubj.nmod VBG 3
path conj^.advcl^.nsubj.nmod.compound 2
path conj^.advcl^.nsubj.nmod:poss VBD -2
path conj^.advcl^.obj VBD -3
path conj^.advcl^.obj VBN -2
path conj^.advcl^.obj call -2
path conj^.advcl^.obj other clause -4
path conj^.advcl^.obj other infinitive -4
path conj^.advcl^.obj other object -5
path conj^.advcl^.obj other rest 2
path conj^.advcl^.obj.compound VBG -5
path conj^.advcl^.obj.compound other prepositional -3
path conj^.advcl^.obj.nmod -4
path conj^.advcl^.obj.nmod VBG -3
path conj^.advcl^.obj.nmod other object -3
path conj^.advcl^.obj.nmod:poss -4
path conj^.advcl^.obj.nmod:poss VBG -3
path conj^.advcl^.obj.nmod:poss other object -3
path conj^.advcl^.obl brag 2
path conj^.advcl^.obl other clause -2
path conj^.advcl^.obl other object -2
path conj^.advcl^.obl.nmod -2
path conj^.advcl^.obl.nmod VBG -3
path conj^.advcl^.obl.nmod:poss -5
path conj^.advcl^.obl.nmod:poss VBG -5
path conj^.advcl^.xcomp.obj -3
path conj^.advcl^.xcomp.obj VBD -3
path conj^.advcl^.xcomp.obl -3
path conj^.advcl^.xcomp.obl VBD -3
path conj^.advcl^.xcomp.obl double -2
path conj^.advcl^.xcomp.obl other prepositional -2
path conj^.advcl^.xcomp.obl.compound -2
path conj^.advcl^.xcomp.obl.compound VBD -2
path conj^.advcl^.xcomp.obl.compound double -2
path conj^.advcl^.xcomp.obl.compound other prepositional -2
path conj^.advmod.obl VBD -3
path conj^.advmod.obl other clause -4
path conj^.appos 2
path conj^.appos VBG 2
path conj^.appos other prepositional 3
path conj^.appos refer 3
path conj^.appos.compound 3
path conj^.appos.compound VBG 3
path conj^.appos.compound other prepositional 3
path conj^.appos.compound refer 3
path conj^.appos.compound.compound 3
path conj^.appos.compound.compound VBG 3
path conj^.appos.compound.compound other prepositional 3
path conj^.appos.compound.compound refer 3
path conj^.appos.conj 3
path conj^.appos.conj VBG 3
path conj^.appos.conj other prepositional 3
path conj^.appos.conj refer 3
path conj^.appos.nmod 4
path conj^.appos.nmod VBG 4
path conj^.appos.nmod other prepositional 4
path conj^.appos.nmod refer 4
path conj^.appos.nmod.amod 3
path conj^.appos.nmod.amod VBG 3
path conj^.appos.nmod.amod other prepositional 3
path conj^.appos.nmod.amod refer 3
path conj^.appos.nmod.nmod 3
path conj^.appos.nmod.nmod VBG 3
path conj^.appos.nmod.nmod other prepositional 3
path conj^.appos.nmod.nmod refer 3
path conj^.ccomp -3
path conj^.ccomp VBD -3
path conj^.ccomp other clause -3
path conj^.ccomp.advcl.nsubj -3
path conj^.ccomp.advcl.obj -2
path conj^.ccomp.advcl.obj VBD -2
path conj^.ccomp.ccomp.nsubj -3
path conj^.ccomp.ccomp.nsubj VBD -3
path conj^.ccomp.expl -3
path conj^.ccomp.expl VBD -2
path conj^.ccomp.nsubj -6
path conj^.ccomp.nsubj VB -3
path conj^.ccomp.nsubj VBD -4
path conj^.ccomp.nsubj VBN -2
path conj^.ccomp.nsubj VBP -2
path conj^.ccomp.nsubj VBZ -4
path conj^.ccomp.nsubj insist -2
path conj^.ccomp.nsubj other clause -4
path conj^.ccomp.nsubj other infinitive -3
path conj^.ccomp.nsubj other object -4
path conj^.ccomp.nsubj other prepositional -2
path conj^.ccomp.nsubj other quotation -2
path conj^.ccomp.nsubj say -5
path conj^.ccomp.nsubj.compound -3
path conj^.ccomp.nsubj.compound VBD -3
path conj^.ccomp.nsubj.nmod -4
path conj^.ccomp.nsubj.nmod VBD -4
path conj^.ccomp.nsubj:pass -3
path conj^.ccomp.nsubj:pass VBD -3
path conj^.ccomp.obj -5
path conj^.ccomp.obj VBD -4
path conj^.ccomp.obj VBZ -3
path conj^.ccomp.obj other clause -4
path conj^.ccomp.obj other infinitive -3
path conj^.ccomp.obj say -3
path conj^.ccomp.obj want -2
path conj^.ccomp.obj.nmod -4
path conj^.ccomp.obj.nmod VBD -3
path conj^.ccomp.obj.nmod other clause -3
path conj^.ccomp.obl -6
path conj^.ccomp.obl VBD -3
path conj^.ccomp.obl VBZ -4
path conj^.ccomp.obl other clause -3
path conj^.ccomp.obl other infinitive -4
path conj^.ccomp.obl other object -4
path conj^.ccomp.obl say -3
path conj^.ccomp.obl want -3
path conj^.ccomp.obl.compound -3
path conj^.ccomp.obl.compound VBZ -3
path conj^.ccomp.obl.compound other clause -3
path conj^.ccomp.obl.compound say -3
path conj^.ccomp.obl.compound.nmod -2
path conj^.ccomp.obl.compound.nmod VBZ -2
path conj^.ccomp.obl.compound.nmod other clause -2
path conj^.ccomp.obl.compound.nmod say -2
path conj^.ccomp.obl.nmod -4
path conj^.ccomp.obl.nmod VBD -3
path conj^.ccomp.obl.nmod other clause -3
path conj^.ccomp.obl.nmod say -2
path conj^.ccomp.obl.nmod:poss -3
path conj^.ccomp.xcomp.obj -3
path conj^.ccomp.xcomp.obj VBD -2
path conj^.ccomp.xcomp.obj other clause -2
path conj^.ccomp^.ccomp.nsubj -3
path conj^.ccomp^.ccomp.nsubj other object -3
path conj^.ccomp^.ccomp.obj -3
path conj^.ccomp^.nsubj 5
path conj^.ccomp^.nsubj VB 2
path conj^.ccomp^.nsubj VBD 4
path conj^.ccomp^.nsubj VBN 2
path conj^.ccomp^.nsubj call 3
path conj^.ccomp^.nsubj other clause 3
path conj^.ccomp^.nsubj other infinitive 2
path conj^.ccomp^.nsubj suggest 3
path conj^.ccomp^.nsubj.appos 3
path conj^.ccomp^.nsubj.appos VBD 3
path conj^.ccomp^.nsubj.compound 3
path conj^.ccomp^.nsubj.compound VBD 3
path conj^.ccomp^.nsubj.nmod 2
path conj^.ccomp^.nsubj.nmod VBD 2
path conj^.ccomp^.obj -3
path conj^.ccomp^.obj VBD -3
path conj^.ccomp^.obl other object -3
path conj^.ccomp^.obl.nmod -3
path conj^.compound -3
path conj^.compound NN -3
path conj^.compound VBD -4
path conj^.compound VBN -3
path conj^.compound VBZ -2
path conj^.compound concede -4
path conj^.conj VBD -2
path conj^.conj VBN -2
path conj^.conj count -3
path conj^.conj expect -3
path conj^.conj mention -3
path conj^.conj other infinitive -5
path conj^.conj other object -2
path conj^.conj.advcl.obj -3
path conj^.conj.ccomp.nsubj -4
path conj^.conj.ccomp.nsubj VBD -3
path conj^.conj.ccomp.obj -2
path conj^.conj.ccomp.obl -3
path conj^.conj.compound VBZ -2
path conj^.conj.compound count -2
path conj^.conj.compound other object -3
path conj^.conj.conj.obj -3
path conj^.conj.nmod VBN -3
path conj^.conj.nmod count -3
path conj^.conj.nmod.appos -3
path conj^.conj.nmod.appos VBZ -3
path conj^.conj.nmod.appos count -3
path conj^.conj.nmod.appos other object -3
path conj^.conj.nsubj VBD -2
path conj^.conj.nsubj VBN -4
path conj^.conj.nsubj VBZ -3
path conj^.conj.nsubj expect -3
path conj^.conj.nsubj other prepositional -2
path conj^.conj.nsubj other quotation -3
path conj^.conj.nsubj.nmod:poss -3
path conj^.conj.nsubj.nmod:poss VBD -3
path conj^.conj.nsubj.nmod:poss other quotation -3
path conj^.conj.nsubj.nmod:poss say -3
path conj^.conj.obj -6
path conj^.conj.obj VBD -5
path conj^.conj.obj VBG -3
path conj^.conj.obj VBN -3
path conj^.conj.obj VBZ -2
path conj^.conj.obj expect -2
path conj^.conj.obj mention -2
path conj^.conj.obj other clause -3
path conj^.conj.obj other infinitive -3
path conj^.conj.obj other object -4
path conj^.conj.obj other quotation -2
path conj^.conj.obj other rest -3
path conj^.conj.obj rip -3
path conj^.conj.obj say -2
path conj^.conj.obj.acl.obj -2
path conj^.conj.obj.acl.obj VBD -2
path conj^.conj.obj.acl.obj other rest -2
path conj^.conj.obj.acl.obj rip -2
path conj^.conj.obj.compound -4
path conj^.conj.obj.compound VBG -3
path conj^.conj.obj.compound other object -3
path conj^.conj.obj.nmod -4
path conj^.conj.obj.nmod VBD -3
path conj^.conj.obj.nmod VBN -3
path conj^.conj.obj.nmod expect -2
path conj^.conj.obj.nmod other infinitive -3
path conj^.conj.obj.nmod other object -3
path conj^.conj.obj.nmod other quotation -2
path conj^.conj.obj.nmod say -2
path conj^.conj.obj.nmod:poss -4
path conj^.conj.obj.nmod:poss VBD -4
path conj^.conj.obj.nmod:poss mention -3
path conj^.conj.obj.nmod:poss other infinitive -3
path conj^.conj.obj.nmod:poss other rest -3
path conj^.conj.obj.nmod:poss rip -3
path conj^.conj.obj.nmod:poss.nmod:poss -3
path conj^.conj.obj.nmod:poss.nmod:poss VBD -3
path conj^.conj.obj.nmod:poss.nmod:poss other rest -3
path conj^.conj.obj.nmod:poss.nmod:poss rip -3
path conj^.conj.obl VBD -6
path conj^.conj.obl expect -3
path conj^.conj.obl other clause -2
path conj^.conj.obl other object -3
path conj^.conj.obl other rest -3
path conj^.conj.obl recount -2
path conj^.conj.obl say -4
path conj^.conj.obl.nmod -2
path conj^.conj.obl.nmod:poss -3
path conj^.conj.obl.obl -2
path conj^.conj.obl.obl VBD -2
path conj^.conj.obl.obl other object -2
path conj^.conj.obl.obl recount -2
path conj^.conj^ -3
path conj^.conj^.conj -3
path conj^.conj^.conj VBD -3
path conj^.conj^.conj describe -3
path conj^.conj^.conj other object -3
path conj^.conj^.conj.obj -3
path conj^.conj^.conj.obj VBD -3
path conj^.conj^.conj.obj describe -3
path conj^.conj^.conj.obj other object -3
path conj^.conj^.conj.obj.nmod:poss -3
path conj^.conj^.conj.obj.nmod:poss VBD -3
path conj^.conj^.conj.obj.nmod:poss describe -3
path conj^.conj^.conj.obj.nmod:poss other object -3
path conj^.conj^.nsubj VB 3
path conj^.conj^.nsubj other object -4
path conj^.conj^.nsubj told 2
path conj^.conj^.obj -4
path conj^.conj^.obj VBD -3
path conj^.conj^.obj VBG -3
path conj^.conj^.obj other object -3
path conj^.conj^.obl -2
path conj^.conj^.obl VBN -3
path conj^.conj^.obl other clause -4
path conj^.conj^.obl other infinitive -3
path conj^.expl -3
path conj^.expl other infinitive -2
path conj^.iobj -4
path conj^.nmod -4
path conj^.nmod NN -3
path conj^.nmod VBD -2
path conj^.nmod VBN -3
path conj^.nmod other infinitive -3
path conj^.nmod:poss -5
path conj^.nmod:poss NN -3
path conj^.nmod:poss VBD -2
path conj^.nmod:poss other noun-infinitive -2
path conj^.nmod:poss other noun-of -3
path conj^.nmod:poss other rest -2
path conj^.nmod^ NN -4
path conj^.nmod^ other noun-of -3
path conj^.nmod^.nmod -3
path conj^.nsubj JJ 2
path conj^.nsubj VB -3
path conj^.nsubj VBP -3
path conj^.nsubj allow -2
path conj^.nsubj announce 2
path conj^.nsubj ask -3
path conj^.nsubj brag 2
path conj^.nsubj call -3
path conj^.nsubj concede 4
path conj^.nsubj consider -2
path conj^.nsubj continue 2
path conj^.nsubj criticize 3
path conj^.nsubj declare 2
path conj^.nsubj defend 3
path conj^.nsubj describe 4
path conj^.nsubj double 3
path conj^.nsubj expect -2
path conj^.nsubj feel -4
path conj^.nsubj maintain 3
path conj^.nsubj nominate -4
path conj^.nsubj note -3
path conj^.nsubj oppose 2
path conj^.nsubj other adjective 2
path conj^.nsubj other clause -6
path conj^.nsubj other infinitive -2
path conj^.nsubj other noun-that -3
path conj^.nsubj other object -4
path conj^.nsubj other passive -3
path conj^.nsubj other quotation -4
path conj^.nsubj other rest -4
path conj^.nsubj post -3
path conj^.nsubj praise 3
path conj^.nsubj push 2
path conj^.nsubj raise -3
path conj^.nsubj recount 3
path conj^.nsubj report -3
path conj^.nsubj respond -3
path conj^.nsubj rip 3
path conj^.nsubj seek 2
path conj^.nsubj seem -3
path conj^.nsubj show -4
path conj^.nsubj speak 2
path conj^.nsubj suggest -3
path conj^.nsubj told 5
path conj^.nsubj void -4
path conj^.nsubj vow -3
path conj^.nsubj warn -2
path conj^.nsubj.acl:relcl.nsubj -4
path conj^.nsubj.acl:relcl.nsubj VBD -3
path conj^.nsubj.acl:relcl.nsubj other clause -3
path conj^.nsubj.acl:relcl.obj -3
path conj^.nsubj.appos 2
path conj^.nsubj.appos VBD 2
path conj^.nsubj.appos other infinitive 3
path conj^.nsubj.appos.nmod 2
path conj^.nsubj.appos.nmod VBD 2
path conj^.nsubj.compound 4
path conj^.nsubj.compound VBD 3
path conj^.nsubj.compound VBG 2
path conj^.nsubj.compound VBN 2
path conj^.nsubj.compound accuse 2
path conj^.nsubj.compound allow -3
path conj^.nsubj.compound maintain 3
path conj^.nsubj.compound other clause 3
path conj^.nsubj.compound other object 3
path conj^.nsubj.compound other prepositional 2
path conj^.nsubj.compound refuse -4
path conj^.nsubj.compound say 3
path conj^.nsubj.compound.compound -2
path conj^.nsubj.conj VBN -4
path conj^.nsubj.conj other clause 2
path conj^.nsubj.conj other infinitive -3
path conj^.nsubj.nmod 4
path conj^.nsubj.nmod VBD 3
path conj^.nsubj.nmod VBP -2
path conj^.nsubj.nmod VBZ 2
path conj^.nsubj.nmod call 3
path conj^.nsubj.nmod other infinitive 4
path conj^.nsubj.nmod other object 2
path conj^.nsubj.nmod raise -4
path conj^.nsubj.nmod.compound 4
path conj^.nsubj.nmod.compound VBD 3
path conj^.nsubj.nmod.compound VBN 2
path conj^.nsubj.nmod.compound call 3
path conj^.nsubj.nmod.compound other clause 4
path conj^.nsubj.nmod.compound other infinitive 3
path conj^.nsubj.nmod.compound other object 2
path conj^.nsubj.nmod.conj 4
path conj^.nsubj.nmod.conj VBN 4
path conj^.nsubj.nmod.conj call 5
path conj^.nsubj.nmod.conj other infinitive 4
path conj^.nsubj.nmod.nmod:poss -3
path conj^.nsubj.nmod:poss 3
path conj^.nsubj.nmod:poss VB -3
path conj^.nsubj.nmod:poss VBG 3
path conj^.nsubj.nmod:poss brag 3
path conj^.nsubj.nmod:poss other prepositional 3
path conj^.nsubj.nmod:poss other quotation 3
path conj^.nsubj.nmod:poss other rest -3
path conj^.nsubj.obl VBD -2
path conj^.nsubj:pass VBP -3
path conj^.nsubj:pass VBZ -4
path conj^.nsubj:pass criticize 4
path conj^.nsubj:pass other clause -2
path conj^.nsubj:pass other object 2
path conj^.nsubj:pass other prepositional -4
path conj^.nsubj:pass other rest -3
path conj^.nsubj:pass say -2
path conj^.nsubj:pass.compound 2
path conj^.nsubj:pass.compound VBD 2
path conj^.nsubj:pass.conj 3
path conj^.nsubj:pass.conj VBD 3
path conj^.nsubj:pass.conj criticize 3
path conj^.nsubj:pass.conj other object 3
path conj^.nsubj:pass.conj.compound 4
path conj^.nsubj:pass.conj.compound VBD 4
path conj^.nsubj:pass.conj.compound criticize 4
path conj^.nsubj:pass.conj.compound other object 4
path conj^.nsubj:pass.nmod -3
path conj^.nsubj^.ccomp.ccomp.nsubj:pass -2
path conj^.nsubj^.ccomp.ccomp.nsubj:pass VBG -2
path conj^.nsubj^.ccomp.ccomp.nsubj:pass other prepositional -2
path conj^.nsubj^.ccomp.ccomp.nsubj:pass refer -2
path conj^.nsubj^.ccomp.ccomp.obj -3
path conj^.nsubj^.ccomp.ccomp.obj VBG -3
path conj^.nsubj^.ccomp.ccomp.obj other prepositional -3
path conj^.nsubj^.ccomp.ccomp.obj refer -3
path conj^.nsubj^.ccomp.ccomp.obj.nmod -2
path conj^.nsubj^.ccomp.ccomp.obj.nmod VBG -2
path conj^.nsubj^.ccomp.ccomp.obj.nmod other prepositional -2
path conj^.nsubj^.ccomp.ccomp.obj.nmod refer -2
path conj^.obj -5
path conj^.obj NN -2
path conj^.obj VBD -5
path conj^.obj VBG -6
path conj^.obj VBN -2
path conj^.obj VBP -4
path conj^.obj accuse -4
path conj^.obj agree -2
path conj^.obj allow -2
path conj^.obj announce -2
path conj^.obj argue -3
path conj^.obj ask -2
path conj^.obj assert -3
path conj^.obj call -5
path conj^.obj cite -3
path conj^.obj criticize -3
path conj^.obj decide -3
path conj^.obj expect -2
path conj^.obj hope -2
path conj^.obj insist 3
path conj^.obj maintain -3
path conj^.obj make -3
path conj^.obj nominate -3
path conj^.obj oppose -3
path conj^.obj other clause -5
path conj^.obj other infinitive -4
path conj^.obj other object -3
path conj^.obj other rest -2
path conj^.obj post -3
path conj^.obj praise -3
path conj^.obj promise -3
path conj^.obj propose -3
path conj^.obj question -3
path conj^.obj raise -3
path conj^.obj refuse -3
path conj^.obj rule -2
path conj^.obj say -5
path conj^.obj seem -4
path conj^.obj suggest -3
path conj^.obj talk -2
path conj^.obj tell -2
path conj^.obj think -2
path conj^.obj void -3
path conj^.obj vow -3
path conj^.obj.acl -3
path conj^.obj.acl VBD -3
path conj^.obj.acl other quotation -3
path conj^.obj.acl say -3
path conj^.obj.acl.obj -4
path conj^.obj.acl.obj VBD -4
path conj^.obj.acl.obj other clause -2
path conj^.obj.acl.obj other infinitive -2
path conj^.obj.acl.obj.nmod:poss -3
path conj^.obj.acl.obj.nmod:poss VBD -3
path conj^.obj.acl.obl -3
path conj^.obj.acl.parataxis.obj -3
path conj^.obj.acl.parataxis.obj VBD -3
path conj^.obj.acl.parataxis.obj other quotation -3
path conj^.obj.acl.parataxis.obj say -3
path conj^.obj.acl:relcl.conj.obj -2
path conj^.obj.acl:relcl.conj.obj VB -2
path conj^.obj.acl:relcl.conj.obj insist -2
path conj^.obj.acl:relcl.conj.obj other clause -2
path conj^.obj.acl:relcl.conj.obl -2
path conj^.obj.acl:relcl.conj.obl VB -2
path conj^.obj.acl:relcl.conj.obl insist -2
path conj^.obj.acl:relcl.conj.obl other clause -2
path conj^.obj.acl:relcl.nsubj -2
path conj^.obj.acl:relcl.nsubj VBD -3
path conj^.obj.acl:relcl.obj -4
path conj^.obj.acl:relcl.obl -3
path conj^.obj.acl:relcl.obl VB -2
path conj^.obj.acl:relcl.obl insist -2
path conj^.obj.acl:relcl.obl other clause -2
path conj^.obj.acl:relcl.obl.compound -3
path conj^.obj.acl:relcl.obl.compound VB -3
path conj^.obj.acl:relcl.obl.compound insist -3
path conj^.obj.acl:relcl.obl.compound other clause -3
path conj^.obj.appos -2
path conj^.obj.appos VBD -2
path conj^.obj.compound -6
path conj^.obj.compound VB -2
path conj^.obj.compound VBD -2
path conj^.obj.compound VBG -6
path conj^.obj.compound VBN -3
path conj^.obj.compound VBP -3
path conj^.obj.compound VBZ -3
path conj^.obj.compound call -3
path conj^.obj.compound maintain -2
path conj^.obj.compound other clause -6
path conj^.obj.compound other infinitive -2
path conj^.obj.compound other object -3
path conj^.obj.compound other prepositional -3
path conj^.obj.compound say -3
path conj^.obj.compound.compound -5
path conj^.obj.compound.compound VBN -2
path conj^.obj.compound.compound maintain -2
path conj^.obj.compound.compound other clause -3
path conj^.obj.conj -3
path conj^.obj.conj VBD -4
path conj^.obj.conj other clause -3
path conj^.obj.conj other object -4
path conj^.obj.conj other prepositional -3
path conj^.obj.conj told -2
path conj^.obj.conj.compound -4
path conj^.obj.conj.compound VBD -3
path conj^.obj.conj.compound other clause -3
path conj^.obj.conj.nmod -3
path conj^.obj.nmod -6
path conj^.obj.nmod VB -3
path conj^.obj.nmod VBD -3
path conj^.obj.nmod VBG -3
path conj^.obj.nmod VBN -3
path conj^.obj.nmod VBP -3
path conj^.obj.nmod VBZ -4
path conj^.obj.nmod call -4
path conj^.obj.nmod criticize -3
path conj^.obj.nmod decide -3
path conj^.obj.nmod make -2
path conj^.obj.nmod nominate -3
path conj^.obj.nmod other clause -5
path conj^.obj.nmod other infinitive -3
path conj^.obj.nmod other object -2
path conj^.obj.nmod other prepositional -5
path conj^.obj.nmod other quotation -2
path conj^.obj.nmod raise -2
path conj^.obj.nmod say -4
path conj^.obj.nmod tell -2
path conj^.obj.nmod void 4
path conj^.obj.nmod.appos -4
path conj^.obj.nmod.appos VBD -3
path conj^.obj.nmod.appos VBN -3
path conj^.obj.nmod.appos nominate -3
path conj^.obj.nmod.appos other object -3
path conj^.obj.nmod.appos other prepositional -3
path conj^.obj.nmod.appos void -3
path conj^.obj.nmod.appos.compound -3
path conj^.obj.nmod.appos.compound VBD -3
path conj^.obj.nmod.appos.compound other object -3
path conj^.obj.nmod.appos.compound void -3
path conj^.obj.nmod.appos.obj -3
path conj^.obj.nmod.appos.obj VBN -3
path conj^.obj.nmod.appos.obj nominate -3
path conj^.obj.nmod.appos.obj other prepositional -3
path conj^.obj.nmod.compound -4
path conj^.obj.nmod.compound VBD -2
path conj^.obj.nmod.compound VBG -4
path conj^.obj.nmod.compound VBN -2
path conj^.obj.nmod.compound nominate -4
path conj^.obj.nmod.compound other clause -4
path conj^.obj.nmod.compound other object -3
path conj^.obj.nmod.compound other prepositional -4
path conj^.obj.nmod.compound say -2
path conj^.obj.nmod.conj -6
path conj^.obj.nmod.conj VBD -5
path conj^.obj.nmod.conj VBG -2
path conj^.obj.nmod.conj make -3
path conj^.obj.nmod.conj other clause -4
path conj^.obj.nmod.conj other infinitive -3
path conj^.obj.nmod.conj other object -3
path conj^.obj.nmod.nmod VBD 2
path conj^.obj.nmod.nmod VBN -3
path conj^.obj.nmod.nmod call -3
path conj^.obj.nmod.nmod decide -3
path conj^.obj.nmod.nmod other clause -3
path conj^.obj.nmod.nmod other infinitive -3
path conj^.obj.nmod.nmod other object 2
path conj^.obj.nmod.nmod say -3
path conj^.obj.nmod.nmod void 3
path conj^.obj.nmod.nmod.compound 2
path conj^.obj.nmod.nmod.compound VBD 3
path conj^.obj.nmod.nmod.compound other object 3
path conj^.obj.nmod.nmod.compound void 3
path conj^.obj.nmod.nmod.nmod -2
path conj^.obj.nmod.nmod.nmod VBD -2
path conj^.obj.nmod.nmod.nmod decide -2
path conj^.obj.nmod.nmod.nmod other rest -2
path conj^.obj.nmod.nmod:poss -3
path conj^.obj.nmod.nmod:poss VBD -4
path conj^.obj.nmod.nmod:poss VBN -3
path conj^.obj.nmod.nmod:poss call -3
path conj^.obj.nmod.nmod:poss decide -2
path conj^.obj.nmod.nmod:poss other object -3
path conj^.obj.nmod.nmod:poss other rest -3
path conj^.obj.nmod:poss -6
path conj^.obj.nmod:poss VB -3
path conj^.obj.nmod:poss VBD -3
path conj^.obj.nmod:poss VBG -5
path conj^.obj.nmod:poss VBN -4
path conj^.obj.nmod:poss VBP -2
path conj^.obj.nmod:poss VBZ -3
path conj^.obj.nmod:poss nominate -2
path conj^.obj.nmod:poss other clause -4
path conj^.obj.nmod:poss other infinitive -2
path conj^.obj.nmod:poss other object -6
path conj^.obj.nmod:poss other prepositional -4
path conj^.obj.nmod:poss rule -2
path conj^.obj.nmod:poss say -4
path conj^.obj.nmod:poss vow -2
path conj^.obj.nmod:poss.nmod:poss -3
path conj^.obj.nmod:poss.nmod:poss VBD -3
path conj^.obj.nsubj -3
path conj^.obl -6
path conj^.obl VB -3
path conj^.obl VBD -4
path conj^.obl VBG -3
path conj^.obl VBN -3
path conj^.obl VBP -2
path conj^.obl VBZ -6
path conj^.obl allow -2
path conj^.obl appear -3
path conj^.obl argue -2
path conj^.obl ask -2
path conj^.obl brag 2
path conj^.obl call -2
path conj^.obl claim -2
path conj^.obl continue -2
path conj^.obl criticize 3
path conj^.obl decide -3
path conj^.obl declare -2
path conj^.obl describe -3
path conj^.obl double -3
path conj^.obl endorse -3
path conj^.obl hope -3
path conj^.obl make -3
path conj^.obl mention -3
path conj^.obl other clause -7
path conj^.obl other infinitive -3
path conj^.obl other object -2
path conj^.obl other passive -2
path conj^.obl other quotation -3
path conj^.obl other rest -6
path conj^.obl raise -3
path conj^.obl recount -4
path conj^.obl refuse -3
path conj^.obl rip -2
path conj^.obl rule -3
path conj^.obl say -4
path conj^.obl see -2
path conj^.obl seek -3
path conj^.obl seem -2
path conj^.obl show -3
path conj^.obl suggest -3
path conj^.obl talk -2
path conj^.obl tell -4
path conj^.obl urge -3
path conj^.obl want -3
path conj^.obl.acl.obj -3
path conj^.obl.acl.obj VBD -3
path conj^.obl.acl.obl -4
path conj^.obl.acl.obl VBD -3
path conj^.obl.acl:relcl.obl -4
path conj^.obl.acl:relcl.obl VBD -3
path conj^.obl.amod -4
path conj^.obl.amod VBD -3
path conj^.obl.amod other object -3
path conj^.obl.amod.compound -4
path conj^.obl.amod.compound VBD -4
path conj^.obl.amod.compound other object -3
path conj^.obl.amod.compound other rest -3
path conj^.obl.amod.compound recount -3
path conj^.obl.amod.compound rip -3
path conj^.obl.appos -4
path conj^.obl.appos VBD -3
path conj^.obl.compound -6
path conj^.obl.compound VB -3
path conj^.obl.compound VBD -5
path conj^.obl.compound VBG -5
path conj^.obl.compound VBP -4
path conj^.obl.compound VBZ -3
path conj^.obl.compound allow -2
path conj^.obl.compound mention -3
path conj^.obl.compound other clause -4
path conj^.obl.compound other infinitive -2
path conj^.obl.compound other object -5
path conj^.obl.compound other rest -5
path conj^.obl.compound raise -3
path conj^.obl.compound recount -2
path conj^.obl.compound refuse -3
path conj^.obl.compound say -2
path conj^.obl.compound seek -2
path conj^.obl.compound.compound -2
path conj^.obl.compound.compound VBD -2
path conj^.obl.compound.compound other clause -3
path conj^.obl.conj -3
path conj^.obl.conj VBD -4
path conj^.obl.conj VBP 2
path conj^.obl.conj other clause -3
path conj^.obl.conj other infinitive -3
path conj^.obl.conj other rest -3
path conj^.obl.conj say -3
path conj^.obl.conj seem -3
path conj^.obl.conj.nmod -2
path conj^.obl.conj.nmod VBD -3
path conj^.obl.conj.nmod other rest -3
path conj^.obl.conj.nmod seem -3
path conj^.obl.nmod -9
path conj^.obl.nmod VB -3
path conj^.obl.nmod VBD -8
path conj^.obl.nmod VBG -2
path conj^.obl.nmod VBN -4
path conj^.obl.nmod VBP -2
path conj^.obl.nmod VBZ -3
path conj^.obl.nmod accuse -2
path conj^.obl.nmod call -2
path conj^.obl.nmod declare -2
path conj^.obl.nmod other clause -6
path conj^.obl.nmod other infinitive -5
path conj^.obl.nmod other object -7
path conj^.obl.nmod other rest -4
path conj^.obl.nmod raise -2
path conj^.obl.nmod recount -2
path conj^.obl.nmod refuse -2
path conj^.obl.nmod rip -2
path conj^.obl.nmod say -3
path conj^.obl.nmod seem -2
path conj^.obl.nmod.compound -6
path conj^.obl.nmod.compound VBD -4
path conj^.obl.nmod.compound VBG -2
path conj^.obl.nmod.compound mention -2
path conj^.obl.nmod.compound other clause -3
path conj^.obl.nmod.compound other infinitive -3
path conj^.obl.nmod.compound other object -3
path conj^.obl.nmod.compound other prepositional -3
path conj^.obl.nmod.compound say -2
path conj^.obl.nmod.conj other clause -3
path conj^.obl.nmod.nmod -6
path conj^.obl.nmod.nmod VBD -3
path conj^.obl.nmod.nmod VBN -3
path conj^.obl.nmod.nmod other clause -3
path conj^.obl.nmod.nmod other object -3
path conj^.obl.nmod.nmod.compound -4
path conj^.obl.nmod.nmod:poss -5
path conj^.obl.nmod.nmod:poss VBD -4
path conj^.obl.nmod.nmod:poss VBN -3
path conj^.obl.nmod.nmod:poss other infinitive -4
path conj^.obl.nmod.nmod:poss refuse -3
path conj^.obl.nmod:poss -5
path conj^.obl.nmod:poss VBD -4
path conj^.obl.nmod:poss VBN -5
path conj^.obl.nmod:poss VBZ -4
path conj^.obl.nmod:poss other clause -4
path conj^.obl.nmod:poss other prepositional -4
path conj^.obl.nmod:poss other rest -2
path conj^.obl.nmod:poss say -4
path conj^.obl.nsubj -3
path conj^.obl.obl -3
path conj^.obl.obl VBD -3
path conj^.obl^.advcl^.obl -2
path conj^.obl^.nsubj VBZ 2
path conj^.obl^.nsubj count 3
path conj^.obl^.nsubj told 2
path conj^.obl^.obj -4
path conj^.obl^.obl -4
path conj^.obl^.obl VBZ -3
path conj^.obl^.obl count -3
path conj^.obl^.obl other object -3
path conj^.parataxis -4
path conj^.parataxis VBD -3
path conj^.parataxis.nmod -2
path conj^.parataxis.nsubj -4
path conj^.parataxis.nsubj VBD -2
path conj^.parataxis.nsubj other clause -2
path conj^.parataxis.nsubj other object -2
path conj^.parataxis.obj -3
path conj^.parataxis^.advcl.obj -3
path conj^.parataxis^.nsubj -3
path conj^.parataxis^.nsubj VBD -4
path conj^.parataxis^.nsubj other clause -3
path conj^.parataxis^.nsubj other infinitive -3
path conj^.parataxis^.obj -3
path conj^.parataxis^.obj VBD -2
path conj^.parataxis^.obj other clause -3
path conj^.parataxis^.obl -4
path conj^.parataxis^.obl VBD -3
path conj^.parataxis^.obl other clause -3
path conj^.vocative VBD -2
path conj^.xcomp -5
path conj^.xcomp VBD -3
path conj^.xcomp other clause -3
path conj^.xcomp other object -3
path conj^.xcomp say -2
path conj^.xcomp.advcl.obj -3
path conj^.xcomp.advcl.obl -3
path conj^.xcomp.obj -7
path conj^.xcomp.obj VB -2
path conj^.xcomp.obj VBD -5
path conj^.xcomp.obj VBN -2
path conj^.xcomp.obj VBZ -2
path conj^.xcomp.obj describe -2
path conj^.xcomp.obj other clause -5
path conj^.xcomp.obj other infinitive -3
path conj^.xcomp.obj other object -3
path conj^.xcomp.obj other prepositional -3
path conj^.xcomp.obj other rest -2
path conj^.xcomp.obj say -3
path conj^.xcomp.obj.amod -3
path conj^.xcomp.obj.amod VBD -3
path conj^.xcomp.obj.amod describe -3
path conj^.xcomp.obj.amod other object -3
path conj^.xcomp.obj.compound -3
path conj^.xcomp.obj.compound other clause -3
path conj^.xcomp.obj.nmod -4
path conj^.xcomp.obj.nmod VBN -3
path conj^.xcomp.obj.nmod other infinitive -3
path conj^.xcomp.obj.nmod:poss -4
path conj^.xcomp.obj.nmod:poss VBD -3
path conj^.xcomp.obj.nmod:poss other clause -3
path conj^.xcomp.obl -5
path conj^.xcomp.obl VB -2
path conj^.xcomp.obl VBD -6
path conj^.xcomp.obl VBN -3
path conj^.xcomp.obl VBP -2
path conj^.xcomp.obl describe -4
path conj^.xcomp.obl feel -2
path conj^.xcomp.obl other clause -4
path conj^.xcomp.obl other infinitive -4
path conj^.xcomp.obl other object -2
path conj^.xcomp.obl other quotation -2
path conj^.xcomp.obl other rest -2
path conj^.xcomp.obl say -3
path conj^.xcomp.obl.compound -2
path conj^.xcomp.obl.nmod -5
path conj^.xcomp.obl.nmod other object -3
path conj^.xcomp.obl.nmod.nmod -4
path conj^.xcomp.obl.nmod.nmod VBD -3
path conj^.xcomp.obl.nmod.nmod describe -3
path conj^.xcomp.obl.nmod.nmod other object -3
path conj^.xcomp.obl.nmod:poss -5
path conj^.xcomp.obl.nmod:poss VBD -4
path conj^.xcomp.obl.nmod:poss VBP -2
path conj^.xcomp.obl.nmod:poss describe -3
path conj^.xcomp.obl.nmod:poss feel -2
path conj^.xcomp.obl.nmod:poss other clause -4
path conj^.xcomp.obl.nmod:poss other object -3
path conj^.xcomp.obl.nmod:poss.nmod -3
path conj^.xcomp.obl.nmod:poss.nmod VBD -3
path conj^.xcomp.obl.nmod:poss.nmod describe -3
path conj^.xcomp.obl.nmod:poss.nmod other object -3
path conj^.xcomp.obl.obl -2
path conj^.xcomp.obl.obl VBP -2
path conj^.xcomp.obl.obl feel -2
path conj^.xcomp.obl.obl other clause -2
path conj^.xcomp.obl.obl.compound -2
path conj^.xcomp.obl.obl.compound VBP -2
path conj^.xcomp.obl.obl.compound feel -2
path conj^.xcomp.obl.obl.compound other clause -2
path conj^.xcomp^.nsubj other infinitive -3
path csubj^.expl other clause -2
path csubj^.nsubj note 3
path csubj^.nsubj other clause 2
path dep -2
path dep VBD -3
path discourse VB 3
path discourse VBP -4
path discourse advocate 3
path discourse other clause -2
path discourse other infinitive 3
path discourse think -4
path expl -5
path expl JJ -3
path expl VBZ -3
path expl clear -2
path expl other adjective -3
path expl other infinitive -2
path expl other rest -2
path expl seem -3
path far JJ -4
path far NNS -7
path far VBG -2
path far VBP -3
path far VBZ -2
path far acknowledge 2
path far add -7
path far announce -7
path far answer -6
path far appear -4
path far argue 2
path far ask -3
path far attack -3
path far author -3
path far back -6
path far believe -5
path far blast -5
path far boast -3
path far cite -7
path far claim -2
path far condemn -3
path far consider -3
path far continue -4
path far decide -4
path far declare -4
path far decline 2
path far decry -4
path far defend -2
path far deny -4
path far draw -5
path far echo -4
path far endorsement -4
path far eviscerate -4
path far expect -6
path far express 2
path far fear -4
path far find 2
path far focus -4
path far go -4
path far have -4
path far identify -5
path far indicate -3
path far insist -3
path far invoke 8
path far know -7
path far make 2
path far mention -4
path far mock -4
path far name -6
path far nominate -4
path far note 2
path far opposition -4
path far other adjective -4
path far other infinitive -2
path far other mixed 3
path far other noun-that -6
path far other object 2
path far other passive -2
path far other prepositional -2
path far other quotation 2
path far other rest -4
path far pass -4
path far plan -4
path far pledge 2
path far point -4
path far position -4
path far praise -3
path far predict -2
path far promise -3
path far propose -2
path far question -2
path far raise 3
path far rebuke -3
path far recognize -3
path far recommend -3
path far refer -6
path far reference -2
path far refuse -5
path far reject -4
path far report -4
path far require -2
path far reveal 3
path far rip -4
path far say 5
path far see -5
path far seek -2
path far seem -3
path far sign -5
path far slam -3
path far speak 3
path far step -2
path far support -2
path far talk -6
path far tell -4
path far think -2
path far told -5
path far turn -2
path far unveil -4
path far void 3
path far vote -2
path far vow -2
path far want -6
path far warn -3
path far warning -2
path far welcome -3
path far willing -3
path far wonder -7
path far worry -3
path iobj -4
path iobj VB -2
path iobj VBD -5
path iobj VBG -3
path iobj VBN -3
path iobj VBZ 2
path iobj ask -2
path iobj other after-clause -4
path iobj other infinitive -3
path iobj other mixed -3
path iobj other object -2
path iobj other prepositional -2
path iobj other quotation -8
path iobj tell -6
path iobj urge -2
path iobj.appos -3
path iobj.appos VBD -3
path iobj.appos tell -3
path iobj.compound -8
path iobj.compound VBD -8
path iobj.compound VBZ -2
path iobj.compound ask -2
path iobj.compound other clause -3
path iobj.compound other quotation -8
path iobj.compound tell -8
path iobj.compound.amod -4
path iobj.compound.amod VBD -4
path iobj.compound.amod other quotation -4
path iobj.compound.amod tell -4
path iobj.compound.compound -4
path iobj.compound.compound VBD -4
path iobj.compound.compound other clause -2
path iobj.compound.compound tell -4
path iobj.conj -3
path iobj.conj VBD -3
path iobj.det -4
path iobj.det VBD -4
path iobj.det other quotation -4
path iobj.det tell -4
path iobj.nmod -5
path iobj.nmod VBD -5
path iobj.nmod other clause -3
path iobj.nmod other quotation -5
path iobj.nmod tell -5
path iobj.nmod.compound -4
path iobj.nmod.compound VBD -3
path iobj.nmod.compound other clause -2
path iobj.nmod.compound other quotation -3
path iobj.nmod.compound tell -3
path iobj.nmod.nmod -3
path iobj.nmod.nmod VBD -3
path iobj.nmod.nmod other clause -2
path iobj.nmod.nmod other quotation -3
path iobj.nmod.nmod tell -3
path iobj.nmod:poss -5
path iobj.nmod:poss VBD -5
path iobj.nmod:poss ask -2
path iobj.nmod:poss other clause -3
path iobj.nmod:poss other quotation -4
path iobj.nmod:poss tell -4
path mark -4
path mark VBD -3
path mark other clause -2
path mark other infinitive -2
path mark say -2
path nmod 4
path nmod NN 4
path nmod told 4
path nmod:poss 5
path nmod:poss NN 4
path nmod:poss NNS 6
path nmod:poss assertion 2
path nmod:poss attack 3
path nmod:poss ban 3
path nmod:poss call 2
path nmod:poss claim 3
path nmod:poss comment 2
path nmod:poss critique 2
path nmod:poss decision 3
path nmod:poss endorsement 3
path nmod:poss other noun-of 3
path nmod:poss position 2
path nmod:poss promise 2
path nmod:poss proposal 3
path nmod:poss rebuttal 2
path nmod:poss refusal 3
path nmod:poss response 2
path nmod:poss ruling 2
path nmod:poss told 3
path nmod:poss view 2
path nmod:poss.compound 4
path nmod:poss.compound NN 2
path nmod:poss.compound NNS 4
path nmod:poss.compound other noun-of 3
path nmod:poss.compound position 3
path nmod:poss.nmod 6
path nmod:poss.nmod NN 5
path nmod:poss.nmod other noun-of 4
path nmod^ -6
path nmod^ NN -5
path nmod^ NNS -3
path nmod^ other noun-of -5
path nmod^ other noun-that -4
path nmod^.compound -3
path nmod^.compound other noun-of -3
path nmod^.nmod -4
path nmod^.nmod NN -3
path nmod^.nmod other noun-of -3
path nmod^.nmod other noun-that -3
path nmod^.nmod^ -3
path nmod^.nmod^ NN -3
path nmod^.nmod^ other noun-of -3
path nmod^.nsubj rebuttal -2
path nmod^.nsubj.compound 2
path nmod^.obj^.obl -3
path nmod^.obl^.nsubj -3
path nmod^.obl^.nsubj NN -3
path nmod^.obl^.nsubj other noun-of -3
path nmod^.obl^.obl -3
path nmod^.obl^.obl NN -3
path nsubj 3
path nsubj NNS 2
path nsubj VB 3
path nsubj VBD 3
path nsubj VBN 3
path nsubj VBP 2
path nsubj VBZ 2
path nsubj accept 5
path nsubj accuse 2
path nsubj acknowledge 7
path nsubj add 3
path nsubj address 3
path nsubj admit 5
path nsubj adopt 3
path nsubj agree 7
path nsubj aim 3
path nsubj air 3
path nsubj allege 3
path nsubj allow 2
path nsubj announce -2
path nsubj answer 4
path nsubj apologize 2
path nsubj appear -5
path nsubj applaud 3
path nsubj approve 2
path nsubj argue 4
path nsubj ask -2
path nsubj assail 2
path nsubj assert 5
path nsubj assure 5
path nsubj attack 2
path nsubj authorize 2
path nsubj avoid 2
path nsubj aware 3
path nsubj back 2
path nsubj balk 3
path nsubj believe 4
path nsubj bemoan 2
path nsubj blast 4
path nsubj block 3
path nsubj boast 4
path nsubj bring 3
path nsubj brush 3
path nsubj calculate 2
path nsubj call 4
path nsubj campaign 4
path nsubj care 3
path nsubj cast 3
path nsubj caution 3
path nsubj certain -3
path nsubj challenge 3
path nsubj characterize 2
path nsubj charge 5
path nsubj choose 5
path nsubj cite 6
path nsubj coin 3
path nsubj come -5
path nsubj comment 3
path nsubj commit 3
path nsubj complain 4
path nsubj concede 4
path nsubj concerned 3
path nsubj condemn 6
path nsubj confident 3
path nsubj confirm 4
path nsubj contemplate 3
path nsubj contend 3
path nsubj continue 2
path nsubj convinced 2
path nsubj counter 3
path nsubj credit 2
path nsubj criticize 3
path nsubj decline 3
path nsubj defend 2
path nsubj deliver 5
path nsubj demand 4
path nsubj deny 5
path nsubj determine 3
path nsubj disagree 3
path nsubj disavow 3
path nsubj disclose 2
path nsubj discuss 3
path nsubj dismiss 5
path nsubj dispute 3
path nsubj doubt 3
path nsubj dub 3
path nsubj eager 4
path nsubj email 3
path nsubj embrace 3
path nsubj emerge -2
path nsubj emphasize 5
path nsubj enamored 4
path nsubj encourage 3
path nsubj endorse 3
path nsubj enjoy 4
path nsubj envision -2
path nsubj estimate 4
path nsubj eviscerate 3
path nsubj explain 2
path nsubj fear 5
path nsubj feature 2
path nsubj feel 2
path nsubj file 3
path nsubj find 4
path nsubj fire 4
path nsubj give 5
path nsubj hail 3
path nsubj hate 2
path nsubj hear 3
path nsubj hint 4
path nsubj hire 3
path nsubj hope 5
path nsubj hopeful 3
path nsubj hostile 4
path nsubj identify 5
path nsubj ignore 2
path nsubj include 5
path nsubj indicate 2
path nsubj insist 6
path nsubj intend 3
path nsubj introduce -2
path nsubj issue 6
path nsubj knock 4
path nsubj lament 4
path nsubj launch 3
path nsubj lay 5
path nsubj learn 5
path nsubj liken 3
path nsubj line 3
path nsubj list 3
path nsubj look -3
path nsubj love 3
path nsubj maintain 3
path nsubj mention 6
path nsubj mislead 3
path nsubj mock 5
path nsubj name 3
path nsubj need 3
path nsubj note 4
path nsubj offer 6
path nsubj open 4
path nsubj oppose 7
path nsubj other clause 2
path nsubj other infinitive 2
path nsubj other noun-of 2
path nsubj other noun-that -2
path nsubj other object 3
path nsubj other prepositional 2
path nsubj other rest -4
path nsubj outline 4
path nsubj pass 5
path nsubj plan 4
path nsubj play 3
path nsubj plead -2
path nsubj pledge 5
path nsubj point 2
path nsubj portray 3
path nsubj post 5
path nsubj present 4
path nsubj press 3
path nsubj proclaim 3
path nsubj promise 5
path nsubj promising 3
path nsubj propose 6
path nsubj prove 3
path nsubj provide 4
path nsubj publish 4
path nsubj push 2
path nsubj put 2
path nsubj quote 3
path nsubj rail 3
path nsubj read 5
path nsubj realize 3
path nsubj rebuke 3
path nsubj rebut 4
path nsubj recognize 5
path nsubj recommend 3
path nsubj recount 2
path nsubj refer 4
path nsubj reference 4
path nsubj reflect 3
path nsubj reiterate 4
path nsubj reject 2
path nsubj release 6
path nsubj remain 4
path nsubj remark 4
path nsubj remind -2
path nsubj repeat 3
path nsubj reply 4
path nsubj request 3
path nsubj require 3
path nsubj respond 2
path nsubj reveal 2
path nsubj revel 2
path nsubj rip 3
path nsubj run 3
path nsubj satirize -4
path nsubj say 4
path nsubj seek 2
path nsubj seem -6
path nsubj send 3
path nsubj sense -2
path nsubj share 4
path nsubj shor 3
path nsubj shout 3
path nsubj shrug 3
path nsubj signal 4
path nsubj skeptical 3
path nsubj sound -3
path nsubj speak 2
path nsubj speculate 3
path nsubj stand 3
path nsubj start 4
path nsubj state 2
path nsubj step 3
path nsubj struggle 5
path nsubj suggest 2
path nsubj support 2
path nsubj supportive 3
path nsubj sure 2
path nsubj take 4
path nsubj tease 3
path nsubj tell 4
path nsubj tend 3
path nsubj testify 3
path nsubj thank 4
path nsubj threaten 3
path nsubj told 3
path nsubj touch 3
path nsubj turn 3
path nsubj tweet 6
path nsubj underplay 2
path nsubj underscore 3
path nsubj understand 3
path nsubj unveil 4
path nsubj use 3
path nsubj view 4
path nsubj voice 4
path nsubj vote 2
path nsubj vow 6
path nsubj want 3
path nsubj weigh 3
path nsubj welcome 3
path nsubj willing 3
path nsubj wonder 2
path nsubj worry 5
path nsubj write 4
path nsubj.acl.obj 3
path nsubj.acl.obj VBD 2
path nsubj.acl.obj other clause 3
path nsubj.acl.obj say 2
path nsubj.acl.obl 4
path nsubj.acl.obl VB 2
path nsubj.acl.obl VBD 3
path nsubj.acl.obl other clause 3
path nsubj.acl.obl other object 3
path nsubj.acl.obl.nmod 2
path nsubj.acl.obl.nmod VBD 2
path nsubj.acl.obl.nmod other object 2
path nsubj.acl:relcl 5
path nsubj.acl:relcl VBD 4
path nsubj.acl:relcl other clause 3
path nsubj.acl:relcl say 3
path nsubj.acl:relcl.advcl.nsubj 2
path nsubj.acl:relcl.advcl.nsubj say 2
path nsubj.acl:relcl.advcl.obj 2
path nsubj.acl:relcl.advcl.obj other clause 2
path nsubj.acl:relcl.advcl.obl 3
path nsubj.acl:relcl.advcl.obl VBD 3
path nsubj.acl:relcl.advcl.obl other after-clause 3
path nsubj.acl:relcl.advcl.obl other quotation 2
path nsubj.acl:relcl.advcl.obl say 4
path nsubj.acl:relcl.ccomp.nsubj other clause -2
path nsubj.acl:relcl.ccomp.nsubj other quotation 2
path nsubj.acl:relcl.ccomp.obj other clause -3
path nsubj.acl:relcl.ccomp.obl -4
path nsubj.acl:relcl.ccomp.obl VBD -3
path nsubj.acl:relcl.ccomp.obl other clause -4
path nsubj.acl:relcl.compound 4
path nsubj.acl:relcl.compound VBD 4
path nsubj.acl:relcl.conj 3
path nsubj.acl:relcl.conj VBD 3
path nsubj.acl:relcl.conj other quotation 3
path nsubj.acl:relcl.conj say 3
path nsubj.acl:relcl.conj.obj 4
path nsubj.acl:relcl.conj.obj VBD 3
path nsubj.acl:relcl.conj.obj say 3
path nsubj.acl:relcl.conj.obl VBD 2
path nsubj.acl:relcl.conj.obl other quotation 2
path nsubj.acl:relcl.conj.obl say 2
path nsubj.acl:relcl.nmod 5
path nsubj.acl:relcl.nmod VBD 3
path nsubj.acl:relcl.nmod other clause 4
path nsubj.acl:relcl.nsubj 3
path nsubj.acl:relcl.nsubj VB 4
path nsubj.acl:relcl.nsubj VBN 2
path nsubj.acl:relcl.nsubj VBZ 3
path nsubj.acl:relcl.nsubj other after-clause 4
path nsubj.acl:relcl.nsubj other object 2
path nsubj.acl:relcl.nsubj other rest 3
path nsubj.acl:relcl.nsubj say 3
path nsubj.acl:relcl.nsubj:pass 5
path nsubj.acl:relcl.nsubj:pass VB 3
path nsubj.acl:relcl.nsubj:pass VBD 3
path nsubj.acl:relcl.nsubj:pass argue 3
path nsubj.acl:relcl.nsubj:pass other after-clause 3
path nsubj.acl:relcl.nsubj:pass other clause 2
path nsubj.acl:relcl.nsubj:pass other object 4
path nsubj.acl:relcl.nsubj:pass see 3
path nsubj.acl:relcl.obj 6
path nsubj.acl:relcl.obj VB 3
path nsubj.acl:relcl.obj VBD 4
path nsubj.acl:relcl.obj VBN 3
path nsubj.acl:relcl.obj other after-clause 4
path nsubj.acl:relcl.obj other clause 2
path nsubj.acl:relcl.obj other object 4
path nsubj.acl:relcl.obj other quotation 2
path nsubj.acl:relcl.obj say 5
path nsubj.acl:relcl.obj.compound 4
path nsubj.acl:relcl.obj.compound VBD 3
path nsubj.acl:relcl.obj.compound VBN 3
path nsubj.acl:relcl.obj.compound other after-clause 5
path nsubj.acl:relcl.obj.compound other object 2
path nsubj.acl:relcl.obj.compound say 4
path nsubj.acl:relcl.obj.conj VBD 2
path nsubj.acl:relcl.obj.conj say 2
path nsubj.acl:relcl.obj.nmod 3
path nsubj.acl:relcl.obj.nmod VBD 2
path nsubj.acl:relcl.obj.nmod other clause 3
path nsubj.acl:relcl.obj.nmod other object 2
path nsubj.acl:relcl.obj.nmod say 2
path nsubj.acl:relcl.obj.nmod:poss 3
path nsubj.acl:relcl.obj.nmod:poss other clause 3
path nsubj.acl:relcl.obj.nmod:poss say 3
path nsubj.acl:relcl.obl 5
path nsubj.acl:relcl.obl VB 3
path nsubj.acl:relcl.obl VBD 4
path nsubj.acl:relcl.obl VBZ 2
path nsubj.acl:relcl.obl argue 3
path nsubj.acl:relcl.obl other after-clause 4
path nsubj.acl:relcl.obl other clause 3
path nsubj.acl:relcl.obl other object 4
path nsubj.acl:relcl.obl other quotation 2
path nsubj.acl:relcl.obl say 5
path nsubj.acl:relcl.obl see 3
path nsubj.acl:relcl.obl.compound 4
path nsubj.acl:relcl.obl.compound VBD 4
path nsubj.acl:relcl.obl.compound other after-clause 4
path nsubj.acl:relcl.obl.compound other quotation 4
path nsubj.acl:relcl.obl.compound say 5
path nsubj.acl:relcl.obl.conj 3
path nsubj.acl:relcl.obl.conj VBD 4
path nsubj.acl:relcl.obl.conj say 3
path nsubj.acl:relcl.obl.nmod 3
path nsubj.acl:relcl.obl.nmod VBD 2
path nsubj.acl:relcl.obl.nmod other object 2
path nsubj.acl:relcl.obl.nmod say 3
path nsubj.acl:relcl.obl.nmod:poss 3
path nsubj.acl:relcl.obl.nmod:poss VBD 3
path nsubj.acl:relcl.obl.nmod:poss other quotation 2
path nsubj.acl:relcl.obl.nmod:poss say 3
path nsubj.acl:relcl.xcomp.obj 2
path nsubj.acl:relcl.xcomp.obj VBD 2
path nsubj.acl:relcl.xcomp.obj say 3
path nsubj.advcl.nsubj 3
path nsubj.advcl.nsubj VBD 3
path nsubj.advcl.nsubj other clause 3
path nsubj.advcl.nsubj tell 3
path nsubj.advcl.obj 4
path nsubj.advcl.obj VBD 4
path nsubj.advcl.obj other clause 4
path nsubj.advcl.obj tell 4
path nsubj.amod 6
path nsubj.amod VBD 4
path nsubj.amod VBZ 3
path nsubj.amod other clause 3
path nsubj.amod other infinitive 3
path nsubj.amod other prepositional 3
path nsubj.amod other quotation 4
path nsubj.amod say 4
path nsubj.amod.compound 4
path nsubj.amod.obl 5
path nsubj.amod.obl VBD 3
path nsubj.amod.obl other clause 3
path nsubj.amod.obl other quotation 3
path nsubj.amod.obl say 4
path nsubj.appos 10
path nsubj.appos JJ 2
path nsubj.appos VB 5
path nsubj.appos VBD 7
path nsubj.appos VBG 2
path nsubj.appos VBN 4
path nsubj.appos VBZ 6
path nsubj.appos agree 3
path nsubj.appos announce 2
path nsubj.appos argue 3
path nsubj.appos ask 3
path nsubj.appos call 4
path nsubj.appos charge 3
path nsubj.appos cite -2
path nsubj.appos condemn 2
path nsubj.appos indicate 2
path nsubj.appos invoke 3
path nsubj.appos other adjective 2
path nsubj.appos other after-clause 5
path nsubj.appos other clause 7
path nsubj.appos other infinitive 3
path nsubj.appos other mixed 3
path nsubj.appos other object 5
path nsubj.appos other prepositional 5
path nsubj.appos other quotation 5
path nsubj.appos recall 3
path nsubj.appos release 2
path nsubj.appos respond 2
path nsubj.appos say 6
path nsubj.appos state 2
path nsubj.appos support 3
path nsubj.appos talk 3
path nsubj.appos tweet 4
path nsubj.appos urge 2
path nsubj.appos want 3
path nsubj.appos write -2
path nsubj.appos.acl.obj 5
path nsubj.appos.acl.obj VBD 5
path nsubj.appos.acl.obj other clause 2
path nsubj.appos.acl.obj other quotation 4
path nsubj.appos.acl.obj say 4
path nsubj.appos.acl.obl 5
path nsubj.appos.acl.obl VBD 5
path nsubj.appos.acl.obl other quotation 5
path nsubj.appos.acl.obl say 4
path nsubj.appos.acl:relcl 3
path nsubj.appos.acl:relcl VBD 3
path nsubj.appos.acl:relcl say 3
path nsubj.appos.acl:relcl.conj 2
path nsubj.appos.acl:relcl.nmod 3
path nsubj.appos.acl:relcl.nmod VBD 3
path nsubj.appos.acl:relcl.nmod say 3
path nsubj.appos.acl:relcl.nsubj 8
path nsubj.appos.acl:relcl.nsubj VBD 7
path nsubj.appos.acl:relcl.nsubj VBZ 3
path nsubj.appos.acl:relcl.nsubj invoke 3
path nsubj.appos.acl:relcl.nsubj other after-clause 2
path nsubj.appos.acl:relcl.nsubj other clause 6
path nsubj.appos.acl:relcl.nsubj other object 4
path nsubj.appos.acl:relcl.nsubj other quotation 4
path nsubj.appos.acl:relcl.nsubj say 6
path nsubj.appos.acl:relcl.obj 9
path nsubj.appos.acl:relcl.obj VBD 9
path nsubj.appos.acl:relcl.obj invoke 3
path nsubj.appos.acl:relcl.obj other clause 3
path nsubj.appos.acl:relcl.obj other object 5
path nsubj.appos.acl:relcl.obj other quotation 6
path nsubj.appos.acl:relcl.obj say 7
path nsubj.appos.acl:relcl.obl 7
path nsubj.appos.acl:relcl.obl VBD 7
path nsubj.appos.acl:relcl.obl other clause 5
path nsubj.appos.acl:relcl.obl other quotation 5
path nsubj.appos.acl:relcl.obl say 7
path nsubj.appos.acl:relcl.xcomp 4
path nsubj.appos.acl:relcl.xcomp VBD 4
path nsubj.appos.acl:relcl.xcomp other clause 4
path nsubj.appos.acl:relcl.xcomp say 4
path nsubj.appos.amod.compound 5
path nsubj.appos.amod.compound VBD 5
path nsubj.appos.amod.compound invoke 3
path nsubj.appos.amod.compound other object 3
path nsubj.appos.amod.compound other quotation 3
path nsubj.appos.amod.compound say 3
path nsubj.appos.amod.obl 5
path nsubj.appos.amod.obl VBD 4
path nsubj.appos.amod.obl other clause 3
path nsubj.appos.amod.obl other quotation 3
path nsubj.appos.amod.obl say 4
path nsubj.appos.appos 3
path nsubj.appos.appos VBD 3
path nsubj.appos.appos other clause 3
path nsubj.appos.appos say 2
path nsubj.appos.appos.compound 2
path nsubj.appos.appos.compound VBD 2
path nsubj.appos.appos.compound say 2
path nsubj.appos.compound 12
path nsubj.appos.compound VBD 10
path nsubj.appos.compound VBN 4
path nsubj.appos.compound VBZ 6
path nsubj.appos.compound call 3
path nsubj.appos.compound condemn 2
path nsubj.appos.compound other after-clause 4
path nsubj.appos.compound other clause 8
path nsubj.appos.compound other infinitive 5
path nsubj.appos.compound other object 7
path nsubj.appos.compound other prepositional 3
path nsubj.appos.compound other quotation 5
path nsubj.appos.compound say 7
path nsubj.appos.compound tell 3
path nsubj.appos.compound want 3
path nsubj.appos.compound write 2
path nsubj.appos.compound.amod 4
path nsubj.appos.compound.amod VBD 4
path nsubj.appos.compound.compound 8
path nsubj.appos.compound.compound VBD 8
path nsubj.appos.compound.compound other clause 3
path nsubj.appos.compound.compound other object 3
path nsubj.appos.compound.compound other quotation 7
path nsubj.appos.compound.compound say 8
path nsubj.appos.compound.nmod:poss 4
path nsubj.appos.compound.nmod:poss VBD 4
path nsubj.appos.compound.nmod:poss other clause 3
path nsubj.appos.compound.nmod:poss other quotation 2
path nsubj.appos.compound.nmod:poss say 4
path nsubj.appos.conj 10
path nsubj.appos.conj VBD 8
path nsubj.appos.conj VBZ 4
path nsubj.appos.conj other after-clause 2
path nsubj.appos.conj other clause 5
path nsubj.appos.conj other infinitive 4
path nsubj.appos.conj other object 3
path nsubj.appos.conj other quotation 5
path nsubj.appos.conj say 6
path nsubj.appos.conj want 3
path nsubj.appos.conj.compound 7
path nsubj.appos.conj.compound VBD 5
path nsubj.appos.conj.compound VBZ 4
path nsubj.appos.conj.compound other clause 3
path nsubj.appos.conj.compound other infinitive 4
path nsubj.appos.conj.compound other quotation 4
path nsubj.appos.conj.compound say 5
path nsubj.appos.conj.compound want 3
path nsubj.appos.conj.nmod 7
path nsubj.appos.conj.nmod VBD 7
path nsubj.appos.conj.nmod other quotation 5
path nsubj.appos.conj.nmod say 5
path nsubj.appos.nmod 12
path nsubj.appos.nmod VB 3
path nsubj.appos.nmod VBD 10
path nsubj.appos.nmod VBG 4
path nsubj.appos.nmod VBN 4
path nsubj.appos.nmod VBZ 2
path nsubj.appos.nmod agree 2
path nsubj.appos.nmod call 4
path nsubj.appos.nmod charge 3
path nsubj.appos.nmod other after-clause 4
path nsubj.appos.nmod other clause 5
path nsubj.appos.nmod other infinitive 3
path nsubj.appos.nmod other object 6
path nsubj.appos.nmod other prepositional 4
path nsubj.appos.nmod other quotation 6
path nsubj.appos.nmod other rest 3
path nsubj.appos.nmod recall 3
path nsubj.appos.nmod say 8
path nsubj.appos.nmod support 3
path nsubj.appos.nmod tweet 2
path nsubj.appos.nmod write 2
path nsubj.appos.nmod.amod 5
path nsubj.appos.nmod.amod VBD 5
path nsubj.appos.nmod.amod other quotation 5
path nsubj.appos.nmod.amod say 5
path nsubj.appos.nmod.appos 3
path nsubj.appos.nmod.appos VBD 3
path nsubj.appos.nmod.appos other quotation 3
path nsubj.appos.nmod.appos say 4
path nsubj.appos.nmod.compound 11
path nsubj.appos.nmod.compound VBD 10
path nsubj.appos.nmod.compound VBG 3
path nsubj.appos.nmod.compound VBZ 3
path nsubj.appos.nmod.compound note 2
path nsubj.appos.nmod.compound other after-clause 3
path nsubj.appos.nmod.compound other clause 7
path nsubj.appos.nmod.compound other object 3
path nsubj.appos.nmod.compound other quotation 7
path nsubj.appos.nmod.compound say 9
path nsubj.appos.nmod.compound tell 2
path nsubj.appos.nmod.compound write 4
path nsubj.appos.nmod.conj 7
path nsubj.appos.nmod.conj VBD 6
path nsubj.appos.nmod.conj other clause 5
path nsubj.appos.nmod.conj other quotation 4
path nsubj.appos.nmod.conj say 6
path nsubj.appos.nmod.nmod 10
path nsubj.appos.nmod.nmod VBD 9
path nsubj.appos.nmod.nmod VBZ 2
path nsubj.appos.nmod.nmod other after-clause 2
path nsubj.appos.nmod.nmod other clause 4
path nsubj.appos.nmod.nmod other object 3
path nsubj.appos.nmod.nmod other quotation 9
path nsubj.appos.nmod.nmod say 9
path nsubj.appos.nmod.nmod:poss 6
path nsubj.appos.nmod.nmod:poss VBD 6
path nsubj.appos.nmod.nmod:poss other clause 2
path nsubj.appos.nmod.nmod:poss other quotation 6
path nsubj.appos.nmod.nmod:poss say 5
path nsubj.appos.nmod:poss 8
path nsubj.appos.nmod:poss VBD 8
path nsubj.appos.nmod:poss VBN 2
path nsubj.appos.nmod:poss VBZ 3
path nsubj.appos.nmod:poss feature 2
path nsubj.appos.nmod:poss other after-clause 2
path nsubj.appos.nmod:poss other clause 4
path nsubj.appos.nmod:poss other object 4
path nsubj.appos.nmod:poss other quotation 6
path nsubj.appos.nmod:poss say 6
path nsubj.appos.nmod:poss.compound 3
path nsubj.appos.nmod:poss.compound VBD 3
path nsubj.appos.nmod:poss.compound say 3
path nsubj.appos.nsubj 4
path nsubj.appos.nsubj VBD 4
path nsubj.appos.nsubj other clause 2
path nsubj.appos.nsubj other quotation 3
path nsubj.appos.nsubj say 3
path nsubj.compound 11
path nsubj.compound JJ 4
path nsubj.compound VB 4
path nsubj.compound VBD 7
path nsubj.compound VBG 4
path nsubj.compound VBN 6
path nsubj.compound VBP 2
path nsubj.compound VBZ 6
path nsubj.compound acknowledge 3
path nsubj.compound add -2
path nsubj.compound agree 4
path nsubj.compound aim 2
path nsubj.compound announce 2
path nsubj.compound back 2
path nsubj.compound believe 3
path nsubj.compound blast 3
path nsubj.compound call 3
path nsubj.compound claim 2
path nsubj.compound conclude 3
path nsubj.compound condemn 3
path nsubj.compound criticize 3
path nsubj.compound declare 3
path nsubj.compound decline 4
path nsubj.compound decry 2
path nsubj.compound dismiss 3
path nsubj.compound express 2
path nsubj.compound find 4
path nsubj.compound hope 3
path nsubj.compound ignore 2
path nsubj.compound insist 3
path nsubj.compound issue -3
path nsubj.compound make 3
path nsubj.compound offer 4
path nsubj.compound other adjective 4
path nsubj.compound other after-clause 5
path nsubj.compound other clause 6
path nsubj.compound other infinitive 6
path nsubj.compound other mixed 3
path nsubj.compound other object 6
path nsubj.compound other prepositional 3
path nsubj.compound other quotation 8
path nsubj.compound other rest 2
path nsubj.compound praise 3
path nsubj.compound push 4
path nsubj.compound put 2
path nsubj.compound recognize 3
path nsubj.compound refuse 2
path nsubj.compound release 4
path nsubj.compound reply 3
path nsubj.compound report 6
path nsubj.compound reveal 4
path nsubj.compound say 5
path nsubj.compound see 4
path nsubj.compound seek 3
path nsubj.compound show 2
path nsubj.compound shrug 3
path nsubj.compound suggest 2
path nsubj.compound tell 2
path nsubj.compound think 2
path nsubj.compound try 3
path nsubj.compound tweet 3
path nsubj.compound write 4
path nsubj.compound.amod 6
path nsubj.compound.amod VBD 5
path nsubj.compound.amod other after-clause 2
path nsubj.compound.amod other clause 3
path nsubj.compound.amod other object 2
path nsubj.compound.amod other quotation 3
path nsubj.compound.amod report 3
path nsubj.compound.amod say 3
path nsubj.compound.appos 6
path nsubj.compound.appos VBD 5
path nsubj.compound.appos other quotation 5
path nsubj.compound.appos say 5
path nsubj.compound.appos.nmod 3
path nsubj.compound.appos.nmod VBD 3
path nsubj.compound.appos.nmod say 3
path nsubj.compound.appos.nmod:poss 3
path nsubj.compound.appos.nmod:poss VBD 3
path nsubj.compound.appos.nmod:poss other quotation 3
path nsubj.compound.appos.nmod:poss say 3
path nsubj.compound.compound 10
path nsubj.compound.compound VB 4
path nsubj.compound.compound VBD 7
path nsubj.compound.compound VBG 3
path nsubj.compound.compound VBN 5
path nsubj.compound.compound VBZ 5
path nsubj.compound.compound decry 3
path nsubj.compound.compound find 3
path nsubj.compound.compound other after-clause 2
path nsubj.compound.compound other clause 6
path nsubj.compound.compound other infinitive 4
path nsubj.compound.compound other object 6
path nsubj.compound.compound other quotation 6
path nsubj.compound.compound push 3
path nsubj.compound.compound report 2
path nsubj.compound.compound say 6
path nsubj.compound.compound show 4
path nsubj.compound.compound tell 2
path nsubj.compound.compound write 3
path nsubj.compound.compound.compound 6
path nsubj.compound.compound.compound VBD 5
path nsubj.compound.compound.compound other clause 4
path nsubj.compound.compound.compound other object 4
path nsubj.compound.compound.compound say 4
path nsubj.compound.compound.compound show 3
path nsubj.compound.conj 5
path nsubj.compound.conj VBD 5
path nsubj.compound.conj other clause 3
path nsubj.compound.conj other object 3
path nsubj.compound.nmod 4
path nsubj.compound.nmod VBD 3
path nsubj.compound.nmod issue 3
path nsubj.compound.nmod other object 4
path nsubj.compound.nmod.compound 4
path nsubj.compound.nmod.compound VBD 4
path nsubj.compound.nmod.compound issue 3
path nsubj.compound.nmod.compound other object 4
path nsubj.compound.nmod:poss 4
path nsubj.compound.nmod:poss VBD 2
path nsubj.compound.nmod:poss other clause 2
path nsubj.compound.nmod:poss say 2
path nsubj.conj 9
path nsubj.conj VB 5
path nsubj.conj VBD 5
path nsubj.conj VBG 2
path nsubj.conj VBN 8
path nsubj.conj VBP 4
path nsubj.conj VBZ -2
path nsubj.conj agree 3
path nsubj.conj argue 3
path nsubj.conj come 2
path nsubj.conj other clause 5
path nsubj.conj other object 7
path nsubj.conj other prepositional 4
path nsubj.conj other quotation 2
path nsubj.conj other rest 4
path nsubj.conj say 4
path nsubj.conj see 2
path nsubj.conj support 4
path nsubj.conj told 2
path nsubj.conj write 2
path nsubj.conj.acl.obj 2
path nsubj.conj.acl:relcl.nsubj 3
path nsubj.conj.appos 3
path nsubj.conj.appos VBD 3
path nsubj.conj.compound 7
path nsubj.conj.compound VBD 4
path nsubj.conj.compound VBN 3
path nsubj.conj.compound VBP 5
path nsubj.conj.compound argue 3
path nsubj.conj.compound other clause 5
path nsubj.conj.compound other object 5
path nsubj.conj.compound say 3
path nsubj.conj.compound.amod 3
path nsubj.conj.compound.amod VBD 3
path nsubj.conj.compound.compound 4
path nsubj.conj.conj 3
path nsubj.conj.conj VBD 3
path nsubj.conj.nmod 4
path nsubj.conj.nmod VB 2
path nsubj.conj.nmod VBD 4
path nsubj.conj.nmod other clause 4
path nsubj.conj.nmod other object 4
path nsubj.conj.nmod say 3
path nsubj.conj.nmod.compound 3
path nsubj.conj.nmod.compound VBD 2
path nsubj.conj.nmod.compound other object 3
path nsubj.conj.nmod.nmod 4
path nsubj.conj.nmod:poss 7
path nsubj.conj.nmod:poss VBD 3
path nsubj.conj.nmod:poss VBP 4
path nsubj.conj.nmod:poss argue 3
path nsubj.conj.nmod:poss other clause 4
path nsubj.conj.nmod:poss other infinitive 2
path nsubj.conj.nmod:poss other object 4
path nsubj.conj.nmod:poss other rest 3
path nsubj.conj.nmod:poss say 2
path nsubj.conj.nsubj 2
path nsubj.conj.nsubj VBD 2
path nsubj.conj.nsubj other quotation 2
path nsubj.conj.nsubj say 2
path nsubj.conj.obl -4
path nsubj.conj.obl VBD -4
path nsubj.conj.obl other quotation -3
path nsubj.conj.obl say -4
path nsubj.conj.obl.nmod:poss -4
path nsubj.conj.obl.nmod:poss VBD -4
path nsubj.conj.obl.nmod:poss other quotation -4
path nsubj.conj.obl.nmod:poss say -4
path nsubj.conj.obl.obj -3
path nsubj.conj.obl.obj VBD -3
path nsubj.conj.obl.obj other quotation -3
path nsubj.conj.obl.obj say -3
path nsubj.det 5
path nsubj.det VBD 6
path nsubj.det other after-clause 3
path nsubj.det other clause 4
path nsubj.det other object 2
path nsubj.det report 3
path nsubj.flat.appos 3
path nsubj.flat.appos VBD 3
path nsubj.flat.compound 3
path nsubj.flat.compound VBD 3
path nsubj.flat.nmod 4
path nsubj.flat.nmod VBD 3
path nsubj.flat.nmod other quotation 3
path nsubj.flat.nmod say 3
path nsubj.list 5
path nsubj.list VBD 5
path nsubj.list other clause 4
path nsubj.list other quotation 2
path nsubj.list say 4
path nsubj.list.compound 5
path nsubj.list.compound VBD 4
path nsubj.list.compound say 4
path nsubj.nmod 9
path nsubj.nmod JJ 3
path nsubj.nmod VB 4
path nsubj.nmod VBD 5
path nsubj.nmod VBG 4
path nsubj.nmod VBN 5
path nsubj.nmod VBP 7
path nsubj.nmod VBZ 5
path nsubj.nmod acknowledge 3
path nsubj.nmod add 4
path nsubj.nmod agree 3
path nsubj.nmod ask 2
path nsubj.nmod call 3
path nsubj.nmod condemn 2
path nsubj.nmod continue 3
path nsubj.nmod criticize 4
path nsubj.nmod decline 4
path nsubj.nmod defend 3
path nsubj.nmod deny 3
path nsubj.nmod explain 2
path nsubj.nmod find 3
path nsubj.nmod have -2
path nsubj.nmod indicate 3
path nsubj.nmod issue 3
path nsubj.nmod lament 3
path nsubj.nmod like 4
path nsubj.nmod mislead 2
path nsubj.nmod offer 4
path nsubj.nmod oppose 2
path nsubj.nmod other adjective 3
path nsubj.nmod other after-clause 3
path nsubj.nmod other called-false 4
path nsubj.nmod other clause 4
path nsubj.nmod other infinitive 4
path nsubj.nmod other mixed 3
path nsubj.nmod other noun-of 2
path nsubj.nmod other object 6
path nsubj.nmod other prepositional 3
path nsubj.nmod other quotation 7
path nsubj.nmod pass 3
path nsubj.nmod plan 2
path nsubj.nmod point 4
path nsubj.nmod propose 3
path nsubj.nmod publish 3
path nsubj.nmod push 2
path nsubj.nmod recall 3
path nsubj.nmod reveal 3
path nsubj.nmod say 6
path nsubj.nmod seem -3
path nsubj.nmod show 3
path nsubj.nmod speak 2
path nsubj.nmod state 3
path nsubj.nmod stress 3
path nsubj.nmod support 2
path nsubj.nmod take 3
path nsubj.nmod talk 2
path nsubj.nmod tell 4
path nsubj.nmod try 4
path nsubj.nmod urge 3
path nsubj.nmod vote 4
path nsubj.nmod want 3
path nsubj.nmod warn 4
path nsubj.nmod wonder 2
path nsubj.nmod write 4
path nsubj.nmod.acl.obj VBD 2
path nsubj.nmod.acl.obl 4
path nsubj.nmod.acl.obl other clause 2
path nsubj.nmod.acl:relcl.nsubj VBD 2
path nsubj.nmod.acl:relcl.nsubj other clause 2
path nsubj.nmod.acl:relcl.obj 2
path nsubj.nmod.acl:relcl.obj VBD 2
path nsubj.nmod.acl:relcl.obl 2
path nsubj.nmod.acl:relcl.obl VBD 2
path nsubj.nmod.amod 6
path nsubj.nmod.amod VBD 5
path nsubj.nmod.amod other clause 5
path nsubj.nmod.amod other quotation 3
path nsubj.nmod.amod say 4
path nsubj.nmod.amod tell 3
path nsubj.nmod.appos 5
path nsubj.nmod.appos VBD 4
path nsubj.nmod.appos other clause 3
path nsubj.nmod.appos other object 3
path nsubj.nmod.appos say 2
path nsubj.nmod.appos.compound 3
path nsubj.nmod.appos.compound VBD 3
path nsubj.nmod.appos.nmod 3
path nsubj.nmod.compound 11
path nsubj.nmod.compound JJ 3
path nsubj.nmod.compound VB 4
path nsubj.nmod.compound VBD 8
path nsubj.nmod.compound VBG 3
path nsubj.nmod.compound VBN 5
path nsubj.nmod.compound VBP 4
path nsubj.nmod.compound VBZ 4
path nsubj.nmod.compound announce 3
path nsubj.nmod.compound ask 2
path nsubj.nmod.compound call 2
path nsubj.nmod.compound decline 2
path nsubj.nmod.compound endorse 2
path nsubj.nmod.compound find 2
path nsubj.nmod.compound other adjective 3
path nsubj.nmod.compound other clause 6
path nsubj.nmod.compound other infinitive 2
path nsubj.nmod.compound other object 7
path nsubj.nmod.compound other prepositional 3
path nsubj.nmod.compound other quotation 7
path nsubj.nmod.compound other rest 4
path nsubj.nmod.compound publish 2
path nsubj.nmod.compound say 5
path nsubj.nmod.compound show 4
path nsubj.nmod.compound talk 2
path nsubj.nmod.compound tell 6
path nsubj.nmod.compound tweet 3
path nsubj.nmod.compound write 3
path nsubj.nmod.compound.amod 5
path nsubj.nmod.compound.amod VBD 4
path nsubj.nmod.compound.compound 8
path nsubj.nmod.compound.compound VBD 6
path nsubj.nmod.compound.compound VBZ 3
path nsubj.nmod.compound.compound other after-clause 3
path nsubj.nmod.compound.compound other clause 4
path nsubj.nmod.compound.compound other object 5
path nsubj.nmod.compound.compound other quotation 5
path nsubj.nmod.compound.compound say 5
path nsubj.nmod.compound.compound tell 4
path nsubj.nmod.conj 5
path nsubj.nmod.conj VBD 3
path nsubj.nmod.conj VBN 4
path nsubj.nmod.conj other clause 2
path nsubj.nmod.conj other object 4
path nsubj.nmod.conj publish 2
path nsubj.nmod.conj say 2
path nsubj.nmod.conj.compound 4
path nsubj.nmod.conj.compound VBD 3
path nsubj.nmod.conj.compound other clause 2
path nsubj.nmod.conj.nmod 5
path nsubj.nmod.conj.nmod VBD 4
path nsubj.nmod.conj.nmod other object 3
path nsubj.nmod.nmod 6
path nsubj.nmod.nmod VBD 5
path nsubj.nmod.nmod VBG 2
path nsubj.nmod.nmod VBN 2
path nsubj.nmod.nmod other clause 4
path nsubj.nmod.nmod other object 2
path nsubj.nmod.nmod other prepositional 2
path nsubj.nmod.nmod other quotation 3
path nsubj.nmod.nmod say 4
path nsubj.nmod.nmod show 3
path nsubj.nmod.nmod.compound 5
path nsubj.nmod.nmod.compound VBD 4
path nsubj.nmod.nmod.compound other clause 5
path nsubj.nmod.nmod.compound other object 2
path nsubj.nmod.nmod.compound say 2
path nsubj.nmod.nmod.conj 2
path nsubj.nmod.nmod.conj VBD 2
path nsubj.nmod.nmod.conj other clause 2
path nsubj.nmod.nmod.nmod 2
path nsubj.nmod.nmod.nmod VBD 3
path nsubj.nmod.nmod.nmod:poss 3
path nsubj.nmod.nmod.nmod:poss VBD 2
path nsubj.nmod.nmod.nmod:poss other clause 3
path nsubj.nmod.nmod.nmod:poss say 2
path nsubj.nmod.nmod:poss 8
path nsubj.nmod.nmod:poss VBD 6
path nsubj.nmod.nmod:poss VBG 2
path nsubj.nmod.nmod:poss VBP 4
path nsubj.nmod.nmod:poss VBZ 2
path nsubj.nmod.nmod:poss defend 3
path nsubj.nmod.nmod:poss other clause 3
path nsubj.nmod.nmod:poss other infinitive 3
path nsubj.nmod.nmod:poss other object 3
path nsubj.nmod.nmod:poss other prepositional 4
path nsubj.nmod.nmod:poss other quotation 4
path nsubj.nmod.nmod:poss other rest 3
path nsubj.nmod.nmod:poss say 4
path nsubj.nmod.nmod:poss wonder 5
path nsubj.nmod.nmod:poss.compound say 2
path nsubj.nmod.nmod:poss.nmod VBG 3
path nsubj.nmod.nmod:poss.nmod other clause 2
path nsubj.nmod.nmod:poss.nmod wonder 4
path nsubj.nmod:poss 13
path nsubj.nmod:poss JJ 3
path nsubj.nmod:poss VB 4
path nsubj.nmod:poss VBD 7
path nsubj.nmod:poss VBG 5
path nsubj.nmod:poss VBN 5
path nsubj.nmod:poss VBP 6
path nsubj.nmod:poss VBZ 5
path nsubj.nmod:poss announce 2
path nsubj.nmod:poss argue 3
path nsubj.nmod:poss believe 3
path nsubj.nmod:poss call 3
path nsubj.nmod:poss challenge 2
path nsubj.nmod:poss hope 2
path nsubj.nmod:poss indicate 3
path nsubj.nmod:poss know 3
path nsubj.nmod:poss other adjective 3
path nsubj.nmod:poss other after-clause 3
path nsubj.nmod:poss other clause 7
path nsubj.nmod:poss other infinitive 5
path nsubj.nmod:poss other object 7
path nsubj.nmod:poss other prepositional 5
path nsubj.nmod:poss other quotation 7
path nsubj.nmod:poss put 3
path nsubj.nmod:poss report 2
path nsubj.nmod:poss respond 3
path nsubj.nmod:poss say 4
path nsubj.nmod:poss see 3
path nsubj.nmod:poss seem -4
path nsubj.nmod:poss show 3
path nsubj.nmod:poss shrug 3
path nsubj.nmod:poss suggest 3
path nsubj.nmod:poss tell 3
path nsubj.nmod:poss unveil 3
path nsubj.nmod:poss write 3
path nsubj.nmod:poss.amod 3
path nsubj.nmod:poss.amod VBZ 3
path nsubj.nmod:poss.amod other object 3
path nsubj.nmod:poss.amod see 3
path nsubj.nmod:poss.compound 6
path nsubj.nmod:poss.compound VBD 5
path nsubj.nmod:poss.compound other clause 3
path nsubj.nmod:poss.compound other quotation 4
path nsubj.nmod:poss.compound say 2
path nsubj.nmod:poss.nmod 4
path nsubj.nmod:poss.nmod VBD 3
path nsubj.nmod:poss.nmod other infinitive 3
path nsubj.nsubj 7
path nsubj.nsubj VBD 6
path nsubj.nsubj VBZ 3
path nsubj.nsubj condemn 3
path nsubj.nsubj endorse 2
path nsubj.nsubj envision 3
path nsubj.nsubj other clause 2
path nsubj.nsubj other infinitive 2
path nsubj.nsubj other object 5
path nsubj.nsubj satirize 4
path nsubj.nsubj say 5
path nsubj.nsubj.appos 4
path nsubj.nsubj.appos VBD 3
path nsubj.nsubj.appos say 3
path nsubj.nsubj.conj 3
path nsubj.nsubj.conj VBD 3
path nsubj.nsubj.conj condemn 3
path nsubj.nsubj.conj other object 4
path nsubj.nsubj.nmod 3
path nsubj.nsubj.nmod VBD 2
path nsubj.obj 2
path nsubj.obl 3
path nsubj.obl VBG 4
path nsubj.obl other object 3
path nsubj.obl support 3
path nsubj.parataxis 4
path nsubj.parataxis VBD 3
path nsubj.parataxis other clause 2
path nsubj.parataxis other object 3
path nsubj.parataxis say 3
path nsubj.parataxis.nsubj 3
path nsubj.parataxis.nsubj VBD 3
path nsubj.vocative 4
path nsubj.vocative VBD 4
path nsubj.vocative other clause 3
path nsubj.vocative say 3
path nsubj.vocative.nmod 4
path nsubj.vocative.nmod VBD 4
path nsubj.vocative.nmod other clause 4
path nsubj.vocative.nmod say 4
path nsubj.vocative.nmod.compound 4
path nsubj.vocative.nmod.compound VBD 4
path nsubj.vocative.nmod.compound other clause 4
path nsubj.vocative.nmod.compound say 4
path nsubj:pass -2
path nsubj:pass VBN -2
path nsubj:pass accuse -2
path nsubj:pass allow 2
path nsubj:pass ask -8
path nsubj:pass call 2
path nsubj:pass consider -3
path nsubj:pass endorse 2
path nsubj:pass expect -8
path nsubj:pass know -3
path nsubj:pass name 4
path nsubj:pass other clause -4
path nsubj:pass other infinitive -2
path nsubj:pass other object -6
path nsubj:pass other rest 2
path nsubj:pass refer 3
path nsubj:pass report 2
path nsubj:pass say -4
path nsubj:pass see -3
path nsubj:pass show -2
path nsubj:pass told 3
path nsubj:pass.appos.obl -3
path nsubj:pass.appos.obl VBN -3
path nsubj:pass.appos.obl expect -3
path nsubj:pass.appos.obl other infinitive -3
path nsubj:pass.appos.obl.compound -3
path nsubj:pass.appos.obl.compound VBN -3
path nsubj:pass.appos.obl.compound expect -3
path nsubj:pass.appos.obl.compound other infinitive -3
path nsubj:pass.appos.obl.nmod -3
path nsubj:pass.appos.obl.nmod VBN -3
path nsubj:pass.appos.obl.nmod expect -3
path nsubj:pass.appos.obl.nmod other infinitive -3
path nsubj:pass.compound ask -4
path nsubj:pass.compound expect -3
path nsubj:pass.compound other prepositional -2
path nsubj:pass.nmod expect -5
path nsubj:pass.nmod name 3
path nsubj:pass.nmod other infinitive -3
path nsubj:pass.nmod other object 3
path nsubj:pass.nmod.compound -4
path nsubj:pass.nmod.compound VBN -4
path nsubj:pass.nmod.compound expect -3
path nsubj:pass.nmod.compound other infinitive -3
path nsubj:pass.nmod:poss expect -3
path nsubj:pass.nmod:poss other infinitive -2
path nsubj:pass^.obl -2
path nsubj:pass^.obl other noun-of -3
path nsubj^ -3
path nsubj^ NNS -2
path nsubj^ other noun-of -2
path nsubj^.acl.obl -2
path nsubj^.acl.obl NNS -2
path nsubj^.acl.obl other noun-of -2
path nsubj^.acl.obl position -2
path nsubj^.acl.obl.nmod:poss -2
path nsubj^.acl.obl.nmod:poss NNS -2
path nsubj^.acl.obl.nmod:poss other noun-of -2
path nsubj^.acl.obl.nmod:poss position -2
path nsubj^.advcl.nsubj -4
path nsubj^.advcl.nsubj NN -4
path nsubj^.advcl.nsubj NNS -2
path nsubj^.advcl.nsubj other noun-of -4
path nsubj^.advcl.nsubj ruling -2
path nsubj^.advcl.obj -3
path nsubj^.advcl.obj NN -2
path nsubj^.advcl.obj other noun-of -3
path nsubj^.advcl.obl -3
path nsubj^.advcl.obl NN -3
path nsubj^.advcl.obl other noun-of -3
path nsubj^.advcl.obl.amod -2
path nsubj^.advcl.obl.amod NNS -2
path nsubj^.advcl.obl.amod other noun-of -2
path nsubj^.advcl.obl.amod ruling -2
path nsubj^.conj -3
path nsubj^.conj NN -2
path nsubj^.conj.nsubj -3
path nsubj^.conj.nsubj NN -2
path nsubj^.conj.nsubj NNS -2
path nsubj^.conj.nsubj other noun-of -2
path nsubj^.conj.obj -2
path nsubj^.conj.obj NNS -2
path nsubj^.conj.obj other noun-of -2
path nsubj^.conj^.obl -3
path nsubj^.expl -3
path nsubj^.expl NN -3
path nsubj^.expl NNS -2
path nsubj^.expl other noun-of -2
path nsubj^.expl other noun-that -2
path nsubj^.nmod -3
path nsubj^.nmod other noun-of -3
path nsubj^.nmod:poss -2
path nsubj^.nmod:poss NN -2
path nsubj^.nmod:poss ban -2
path nsubj^.nmod:poss other noun-of -2
path nsubj^.nsubj -3
path nsubj^.nsubj NN -2
path nsubj^.nsubj other noun-of -2
path nsubj^.obj -4
path nsubj^.obj NN -3
path nsubj^.obj NNS -3
path nsubj^.obj other noun-infinitive -2
path nsubj^.obj other noun-of -3
path nsubj^.obj ruling -2
path nsubj^.obj.appos -2
path nsubj^.obj.appos NNS -2
path nsubj^.obj.appos other noun-of -2
path nsubj^.obj.appos ruling -2
path nsubj^.obj.appos.acl:relcl.nsubj -2
path nsubj^.obj.appos.acl:relcl.nsubj NNS -2
path nsubj^.obj.appos.acl:relcl.nsubj other noun-of -2
path nsubj^.obj.appos.acl:relcl.nsubj ruling -2
path nsubj^.obj.compound -2
path nsubj^.obj.compound NN -2
path nsubj^.obj.compound other noun-of -2
path nsubj^.obj.compound.compound -2
path nsubj^.obj.compound.compound NN -2
path nsubj^.obj.compound.compound opposition -2
path nsubj^.obj.compound.compound other noun-of -2
path nsubj^.obj.nmod -3
path nsubj^.obj.nmod NN -2
path nsubj^.obj.nmod opposition -2
path nsubj^.obj.nmod other noun-of -2
path nsubj^.obj.nmod:poss -2
path nsubj^.obj.nmod:poss NNS -2
path nsubj^.obj.nmod:poss other noun-of -2
path nsubj^.obj.nmod:poss ruling -2
path nsubj^.obl NNS -4
path nsubj^.obl.compound -2
path nsubj^.obl.compound other noun-of -2
path nsubj^.obl.conj -2
path nsubj^.obl.nmod -3
path nsubj^.obl.nmod NN -2
path nsubj^.obl.nmod NNS -2
path nsubj^.obl.nmod other noun-of -2
path nsubj^.obl.nmod:poss -3
path obj -2
path obj VB -2
path obj VBG -6
path obj accuse -4
path obj add 3
path obj announce -2
path obj argue -5
path obj ask -4
path obj assure -3
path obj blame -3
path obj call -5
path obj cite -3
path obj consider -2
path obj deliver -3
path obj denounce -3
path obj describe -4
path obj dismiss -3
path obj encourage -3
path obj envision -2
path obj expect -2
path obj explain 2
path obj express -3
path obj find -3
path obj give -3
path obj have -2
path obj issue -2
path obj knock -2
path obj make -3
path obj mention -3
path obj note -3
path obj offer -3
path obj order -3
path obj other called-false -4
path obj other clause -5
path obj other infinitive -4
path obj other made-known -2
path obj other object -3
path obj other prepositional -7
path obj other quotation -2
path obj other rest -4
path obj post -2
path obj propose -2
path obj put -2
path obj quote -3
path obj recall -3
path obj recount -2
path obj refuse -2
path obj reject -3
path obj remind -3
path obj see -2
path obj seem -2
path obj send -2
path obj show -3
path obj suggest -2
path obj tell -6
path obj told 7
path obj urge -4
path obj voice -2
path obj want -3
path obj write 6
path obj.acl.obj other clause -3
path obj.acl.obj other object -3
path obj.acl.obj recount -3
path obj.acl.obj.compound -3
path obj.acl.obj.compound VBD -3
path obj.acl.obj.compound other object -3
path obj.acl.obj.compound recount -3
path obj.acl.obj.nmod:poss -3
path obj.acl.obj.nmod:poss VBD -3
path obj.acl.obj.nmod:poss other object -3
path obj.acl.obj.nmod:poss recount -3
path obj.acl.obl VBD 2
path obj.acl.obl other clause -3
path obj.acl:relcl.nsubj VBG -3
path obj.acl:relcl.obj 3
path obj.acl:relcl.obl 2
path obj.acl:relcl.obl VBD 2
path obj.amod VBG -3
path obj.amod denounce -3
path obj.amod other object -3
path obj.amod.compound -2
path obj.amod.compound VBZ -3
path obj.amod.compound other infinitive -3
path obj.amod.compound refuse -3
path obj.amod.obl 2
path obj.appos -3
path obj.appos other clause -3
path obj.compound -2
path obj.compound VB -2
path obj.compound VBG -4
path obj.compound VBN -4
path obj.compound VBP -3
path obj.compound VBZ -4
path obj.compound accuse -4
path obj.compound ask -3
path obj.compound call -4
path obj.compound cite -3
path obj.compound other clause -6
path obj.compound other infinitive -6
path obj.compound other object -4
path obj.compound other prepositional -4
path obj.compound quote -3
path obj.compound say -2
path obj.compound tell -3
path obj.compound urge -3
path obj.compound write 3
path obj.compound.amod -3
path obj.compound.amod VBZ -3
path obj.compound.amod cite -3
path obj.compound.amod other quotation -3
path obj.compound.compound other clause -3
path obj.conj -3
path obj.conj VBG -3
path obj.conj VBZ -2
path obj.conj other clause -3
path obj.conj other infinitive -2
path obj.conj other object -3
path obj.conj say -3
path obj.conj.compound -4
path obj.nmod -2
path obj.nmod VB -3
path obj.nmod VBZ -3
path obj.nmod ask -3
path obj.nmod call -2
path obj.nmod feature -2
path obj.nmod have -2
path obj.nmod other clause -3
path obj.nmod other infinitive -5
path obj.nmod quote -4
path obj.nmod tell -3
path obj.nmod want -2
path obj.nmod.compound other clause -4
path obj.nmod.compound other infinitive -2
path obj.nmod.compound quote -3
path obj.nmod.compound say -3
path obj.nmod.compound write -2
path obj.nmod.compound.compound -3
path obj.nmod.nmod VBD -3
path obj.nmod.nmod VBG -2
path obj.nmod.nmod VBZ -2
path obj.nmod.nmod other clause -3
path obj.nmod.nmod other object -2
path obj.nmod.nmod:poss -4
path obj.nmod.nmod:poss VBD -3
path obj.nmod.nmod:poss other clause -3
path obj.nmod.nmod:poss other object -2
path obj.nmod:poss -4
path obj.nmod:poss VB -2
path obj.nmod:poss VBD -2
path obj.nmod:poss VBG -4
path obj.nmod:poss VBN -3
path obj.nmod:poss VBZ -3
path obj.nmod:poss announce -2
path obj.nmod:poss call -3
path obj.nmod:poss express -2
path obj.nmod:poss make -2
path obj.nmod:poss other clause -5
path obj.nmod:poss other infinitive -5
path obj.nmod:poss other prepositional -3
path obj.nmod:poss say -3
path obj.nmod:poss tell -2
path obj.nmod:poss.compound -3
path obj.obl -2
path obj^.acl^ -3
path obj^.advcl^.nsubj -4
path obj^.advcl^.nsubj NNS -3
path obj^.advcl^.nsubj other noun-of -2
path obj^.advcl^.obl -3
path obj^.ccomp^.nsubj 3
path obj^.nsubj -3
path obj^.nsubj NNS -5
path obj^.nsubj other noun-of -3
path obj^.nsubj other noun-that -3
path obj^.nsubj query -3
path obj^.nsubj question -2
path obj^.nsubj told -3
path obj^.obj NN -2
path obj^.obl NNS -3
path obj^.obl other noun-of -4
path obl -2
path obl VB -3
path obl VBD -4
path obl VBG -4
path obl VBN 3
path obl accept -3
path obl accuse 2
path obl admit -2
path obl announce -7
path obl apologize -2
path obl appear -4
path obl argue -2
path obl ask 2
path obl assert -2
path obl assure -4
path obl author 2
path obl begin -3
path obl blame -2
path obl blast -3
path obl boast -2
path obl call -3
path obl cast -3
path obl charge -4
path obl cite -2
path obl claim -2
path obl compare -3
path obl complain -3
path obl concede -2
path obl conclude -3
path obl confirm -2
path obl consider 2
path obl continue -3
path obl decide -2
path obl declare -2
path obl decline -3
path obl decry -3
path obl deliver -2
path obl deny -2
path obl describe -4
path obl disclose -3
path obl discuss -3
path obl emphasize -2
path obl eviscerate -2
path obl expect -5
path obl express -4
path obl file -3
path obl fire -2
path obl focus -2
path obl have -3
path obl highlight -3
path obl hold -2
path obl identify -4
path obl indicate -3
path obl insist -4
path obl introduce -3
path obl invoke -2
path obl issue -4
path obl joke -3
path obl knock -3
path obl lambaste -3
path obl lay -2
path obl list -3
path obl look -4
path obl make -4
path obl mock -3
path obl offer -3
path obl order -3
path obl other called-false -3
path obl other clause -4
path obl other infinitive -4
path obl other object -3
path obl other prepositional -5
path obl other quotation -3
path obl outline -3
path obl pass -4
path obl plan -3
path obl plead -3
path obl pledge -3
path obl point -4
path obl post -2
path obl prefer -3
path obl present -3
path obl put -3
path obl question -3
path obl raise -2
path obl recommend -2
path obl refer -4
path obl reflect -3
path obl refuse -4
path obl release -4
path obl remind -2
path obl repeat -3
path obl respond -4
path obl return -2
path obl rip -2
path obl say -4
path obl see -4
path obl seek -4
path obl sense -3
path obl sign -3
path obl signal -3
path obl sound -2
path obl spar -2
path obl speak -3
path obl state -4
path obl stress -2
path obl strike -3
path obl sue 3
path obl suggest 4
path obl support -2
path obl talk -4
path obl tease -3
path obl tell -8
path obl thank -2
path obl think -2
path obl tie -2
path obl told 8
path obl tout -3
path obl try -4
path obl underplay -3
path obl unveil 3
path obl urge -2
path obl view -3
path obl voice -2
path obl void -2
path obl vote -4
path obl want -3
path obl wonder -3
path obl worry -3
path obl.acl -3
path obl.acl.advcl.obj -4
path obl.acl.advcl.obj VBD -2
path obl.acl.advcl.obj VBZ -2
path obl.acl.advcl.obj eviscerate -2
path obl.acl.advcl.obj other object -2
path obl.acl.advcl.obl -2
path obl.acl.advcl.obl VBD -2
path obl.acl.advcl.obl eviscerate -2
path obl.acl.advcl.obl other object -3
path obl.acl.nsubj -3
path obl.acl.nsubj other object -2
path obl.acl.obj -2
path obl.acl.obj VBD -5
path obl.acl.obj VBZ -3
path obl.acl.obj eviscerate -2
path obl.acl.obj other clause -4
path obl.acl.obj other object -3
path obl.acl.obj other prepositional -3
path obl.acl.obj other quotation -3
path obl.acl.obj other rest -3
path obl.acl.obj say -3
path obl.acl.obj void -2
path obl.acl.obj.compound -4
path obl.acl.obj.compound VBD -2
path obl.acl.obj.compound other object -3
path obl.acl.obj.nmod -4
path obl.acl.obj.nmod VBD -3
path obl.acl.obj.nmod other object -2
path obl.acl.obj.nmod:poss -3
path obl.acl.obj.nmod:poss VBD -3
path obl.acl.obj.nmod:poss eviscerate -3
path obl.acl.obj.nmod:poss other object -3
path obl.acl.obl -2
path obl.acl.obl VBD -6
path obl.acl.obl VBN 2
path obl.acl.obl VBZ -3
path obl.acl.obl other clause -3
path obl.acl.obl other object -4
path obl.acl.obl other passive 2
path obl.acl.obl other quotation -5
path obl.acl.obl say -4
path obl.acl.obl see -3
path obl.acl.obl.compound -4
path obl.acl.obl.compound VBD -3
path obl.acl.obl.compound other object -2
path obl.acl.obl.compound other quotation -3
path obl.acl.obl.compound say -3
path obl.acl.obl.nmod:poss VBD -3
path obl.acl.obl.nmod:poss other object -3
path obl.acl:relcl -4
path obl.acl:relcl other object -3
path obl.acl:relcl.advcl.obj VBD -3
path obl.acl:relcl.advcl.obl -3
path obl.acl:relcl.advcl.obl other object -2
path obl.acl:relcl.ccomp.nsubj -2
path obl.acl:relcl.nmod -3
path obl.acl:relcl.nsubj -2
path obl.acl:relcl.nsubj VBD -3
path obl.acl:relcl.nsubj VBG -5
path obl.acl:relcl.nsubj call -2
path obl.acl:relcl.nsubj knock -2
path obl.acl:relcl.nsubj other clause -3
path obl.acl:relcl.nsubj other prepositional -3
path obl.acl:relcl.nsubj refuse -3
path obl.acl:relcl.nsubj report -2
path obl.acl:relcl.nsubj say -4
path obl.acl:relcl.nsubj wonder -3
path obl.acl:relcl.nsubj:pass -4
path obl.acl:relcl.nsubj:pass VBD -4
path obl.acl:relcl.nsubj:pass other clause -2
path obl.acl:relcl.obj VBG -5
path obl.acl:relcl.obj other passive 2
path obl.acl:relcl.obj other prepositional -3
path obl.acl:relcl.obj say -3
path obl.acl:relcl.obj wonder -3
path obl.acl:relcl.obj.compound 2
path obl.acl:relcl.obj.nmod -3
path obl.acl:relcl.obj.nmod VBD -2
path obl.acl:relcl.obl VB -2
path obl.acl:relcl.obl VBD -3
path obl.acl:relcl.obl VBG -3
path obl.acl:relcl.obl VBN 2
path obl.acl:relcl.obl call -2
path obl.acl:relcl.obl other clause -4
path obl.acl:relcl.obl other prepositional -3
path obl.acl:relcl.obl other quotation -2
path obl.acl:relcl.obl.compound -3
path obl.acl:relcl.obl.compound VBD -3
path obl.acl:relcl.obl.nmod other object 2
path obl.acl:relcl.obl.nmod:poss -3
path obl.acl:relcl.obl.nmod:poss VBD -2
path obl.acl:relcl.obl.nmod:poss other infinitive -2
path obl.acl:relcl.xcomp.obj other object -3
path obl.advcl.nsubj -3
path obl.advcl.nsubj VBD -2
path obl.advmod.obl -2
path obl.amod VBD -2
path obl.amod call -3
path obl.amod other infinitive -3
path obl.amod other object -3
path obl.amod other quotation -2
path obl.amod say -4
path obl.amod.compound -4
path obl.amod.compound VBN -3
path obl.amod.compound other object -3
path obl.amod.obl -4
path obl.amod.obl VBD -2
path obl.amod.obl other object -2
path obl.appos VBG -5
path obl.appos VBN 3
path obl.appos author 3
path obl.appos criticize -2
path obl.appos other clause -2
path obl.appos other passive 3
path obl.appos say -3
path obl.appos.appos 2
path obl.appos.appos VBD 3
path obl.appos.appos other object 3
path obl.appos.appos.nmod 3
path obl.appos.compound 2
path obl.appos.compound VBG -5
path obl.appos.compound VBN 2
path obl.appos.compound other clause -3
path obl.appos.compound tweet -4
path obl.appos.conj 2
path obl.appos.conj VBD 2
path obl.appos.conj other object -3
path obl.appos.nmod 2
path obl.appos.nmod VBN 2
path obl.appos.nmod other passive 2
path obl.appos.nmod:poss 2
path obl.compound -2
path obl.compound VB -4
path obl.compound VBD -5
path obl.compound VBG -8
path obl.compound VBN 4
path obl.compound accuse 2
path obl.compound acknowledge -3
path obl.compound add 2
path obl.compound announce -4
path obl.compound boast -3
path obl.compound cite -3
path obl.compound declare -3
path obl.compound decry -2
path obl.compound describe -3
path obl.compound know -4
path obl.compound make -3
path obl.compound offer -2
path obl.compound other after-clause 4
path obl.compound other clause -3
path obl.compound other infinitive -2
path obl.compound other object -6
path obl.compound other passive 2
path obl.compound other prepositional -2
path obl.compound other quotation -3
path obl.compound other rest 3
path obl.compound pass -3
path obl.compound point -4
path obl.compound praise -2
path obl.compound recall -2
path obl.compound release -2
path obl.compound report 4
path obl.compound say -5
path obl.compound see -4
path obl.compound seek -5
path obl.compound show -4
path obl.compound speak -2
path obl.compound stress -3
path obl.compound strike -2
path obl.compound suggest 4
path obl.compound tell -6
path obl.compound write 2
path obl.compound.amod -2
path obl.compound.amod VBD -3
path obl.compound.amod other clause -3
path obl.compound.compound -3
path obl.compound.compound VBD -7
path obl.compound.compound VBG -3
path obl.compound.compound VBN 2
path obl.compound.compound VBZ -2
path obl.compound.compound call -2
path obl.compound.compound describe -2
path obl.compound.compound other clause -5
path obl.compound.compound other infinitive -3
path obl.compound.compound other object -5
path obl.compound.compound other passive 2
path obl.compound.compound other prepositional -3
path obl.compound.compound other quotation -5
path obl.compound.compound say -4
path obl.compound.compound tell -2
path obl.compound.compound.compound -2
path obl.compound.compound.compound VBD -3
path obl.compound.compound.compound other clause -3
path obl.compound.nmod:poss -4
path obl.compound.nmod:poss VBD -3
path obl.conj -4
path obl.conj VB -2
path obl.conj VBD -4
path obl.conj VBG -6
path obl.conj decry -4
path obl.conj endorse -2
path obl.conj know -3
path obl.conj look -3
path obl.conj other object -3
path obl.conj other passive 2
path obl.conj other prepositional -4
path obl.conj other quotation -5
path obl.conj pass -2
path obl.conj refuse -3
path obl.conj say -5
path obl.conj talk -3
path obl.conj told -4
path obl.conj.amod.compound -3
path obl.conj.amod.compound VBD -3
path obl.conj.amod.compound decry -3
path obl.conj.amod.compound other object -3
path obl.conj.compound -2
path obl.conj.compound VBG -3
path obl.conj.compound VBN -4
path obl.conj.compound other object -4
path obl.conj.compound other passive -3
path obl.conj.compound say -3
path obl.conj.conj VBD -4
path obl.conj.conj decry -3
path obl.conj.nmod VBD -2
path obl.conj.nmod look -3
path obl.conj.nmod other clause -2
path obl.conj.nmod other infinitive 3
path obl.conj.nmod other object -4
path obl.conj.nmod pass -3
path obl.conj.nmod refuse -3
path obl.conj.nmod.compound -4
path obl.conj.nmod:poss -2
path obl.conj.nmod:poss VBD -4
path obl.conj.nmod:poss VBG -3
path obl.conj.nmod:poss other clause -2
path obl.conj.nmod:poss other object -3
path obl.conj.nmod:poss other quotation -3
path obl.conj.nmod:poss say -3
path obl.conj.nmod:poss.conj -3
path obl.conj.nmod:poss.conj VBD -3
path obl.conj.nmod:poss.conj other quotation -3
path obl.conj.nmod:poss.conj say -3
path obl.conj.nmod:poss.nmod -3
path obl.conj.nmod:poss.nmod VBD -3
path obl.conj.nmod:poss.nmod other quotation -3
path obl.conj.nmod:poss.nmod say -3
path obl.conj.obj other object -3
path obl.conj.obl -3
path obl.nmod -4
path obl.nmod JJ -2
path obl.nmod VB -4
path obl.nmod VBD -5
path obl.nmod VBG -2
path obl.nmod VBN 2
path obl.nmod VBZ -3
path obl.nmod announce -3
path obl.nmod argue -3
path obl.nmod assert -2
path obl.nmod assure -3
path obl.nmod author 3
path obl.nmod blast -2
path obl.nmod call -2
path obl.nmod cite -3
path obl.nmod condemn -3
path obl.nmod declare -2
path obl.nmod defend -2
path obl.nmod denounce -3
path obl.nmod describe -3
path obl.nmod eviscerate -3
path obl.nmod expect -3
path obl.nmod express -2
path obl.nmod go -2
path obl.nmod identify -3
path obl.nmod insist -3
path obl.nmod invoke -2
path obl.nmod know -5
path obl.nmod look -3
path obl.nmod make -3
path obl.nmod mention -2
path obl.nmod name -3
path obl.nmod note -3
path obl.nmod offer -2
path obl.nmod other adjective -2
path obl.nmod other clause -6
path obl.nmod other mixed -2
path obl.nmod other object -4
path obl.nmod other passive 4
path obl.nmod other prepositional -7
path obl.nmod other quotation -6
path obl.nmod outline -3
path obl.nmod pass -3
path obl.nmod point -3
path obl.nmod praise -2
path obl.nmod propose -2
path obl.nmod raise -3
path obl.nmod refer -3
path obl.nmod refuse -3
path obl.nmod respond -3
path obl.nmod say -4
path obl.nmod see -2
path obl.nmod seek 5
path obl.nmod sign -2
path obl.nmod speak -2
path obl.nmod suggest -2
path obl.nmod talk -3
path obl.nmod tell -5
path obl.nmod told -3
path obl.nmod tweet -3
path obl.nmod worry -3
path obl.nmod write -2
path obl.nmod.acl.obj -3
path obl.nmod.acl.obl -4
path obl.nmod.acl.obl VBD -3
path obl.nmod.acl.obl say -3
path obl.nmod.acl:relcl.nsubj -2
path obl.nmod.acl:relcl.nsubj VBN -2
path obl.nmod.acl:relcl.nsubj other passive -2
path obl.nmod.amod -2
path obl.nmod.amod other object -2
path obl.nmod.amod seek 3
path obl.nmod.amod told 3
path obl.nmod.amod.compound -3
path obl.nmod.appos -4
path obl.nmod.appos VBD -4
path obl.nmod.appos criticize -3
path obl.nmod.appos other object -4
path obl.nmod.appos other quotation -4
path obl.nmod.appos say -4
path obl.nmod.compound -3
path obl.nmod.compound VB -4
path obl.nmod.compound VBD -4
path obl.nmod.compound VBN 2
path obl.nmod.compound VBP -3
path obl.nmod.compound VBZ -5
path obl.nmod.compound author 3
path obl.nmod.compound call -3
path obl.nmod.compound cite -4
path obl.nmod.compound note -2
path obl.nmod.compound other clause -8
path obl.nmod.compound other infinitive 3
path obl.nmod.compound other object -4
path obl.nmod.compound other passive 3
path obl.nmod.compound other prepositional -4
path obl.nmod.compound other quotation -4
path obl.nmod.compound refuse -3
path obl.nmod.compound say -7
path obl.nmod.compound seek 4
path obl.nmod.compound show -2
path obl.nmod.compound talk -3
path obl.nmod.compound tell -3
path obl.nmod.compound.compound -3
path obl.nmod.compound.compound VBD -3
path obl.nmod.compound.compound other clause -3
path obl.nmod.compound.compound other prepositional -2
path obl.nmod.compound.compound other quotation -3
path obl.nmod.compound.compound say -3
path obl.nmod.conj VBD -4
path obl.nmod.conj VBG -3
path obl.nmod.conj assure 4
path obl.nmod.conj other infinitive -3
path obl.nmod.conj other object -6
path obl.nmod.conj other passive 2
path obl.nmod.conj other quotation -3
path obl.nmod.conj refuse -3
path obl.nmod.conj say -2
path obl.nmod.conj told 4
path obl.nmod.conj.compound -3
path obl.nmod.conj.compound VBD -3
path obl.nmod.conj.nmod:poss -3
path obl.nmod.nmod -3
path obl.nmod.nmod VBD -7
path obl.nmod.nmod VBG -3
path obl.nmod.nmod VBN 3
path obl.nmod.nmod VBZ -3
path obl.nmod.nmod call -2
path obl.nmod.nmod cite -2
path obl.nmod.nmod condemn -2
path obl.nmod.nmod other clause -5
path obl.nmod.nmod other infinitive -4
path obl.nmod.nmod other object -3
path obl.nmod.nmod other passive 3
path obl.nmod.nmod other prepositional -3
path obl.nmod.nmod other quotation -4
path obl.nmod.nmod outline -3
path obl.nmod.nmod say -3
path obl.nmod.nmod see -3
path obl.nmod.nmod seek -3
path obl.nmod.nmod tell -4
path obl.nmod.nmod.amod -3
path obl.nmod.nmod.amod VBD -2
path obl.nmod.nmod.appos -2
path obl.nmod.nmod.compound -4
path obl.nmod.nmod.compound VBD -4
path obl.nmod.nmod.compound VBZ -2
path obl.nmod.nmod.compound other object -2
path obl.nmod.nmod.compound other quotation -4
path obl.nmod.nmod.compound say -4
path obl.nmod.nmod.nmod VBD -4
path obl.nmod.nmod.nmod VBN 2
path obl.nmod.nmod.nmod other quotation -3
path obl.nmod.nmod:poss -3
path obl.nmod.nmod:poss VBD -4
path obl.nmod.nmod:poss VBG -3
path obl.nmod.nmod:poss VBZ -3
path obl.nmod.nmod:poss ask -3
path obl.nmod.nmod:poss other clause -5
path obl.nmod.nmod:poss other object -3
path obl.nmod.nmod:poss other prepositional -3
path obl.nmod.nmod:poss other quotation -3
path obl.nmod.nmod:poss point -3
path obl.nmod.nmod:poss say -3
path obl.nmod.nmod:poss see -3
path obl.nmod.nmod:poss show -2
path obl.nmod.nmod:poss.compound -4
path obl.nmod.nmod:poss.compound VBD -3
path obl.nmod.nmod:poss.nmod -2
path obl.nmod.nmod:poss.nmod VBD -4
path obl.nmod.nmod:poss.nmod other prepositional -3
path obl.nmod.nmod:poss.nmod point -3
path obl.nmod:poss -3
path obl.nmod:poss VB -3
path obl.nmod:poss VBD -4
path obl.nmod:poss VBN 2
path obl.nmod:poss VBP -4
path obl.nmod:poss VBZ -6
path obl.nmod:poss argue -4
path obl.nmod:poss ask -2
path obl.nmod:poss assure -2
path obl.nmod:poss call -3
path obl.nmod:poss cite -2
path obl.nmod:poss criticize -2
path obl.nmod:poss declare -2
path obl.nmod:poss discuss -2
path obl.nmod:poss know -4
path obl.nmod:poss make -2
path obl.nmod:poss name -2
path obl.nmod:poss nominate 3
path obl.nmod:poss note -3
path obl.nmod:poss other clause -7
path obl.nmod:poss other object -3
path obl.nmod:poss other prepositional 2
path obl.nmod:poss other quotation -2
path obl.nmod:poss point -2
path obl.nmod:poss refer -3
path obl.nmod:poss report -2
path obl.nmod:poss say -2
path obl.nmod:poss see -2
path obl.nmod:poss seek -2
path obl.nmod:poss seem -2
path obl.nmod:poss sense -2
path obl.nmod:poss support -2
path obl.nmod:poss tell -4
path obl.nmod:poss write -2
path obl.nmod:poss.compound -2
path obl.nmod:poss.compound VBD -4
path obl.nmod:poss.compound other clause -2
path obl.nmod:poss.nmod -4
path obl.nmod:poss.nmod other clause -3
path obl.nsubj -2
path obl.nsubj VBG -3
path obl.nsubj VBN -2
path obl.nsubj VBP -2
path obl.nsubj VBZ -2
path obl.nsubj other clause -4
path obl.nsubj other passive -3
path obl.nsubj other prepositional -3
path obl.nsubj told 3
path obl.nsubj.compound -3
path obl.nsubj.nmod -3
path obl.nsubj.nmod VBD -2
path obl.obj -3
path obl.obj VBD -2
path obl.obj other object -2
path obl.obl -4
path obl.obl VBD -3
path obl.obl VBN -2
path obl.obl other clause -4
path obl.obl other object -2
path obl.obl other quotation -2
path obl.obl say -3
path obl.obl.nmod -2
path obl.obl.nmod VBD -2
path obl^.acl^ -3
path obl^.acl^ other noun-of -3
path obl^.advcl^.obj -3
path obl^.conj.nsubj -3
path obl^.conj.obj -2
path obl^.conj.obj NNS -2
path obl^.conj.obj other noun-of -2
path obl^.conj^.obl -4
path obl^.conj^.obl other noun-of -4
path obl^.nsubj NN -2
path obl^.nsubj VBZ 2
path obl^.nsubj told -4
path obl^.nsubj.compound NNS -3
path obl^.nsubj.compound other noun-of -4
path obl^.nsubj.nmod NNS -3
path obl^.nsubj.nmod other noun-of -2
path obl^.nsubj:pass -2
path obl^.nsubj:pass NN -2
path obl^.nsubj:pass told -3
path obl^.obj NN -4
path obl^.obj NNS -4
path obl^.obj other noun-of -3
path obl^.obj other noun-that -4
path obl^.obj.nmod -3
path obl^.obj.nmod NNS -3
path obl^.obj.nmod other noun-that -3
path obl^.obl other noun-that -3
path obl^.obl.nmod -2
path obl^.obl.nmod NN -4
path parataxis VBD -2
path parataxis other infinitive -3
path parataxis.acl:relcl.nsubj -2
path parataxis.acl:relcl.obl -3
path parataxis.advcl.nsubj -3
path parataxis.advcl.nsubj VBD -2
path parataxis.advcl.obj -3
path parataxis.advcl.obj VBD -3
path parataxis.advcl.obj other prepositional -2
path parataxis.advcl.obj.compound -3
path parataxis.advcl.obl -3
path parataxis.ccomp.nsubj -5
path parataxis.ccomp.nsubj VBD -4
path parataxis.ccomp.nsubj other clause -2
path parataxis.ccomp.nsubj other object -3
path parataxis.ccomp.obj -2
path parataxis.ccomp.obl -3
path parataxis.ccomp.obl VBD -2
path parataxis.ccomp.obl other object -2
path parataxis.compound -3
path parataxis.conj.obj -3
path parataxis.conj.obj VBG -2
path parataxis.conj.obj other object -2
path parataxis.conj.obl -2
path parataxis.nmod 3
path parataxis.nsubj -2
path parataxis.nsubj JJ -2
path parataxis.nsubj VB -3
path parataxis.nsubj VBG -4
path parataxis.nsubj VBN -4
path parataxis.nsubj VBP -3
path parataxis.nsubj appear -2
path parataxis.nsubj call -3
path parataxis.nsubj express -2
path parataxis.nsubj other adjective -2
path parataxis.nsubj other infinitive -4
path parataxis.nsubj other object -5
path parataxis.nsubj other passive -3
path parataxis.nsubj other prepositional -4
path parataxis.nsubj other rest -3
path parataxis.nsubj seem -2
path parataxis.nsubj want -3
path parataxis.nsubj.compound -4
path parataxis.nsubj.compound VBZ -3
path parataxis.nsubj.nmod -3
path parataxis.nsubj.nmod:poss -2
path parataxis.nsubj:pass -3
path parataxis.nsubj:pass VBD -3
path parataxis.nsubj:pass other object -3
path parataxis.nsubj:pass title -3
path parataxis.obj VBN -3
path parataxis.obj VBP -2
path parataxis.obj VBZ -3
path parataxis.obj appear -3
path parataxis.obj express -2
path parataxis.obj other infinitive -2
path parataxis.obj other object -4
path parataxis.obj other prepositional -3
path parataxis.obj other quotation 2
path parataxis.obj.compound -3
path parataxis.obj.nmod -4
path parataxis.obj.nmod VBP -2
path parataxis.obj.nmod other object -2
path parataxis.obj.nmod other prepositional -2
path parataxis.obj.nmod.conj -2
path parataxis.obj.nmod.conj VBP -2
path parataxis.obj.nmod.conj express -2
path parataxis.obj.nmod.conj other prepositional -2
path parataxis.obl -5
path parataxis.obl JJ -2
path parataxis.obl VBD -4
path parataxis.obl VBZ -2
path parataxis.obl call -2
path parataxis.obl other adjective -2
path parataxis.obl other infinitive -3
path parataxis.obl other object -3
path parataxis.obl other prepositional -3
path parataxis.obl title -2
path parataxis.obl.appos -3
path parataxis.obl.appos VBD -3
path parataxis.obl.appos other object -3
path parataxis.obl.appos title -3
path parataxis.obl.compound -4
path parataxis.obl.compound VBD -3
path parataxis.obl.compound other object -3
path parataxis.obl.nmod -4
path parataxis.obl.nmod VBD -3
path parataxis.obl.nmod other object -3
path parataxis.obl.nmod title -3
path parataxis.obl.nmod.compound -3
path parataxis.obl.nmod.compound VBD -2
path parataxis.obl.nmod.compound other object -2
path parataxis.obl.nmod.compound title -2
path parataxis.obl.nmod:poss -3
path parataxis.xcomp.conj.obj -2
path parataxis.xcomp.conj.obj VBZ -2
path parataxis.xcomp.conj.obj other infinitive -2
path parataxis.xcomp.conj.obj want -2
path parataxis.xcomp.conj.obl -2
path parataxis.xcomp.conj.obl VBZ -2
path parataxis.xcomp.conj.obl other infinitive -2
path parataxis.xcomp.conj.obl want -2
path parataxis.xcomp.obj VBZ -3
path parataxis.xcomp.obj other infinitive -3
path parataxis.xcomp.obj want -3
path parataxis^ -2
path parataxis^ VB 2
path parataxis^ VBD -2
path parataxis^ VBP -3
path parataxis^ VBZ -4
path parataxis^ other clause -2
path parataxis^ say -3
path parataxis^.advcl.nsubj -5
path parataxis^.advcl.nsubj VBD -3
path parataxis^.advcl.nsubj other clause -3
path parataxis^.advcl.obj VBD -4
path parataxis^.advcl.obj other clause -4
path parataxis^.advcl.obj say -3
path parataxis^.advcl.obj.nmod -2
path parataxis^.advcl.obj.nmod VBD -3
path parataxis^.advcl.obl -3
path parataxis^.advcl.obl VBD -3
path parataxis^.advcl.obl say -3
path parataxis^.advcl.obl told -3
path parataxis^.advcl^.nsubj -4
path parataxis^.advcl^.obj -2
path parataxis^.advmod.obl -3
path parataxis^.ccomp.nsubj -4
path parataxis^.ccomp.nsubj VB -3
path parataxis^.ccomp.nsubj VBD -3
path parataxis^.ccomp.nsubj other clause -3
path parataxis^.ccomp.obj -3
path parataxis^.ccomp.obl -4
path parataxis^.ccomp.obl VBD -3
path parataxis^.ccomp.obl other clause -3
path parataxis^.ccomp^.nsubj say -2
path parataxis^.compound VB 3
path parataxis^.compound VBZ -4
path parataxis^.compound cover 3
path parataxis^.compound other clause -2
path parataxis^.compound other object 3
path parataxis^.conj.obj -3
path parataxis^.conj.obl -2
path parataxis^.conj^.nsubj -4
path parataxis^.conj^.obj -3
path parataxis^.iobj -3
path parataxis^.nmod -2
path parataxis^.nmod VBN -3
path parataxis^.nmod other object -3
path parataxis^.nmod.nmod -3
path parataxis^.nsubj -2
path parataxis^.nsubj VBD -6
path parataxis^.nsubj VBG 3
path parataxis^.nsubj VBN -5
path parataxis^.nsubj VBP -4
path parataxis^.nsubj expect -3
path parataxis^.nsubj hostile -3
path parataxis^.nsubj other object -5
path parataxis^.nsubj other rest -2
path parataxis^.nsubj prefer -3
path parataxis^.nsubj see -3
path parataxis^.nsubj show -4
path parataxis^.nsubj tell -2
path parataxis^.nsubj want -4
path parataxis^.nsubj.compound -6
path parataxis^.nsubj.compound JJ -3
path parataxis^.nsubj.compound VBD -4
path parataxis^.nsubj.compound VBN -3
path parataxis^.nsubj.compound VBP -3
path parataxis^.nsubj.compound hostile -2
path parataxis^.nsubj.compound other adjective -3
path parataxis^.nsubj.compound other clause -3
path parataxis^.nsubj.compound other infinitive -3
path parataxis^.nsubj.compound other object -4
path parataxis^.nsubj.compound say -2
path parataxis^.nsubj.nmod -2
path parataxis^.nsubj.nmod VBD -5
path parataxis^.nsubj.nmod VBN -4
path parataxis^.nsubj.nmod VBZ -3
path parataxis^.nsubj.nmod other object -2
path parataxis^.nsubj.nmod:poss VBD -4
path parataxis^.nsubj:pass VBP -3
path parataxis^.nsubj:pass say -3
path parataxis^.obj -4
path parataxis^.obj JJ -4
path parataxis^.obj VB -5
path parataxis^.obj VBD -6
path parataxis^.obj VBG -3
path parataxis^.obj VBN -3
path parataxis^.obj author -2
path parataxis^.obj call -3
path parataxis^.obj hostile -2
path parataxis^.obj other adjective -4
path parataxis^.obj other clause -2
path parataxis^.obj other infinitive -4
path parataxis^.obj other object -3
path parataxis^.obj other passive -2
path parataxis^.obj other prepositional -3
path parataxis^.obj other quotation -2
path parataxis^.obj other rest -3
path parataxis^.obj prefer -3
path parataxis^.obj say -4
path parataxis^.obj see -3
path parataxis^.obj show -2
path parataxis^.obj.compound -6
path parataxis^.obj.compound VBD -4
path parataxis^.obj.compound VBN -2
path parataxis^.obj.compound VBP -3
path parataxis^.obj.compound author -2
path parataxis^.obj.compound other clause -4
path parataxis^.obj.compound other object -3
path parataxis^.obj.compound other passive -2
path parataxis^.obj.compound prefer -3
path parataxis^.obj.compound say -3
path parataxis^.obj.nmod -2
path parataxis^.obj.nmod JJ -3
path parataxis^.obj.nmod VBD -3
path parataxis^.obj.nmod VBN -3
path parataxis^.obj.nmod author -2
path parataxis^.obj.nmod hostile -3
path parataxis^.obj.nmod other adjective -3
path parataxis^.obj.nmod other object -3
path parataxis^.obj.nmod other passive -2
path parataxis^.obj.nmod.compound.compound -3
path parataxis^.obj.nmod.compound.compound other clause -3
path parataxis^.obj.nmod.nmod -3
path parataxis^.obj.nmod.nmod VBN -2
path parataxis^.obj.nmod.nmod author -2
path parataxis^.obj.nmod.nmod other passive -2
path parataxis^.obj.nmod.nmod.compound -2
path parataxis^.obj.nmod.nmod.compound VBN -2
path parataxis^.obj.nmod.nmod.compound author -2
path parataxis^.obj.nmod.nmod.compound other passive -2
path parataxis^.obj.nmod.nmod:poss -3
path parataxis^.obj.nmod.nmod:poss JJ -3
path parataxis^.obj.nmod.nmod:poss hostile -3
path parataxis^.obj.nmod.nmod:poss other adjective -3
path parataxis^.obj.nmod:poss -5
path parataxis^.obj.nmod:poss VBD -3
path parataxis^.obj.nmod:poss other clause -2
path parataxis^.obl -2
path parataxis^.obl JJ -3
path parataxis^.obl VBD -6
path parataxis^.obl VBN -5
path parataxis^.obl other adjective -3
path parataxis^.obl other infinitive -5
path parataxis^.obl other quotation -3
path parataxis^.obl other rest -3
path parataxis^.obl say -2
path parataxis^.obl see -3
path parataxis^.obl show -2
path parataxis^.obl tell -3
path parataxis^.obl.acl:relcl.nsubj -3
path parataxis^.obl.acl:relcl.obl -3
path parataxis^.obl.appos -3
path parataxis^.obl.compound -3
path parataxis^.obl.compound VBD -3
path parataxis^.obl.compound VBN -3
path parataxis^.obl.compound other infinitive -3
path parataxis^.obl.compound other rest -3
path parataxis^.obl.nmod -7
path parataxis^.obl.nmod JJ -2
path parataxis^.obl.nmod VBD -5
path parataxis^.obl.nmod VBN -3
path parataxis^.obl.nmod VBP -2
path parataxis^.obl.nmod VBZ -2
path parataxis^.obl.nmod other adjective -2
path parataxis^.obl.nmod other clause -4
path parataxis^.obl.nmod other infinitive -4
path parataxis^.obl.nmod other object -2
path parataxis^.obl.nmod say -3
path parataxis^.obl.nmod.compound -4
path parataxis^.obl.nmod.compound VBD -3
path parataxis^.obl.nmod.compound other infinitive -2
path parataxis^.obl.nmod.conj -2
path parataxis^.obl.nmod.nmod -3
path parataxis^.obl.nmod.nmod other clause -3
path parataxis^.obl.nmod:poss -5
path parataxis^.obl.nmod:poss VBD -3
path parataxis^.obl.nmod:poss other clause -3
path parataxis^.obl.nmod:poss say -3
path parataxis^.obl^.obl -3
path parataxis^.parataxis.csubj.advcl.obj -2
path parataxis^.parataxis.csubj.advcl.obj JJ -2
path parataxis^.parataxis.csubj.advcl.obj hostile -2
path parataxis^.parataxis.csubj.advcl.obj other adjective -2
path parataxis^.parataxis.nsubj 2
path parataxis^.parataxis.nsubj VBD -3
path parataxis^.parataxis.obj -3
path parataxis^.parataxis.obj JJ -2
path parataxis^.parataxis.obj hostile -2
path parataxis^.parataxis.obj other adjective -2
path parataxis^.parataxis.obj.nmod -3
path parataxis^.parataxis.obj.nmod JJ -2
path parataxis^.parataxis.obj.nmod hostile -2
path parataxis^.parataxis.obj.nmod other adjective -2
path parataxis^.parataxis.obj.nmod.compound -2
path parataxis^.parataxis.obj.nmod.compound JJ -2
path parataxis^.parataxis.obj.nmod.compound hostile -2
path parataxis^.parataxis.obj.nmod.compound other adjective -2
path parataxis^.parataxis.obl -3
path parataxis^.parataxis.obl JJ -2
path parataxis^.parataxis.obl VBD -3
path parataxis^.parataxis.obl hostile -2
path parataxis^.parataxis.obl other adjective -2
path parataxis^.parataxis.obl.nmod:poss -2
path parataxis^.parataxis.obl.nmod:poss JJ -2
path parataxis^.parataxis.obl.nmod:poss hostile -2
path parataxis^.parataxis.obl.nmod:poss other adjective -2
path parataxis^.xcomp.obj -5
path parataxis^.xcomp.obj VBD -3
path parataxis^.xcomp.obj other object -3
path parataxis^.xcomp.obl other rest -3
path punct.cc.obj -3
path punct.nsubj -3
path punct.nsubj VBD -3
path punct.nsubj.nmod -2
path punct.obj -3
path punct.obl -3
path punct.obl VBD -3
path punct.obl say -3
path punct.obl.nmod -3
path vocative -3
path vocative VBD -5
path vocative told -5
path xcomp -3
path xcomp.obj -5
path xcomp.obj VBD -4
path xcomp.obj VBG -3
path xcomp.obj VBN -3
path xcomp.obj VBZ -2
path xcomp.obj ask -2
path xcomp.obj other clause -4
path xcomp.obj other infinitive -3
path xcomp.obj other quotation -3
path xcomp.obj seek -2
path xcomp.obj.compound -3
path xcomp.obj.compound other clause -2
path xcomp.obj.nmod -4
path xcomp.obj.nmod VBD -3
path xcomp.obj.nmod ask -3
path xcomp.obj.nmod other clause -4
path xcomp.obj.nmod other infinitive -2
path xcomp.obj.nmod:poss -2
path xcomp.obl -3
path xcomp.obl VBD -2
path xcomp.obl other clause -3
path xcomp.obl other infinitive -2
path xcomp.obl other quotation -4
path xcomp^.acl:relcl^ -2
path xcomp^.advcl.nsubj -3
path xcomp^.advcl^.obj -2
path xcomp^.advcl^.obj other clause -3
path xcomp^.advcl^.obl other clause -3
path xcomp^.conj^.obl -3
path xcomp^.nsubj VBP 2
path xcomp^.nsubj argue 3
path xcomp^.nsubj describe 2
path xcomp^.nsubj other clause -3
path xcomp^.nsubj other object -2
path xcomp^.nsubj told 2
path xcomp^.nsubj.compound VB 3
path xcomp^.nsubj.compound other object 2
path xcomp^.nsubj.nmod other clause -2
path xcomp^.nsubj:pass 2
path xcomp^.obj feel 3
path xcomp^.obj say -3
path xcomp^.obl 2
path xcomp^.obl VBG 2
path xcomp^.parataxis.nsubj -2
path xcomp^.parataxis.nsubj VB -2
path xcomp^.parataxis.xcomp.obj -3
path xcomp^.parataxis.xcomp.obj other object -3
path xcomp^.parataxis.xcomp.obj.nmod -3
path xcomp^.parataxis.xcomp.obj.nmod other object -3
path xcomp^.parataxis^.nsubj -3
pron 's 2
pron everybody -3
pron everything -3
pron her -2
pron herself -4
pron him -2
pron himself -5
pron his -4
pron it -8
pron its -2
pron my -3
pron noting -6
pron one -2
pron she 2
pron someone -2
pron something -2
pron that -6
pron their -4
pron there -6
pron these -3
pron they -2
pron this -7
pron those 3
pron what -10
pron whatever -3
pron who 7
pron whose 5
pron you -2
pron your -5
pron ― -3
pronoun 3
quotes after -9
quotes before -6
rel acl -2
rel acl:relcl 3
rel advcl -5
rel advmod -3
rel amod 2
rel appos 6
rel ccomp -4
rel compound 2
rel dep -4
rel expl -6
rel iobj -6
rel list 6
rel mark -6
rel nmod -2
rel nmod:desc 5
rel nmod:unmarked -5
rel nsubj:pass -2
rel obj -5
rel obl -4
rel punct -2
rel root -3
rel xcomp -5
side after according-to 12
side after adjective -5
side after after-clause 5
side after block -4
side after clause -9
side after infinitive -9
side after made-known -2
side after mixed 2
side after noun-of -6
side after noun-that -6
side after object -9
side after passive 3
side after prepositional -9
side after quotation 6
side after rest -7
side after upos NOUN -2
side after upos PRON -5
side before according-to -6
side before after-clause 7
side before block 3
side before called-false -2
side before citing-words 3
side before hearsay -6
side before made-known -2
side before mixed 5
side before noun-infinitive -4
side before noun-of -2
side before noun-that -2
side before object 2
side before passive -12
side before reported-to -4
side before rest -2
told 4
told NN noun-infinitive 3
told NN noun-that 2
told NNS noun-of 2
told NNS noun-that 2
told RB hearsay 3
told VBD after-clause 4
told VBD block 3
told VBD citing-words 3
told VBD clause-in-quotation 2
told VBD infinitive 2
told VBD made-known 3
told VBD mixed 3
told VBD quotation 6
told VBG according-to 5
told VBG object 2
told VBG prepositional 2
told VBN after-clause 2
told VBN called-false 3
told VBN clause 3
told VBN infinitive 4
told VBN object 2
told VBN passive 5
told VBN quotation -2
told VBN reported-to 2
told VBP after-clause 5
told VBP infinitive 2
told VBP object -2
told VBP prepositional 2
told VBP quotation 4
told VBZ infinitive 3
told VBZ quotation 3
told VBZ rest 2
told accord 3
told according 5
told according-to 4
told accuse 4
told acl:relcl -3
told add 3
told admit 4
told advcl 2
told advmod 2
told advocate 2
told after-clause 5
told air 3
told allege 2
told amod -4
told apologize 3
told appear 9
told applaud 3
told argue 4
told argument 2
told articulate -3
told ask 10
told assail 2
told assert 2
told assertion 2
told assume 3
told assure -2
told attack -2
told attribute 2
told author 2
told avoid 2
told back -2
told balk 3
told ban 3
told bash -2
told bemoan 2
told blame 2
told block 3
told boast 2
told bring 3
told brush 3
told calculate 2
told case 4
told ccomp -3
told certain -2
told challenge 3
told chant 3
told citing-words 3
told claim -2
told clear 4
told coin 3
told come -5
told comment -2
told commit -2
told compare 4
told complaint 4
told concede 3
told concern 2
told conj 3
told contend 2
told continue 2
told contradict 2
told convinced 3
told counter 3
told cover -3
told credit 3
told criticize 2
told critique 2
told csubj 4
told debate 3
told decide -3
told deliver 2
told deride 2
told describe 2
told detail -2
told determine 2
told disavow 3
told discuss 4
told dislike 2
told dismiss 2
told dispute 2
told double 3
told doubt 2
told dub 2
told echo -2
told email 3
told emerge -2
told enamored 4
told endorse -2
told eviscerate 3
told expect 7
told explain 3
told expose 2
told fear -2
told feature -3
told file 4
told find 3
told give 2
told go 3
told hail 2
told hate 2
told hearsay 3
told hint 2
told hope 2
told hopeful 3
told hostile 2
told idea 3
told identify -2
told include 3
told indicate 2
told infinitive 3
told inform 2
told insist 3
told intend 4
told interject 2
told invite 3
told issue 2
told knock 4
told know 4
told lambaste 2
told lash 3
told lean -2
told learn 2
told let -2
told liken 2
told line 3
told look -4
told love 3
told maintain 3
told mention 2
told mislead 3
told mixed 3
told move 3
told need 3
told nominate 2
told noun-infinitive 2
told noun-of 2
told noun-that 2
told nsubj 5
told object 2
told offer 2
told oppose -3
told paint 3
told pass 2
told passive 5
told pay 2
told pick 3
told play 3
told predict 2
told prepositional 2
told present 4
told propose 4
told prove 3
told publish 2
told put 3
told query -3
told quotation 5
told quote 3
told rail -2
told reach 3
told read 4
told reaffirm 2
told realize 2
told rebut 4
told rebuttal 2
told recite -3
told recognize 5
told recount 3
told refer 2
told refusal 3
told regard 4
told release 4
told remain 4
told remind -3
told repeat 4
told report 2
told reported-to 2
told reportedly 3
told request 2
told resist 2
told response 2
told restrict 3
told reveal 2
told revel 2
told revise 3
told rip 4
told root 5
told run 3
told satirize -2
told say 3
told seem 7
told send 2
told sense 2
told share 2
told shor 3
told show 2
told shrug 2
told side 2
told signal 2
told slam 3
told sound -2
told spar 4
told speculate 2
told start 4
told step 3
told sue 3
told suggestion -2
told support -2
told supportive 2
told suspect -2
told talk 2
told target 2
told tease 3
told tell 4
told testify 3
told thank 2
told title 4
told touch 3
told try 6
told turn 3
told unclear 4
told underplay 2
told underscore 3
told unveil 4
told use 2
told view 2
told void -4
told want -2
told warn 2
told warning -3
told weigh 3
told willing -3
told word -2
told worried -2
told write 5
top acl:relcl^ Bernie -2
top acl:relcl^ Donald -2
top acl:relcl^ Mitt -2
top acl:relcl^ Obama -3
top acl:relcl^ Thursday -2
top acl:relcl^ Trump -3
top acl:relcl^ change -2
top acl:relcl^ history -2
top acl:relcl^ morning -3
top acl:relcl^ nominee 2
top acl:relcl^ one 2
top acl:relcl^ people -2
top acl:relcl^ point -2
top acl:relcl^ president -2
top acl:relcl^ reason -3
top acl:relcl^ something -2
top acl:relcl^ superdelegate -3
top acl:relcl^ supporter -3
top acl:relcl^ thing -2
top acl:relcl^ time -3
top acl:relcl^ what -6
top acl:relcl^.appos^ Eva -3
top acl:relcl^.appos^.conj Eva -2
top acl:relcl^.appos^.conj.appos Eva -2
top acl:relcl^.appos^.nmod Eva -3
top acl:relcl^.appos^.nmod.compound Eva -3
top acl:relcl^.appos^.nmod.nmod Eva -3
top acl:relcl^.appos^.nmod.nmod.compound Eva -3
top acl:relcl^.appos^.nmod.nmod.nmod Eva -2
top acl:relcl^.appos^.nmod.nmod.nmod:poss Eva -3
top acl:relcl^.appos^.nmod^ rebuke -2
top acl:relcl^.appos^.nmod^.obj^.acl:relcl^ right -3
top acl:relcl^.appos^.nmod^.obj^.nsubj compose -2
top acl:relcl^.appos^.nsubj Eva -2
top acl:relcl^.appos^.nsubj.nmod Eva -2
top acl:relcl^.ccomp^.nsubj say -3
top acl:relcl^.compound change -3
top acl:relcl^.compound history -2
top acl:relcl^.compound voter -3
top acl:relcl^.conj^.advcl^.nsubj break -2
top acl:relcl^.conj^.advcl^.nsubj.nmod break -3
top acl:relcl^.conj^.advcl^.nsubj.nmod.compound break -3
top acl:relcl^.conj^.advcl^.obl break -3
top acl:relcl^.conj^.appos^.nsubj:pass^.obl ignore -2
top acl:relcl^.conj^.appos^.nsubj:pass^.obl.nmod:poss ignore -2
top acl:relcl^.conj^.nsubj.obl support -3
top acl:relcl^.conj^.obj support -3
top acl:relcl^.nsubj one -3
top acl:relcl^.nsubj^.ccomp.nsubj say -4
top acl:relcl^.nsubj^.ccomp.obj say -3
top acl:relcl^.nsubj^.ccomp.obl say -3
top acl:relcl^.nsubj^.expl be -4
top acl:relcl^.nsubj^.obl.obj.acl:relcl.nsubj apply -3
top acl:relcl^.nsubj^.obl.obj.acl:relcl.obj apply -2
top acl:relcl^.nsubj^.obl.obj.acl:relcl.obl apply -2
top acl:relcl^.obj^.advcl^.acl:relcl^ appointment 2
top acl:relcl^.obj^.advcl^.acl:relcl^.nmod appointment 2
top acl:relcl^.obj^.advcl^.acl:relcl^.nmod.nmod appointment 2
top acl:relcl^.obj^.advcl^.nsubj funny -2
top acl:relcl^.obj^.advcl^.nsubj throw 2
top acl:relcl^.obj^.advcl^.nsubj.nmod throw 2
top acl:relcl^.obj^.advcl^.nsubj.nmod.nmod:poss throw 2
top acl:relcl^.obj^.advcl^.obj throw 2
top acl:relcl^.obj^.advcl^.obl throw 2
top acl:relcl^.obj^.conj.ccomp.nsubj watch -2
top acl:relcl^.obj^.conj.ccomp.nsubj.compound watch -2
top acl:relcl^.obj^.nsubj ignore -3
top acl:relcl^.obj^.nsubj.compound ignore -2
top acl:relcl^.obj^.nsubj.nmod ignore -2
top acl:relcl^.obj^.nsubj.nmod.acl.obj ignore -2
top acl:relcl^.obl^.ccomp.nsubj say -2
top acl:relcl^.obl^.conj^.iobj give -3
top acl:relcl^.obl^.conj^.nsubj give -2
top acl:relcl^.obl^.conj^.nsubj.nmod give -3
top acl:relcl^.obl^.conj^.obj give -3
top acl:relcl^.obl^.conj^.obj.acl.obj give -3
top acl:relcl^.obl^.nsubj say 2
top acl^ candidate 4
top acl^ direct -3
top acl^ editorial 4
top acl^ experience -3
top acl^ fact -3
top acl^ firm -3
top acl^ group 2
top acl^ impetus -3
top acl^ poll 3
top acl^ reason -3
top acl^.ccomp^.nsubj say 3
top acl^.compound editorial 4
top acl^.nmod^.nsubj^.nsubj agree -2
top acl^.nmod^.nsubj^.obl agree -2
top acl^.nmod^.nsubj^.obl.nmod agree -2
top acl^.nmod^.nsubj^.obl.nmod.nmod:poss agree -2
top acl^.nsubj:pass direct -3
top acl^.nsubj:pass.nmod:poss direct -3
top acl^.nsubj^.ccomp.nsubj say -2
top acl^.nsubj^.expl be -3
top acl^.obj^.conj.obl give -2
top acl^.obj^.conj.obl.acl:relcl.nsubj give -3
top acl^.obj^.conj.obl.acl:relcl.obj give -2
top acl^.obj^.conj^.conj.obl come -2
top acl^.obj^.conj^.conj.obl.obl come -2
top acl^.obj^.conj^.nsubj come 3
top acl^.obj^.conj^.obl come -3
top acl^.obj^.conj^.obl.amod.compound come -3
top acl^.obj^.conj^.obl.compound come -2
top acl^.obj^.conj^.obl.nmod come -3
top acl^.obj^.iobj give 3
top acl^.obj^.nsubj give -3
top acl^.obj^.nsubj.nmod give -3
top acl^.obj^.obj recount -3
top acl^.obj^.obj.nmod:poss recount -3
top acl^.obj^.obj.nmod:poss.nmod:poss recount -3
top acl^.obl direct -4
top acl^.obl.conj direct 3
top acl^.obl.conj.nsubj direct -3
top acl^.obl^.nsubj decry -4
top acl^.obl^.nsubj.compound decry -3
top acl^.obl^.nsubj.compound.compound decry -3
top acl^.obl^.obj decry -2
top acl^.obl^.obl decry -3
top acl^.obl^.obl.conj decry -3
top acl^.obl^.obl.conj.amod.compound decry -2
top acl^.obl^.obl.conj.conj decry -2
top advcl^.acl.obl policy -2
top advcl^.acl.obl.conj policy -3
top advcl^.acl:relcl^ legislation -3
top advcl^.acl:relcl^ speech -3
top advcl^.acl:relcl^.nmod speech -4
top advcl^.acl:relcl^.nmod.compound speech -3
top advcl^.acl:relcl^.nmod.compound.compound speech -3
top advcl^.acl:relcl^.nmod.nmod:poss speech -3
top advcl^.acl:relcl^.obj^.ccomp^.nsubj say -2
top advcl^.acl:relcl^.obj^.nsubj support -3
top advcl^.acl^.nsubj^.expl be -2
top advcl^.advcl.nsubj take -3
top advcl^.advcl.obj take -3
top advcl^.advcl.obj unveil 2
top advcl^.advcl.obl go -3
top advcl^.advcl.xcomp.obj take -2
top advcl^.advcl.xcomp.obj.compound take -2
top advcl^.advcl^.ccomp.nsubj say -2
top advcl^.advcl^.nsubj get -6
top advcl^.advcl^.nsubj move -3
top advcl^.advcl^.obl move -3
top advcl^.advcl^.obl.nmod move -3
top advcl^.advmod.obl step -2
top advcl^.advmod.obl vote -2
top advcl^.advmod^.nsubj involved 3
top advcl^.ccomp say -4
top advcl^.ccomp tell -2
top advcl^.ccomp.advcl.nsubj say -4
top advcl^.ccomp.advcl.nsubj.nmod:poss say -3
top advcl^.ccomp.advcl.obj say -4
top advcl^.ccomp.advcl.obl say -3
top advcl^.ccomp.ccomp.mark say -2
top advcl^.ccomp.ccomp.nsubj say -2
top advcl^.ccomp.ccomp.obj say -3
top advcl^.ccomp.ccomp.obj.nmod say -2
top advcl^.ccomp.ccomp.obl say -2
top advcl^.ccomp.ccomp.obl.nmod say -2
top advcl^.ccomp.conj.nsubj say -3
top advcl^.ccomp.conj.obj say -2
top advcl^.ccomp.expl say -2
top advcl^.ccomp.nmod say -3
top advcl^.ccomp.nsubj say -6
top advcl^.ccomp.nsubj tell -3
top advcl^.ccomp.nsubj.nmod say -3
top advcl^.ccomp.nsubj:pass say -4
top advcl^.ccomp.obj say -4
top advcl^.ccomp.obj tell -2
top advcl^.ccomp.obj.compound say -3
top advcl^.ccomp.obj.nmod say -4
top advcl^.ccomp.obj.nmod.nmod:poss say -3
top advcl^.ccomp.obl say -4
top advcl^.ccomp.parataxis.nsubj say -3
top advcl^.ccomp.xcomp.obj say -3
top advcl^.ccomp^.ccomp.nsubj say -3
top advcl^.ccomp^.nsubj say 3
top advcl^.ccomp^.nsubj.nmod say 2
top advcl^.ccomp^.obl say -2
top advcl^.conj policy -3
top advcl^.conj.acl.obl policy -3
top advcl^.conj.amod.xcomp.obj policy -3
top advcl^.conj.obl speak -2
top advcl^.conj.obl.acl:relcl.advcl speak -2
top advcl^.conj.obl.acl:relcl.nsubj speak -2
top advcl^.conj.obl.acl:relcl.obj speak -2
top advcl^.conj^.nsubj continue -2
top advcl^.conj^.nsubj.compound continue -2
top advcl^.conj^.nsubj:pass elect -5
top advcl^.conj^.nsubj:pass.conj elect -3
top advcl^.conj^.nsubj:pass.conj.compound elect -3
top advcl^.conj^.obj continue -2
top advcl^.conj^.obj.compound continue -2
top advcl^.conj^.obj.nmod continue -2
top advcl^.conj^.obj.nmod.conj continue -2
top advcl^.conj^.obj.nmod.conj.conj continue -2
top advcl^.conj^.obl elect -3
top advcl^.expl be -2
top advcl^.iobj ask -2
top advcl^.iobj tell -4
top advcl^.nmod advocate -2
top advcl^.nmod policy -2
top advcl^.nmod.nmod advocate -3
top advcl^.nsubj air -2
top advcl^.nsubj answer 4
top advcl^.nsubj ask -2
top advcl^.nsubj attack 2
top advcl^.nsubj be -3
top advcl^.nsubj become -2
top advcl^.nsubj begin 2
top advcl^.nsubj campaign -2
top advcl^.nsubj come -6
top advcl^.nsubj conduct 3
top advcl^.nsubj continue 3
top advcl^.nsubj defend 2
top advcl^.nsubj drive -3
top advcl^.nsubj email 3
top advcl^.nsubj endorse 3
top advcl^.nsubj get -3
top advcl^.nsubj good -3
top advcl^.nsubj have -2
top advcl^.nsubj include -3
top advcl^.nsubj increase -2
top advcl^.nsubj join 3
top advcl^.nsubj launch 3
top advcl^.nsubj lead -2
top advcl^.nsubj leave -2
top advcl^.nsubj open 2
top advcl^.nsubj praise 3
top advcl^.nsubj push 2
top advcl^.nsubj quick 4
top advcl^.nsubj reach 3
top advcl^.nsubj release 2
top advcl^.nsubj respond 2
top advcl^.nsubj revel -2
top advcl^.nsubj seem -2
top advcl^.nsubj sign -3
top advcl^.nsubj spend 3
top advcl^.nsubj start 2
top advcl^.nsubj step 4
top advcl^.nsubj support -2
top advcl^.nsubj tell 2
top advcl^.nsubj turn -3
top advcl^.nsubj unveil -3
top advcl^.nsubj urge 2
top advcl^.nsubj use 2
top advcl^.nsubj vote -3
top advcl^.nsubj why -4
top advcl^.nsubj win -2
top advcl^.nsubj.acl:relcl write -3
top advcl^.nsubj.acl:relcl.conj write -3
top advcl^.nsubj.acl:relcl.conj.nmod write -3
top advcl^.nsubj.acl:relcl.nsubj write -3
top advcl^.nsubj.compound come -2
top advcl^.nsubj.nmod answer 2
top advcl^.nsubj.nmod break -3
top advcl^.nsubj.nmod come -4
top advcl^.nsubj.nmod endorse 3
top advcl^.nsubj.nmod say 3
top advcl^.nsubj.nmod.acl:relcl.nsubj sign -2
top advcl^.nsubj.nmod.acl:relcl.xcomp sign -2
top advcl^.nsubj.nmod.compound break -4
top advcl^.nsubj.nmod:poss come -5
top advcl^.nsubj.nmod:poss say -3
top advcl^.nsubj.nmod:poss speak 2
top advcl^.nsubj:pass see 5
top advcl^.nsubj:pass.nmod see 3
top advcl^.obj attack -3
top advcl^.obj bring -3
top advcl^.obj come -3
top advcl^.obj compare -2
top advcl^.obj criticize -4
top advcl^.obj defend -4
top advcl^.obj deny -2
top advcl^.obj dismiss -2
top advcl^.obj do -3
top advcl^.obj draw -4
top advcl^.obj echo -3
top advcl^.obj email -2
top advcl^.obj endorse -4
top advcl^.obj express -2
top advcl^.obj give -4
top advcl^.obj have -2
top advcl^.obj headline -2
top advcl^.obj hold -2
top advcl^.obj issue -3
top advcl^.obj keep -3
top advcl^.obj launch -3
top advcl^.obj lead 2
top advcl^.obj leave 4
top advcl^.obj make -4
top advcl^.obj offer -3
top advcl^.obj praise -3
top advcl^.obj prompt 3
top advcl^.obj raise -2
top advcl^.obj reject -2
top advcl^.obj release -3
top advcl^.obj spend -4
top advcl^.obj step -2
top advcl^.obj take -3
top advcl^.obj target -3
top advcl^.obj throw -2
top advcl^.obj tie -2
top advcl^.obj turn -3
top advcl^.obj urge -2
top advcl^.obj use -6
top advcl^.obj write -2
top advcl^.obj.acl:relcl include -3
top advcl^.obj.acl:relcl.nmod include -3
top advcl^.obj.acl:relcl.nsubj include -2
top advcl^.obj.compound criticize -4
top advcl^.obj.compound win -2
top advcl^.obj.nmod draw -3
top advcl^.obj.nmod leave 4
top advcl^.obj.nmod send -3
top advcl^.obj.nmod spend -2
top advcl^.obj.nmod step -2
top advcl^.obj.nmod take -3
top advcl^.obj.nmod target -2
top advcl^.obj.nmod.compound step -3
top advcl^.obj.nmod.compound take -2
top advcl^.obj.nmod.compound target -2
top advcl^.obj.nmod.obj draw -3
top advcl^.obj.nmod.obj.compound draw -3
top advcl^.obj.nmod.obl draw -3
top advcl^.obj.nmod.obl.compound draw -3
top advcl^.obj.nmod:poss criticize -3
top advcl^.obj.nmod:poss launch -2
top advcl^.obj.nmod:poss step -3
top advcl^.obj.nmod:poss use -3
top advcl^.obl air -3
top advcl^.obl appear -3
top advcl^.obl break -5
top advcl^.obl bring -3
top advcl^.obl call -3
top advcl^.obl campaign -3
top advcl^.obl come -3
top advcl^.obl compare -3
top advcl^.obl conduct 2
top advcl^.obl describe -2
top advcl^.obl endorse -3
top advcl^.obl give -5
top advcl^.obl have -3
top advcl^.obl headline -2
top advcl^.obl hold -2
top advcl^.obl open -2
top advcl^.obl pick -3
top advcl^.obl point -3
top advcl^.obl reach -4
top advcl^.obl release 2
top advcl^.obl respond -4
top advcl^.obl return -3
top advcl^.obl revel -2
top advcl^.obl root -3
top advcl^.obl say -3
top advcl^.obl seize -2
top advcl^.obl send -3
top advcl^.obl sign 2
top advcl^.obl speak -2
top advcl^.obl stand -3
top advcl^.obl start -3
top advcl^.obl take -3
top advcl^.obl talk -3
top advcl^.obl tell -2
top advcl^.obl throw -3
top advcl^.obl tweet -2
top advcl^.obl use -3
top advcl^.obl vote -2
top advcl^.obl work 2
top advcl^.obl write 2
top advcl^.obl.appos air -3
top advcl^.obl.compound air -3
top advcl^.obl.compound conduct 2
top advcl^.obl.compound make -3
top advcl^.obl.compound revel -2
top advcl^.obl.compound say -5
top advcl^.obl.compound spend -3
top advcl^.obl.conj reach -3
top advcl^.obl.conj.nmod reach -3
top advcl^.obl.nmod criticize -3
top advcl^.obl.nmod root -3
top advcl^.obl.nmod say -3
top advcl^.obl.nmod take -3
top advcl^.obl.nmod:poss criticize -3
top advcl^.obl.nmod:poss give -3
top advcl^.obl.nmod:poss revel -2
top advcl^.obl.nmod:poss speak -3
top advcl^.parataxis^.obj say -2
top advcl^.parataxis^.parataxis^ thing -2
top advcl^.parataxis^.parataxis^.nsubj thing -2
top advcl^.vocative answer -3
top advcl^.vocative.nsubj answer -2
top advcl^.xcomp.obj try -3
top advcl^.xcomp^.acl:relcl^ program -3
top advcl^.xcomp^.acl:relcl^.obj^.advcl^.nsubj announce -3
top advcl^.xcomp^.acl:relcl^.obj^.advcl^.nsubj.nmod announce 3
top advcl^.xcomp^.acl:relcl^.obj^.advcl^.nsubj.nmod.compound announce 3
top advcl^.xcomp^.acl:relcl^.obj^.advcl^.obj announce -3
top advcl^.xcomp^.acl:relcl^.obj^.advcl^.obl announce -2
top advcl^.xcomp^.iobj allow -3
top advcl^.xcomp^.iobj.compound allow -3
top advcl^.xcomp^.nsubj allow -4
top advcl^.xcomp^.nsubj start 2
top advcl^.xcomp^.obl try -3
top amod^ achievement -3
top amod^.acl.obl achievement 2
top amod^.conj^ policy -2
top amod^.conj^.acl.obl policy -3
top amod^.conj^.acl.obl.conj policy -3
top amod^.conj^.advcl.nsubj policy -2
top amod^.conj^.advcl.obj policy -2
top amod^.conj^.advcl.obj.compound policy -2
top amod^.conj^.advcl.obj.compound.amod policy -2
top amod^.conj^.compound policy -3
top amod^.conj^.nmod policy -2
top amod^.conj^.nsubj policy -2
top case^ CNN 3
top case^ Center 2
top case^ Democrat 2
top case^ Department 3
top case^ Post 2
top case^ Press 3
top case^ Times 3
top case^ average 3
top case^ campaign 2
top case^ data 2
top case^ exit 2
top case^ filing 2
top case^ official 3
top case^ people 2
top case^ poll 4
top case^ record 2
top case^ report 3
top case^ result 3
top case^ source 3
top case^ study 2
top case^ survey 2
top case^.appos campaign 3
top case^.appos.compound campaign 3
top case^.compound Center 2
top case^.compound Department 2
top case^.compound Press 3
top case^.compound Times 2
top case^.compound analysis 3
top case^.compound average 2
top case^.compound campaign 2
top case^.compound filing 2
top case^.compound official 3
top case^.compound poll 3
top case^.compound record 2
top case^.compound report 2
top case^.compound.amod Times 3
top case^.compound.compound poll 3
top case^.compound.compound survey 2
top case^.compound.compound.compound poll 2
top case^.compound^ manager 2
top case^.compound^ news 3
top case^.compound^.appos manager 2
top case^.compound^.compound news 2
top case^.compound^.compound^ poll 3
top case^.nmod analysis 2
top case^.nmod average 2
top case^.nmod.compound report 2
top ccomp^.ccomp say -2
top ccomp^.ccomp.advcl.nsubj say -2
top ccomp^.ccomp.advcl.obj say -2
top ccomp^.ccomp.ccomp.nsubj say -2
top ccomp^.ccomp.conj.nsubj say -3
top ccomp^.ccomp.expl say -3
top ccomp^.ccomp.nsubj say -3
top ccomp^.ccomp.nsubj tell -2
top ccomp^.ccomp.nsubj.acl.nsubj say -3
top ccomp^.ccomp.nsubj.acl.obl say -2
top ccomp^.ccomp.obj say -4
top ccomp^.ccomp.obl say -3
top ccomp^.ccomp.obl.nmod say -2
top ccomp^.ccomp.parataxis.nsubj say -3
top ccomp^.ccomp.xcomp.obj say -3
top ccomp^.compound entitle 3
top ccomp^.iobj tell -3
top ccomp^.nsubj mean -3
top ccomp^.nsubj release 5
top ccomp^.nsubj say -4
top ccomp^.nsubj.nmod release 4
top ccomp^.nsubj.nmod.compound release 4
top ccomp^.nsubj.nmod.compound.compound release 3
top ccomp^.obl release 3
top ccomp^.obl say -3
top conj^ George 3
top conj^ candidate -3
top conj^ incident -2
top conj^ supporter -4
top conj^.acl^ loyalty -3
top conj^.acl^.nmod:poss loyalty -3
top conj^.acl^.obl^.acl^.nsubj nuanced -3
top conj^.acl^.obl^.acl^.nsubj.nmod nuanced -3
top conj^.acl^.obl^.acl^.nsubj.nmod.nmod nuanced -2
top conj^.acl^.obl^.acl^.nsubj.nmod.nmod.conj nuanced -3
top conj^.advcl.nsubj ask -3
top conj^.advcl.nsubj know -3
top conj^.advcl.nsubj look -3
top conj^.advcl.nsubj:pass try 3
top conj^.advcl.obj ask -2
top conj^.advcl.obj call -2
top conj^.advcl.obj drag -2
top conj^.advcl.obj join -2
top conj^.advcl.obj know -2
top conj^.advcl.obj look -2
top conj^.advcl.obj speak -3
top conj^.advcl.obj.compound drag -2
top conj^.advcl.obj.compound speak -3
top conj^.advcl.obj.nmod look -2
top conj^.advcl.obj.nmod.nmod:poss look -3
top conj^.advcl.obj.nmod:poss ask -3
top conj^.advcl.obl call -2
top conj^.advcl.obl drag -3
top conj^.advcl.obl know -2
top conj^.advcl.obl try -3
top conj^.advcl.obl.nmod try -3
top conj^.advcl.obl.nmod:poss try -3
top conj^.advcl^.nsubj come -2
top conj^.advcl^.nsubj funny -3
top conj^.advcl^.obl get 2
top conj^.advcl^.xcomp.obl come -2
top conj^.advcl^.xcomp.obl.compound come -2
top conj^.appos George 3
top conj^.appos.compound George 3
top conj^.appos.compound.compound George 3
top conj^.appos.conj George 3
top conj^.appos.nmod George 4
top conj^.appos.nmod.amod George 3
top conj^.appos.nmod.nmod George 3
top conj^.ccomp say -2
top conj^.ccomp.advcl.obj say -2
top conj^.ccomp.ccomp.nsubj say -3
top conj^.ccomp.nsubj remind -2
top conj^.ccomp.nsubj say -3
top conj^.ccomp.nsubj.nmod say -3
top conj^.ccomp.obj say -4
top conj^.ccomp.obl remind -3
top conj^.ccomp.obl say -4
top conj^.ccomp.obl.compound remind -3
top conj^.ccomp.obl.compound.nmod remind -2
top conj^.ccomp.obl.nmod say -3
top conj^.ccomp.xcomp.obj say -2
top conj^.ccomp^.ccomp.nsubj say -3
top conj^.ccomp^.nsubj say 3
top conj^.ccomp^.nsubj.appos say 3
top conj^.ccomp^.obl say -3
top conj^.compound supporter -4
top conj^.conj incident -3
top conj^.conj make -3
top conj^.conj yawn -3
top conj^.conj.compound incident -2
top conj^.conj.nmod incident -3
top conj^.conj.nmod.appos incident -3
top conj^.conj.nsubj announce -3
top conj^.conj.nsubj challenge -3
top conj^.conj.nsubj make -3
top conj^.conj.nsubj.nmod:poss challenge -3
top conj^.conj.obj come -3
top conj^.conj.obj make -2
top conj^.conj.obj yawn -2
top conj^.conj.obj.acl.obj come -2
top conj^.conj.obj.nmod challenge -2
top conj^.conj.obj.nmod make -2
top conj^.conj.obj.nmod:poss come -3
top conj^.conj.obj.nmod:poss yawn -3
top conj^.conj.obj.nmod:poss.nmod:poss come -3
top conj^.conj.obl announce -3
top conj^.conj.obl come -2
top conj^.conj.obl make -3
top conj^.conj.obl.obl come -2
top conj^.conj^.conj yawn -3
top conj^.conj^.conj.obj yawn -3
top conj^.conj^.conj.obj.nmod:poss yawn -3
top conj^.expl be -2
top conj^.nsubj adopt 2
top conj^.nsubj ask -2
top conj^.nsubj be -4
top conj^.nsubj blame 2
top conj^.nsubj call 3
top conj^.nsubj campaign 2
top conj^.nsubj challenge 3
top conj^.nsubj dismantle -3
top conj^.nsubj drag -3
top conj^.nsubj increase 3
top conj^.nsubj join -3
top conj^.nsubj know -4
top conj^.nsubj likely -3
top conj^.nsubj look 3
top conj^.nsubj mention 3
top conj^.nsubj obtain -2
top conj^.nsubj offer -2
top conj^.nsubj publish 3
top conj^.nsubj recognize 3
top conj^.nsubj release -2
top conj^.nsubj remind 3
top conj^.nsubj respond 2
top conj^.nsubj stand 3
top conj^.nsubj stress -3
top conj^.nsubj take 2
top conj^.nsubj try -3
top conj^.nsubj want -2
top conj^.nsubj win -3
top conj^.nsubj work -3
top conj^.nsubj yawn -4
top conj^.nsubj.compound ask -4
top conj^.nsubj.compound join -3
top conj^.nsubj.compound recognize 3
top conj^.nsubj.nmod be -2
top conj^.nsubj.nmod publish 3
top conj^.nsubj.nmod stress -4
top conj^.nsubj.nmod.compound publish 3
top conj^.nsubj.nmod.conj publish 5
top conj^.nsubj.nmod:poss challenge 4
top conj^.nsubj.nmod:poss speak 3
top conj^.nsubj:pass announce -3
top conj^.nsubj:pass elect 4
top conj^.nsubj:pass.conj elect 3
top conj^.nsubj:pass.conj.compound elect 4
top conj^.nsubj^.ccomp.ccomp.nsubj:pass say -2
top conj^.nsubj^.ccomp.ccomp.obj say -3
top conj^.nsubj^.ccomp.ccomp.obj.nmod say -2
top conj^.obj back -3
top conj^.obj blame -2
top conj^.obj challenge -2
top conj^.obj come -3
top conj^.obj criticize -2
top conj^.obj defend -3
top conj^.obj denounce -3
top conj^.obj describe -2
top conj^.obj dismantle -3
top conj^.obj drag -2
top conj^.obj endorse -2
top conj^.obj hold -3
top conj^.obj increase -3
top conj^.obj join -2
top conj^.obj love -2
top conj^.obj make -4
top conj^.obj mention -2
top conj^.obj obtain -3
top conj^.obj offer -3
top conj^.obj oppose -2
top conj^.obj praise -3
top conj^.obj publish -2
top conj^.obj put -2
top conj^.obj recognize -3
top conj^.obj release 2
top conj^.obj remind -3
top conj^.obj see -2
top conj^.obj slam -2
top conj^.obj stress -3
top conj^.obj support -4
top conj^.obj watch 3
top conj^.obj win -2
top conj^.obj.acl challenge -3
top conj^.obj.acl.parataxis.obj challenge -3
top conj^.obj.acl:relcl.conj.obj watch -2
top conj^.obj.acl:relcl.conj.obl watch -2
top conj^.obj.acl:relcl.obl watch -2
top conj^.obj.acl:relcl.obl.compound watch -3
top conj^.obj.compound recognize -2
top conj^.obj.compound.compound recognize -2
top conj^.obj.nmod call -4
top conj^.obj.nmod come 4
top conj^.obj.nmod increase -2
top conj^.obj.nmod make -3
top conj^.obj.nmod obtain -3
top conj^.obj.nmod publish -2
top conj^.obj.nmod stress -2
top conj^.obj.nmod.appos come -3
top conj^.obj.nmod.appos obtain -3
top conj^.obj.nmod.appos.compound come -3
top conj^.obj.nmod.appos.obj obtain -3
top conj^.obj.nmod.compound obtain -4
top conj^.obj.nmod.conj increase -3
top conj^.obj.nmod.nmod call -3
top conj^.obj.nmod.nmod come 3
top conj^.obj.nmod.nmod publish -3
top conj^.obj.nmod.nmod.compound come 3
top conj^.obj.nmod.nmod.nmod call -2
top conj^.obj.nmod.nmod:poss call -2
top conj^.obj.nmod:poss call -3
top conj^.obj.nmod:poss denounce -2
top conj^.obj.nmod:poss drag -2
top conj^.obj.nmod:poss obtain -2
top conj^.obl announce -3
top conj^.obl ask -3
top conj^.obl begin -3
top conj^.obl call -4
top conj^.obl campaign -3
top conj^.obl come -5
top conj^.obl drag -2
top conj^.obl elect 4
top conj^.obl go -4
top conj^.obl hold -2
top conj^.obl hostile -3
top conj^.obl increase -2
top conj^.obl join -3
top conj^.obl know -2
top conj^.obl lead -3
top conj^.obl look -2
top conj^.obl make -3
top conj^.obl mention -2
top conj^.obl point -2
top conj^.obl say -3
top conj^.obl set -2
top conj^.obl stand -3
top conj^.obl stress -3
top conj^.obl yawn -2
top conj^.obl.amod.compound come -3
top conj^.obl.compound ask -3
top conj^.obl.compound call -3
top conj^.obl.compound come -3
top conj^.obl.compound hostile -3
top conj^.obl.compound join -2
top conj^.obl.compound stress -3
top conj^.obl.compound yawn -2
top conj^.obl.conj look -3
top conj^.obl.conj.nmod look -3
top conj^.obl.nmod ask -2
top conj^.obl.nmod come -3
top conj^.obl.nmod look -2
top conj^.obl.nmod stress -2
top conj^.obl.nmod take -2
top conj^.obl.nmod.compound yawn -2
top conj^.obl.nmod.nmod:poss ask -3
top conj^.obl^.nsubj marry 3
top conj^.obl^.obl marry -3
top conj^.xcomp call -2
top conj^.xcomp.obj mention -2
top conj^.xcomp.obj vow -2
top conj^.xcomp.obj want -2
top conj^.xcomp.obj.amod mention -3
top conj^.xcomp.obl challenge -2
top conj^.xcomp.obl likely -2
top conj^.xcomp.obl mention -4
top conj^.xcomp.obl try -2
top conj^.xcomp.obl.nmod.nmod mention -3
top conj^.xcomp.obl.nmod:poss mention -3
top conj^.xcomp.obl.nmod:poss try -3
top conj^.xcomp.obl.nmod:poss.nmod mention -3
top conj^.xcomp.obl.obl try -2
top conj^.xcomp.obl.obl.compound try -2
top csubj^.nsubj correct 3
top nmod^.nsubj riposte -2
top nsubj^.acl.obl nuanced -2
top nsubj^.acl.obl.nmod:poss nuanced -2
top nsubj^.advcl.nsubj stymy -2
top nsubj^.advcl.obl.amod stymy -2
top nsubj^.expl be -3
top nsubj^.nmod:poss last -2
top nsubj^.obj stymy -2
top nsubj^.obj.appos stymy -2
top nsubj^.obj.appos.acl:relcl.nsubj stymy -2
top nsubj^.obj.compound.compound fuel -2
top nsubj^.obj.nmod fuel -2
top nsubj^.obj.nmod:poss stymy -2
top nsubj^.obl come -3
top obj^.nsubj have 2
top obj^.nsubj raise -3
top parataxis^.ccomp.nsubj say -3
top parataxis^.ccomp^.nsubj say -3
top parataxis^.compound set 3
top parataxis^.nsubj break -3
top parataxis^.nsubj feel -3
top parataxis^.nsubj legalize -4
top parataxis^.nsubj revile -3
top parataxis^.nsubj say -3
top parataxis^.nsubj want -3
top parataxis^.nsubj.compound feel -2
top parataxis^.nsubj.compound legalize -3
top parataxis^.obj feel -2
top parataxis^.obj have -2
top parataxis^.obj legalize -2
top parataxis^.obj make -3
top parataxis^.obj revile -3
top parataxis^.obj title -2
top parataxis^.obj.compound legalize -2
top parataxis^.obj.compound revile -3
top parataxis^.obj.compound title -2
top parataxis^.obj.nmod feel -3
top parataxis^.obj.nmod have -3
top parataxis^.obj.nmod title -2
top parataxis^.obj.nmod.nmod title -2
top parataxis^.obj.nmod.nmod.compound title -2
top parataxis^.obj.nmod.nmod:poss feel -3
top parataxis^.obl come -3
top parataxis^.obl make -2
top parataxis^.parataxis.csubj.advcl.obj feel -2
top parataxis^.parataxis.obj feel -2
top parataxis^.parataxis.obj.nmod feel -2
top parataxis^.parataxis.obj.nmod.compound feel -2
top parataxis^.parataxis.obl feel -2
top parataxis^.parataxis.obl.nmod:poss feel -2
top xcomp^.nsubj allow -3
top xcomp^.nsubj defender 3
top xcomp^.nsubj have 2
top xcomp^.nsubj lead -4
top xcomp^.nsubj likely 3
top xcomp^.nsubj make -3
top xcomp^.obj have -3
top xcomp^.obj lead 3
top xcomp^.obj let 3
upos NOUN -2
verbs after 0 -2
verbs after 1 -3
verbs after 2 -5
verbs after 3 -7
verbs before 2 -3
verbs before 3 -5
xpos DT -3
xpos EX -6
xpos GW -2
xpos NN -2
xpos WDT -3
xpos WP 4`;
