/**
 * Weights of attributions by their cue, speaker and content, in tenths of log odds; a feature a line. Learnt by
 * bench/learn-sites.ts from the training part of PolNeAR (github.com/networkdynamics/PolNeAR); only what stands in 8 articles or more.
 */
// biome-ignore format: a table
export const SITE_WEIGHTS = `act ask 1
act believe -3
act confirm 1
act criticise 4
act predict 2
act refuse 2
act say 1
act warn 2
aux 've 1
aux being -3
aux do 1
aux does 1
aux have 2
aux is 1
aux may -1
aux might -2
aux should -3
aux was 2
aux will -2
aux would 1
by DET 2
by i -1
by nobody -2
by our -2
by that -3
by them 1
by this -2
by what -4
by which -1
by you -1
c : first PRON 2
c : next ' 5
c : next i 1
c : next trump 2
c accept by NOUN -2
c accept first PRON -2
c accept rule object* 2
c accord by NOUN 3
c accord first ADV 7
c accord first DET 1
c accord first NOUN 2
c accord first PROPN -1
c accord first PUNCT 2
c accord rule according-to 2
c according 2
c according VBG 2
c according by NOUN 3
c according first PROPN 5
c according next to 2
c according rule according-to 2
c according with bare 2
c account -3
c accusation by nobody 1
c accuse 1
c accuse VBD 2
c accuse VBZ -1
c accuse by PROPN 3
c accuse by he -1
c accuse first NOUN 4
c accuse first PROPN -1
c accuse next him 2
c accuse next of -2
c accuse next sanders 2
c accuse o NOUN 2
c accuse rule clause -2
c accuse rule object* 2
c accuse rule prepositional 2
c acknowledge 2
c acknowledge VB -1
c acknowledge VBG 3
c acknowledge by he 1
c acknowledge first PRON 1
c acknowledge first PROPN 3
c acknowledge next that 2
c acknowledge next the 1
c acknowledge rule clause 2
c acknowledge with clause 2
c add 1
c add VBD 1
c add VBG 3
c add by PROPN 1
c add by he 2
c add first ADP 4
c add first DET 2
c add first PRON 2
c add first PUNCT 3
c add first VERB 5
c add next . 3
c add next : 5
c add next that 3
c add o NOUN -2
c add rule after-clause 4
c add rule clause 3
c add rule mixed 3
c add rule quotation 2
c add with bare 3
c add with clause 2
c add with object -2
c address VB 2
c address VBD -2
c address by NOUN -1
c address first DET 1
c address first NOUN -1
c address next the 1
c admit VBG -2
c admit by PROPN -2
c admit next that 2
c adopt VBD -1
c adopt by NOUN -2
c advise -4
c advocate VB 3
c advocate by he 1
c advocate first DET 1
c advocate first VERB -1
c advocate next for 1
c advocate with bare -3
c advocate with for 2
c agree -1
c agree VBD -1
c agree VBN -1
c agree VBP 2
c agree by PROPN -1
c agree by they -1
c agree first PROPN -2
c agree next that 3
c agree next to -2
c agree rule after-clause -4
c agree rule clause 1
c agree with clause 2
c agree with infinitive -1
c agree with on 1
c agree with to -2
c aim 1
c aim by NOUN 1
c aim by nobody -2
c aim first PART 2
c aim next at -1
c aim next to 1
c aim rule infinitive* 2
c aim with at -2
c aim with infinitive 1
c air -3
c air by PROPN -2
c air o NOUN -2
c air with object -2
c alarm -4
c allegation 1
c allegation NNS 2
c allege VBG -2
c allegedly -2
c allegedly RB -2
c allegedly by nobody -2
c allegedly rule hearsay -2
c allegedly with bare -2
c allow VBG -4
c allow by nobody 2
c allow next to 2
c allow o NOUN 1
c allow rule object* -1
c anger -5
c announce 2
c announce VB -1
c announce VBD 1
c announce VBN 1
c announce by NOUN 2
c announce by PROPN 2
c announce by he -1
c announce first PRON 2
c announce next . 2
c announce next a 4
c announce next it 4
c announce o NOUN 2
c announce rule after-clause 4
c announce rule object 3
c announce with clause 2
c announce with in -1
c announce with object 1
c announce with to -1
c answer rule quotation 4
c answer with bare 1
c anxiety 2
c anxiety rule noun-of* 2
c apologize 3
c appeal -1
c appeal next to -1
c appeal with to -1
c appear 2
c appear VBD 1
c appear VBZ 2
c appear by nobody 2
c appear first DET 1
c appear first NOUN 2
c appear next to 2
c appear rule infinitive* 3
c appear rule prepositional* -2
c appear with infinitive 2
c appear with xcomp 3
c applaud 2
c applaud o NOUN 4
c applaud rule object* 2
c applaud with object 2
c appoint 1
c appoint VBD 2
c appoint rule object* 1
c appoint with object 2
c approve by PROPN -2
c approve o NOUN -2
c argue 3
c argue VBD 2
c argue VBG 2
c argue VBN 2
c argue VBP 3
c argue VBZ 3
c argue by PROPN 3
c argue first ADJ 3
c argue first ADP 1
c argue first NOUN 3
c argue first PRON 2
c argue first VERB 3
c argue next that 2
c argue o NOUN 2
c argue rule after-clause -2
c argue rule clause 3
c argue rule object* 2
c argue rule prepositional* 2
c argue with clause 1
c argue with object 4
c argue with xcomp 3
c argument -1
c argument first DET -1
c articulate 4
c ask VB -3
c ask VBN 2
c ask VBP 1
c ask by NOUN 1
c ask by he -2
c ask by i 1
c ask by nobody 1
c ask first ADP -4
c ask first ADV 1
c ask first AUX 2
c ask first NOUN 1
c ask first PROPN -3
c ask first SCONJ 4
c ask next about -2
c ask next by 4
c ask next her -2
c ask next him -2
c ask next if 3
c ask next our 4
c ask o NOUN -1
c ask o PRON 3
c ask rule after-clause -5
c ask rule clause 2
c ask rule object* 2
c ask rule quotation 2
c ask with about -2
c ask with addressee -1
c ask with by 4
c ask with clause 2
c ask with during 2
c ask with for -1
c ask with in -2
c ask with infinitive -1
c ask with whether 3
c assert VBD 2
c assert rule clause 1
c assertion 2
c assertion NN 2
c assertion with clause 2
c assure VBD 4
c assure by PROPN 4
c assure first PRON 2
c assure rule clause 1
c attack 2
c attack VBG 2
c attack by he 1
c attack first NOUN 2
c attack first PROPN 2
c attack next on 1
c attack o NOUN 3
c attack rule clause* -1
c attack rule object* 3
c attack with object 1
c attack with on 1
c attack with owner 1
c attempt -1
c attempt NN -2
c attempt VBZ -4
c attempt by NOUN -3
c attempt first PART -1
c attempt next to -1
c attempt rule infinitive* -1
c attempt with infinitive -1
c attract -4
c attract VBD -2
c attract by NOUN -4
c attract first NOUN -3
c attract o NOUN -4
c attract rule object* -4
c attract with object -4
c attribute 2
c attribute with to 2
c award -1
c back 1
c back VBG 2
c back by PROPN 1
c back first ADJ 3
c back first PRON -1
c back first PROPN 2
c back o NOUN 1
c back o PROPN 2
c back rule object* 2
c back with object 2
c backer NN 1
c backing -3
c backing NN -3
c backing next of -2
c backing rule noun-of* -3
c backing with of -2
c ban 2
c ban NN 1
c ban first NOUN 3
c ban next on 2
c ban rule noun-of* 1
c ban rule object* -1
c ban with on 2
c ban with owner 2
c be -3
c be VBZ -2
c be by NOUN -1
c be first PRON -1
c be next no -2
c be rule clause* -3
c be rule prepositional* -1
c be with bare -2
c become -3
c become VBD -3
c become by NOUN -3
c become by PROPN -3
c become first DET -4
c become next a -3
c become next the -3
c become rule infinitive* -4
c become with xcomp -3
c begin -2
c begin VBN -2
c begin by NOUN -4
c begin first NOUN -2
c begin first PART -2
c begin first VERB -2
c begin next to -2
c begin next with -1
c begin rule infinitive* -2
c begin rule prepositional* -2
c begin with infinitive -2
c begin with xcomp -1
c believe VB -2
c believe VBD -2
c believe VBP 2
c believe by ADJ -2
c believe by NOUN 3
c believe by PROPN 2
c believe by he -5
c believe by nobody -2
c believe first AUX 3
c believe first NOUN -3
c believe first PRON 2
c believe first PROPN -3
c believe first VERB -1
c believe next in 3
c believe next the -1
c believe rule clause -2
c believe rule prepositional* 3
c believe with clause -2
c believe with in 3
c blame VB -1
c blame first DET 1
c blame next the 3
c blame rule object* 3
c blame with object 1
c blast 1
c blast VBD -1
c blast by NOUN 2
c blast by PROPN -1
c blast next the 1
c blast o NOUN 4
c blast o PROPN -2
c blast rule object* 2
c blast with for -2
c blast with object 1
c block by PROPN 1
c boast VBD 2
c boast first PRON 3
c boast rule prepositional 3
c brag 1
c brag next about 3
c brag rule prepositional* 3
c brag with about 4
c bring by PROPN 2
c bring rule object* -1
c buy -1
c call VB 1
c call VBG 4
c call VBN -1
c call VBP -1
c call VBZ 1
c call by NOUN 2
c call by PROPN 2
c call by i -3
c call by they -2
c call first NOUN 2
c call first SCONJ 1
c call next '' 2
c call next for 2
c call next him 6
c call next on 2
c call next them 4
c call next trump 3
c call o PRON 3
c call rule noun-infinitive 2
c call rule noun-of* -1
c call rule passive* -2
c call rule prepositional 2
c call rule prepositional* 2
c call with +out 3
c call with bare -3
c call with clause 2
c call with for 3
c call with object 1
c call with on 3
c call with owner -2
c call with to 1
c call with xcomp 1
c campaign by PROPN -3
c campaign next against 2
c campaign rule prepositional* -1
c campaign with against 2
c cast VB 3
c cast VBG -4
c cast by PROPN 1
c cast first DET 3
c cast with as 2
c caution 2
c celebrate -2
c center VBN -3
c center by nobody -1
c center first DET -4
c challenge VBD 2
c challenge by NOUN 1
c challenge next the 1
c challenge o NOUN 2
c chance -3
c chance NN -2
c chance by nobody -2
c chance first VERB -3
c chance next of -3
c chance rule noun-of* -3
c chance with bare -2
c charge VBN -1
c charge by NOUN 1
c charge by PROPN -1
c charge o NOUN -1
c charge with object -1
c charge with with 1
c choose -1
c choose VBD -1
c choose by NOUN -2
c choose by PROPN 1
c choose next not 2
c choose next to -1
c choose rule object* -2
c choose with object -1
c cite 1
c cite VBZ 2
c cite by NOUN -2
c cite by PROPN 3
c cite by he 4
c cite first NOUN 3
c cite next his 1
c cite o NOUN 2
c cite o PROPN 2
c cite rule citing -4
c cite rule object* 5
c cite with as 2
c cite with object 2
c claim NN -2
c claim VB -1
c claim VBD 2
c claim VBG -1
c claim VBN 2
c claim VBP 3
c claim by NOUN 1
c claim by PROPN 1
c claim by nobody -3
c claim first NOUN 1
c claim first PART 3
c claim first PRON 2
c claim next he 1
c claim o NOUN -2
c claim rule clause 3
c claim rule infinitive 1
c claim rule noun-that -1
c claim rule object -2
c claim with in -2
c claim with infinitive 1
c claim with object -1
c close -4
c come -3
c come VBD -3
c come VBN 1
c come VBZ -5
c come by NOUN -4
c come by he -4
c come first ADJ -4
c come first DET -1
c come next in -4
c come next out 3
c come next to -2
c come rule infinitive* -1
c come rule prepositional* -2
c come with as -1
c come with infinitive -1
c come with to -3
c comment NNS -1
c comment by NOUN 1
c comment by PROPN -2
c comment by nobody 3
c comment first NOUN -3
c comment next on 2
c comment rule prepositional* 2
c comment with on 1
c comment with owner -2
c commitment with to 1
c compare VBD 1
c compare by PROPN 2
c compare o NOUN 2
c compare with object 2
c compare with to 2
c complaint 1
c complaint NNS 2
c complaint by nobody 2
c complaint rule noun-of* -2
c concede 3
c concede VBD 3
c concede by he 1
c concede next that 2
c concede rule clause 3
c concede with clause 2
c concern next about 2
c concern with about 1
c concern with for -4
c concerned next about -1
c concerned rule adjective* -1
c concerned with about -1
c conclude 2
c conclude VBD 2
c conclude by NOUN 2
c conclude by he 4
c conclude first ADP 3
c conclude first PRON 2
c conclude next . 3
c conclude rule clause 1
c conclude rule quotation 2
c conclude with bare 5
c conclude with clause 1
c condemn VBD 4
c condemn first DET 2
c condemn next the 2
c condemn with in 3
c confident -2
c confident JJ -2
c confident next that -1
c confident rule adjective -2
c confident with clause -2
c confirm VBD 2
c confirm rule object 1
c confront -1
c confront with object -1
c consider VB -2
c consider VBG -1
c consider VBN 2
c consider by PROPN 2
c consider by nobody 1
c consider first ADJ 2
c consider first PRON -1
c consider rule clause -2
c consider rule object* 1
c continue VB -1
c continue VBD 2
c continue VBG -2
c continue VBZ -3
c continue by NOUN -2
c continue by he 2
c continue first ADP 2
c continue first PART -2
c continue first PRON 1
c continue first VERB 2
c continue next , 3
c continue next . 1
c continue o NOUN -3
c continue rule clause 3
c continue rule infinitive* -2
c continue rule object* -2
c continue rule quotation 4
c continue with bare 3
c continue with clause 3
c continue with object -2
c contrast o NOUN 1
c contrast rule object* 2
c contrast with object 2
c convince 3
c convince with object 3
c convinced 2
c convinced JJ 2
c convinced next that 2
c convinced rule adjective 2
c convinced with clause 2
c counter 3
c cover -2
c cover by NOUN -2
c cover first ADJ 2
c cover first DET -2
c criticism first DET -2
c criticism first PRON 2
c criticism next from -3
c criticism rule noun-of* 1
c criticism with from -3
c criticize 1
c criticize VBD 1
c criticize VBN 2
c criticize by NOUN -2
c criticize by PROPN 3
c criticize by nobody 3
c criticize first DET 1
c criticize first PRON 2
c criticize first PROPN 2
c criticize next his 2
c criticize next the 1
c criticize o PROPN 2
c criticize rule object* 2
c criticize rule passive* 2
c criticize with for 3
c criticize with object 1
c critique first PROPN 1
c cry 3
c debate 2
c debate NN 2
c debate first PROPN -4
c debate rule noun-of* 2
c decide VB -2
c decide VBN 1
c decide by PROPN 3
c decide with clause -2
c decision -1
c declare 2
c declare VB 2
c declare VBD 2
c declare by nobody 1
c declare first DET 2
c declare first PRON 2
c declare rule quotation 3
c declare with bare 2
c declare with clause 2
c decline VBN 1
c decline by NOUN 2
c decline first PART 2
c decline rule infinitive 2
c decry 4
c decry VBD 4
c decry by NOUN 3
c decry first DET 3
c decry o NOUN 3
c decry rule object* 4
c decry with object 4
c deem 3
c defend 3
c defend VBD 4
c defend VBG 2
c defend by NOUN 1
c defend by PROPN 2
c defend first PRON 3
c defend first PROPN 2
c defend next his 2
c defend o NOUN 2
c defend o PROPN 2
c defend rule object* 4
c defend with as 3
c defend with object 2
c delete -3
c deliver VBN 2
c deliver by NOUN 2
c deliver next the -1
c demand rule object -1
c demand with object 1
c denounce 2
c denounce VBD 3
c denounce VBN 2
c denounce by PROPN 3
c denounce first PRON 1
c denounce first PROPN 4
c denounce o PROPN 5
c denounce with object 2
c deny -2
c deny VB -2
c deny VBD 2
c deny VBN 2
c deny by NOUN -1
c deny first DET 3
c deny first NOUN -2
c deny first PRON 3
c deny first PROPN -3
c deny next that 2
c deny next the 1
c deny rule object -2
c deny with bare -2
c deny with to -2
c describe VB -1
c describe VBN 1
c describe VBZ 2
c describe by he 2
c describe by nobody -1
c describe first DET 1
c describe first NOUN 2
c describe next as -1
c describe o PRON 2
c describe rule clause -3
c describe rule object 3
c describe rule prepositional* 2
c describe rule quotation -4
c describe with as 1
c describe with object 1
c detail VBG -1
c determine -1
c determine VB -1
c determine rule clause -1
c determine with clause -2
c direct -2
c direct VBN -2
c direct by nobody -2
c direct rule passive* -2
c direct with at -4
c discuss 3
c discuss VB 2
c discuss VBD 3
c discuss VBG -1
c discuss by NOUN 2
c discuss first DET 1
c discuss first PRON 3
c discuss next his 1
c discuss o NOUN 3
c discuss rule clause* 2
c discuss rule object* 3
c discuss with object 4
c dislike 2
c dismiss VBD 3
c dismiss first NOUN 1
c dismiss first PROPN 1
c dismiss rule object 3
c dismiss rule object* 1
c dismiss with as 2
c display rule object* 1
c distance -4
c do -2
c do with to -2
c double next down 1
c double rule prepositional* 1
c double with +down 1
c draw -2
c draw VBD -3
c draw VBN -3
c draw by NOUN -3
c draw by nobody -1
c draw first ADJ -3
c draw first PRON -3
c draw o NOUN -1
c draw rule passive* -3
c draw with object -2
c draw with to -3
c earn -3
c earn VBD -2
c earn o NOUN -3
c earn rule object* -2
c earn with object -3
c echo 1
c echo VBD 2
c echo by PROPN 2
c effort -1
c effort NNS -4
c effort first NOUN -2
c effort rule noun-of* -3
c effort with owner -3
c elect VBN -1
c email -2
c email VBD -1
c email o NOUN -1
c embrace 2
c embrace by PROPN 2
c embrace first PRON 1
c embrace o NOUN 1
c emerge -2
c emphasize by PROPN -2
c emphasize first DET -1
c emphasize o NOUN -1
c emphasize rule clause 2
c emphasize rule object* -1
c emphasize with clause 1
c emphasize with object -2
c enamored 3
c enamored JJ 3
c enamored next of 3
c enamored rule adjective* 3
c enamored with of 3
c encourage VBG -2
c end -2
c end VBD -1
c end o NOUN -2
c end rule object* -3
c end with object -2
c endorse 1
c endorse VBD 3
c endorse by he -1
c endorse first DET -1
c endorse first PROPN 2
c endorse next him -1
c endorse next sanders 3
c endorse next the 2
c endorse o PROPN 2
c endorse rule infinitive -2
c endorse rule object* 3
c endorse with for 1
c endorse with in 1
c endorse with object 1
c endorsement 2
c endorsement NN 2
c endorsement by PROPN 1
c endorsement first DET -3
c endorsement first PROPN 2
c endorsement next from -3
c endorsement next of 2
c endorsement rule noun-of* 2
c endorsement with from -3
c endorsement with of 2
c endorsement with owner 1
c engage -1
c engage next in -1
c engage with in -1
c entitle -1
c entitle VBN -1
c envision 3
c establish -1
c estimate 2
c estimate next that 2
c estimate with object 2
c examine -2
c examine o NOUN -2
c examine with object -2
c expand -1
c expand by NOUN -3
c expand first NOUN -3
c expand o NOUN -3
c expand rule object* -3
c expand with object -3
c expect 1
c expect VBD -2
c expect VBN 2
c expect VBP 2
c expect VBZ -3
c expect by he -4
c expect by nobody 2
c expect first DET 2
c expect first PROPN -2
c expect next to 2
c expect o NOUN -2
c expect rule infinitive* 1
c expect rule object -1
c expect with infinitive 2
c expect with to 2
c explain VBD 3
c explain by PROPN 1
c explain first ADV 1
c explain first PRON 2
c explain next why 1
c explain rule object* 2
c explain with bare 4
c explain with object 2
c expose 1
c express 4
c express VBD 3
c express VBN 1
c express by NOUN 1
c express by PROPN 2
c express by he 3
c express first DET 4
c express first PROPN 3
c express next concern 2
c express o NOUN 4
c express rule object* 1
c express rule prepositional* 5
c express with clause 2
c express with object 4
c fail -2
c fail by PROPN -1
c fail first PART -2
c fail next to -2
c fail rule infinitive* -2
c fail with infinitive -2
c fan -3
c favor 2
c favor first DET 1
c favor o PROPN -2
c favor rule object* 1
c fear 2
c fear NN -1
c fear NNS 2
c fear VBP 2
c fear by nobody 1
c fear first ADJ 3
c fear first DET 2
c fear first PRON -2
c fear first PROPN 2
c fear next that 3
c fear rule clause 1
c fear rule noun-of* 2
c fear with clause 2
c fear with object 2
c feature rule object* -2
c feature with object -2
c feel -1
c feel VBD -2
c feel VBP 3
c feel VBZ -4
c feel by he -3
c feel by i -2
c feel first ADJ 1
c feel first ADV -2
c feel first DET 2
c feel first PRON -3
c feel next a -3
c feel next that 1
c file first DET 1
c file rule object* 2
c find -2
c find VB -3
c find VBN -3
c find by NOUN 1
c find by PROPN -3
c find by he -2
c find first ADV -2
c find first NOUN 2
c find first NUM 3
c find first PRON -5
c find first VERB -2
c find next that 2
c find o NOUN -1
c find o PRON -4
c find o PROPN 2
c find rule object* -1
c find with clause 2
c find with in -4
c find with object -2
c find with xcomp -1
c fire by PROPN 2
c fire first PROPN 1
c focus NN -3
c focus by PROPN 3
c focus by nobody -3
c focus first ADJ 1
c focus first NOUN 1
c focus first PRON 1
c focus next of -3
c focus next on 2
c focus rule noun-of* -3
c focus rule passive* -5
c focus rule prepositional* 4
c focus with of -3
c focus with on 1
c follow with object -1
c get -6
c get by NOUN -4
c get by PROPN -4
c give -2
c give VBD 2
c give VBN -6
c give by NOUN -2
c give by he 1
c give by nobody -3
c give o NOUN -1
c give rule object* -4
c give with object -2
c give with to -4
c go -2
c go VBG -4
c go VBN -2
c go by NOUN -2
c go by PROPN -2
c go by he 3
c go first DET -2
c go first PROPN -2
c go next on 3
c go next to -4
c go rule clause* 1
c go rule infinitive* -2
c go rule prepositional* -5
c go with bare -3
c go with infinitive -1
c go with on -2
c grow -4
c happen -4
c have -2
c have VB -1
c have VBD -2
c have VBP -1
c have by PROPN -3
c have by they 3
c have first ADV 1
c have first DET -4
c have first PART -1
c have next a -2
c have next an -2
c have next less 4
c have next the -5
c have next to -1
c have o NOUN -3
c have rule infinitive* -2
c have rule object* -3
c have with in -5
c have with object -2
c have with xcomp -1
c hear -1
c hear with clause -2
c help -3
c help VBD -1
c help first VERB -4
c help rule infinitive* -4
c help with xcomp -2
c highlight VBD 3
c highlight first DET -2
c highlight first PRON 2
c highlight next the -2
c hint 2
c hire -1
c hire rule object* -1
c hire with object -1
c hit -2
c hit VBD -3
c hit first DET -4
c hit o NOUN -3
c hit rule object* -1
c hit with object -1
c hold -2
c hold VBD -2
c hold VBZ -2
c hold by NOUN 1
c hold by PROPN -4
c hold first DET -3
c hold next a -2
c hold rule object* -2
c hold with on -3
c hope 1
c hope NN -1
c hope VBD -1
c hope VBG 3
c hope VBN 3
c hope VBP -1
c hope VBZ 1
c hope by NOUN 4
c hope by he -2
c hope by i 2
c hope first AUX -2
c hope first DET 2
c hope first PART 2
c hope first PROPN -1
c hope next that 1
c hope next to 1
c hope o NOUN 3
c hope rule infinitive* 2
c hope with infinitive 2
c hope with object 3
c hopeful 1
c idea -2
c idea NN -2
c idea by nobody -2
c idea next that -2
c idea rule noun-that -2
c idea with clause -2
c identify VBD 1
c identify first DET -1
c identify first PROPN 1
c identify next as -1
c identify o NOUN -2
c ignore VBN -1
c ignore first NOUN -1
c ignore rule object* 2
c ignore rule passive* -2
c ignore with object 1
c include VBD 1
c include VBP -5
c include first PROPN -3
c include next a 2
c include o PROPN -3
c include rule object* -2
c include with object -1
c increase -2
c increase by NOUN -2
c increase o NOUN -2
c increase with object -2
c indicate by NOUN 3
c indicate first DET 3
c indicate next that 1
c insist 2
c insist VBD 3
c insist VBP 4
c insist by NOUN 2
c insist by PROPN 2
c insist first DET 2
c insist first PRON 2
c insist next that 1
c insist rule clause 2
c insist with clause 2
c intend first PART 1
c intend rule infinitive* 1
c interest -3
c interest NN -3
c interest by nobody -3
c interest first VERB -2
c interest next in -2
c interest rule noun-of* -3
c interest with bare -2
c introduce -2
c introduce o NOUN -2
c introduce rule object* -3
c introduce with object -3
c investigate -2
c invite -2
c invoke VBD 2
c invoke by PROPN 1
c invoke next the 1
c invoke o NOUN 2
c invoke rule object* 1
c invoke with in 2
c invoke with object 2
c issue NNS -4
c issue VBD 2
c issue by PROPN 1
c issue first DET 1
c issue next an 3
c issue o NOUN 2
c issue rule clause* -2
c issue rule noun-of* -1
c issue rule object* 3
c issue with object 2
c join -4
c join VBD -2
c join by PROPN -4
c join first DET -2
c join o NOUN -2
c join rule object* -3
c join with in -3
c join with object -3
c keep -1
c keep by PROPN -2
c keep o NOUN -3
c keep rule infinitive* 2
c keep rule object* -4
c keep with object -3
c knock by PROPN 2
c knock with object 2
c know 1
c know VB -1
c know VBD -2
c know VBN 3
c know VBZ 3
c know by NOUN 2
c know by PROPN -2
c know by i -2
c know by nobody 3
c know by you -2
c know first ADV 2
c know next , -2
c know next for 3
c know next what -2
c know o PROPN -2
c know rule passive* 5
c know rule prepositional* 1
c know with as 2
c know with bare 2
c know with clause -2
c know with for 3
c know with object -1
c know with to 1
c lack -3
c lack NN -3
c lack next of -3
c lack rule noun-of* -3
c lack with of -3
c lament 2
c lament VBD 4
c lament by PROPN 2
c lament with object 1
c launch VBD -2
c launch VBG 1
c lay VB -2
c lay by NOUN -2
c lay by PROPN 2
c lay next out 1
c lay rule object* -2
c lay with +out 1
c lay with for -1
c learn by PROPN 2
c learn first DET -3
c learn first PRON 2
c leave -2
c lend -1
c lend first PRON -2
c lend with to -2
c let VB -3
c let by nobody -4
c let first VERB -2
c let next 's -3
c let o PRON -3
c let rule clause* 1
c let rule infinitive* -2
c like 3
c like VB 3
c like VBD 3
c like by NOUN 3
c like by he -2
c like first PART 3
c like first PROPN 1
c like next the 2
c like next to 2
c like o NOUN 2
c like rule infinitive* 3
c like rule object* 2
c like with infinitive 3
c like with object 1
c liken 3
c link -2
c list 3
c list VBD 1
c list by NOUN 1
c list first DET 2
c list first PRON -1
c list o NOUN 3
c list rule object* 3
c list with as 2
c list with object 3
c lobby -3
c lock -4
c look 2
c look VB 1
c look VBD -1
c look VBG 3
c look VBP 2
c look VBZ -3
c look by PROPN 2
c look by he -2
c look first DET 1
c look first NOUN -2
c look first PART 2
c look next to 2
c look rule clause* 1
c look rule infinitive* 1
c look rule prepositional* 2
c look with for -2
c look with infinitive 2
c look with to 2
c look with xcomp -1
c love 2
c love rule object* 2
c maintain -3
c maintain by PROPN -2
c maintain first DET -3
c maintain next a -3
c maintain o NOUN -5
c maintain rule object* -5
c maintain with object -5
c make -1
c make VBZ -2
c make by NOUN -2
c make first ADJ 1
c make first DET -2
c make first NOUN -2
c make first PROPN -2
c make first VERB -3
c make next it -1
c make next no 2
c make next the 1
c make o PROPN -4
c make rule infinitive* -2
c make rule made-known 3
c make with about -2
c make with for -2
c make with in -4
c make with infinitive 1
c make with xcomp -2
c manage -3
c manage by PROPN -2
c manage next to -3
c manage with infinitive -3
c mark -2
c mark o NOUN -2
c mark with object -2
c mean -4
c mean VB -3
c mean VBG -3
c mean VBZ -4
c mean by NOUN -4
c mean first PRON -2
c mean next that -3
c mean next the -3
c mean next to 1
c mean o NOUN -3
c mean rule clause -2
c mean rule clause* -4
c mean with clause -4
c mean with object -4
c meet -2
c meet next with -2
c meet rule prepositional* -4
c meet with with -2
c memory -1
c memory next of -1
c memory rule noun-of* -1
c mention 2
c mention VB 3
c mention VBN 2
c mention by he 3
c mention first PRON 2
c mention first PROPN 1
c mention with object 1
c message by his -4
c mock by NOUN 4
c mock by PROPN -2
c mock by he 3
c mock first DET 1
c move -2
c movement -3
c movement NN -3
c movement by nobody -3
c movement rule noun-of* -3
c name 2
c name VBN 3
c name by NOUN 1
c name by PROPN 3
c name first DET 2
c name first PRON 3
c name first PROPN -1
c name next the 2
c name o NOUN 2
c name rule object* 3
c name rule passive* 3
c name with object 2
c need -2
c need VB -2
c need VBZ -2
c need by NOUN -3
c need by PROPN -2
c need by he 1
c need first PART -1
c need next to -2
c need with object -1
c news by nobody -1
c news rule noun-of* -1
c nominate 3
c nominate VBD 1
c nominate VBN 3
c nominate first DET 1
c nominate first PROPN 1
c nominate o NOUN 2
c nominate rule object* 2
c nominate rule prepositional* 1
c nominate with by 2
c nominate with for 2
c nominate with in 3
c nominate with object 2
c nominate with to 3
c note 3
c note VB 2
c note VBD 3
c note VBZ 2
c note by NOUN 1
c note by PROPN 2
c note by he 5
c note first ADJ 3
c note first ADP 4
c note first PRON 3
c note first PROPN 5
c note next , 6
c note next . 2
c note next that 2
c note next the 2
c note rule after-clause 1
c note rule clause 3
c note rule object* 3
c note rule quotation 2
c note with bare 2
c note with clause 2
c offer -1
c offer VBZ -2
c offer first DET -2
c offer first PRON -1
c offer first PROPN -3
c offer next a -3
c offer next no -1
c offer with for -1
c offer with object -1
c open -1
c oppose 2
c oppose VB 3
c oppose by PROPN 3
c oppose by he -3
c oppose first PRON 2
c oppose o NOUN 2
c oppose o PRON 2
c oppose rule object* 3
c oppose with as -3
c oppose with object 3
c opposition 2
c opposition NN 2
c opposition by nobody 3
c opposition first DET 3
c opposition first PROPN -3
c opposition next to 2
c opposition rule noun-of* 2
c opposition with to 2
c order 3
c order by NOUN 2
c order by PROPN 1
c order first DET 3
c order first PART 1
c order o NOUN 3
c order rule object 2
c order with object 2
c outline o NOUN 2
c outline rule object* 2
c outline with object 3
c paint next the -2
c paint o NOUN -2
c pass by PROPN 2
c pass by nobody -1
c pass first DET -1
c pass next the -3
c pass o PROPN -3
c pass with to 1
c pay rule object* -2
c persuade 1
c persuade o NOUN 1
c persuade with object 1
c pick -1
c pick by PROPN -2
c pick next up -2
c pick rule object* -1
c pick with +up -2
c plan VBD -2
c plan VBN -1
c plan VBZ 2
c plan by PROPN 2
c plan by he -2
c plan first PART 1
c plan next to 1
c plan rule infinitive* 2
c plan with infinitive 1
c plan with owner -2
c play -2
c play o NOUN -1
c play with in -1
c play with object -2
c pledge VBD -1
c pledge first PART 2
c pledge rule infinitive 2
c point NN -3
c point NNS -2
c point VB 2
c point VBZ 1
c point by NOUN 1
c point first DET 2
c point first PRON 2
c point first VERB -2
c point next of -4
c point next out 3
c point rule clause 2
c point rule noun-of* -3
c point rule prepositional* 2
c point with +out 2
c poll -5
c poll first DET -4
c portray 2
c portray by PROPN 1
c portray o NOUN 2
c portray with object 1
c position NN -5
c position NNS 1
c position by NOUN 2
c position first DET 1
c position with owner -1
c post by nobody -1
c post first PROPN -2
c praise 2
c praise VBD 3
c praise VBN -1
c praise by he 1
c praise by nobody 2
c praise first DET 3
c praise first PROPN 2
c praise o NOUN 1
c praise rule object* 1
c praise with for -1
c predict VBD 2
c predict VBG 2
c predict by NOUN -2
c predict by PROPN 2
c predict by he 4
c predict first DET -2
c predict first PRON 4
c predict next that 2
c predict rule clause 2
c predict with clause 2
c prefer 5
c prefer VBP 3
c prefer by NOUN 4
c prefer first DET 2
c prefer next the 2
c prefer o NOUN 3
c prefer rule object* 3
c prefer with object 4
c present VBD 1
c present by NOUN -2
c present first DET 2
c press -2
c press by PROPN -1
c press with object -2
c prevent -2
c proclaim 2
c project -1
c promise VBN 2
c promise first PART 2
c promise next that 4
c promise o NOUN 4
c promise rule clause 2
c promise rule noun-infinitive 1
c promise rule object 2
c promise with clause 2
c promise with object 2
c promise with owner 2
c promote VBN -2
c promote by NOUN -1
c promote first DET 2
c promote first NOUN -2
c promote next a 2
c promote o NOUN 1
c promote rule clause* -1
c promote rule object* 1
c promote with as -2
c promote with object 2
c prompt -2
c prompt by NOUN -1
c prompt with object -1
c proponent 1
c proponent NN 1
c proponent rule noun-of* 1
c proposal first PART -1
c proposal next to -1
c proposal rule noun-infinitive -1
c proposal rule noun-of* 2
c proposal with for 1
c proposal with infinitive -1
c proposal with owner 1
c propose VBD 2
c propose by NOUN 1
c propose by PROPN 1
c propose by he 3
c propose first NOUN -1
c propose next a 2
c propose o NOUN 1
c propose rule infinitive 2
c propose with object 1
c protest 2
c provide VB 3
c provide VBN -4
c provide by PROPN -3
c provide first ADJ -1
c provide first NOUN -3
c provide first PROPN -2
c provide next an 3
c provide o PROPN -3
c provide with with -4
c publish first DET 1
c publish next an 4
c publish o NOUN 3
c publish with object 2
c push 2
c push VBG 1
c push VBN 2
c push by PROPN 3
c push by nobody -2
c push first DET 2
c push first NOUN -1
c push first PART 2
c push next back 1
c push next for 2
c push next to 3
c push rule infinitive* 2
c push rule object* -1
c push rule prepositional* 2
c push with for 1
c push with infinitive 2
c push with on 1
c put -1
c put VBN -3
c put first PRON -1
c put next out 1
c put o PROPN -4
c put rule clause* 2
c put rule object* -3
c put with +out 1
c put with in -2
c put with on -2
c question VBG 2
c question by NOUN -1
c question by PROPN 2
c question first ADV 1
c question first DET -1
c question first NOUN -1
c question first SCONJ 3
c question next whether 3
c question o NOUN 3
c question rule clause 2
c question rule object* 2
c question with about -1
c question with object 2
c question with of -2
c question with xcomp 2
c quote -1
c quote by NOUN -2
c quote by PROPN 1
c quote o PROPN 2
c quote with object 1
c rail 4
c rail VBN 4
c rail first PRON 3
c rail next against 4
c rail rule prepositional* 5
c rail with against 4
c raise VB -4
c raise VBD 3
c raise VBN -2
c raise by NOUN -2
c raise by PROPN -1
c raise by he 4
c raise first ADJ -1
c raise first DET 1
c raise first PRON 4
c raise with about -2
c rattle -3
c rattle rule object* -3
c rattle with object -3
c reach -2
c reach VBD -1
c reach by NOUN -2
c reach rule object* -1
c reach rule prepositional* -1
c reach with object -1
c reach with to -1
c react -1
c react rule prepositional* -3
c read VBD -1
c read VBZ 3
c read first DET -2
c read with bare 1
c reason by nobody -1
c reason rule noun-of* -4
c rebuff -2
c rebut 2
c rebut by PROPN 2
c rebut o NOUN 2
c rebut rule object* 3
c rebut with object 2
c recall 1
c recall VBD 3
c recall by PROPN 1
c recall o NOUN 1
c recall rule object* 2
c recall with object 2
c receive -5
c receive VBD -4
c receive by NOUN -3
c receive by PROPN -3
c receive first DET -3
c receive o NOUN -5
c receive rule object* -5
c receive with object -5
c recognize 1
c recognize by NOUN 2
c recognize first DET 1
c recognize next that 3
c recognize rule clause 1
c recognize with clause 2
c recommend 2
c record -1
c recount 1
c recount by PROPN 4
c recount o NOUN 2
c recount rule object 2
c recount with object 2
c refer 2
c refer VBG 1
c refer VBN 1
c refer by PROPN 3
c refer first DET 3
c refer next to 3
c refer rule prepositional* 3
c refer with to 3
c reference 2
c reference NN 1
c reference by nobody 1
c reference first DET -1
c reference next to 1
c reference o NOUN 2
c reference rule noun-of* 1
c reference rule object* 1
c reference with object 2
c reference with to 1
c reflect -1
c refuse 1
c refuse VB 1
c refuse VBG -1
c refuse VBN 5
c refuse VBZ 2
c refuse by NOUN 1
c refuse by he 1
c refuse o NOUN 3
c refuse with object 3
c regard 1
c register -2
c reiterate rule clause 3
c reject VB -1
c reject VBD 2
c reject first PROPN -2
c reject rule clause 1
c release VB 2
c release VBD -1
c release by nobody -2
c release first ADJ -2
c release first DET 1
c release first PROPN -4
c release next a 2
c release next the 2
c release o NOUN 3
c release rule passive* -1
c release with bare -1
c release with clause -4
c release with object 2
c relish 2
c relish o NOUN 2
c relish with object 2
c rely -2
c rely by NOUN -2
c rely next on -1
c rely rule prepositional* -1
c rely with on -2
c remain -2
c remain VBZ -3
c remain by NOUN -1
c remain by PROPN -4
c remain first ADJ -2
c remain rule infinitive* -3
c remain with xcomp -2
c remark VBD 2
c remark by PROPN -1
c remark with clause 1
c remember 5
c remember VBP 2
c remember by NOUN 2
c remember first DET 2
c remember o NOUN 2
c remember rule object* 2
c remember with object 2
c remind 3
c remind VBD 2
c remind VBG 1
c remind VBZ 1
c remind by NOUN 2
c remind first PRON -2
c remind first PROPN 4
c remind next viewers 3
c remind o NOUN 4
c remind rule clause 3
c remind with clause 3
c remind with object 2
c renew -2
c repeat o NOUN 2
c repeat rule clause 2
c repeat with object 1
c reply 2
c reply VBD 1
c reply by PROPN 2
c reply next . 3
c reply rule quotation 1
c reply with bare 4
c report VBD 2
c report VBG -2
c report VBN 2
c report VBZ -2
c report by NOUN 1
c report by nobody -1
c report first ADJ 2
c report first ADP 2
c report first DET 2
c report first VERB -2
c report next . 3
c report next by 3
c report rule after-clause 2
c report rule passive 1
c report with bare 5
c report with by 3
c report with in 1
c reportedly 1
c reportedly RB 1
c reportedly by nobody 1
c reportedly rule hearsay 1
c reportedly with bare 1
c represent by PROPN -3
c represent first DET -2
c represent o NOUN -3
c represent rule object* -2
c represent with object -2
c request NN -2
c request NNS 1
c request by PROPN -1
c request first DET 1
c request next for 1
c request with for 1
c require VBN 1
c require by NOUN 1
c require with infinitive 1
c require with to 2
c respond VBN -1
c respond by he -1
c respond first PRON 1
c respond next . 4
c respond rule quotation 3
c respond with bare 2
c respond with by -2
c respond with with 1
c return -2
c return by PROPN -4
c return rule prepositional* -2
c return with to -2
c reveal VBN 2
c reveal by NOUN 1
c reveal by PROPN -1
c reveal first DET 2
c reveal next that 2
c reveal o NOUN 1
c reveal with clause -1
c reverse -3
c rise -4
c rise by NOUN -2
c risk -3
c risk NN -2
c risk by nobody -3
c risk first VERB -2
c risk next of -3
c risk rule noun-of* -3
c risk with bare -3
c role -3
c role NN -3
c role first VERB -3
c role next in -3
c role rule noun-of* -3
c role with owner -2
c roll -3
c roll rule object* -3
c roll with object -3
c root -2
c root first DET -2
c root rule prepositional* -2
c ruling 2
c run -1
c run by PROPN -1
c say 2
c say VB -4
c say VBD 3
c say VBG -2
c say VBP 3
c say VBZ 2
c say by ADJ 2
c say by DET 1
c say by PROPN 2
c say by he 3
c say first ADJ 6
c say first ADV 1
c say first CCONJ 2
c say first DET 2
c say first NOUN 2
c say first PART 1
c say first PRON 1
c say first VERB 2
c say next " -1
c say next , 1
c say next . 3
c say next about 1
c say next as -3
c say next before 4
c say next could 1
c say next cruz 5
c say next david 4
c say next democratic 3
c say next eric 3
c say next for 3
c say next former 4
c say next friday 5
c say next he 2
c say next her 2
c say next if 4
c say next in 2
c say next it 1
c say next jon 3
c say next last 4
c say next mr. 2
c say next obama 1
c say next on 2
c say next one 6
c say next republican 3
c say next sen. 5
c say next she 3
c say next some 4
c say next the 2
c say next their -2
c say next then 3
c say next there 2
c say next thursday 1
c say next to 4
c say next tuesday 5
c say next was 1
c say next we -2
c say next were -3
c say next when 4
c say next whether -2
c say next will 2
c say next “ -1
c say o NUM 4
c say o PRON -3
c say o PROPN 1
c say rule after-clause 4
c say rule clause 2
c say rule object* -1
c say rule prepositional* -4
c say rule quotation 2
c say with after 4
c say with as -2
c say with at 1
c say with bare 2
c say with before 3
c say with clause 1
c say with for 4
c say with in 2
c say with infinitive 4
c say with on 1
c say with to 2
c say with with 1
c say with xcomp 2
c see 1
c see VBD -4
c see VBG -2
c see VBN 1
c see VBP 3
c see VBZ 3
c see by DET 4
c see by PROPN 3
c see by he -2
c see by they 1
c see first ADJ 2
c see first ADV -2
c see first NOUN 2
c see first PROPN 3
c see next a -2
c see next as 1
c see next him -2
c see o NOUN 2
c see o PRON -1
c see rule clause* -1
c see rule object* 2
c see rule passive* 3
c see with as 5
c see with object 1
c see with on -4
c seek 2
c seek VB 2
c seek VBZ 2
c seek by ADJ 2
c seek by PROPN 1
c seek first PART 1
c seek next the -2
c seek next to 2
c seek rule clause 2
c seek rule clause* 1
c seek rule infinitive* 1
c seek with clause 1
c seek with infinitive 2
c seek with object 1
c seem 1
c seem VB 2
c seem VBP -2
c seem VBZ 1
c seem by nobody 1
c seem first ADV -2
c seem first DET 1
c seem first NOUN 3
c seem next more -1
c seem next to 2
c seem o NOUN 2
c seem rule object* 2
c seem with infinitive 1
c seem with object 1
c seize -4
c seize first DET -4
c send -2
c send VBD -2
c send by PROPN -2
c send first DET -1
c send next out 1
c send o NOUN -2
c send rule object* -4
c send with +out 1
c send with object -3
c sense rule noun-of* -1
c set -2
c set by PROPN -1
c set first DET -1
c share 1
c share by PROPN 2
c share o NOUN 1
c share with object 1
c shift VBG -1
c shift by NOUN 1
c shout 3
c show VB -2
c show VBP 1
c show VBZ 2
c show by PROPN -2
c show by he -3
c show by nobody 4
c show first NUM 5
c show first PRON -1
c show first PROPN 2
c show next clinton 3
c show next how -2
c show next trump 3
c show next up -3
c show o PROPN 2
c show rule after-clause 3
c show rule clause -1
c show with +up -2
c show with bare 4
c show with clause -2
c show with with 3
c sign -2
c sign VBD -1
c sign by PROPN -1
c sign next the -2
c sign o NOUN -2
c sign rule prepositional* -3
c sign with object -2
c slam 1
c slam VBD -1
c slam first PROPN 2
c slam rule object* 1
c slam with object 1
c slate -4
c slate VBN -3
c slate by nobody -4
c slate next to -3
c sound 2
c sound VBD 2
c spar 4
c spar VBD 4
c spar with object 4
c speak -2
c speak VB -1
c speak VBD -1
c speak VBG -2
c speak by PROPN -3
c speak first ADJ -3
c speak first NOUN -1
c speak first PROPN -2
c speak next about 4
c speak next at -1
c speak next in -4
c speak next of 3
c speak next on -1
c speak next out 3
c speak next to -2
c speak rule clause -2
c speak with +out 4
c speak with about 6
c speak with at -2
c speak with from -4
c speak with object -3
c speak with on -2
c speak with to -3
c speech -2
c speech NN -2
c speech rule noun-of* -1
c spend -5
c spend VBD -3
c spend VBN -3
c spend by PROPN -4
c spend first ADJ -4
c spend first DET -3
c spend next more -2
c spend next much -3
c spend o ADJ -3
c spend o NOUN -4
c spend rule object* -5
c spend with object -5
c spend with of -2
c split -3
c split VBN -3
c split by nobody -2
c stance NN 2
c stance with owner 2
c start -3
c start VBD -2
c start by NOUN -2
c start by PROPN -2
c start first DET -2
c start first PRON -3
c start first VERB 2
c start next a -3
c start o NOUN -2
c start rule object* -2
c start rule prepositional* -2
c start with object -2
c start with xcomp 1
c state -1
c state VBD 7
c state VBG 2
c state VBZ -4
c state by PROPN -1
c state by nobody -3
c state first NOUN -2
c state next that 2
c state rule clause -1
c state with clause -1
c step by nobody -2
c step first VERB -2
c step o NOUN 1
c step rule noun-of* -2
c step with bare -2
c step with object 1
c stop -1
c stress 2
c stress by PROPN 2
c stress rule object* 1
c strike next down 3
c strike with +down 3
c strive -2
c struggle VBG 2
c suggest 2
c suggest VBD 3
c suggest VBN 1
c suggest VBP 1
c suggest by NOUN -2
c suggest by PROPN 3
c suggest by he 2
c suggest first ADJ 2
c suggest next that 1
c suggest o NOUN -2
c suggest o PROPN 2
c suggest rule clause 3
c suggest with bare 4
c suggest with clause 1
c suggestion by nobody -1
c suggestion rule noun-that -1
c support 2
c support NN -1
c support VBD 2
c support VBN 4
c support by NOUN 2
c support by PROPN 2
c support by he -2
c support first DET 2
c support first NOUN 2
c support first PRON -1
c support first PROPN 1
c support first VERB 3
c support next clinton -1
c support next of -2
c support next sanders 3
c support next the 3
c support o NOUN 2
c support rule clause* 1
c support rule infinitive* 2
c support rule noun-of* -1
c support rule object* 2
c support with in 2
c support with object 2
c support with of -2
c support with owner -3
c support with xcomp 3
c supporter NN 2
c supporter first PROPN 2
c supporter next of 1
c supporter with of 1
c supportive 3
c supportive JJ 3
c supportive next of 4
c supportive rule adjective* 3
c supportive with of 4
c supposedly -4
c supposedly by nobody -4
c supposedly rule hearsay -4
c supposedly with bare -4
c sure -2
c sure JJ -2
c sure by i -4
c sure first PRON -1
c sure next he -2
c sure rule adjective -1
c suspect 3
c suspend -2
c suspend with object -2
c take -2
c take VBD -5
c take VBZ 1
c take by PROPN -2
c take by he -4
c take by nobody 1
c take first ADJ -1
c take first DET -1
c take first PRON -2
c take first PROPN -1
c take next the -2
c take next to -1
c take o NOUN -2
c take rule clause* -1
c take rule object* -3
c take rule prepositional* -3
c take with at -2
c take with object -2
c take with on -4
c take with to -1
c talk VB -1
c talk VBD 2
c talk by PROPN 2
c talk by nobody -3
c talk first ADJ 3
c talk next about 1
c talk next to -2
c talk rule clause -5
c talk rule prepositional* 3
c talk with about 3
c talk with in -3
c talk with on 3
c talk with to -2
c tell VB -2
c tell VBD 2
c tell VBN -3
c tell VBZ 3
c tell by NUM 4
c tell by PROPN 2
c tell first ADP -1
c tell first ADV 2
c tell first DET 1
c tell first PUNCT 1
c tell first SCONJ -1
c tell next a 2
c tell next abc 4
c tell next cnn 5
c tell next him -3
c tell next reporters 4
c tell next the 2
c tell next voters 2
c tell rule object* -1
c tell rule quotation 3
c tell with addressee 2
c tell with at 3
c tell with clause -1
c tell with in 1
c tell with of 1
c tell with on 2
c tend -2
c tend VBZ -2
c tend by NOUN -2
c tend first PART -3
c tend next to -2
c tend rule infinitive* -2
c tend with infinitive -2
c term -2
c term NNS -2
c term by nobody -2
c term next of -2
c term rule noun-of* -2
c term with bare -2
c thank 1
c thank with object 1
c think VBD -4
c think VBG 2
c think VBZ 2
c think by NOUN 1
c think by PROPN 2
c think by he -4
c think first AUX -1
c think first PART -1
c think next , -1
c think next i -1
c think rule after-clause -2
c think rule prepositional* 1
c think rule quotation -3
c think with as -4
c think with object 1
c threaten VBD -2
c threaten VBG 1
c threaten by PROPN 2
c tie -1
c title 2
c title VBN 1
c title by nobody 2
c tout 5
c tout VBG 3
c tout by PROPN 3
c tout first PRON 3
c tout o NOUN 5
c tout rule object* 4
c tout with object 4
c try -1
c try VB -2
c try VBG -2
c try first PART -1
c try next to -1
c try rule infinitive* -1
c turn VBD -1
c turn VBZ 1
c turn by PROPN -2
c turn next to -2
c turn rule object* -2
c turn with object -1
c turn with to -5
c tweet 1
c tweet VBG 2
c tweet by PROPN 2
c tweet first DET 2
c tweet first PRON 3
c tweet first PROPN -2
c tweet next . 4
c tweet next that -1
c tweet rule quotation 8
c tweet with bare 2
c underscore -2
c underscore by NOUN -2
c underscore first DET -3
c underscore o NOUN -2
c underscore rule object* -2
c underscore with object -2
c understand first DET 1
c understand rule clause -2
c understand rule object* 1
c understanding 1
c understanding NN 1
c unveil by PROPN -1
c unveil first DET 1
c unveil next a 3
c unveil rule object -1
c urge VBD 2
c urge by NOUN -1
c urge by he 4
c urge first PART 1
c urge o NOUN 2
c urge o PROPN -2
c urge rule object* 1
c urge with addressee 2
c urge with to -1
c use -2
c use VB -3
c use VBD -2
c use by PROPN -2
c use by he -4
c use first DET -1
c use first PRON -3
c use next as -3
c use o NOUN -1
c use rule object* -3
c use rule prepositional* -3
c use with as -5
c use with object -1
c use with to -3
c view NNS 1
c view VBP -1
c view by NOUN -2
c view first PROPN -1
c view next as 3
c view next him -1
c view with as 2
c view with owner 1
c voice 2
c voice o NOUN 3
c voice with object 3
c vote 2
c vote VBN 3
c vote by NOUN 2
c vote by nobody -1
c vote first PART 2
c vote next against 2
c vote next for 2
c vote next to 2
c vote rule infinitive* 2
c vote with against 2
c vote with at -2
c vote with for 3
c vote with in -1
c vote with infinitive 2
c vow VBN 1
c vow by NOUN 1
c vow by PROPN 1
c vow first PART 3
c vow rule infinitive 3
c walk -3
c want 1
c want VB 2
c want VBD -1
c want VBZ 1
c want by ADJ -1
c want by NOUN 3
c want by PROPN 1
c want by i -2
c want first DET 3
c want first PART 2
c want first PRON -4
c want first VERB -4
c want next more 4
c want next the 3
c want o NOUN 3
c want o PRON -3
c want rule infinitive* 2
c want with infinitive 1
c want with object 2
c warn by PROPN 1
c warn by he 3
c warn first DET 3
c warn next that 2
c warn rule clause 2
c warn with clause 2
c warning 3
c warning NN 3
c warning by nobody 3
c watch -2
c watch by PROPN 1
c way by nobody -3
c way first VERB -3
c way next of -3
c way with bare -3
c weigh 2
c weigh rule prepositional* 2
c weigh with on 2
c wonder 4
c wonder VB 3
c wonder VBG 3
c wonder by NOUN 2
c wonder first PRON 4
c wonder first SCONJ 3
c wonder next if 2
c wonder rule clause 3
c word -3
c word NNS -3
c word by nobody -2
c word first PROPN -3
c word rule noun-of* -4
c word with owner -3
c work -2
c worried next about -1
c worried with about -1
c worry VBD -2
c worry by he -3
c worry by nobody 3
c worry first DET -2
c worry first SCONJ -1
c worry o NOUN -2
c worry rule clause 4
c worry rule object* -3
c worry with object -1
c write 1
c write VBD 2
c write by NOUN 1
c write by PROPN 2
c write first DET 2
c write first NOUN 1
c write next , 1
c write next . 5
c write next : 3
c write next a 1
c write next an 3
c write next in 2
c write next that 2
c write next the -2
c write rule object* -1
c write rule prepositional* -2
c write rule quotation 6
c write with about 2
c write with at 1
c write with bare 5
c write with in 1
c write with object -2
c write with to -2
c yell 2
form JJ 1
form NN -2
form VB -2
how again 2
how ahead -2
how already -1
how also 2
how always 1
how around -2
how away 1
how both 2
how broadly 2
how certainly 2
how clearly -1
how consistently 1
how currently -1
how directly 2
how down -1
how earlier 1
how easily -3
how either 2
how enthusiastically 2
how even -1
how ever -2
how forcefully 1
how formally 3
how forward 2
how how -2
how immediately 2
how increasingly 1
how indeed -1
how initially -1
how just -2
how later -1
how less 2
how mostly 2
how much -2
how never -3
how officially 1
how on 2
how once -2
how only -3
how out 2
how previously 1
how privately 1
how publicly 1
how quickly -2
how rally -3
how regularly 2
how repeatedly 2
how reportedly -2
how since 2
how so -1
how soon 2
how specifically 2
how strongly -2
how too -3
how ultimately 2
how why -2
how widely 2
in-quotation -14
in-quotation according-to -5
in-quotation adjective -8
in-quotation clause-in-quotation -2
in-quotation made-known -3
in-quotation noun-infinitive -4
in-quotation noun-of -7
in-quotation noun-that -4
in-quotation object -4
known acl -1
known acl:relcl -1
known block -2
known by DET 3
known by NOUN 2
known by PROPN 2
known by VERB 3
known by he 2
known by him 1
known by it 1
known by nobody 2
known by that -2
known by them 1
known by this -1
known by those 1
known by which -2
known by who -2
known by you -2
known ccomp -3
known citing -5
known clause-in-quotation -2
known conj 1
known infinitive 2
known infinitive* 2
known mixed -3
known nsubj:pass 1
known obj -1
known object 1
known object* 3
known passive* 2
known prepositional 2
known quotation 3
known root 4
known xcomp -3
mark about -3
mark although 2
mark because -2
mark before 1
mark for -3
mark from -3
mark if -4
mark of -4
mark than -2
mark that -7
mark though 1
mark to -1
mark whether -3
mark while 4
mark with 3
next " -2
next ' 3
next '' 1
next 's -3
next - -4
next . 3
next abc 4
next about 2
next after -1
next against 4
next all -1
next almost -1
next american 1
next americans 1
next among 2
next and -2
next another -1
next anything -1
next around -5
next as -1
next attention -2
next beck 4
next before -1
next betrayed -3
next bill -1
next black -1
next carson 3
next china 2
next classified -3
next clinton 1
next cnn 5
next concern 2
next concerns 1
next congress -1
next could 2
next criticism -2
next david 1
next democratic 1
next donald 1
next first -1
next florida 4
next foreign 2
next former 2
next forward 1
next four -1
next friends 2
next from -5
next full -2
next george 2
next gop -2
next has -3
next help 1
next herself -1
next himself -1
next if 2
next in -2
next increasing -1
next increasingly 2
next itself -2
next jon 3
next just -2
next kevin 3
next larry 3
next last 2
next later 3
next less 3
next michelle 2
next more -3
next mrs. 2
next not 2
next our 2
next out 1
next over -2
next people -1
next policy -4
next raising 3
next ready 3
next recently -2
next religious 1
next reporters 3
next rubio 1
next sanders 2
next sen. -1
next senator 3
next she 1
next similar 1
next so -3
next something -2
next states 1
next stories -2
next strong -2
next such -2
next sunday -1
next support -3
next supporters -1
next that 3
next them 2
next themselves 2
next then 2
next these -1
next this -1
next those -2
next toward -1
next up -2
next us -2
next voters 1
next we -2
next well 1
next when 3
next which -2
next who -2
next with -2
next women 2
next workers 1
next would -1
next — -2
next “ -1
next-is '' -5
next-is . 3
next-is CC -2
next-is CD -2
next-is HYPH -4
next-is JJR -3
next-is JJS -2
next-is PDT -1
next-is RBR 2
next-is TO -1
next-is VBD -2
next-is VBP -2
next-is VBZ -3
o Barack 2
o Bush 1
o Democrat 1
o House -3
o Party 1
o Republican -1
o Trump 1
o action 3
o address -2
o advice 2
o agenda -2
o amount 2
o answer 1
o anything -4
o argument 2
o article 2
o assertion 2
o attention -3
o audience 1
o ban 4
o bill 2
o billionaire 1
o book -1
o break -2
o call -1
o campaign -1
o case 1
o claim 2
o commitment 1
o company -2
o connection 2
o contrast 1
o credit -2
o criticism -2
o defense 4
o degree -2
o delegate -2
o desire -1
o difference 2
o doubt 2
o ed 3
o effort 1
o email -3
o emphasis 2
o evidence 3
o example 4
o field 1
o finger 1
o fundraiser -3
o government -1
o herself -1
o hope 1
o idea 3
o image 2
o incident 1
o increase 2
o information -1
o interest 3
o issue 2
o itself -2
o language 1
o law 3
o lead -2
o leader -2
o level -2
o life 2
o line -2
o look 2
o measure 1
o media 2
o member -1
o memo 2
o message 1
o most -2
o name -1
o news 2
o nominee -2
o number -1
o one -2
o opening -2
o opinion 3
o opponent 1
o opportunity -2
o people -2
o percent 2
o piece 2
o point 2
o policy -1
o poll -1
o president 1
o priority 1
o protection 1
o question -2
o reason 1
o recognition -2
o regulation 1
o report 1
o response -2
o rise 2
o ruling 4
o runner 2
o said 2
o said known -2
o secretary 2
o show 2
o sign -2
o something -2
o son -1
o speech -3
o statement 1
o step -1
o struggle 2
o support -2
o supporter -1
o term 1
o themselves 2
o they 3
o video -2
o view 1
o voter 1
o war -1
o way -1
o we -2
o week -1
o winner 2
o woman 1
o-is DT -1
o-is JJS -1
o-is NNP -1
previous ' -1
previous '' 1
previous 'm -3
previous 's -1
previous , 2
previous -- -2
previous 10 2
previous 2008 -4
previous abedin 2
previous advisers 2
previous after 1
previous aides 1
previous allies 4
previous also 2
previous americans -2
previous an -3
previous analysts 2
previous any -2
previous as -2
previous at -1
previous audience -1
previous axelrod 2
previous be -1
previous beck 2
previous before 2
previous being -3
previous best -1
previous biden 2
previous both 2
previous candidates 2
previous carter -2
previous china 1
previous christie 2
previous clinton -1
previous comey -2
previous company -2
previous currently -1
previous debate -1
previous department -3
previous directly 3
previous documents -2
previous does 3
previous easily -3
previous economists 2
previous email 3
previous emails -2
previous experts 3
previous father 1
previous first 1
previous five 5
previous for -5
previous formally 3
previous foundation 2
previous friday 5
previous friends 3
previous from -2
previous further 1
previous governor 2
previous greenberg 5
previous hampshire 1
previous he 1
previous him 2
previous instead -3
previous it -2
previous just -2
previous kerry 2
previous leadership 2
previous lew 4
previous long -2
previous many 1
previous may -1
previous mccain 1
previous members -1
previous memo -4
previous might -1
previous more -2
previous mostly 1
previous murphy 2
previous narrator 1
previous never -3
previous new -2
previous news 3
previous newspaper 3
previous night 1
previous obama -2
previous office 4
previous official 5
previous officially 1
previous officials 3
previous old -2
previous once -2
previous one -2
previous only -1
previous opponents 2
previous or -1
previous others 2
previous outspoken 2
previous pence 1
previous people -2
previous police 2
previous politico 1
previous poll 6
previous press 3
previous primary -2
previous privately 3
previous program -3
previous prosecutors 3
previous quickly -1
previous regularly 2
previous repeatedly 2
previous reporter 1
previous republican -2
previous republicans 2
previous results 1
previous rubio -1
previous sanders -1
previous several -1
previous should -1
previous show -2
previous side 1
previous so -2
previous some 4
previous source 3
previous speech 1
previous spokeswoman 2
previous statement -4
previous states -2
previous still -2
previous strategists 2
previous strongly -2
previous supporters 1
previous survey 2
previous team 2
previous than -1
previous that -3
previous the -2
previous there -1
previous this -2
previous thursday 1
previous to -1
previous today 4
previous tuesday 2
previous two -1
previous ultimately 2
previous up -3
previous voters -2
previous was 2
previous weaver 4
previous website 1
previous wednesday 3
previous week 4
previous were 1
previous what -3
previous when -2
previous widely 2
previous would 2
previous you -2
previous — -1
previous-is '' 1
previous-is , 2
previous-is CD -2
previous-is DT -2
previous-is EX -2
previous-is HYPH -1
previous-is IN -2
previous-is POS -2
previous-is RBR 1
previous-is RP -4
previous-is TO -2
previous-is VB -2
previous-is VBG -1
previous-is VBN -2
previous-is VBZ 1
previous-is WDT -1
previous-is WRB -2
rel acl -1
rel acl VBD 2
rel acl VBG -3
rel acl:relcl -2
rel acl:relcl JJ 2
rel acl:relcl VB 3
rel acl:relcl VBD -3
rel acl:relcl VBG -1
rel acl:relcl VBN -2
rel acl:relcl VBZ -1
rel advcl VB -1
rel advcl VBP 2
rel appos VB -1
rel ccomp -4
rel ccomp JJ -7
rel ccomp VB -2
rel ccomp VBD -2
rel ccomp VBG 1
rel ccomp VBN -3
rel ccomp VBP -2
rel ccomp VBZ -2
rel conj VBN 1
rel csubj -1
rel csubj VBG -1
rel nsubj:pass 2
rel nsubj:pass NNS 3
rel obj -4
rel obj NN -4
rel obj NNS -1
rel obj VBZ -3
rel obl NN -1
rel obl:agent -2
rel obl:agent NN -2
rel parataxis JJ -2
rel parataxis VBN -1
rel parataxis VBZ -2
rel root 1
rel root JJ 5
rel root NNS 1
rel root VB -2
rel root VBD 1
rel root VBP 2
rel xcomp -3
rel xcomp JJ -3
rel xcomp NN -4
rel xcomp VB -1
rel xcomp VBD -1
rel xcomp VBG -3
rel xcomp VBN -3
rule according-to 3
rule according-to by NOUN 3
rule adjective -1
rule adjective by NOUN 3
rule adjective by PROPN -3
rule adjective by i -3
rule adjective by they 1
rule adjective* 1
rule adjective* by PROPN 1
rule adjective* by i -3
rule after-clause by they 2
rule block -2
rule block by PROPN -1
rule citing -5
rule citing by NOUN -4
rule clause by ADJ 1
rule clause by DET 1
rule clause by NOUN 1
rule clause by NUM 2
rule clause by PROPN 2
rule clause by he -1
rule clause by it -1
rule clause by this -2
rule clause* -2
rule clause* by ADJ -2
rule clause* by PROPN -3
rule clause* by they -2
rule clause* by what -4
rule clause-in-quotation -2
rule infinitive 2
rule infinitive by NOUN 2
rule infinitive by PROPN 3
rule infinitive by nobody -1
rule infinitive* by ADJ 3
rule infinitive* by DET 3
rule infinitive* by NOUN -2
rule infinitive* by NUM 3
rule infinitive* by he -2
rule infinitive* by it -2
rule made-known 3
rule made-known by PROPN 3
rule mixed -3
rule mixed by NOUN -3
rule noun-infinitive by PROPN 1
rule noun-infinitive by nobody -1
rule noun-infinitive* by NOUN -1
rule noun-infinitive* by PROPN -2
rule noun-infinitive* by his -2
rule noun-of by PROPN -3
rule noun-of by his 2
rule noun-of* -2
rule noun-of* by PROPN -2
rule noun-of* by he -1
rule noun-of* by i -2
rule noun-of* by nobody -1
rule noun-of* by our -2
rule noun-of* by their -2
rule noun-that by NOUN 1
rule noun-that by his -3
rule object 2
rule object by NOUN 2
rule object by it 2
rule object by they -1
rule object* by DET 2
rule object* by NUM -1
rule object* by PROPN -1
rule object* by that -2
rule object* by they 1
rule object* by you -4
rule passive by PROPN 3
rule passive* -3
rule passive* by NOUN -2
rule passive* by PROPN 2
rule passive* by nobody -3
rule prepositional 2
rule prepositional by NOUN 2
rule prepositional by PROPN 1
rule prepositional by he 2
rule prepositional* -2
rule prepositional* by ADJ -1
rule prepositional* by NOUN -1
rule prepositional* by PROPN -2
rule prepositional* by you 2
rule quotation 1
rule quotation by PROPN 3
rule quotation by he 2
rule quotation by it 4
rule quotation by nobody -4
rule quotation by they -2
rule quotation by you -1
s abedin 2
s account -2
s actor 1
s actress 1
s adviser 2
s aides 1
s all 1
s american -3
s amy 4
s analyst 3
s attack -3
s attorney 4
s average 5
s axelrod 2
s backer 4
s beck 1
s ben 2
s biden 2
s bloomberg 1
s board 3
s brian 2
s brother 1
s bush 2
s business 2
s call -1
s candidate 3
s carlos 4
s ceo -2
s chairman 2
s child 1
s china -1
s chris 1
s class -2
s comedian -2
s comey -1
s commentator 4
s congress 1
s contender 3
s convention -2
s council 1
s couple -3
s court 1
s cruz 1
s daughter 2
s david 2
s day 1
s deal -2
s debate -4
s delegate -2
s democrat 2
s department -1
s director 1
s economist 2
s ed -2
s endorsement -2
s eric 4
s event -2
s evidence 1
s executive 3
s experience 4
s expert 3
s fbi -2
s fiorina 1
s florida -1
s frank 4
s general -2
s george -1
s gop -4
s gov. 3
s governor 1
s head 4
s history 2
s i -1
s investor 3
s issue -2
s jeb 1
s jeff 1
s jon 2
s josh 4
s journalist -1
s judge 2
s kasich 2
s kerry 3
s kevin 5
s lady -3
s larry 3
s lawmaker 2
s lawsuit 2
s leader 2
s lew 4
s man -3
s manafort -1
s manager 2
s many 3
s marco -2
s mark 4
s martin 2
s matt 3
s member 1
s memo -2
s michael 4
s miller 4
s minister -3
s mogul 1
s move -2
s narrator 1
s network -2
s news 1
s newspaper 1
s number 1
s observer 1
s office 3
s official 2
s opportunity -2
s our -2
s owner 4
s pac 2
s paper 2
s people -2
s percent -3
s peter -1
s physician 2
s plan -3
s policy -2
s politico 2
s poll 4
s polling 3
s press 2
s problem -2
s program -4
s question -2
s race -2
s reason 1
s record -1
s rep. 4
s report 2
s reporter 1
s republican 1
s research 2
s result 1
s richard 1
s rick 2
s rule -2
s runner -1
s ryan 2
s sarah -1
s secretary 3
s sen. 3
s senate -1
s senator 2
s several 1
s sign -1
s some 2
s son 1
s source 1
s speaker 4
s spokesman 3
s spokeswoman 3
s staff 1
s state -3
s statement -5
s steve -2
s steven 3
s story 2
s strategist 4
s study 2
s support -2
s supporter 2
s survey 1
s team 2
s ted 2
s that -2
s this -2
s time -1
s times 3
s todd 2
s trump 1
s two 2
s union -2
s university 1
s view -2
s voice -3
s vote -2
s washington -2
s watch -3
s way -1
s weaver 3
s what -4
s which -1
s worker 3
s you -1
s-det a -2
s-det all -2
s-det another 2
s-det no -1
s-det some 2
s-det that -2
s-det those -1
s-far after 12 1
s-far after more 2
s-is VBN 4
s-is WDT -2
s-is WP -3
s-rel ccomp 4
s-rel compound -2
s-rel nmod -3
s-rel nsubj:pass -3
s-rel obj -5
s-rel obl:agent -1
said 0 -3
said 0 block -2
said 0 quotation -2
said 1 -2
said 1 after-clause 6
said 1 clause -2
said 1 noun-of -2
said 1 object -1
said 1 prepositional -3
said 12 according-to 1
said 12 adjective -1
said 12 after-clause -3
said 12 headline 2
said 12 noun-infinitive 2
said 12 noun-of -2
said 12 noun-that -2
said 12 passive -1
said 12 prepositional 2
said 12 quotation 2
said 2 -2
said 2 according-to -2
said 2 after-clause 5
said 2 clause 1
said 2 noun-infinitive -2
said 2 noun-of -3
said 2 object -1
said 2 prepositional -2
said 2 quotation 2
said 3 -1
said 3 clause -1
said 3 infinitive -2
said 3 passive -1
said 3 quotation 3
said 6 according-to -2
said 6 adjective 1
said 6 noun-infinitive -2
said 6 passive -4
said more 1
said more according-to 4
said more adjective -1
said more clause-in-quotation -2
said more infinitive 2
said more made-known 1
said more mixed -4
said more noun-infinitive 1
said more noun-that 1
said more object 1
said more prepositional 2
said more quotation 1
said-first " 2
said-first '' 2
said-first about -1
said-first after -1
said-first against 1
said-first all -1
said-first allowing 3
said-first although -2
said-first america -2
said-first anyone 1
said-first are -1
said-first at -1
said-first attacking 2
said-first attention -4
said-first be -2
said-first because -2
said-first beck 2
said-first before -3
said-first being 2
said-first bernie 1
said-first betrayed -3
said-first big -3
said-first bill 2
said-first black -3
said-first bringing -3
said-first carson -2
said-first christie 1
said-first classified -2
said-first clear 3
said-first clinton 3
said-first congress -2
said-first could -1
said-first criticism -2
said-first cruz 2
said-first delegates -2
said-first democracy -4
said-first democratic 2
said-first democrats -2
said-first despite 3
said-first do 4
said-first does -3
said-first donald 3
said-first each -3
said-first economic -1
said-first favor 4
said-first federal -1
said-first for -1
said-first foreign 2
said-first former 2
said-first friday -2
said-first from -1
said-first getting -2
said-first given 4
said-first gop -1
said-first have -2
said-first he 1
said-first health -2
said-first here 3
said-first herself -2
said-first him 2
said-first his 1
said-first if 2
said-first immigrants -3
said-first immigration 2
said-first in -2
said-first including -3
said-first increasing -2
said-first issues 1
said-first its 1
said-first itself -2
said-first jeb 1
said-first just -2
said-first less 3
said-first make 1
said-first marco 2
said-first mexicans 1
said-first monday -4
said-first mr. 1
said-first mrs. 2
said-first ms. 2
said-first much -3
said-first murphy -1
said-first my -1
said-first nearly 2
said-first neither 2
said-first nobody 4
said-first none 3
said-first not 2
said-first now -2
said-first obama 2
said-first on 1
said-first our 1
said-first part -1
said-first party 1
said-first people -1
said-first plan 2
said-first plans -1
said-first police 1
said-first policy -4
said-first poll -3
said-first president -2
said-first raising 2
said-first right 3
said-first rubio 1
said-first russia 1
said-first sanders 1
said-first sen. -1
said-first she 1
said-first similar 1
said-first so -3
said-first some -2
said-first someone 1
said-first spanish -2
said-first state 2
said-first states -1
said-first still -2
said-first strong -2
said-first such -1
said-first sunday -2
said-first supporters -2
said-first sweeping 3
said-first ted -2
said-first their -1
said-first then 1
said-first things 2
said-first three 2
said-first thursday -2
said-first trump 2
said-first tuesday -2
said-first two -1
said-first wall -2
said-first wednesday -4
said-first when -2
said-first where 1
said-first whether 3
said-first while -3
said-first white -2
said-first with -2
said-first without 3
said-first women 1
said-first working -4
said-first would -2
said-first “ 2
said-first-is CD -2
said-first-is JJS 1
said-first-is MD -2
said-first-is RBR 2
said-first-is UH 1
said-first-is VB -2
said-first-is VBD -3
said-first-is VBG -2
said-first-is VBP -3
said-first-is VBZ -3
said-first-is WDT -3
said-head % -3
said-head . 3
said-head Bernie 1
said-head Bill -4
said-head Bush 1
said-head Clinton 2
said-head Congress -2
said-head Cruz 2
said-head Department 2
said-head Donald -1
said-head Florida -3
said-head House -2
said-head I -2
said-head John -2
said-head Marco 3
said-head Monday -3
said-head Murphy -4
said-head Sanders 3
said-head State -3
said-head Trump 2
said-head Wednesday -3
said-head ability -1
said-head abolish 3
said-head accept 1
said-head accusation 2
said-head acknowledge 2
said-head act 3
said-head action 2
said-head advise 2
said-head advocate -1
said-head agree 2
said-head agreement 2
said-head aim -1
said-head all -1
said-head amount 2
said-head answer 4
said-head appearance 2
said-head applaud 4
said-head approach -1
said-head arm -1
said-head ask -2
said-head assemble -2
said-head attend 3
said-head attention -3
said-head ban 3
said-head base -3
said-head battle -2
said-head bear -2
said-head beat -2
said-head begin 2
said-head believe 2
said-head benefit -1
said-head betray -2
said-head bill 3
said-head billionaire 3
said-head blame -3
said-head book -1
said-head break -2
said-head bring 2
said-head build -1
said-head business -1
said-head calculate -2
said-head campaign -3
said-head carry -1
said-head cause 3
said-head check -2
said-head choice 3
said-head choose -2
said-head claim 2
said-head clear 1
said-head close -1
said-head comment 3
said-head commentary 2
said-head commit 2
said-head commitment 2
said-head company -1
said-head compare 3
said-head complain 3
said-head complaint 1
said-head compromise 2
said-head concerned 2
said-head condemn -2
said-head conduct 2
said-head conflict 2
said-head connection 2
said-head consider 1
said-head contest 2
said-head continue 1
said-head contrast 2
said-head control 3
said-head count -3
said-head creation 2
said-head crisis 2
said-head criticism -1
said-head criticize 2
said-head critique 4
said-head crowd -1
said-head cut -2
said-head day -1
said-head decision 1
said-head defend -1
said-head defense 2
said-head degree -1
said-head delegate -4
said-head deliver 2
said-head deny 3
said-head deport 3
said-head desperate -2
said-head develop -1
said-head development -3
said-head difference 3
said-head difficult 3
said-head direction -2
said-head disavow 2
said-head discuss 2
said-head discussion 1
said-head donation 2
said-head driver 1
said-head ease 3
said-head ed 3
said-head effort 1
said-head elect -2
said-head elite 2
said-head email -1
said-head emphasis 2
said-head endorse 2
said-head engage 1
said-head ensure 2
said-head evidence 2
said-head example 4
said-head expect 2
said-head express -1
said-head extent 3
said-head eye -2
said-head face -1
said-head failure 1
said-head fall 1
said-head fan 2
said-head favor 2
said-head fear -1
said-head feature -1
said-head figure -2
said-head find 1
said-head finger 1
said-head finish 1
said-head fire -1
said-head fit -1
said-head follow 1
said-head foundation 2
said-head freedom 2
said-head friend -2
said-head frustration 1
said-head fulfill 1
said-head fundraiser -4
said-head gain -2
said-head game 3
said-head get 2
said-head give 1
said-head go -2
said-head grow -2
said-head guilty -2
said-head hall -2
said-head handle -1
said-head happen -2
said-head hard 2
said-head hate 1
said-head he 2
said-head hear 1
said-head herself -2
said-head high 3
said-head history -1
said-head hold 1
said-head hour -1
said-head hurt -2
said-head idea 1
said-head immigration 2
said-head impact 1
said-head improve 3
said-head improvement 3
said-head increase 2
said-head industry -2
said-head influence 1
said-head insult 1
said-head interest 1
said-head interested 2
said-head interview -4
said-head introduce 1
said-head involved 2
said-head ire -4
said-head issue 2
said-head itself -2
said-head job -2
said-head joke 1
said-head judge 1
said-head justice 1
said-head key 5
said-head kill -2
said-head knock -1
said-head know 1
said-head lack -3
said-head law 3
said-head lawsuit 2
said-head lay 3
said-head lead -1
said-head leader -3
said-head leadership 1
said-head lean 2
said-head learn -2
said-head left -2
said-head let -2
said-head letter -1
said-head level -2
said-head liberal 2
said-head lie -2
said-head life 2
said-head like -2
said-head likely 3
said-head line -1
said-head list 2
said-head look 2
said-head loom -4
said-head lose 2
said-head maintain -1
said-head make 2
said-head maker -3
said-head manager -3
said-head mark -1
said-head marriage 2
said-head matter -2
said-head measure 3
said-head media 3
said-head meet 2
said-head member -3
said-head memo 2
said-head message 1
said-head mind -1
said-head mistake -1
said-head moment -2
said-head month -2
said-head more -2
said-head most -2
said-head mother -2
said-head necessary 1
said-head need 1
said-head night -3
said-head notice -2
said-head obtain -1
said-head office 2
said-head one -1
said-head open 1
said-head opening -2
said-head operate 3
said-head opinion 3
said-head opportunity -1
said-head oppose -3
said-head opposition 2
said-head opt 1
said-head organization -2
said-head part -2
said-head party -1
said-head pass -1
said-head people -2
said-head percent -3
said-head perfect 3
said-head perform -2
said-head person 2
said-head pick -1
said-head picture -1
said-head piece 3
said-head plan 2
said-head play -3
said-head pledge -1
said-head point -2
said-head policy -1
said-head politician 2
said-head poll -3
said-head position 2
said-head possible 2
said-head prefer -2
said-head present 4
said-head presidency -2
said-head president 1
said-head press 3
said-head pressure 2
said-head primary -1
said-head priority 2
said-head problem 1
said-head process -1
said-head project 1
said-head proposal 3
said-head public 3
said-head punish 1
said-head push 3
said-head race 2
said-head rally -2
said-head reach -3
said-head ready 1
said-head recognize 3
said-head reform -1
said-head register -1
said-head regulation 2
said-head reject 1
said-head relate -1
said-head release 2
said-head remark 2
said-head replace -2
said-head represent 4
said-head request 2
said-head resettle -2
said-head resign 1
said-head respond 2
said-head response -1
said-head responsible -2
said-head result -2
said-head rhetoric -1
said-head rise 1
said-head risk 2
said-head role 2
said-head roll 2
said-head round -2
said-head ruling 2
said-head say -3
said-head school -1
said-head science 1
said-head screen -3
said-head search 1
said-head see 2
said-head seek 3
said-head sell -2
said-head server -1
said-head shake 2
said-head share -1
said-head she 2
said-head shift 1
said-head show 1
said-head sign -1
said-head sit 4
said-head son -2
said-head sound -1
said-head source -1
said-head speaker 2
said-head speech -2
said-head spend 2
said-head standard 2
said-head start -1
said-head state -1
said-head stay -2
said-head stop 2
said-head strategy -1
said-head strength -2
said-head struggle 1
said-head student -3
said-head style 1
said-head suggestion 2
said-head supporter -3
said-head sure -2
said-head surge -1
said-head surprise -2
said-head take 1
said-head team 1
said-head tell -3
said-head that -1
said-head there -2
said-head thing 2
said-head think 2
said-head this 1
said-head thousand 1
said-head throw -2
said-head touch 1
said-head trade 2
said-head trail -3
said-head true -2
said-head trust -1
said-head try 2
said-head turn 1
said-head tweet -2
said-head undecided 3
said-head understand 3
said-head up -2
said-head variety 2
said-head video -2
said-head visit 2
said-head voice -1
said-head wait -3
said-head wall 4
said-head want -2
said-head way -3
said-head week -2
said-head what 1
said-head which 1
said-head who 1
said-head win -2
said-head winner 2
said-head work 1
said-head worker -1
said-head worry 1
said-head worth 3
said-head write -2
said-head wrong -1
said-head year -3
said-head-is ADV 1
said-head-is NUM -3
said-head-is PRON 1
said-head-is PROPN -2
said-head-is PUNCT 2
said-head-is SYM -5
said-n 2 4
said-quoted fragment 2
said-quoted scare 3
said-rel acl -2
said-rel acl:relcl -1
said-rel advcl -1
said-rel advmod 2
said-rel appos -2
said-rel ccomp 1
said-rel compound 2
said-rel conj -2
said-rel csubj 1
said-rel discourse 2
said-rel fixed -2
said-rel iobj -2
said-rel nmod 1
said-rel nsubj:pass -2
said-rel obl -1
said-rel parataxis -6
said-rel punct 3
said-rel root 2
said-rel vocative 4
under ADV -2
under AUX -3
under NOUN -2
under NUM -2
under PRON -2
under SCONJ -2
under VERB -2
under acl Republican -1
under acl ad -2
under acl call -1
under acl candidate 2
under acl group 2
under acl statement -5
under acl supporter 1
under acl:relcl Trump -2
under acl:relcl all 1
under acl:relcl man -1
under acl:relcl member -1
under acl:relcl nominee 1
under acl:relcl organization -3
under acl:relcl president 2
under acl:relcl program -4
under acl:relcl state 3
under acl:relcl supporter 1
under acl:relcl that 2
under acl:relcl time 1
under acl:relcl voter 2
under acl:relcl what -5
under acl:relcl woman -1
under advcl advocate 3
under advcl air 4
under advcl allow -3
under advcl answer 2
under advcl appear 1
under advcl ask -1
under advcl attack -1
under advcl be -1
under advcl break 3
under advcl call -2
under advcl carry 2
under advcl come 3
under advcl complete -2
under advcl criticize 1
under advcl decline -1
under advcl draw 3
under advcl echo 2
under advcl end 2
under advcl endorse 4
under advcl fall -2
under advcl find -1
under advcl force 1
under advcl give -2
under advcl have -3
under advcl include 2
under advcl keep 1
under advcl lead 1
under advcl leave 2
under advcl look -1
under advcl meet -1
under advcl move -2
under advcl offer -2
under advcl one 3
under advcl pay -3
under advcl play -2
under advcl prompt 2
under advcl push -1
under advcl put -1
under advcl quick 5
under advcl release -1
under advcl respond -1
under advcl return 2
under advcl send -2
under advcl set 3
under advcl show -1
under advcl sign 2
under advcl speak 1
under advcl start 3
under advcl stop 2
under advcl take 2
under advcl tell 2
under advcl turn -2
under advcl tweet 1
under advcl urge 2
under advcl use 2
under advcl want 1
under advcl write 1
under case Press 4
under case Times 3
under case analysis -1
under case average 4
under case campaign 4
under case report 5
under ccomp add -4
under ccomp ask -3
under ccomp explain -2
under ccomp mean 3
under ccomp note -4
under ccomp release 4
under ccomp report -3
under ccomp say -2
under ccomp see -2
under ccomp show -4
under ccomp suggest -1
under ccomp tell -2
under conj adopt 1
under conj announce -1
under conj ask -1
under conj elect 1
under conj give 2
under conj go 2
under conj help -1
under conj hit -1
under conj increase 1
under conj lead -2
under conj listen -2
under conj look 1
under conj make 1
under conj meet -2
under conj mention 4
under conj obtain 3
under conj plan 1
under conj see -1
under conj start 2
under conj support -1
under conj supporter 3
under conj try -1
under conj want 1
under conj win -2
under nmod one -1
under nmod part -3
under nsubj come 2
under nsubj make 1
under nsubj raise 2
under obj do -2
under obj draw -3
under obj fuel 1
under obj have -6
under obj include -1
under obj lock -2
under obj make -5
under obj take -4
under obl come -1
under obl respond -2
under obl take -3
under parataxis ask -1
under parataxis be 1
under parataxis come -2
under parataxis do -2
under parataxis have -2
under parataxis include -3
under parataxis make 1
under parataxis set 2
under parataxis take -1
under parataxis thing 3
under parataxis think 1
under speech acl:relcl 1
under speech ccomp -6
under speech nmod -4
under speech nsubj -3
under speech obj -4
under speech obl -4
under speech parataxis -2
under speech xcomp -5
under xcomp allow 2
under xcomp continue -5
under xcomp decline -4
under xcomp have -3
under xcomp help -2
under xcomp let 1
under xcomp seem 2
under xcomp show -2
under xcomp want -4
with +over 1
with +up -2
with about 2
with according -6
with after -2
with against 2
with along -2
with although 1
with around -3
with as 3
with at -1
with behind -1
with by -2
with from -2
with in -2
with including 2
with into -2
with like 1
with on -2
with over -2
with through -1
with to -2
with toward -2
with under -1
with upon -1
with within -1
with without 2`;
