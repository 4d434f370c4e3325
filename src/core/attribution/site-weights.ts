/**
 * Weights of attributions by their cue, speaker and content, in tenths of log odds; a feature a line. Learnt by
 * bench/learn-sites.ts from the training part of PolNeAR (github.com/networkdynamics/PolNeAR); only what stands in 4 articles or more.
 */
// biome-ignore format: a table
export const SITE_WEIGHTS = `act ask 2
act believe -2
act criticise 4
act predict 2
act say 1
act warn 2
aux being -2
aux ca -2
aux can -2
aux could -2
aux do 1
aux does 1
aux is 1
aux may -1
aux might -2
aux must 2
aux will -2
aux wo -2
by 's 2
by DET 1
by SYM 1
by her 1
by himself 2
by label -4
by something -3
by that -3
by themselves 2
by this -2
by what -3
by which -1
by who -1
c : first ADV 1
c : first AUX -2
c : first DET -2
c : first NOUN 2
c : first PRON 2
c : first PUNCT 2
c : next ' 3
c : next donald 2
c : next i 3
c : next trump 2
c about -2
c about JJ -2
c about by NOUN -3
c about first PART -2
c about next to -2
c about rule adjective* -2
c about with infinitive -2
c accept VBN -2
c accept VBP 1
c accept by PROPN -2
c accept first NOUN 1
c accept first PRON -1
c accept next climate 1
c accompany -2
c accompany VBN -2
c accompany by PROPN -2
c accompany first DET -2
c accompany next by -2
c accompany rule rest* -2
c accompany with by -2
c accord 2
c accord VBG 2
c accord by NOUN 2
c accord first ADV 4
c accord first AUX 2
c accord first DET 2
c accord first NOUN 3
c accord first NUM 3
c accord first PRON 1
c accord first VERB 3
c accord next to 2
c accord rule according-to 2
c accord with bare 2
c according 2
c according VBG 2
c according by NOUN 2
c according first NUM 2
c according first PROPN 3
c according next to 2
c according rule according-to 2
c according with bare 2
c account -2
c accusation by PROPN -2
c accusation by nobody 2
c accusation first NOUN 1
c accusation first PROPN 1
c accusation next of 2
c accusation rule noun-of* 2
c accusation with of 2
c accusation with owner -2
c accuse 1
c accuse VBD 1
c accuse VBN 1
c accuse VBZ -1
c accuse by PROPN 2
c accuse by he -1
c accuse by nobody 2
c accuse first ADJ -1
c accuse first NOUN 4
c accuse next clinton 3
c accuse next him 3
c accuse next sanders 3
c accuse next the -1
c accuse next trump 2
c accuse o NOUN 2
c accuse rule clause -1
c accuse rule object* 2
c accuse rule prepositional 2
c accuse with by 2
c accuse with in 2
c acknowledge 2
c acknowledge VBG 3
c acknowledge VBN 2
c acknowledge VBP 3
c acknowledge by PROPN 2
c acknowledge by he 1
c acknowledge by nobody 2
c acknowledge first DET 1
c acknowledge first PRON 1
c acknowledge first PROPN 2
c acknowledge next , 2
c acknowledge next that 3
c acknowledge o NOUN 1
c acknowledge rule clause 2
c acknowledge rule object 1
c acknowledge with bare 2
c acknowledge with clause 2
c acknowledge with object 1
c acquiesce 3
c act -3
c act rule rest* -3
c ad 1
c ad VBG 1
c add VB -2
c add VBD 2
c add VBN -3
c add VBZ -1
c add by he 3
c add by it 2
c add by nobody -3
c add first ADJ -2
c add first CCONJ 2
c add first PUNCT 2
c add first SCONJ 3
c add first VERB 3
c add next , 2
c add next . 2
c add next : 3
c add next that 2
c add next the 3
c add next to -4
c add o NOUN -3
c add o PROPN 1
c add rule after-clause 2
c add rule clause 2
c add rule mixed 3
c add rule object* -4
c add rule prepositional* -4
c add rule quotation 3
c add rule rest* -1
c add with bare 3
c add with by -2
c add with clause 2
c add with object -2
c add with that 2
c add with to -5
c address VB 2
c address VBD -1
c address first DET 1
c address first PRON -2
c address next the 2
c address rule clause* -1
c address with in -3
c admit VB -1
c admit VBD 2
c admit VBZ 2
c admit first DET 2
c admit first NOUN 2
c admit next central -2
c admit next that 2
c admit o NOUN 1
c admit o PROPN -2
c admit rule object -1
c admit rule quotation 2
c admit with after -2
c admit with as -1
c adopt rule clause* -2
c advise -4
c advise VBG -2
c advise VBN -3
c advise by NOUN -1
c advise by PROPN -3
c advise first PROPN -3
c advise o NOUN -2
c advise o PROPN -2
c advise rule object* -3
c advise with object -3
c advise with on -2
c advocate VB 3
c advocate by PROPN 1
c advocate by he 2
c advocate first NOUN 1
c advocate first VERB -1
c advocate next allowing 2
c advocate next for 2
c advocate rule infinitive -1
c advocate rule prepositional* 1
c advocate with for 2
c agree VBD -1
c agree VBP 1
c agree by PROPN -1
c agree by he 2
c agree first PART 2
c agree next that 2
c agree next to -1
c agree next with 1
c agree o NOUN -2
c agree rule after-clause -3
c agree rule infinitive 2
c agree rule rest* 2
c agree with clause 3
c agree with object -2
c agree with to -2
c agree with with 1
c aid -1
c aid VBZ -1
c aid by PROPN -1
c aim VBG 2
c aim first PART 2
c aim first PROPN -2
c aim next at -1
c aim next to 2
c aim rule infinitive* 1
c aim rule passive* -2
c aim with at -1
c aim with infinitive 2
c air -2
c air VB -3
c air VBG -2
c air VBN -2
c air by NOUN -2
c air by PROPN -1
c air by nobody -2
c air first ADP -2
c air first DET -1
c air first NOUN -1
c air first PROPN -2
c air next on -3
c air rule prepositional* -2
c air rule rest* -3
c air with during -2
c alarm first DET 1
c alarm o NOUN -3
c alarm rule adjective* 1
c alarm rule object* -2
c alarm with object -3
c align -3
c allegation next of 1
c allegation rule noun-of* 1
c allegation with of 1
c allege VBD 2
c allege rule clause 1
c allegedly -1
c allegedly RB -1
c allegedly by nobody -1
c allegedly rule hearsay -1
c allegedly with bare -1
c allow VBD 2
c allow VBG -1
c allow VBP -1
c allow VBZ -1
c allow by PROPN -1
c allow by it -1
c allow by nobody 2
c allow first DET 3
c allow first NOUN -1
c allow next him -1
c allow next republicans -1
c allow next the 1
c allow next to 1
c allow o PROPN -2
c allow rule rest* 1
c allow with clause 3
c allude 2
c allude next to 2
c anger -1
c anger by NOUN -3
c anger rule object* -2
c anger with object -2
c announce 2
c announce VBD 2
c announce VBG 1
c announce VBN 1
c announce VBZ 2
c announce by NOUN 2
c announce by PROPN 2
c announce by he 1
c announce by nobody 1
c announce first ADJ 2
c announce first DET 1
c announce first PRON 2
c announce first SCONJ 2
c announce next , 2
c announce next a 3
c announce next that 1
c announce next the 3
c announce next they 2
c announce o NOUN 2
c announce o PRON -1
c announce rule after-clause 3
c announce rule infinitive* 2
c announce rule object 3
c announce rule prepositional* -1
c announce with bare 1
c announce with clause 1
c announce with infinitive 2
c announce with object 2
c announce with to -1
c answer -1
c answer by PROPN -2
c answer first PROPN -2
c answer next , 3
c answer rule clause -2
c answer rule quotation 3
c answer with clause -3
c anticipate -1
c anxiety 2
c anxiety by nobody 1
c anxiety next about 1
c anxiety rule noun-of* 2
c anxiety with about 2
c apologize 1
c apologize VBD 1
c apologize by PROPN 2
c apologize first PRON 2
c apologize next for 3
c apologize rule prepositional* 2
c apologize with for 2
c appeal -2
c appeal NN -1
c appeal VB -2
c appeal first ADP -2
c appeal next to -1
c appeal rule rest* -2
c appeal with to -1
c appear 2
c appear VBG -1
c appear VBN 1
c appear VBZ 2
c appear by PROPN -3
c appear by nobody 2
c appear first ADJ 2
c appear first ADP -3
c appear first NOUN 2
c appear first PART 2
c appear first SCONJ 1
c appear next in -3
c appear next on -3
c appear next to 2
c appear rule infinitive* 2
c appear rule prepositional* -3
c appear rule rest* 2
c appear with clause 2
c appear with in -2
c appear with infinitive 2
c appear with on -3
c appear with xcomp 3
c applaud 1
c applaud first PROPN 2
c applaud o NOUN 3
c applaud rule object* 2
c applaud with object 2
c appoint 1
c appoint rule object* 1
c appoint with object 2
c approach -2
c approve 1
c approve VBN 2
c approve first DET 2
c approve o NOUN 1
c approve rule object* 1
c approve with object 2
c argue 2
c argue VB -1
c argue VBD 2
c argue VBG 2
c argue VBN 2
c argue VBP 2
c argue VBZ 3
c argue by NOUN 1
c argue by PROPN 3
c argue by they 2
c argue first ADJ 2
c argue first ADP 3
c argue first AUX 2
c argue first NOUN 3
c argue first PRON 2
c argue first PROPN 1
c argue first PUNCT 2
c argue first SCONJ 3
c argue first VERB 1
c argue next for 2
c argue next help 2
c argue next his 2
c argue next seeks 2
c argue next that 2
c argue next the 2
c argue o NOUN 2
c argue o VERB 2
c argue rule after-clause -1
c argue rule clause 2
c argue rule infinitive* 2
c argue rule prepositional* 2
c argue with clause 2
c argue with for 2
c argue with like 2
c argue with object 3
c argue with that 2
c argue with xcomp 2
c articulate 2
c articulate VBN 2
c articulate by nobody 2
c articulate first ADV 2
c articulate first PRON 1
c articulate next in 2
c articulate rule object* 1
c articulate rule passive* 2
c articulate with in 3
c ask VB -1
c ask VBN 2
c ask by nobody 2
c ask first ADP -3
c ask first NOUN 1
c ask first PROPN -2
c ask first SCONJ 3
c ask next , 1
c ask next a 1
c ask next about -2
c ask next by 3
c ask next for 2
c ask next her -2
c ask next how 3
c ask next our 4
c ask next sanders 2
c ask next several 2
c ask next why 3
c ask o NOUN -1
c ask o PRON 3
c ask o PROPN -2
c ask rule after-clause -4
c ask rule clause 1
c ask rule infinitive 2
c ask rule passive* -2
c ask with about -2
c ask with by 3
c ask with clause 1
c ask with during 1
c ask with for 1
c ask with whether 3
c assail VBD 2
c assail VBZ -2
c assail next in -2
c assail o NOUN 2
c assail rule object* 2
c assail rule prepositional* -1
c assail with in -2
c assail with object 2
c assemble -2
c assert 1
c assert VBD 1
c assert by PROPN 2
c assert by he 2
c assert first NOUN 2
c assert o NOUN 1
c assert rule clause 2
c assert rule object* 2
c assertion 2
c assertion NN 3
c assertion by PROPN 2
c assertion by nobody 1
c assertion next that 2
c assertion rule noun-that 2
c assertion with clause 3
c assertion with owner 2
c assume VBD -1
c assume first DET 2
c assume first PROPN -2
c assume o NOUN -2
c assume rule object* -2
c assume with object -2
c assumption 1
c assumption NN 2
c assumption by nobody 1
c assumption with clause 2
c assure VB -2
c assure VBD 3
c assure VBZ 3
c assure by NOUN -2
c assure by PROPN 4
c assure first DET -1
c assure first PRON 1
c assure next his 3
c assure rule clause 1
c attack 2
c attack NN 2
c attack VB -1
c attack VBD 1
c attack VBG 1
c attack by PROPN 1
c attack by nobody 2
c attack first NOUN 3
c attack first PROPN 2
c attack next on 2
c attack next the 1
c attack next trump 1
c attack o NOUN 2
c attack o PRON -1
c attack o PROPN 1
c attack rule clause* -2
c attack rule infinitive* -2
c attack rule noun-of* 1
c attack rule object* 3
c attack with object 2
c attack with on 1
c attack with owner 2
c attract -3
c attract VBD -2
c attract VBN -2
c attract VBZ -2
c attract by NOUN -3
c attract first NOUN -2
c attract next criticism -1
c attract next interest -2
c attract o NOUN -3
c attract rule object* -3
c attract with for -2
c attract with object -3
c attribute 2
c attribute VBN 2
c attribute by nobody 1
c attribute first DET 2
c attribute first PRON 1
c attribute next to 1
c attribute rule object* 2
c attribute with object 2
c author 1
c author VBN 1
c author by PROPN 1
c author first DET 2
c author next by 1
c author rule passive* 2
c author with by 1
c authorize VBN -2
c authorize by nobody -3
c authorize first PART -2
c authorize next to -3
c authorize o NOUN 2
c authorize rule infinitive -2
c authorize with infinitive -2
c authorize with object 2
c authorize with to -1
c avoid by NOUN -2
c avoid first DET -1
c award VB -2
c aware 1
c aware JJ 1
c aware first DET 1
c aware rule adjective 1
c back 2
c back VB 2
c back VBG 1
c back by NOUN 1
c back by he 2
c back by nobody 2
c back first ADJ 1
c back first PROPN 3
c back next former 2
c back next mr. 3
c back o PROPN 3
c back rule clause* 2
c back rule object* 2
c back rule prepositional* -3
c back with object 2
c balk 3
c balk by NOUN 2
c balk next at 3
c balk with at 3
c ban 2
c ban by its 1
c ban first NOUN 2
c ban o NOUN 2
c ban with object 2
c bar rule object* -3
c bash first PROPN 2
c bash rule object* 1
c bash with object 1
c battle -2
c be -2
c be VBZ -2
c be by NOUN -2
c be first DET -3
c be next no -3
c be rule clause* -3
c be with bare -1
c beat -3
c beat rule rest* -3
c beat with object -2
c become -2
c become VBD -3
c become by NOUN -2
c become first DET -2
c become first NOUN -2
c become next a -1
c become next the -2
c become o NOUN -2
c become rule clause* -1
c become rule infinitive* -2
c become with object -2
c become with xcomp -2
c begin -1
c begin VBN -2
c begin by NOUN -2
c begin first NOUN -3
c begin first PART -2
c begin first VERB -2
c begin next a 2
c begin next with -1
c begin rule infinitive* -1
c begin rule prepositional* -1
c begin with by 1
c begin with infinitive -1
c begin with xcomp -2
c believe VB -1
c believe VBP 2
c believe VBZ 1
c believe by NOUN 2
c believe by PROPN 1
c believe by nobody -1
c believe by they 1
c believe first AUX 3
c believe next in 2
c believe next me -3
c believe o NOUN 1
c believe rule after-clause 1
c believe rule object* 2
c believe rule prepositional* 3
c believe rule rest* -2
c believe with addressee -3
c believe with in 3
c believe with object 2
c believer -2
c believer NNS -2
c believer by nobody -2
c believer first AUX -2
c believer next is -2
c believer rule noun-of* -2
c believer with clause -2
c bemoan 2
c bemoan VBD 2
c bemoan first DET 2
c bemoan next the 2
c bemoan o NOUN 2
c bemoan rule object* 2
c bemoan with object 2
c blame VBG -1
c blame VBZ 2
c blame by he 3
c blame first DET 3
c blame first PRON -1
c blame next the 2
c blame rule object* 4
c blast 1
c blast VBG 3
c blast VBN 2
c blast by NOUN 2
c blast by he 3
c blast next the 1
c blast o NOUN 3
c blast o PROPN -1
c blast rule object* 2
c blast with object 1
c block VBG -3
c block VBZ 1
c block by PROPN 1
c block next mississippi 1
c boast VBD 1
c boast by PROPN 2
c boast next about 2
c boast next of 2
c boast o NOUN -1
c boast rule object* -1
c boast rule prepositional 2
c boast with object -1
c boast with of 2
c boo 1
c boo VBN 1
c brag by NOUN 2
c brag first PRON 2
c brag next about 3
c brag rule clause -1
c brag rule prepositional* 2
c brag with about 3
c break VBD -2
c break first DET -2
c break o NOUN -1
c break rule rest* 1
c break with object -1
c bribe -2
c bribe VBG -2
c bribe by PROPN -2
c bribe first DET -2
c bribe next the -2
c bribe o NOUN -2
c bribe rule object* -2
c bribe with object -2
c brief -3
c brief VBN -3
c brief by nobody -2
c brief first DET -2
c brief next on -3
c brief with on -3
c bring -1
c bring VBD -2
c bring by NOUN -3
c bring by PROPN 1
c bring by he -1
c bring first ADJ -2
c bring first PRON -2
c bring next under -2
c bring o NOUN -1
c bring rule prepositional* -3
c bring rule rest* -1
c bring with of -2
c broadcast VBG -2
c broadcast by PROPN -2
c broadcast first PRON -1
c broadcast next his -1
c brush 1
c brush rule rest* 1
c build -3
c build VBN -3
c build by nobody -2
c build rule rest* -3
c build with object -2
c buy by NOUN -1
c call 2
c call NNS 1
c call VBG 4
c call VBP -1
c call VBZ 2
c call by PROPN 2
c call by he 1
c call by they -2
c call first ADP 2
c call first ADV 1
c call first DET 1
c call first NOUN 1
c call first PRON 2
c call first PUNCT 1
c call first SCONJ 2
c call next . -3
c call next clinton -1
c call next florida 3
c call next for 3
c call next her 1
c call next him 2
c call next into 2
c call next on 2
c call next the 2
c call next them 3
c call next trump 2
c call next “ 3
c call o NOUN 2
c call o PRON 2
c call o PROPN -1
c call rule infinitive 1
c call rule noun-infinitive 2
c call rule passive* -2
c call rule prepositional 2
c call rule prepositional* 1
c call rule rest* 2
c call with after -1
c call with clause 2
c call with for 3
c call with in -1
c call with into 2
c call with object 1
c call with on 3
c call with with 3
c call with xcomp 1
c campaign by NOUN 1
c campaign by he -1
c campaign first DET -2
c campaign first NOUN 2
c campaign first PROPN -2
c cancel -3
c cancel VBD -2
c cancel o NOUN -3
c cancel with object -3
c capture -3
c capture VBN -3
c capture first DET -1
c capture next the -1
c capture o NOUN -1
c capture rule object* -2
c capture rule rest* -3
c capture with object -3
c care rule prepositional* -2
c careful first PART 1
c carry -3
c carry VB -2
c carry VBD -3
c carry VBZ -3
c carry by NOUN -3
c carry by PROPN -3
c carry first ADV -2
c carry first DET -4
c carry first NOUN 1
c carry first PRON -2
c carry first PROPN -2
c carry next a -3
c carry next out -3
c carry next the -2
c carry o NOUN -3
c carry o PROPN -2
c carry rule clause -2
c carry rule object* -3
c carry with +out -3
c carry with in -3
c carry with object -3
c carry with to -2
c cast VB 3
c cast VBG -3
c cast by PROPN 1
c cast first ADJ -1
c cast first DET 2
c cast next a 2
c cast next himself 1
c cast next the 2
c cast rule clause* 1
c cast rule rest* 2
c cast with as 3
c cast with for -2
c catch -3
c catch VBN -2
c catch rule rest* -2
c caucuse -3
c caucusgoer -2
c caucusgoer NNS -2
c caucusgoer by nobody -2
c caucusgoer first ADP -2
c caucusgoer next , -2
c caucusgoer rule noun-of* -2
c caucusgoer with bare -2
c cause -3
c cause by NOUN -2
c cause o NOUN -2
c cause with object -2
c caution 3
c caution VBD 2
c caution by NOUN 2
c caution with clause 2
c celebrate VBN 2
c celebrate by NOUN -3
c celebrate by nobody 2
c celebrate next the 1
c celebrate rule object* -1
c celebrate with object -1
c center VBN -3
c center by nobody -3
c center first DET -2
c center rule passive* -2
c certain with clause 1
c challenge 1
c challenge VBD 1
c challenge VBN 1
c challenge by NOUN 1
c challenge first PRON 1
c challenge first PROPN -1
c challenge o NOUN 1
c challenge o PROPN -1
c challenge rule clause* 3
c challenge with xcomp 3
c champion VBN 1
c champion by PROPN 1
c champion first DET 2
c chance -2
c chance NN -2
c chance first VERB -2
c chance next of -2
c chance rule noun-of* -2
c chance with bare -2
c change -2
c change by PROPN -2
c change first PRON -3
c change o NOUN -1
c change with object -2
c chant 2
c chant VBD 1
c chant by NOUN 2
c chant next " 3
c chant rule quotation 3
c characterize 1
c characterize with object 1
c charge by PROPN -2
c charge by nobody 1
c charge o PROPN -1
c charge rule passive* 1
c charge with object -2
c check -3
c check rule rest* -2
c cheer by NOUN -2
c cheer first DET 1
c cheer rule prepositional* 1
c chide 3
c chide by PROPN 2
c chide first PROPN 2
c chide o PROPN 2
c chide rule object* 3
c chide with object 3
c chime -1
c chime next in -1
c choose VBD -1
c choose by he -1
c choose first PROPN -2
c choose next not 2
c choose next to -2
c choose rule object* -2
c choose with object -1
c circulate 1
c cite 2
c cite VBD 2
c cite VBZ 3
c cite by PROPN 1
c cite by he 3
c cite by nobody 3
c cite first DET 3
c cite first NOUN 2
c cite first PRON 1
c cite next a 1
c cite next his 2
c cite next the 2
c cite o NOUN 2
c cite o PROPN 3
c cite rule citing -3
c cite rule object* 5
c cite rule quotation -1
c cite rule rest* 2
c cite with as 1
c cite with object 2
c claim NN -2
c claim VB -1
c claim VBD 3
c claim VBP 3
c claim by PROPN 2
c claim first NOUN 1
c claim first PART 3
c claim first PRON 1
c claim first PUNCT -1
c claim next he 1
c claim next that 1
c claim rule clause 2
c claim rule infinitive 3
c claim rule noun-of -1
c claim rule object -1
c claim with clause 2
c claim with in -2
c claim with to -2
c clarify 1
c clarify next that 2
c clarify with clause 2
c clear VB -2
c clear first DET -2
c clear first NOUN -2
c clear next the -2
c clear o NOUN -3
c clear with in -2
c clear with object -3
c clear with to -2
c close -3
c close VBD -3
c close by NOUN -3
c close rule rest* -2
c co-author -2
c combine -3
c combine VBN -2
c come -1
c come VBD -2
c come VBN 1
c come VBZ -3
c come by he -1
c come by nobody 1
c come first ADJ -3
c come first ADP -3
c come first NOUN 3
c come first PRON -2
c come next out 2
c come next to -4
c come rule clause* -4
c come rule infinitive* -3
c come rule prepositional* 2
c come rule rest* -2
c come with against 1
c come with in 2
c come with infinitive -3
c come with on -3
c come with with -2
c come with xcomp -3
c command -3
c command VBD -2
c command first ADJ -2
c command o NOUN -2
c command with object -2
c comment 1
c comment VBD 2
c comment by NOUN 1
c comment by nobody 1
c comment first PRON 1
c comment next on 3
c comment rule prepositional* 2
c comment with on 2
c compare VBD 3
c compare VBN -3
c compare by PROPN 2
c compare by he 2
c compare by nobody -3
c compare first ADP -3
c compare first PROPN 3
c compare next the 1
c compare next to -3
c compare next with -3
c compare o NOUN 1
c compare rule object* 1
c compare rule rest* -3
c compare with object 2
c compare with to 2
c compare with with -3
c compete -2
c compete VBG -2
c complain VBN 2
c complain by NOUN -1
c complaint 2
c complaint NNS 3
c complaint by nobody 1
c complaint first PRON 2
c complaint next that 3
c complaint rule noun-that 3
c complaint with clause 3
c complete -1
c complete o NOUN -1
c complete with object -1
c concede VBD 2
c concede VBZ 2
c concede by he 1
c concede first ADJ 3
c concede first DET -2
c concede first PRON 2
c concede next that 2
c concede rule clause 2
c concede with clause 2
c concern NN -2
c concern NNS 1
c concern first DET -1
c concerned 1
c concerned JJ 1
c concerned by PROPN 1
c concerned rule adjective* 1
c conclude 2
c conclude VBD 2
c conclude by PROPN 2
c conclude by he 2
c conclude by they 2
c conclude first ADP 2
c conclude first NOUN 2
c conclude first PRON 4
c conclude next . 2
c conclude next : 3
c conclude next so 2
c conclude rule after-clause 2
c conclude rule clause 2
c conclude rule quotation 1
c conclude with bare 3
c conclude with by 2
c conclude with clause 1
c condemn VB -1
c condemn VBD 4
c condemn VBG -2
c condemn by NOUN -1
c condemn by PROPN 1
c condemn first DET 2
c condemn first PROPN -2
c condemn next the 2
c condemn o PROPN -2
c condemn with in 3
c conduct -4
c conduct VBD -3
c conduct by NOUN -3
c conduct first ADP -2
c conduct next for -2
c conduct rule rest* -2
c conduct with for -2
c confidence -1
c confidence NN -1
c confidence rule noun-that -2
c confident 1
c confident JJ 1
c confident by NOUN 1
c confident first PRON -1
c confident first PROPN 2
c confident rule adjective* 2
c confirm VBD 1
c confirm by NOUN 1
c confirm first DET 2
c confirm rule object 1
c confront -2
c confront VBN -2
c confront by PROPN -1
c confront first DET -3
c confront o NOUN -2
c confront rule object* -3
c confront with object -1
c congratulate 3
c congratulate VBD 2
c congratulate by he 2
c congratulate first PROPN 2
c congratulate rule object* 2
c congratulate with object 3
c consider 1
c consider VBD 1
c consider VBN 2
c consider by PROPN 3
c consider by they -2
c consider first ADJ 1
c consider first DET 1
c consider next why -2
c consider o NOUN 2
c consider o PRON -1
c consider rule clause -2
c consider rule infinitive* 2
c consider rule mixed -2
c consider with in -1
c consider with object 1
c consume -2
c contact -3
c contact rule rest* -2
c contain -1
c contain VBG -2
c contain rule object* -2
c contemplate 2
c contend VBZ 2
c contend next that 2
c contend rule clause 3
c contend with clause 3
c continue VBG -2
c continue VBN 3
c continue VBZ -3
c continue by NOUN -1
c continue first ADP 1
c continue first CCONJ 2
c continue first NOUN -2
c continue first PART -2
c continue first PROPN 2
c continue first VERB 1
c continue next , 1
c continue next . 4
c continue next : 3
c continue o NOUN -3
c continue rule clause 4
c continue rule object* -2
c continue rule quotation 3
c continue rule rest* -4
c continue with bare 2
c continue with clause 3
c continue with object -2
c continue with with -1
c contradict first PRON 1
c contrast VBG 1
c contrast o NOUN 1
c contrast rule object* 2
c contrast with object 2
c contrast with with 1
c contribute -3
c contribute VBD -2
c contribute first ADP -2
c contribute rule rest* -2
c convene -3
c convene by NOUN -2
c convene o NOUN -2
c convene rule object* -2
c convene with object -3
c convene with to -2
c convince o NOUN -1
c convinced 2
c convinced JJ 2
c convinced next that 2
c convinced rule adjective 3
c convinced with clause 2
c correct -1
c correct JJ -2
c correct first PART -2
c correct next to -2
c correct rule adjective* -2
c correct with bare -2
c count VB -2
c count VBN -2
c count first DET -1
c count with bare -3
c counter 2
c court VBG -2
c court rule rest* -2
c cover -1
c cover VB 1
c cover VBD 2
c cover VBG -3
c cover VBN -3
c cover first ADJ 2
c cover first DET -2
c cover first PROPN -1
c cover next foreign 1
c cover next the -2
c create -3
c create VB -2
c create VBD -3
c create VBN -3
c create by NOUN -3
c create first ADJ -2
c create first DET -1
c create first NOUN -2
c create rule rest* -4
c create with bare -2
c credit 2
c credit by PROPN 2
c credit o NOUN 2
c credit rule object* 2
c credit with object 3
c critical 2
c critical JJ 2
c critical by PROPN 3
c critical first PROPN 2
c critical next of 2
c critical rule adjective* 2
c critical with of 2
c criticism by NOUN -2
c criticism by PROPN -1
c criticism first ADJ -2
c criticism next from -2
c criticism with from -2
c criticize 2
c criticize VBD 2
c criticize VBN 3
c criticize by he 3
c criticize by nobody 3
c criticize first ADJ -1
c criticize first PRON 2
c criticize first PROPN 3
c criticize next by 2
c criticize next clinton 3
c criticize next for 1
c criticize next his 3
c criticize next mr. 2
c criticize next president 2
c criticize next trump 2
c criticize o NOUN 3
c criticize rule object* 2
c criticize rule passive* 2
c criticize rule prepositional* -1
c criticize with as 2
c criticize with by 2
c criticize with during 2
c criticize with for 2
c criticize with object 2
c crush -3
c cry 1
c cry by NOUN 1
c cut -3
c cut VBD -3
c cut by PROPN -2
c cut by he -2
c cut first ADP -2
c cut first DET -3
c cut next a -2
c cut o NOUN -3
c cut rule object* -2
c cut rule rest* -3
c cut with object -3
c cut with to -1
c debate 1
c debate NN 2
c debate by NOUN 1
c debate by nobody 1
c debate first ADJ 1
c debate next over 2
c debate rule noun-of* 2
c debate with over 2
c decide VBP 3
c decide by PROPN 1
c decide first DET -1
c decide first PART 1
c decide first PRON 1
c decide next not 3
c decide next they 1
c decide next to 1
c decide with object 2
c decision by nobody -4
c declare 2
c declare VB 3
c declare VBG 2
c declare by NOUN 2
c declare by PROPN 1
c declare first ADJ 2
c declare first PRON 2
c declare first PROPN 2
c declare first PUNCT 2
c declare next . 2
c declare next that 3
c declare next trump 2
c declare o NOUN 1
c declare rule clause 4
c declare rule object* 2
c declare rule quotation 1
c declare with after 2
c declare with clause 4
c declare with object 1
c decline VBN 2
c decline by PROPN 1
c decline by nobody 3
c decline first PART 2
c decline o NOUN 1
c decline rule infinitive 2
c decline rule object* 1
c decline with infinitive 1
c decry 3
c decry VBD 3
c decry by NOUN 3
c decry by PROPN 2
c decry first DET 2
c decry first PRON 2
c decry next it 2
c decry next the 2
c decry o NOUN 3
c decry o PRON 2
c decry rule object* 3
c decry with object 3
c deem 3
c deem VBN 3
c deem by PROPN 3
c deem first ADJ 3
c deem rule infinitive* 2
c deem with object 2
c deem with xcomp 1
c defeat -1
c defeat by nobody -3
c defeat next . -3
c defeat rule rest* -3
c defeat with bare -3
c defend 3
c defend VBD 4
c defend VBG 2
c defend VBZ -1
c defend by NOUN 2
c defend by PROPN 2
c defend by he 1
c defend first DET 1
c defend first PRON 3
c defend first PROPN 1
c defend next ) 2
c defend next her 2
c defend next himself -2
c defend next his 1
c defend next the 2
c defend o NOUN 2
c defend rule object* 3
c defend rule rest* 3
c defend with as 3
c defend with bare 2
c defend with object 2
c define by NOUN -3
c delegate -3
c delegate by PROPN -2
c delegate with bare -2
c delete -1
c deliver VBD -1
c deliver by NOUN 2
c deliver by he -2
c deliver first NUM 3
c deliver next three 3
c deliver rule clause* 1
c deliver rule rest* -4
c deliver with at -2
c deliver with to -2
c demand VBZ 2
c demand by NOUN 2
c demand o NOUN 2
c demand rule clause 2
c demand rule infinitive 2
c demand with clause 2
c demand with object 2
c demonstrate VBD -3
c demonstrate VBG -1
c demonstrate VBN 2
c demonstrate rule clause* 2
c denounce 1
c denounce VBD 2
c denounce VBN 2
c denounce by PROPN 2
c denounce by he 2
c denounce by they 2
c denounce first ADJ 2
c denounce first PRON 3
c denounce first PROPN 3
c denounce next communists -1
c denounce next franklin 2
c denounce next thursday -3
c denounce o NOUN 1
c denounce o PROPN 3
c denounce rule object 2
c denounce rule object* 1
c denounce rule rest* -2
c denounce with as 2
c denounce with bare -3
c denounce with object 2
c dent -2
c deny -2
c deny VBZ -3
c deny by PROPN -2
c deny first DET 1
c deny first PROPN -3
c deny next that -2
c deny next the 1
c deny rule called-false 4
c deny rule clause -4
c deny rule object 2
c deny with clause -3
c deride 3
c deride rule object* 2
c deride with object 2
c describe VB -2
c describe VBN 2
c describe VBZ 2
c describe by PROPN 1
c describe by he 2
c describe by which -3
c describe first DET 3
c describe first PUNCT 2
c describe next a 2
c describe next himself 3
c describe next mrs. 2
c describe next themselves 1
c describe o PROPN 1
c describe rule object 2
c describe rule passive* 2
c describe rule prepositional* 2
c describe rule quotation -3
c describe with for 2
c describe with object 1
c describe with to 1
c deserve -1
c design VBN -2
c design by nobody -1
c design first DET -3
c detail by NOUN -2
c detain -2
c determine -1
c determine VBG 1
c determine first DET -1
c determine first NOUN -2
c determine next the -2
c determine rule clause -1
c determine with clause -1
c develop -3
c develop VBN -2
c develop by nobody -2
c develop first ADP -2
c develop next under -2
c develop rule rest* -2
c develop with under -2
c devote by he 1
c devote rule object* 2
c die -2
c die VBD -2
c die by PROPN -2
c difficult -2
c difficult JJ -2
c difficult first PART -2
c difficult next to -2
c difficult rule adjective* -2
c difficult with bare -2
c direct -3
c direct VBN -2
c direct first ADJ -2
c direct first PROPN -2
c direct next at -3
c direct with at -3
c direct with object -2
c direct with on -2
c disagree 3
c disagree VBP 2
c disagree rule rest* 2
c disavow 1
c disavow by NOUN 1
c disavow first DET 1
c disavow next the 1
c disavow o NOUN 1
c disavow rule object* 1
c disavow with object 1
c disclose 1
c disclose VBD 2
c disclose first DET 2
c disclose with bare 1
c discover -1
c discuss 3
c discuss VB 1
c discuss VBD 3
c discuss by PROPN 1
c discuss by he 2
c discuss first ADV 2
c discuss first NOUN 2
c discuss first PRON 3
c discuss next a 1
c discuss next his 2
c discuss o NOUN 3
c discuss rule clause* 3
c discuss rule object* 3
c discuss with object 3
c dislike 2
c dismay 2
c dismay VBN 2
c dismay by nobody 1
c dismay first ADP 2
c dismay next by 2
c dismay rule rest* 2
c dismay with by 2
c dismay with in 1
c dismiss VB -1
c dismiss by NOUN 1
c dismiss by PROPN -2
c dismiss first PROPN 1
c dismiss rule called-false 3
c dismiss rule infinitive -1
c dismiss rule object 3
c dismiss with as 2
c display first DET 3
c display o NOUN 2
c display rule rest* 1
c dispute first PRON 2
c dispute with object 2
c distance -2
c distance VBD -2
c distance by PROPN -2
c distance first PRON -2
c distance next himself -2
c distance o PRON -2
c distance rule object* -2
c distance with from -2
c distance with object -2
c distribute -3
c divide first ADP 1
c divide rule passive* -2
c do -2
c do VBD -2
c do by he -1
c do first ADP -2
c do first DET -3
c do o NOUN -2
c do with clause -2
c do with to 1
c document 1
c donate -3
c donate rule rest* -3
c double VBD 1
c double first NOUN 1
c double next down 1
c double o NOUN -2
c double rule prepositional* 1
c double rule rest* -3
c double with +down 1
c double with object -2
c double with on 1
c doubt NN 2
c doubt first PRON 1
c doubt rule clause 2
c doubt rule noun-of* 1
c draw -2
c draw VBD -2
c draw VBN -3
c draw by NOUN -3
c draw by he -3
c draw first ADJ -2
c draw first ADV -2
c draw first PRON -2
c draw first PROPN -2
c draw next blueprints 1
c draw next plan 1
c draw next to -2
c draw o NOUN -2
c draw rule clause* -3
c draw rule passive* -2
c draw rule rest* -3
c draw with from -3
c draw with in -1
c draw with object -2
c draw with to -3
c drive -1
c drive by he -2
c dub 2
c dub rule object* 1
c dub with object 1
c dwell 2
c dwell first DET 2
c dwell rule prepositional* 2
c dwell with on 2
c eager first PART 1
c eager with infinitive 1
c earn -2
c earn VBD -2
c earn by PROPN -3
c earn o NOUN -2
c earn rule object* -1
c earn with object -2
c easy -2
c easy JJ -2
c easy next to -2
c easy rule adjective* -2
c easy with bare -2
c echo VBD 2
c echo VBG -1
c echo by PROPN 1
c echo first PROPN 1
c echo next by 2
c echo next the -1
c echo rule passive* 2
c echo with by 2
c edge -3
c effort -2
c effort NNS -2
c effort first NOUN -2
c effort rule noun-of* -2
c effort with owner -2
c eliminate -3
c email -1
c email VBD -1
c email by NOUN -1
c email by PROPN -1
c email first NOUN -2
c email first PROPN -2
c emblematic -1
c emblematic JJ -1
c emblematic first DET -1
c emblematic next of -1
c emblematic rule adjective* -1
c emblematic with of -1
c embrace 1
c embrace VBD -2
c embrace VBG 2
c embrace by NOUN 1
c embrace by he 2
c embrace next of 1
c embrace with object 1
c embrace with of 1
c emerge by PROPN -3
c emerge next as -3
c emerge with as -3
c emphasize VB 2
c emphasize VBD 3
c emphasize VBG -1
c emphasize by NOUN 2
c emphasize first PRON 3
c emphasize next that 2
c emphasize next the 3
c emphasize next those -3
c emphasize rule clause 3
c emphasize with clause 3
c employ -2
c employ by NOUN -1
c enamored 3
c enamored JJ 3
c enamored by they 2
c enamored first DET 2
c enamored next of 3
c enamored rule adjective* 3
c enamored with of 3
c encounter -3
c encounter o NOUN -2
c encounter rule object* -2
c encounter with object -3
c encourage VB 2
c encourage VBG -2
c encourage by PROPN 1
c encourage first NOUN -2
c encourage first PRON -1
c encourage next the -2
c encourage rule object* -1
c end by NOUN 1
c end by he -2
c end first PRON -3
c end next his -2
c end o NOUN -1
c end with object -1
c endorse 1
c endorse VBD 1
c endorse VBZ 3
c endorse by PROPN 1
c endorse by they 2
c endorse first ADJ 3
c endorse first PART -2
c endorse first PRON 2
c endorse first PROPN 1
c endorse next a -1
c endorse next by -3
c endorse next her 2
c endorse next him -2
c endorse next mrs. 2
c endorse next sanders 1
c endorse next the 2
c endorse o NOUN 2
c endorse o PROPN 1
c endorse rule infinitive -1
c endorse rule object* 2
c endorse rule passive* -1
c endorse with for 2
c endorse with object 2
c endorse with on -1
c endorse with to -2
c endorsement 1
c endorsement first DET -3
c endorsement first PROPN 2
c endorsement next of 2
c endorsement rule noun-of* 1
c endorsement with of 2
c endure -1
c endure by PROPN -1
c enjoy VBZ -1
c enjoy by PROPN -2
c enjoy next a -2
c envision 1
c envision VB 2
c envision VBP 2
c envision by ADJ 2
c envision by they 2
c envision first VERB 2
c envision next liberals 2
c envision next themselves 2
c envision o NOUN 2
c envision o PRON 2
c envision rule infinitive* 2
c envision rule object* 2
c envision with object 3
c envision with xcomp 2
c erupt VBD -3
c escalate -2
c escalate VBD -3
c escape -3
c establish VBN -2
c establish by PROPN -1
c estimate 1
c estimate by NOUN 2
c estimate next that 1
c evidence -1
c evidence NN -1
c evidence by nobody -1
c evidence next that -1
c evidence rule noun-that -1
c evidence with clause -1
c eviscerate 1
c eviscerate VBD 1
c eviscerate by PROPN 1
c eviscerate first DET 1
c eviscerate next the 1
c eviscerate o NOUN 1
c eviscerate rule object* 1
c eviscerate with object 1
c examine VBG -3
c examine first PROPN -3
c examine next mrs. -3
c executive -2
c executive VBZ -2
c executive by NOUN -2
c executive first DET -2
c executive next about -2
c executive rule prepositional* -2
c executive with about -2
c exist -2
c exist rule rest* -2
c expand -2
c expand VB -2
c expand by NOUN -3
c expand by they -1
c expand first NOUN -2
c expand next eligibility -1
c expand next program -1
c expand o NOUN -3
c expand rule object* -3
c expand rule rest* -2
c expand with object -3
c expand with to -1
c expect 2
c expect VBG 2
c expect VBN 2
c expect VBP 3
c expect by nobody 2
c expect first ADP 2
c expect first DET 3
c expect first PART 2
c expect first PRON -1
c expect next a 2
c expect next to 2
c expect o PRON 2
c expect rule infinitive* 2
c expect rule passive* 3
c expect rule rest* 1
c expect with infinitive 2
c expect with object 1
c expect with to 2
c experience 1
c experience o NOUN 1
c experience with object 2
c explain VBD 3
c explain by PROPN 2
c explain first ADV 1
c explain first PROPN -2
c explain next , 3
c explain next . 2
c explain next how 3
c explain o NOUN 2
c explain rule after-clause 2
c explain rule object* 2
c explain with bare 3
c explain with object 1
c expose by NOUN 1
c expose first DET -1
c expose o NOUN 1
c express 3
c express VBD 4
c express VBN 1
c express VBP 2
c express by PROPN 2
c express by he 2
c express first ADJ 2
c express first DET 3
c express first NOUN 2
c express first PROPN 3
c express next concern 3
c express next sharp 2
c express o NOUN 3
c express rule clause 2
c express rule clause* 2
c express rule prepositional* 3
c express with clause 1
c express with for 1
c express with object 3
c extend -2
c extend by NOUN -2
c face -2
c face VBD -2
c face by PROPN -2
c face first PROPN -3
c face next clinton -3
c face o PROPN -3
c face rule rest* -2
c face with object -1
c fail -2
c fail VBD -1
c fail by PROPN -1
c fail first PART -2
c fail next to -2
c fail rule infinitive* -2
c fail with infinitive -1
c fall -3
c fall VBD -2
c fall by PROPN -2
c fall first ADP -2
c fall rule rest* -3
c fan -2
c fan by PROPN -1
c fare -3
c fare by PROPN -3
c fare first ADV -2
c favor 3
c favor VBD 2
c favor VBN 2
c favor VBP 2
c favor by NOUN 1
c favor by PROPN 2
c favor first DET 2
c favor first PRON 3
c favor o NOUN 1
c favor rule object* 2
c favor with object 2
c fear 3
c fear NNS 2
c fear VBG 2
c fear VBP 1
c fear by NOUN 2
c fear by PROPN 2
c fear first ADJ 2
c fear first DET 3
c fear first PROPN 2
c fear next that 3
c fear next the 3
c fear o NOUN 1
c fear rule clause 3
c fear rule noun-of 1
c fear rule object* 2
c fear with clause 4
c fear with object 2
c feature VBD -2
c feature by NOUN -2
c feature by nobody 1
c feature first ADJ -3
c feature first NUM 1
c feature next five 1
c feature o NOUN -3
c feature o NUM 1
c feature rule rest* -2
c feature with in 1
c feel VBP 3
c feel VBZ -2
c feel by he -2
c feel first ADJ 2
c feel first ADV -1
c feel first PRON -2
c feel next a -2
c feel next that 1
c feel next the -1
c feel rule prepositional* 2
c feel rule rest* 3
c feel with object -2
c field -3
c fight first DET -3
c fight rule rest* -1
c fight with to -3
c figure -1
c figure VBD -2
c figure by NOUN -2
c figure first ADP -2
c figure next into -2
c figure with into -2
c file VBN -1
c file by nobody -3
c file first ADP -2
c file next a 1
c file rule clause* -3
c file rule object* 1
c file rule prepositional* -2
c file rule rest* -1
c file with against -1
c file with by -2
c fill -3
c find -1
c find VB -4
c find VBG -2
c find by PROPN -2
c find by nobody -1
c find by they -2
c find by you -2
c find first ADV -1
c find first NUM 2
c find first PRON -4
c find first PROPN 1
c find first VERB -1
c find next . 1
c find next a -4
c find next anyone -2
c find next common -2
c find next himself -3
c find next that 2
c find next ways -2
c find o NOUN -2
c find o PRON -3
c find o PROPN 3
c find rule object* -1
c find rule rest* -2
c find with clause 1
c find with in -3
c find with object -2
c finish -2
c fire by PROPN 1
c fire first ADP 2
c fire rule passive* -3
c fire rule rest* 1
c fire with at 2
c flank -2
c flee -3
c flip -2
c float 2
c fly -3
c fly VBD -3
c fly by PROPN -2
c fly by he -2
c fly first ADP -2
c fly next to -2
c fly rule rest* -3
c fly with to -2
c focus 2
c focus VB 1
c focus VBD 2
c focus VBZ 1
c focus by PROPN 2
c focus by nobody -2
c focus first ADP 2
c focus next more 1
c focus next on 2
c focus rule clause* -1
c focus rule passive* -4
c focus rule prepositional* 2
c focus rule rest* 3
c focus with on 2
c follow -1
c follow with clause -2
c fool -2
c fool VB -2
c fool by PROPN -2
c fool first PRON -2
c fool next them -2
c fool o PRON -2
c fool rule object* -2
c fool with object -2
c frame with object -1
c gain -3
c gain VBN -2
c gain by NOUN -2
c gain first ADJ -2
c gain o NOUN -2
c gain rule rest* -2
c gain with object -2
c gather -3
c gather by NOUN -2
c gather rule rest* -3
c generate -3
c get -3
c get VBD -2
c get VBN -2
c get by NOUN -2
c get by PROPN -1
c get by he -2
c get first ADJ -1
c get first DET -3
c get first PRON -2
c get next a -2
c get o NOUN -3
c get rule clause* -2
c get rule object* -2
c get with object -3
c get with xcomp -1
c give -1
c give VBN -4
c give VBZ 1
c give by NOUN -2
c give by he 1
c give by nobody -3
c give first ADJ -2
c give first ADP 1
c give first DET -2
c give next clinton 3
c give next that -3
c give next to -3
c give rule clause -3
c give rule clause* 1
c give rule object* -2
c give rule prepositional* -3
c give with clause -4
c give with to -2
c go VBG -1
c go VBN -1
c go VBP -2
c go by NOUN -1
c go by he 1
c go by i -2
c go by it -3
c go by nobody -3
c go by they -2
c go first ADJ -3
c go first ADP 2
c go first DET -2
c go first NOUN -2
c go first PART -2
c go first PROPN -2
c go first PUNCT 2
c go next after 1
c go next on 3
c go next out 3
c go next to -4
c go rule clause* 2
c go rule infinitive* -3
c go rule prepositional* -5
c go rule rest* 1
c go with +on 3
c go with bare -2
c go with on -3
c go with out 3
c go with with -3
c go with xcomp -3
c grab -2
c grab with object -2
c grapple rule rest* 1
c greet -1
c greet by NOUN -2
c grow -2
c grow VBN -2
c grow by NOUN -3
c grow rule rest* -3
c guarantee -2
c guarantee by NOUN -2
c guarantee first DET -1
c guard -2
c guard first PRON -2
c guess -1
c guess first PRON -3
c hail 3
c hail by NOUN 2
c hail o NOUN 2
c hail with object 3
c hammer -1
c hang -1
c hang by NOUN -1
c happen -3
c happy 1
c happy JJ 1
c happy rule adjective* 1
c hard -2
c hard JJ -2
c hard by nobody -2
c hard first PART -2
c hard next to -2
c hard rule adjective* -2
c hard with bare -3
c hate 2
c hate rule object* 2
c hate with object 2
c have VBD -2
c have VBN -2
c have by PROPN -1
c have by he -2
c have by they 2
c have first ADV 2
c have first DET -3
c have next a -1
c have next an -2
c have next less 3
c have next the -4
c have o NOUN -2
c have o PRON 2
c have rule clause* 2
c have rule infinitive* -2
c have rule object* -2
c have with to -2
c headline VB 1
c headline rule rest* 1
c headline with of 1
c hear VBD -2
c hear first PROPN -2
c hear first VERB 1
c hear o PRON 1
c hear rule clause* -1
c hear with clause -1
c help -2
c help first VERB -1
c help rule rest* -1
c highlight 1
c highlight VB 2
c highlight VBD 2
c highlight by PROPN 1
c highlight first PRON 2
c highlight first PROPN 2
c highlight rule clause 1
c hint 2
c hint VBZ 3
c hint by PROPN 2
c hint next at 2
c hint rule clause 3
c hint rule prepositional* 2
c hint with at 2
c hire by PROPN -2
c hire first ADJ -3
c hire first DET 1
c hire first PART -2
c hire with in 1
c hit VBD -2
c hit VBG 1
c hit first DET -2
c hit next a -3
c hit o NOUN -2
c hit rule object* -1
c hit with for 1
c hit with object -1
c hold -1
c hold VB -2
c hold VBD -2
c hold VBG -2
c hold VBZ 1
c hold by VERB -2
c hold first DET -2
c hold first PRON -2
c hold next a -1
c hold next this -2
c hold rule quotation -2
c hold with clause -1
c hold with on -1
c hold with xcomp 2
c hope 2
c hope VBD 1
c hope VBG 3
c hope VBN 3
c hope VBP -2
c hope VBZ 2
c hope by NOUN 2
c hope first AUX -2
c hope first PART 2
c hope first PRON 3
c hope first VERB -1
c hope next that 2
c hope next the 1
c hope next to 1
c hope o NOUN 4
c hope rule infinitive* 2
c hope rule noun-of -1
c hope rule noun-of* -2
c hope rule noun-that 2
c hope rule object* 2
c hope rule prepositional* 1
c hope with clause 2
c hope with infinitive 1
c hope with object 3
c hopeful JJ 1
c hopeful rule adjective 1
c host -2
c hostile 2
c hostile JJ 2
c hostile by they 2
c hostile first ADP 2
c hostile next to 2
c hostile rule adjective* 2
c hostile with to 2
c identify 1
c identify VB 1
c identify by PROPN 1
c identify first NOUN -2
c identify first PRON 1
c identify rule object* 3
c identify with as 1
c identify with object 1
c ignore 1
c ignore by PROPN 2
c ignore first PROPN 1
c ignore o PROPN 2
c ignore rule object* 2
c ignore with object 1
c illustrate 1
c illustrate o NOUN 1
c illustrate with object 1
c imagine by nobody -1
c imagine with clause -1
c imagine with object 2
c imply VBD 3
c imply by he -1
c important -2
c important JJ -2
c important rule adjective* -2
c important with bare -2
c impose -1
c inclined -2
c inclined JJ -2
c inclined first PART -2
c inclined next to -2
c inclined rule adjective* -2
c include VBP -3
c include VBZ 2
c include by they -1
c include first ADJ -1
c include first DET 1
c include first PROPN -4
c include next a 1
c include o PROPN -2
c increase -3
c increase by NOUN -2
c increase o NOUN -2
c increase rule quotation -2
c increase with object -2
c indicate VBD 3
c indicate VBN 1
c indicate by NOUN 5
c indicate by PROPN -1
c indicate first DET 2
c indicate next that 2
c indicate rule after-clause 2
c inform 2
c insist 2
c insist VBD 1
c insist VBG 3
c insist VBN 2
c insist VBP 3
c insist VBZ 2
c insist by NOUN 3
c insist by PROPN 2
c insist by he -1
c insist by it 2
c insist first DET 2
c insist first PROPN 3
c insist next that 2
c insist next they 2
c insist rule after-clause 2
c insist rule clause 2
c insist with clause 3
c insist with object 2
c inspire -2
c inspire by NOUN -2
c install -3
c insult 1
c insult by PROPN 2
c insult with object 2
c intend 2
c intend by NOUN 2
c intend first PART 2
c intend next to 1
c intend rule infinitive* 2
c intend with infinitive 2
c interest -2
c interest NN -2
c interest by nobody -1
c interest first VERB -1
c interest next in -2
c interest rule noun-of* -2
c interest with bare -1
c interject 2
c interject by PROPN 2
c interpret 2
c interpret VBN 2
c interpret by nobody 2
c interrupt -3
c interrupt VBD -2
c interrupt by NOUN -2
c interrupt o NOUN -2
c interrupt rule object* -2
c interrupt with object -2
c interview -4
c interview VBD -3
c interview VBN -3
c interview by PROPN -3
c interview first DET -2
c interview first PROPN -3
c interview next by -2
c interview o NOUN -3
c interview rule object* -3
c interview rule rest* -2
c interview with by -2
c interview with object -2
c introduce -2
c introduce VBD -4
c introduce by NOUN -1
c introduce by PROPN -2
c introduce first DET -2
c introduce next a -2
c introduce next in -2
c introduce rule object* -1
c introduce rule prepositional* -2
c introduce with in -2
c introduce with object -1
c introduce with to -3
c investigate -2
c investigate VBG -1
c investigate VBN -2
c investigate by PROPN -2
c investigate rule object* -1
c investigate with in -2
c invite -1
c invite VBD -1
c invite by PROPN -2
c invite first PROPN -2
c invite o PROPN -1
c invite with object -1
c invoke VBD 2
c invoke first DET 1
c invoke next the 2
c invoke o NOUN 1
c invoke with in 1
c invoke with object 1
c issue VBD 1
c issue first ADP -2
c issue first DET 1
c issue next a 1
c issue next an 3
c issue next in -2
c issue o NOUN 2
c issue rule object* 2
c issue rule rest* -3
c issue with in -1
c issue with object 2
c jab -2
c jab VBD -2
c jab by NOUN -1
c jab first PROPN -2
c jab next back -1
c jab rule prepositional* -2
c jab with at -2
c jab with on -2
c join -1
c join VBD -1
c join by PROPN -3
c join first DET -2
c join next a -2
c join o NOUN -2
c join rule object* -1
c joke by PROPN 3
c joke first PRON -1
c joke first PROPN 2
c judge 2
c judge by NOUN 2
c jump -1
c keep -2
c keep VBD -2
c keep VBN -2
c keep VBZ -2
c keep by PROPN -1
c keep first DET -3
c keep next the -2
c keep o NOUN -2
c keep rule object* -3
c keep with object -2
c keep with on -2
c knock by PROPN 2
c knock next a 1
c knock o PROPN 2
c knock rule clause* 1
c knock with by 1
c know 2
c know VBN 3
c know VBZ 1
c know by NOUN 2
c know by nobody 3
c know by you -2
c know first ADP 3
c know first ADV 3
c know first DET 2
c know first PART 2
c know first PROPN 1
c know first SCONJ -2
c know next , -2
c know next as 1
c know next for 2
c know next him 1
c know next it -2
c know next since 2
c know next to 1
c know rule infinitive* 2
c know rule object* -1
c know rule passive* 3
c know rule prepositional* 1
c know rule rest* 2
c know with as 2
c know with for 2
c know with if 1
c know with infinitive 2
c know with on 1
c label 3
c label with object 2
c lack -3
c lack o NOUN -2
c lack with object -2
c lag -3
c lambaste 2
c lament 2
c lament VBD 3
c lament by PROPN 1
c lament first DET 2
c lament rule clause 2
c lament rule object* 3
c land -2
c lash 1
c lash VBD 1
c lash next out 1
c lash rule prepositional* 1
c lash with +out 1
c lash with at 1
c launch -1
c launch VBD -2
c launch VBG 1
c launch by NOUN -1
c launch by he -1
c launch rule object* -1
c launch rule rest* 2
c lay VB -1
c lay VBG 1
c lay VBZ 2
c lay by NOUN -1
c lay by PROPN 2
c lay by he 1
c lay first ADJ 2
c lay first PRON 2
c lay next out 2
c lay rule clause* 3
c lay with +out 2
c lay with for -1
c lay with in -2
c lead -3
c lead VBD -1
c lead VBZ -2
c lead by PROPN -2
c lead rule clause* -2
c lead rule rest* -3
c learn by NOUN 3
c learn by i -2
c learn first DET -3
c learn first PRON 3
c learn rule clause* 1
c learn with clause 1
c leave -2
c leave VBD -2
c leave rule rest* -3
c leave with to -2
c legalize -2
c legalize VBD -1
c legalize by NOUN -2
c legalize first PROPN -1
c legalize next same -2
c legalize o NOUN -2
c legalize rule clause* -2
c legalize with object -2
c lend -1
c lend VBD -2
c lend first PRON -3
c lend next his -1
c lend o NOUN -1
c lend with object -1
c let VB -3
c let VBG 2
c let by NOUN -2
c let by NUM 2
c let by nobody -3
c let first ADJ 1
c let first VERB -1
c let next 's -3
c let next religious 2
c let next the -2
c let o PRON -2
c let rule clause* 1
c let rule infinitive* -2
c let rule rest* -2
c lift -1
c like 2
c like VB 3
c like VBD 3
c like VBP -2
c like VBZ -1
c like by NOUN 2
c like by NUM 3
c like by he -1
c like by i 3
c like first PART 2
c like first PRON 1
c like first PROPN 2
c like next cory 2
c like next the 2
c like next to 2
c like o NOUN 2
c like rule infinitive* 3
c like rule object* 1
c like with infinitive 2
c like with object 1
c likely -2
c likely JJ -2
c likely by NOUN -2
c likely first PART -2
c likely next to -2
c likely rule adjective* -2
c likely with infinitive -2
c liken 3
c liken by NOUN 2
c liken rule object* 2
c liken with object 2
c liken with to 3
c line 1
c line VBN -3
c line by DET -2
c line by NOUN 2
c line next up 2
c line rule rest* 2
c line with +up 2
c line with for -2
c link VBN -3
c link by nobody -2
c link first PROPN -2
c link next to -1
c link rule passive* -2
c link with to -1
c list 2
c list VBD 1
c list VBZ 3
c list by PROPN 1
c list by he 1
c list first DET 2
c list first PROPN 2
c list next the 2
c list o NOUN 2
c list rule object* 3
c list with as 2
c list with object 3
c listen -3
c live -3
c live VBD -2
c live VBP -1
c live by PROPN -2
c live by they -1
c live first ADP -2
c live rule rest* -3
c lobby -2
c lobby by PROPN -2
c lobby with object -2
c lock -3
c lock VBN -2
c look 1
c look VBD -1
c look VBG 3
c look VBP 1
c look by PROPN 2
c look first NOUN -2
c look first PART 2
c look first PRON 2
c look next ahead 1
c look next at 1
c look next increasingly -1
c look next smaller 1
c look next to 1
c look with as 1
c look with bare 1
c look with for -1
c look with infinitive 2
c look with to 2
c lose -3
c lose VBD -3
c lose by he -2
c lose first ADP -2
c lose rule rest* -3
c love VBD 1
c love VBP -1
c love by NOUN 1
c love next : -3
c love next them 2
c love o PRON 2
c love rule object* 2
c love rule rest* -3
c love with bare -3
c love with object 2
c madness -2
c madness NN -2
c madness by nobody -2
c madness first PROPN -2
c madness next to -2
c madness rule noun-of* -2
c madness with to -2
c maintain -3
c maintain VB -1
c maintain VBD -2
c maintain VBZ -2
c maintain by PROPN -2
c maintain by he -2
c maintain by who -2
c maintain first DET -3
c maintain first PRON -2
c maintain next a -3
c maintain o NOUN -4
c maintain rule object* -4
c maintain with for -2
c maintain with object -4
c make VBG -1
c make VBP -3
c make VBZ -1
c make by NOUN -2
c make by nobody -1
c make first AUX 2
c make first DET -2
c make first NOUN -2
c make first PART 1
c make first SCONJ -2
c make first VERB -3
c make next an 1
c make next calls -2
c make next clear 1
c make next to -2
c make o PROPN -3
c make rule clause -3
c make rule clause* 1
c make rule infinitive* -2
c make rule made-known 5
c make rule object* -1
c make rule rest* -2
c make with about -2
c make with bare -2
c make with by -2
c make with infinitive 2
c make with of 1
c manage -3
c manage VBN -2
c manage by PROPN -1
c manage first PART -1
c manage next to -2
c manage rule rest* -3
c manage with infinitive -2
c mark -2
c mark VBG -2
c mark VBN -2
c mark by NOUN -1
c mark next a 1
c mark next the -2
c mark o NOUN -1
c mark rule rest* -3
c mark with object -2
c marry -3
c marry VBD -2
c marry by he -2
c marry with object -2
c match -3
c mean -2
c mean VBG -2
c mean VBZ -2
c mean by NOUN -3
c mean by nobody 2
c mean first DET -1
c mean next that -1
c mean next to 1
c mean rule clause -2
c mean rule clause* -2
c mean with clause -2
c measure -2
c meet -1
c meet VBD -1
c meet by PROPN -3
c meet first ADP -2
c mention 2
c mention VBD 1
c mention VBN 2
c mention by he 1
c mention by nobody 3
c mention first PRON 1
c mention first PROPN 1
c mention first VERB 2
c mention next his 2
c mention next raising 2
c mention o NOUN 2
c mention o PROPN 1
c mention rule clause 1
c mention rule infinitive 2
c mention rule object 2
c mention rule passive* 2
c mention with clause 2
c mention with in 1
c mention with object 2
c message -1
c message with owner -2
c mislead 2
c mislead VBN 2
c mislead by PROPN 2
c mislead first DET 2
c mislead next the 2
c mislead o NOUN 2
c mislead rule object* 2
c mislead with object 2
c miss -2
c miss VBD -3
c miss by PROPN -2
c miss o NOUN -1
c miss rule object* -3
c miss with object -2
c mock 1
c mock VBG 1
c mock VBZ 2
c mock by NOUN 3
c mock by he 2
c mock first DET 1
c mock first PROPN 1
c mock next . 1
c mock next trump 2
c mock o NOUN 1
c mock o PROPN 3
c mock rule object* 1
c mock rule quotation 2
c mock with bare 1
c mock with object 1
c move -2
c move VBN -2
c move by NOUN -1
c move by PROPN -1
c move first ADP -2
c move first VERB -2
c move next out -2
c move rule rest* -2
c move with +out -2
c muse 2
c name 2
c name VBN 3
c name by nobody 2
c name first DET 1
c name first PRON 1
c name first PROPN -1
c name next a -1
c name next the 2
c name o NOUN 2
c name rule object* 2
c name rule passive* 3
c name with as 2
c name with in 1
c name with object 1
c need -1
c need VB -1
c need VBZ -1
c need first DET -3
c news -3
c news NN -3
c news by nobody -3
c news first PROPN -2
c news next that -2
c news rule noun-that -2
c news with clause -2
c nominate 2
c nominate VB -1
c nominate VBN 3
c nominate next a 2
c nominate next to 2
c nominate o NOUN 1
c nominate rule clause* -2
c nominate rule object* 1
c nominate rule prepositional* 1
c nominate with by 2
c nominate with for 2
c nominate with in 2
c nominate with object 1
c nominate with to 2
c note 2
c note VB 3
c note VBD 2
c note VBG 2
c note VBP 2
c note VBZ 1
c note by PROPN 2
c note by he 4
c note first ADJ 3
c note first ADP 4
c note first ADV 2
c note first PRON 4
c note first PROPN 3
c note next , 4
c note next . 3
c note next in 2
c note next that 2
c note next the 2
c note o NOUN 1
c note o PROPN 2
c note rule after-clause 1
c note rule clause 2
c note rule object* 4
c note rule quotation 1
c note with bare 2
c note with clause 2
c note with object 2
c notion -3
c notion NN -2
c notion by nobody -2
c notion next that -2
c notion rule noun-that -2
c notion with clause -2
c obtain -3
c obtain VBD -3
c obtain by he -2
c obtain first PRON -2
c obtain next his -2
c obtain o NOUN -3
c obtain rule object* -2
c obtain with object -3
c offer -1
c offer VBZ -2
c offer by NOUN -2
c offer by nobody -1
c offer by they -1
c offer first DET -1
c offer first PRON -2
c offer next a -3
c offer next his -1
c offer next to 2
c offer next working -2
c offer rule clause -1
c offer with for -1
c offer with infinitive 1
c offer with object -1
c offer with on -2
c open JJ 1
c open by NOUN -2
c open by those 2
c open o NOUN -1
c open rule adjective* 1
c open rule clause* -3
c open rule rest* 2
c open with object -2
c oppose 2
c oppose VB 2
c oppose VBP 2
c oppose VBZ 3
c oppose by PROPN 3
c oppose by nobody -2
c oppose by those 2
c oppose first ADJ 1
c oppose first DET 2
c oppose first NOUN 3
c oppose first PRON 2
c oppose next a 2
c oppose next the 3
c oppose o NOUN 4
c oppose rule object* 4
c oppose with during -1
c oppose with in 1
c oppose with object 3
c opposition 2
c opposition NN 2
c opposition by his 2
c opposition by nobody 2
c opposition first DET 2
c opposition first PROPN -1
c opposition next from -2
c opposition next to 3
c opposition rule noun-of* 2
c opposition with from -2
c opposition with owner 2
c opposition with to 3
c opt 2
c opt by NOUN 2
c order 3
c order VBD 3
c order VBN 2
c order by NOUN 3
c order by PROPN 1
c order first DET 2
c order first PART 1
c order next that 2
c order next the 2
c order o NOUN 3
c order rule clause 2
c order rule infinitive 2
c order rule object 2
c order with clause 2
c order with infinitive 1
c order with object 3
c outline 1
c outline by PROPN 2
c outline first NOUN -1
c outline first PRON 2
c outline next their 2
c outline o NOUN 2
c outline rule object* 2
c outline with object 2
c outline with to 2
c oversee -3
c own -4
c own VBN -3
c own VBP -2
c own VBZ -2
c own by NOUN -3
c own by PROPN -3
c own first DET -3
c own first PRON -2
c own next by -2
c own next the -2
c own o NOUN -3
c own o PROPN -2
c own rule object* -3
c own rule passive* -2
c own rule rest* -3
c own with by -3
c own with object -3
c paint by PROPN 1
c paint rule object* 1
c paint with as 2
c paint with object 1
c pass by PROPN 2
c pass by he -3
c pass first NOUN 2
c pass next a 2
c pass next along 1
c pass next referendums 3
c pass next the -3
c pass o NOUN 1
c pass o PROPN -3
c pay VBD -2
c pay VBN -2
c pay by PROPN -2
c pay first NOUN 1
c pay next tribute 1
c pay rule object* -2
c persuade 2
c persuade by PROPN -1
c persuade first DET 1
c persuade o NOUN 2
c persuade with infinitive 2
c persuade with object 2
c pick -1
c pick by PROPN -2
c pick next up -2
c pick rule object* -2
c pick with +up -2
c pile VBN -2
c pile first ADP -2
c pile rule rest* -2
c pivot 1
c pivot by PROPN 2
c pivot next to 2
c pivot with to 1
c place -2
c place VBD -3
c place by NOUN -2
c place rule object* -1
c place with object -1
c plan 2
c plan VBN -1
c plan VBZ 2
c plan by PROPN 2
c plan first DET -3
c plan first PART 2
c plan first PROPN -2
c plan next for -2
c plan next to 3
c plan rule infinitive* 2
c plan rule prepositional* -1
c plan with for -2
c plan with infinitive 3
c play -2
c play VBZ -2
c play next down 1
c play rule prepositional* -2
c play with +down 1
c play with in 1
c plea -2
c plea NN -2
c plea by PROPN -1
c plea with owner -2
c plead with to -3
c pledge VBG 1
c pledge by NOUN 2
c pledge first PART 2
c pledge next that 2
c pledge rule infinitive 2
c pledge with clause 3
c pledge with to -2
c point NN -3
c point VB 2
c point VBD 1
c point VBZ 1
c point by NOUN 2
c point by nobody -3
c point first ADJ 3
c point first ADP 2
c point first ADV -1
c point first DET 2
c point first PRON 1
c point first VERB -2
c point next out 3
c point rule clause 2
c point rule noun-of* -3
c point rule object* 2
c point rule prepositional* 2
c point with +out 2
c point with that 3
c portray 1
c portray VBN 2
c portray by NOUN 1
c portray o NOUN 2
c portray with object 1
c pose first ADP -2
c pose rule rest* -3
c position VBN -1
c position by NOUN 1
c post VBZ 2
c post by NOUN -2
c post by he 2
c post first ADJ 2
c post first NOUN -2
c post next the 1
c post rule prepositional* -3
c post rule rest* -2
c post with about -2
c pounce VBN -2
c pounce by nobody -2
c pounce first PROPN -2
c pounce rule passive* -2
c pounce with by -2
c practice -2
c praise 1
c praise VBD 3
c praise VBG 2
c praise VBZ 3
c praise by PROPN 2
c praise by he 1
c praise first DET 1
c praise first PRON 1
c praise first PROPN 3
c praise next his -1
c praise rule object* 2
c praise with for -1
c praise with object 1
c predict VBD 2
c predict VBG 3
c predict VBN -2
c predict by he 3
c predict first NOUN 2
c predict first PRON 3
c predict next that 3
c predict rule after-clause 2
c predict rule object 1
c predict with clause 1
c prefer 4
c prefer VBD 3
c prefer VBP 2
c prefer VBZ 2
c prefer by NOUN 3
c prefer by he 2
c prefer first DET 2
c prefer first PART 2
c prefer first PROPN 2
c prefer next the 1
c prefer o NOUN 2
c prefer rule clause* 1
c prefer rule infinitive* 3
c prefer rule object* 3
c prefer with infinitive 2
c prefer with object 3
c prepare -3
c prepare VBG -2
c prepare by PROPN -2
c prepare next for -2
c prepare rule rest* -2
c prepare with for -2
c present VBD 1
c present by NOUN -1
c present by he 3
c present first DET 1
c present next poll -2
c present with as -1
c present with with -3
c press -2
c press VB -1
c press VBD 1
c press VBG -1
c press VBN -2
c press by NOUN -2
c press first PART -2
c press first PRON -2
c press o NOUN -2
c press o PROPN -1
c press rule infinitive -2
c press rule object* -2
c press with object -2
c press with to -1
c prevent first PRON -1
c proceed -1
c proceed VBD -1
c proceed first PART -2
c proceed next to -1
c proceed rule infinitive* -1
c proceed with infinitive -1
c proclaim 3
c proclaim by PROPN 2
c produce -1
c produce by PROPN -2
c produce first DET -2
c produce next a -2
c produce rule rest* -3
c project VBD 3
c project by NOUN -1
c project first DET 1
c project first NOUN -2
c promise NN 1
c promise VBG -1
c promise VBN 3
c promise by nobody 2
c promise first PART 2
c promise next that 3
c promise o NOUN 3
c promise rule infinitive 2
c promise rule object 2
c promise with clause 1
c promise with object 1
c promise with owner 3
c promising 3
c promising JJ 3
c promising by PROPN 3
c promising first PART 3
c promising next to 3
c promising rule adjective* 3
c promising with infinitive 2
c promote 2
c promote VB -1
c promote by NOUN 1
c promote first PRON 3
c promote o NOUN 1
c promote rule object* 2
c promote with object 2
c prompt -3
c prompt VBD -2
c prompt VBN -2
c prompt by NOUN -3
c prompt first DET -2
c prompt next a -2
c prompt o NOUN -2
c prompt rule rest* -2
c prompt with object -2
c proposal 1
c proposal rule noun-of* 1
c proposal with for 1
c proposal with owner 2
c propose 2
c propose VBD 2
c propose VBG 1
c propose VBN 1
c propose by NOUN 1
c propose by PROPN 2
c propose by he 3
c propose first DET 1
c propose first PRON 1
c propose first VERB 3
c propose next a 3
c propose o NOUN 2
c propose rule clause -1
c propose rule infinitive 1
c propose rule object 2
c propose rule rest* 2
c propose with bare 1
c propose with in 2
c propose with object 3
c protest with object 1
c proud 1
c proud JJ 1
c proud next of 1
c proud rule adjective* 1
c proud with of 1
c prove -2
c prove VBD -2
c prove by PROPN -2
c prove by he -2
c prove first ADJ -3
c prove next that -2
c prove rule clause -2
c prove rule rest* -1
c prove with clause -2
c prove with xcomp -2
c provide -1
c provide VBG -3
c provide VBN -2
c provide VBZ -2
c provide by NOUN -2
c provide by PROPN -2
c provide first ADP -2
c provide first NOUN -2
c provide first PROPN -3
c provide next by -2
c provide next melania -2
c provide o PROPN -3
c provide rule object* -1
c provide with object -1
c provide with with -2
c publish -1
c publish VBN -3
c publish by NOUN -1
c publish by PROPN -1
c publish by nobody -1
c publish first PROPN -3
c publish next an 4
c publish next in -2
c publish o NOUN 1
c publish rule clause -2
c publish rule prepositional* -2
c publish with in -2
c pull -3
c pull by PROPN -2
c pull with object -2
c pump 3
c push 2
c push VBN 2
c push VBZ -1
c push by PROPN 2
c push by he 2
c push by nobody 1
c push first DET 2
c push first PART 2
c push first PRON 1
c push next for 2
c push next to 2
c push rule infinitive* 2
c push rule object* -2
c push rule prepositional* 2
c push with against 2
c push with for 2
c push with infinitive 1
c push with on 1
c put -1
c put VBG -3
c put VBN -3
c put VBZ 2
c put by he -1
c put by it -3
c put by nobody -2
c put first ADJ 1
c put first PRON -3
c put next out 2
c put o PROPN -3
c put rule clause* 2
c put rule object* -3
c put rule passive* -2
c put rule rest* -1
c put with +out 2
c put with clause 3
c put with in -2
c put with on -1
c query 1
c query NNS 1
c query by NOUN 1
c query first PROPN 1
c query next over 1
c query rule noun-of* 1
c query with over 1
c question 2
c question VBD 2
c question VBG 4
c question by NOUN 2
c question by PROPN 1
c question by he 2
c question first DET 1
c question first PRON 1
c question first SCONJ 2
c question next how 2
c question next the 2
c question next whether 2
c question next why 2
c question o NOUN 4
c question rule clause 3
c question rule object* 3
c question with object 4
c question with xcomp 2
c quick -2
c quick JJ -2
c quick by NOUN -3
c quick first ADP -3
c quick first PART -1
c quick next to -2
c quick rule adjective* -2
c quick with to -4
c quote by NOUN -1
c quote first PROPN 1
c quote next former 3
c quote o PROPN 1
c quote rule citing-words 2
c quote with as 2
c race -2
c rail 3
c rail VBD 2
c rail VBN 3
c rail by NOUN 3
c rail by PROPN 2
c rail first PRON 3
c rail first PROPN 2
c rail next against 3
c rail rule prepositional* 4
c rail with against 3
c raise VBN -1
c raise VBZ -3
c raise by NOUN -1
c raise by he 2
c raise by nobody -3
c raise first ADP -2
c raise first PRON 3
c raise first PROPN -3
c raise first SYM -2
c raise next them 3
c raise o PRON 3
c raise o SYM -2
c raise with at 3
c rally -3
c rally by PROPN -3
c rally first DET -2
c rally o NOUN -3
c rally with object -3
c rattle -3
c rattle VBD -2
c rattle by NOUN -2
c rattle first PROPN -2
c rattle o NOUN -2
c rattle rule object* -2
c rattle with object -2
c reach -2
c reach VBD -1
c reach VBN -1
c reach by NOUN -2
c reach first PROPN -2
c reach rule prepositional* -1
c reach with to -1
c react -1
c react by NOUN -1
c react first DET -1
c react next to -2
c react rule prepositional* -2
c read -1
c read VB -2
c read VBG -2
c read by it 2
c read by nobody -2
c read first ADP -1
c read next . 3
c read next an -2
c read rule object* -2
c read rule rest* -1
c read with object -2
c ready -3
c ready JJ -2
c ready by NOUN -2
c ready first PART -2
c ready next to -2
c ready rule adjective* -2
c ready with infinitive -2
c reaffirm 3
c realize VBD 2
c realize by NOUN 1
c realize rule clause 2
c realize with clause 2
c rebuff VBD -3
c rebuff by PROPN -1
c rebuff o NOUN -1
c rebuff with object -1
c rebut VBZ 3
c rebut first ADJ 2
c rebut next american 3
c recall 2
c recall VB 3
c recall VBD 2
c recall VBG 1
c recall by PROPN 1
c recall by he 2
c recall first ADJ 2
c recall first ADV 3
c recall first VERB 2
c recall next how 3
c recall next that 2
c recall o NOUN 1
c recall rule clause 3
c recall rule object* 2
c recall rule rest* 3
c recall with bare 2
c recall with clause 3
c recall with object 1
c receive -4
c receive VBD -3
c receive VBN -2
c receive by NOUN -2
c receive by PROPN -3
c receive first ADJ -2
c receive first DET -3
c receive next a -2
c receive next the -2
c receive o NOUN -4
c receive rule object* -4
c receive rule rest* -2
c receive with object -4
c receive with on -1
c recite 2
c recite VBD 2
c recite by PROPN 1
c recite first PRON 3
c recite next her 2
c recite o NOUN 2
c recite rule object* 2
c recite with object 2
c recognize 2
c recognize VBN 1
c recognize VBP 2
c recognize by NOUN 2
c recognize first NOUN 1
c recognize next or 2
c recognize next that 3
c recognize o NOUN 1
c recognize rule clause 1
c recognize rule rest* 2
c recognize with clause 1
c recognize with object 1
c recommend 1
c recommend VBD 3
c recommend by NOUN 3
c recommend by PROPN -1
c recommend with clause 2
c record -1
c record by NOUN -2
c recount 1
c recount by PROPN 3
c recount first DET 2
c recount first PRON 2
c recount next his 2
c recount o NOUN 2
c recount with object 2
c reduce -2
c reduce o NOUN -2
c reduce rule rest* -2
c reduce with object -2
c refer 3
c refer VBG 2
c refer VBN 3
c refer by NOUN 1
c refer by PROPN 2
c refer by nobody 2
c refer first ADJ 2
c refer first ADP 3
c refer first DET 1
c refer first NOUN 2
c refer first PRON 2
c refer next to 3
c refer rule prepositional* 3
c refer with to 3
c reference 3
c reference VBD 2
c reference by PROPN 3
c reference first DET 2
c reference o NOUN 2
c reference rule object* 2
c reference with object 3
c reflect -3
c reflect VBN -2
c reflect VBZ -2
c reflect by NOUN -4
c reflect by nobody -2
c reflect first ADP -2
c reflect first DET -2
c reflect first PRON -2
c reflect next in -2
c reflect next on 1
c reflect next the -2
c reflect o NOUN -2
c reflect rule clause -2
c reflect rule object* -2
c reflect rule rest* -3
c reflect with object -3
c reflect with on 1
c refuse 2
c refuse VBG 1
c refuse VBN 4
c refuse VBZ 3
c refuse by NOUN 3
c refuse by it 2
c refuse first NOUN 1
c refuse first PART 2
c refuse next service 3
c refuse next to 2
c refuse o NOUN 1
c refuse rule clause 3
c refuse rule infinitive 2
c refuse rule object 1
c refuse with in 3
c refuse with infinitive 2
c refuse with object 1
c refuse with to 3
c regard 1
c regard VBN 2
c regard by nobody 2
c regard first DET 1
c regard next as 2
c regard rule passive* 1
c regard with as 1
c register -3
c register VB -2
c register by NOUN -1
c register by nobody -3
c register first ADP -2
c register o NOUN -1
c register rule clause -3
c register rule rest* -3
c register with object -2
c register with on -1
c reiterate by he 2
c reiterate first PRON 3
c reiterate o NOUN -1
c reiterate rule clause 3
c reiterate rule object -2
c reject VBG 1
c reject by NOUN 1
c reject next a 1
c reject next the -1
c reject rule called-false 1
c reject rule object -1
c reject with to 2
c relate -2
c relate by NOUN -2
c relate next to -2
c relate rule rest* -2
c relate with to -2
c release VB 3
c release VBD -1
c release by nobody -1
c release first ADJ -1
c release first ADP -2
c release first DET 2
c release first NOUN -1
c release first PROPN -4
c release next . -2
c release next a 2
c release next friday -2
c release next the 2
c release next this -2
c release o NOUN 2
c release rule prepositional* -2
c release with clause -3
c release with object 2
c release with on -3
c relish 2
c relish VBG -2
c relish by PROPN 1
c relish first DET 1
c relish o NOUN 2
c relish rule rest* -2
c relish with object 2
c rely VBG 1
c rely VBN -3
c rely by NOUN -2
c rely first ADJ -3
c rely rule prepositional* -1
c rely with for -2
c remain -3
c remain VBD -2
c remain VBP -1
c remain VBZ -3
c remain by NOUN -1
c remain by PROPN -3
c remain by he -2
c remain first ADJ -2
c remain first ADP -2
c remain first ADV -2
c remain first PRON 2
c remain next the -2
c remain next very -2
c remain rule clause 3
c remain rule infinitive* -3
c remain rule rest* -1
c remain with xcomp -2
c remark -1
c remark NNS -2
c remark VBD 1
c remark by NOUN -1
c remark by he 3
c remark first DET -2
c remark first PRON 2
c remark rule clause 3
c remark rule quotation 3
c remark with bare 1
c remark with owner -1
c remember 3
c remember VBD 2
c remember VBP 1
c remember VBZ 2
c remember by NOUN 2
c remember by PROPN 3
c remember by he 2
c remember by nobody 1
c remember first DET 1
c remember first PROPN 2
c remember next that -2
c remember next well 1
c remember o NOUN 2
c remember rule clause* 2
c remember rule object* 2
c remember with object 2
c remind 3
c remind VBD 3
c remind VBG 1
c remind by NOUN 1
c remind by PROPN 1
c remind first DET 1
c remind first PROPN 3
c remind next viewers 2
c remind o NOUN 3
c remind rule clause 1
c remind rule clause* 3
c remind with clause 2
c remind with object 3
c reminder -1
c reminder NN -3
c renew rule object* -3
c repeat VB -1
c repeat VBD 1
c repeat next the 2
c repeat o NOUN 1
c replace -1
c reply 1
c reply by NOUN 1
c reply by PROPN 3
c reply first INTJ 2
c reply first PRON 3
c reply next , 2
c reply next . 2
c reply next : 2
c reply with bare 3
c report NN -2
c report VBD 2
c report VBN 3
c report VBZ -1
c report first ADJ 2
c report first ADV 2
c report first DET 2
c report first PRON 2
c report first PUNCT -1
c report next , 2
c report next . 4
c report next by 2
c report next from -3
c report next in 3
c report next it -1
c report next last 2
c report next that 2
c report rule after-clause 2
c report rule mixed 2
c report rule noun-of -2
c report rule passive 2
c report rule prepositional -2
c report rule prepositional* -2
c report rule rest* 1
c report with bare 4
c report with by 2
c report with from -2
c report with in 1
c report with on -1
c report with to -1
c report with xcomp -2
c reportedly first CCONJ 1
c reportedly first DET 1
c represent -1
c represent VBD -2
c represent by NOUN -1
c represent by PROPN -1
c represent first DET -2
c represent o NOUN -1
c represent with object -1
c repudiate 2
c repudiate o NOUN 2
c repudiate with object 2
c request 1
c request NNS 1
c request VBN 3
c request by nobody 2
c request first DET 1
c request first NOUN 1
c request next anonymity -1
c request next for 1
c request rule infinitive -1
c request rule noun-of* 1
c request rule object* 1
c request with for 1
c require VBZ -1
c require first ADJ -2
c require first NOUN -1
c require first PART 1
c require next a -3
c require next to 2
c require o PRON -2
c require rule rest* -2
c require with infinitive 1
c require with to 2
c reserve -3
c reserve VBN -2
c resign -3
c resign VBD -3
c resign by PROPN -2
c resign rule rest* -2
c resist by PROPN -1
c resist o NOUN -1
c resonate -1
c respond VBG -1
c respond by he -1
c respond by nobody -1
c respond first ADP -1
c respond first AUX -1
c respond first INTJ 3
c respond first SCONJ -1
c respond next . 3
c respond next that 3
c respond rule after-clause -3
c respond rule quotation 2
c respond with bare 2
c respond with in -1
c respond with object -2
c respond with on -1
c restrict 1
c restrict VBG 2
c restrict by NOUN 2
c restrict o NOUN 2
c restrict rule object* 2
c restrict with object 2
c return VBD -1
c retweet VBD 2
c retweet o NOUN 3
c retweet rule object* 2
c retweet with object 2
c reveal VBN 2
c reveal by NOUN 1
c reveal by PROPN 1
c reveal first ADV 1
c reveal first DET 3
c reveal next , 3
c reveal next a 2
c reveal next that 1
c reveal o NOUN 1
c reveal with object 1
c revel 2
c revel VBG 2
c revel by NOUN 2
c revel first PROPN 2
c revel next in 2
c revel rule prepositional* 2
c revel with in 2
c revelation -1
c revelation by nobody -1
c reverse -1
c reverse first PRON -3
c reverse rule object* -2
c reverse with object -1
c revile VB -2
c revile by PROPN -2
c revile first ADP -2
c revile next planned -2
c revile o PROPN -2
c revile rule clause* -2
c revile with object -2
c rip 2
c rip VBD 3
c rip by PROPN 2
c rip first ADP 2
c rip next into 2
c rip rule rest* 2
c rip with into 2
c rise -2
c rise by NOUN -2
c rise by PROPN -2
c rise rule prepositional* -1
c rise rule rest* -2
c risk -3
c rock -2
c role -2
c role NN -2
c role first VERB -2
c role next in -2
c role rule noun-of* -2
c roll -2
c roll first NOUN -2
c roll next out -1
c roll o NOUN -1
c roll rule object* -1
c roll with +out -1
c roll with object -1
c rule first NOUN -1
c run -2
c run VBD -1
c run VBG -1
c run by NOUN -2
c run by he -2
c run first ADJ -2
c run next on -2
c run rule prepositional* -3
c run rule rest* -1
c run with on -2
c run with xcomp -2
c rush -2
c rush VBD -3
c rush by PROPN -2
c rush by he -2
c rush first PART -2
c rush next to -3
c rush rule infinitive* -2
c rush with infinitive -2
c satirize 2
c satirize VBG 1
c satirize VBZ 1
c satirize by NOUN 2
c satirize first DET 1
c satirize first NOUN 1
c satirize next capitalist 1
c satirize next the 1
c satirize o ADJ 1
c satirize o NOUN 1
c satirize rule object* 2
c satirize with object 2
c say 1
c say VB -3
c say VBD 2
c say VBG -2
c say VBN 2
c say VBP 3
c say VBZ 2
c say by ADJ 3
c say by DET 3
c say by NOUN 2
c say by NUM 2
c say by PROPN 2
c say by he 2
c say by him 4
c say by label -6
c say by they 1
c say by those -2
c say first ADJ 5
c say first ADP 1
c say first ADV 2
c say first AUX 1
c say first CCONJ 1
c say first DET 2
c say first NOUN 2
c say first PART 2
c say first PRON 1
c say first VERB 1
c say next " 3
c say next , 1
c say next . 2
c say next about 2
c say next alan 2
c say next any 1
c say next at 2
c say next beck 2
c say next before 2
c say next ben 2
c say next brad 2
c say next bree 2
c say next by 3
c say next carson 2
c say next china 1
c say next could 3
c say next courtney 1
c say next cruz 3
c say next dan 2
c say next david 2
c say next democratic 3
c say next desantis 2
c say next doug 1
c say next during 3
c say next eric 2
c say next for 2
c say next former 3
c say next freddy 1
c say next friday 2
c say next george 2
c say next german 2
c say next her 1
c say next if 3
c say next in 2
c say next jaime 1
c say next john 2
c say next jon 2
c say next karen 1
c say next last 3
c say next mark 2
c say next matt 2
c say next mattie 2
c say next michael 2
c say next mike 2
c say next monday 2
c say next mr. 2
c say next on 2
c say next one 4
c say next paloma 1
c say next paul 2
c say next people 2
c say next peter 2
c say next pleasantly 2
c say next recently 2
c say next rep. 2
c say next repeatedly 2
c say next representative 2
c say next represented 2
c say next republican 2
c say next republicans 2
c say next robert 2
c say next rubio 2
c say next scott -1
c say next sen. 2
c say next senator 2
c say next she 1
c say next some 2
c say next something -2
c say next stephanie 1
c say next steven 1
c say next that 1
c say next their -1
c say next then 2
c say next they 2
c say next this -1
c say next thursday 2
c say next to 3
c say next tuesday 2
c say next was 3
c say next we 2
c say next were 2
c say next when 3
c say next whether -1
c say next wilcox 2
c say next will 3
c say next with 3
c say next would 2
c say next yes -1
c say o NUM 3
c say o PRON -1
c say rule after-clause 3
c say rule answered-no -2
c say rule clause 3
c say rule made-known -6
c say rule passive* -4
c say rule quotation 2
c say rule reported-to 2
c say with about 1
c say with after 3
c say with at 2
c say with bare 2
c say with before 3
c say with clause 1
c say with during 3
c say with for 2
c say with from 2
c say with in 2
c say with infinitive 3
c say with into 3
c say with on 2
c say with to 2
c say with xcomp 2
c scramble -2
c scramble VBG -2
c scramble by PROPN -3
c scramble rule infinitive* -2
c search -2
c see 1
c see VBD -3
c see VBG -2
c see VBP 3
c see VBZ 4
c see by DET 2
c see by PROPN 2
c see by they 2
c see by you -2
c see first ADP -1
c see first DET 1
c see first NOUN 1
c see first PROPN 3
c see first SCONJ -1
c see next as 2
c see next beck 2
c see next him -2
c see next his -2
c see next it 2
c see next on -2
c see next since -3
c see next their 1
c see o NOUN 1
c see o PRON -1
c see rule object* 2
c see rule passive* 2
c see rule prepositional* 2
c see rule rest* -2
c see with after -2
c see with as 5
c see with bare -1
c see with for 2
c see with in 2
c see with on -4
c seek 1
c seek VB 2
c seek VBD 1
c seek VBZ 2
c seek by he 1
c seek first PART 1
c seek first PRON 2
c seek next the -1
c seek next to 1
c seek o NOUN 1
c seek rule clause* 2
c seek rule rest* -3
c seek with clause 1
c seek with infinitive 1
c seek with object 1
c seem 2
c seem VBD 2
c seem VBN 2
c seem VBZ 2
c seem by nobody 2
c seem first ADJ 2
c seem first ADP 2
c seem first ADV -2
c seem first NOUN 2
c seem first PART 5
c seem next a -1
c seem next like 2
c seem next missing -3
c seem next more -1
c seem next ready 2
c seem next to 3
c seem o NOUN 1
c seem rule object* 1
c seem rule rest* 4
c seem with infinitive 2
c seem with like 2
c seem with to 2
c seize VBD -3
c seize VBN -3
c seize by nobody -2
c seize rule passive* -2
c seize rule prepositional* -3
c seize with on -1
c select -3
c select o NOUN -2
c select rule object* -3
c select with object -3
c sell -3
c sell by NOUN -2
c sell rule rest* -2
c send -2
c send VBD -2
c send VBG -2
c send by he -2
c send by nobody -3
c send first ADJ -2
c send first DET -1
c send first PROPN -1
c send next out 1
c send o NOUN -1
c send rule clause* 1
c send rule object* -3
c send with +out 1
c send with object -2
c send with to -2
c sense 2
c sense NN 1
c sense by nobody 1
c sense next that 2
c sense with clause 2
c sentence by nobody -2
c serve -3
c serve rule rest* -3
c set -3
c set JJ -2
c set VB -2
c set VBN -3
c set by PROPN -2
c set by he -2
c set by nobody -2
c set first DET -3
c set first PART -2
c set next to -2
c set o NOUN -1
c set rule adjective* -2
c set rule object* -2
c set rule rest* -3
c set with for -2
c set with infinitive -2
c set with object -1
c shake -3
c shake VBD -2
c shake by PROPN -2
c shake o NOUN -2
c shake with object -2
c shape -2
c share 1
c share VBG -3
c share VBP 2
c share VBZ 1
c share by he 1
c share next with -1
c share o NOUN 1
c share rule clause* 3
c share with object 1
c share with with -1
c sharpen -3
c shift -2
c shift VBN -3
c shift by NOUN -2
c shift by PROPN -3
c shift rule prepositional* -2
c shift with to -3
c shoot next back 2
c shor 1
c shor VBD 1
c shor by he 1
c shor first PRON 1
c shor next up 1
c shor rule clause* 1
c shor with +up 1
c shout 3
c shout VBD 3
c shout by NOUN 2
c shout next , 2
c shout rule quotation 3
c show VB -2
c show VBD 2
c show VBP 1
c show by NOUN 2
c show by he -1
c show by they -2
c show first ADJ 2
c show first NUM 4
c show first PROPN 3
c show next . 1
c show next a 2
c show next clinton 4
c show next flashes -2
c show next how -1
c show next in -1
c show next little 3
c show next mrs. 2
c show next trump 2
c show next up -3
c show next voters 3
c show o ADV -2
c show o PROPN 2
c show o SCONJ 3
c show rule after-clause 2
c show rule object* 2
c show rule passive* 2
c show rule prepositional* -2
c show rule rest* -2
c show with +up -3
c show with addressee 2
c show with bare 2
c show with object 1
c show with of -2
c show with to -1
c show with with 3
c show with xcomp 1
c shrug 2
c shrug VBD 2
c shrug first ADP 2
c shrug next off 2
c shrug rule rest* 1
c shrug with off 2
c side 2
c side next with 2
c side with with 2
c sign -2
c sign NNS -2
c sign VB -2
c sign VBZ -1
c sign by NOUN -3
c sign by NUM -1
c sign first PROPN -3
c sign next a 3
c sign next that -2
c sign next the -1
c sign next up -1
c sign rule clause -2
c sign rule noun-that -2
c sign rule prepositional* -3
c sign rule rest* -2
c sign with +up -1
c sign with clause -3
c sign with for -2
c sign with object -1
c signal by PROPN 2
c signal first PRON 2
c signal next that 2
c signal rule clause 2
c signal rule object* -2
c signal with clause 2
c single by PROPN -1
c single next out 1
c single with +out 1
c sit -3
c sit VBD -2
c sit by PROPN -2
c sit first ADP -2
c sit rule rest* -3
c skeptical 1
c skeptical JJ 1
c skeptical next of 2
c skeptical rule adjective* 1
c skeptical with of 2
c slam 2
c slam VBG 1
c slam VBN 2
c slam VBZ 2
c slam by NOUN 2
c slam first DET 1
c slam next the 1
c slam o NOUN 1
c slam rule object* 2
c slam with object 1
c sound 1
c sound VB -3
c sound VBD 2
c sound VBZ 1
c sound by NOUN 2
c sound by PROPN 1
c sound first ADJ -1
c sound first ADV 1
c sound rule rest* -3
c sound with xcomp 1
c spar 3
c spar VBD 3
c spar by NOUN 3
c spar first ADV 2
c spar next on 2
c spar o ADV 2
c spar rule object* 3
c spar with object 3
c spar with on 2
c spark -1
c spark o NOUN -1
c spark with object -1
c speak -2
c speak VBG -4
c speak by PROPN -3
c speak by nobody -2
c speak first ADJ -2
c speak first ADV -2
c speak first PROPN -2
c speak first SCONJ 2
c speak next about 4
c speak next at -2
c speak next events -2
c speak next from -3
c speak next in -2
c speak next of 2
c speak next on -2
c speak next out 3
c speak next there -1
c speak next to -2
c speak next with -2
c speak rule clause -2
c speak rule object* -2
c speak rule quotation -3
c speak with +out 3
c speak with about 6
c speak with after -2
c speak with against 1
c speak with at -2
c speak with bare -2
c speak with because -2
c speak with by -3
c speak with for -2
c speak with from -4
c speak with infinitive -2
c speak with object -1
c speak with on -3
c speak with to -1
c speak with with -2
c speculate 2
c speculate next that 2
c speculate rule clause 2
c speculate with clause 2
c speech -2
c speech rule noun-of* -1
c spend -2
c spend VBN -2
c spend by he -2
c spend first ADJ -1
c spend first ADV -2
c spend first DET -2
c spend first PROPN 1
c spend next most -2
c spend next much -3
c spend next the -2
c spend o ADJ -2
c spend o NOUN -3
c spend rule clause* -2
c spend rule object* -4
c spend with bare 1
c spend with object -3
c spend with of -2
c spike -2
c spike VBN -2
c spike by NOUN -2
c spike first PART -2
c spike next not -2
c spike rule rest* -2
c spike with because -2
c split -1
c split VBN -2
c split by nobody -2
c split first DET -2
c split rule passive* -3
c spread -3
c spread VBN -2
c spread by NOUN -2
c spread rule rest* -2
c squeeze -3
c squeeze VB -2
c squeeze by he -2
c squeeze first DET -2
c squeeze next every -2
c squeeze o NOUN -2
c squeeze rule rest* -3
c squeeze with object -2
c stake -3
c stake o NOUN -2
c stake with object -3
c stance 1
c stance NN 1
c stance next on 1
c stance rule noun-of* 1
c stance with owner 1
c stand VBD -2
c stand next by 2
c stand rule clause* -1
c stand with by 2
c start -2
c start VBD -3
c start by NOUN -3
c start first DET -1
c start first PART -1
c start first PRON -2
c start first PROPN -2
c start next a -3
c start next his -2
c start next to -2
c start next winning -2
c start o NOUN -1
c start rule infinitive* -1
c start rule object* -2
c start rule prepositional* -2
c start with in -2
c start with infinitive -2
c start with object -1
c state -1
c state VBD 3
c state VBG 1
c state VBZ -3
c state by PROPN -1
c state by he 3
c state by it 2
c state by nobody -2
c state first AUX -1
c state first PRON 2
c state first PROPN -2
c state next , 1
c state next . 2
c state rule after-clause -1
c statement -2
c statement NN -2
c statement by nobody -4
c statement first DET -2
c statement first PROPN -3
c statement next that -2
c statement rule noun-of* -1
c statement rule noun-that -2
c statement with clause -2
c stay -1
c step rule object* 1
c stick -1
c stick by NOUN -3
c stick next to -3
c stir -2
c stir by PROPN -2
c stress 1
c stress by PROPN 2
c stress first DET 1
c stress first PRON 2
c stress next that 2
c stress next those 2
c stress rule clause 3
c stress rule object* 2
c stress with at 2
c stress with clause 2
c strike VBG -3
c strike VBN 1
c strike by he 2
c strike first DET -4
c strike first PROPN 2
c strike next a -3
c strike next down 2
c strike with +down 2
c strike with on 2
c strive next to -1
c strive with infinitive -1
c struggle VBG 2
c struggle VBN -3
c struggle by PROPN -1
c struggle rule rest* -3
c struggle with to -3
c study -3
c study rule rest* -2
c study with object -2
c sue by NOUN 1
c sue first DET 2
c sue first PROPN -1
c sue first SCONJ 2
c sue next by 2
c sue next the 2
c sue o NOUN 1
c sue o PROPN -1
c sue rule object* -2
c sue rule rest* 2
c sue with by 2
c sue with for 1
c suffer -3
c suggest 2
c suggest VBD 3
c suggest VBN 2
c suggest VBP 2
c suggest VBZ -1
c suggest by PROPN 4
c suggest by he 2
c suggest first ADJ 2
c suggest first DET 2
c suggest first NOUN 3
c suggest first PROPN 1
c suggest next a 1
c suggest next he 2
c suggest next moderate 3
c suggest next on 3
c suggest next she 2
c suggest next the 1
c suggest next they 2
c suggest o PROPN 3
c suggest o SCONJ 2
c suggest rule clause 2
c suggest with bare 3
c suggest with clause 1
c suggest with object 2
c suggest with xcomp 3
c suggestion first DET 1
c suggestion with owner 1
c support 3
c support VBD 2
c support VBG 1
c support VBN 5
c support by ADJ 3
c support by NOUN 2
c support by PROPN 2
c support by he 1
c support by his 1
c support by nobody 1
c support by you -3
c support first ADV 1
c support first DET 2
c support first NOUN 1
c support first PROPN 2
c support first VERB 2
c support next a 3
c support next doling 2
c support next donald -1
c support next for 1
c support next his 2
c support next implementation 2
c support next later 3
c support next sanders 3
c support next schools -1
c support next the 2
c support o NOUN 2
c support rule clause* 2
c support rule infinitive* 2
c support rule object* 2
c support with bare 2
c support with in 2
c support with object 2
c support with owner -2
c support with to 3
c support with xcomp 3
c supportive 2
c supportive JJ 2
c supportive by he 2
c supportive by they 2
c supportive first ADJ 2
c supportive first DET 2
c supportive next of 2
c supportive rule adjective* 2
c supportive with of 2
c suppose -3
c suppose VBN -3
c suppose by nobody -3
c suppose first PART -3
c suppose next to -3
c suppose rule infinitive* -3
c suppose with infinitive -3
c sure first PART -2
c sure next to -2
c sure with infinitive -2
c surprise with object -3
c survey -3
c survive -3
c suspect 3
c suspect next that 2
c suspect rule clause 3
c suspect with clause 2
c suspend -2
c suspend o NOUN -1
c suspend with object -1
c sweep -3
c sweep VBD -2
c sweep by PROPN -2
c sweep with object -3
c switch -2
c tack -3
c tack by NOUN -2
c take -2
c take VBD -3
c take VBG -1
c take by he -2
c take by it -3
c take first ADJ -2
c take first ADP -1
c take first ADV -2
c take first DET -2
c take first PRON -2
c take next a -2
c take next on -2
c take next over -3
c take next questions -2
c take next the -1
c take o NOUN -1
c take rule object* -2
c take rule prepositional* -4
c take with +over -3
c take with at -2
c take with for -2
c take with object -2
c take with on -4
c take with to -2
c talk VBD 1
c talk by nobody -1
c talk first ADJ 2
c talk first ADP -2
c talk first ADV -3
c talk first NOUN -1
c talk first PROPN 1
c talk first SCONJ 1
c talk next about 1
c talk next directly -2
c talk next much 1
c talk next politics 3
c talk next show -2
c talk next to -2
c talk o ADJ 1
c talk o PROPN -2
c talk rule clause -4
c talk rule object* 2
c talk rule prepositional* 3
c talk rule rest* -3
c talk with about 3
c talk with bare -1
c talk with clause -1
c talk with from 1
c talk with on 2
c talk with since -2
c tape -2
c tape o NOUN -2
c tape with object -3
c target first DET -1
c task -3
c task by nobody -2
c task with bare -2
c teach -1
c tell VB -1
c tell VBD 2
c tell VBP 2
c tell by NUM 2
c tell by PROPN 1
c tell by he 2
c tell by it -1
c tell by nobody 1
c tell first ADP -2
c tell first DET 1
c tell first INTJ 2
c tell first PRON 3
c tell first PUNCT 3
c tell first SCONJ -2
c tell first VERB 3
c tell next a 1
c tell next abc 2
c tell next an 2
c tell next bloomberg -1
c tell next breitbart 2
c tell next cbs 2
c tell next cnn 2
c tell next her 2
c tell next his 2
c tell next msnbc 2
c tell next nbc -1
c tell next politico -1
c tell next reeves 1
c tell next reporters 3
c tell next the 1
c tell next their 2
c tell next usa 2
c tell rule after-clause -2
c tell rule clause 2
c tell rule infinitive* 2
c tell rule mixed -1
c tell rule object* -2
c tell rule prepositional* -1
c tell rule quotation 3
c tell rule rest* -2
c tell with addressee 1
c tell with after 2
c tell with as 2
c tell with at 3
c tell with before 2
c tell with by 2
c tell with for 2
c tell with near 2
c tell with on 1
c tend VBP -1
c tend VBZ -1
c tend by NOUN -1
c tend first PART -1
c tend with infinitive -1
c thank 1
c thank first PRON 1
c thank o NOUN 2
c thank with object 1
c think VBD -2
c think VBZ 3
c think by PROPN 1
c think by they 1
c think first ADJ -1
c think first ADP 2
c think first AUX -1
c think first DET 2
c think next he 3
c think next i -1
c think next she 3
c think next the 2
c think rule after-clause -2
c think rule clause 2
c think rule object* -1
c think with bare 2
c think with clause 1
c threaten by PROPN 2
c throw -1
c throw VBD -1
c throw rule object* -4
c tick 1
c tick o NOUN 1
c tick with object 1
c tie VBG 1
c tie o NOUN 1
c tie rule object* 2
c tie rule rest* -2
c title 2
c title VBD 1
c title VBN 2
c title by nobody 2
c title first DET 1
c title first PUNCT 1
c title next the 1
c title o NOUN 2
c title rule object* 2
c title with object 2
c top -2
c top by PROPN -2
c touch by he 2
c touch first DET 1
c touch rule prepositional* 2
c touch with on 2
c tout 4
c tout VBD 3
c tout VBG 2
c tout by NOUN 2
c tout by PROPN 3
c tout by he 2
c tout first DET 2
c tout first PRON 3
c tout next her 2
c tout next his 2
c tout next the 2
c tout o NOUN 4
c tout rule clause* 2
c tout rule object* 3
c tout with object 4
c trade VBD -3
c travel -3
c travel VBD -2
c trounce -2
c trounce by PROPN -2
c trust 2
c try VB -2
c try by NOUN -1
c try by he 2
c try by nobody -3
c try first DET -3
c try first PRON 1
c try next a -3
c try o NOUN -3
c try rule infinitive* -1
c try with object -3
c turn VBN -1
c turn first ADV -2
c turn o NOUN -1
c turn rule rest* -1
c turn with to -1
c tweet 2
c tweet VBG 3
c tweet VBN 1
c tweet by NOUN 1
c tweet by PROPN 2
c tweet first ADJ 1
c tweet first DET 1
c tweet first PRON 2
c tweet first SCONJ 2
c tweet next , 3
c tweet next . 3
c tweet next on -1
c tweet next out 3
c tweet next the -1
c tweet rule object* 2
c tweet rule quotation 5
c tweet with +out 3
c tweet with clause 2
c tweet with object 1
c tweet with on -1
c unclear with bare 2
c unclear with clause -3
c underscore -1
c underscore VBZ -2
c underscore by NOUN -1
c underscore first DET -2
c underscore o NOUN -1
c underscore rule clause -2
c underscore with object -1
c understand VB -2
c understand by PROPN 2
c understand first ADV -1
c understand first DET 1
c understand next why -2
c understand rule clause -1
c understand rule object* 2
c understand with clause -1
c unimaginable -1
c unimaginable JJ -1
c unimaginable by NOUN -1
c unimaginable first ADP -1
c unimaginable next to -1
c unimaginable rule adjective* -1
c unimaginable with to -1
c unleash VBD 2
c unlikely -2
c unlikely JJ -2
c unlikely first PART -1
c unlikely next to -2
c unlikely rule adjective* -2
c unlikely with bare -3
c unveil by NOUN 1
c unveil by PROPN -2
c unveil first PRON -1
c unveil next a 2
c unveil next her -1
c update -3
c update VBN -3
c update by nobody -3
c update first ADP -2
c update first DET -2
c update next with -2
c update rule passive* -2
c update rule rest* -2
c update with to -2
c update with with -2
c urge VBD 2
c urge VBN 3
c urge by he 3
c urge next congress -2
c urge next people 2
c urge next the -1
c urge next voters -1
c urge o NOUN 2
c urge o PROPN -1
c urge rule object* 1
c urge with to -1
c use -3
c use VB -2
c use VBD -2
c use VBG -1
c use VBN -1
c use by PROPN -2
c use by he -3
c use first NOUN -2
c use first PART -2
c use first PRON -2
c use first PROPN -2
c use first VERB -2
c use next as -2
c use next his -3
c use next it -2
c use next to -1
c use o NOUN -1
c use rule object* -2
c use rule prepositional* -3
c use rule rest* -2
c use with as -4
c use with infinitive -1
c use with object -1
c use with to -2
c view NN 2
c view NNS -1
c view by PROPN 1
c view first DET 1
c view next as 1
c view rule object* 1
c view with as 2
c view with object 1
c visit -3
c visit VBD -3
c visit by PROPN -3
c visit first DET -3
c visit next the -2
c visit o NOUN -2
c visit rule rest* -2
c visit with object -3
c visit with to -2
c voice 2
c voice VBD 1
c voice VBN 2
c voice by PROPN 1
c voice first DET 2
c voice o NOUN 3
c voice rule prepositional* 2
c voice with object 3
c void 2
c void VBD 2
c void by PROPN 2
c void first DET 2
c void next the 2
c void o NOUN 2
c void rule object* 2
c void with object 2
c void with on 2
c vote 1
c vote VB 1
c vote VBN 3
c vote VBZ -1
c vote by NOUN 2
c vote by he 1
c vote by they -1
c vote first NOUN 2
c vote first PART 3
c vote next against 2
c vote next for 2
c vote next the -3
c vote next to 3
c vote rule infinitive* 3
c vote rule prepositional* 1
c vote with against 2
c vote with at -1
c vote with bare -2
c vote with for 3
c vote with infinitive 3
c vote with to 2
c vouch 2
c vouch next for 2
c vouch rule prepositional* 3
c vouch with for 2
c vow 1
c vow VBG 3
c vow by NOUN 1
c vow first ADP -2
c vow first PART 5
c vow rule after-clause -2
c vow rule clause -2
c vow rule infinitive 5
c vy -1
c vy VBG -1
c vy first PART -1
c vy next to -1
c vy rule infinitive* -1
c vy with infinitive -1
c wage rule object* -3
c wait rule rest* 2
c wait with to 2
c walk -2
c walk VBD -1
c walk by PROPN -1
c walk by he -2
c walk first DET -1
c walk next the -2
c walk o NOUN -2
c walk rule object* -2
c walk with object -2
c want 2
c want VBD 2
c want VBZ 1
c want by ADJ -2
c want by NOUN 2
c want by i 2
c want by they 1
c want by you 2
c want first ADJ 2
c want first DET 1
c want first PART 2
c want first PRON -2
c want next more 3
c want next the 3
c want next to 1
c want o NOUN 4
c want rule infinitive* 3
c want rule object* 2
c want rule rest* -2
c want with bare -2
c want with in 1
c want with infinitive 2
c want with object 3
c warn 2
c warn VBD 1
c warn VBN 2
c warn by PROPN 2
c warn by he 3
c warn first DET 4
c warn first PRON 1
c warn first PROPN 2
c warn next that 1
c warn rule clause 2
c warn rule quotation 2
c warn with addressee 2
c warn with against 2
c warn with clause 2
c warning 3
c warning NN 3
c warning by NOUN 2
c warning by nobody 2
c warning next that 3
c warning rule noun-of* 1
c warning rule noun-that 3
c warning with clause 3
c watch -1
c watch next the 1
c watch rule clause* -3
c watch rule object* -1
c watch rule rest* 2
c wave -2
c wave VBG -2
c wave o NOUN -2
c wave rule object* -2
c wave with object -3
c wave with to -2
c way -2
c way NN -2
c way by nobody -2
c way first VERB -2
c way next of -2
c way rule noun-of* -2
c way with bare -2
c wear -3
c wear next a -2
c wear o NOUN -2
c wear with object -2
c weigh VBD 2
c weigh by NOUN 2
c weigh next in 2
c weigh rule prepositional* 1
c weigh with on 1
c welcome VBD 3
c welcome first DET -2
c willing 1
c willing JJ 1
c willing by NOUN 2
c willing by they 1
c willing first PART 1
c willing next to 1
c willing rule adjective* 1
c willing with infinitive 1
c win -2
c win VBD -4
c win by PROPN -1
c win by he -2
c win first ADP -3
c win next by -2
c win rule rest* -1
c wonder 3
c wonder VB 3
c wonder VBD 2
c wonder VBG 1
c wonder by DET 2
c wonder by NOUN 1
c wonder first PRON 3
c wonder first SCONJ 3
c wonder next about 2
c wonder next if 3
c wonder next what 2
c wonder next whether 2
c wonder o PRON 2
c wonder rule clause 3
c wonder rule prepositional* 1
c wonder with about 2
c wonder with bare 2
c wonder with object 2
c word first PROPN -2
c word next about -2
c word rule noun-of* -1
c word with about -2
c work -2
c work VBD -3
c work VBZ -2
c work by NOUN -3
c work first ADP -1
c work first PART -1
c work rule clause* -2
c work rule rest* -2
c work with to -1
c worried 3
c worried JJ 3
c worried by NOUN 3
c worried next about 2
c worried next that 2
c worried rule adjective* 2
c worried with about 2
c worried with clause 2
c worry VB 2
c worry VBD -2
c worry by nobody 2
c worry first DET -1
c worry first NOUN -2
c worry first PRON 1
c worry next about 2
c worry next policy -2
c worry o NOUN -2
c worry rule adjective -3
c worry rule clause 4
c worry rule object* -3
c worry rule prepositional* 2
c worry with about 2
c worry with object -1
c write 1
c write VBD 1
c write by PROPN 1
c write first ADV 3
c write first AUX 2
c write first DET 2
c write first PUNCT 1
c write next , 2
c write next . 2
c write next : 3
c write next a 2
c write next about 1
c write next an 3
c write next back 3
c write next his -2
c write next kevin 2
c write next larry 2
c write next that 3
c write next the -2
c write next to -1
c write rule object* -1
c write rule prepositional* -2
c write rule quotation 4
c write with about 1
c write with at 2
c write with bare 3
c write with clause 1
c write with on -1
c write with to -1
c yell 3
c yell VBD 2
c yell by NOUN 2
c yell rule quotation 3
c yell with bare 2
c zero 1
c zero next in 1
c zero with on 1
form JJR -3
form VB -1
how aggressively 1
how ago -2
how alike -2
how almost -1
how also 1
how always 1
how before -1
how both 2
how briefly -2
how consistently 2
how derisively 2
how directly 1
how divided -3
how easily -2
how either 1
how eloquently 2
how enough -3
how essentially 1
how eventually -1
how ever -1
how everywhere -3
how famously 1
how finally -1
how formally 3
how forward 2
how fully 2
how happily 2
how hopelessly 1
how how -2
how increasingly 1
how jokingly 2
how just -1
how little -3
how loudly 2
how memorably 2
how mostly 1
how narrowly -2
how nearly -3
how never -2
how normally 2
how officially 1
how on 2
how once -2
how online -1
how openly 2
how out 2
how overall -3
how overwhelmingly 2
how personally -2
how pleasantly 2
how presumably -2
how primarily -2
how privately 1
how publicly 3
how rally -2
how regularly 2
how repeatedly 3
how reportedly -2
how seriously 3
how significantly -2
how smaller 1
how sometimes -2
how specifically 2
how super 1
how there -1
how thus -1
how together -3
how too -1
how ultimately 2
how unfortunately -2
how virulently -1
how where -2
how why -1
how widely 1
in-quotation -4
in-quotation after-clause -1
in-quotation clause-in-quotation -2
in-quotation object -2
in-quotation prepositional -2
in-quotation rest -3
known adjective -3
known adjective* -3
known advcl 1
known answered-no -2
known block -2
known by ADJ 2
known by DET 3
known by NOUN 1
known by PROPN 1
known by everyone 2
known by he 2
known by her 2
known by him 2
known by it 2
known by label -6
known by nobody 1
known by none 2
known by one -1
known by that -2
known by their 2
known by they 1
known by which -2
known by you -1
known called-false 4
known citing -4
known citing-words 2
known clause 1
known clause-in-quotation -2
known conj 1
known infinitive 2
known infinitive* 2
known made-known -6
known mixed -2
known nmod 1
known noun-of -1
known nsubj:pass 2
known obj -2
known object 2
known object* 2
known passive 1
known passive* 2
known prepositional 2
known quotation 2
known root 2
known xcomp -3
mark although 2
mark as -1
mark at -1
mark by -1
mark during 2
mark from -1
mark if -1
mark into -2
mark of -1
mark on -2
mark once -2
mark than -1
mark to -1
mark until -2
mark whether -1
mark while 3
next " 2
next ' 2
next '' 2
next 's -3
next - -2
next . 2
next ? -3
next abc 2
next abortion 1
next about 3
next across -2
next again -1
next against 1
next all -1
next allowing 2
next almost -1
next american 2
next amid -2
next among 1
next anonymity -1
next another -1
next anyone -2
next around -3
next away -2
next because -1
next beck 2
next before -2
next behind -2
next ben 2
next better -1
next between -1
next big -1
next billionaire 2
next black -1
next blueprints 1
next brad 2
next bree 2
next bush 1
next calls -1
next candidates 1
next capitalist 1
next carson 2
next cbs 2
next central -2
next certain 1
next china 2
next classified -1
next clinton 1
next cnn 2
next common -2
next communists -1
next concern 2
next concerns 1
next congress -1
next considerable -2
next controversy -2
next cory 2
next could 2
next courtney 1
next credit -2
next dan 2
next data -2
next desantis 2
next details -1
next doling 2
next donald 2
next doug 1
next each -2
next early 1
next edward 2
next eligibility -2
next even -2
next fbi 3
next fear -1
next fellow -2
next five 1
next flashes -2
next florida 3
next following -2
next foreign 1
next forward 2
next franklin 2
next free -2
next freely 1
next from -4
next funding -2
next has -2
next having -1
next health -2
next help 1
next hillary 2
next himself -2
next history -2
next house 2
next immigration 1
next implementation 2
next in -1
next increasingly 2
next instead 2
next isis -2
next itself -2
next jaime 1
next james 2
next john 2
next jon 2
next karen 1
next kasich 1
next kevin 2
next large -1
next largely -2
next larry 3
next last 2
next later 1
next less 2
next local -3
next long -2
next many -2
next mark 2
next mattie 2
next messages 1
next michelle 1
next missing -3
next mississippi 1
next moderate 3
next more -1
next mr. 1
next mrs. 2
next msnbc 2
next nbc -2
next nearly -2
next not 3
next nothing 2
next obama 1
next of 1
next online -1
next or 1
next our 1
next outside -2
next paloma 1
next party 1
next paul -1
next peter 2
next plan 1
next planned -2
next pleasantly 2
next policy -2
next politico -1
next politics 2
next poll -2
next potential -1
next president 1
next private -1
next program -1
next raising 3
next ready 2
next reeves 1
next referendums 3
next religious 1
next repeatedly 2
next reporters 2
next representative 2
next represented 2
next republicans -2
next right 2
next robert 2
next ryan -1
next same -2
next sanders 2
next scott -1
next seeks 2
next senate 2
next senator 2
next service 3
next sharp 1
next show -2
next small 1
next smaller 1
next so -2
next social -2
next someone -1
next something -1
next somewhat 2
next speaking -1
next specific 3
next spending 2
next states 2
next stephanie 2
next steven 1
next substantial -2
next sunday -1
next support -2
next tax 1
next that 2
next then 2
next they 2
next those -2
next thursday -2
next tom 2
next top 1
next tribute 1
next trump 1
next under -2
next us -1
next very -3
next washington -3
next ways -3
next wednesday -2
next were 2
next when -1
next where 1
next which -1
next while -2
next who -1
next widespread -2
next wilcox 2
next winning -2
next with -2
next within -1
next work -2
next working -2
next would 2
next yes -1
next — -1
next “ 1
next-is . 2
next-is CD -2
next-is HYPH -3
next-is JJR -2
next-is PDT -1
next-is UH -1
next-is VBP -3
next-is VBZ -2
o American -2
o Barack 2
o Bush 2
o China 3
o Clinton 1
o Congress -1
o David -1
o Deal 2
o Democrat 1
o Franklin 2
o Glenn -1
o Hillary 1
o House -2
o Kahn 3
o Kevin 2
o Larry 2
o Marco 2
o Parenthood -2
o Paul -1
o Republican -1
o Street -2
o Wednesday -2
o Worker 1
o abortion 1
o access -2
o accomplishment -1
o achievement 2
o action 2
o address -1
o advice 2
o agenda -2
o agreement 2
o aid 1
o all -2
o amendment 1
o amount 2
o announcement 2
o anonymity -1
o answer 1
o anxiety 1
o anyone -2
o apology 2
o approval 2
o argument 1
o arm -2
o article 2
o assault 1
o assertion 1
o assessment 2
o attention -2
o attitude 3
o backing -1
o ballot -2
o ban 3
o bare -2
o base -3
o beaner 2
o belief 1
o bill 3
o billionaire 2
o blueprint 1
o book -1
o break -1
o cartel 2
o case 1
o check -1
o city -1
o column -2
o comment 1
o commentary 3
o commitment 2
o communist -1
o complaint 2
o connection 2
o conservative -2
o contender 2
o contrast 2
o credit -1
o crisis 1
o critic 1
o critique 3
o crowd -1
o decline -3
o defense 3
o degree -3
o delegate -2
o desire 1
o director 2
o document -2
o donation -2
o doubt 1
o each -2
o ear -1
o ed 3
o effort 1
o email -1
o emphasis 2
o employee -1
o enthusiasm -2
o establishment -1
o evidence 3
o fear -2
o feature -2
o fee -3
o feeling -1
o firm -2
o five 1
o flag -2
o flash -2
o focus -2
o follower 2
o freedom 1
o frustration 1
o glimpse -2
o government 1
o grant 2
o growth -1
o headline -2
o himself -2
o hope 2
o hour -1
o image 2
o immigrant 2
o implementation 2
o incident 2
o inclination 2
o increase 1
o injunction 3
o insult 1
o interview -1
o investment -2
o involvement 2
o ire -2
o issue 2
o it -1
o itself -1
o joke -1
o law 1
o lead -2
o line -2
o link 1
o look 1
o maker -2
o man 1
o manager -1
o many -3
o margin -3
o marriage -2
o material 2
o measure 1
o memo 2
o microphone -2
o mogul 2
o moniker 3
o more -1
o most -2
o name -2
o nerve -2
o network -2
o nickname 2
o night -1
o nominee -2
o nothing 1
o notion -1
o number -2
o offense 1
o one -1
o opinion 3
o opportunity -2
o optimism -2
o organization 2
o paper -2
o part -1
o person 3
o piece 2
o pig 1
o pitch -2
o plane -1
o platform -1
o point 2
o police -1
o pollster 1
o post -3
o presidency -2
o president 2
o preview -2
o price -2
o primary 2
o priority 2
o process -1
o profile -1
o program 1
o promotion 2
o provision 2
o public 1
o question -2
o reason 1
o reference 1
o referendum 2
o refusal -1
o regulation 1
o release 2
o reservation 2
o respondent -3
o result -2
o rise 1
o risk -1
o root -3
o round 1
o ruling 3
o run 2
o said 2
o same -1
o science 1
o secret 2
o secretary 1
o security -2
o seek 2
o shift -1
o shooting 2
o sign -2
o someone -2
o something -2
o specifics 2
o speech -3
o stage -2
o standing 2
o statement 2
o story 1
o suggestion 3
o swing -2
o term 2
o they 1
o thought -2
o tone -3
o tribute 2
o trip -2
o turnout -2
o tweet 2
o value 1
o version -1
o video -1
o view 3
o visit -3
o voting 1
o wage 2
o wall 2
o warning -2
o way -2
o we -1
o winner 2
o witness 1
o work -3
o you -2
o-is CD 2
o-is JJS -2
o-is VBP -2
previous " 1
previous % 2
previous '' 2
previous 'll -2
previous -- -2
previous 2009 3
previous 2012 -1
previous 45 3
previous : -3
previous a -1
previous about -1
previous account -1
previous act -1
previous activists -1
previous actors 2
previous admirers 1
previous ads 2
previous advisers 2
previous advocates 1
previous after 2
previous against -2
previous agency 2
previous aggressively 2
previous aide 1
previous allies 2
previous almost -1
previous an -2
previous analysts 2
previous another 1
previous article -3
previous as -1
previous association 2
previous attendees 1
previous band 1
previous be -1
previous before 2
previous begala 3
previous began 2
previous being -2
previous benghazi 1
previous beruff 1
previous bigot -1
previous bill -2
previous blasio -1
previous board 1
previous briefly -2
previous brothers 3
previous brown 2
previous bruno 1
previous bush -1
previous businessman 2
previous but 1
previous campaigns 1
previous cantera 2
previous carolina -1
previous china 1
previous christie 2
previous city -2
previous clearly 1
previous clinton -1
previous collins 1
previous commentator 3
previous commission -2
previous companies -3
previous company -1
previous consistently 2
previous contenders 2
previous convention -3
previous conversation 2
previous corp 3
previous countries -1
previous crowds -1
previous data 1
previous debate -1
previous decision -2
previous deeply 2
previous democratic -1
previous department -2
previous derisively 2
previous desantis 2
previous devine 1
previous did -1
previous directly 1
previous does 2
previous duncan 1
previous earlier 2
previous easily -2
previous editorials 2
previous effectively -1
previous email 2
previous employee 2
previous employees -1
previous enthusiastically 1
previous executives 2
previous experts 2
previous expressed -3
previous facebook -1
previous families 2
previous far -3
previous firm -2
previous firms 2
previous five 3
previous for -1
previous formally 3
previous frank 3
previous french 2
previous friday 4
previous fully 3
previous further 1
previous garin 2
previous gingrich 2
previous goofily 1
previous gop -2
previous governor 2
previous greenberg 2
previous half -1
previous hampshire 1
previous harsh 2
previous hart -2
previous head -2
previous heer 2
previous helped -2
previous hicks 1
previous him 2
previous huckabee -2
previous instead -1
previous interview -2
previous investigators 2
previous jokingly 2
previous jolly 1
previous jones 2
previous just -1
previous justice 1
previous kerry 2
previous klein 1
previous lady -2
previous later 1
previous law -2
previous leaders 1
previous less 2
previous letter 2
previous lew 3
previous llosa 1
previous long -1
previous made -1
previous magazine -1
previous magic -3
previous man 1
previous many 1
previous may -1
previous mayorkas 2
previous mccain 2
previous measures -3
previous members 1
previous memorably 2
previous messages 2
previous michele 2
previous million -2
previous minister -1
previous mississippi -2
previous mogul 2
previous months -1
previous mook 1
previous mostly 1
previous move -2
previous much -2
previous murphy 1
previous name -1
previous narrator 2
previous nearly -2
previous negative 1
previous network 1
previous networks 2
previous never -2
previous news 2
previous newspaper 2
previous night 2
previous no -1
previous nobody -2
previous nominee -2
previous none -2
previous normally 2
previous number 1
previous numbers -1
previous obama -1
previous of -1
previous office 3
previous official 3
previous officially 1
previous officials 1
previous old -2
previous on -2
previous once -1
previous ongoing 2
previous only -1
previous openly 1
previous operatives 1
previous ortega 3
previous others 2
previous palmieri 2
previous particularly 2
previous parties 2
previous party -2
previous pence 2
previous people -2
previous point -2
previous police 2
previous poll 4
previous press 1
previous priebus 3
previous primary -2
previous privately 2
previous program -2
previous prosecutors 2
previous protesters -2
previous public 1
previous publicly 3
previous races -1
previous radio -2
previous raise 2
previous raised -1
previous rally 2
previous rarely -2
previous reeves 1
previous regularly 2
previous remarks -3
previous rendell 2
previous repeatedly 3
previous report -1
previous reportedly -1
previous reporter 1
previous reports 3
previous rnc -1
previous rules -3
previous runner -1
previous sanders -1
previous scale -1
previous security 1
previous senator -2
previous sentiment -2
previous should 1
previous show -1
previous shows -2
previous simply -1
previous since 1
previous smith 1
previous some 2
previous sometimes -1
previous sources 3
previous spokesman 2
previous spokeswoman 2
previous statement -4
previous states 1
previous stevens 2
previous strategy -2
previous sullivan 3
previous sunday 2
previous survey 2
previous surveyed 2
previous system 1
previous team 2
previous that -1
previous the -2
previous this -2
previous those 1
previous time 2
previous to -1
previous today 3
previous true -2
previous twitter -1
previous two -1
previous ultimately 2
previous us -2
previous videos -1
previous virulently -1
previous watch -2
previous we -1
previous week 3
previous what -3
previous when -2
previous while 1
previous widely 1
previous wilcox 1
previous williamson -1
previous work -1
previous would 1
previous you -1
previous – 2
previous — -1
previous “ -1
previous-is '' 1
previous-is : -2
previous-is DT -2
previous-is EX -2
previous-is RBR 1
previous-is TO -2
previous-is VB -1
previous-is VBG -2
previous-is VBN -2
previous-is WRB -2
rel acl JJ -3
rel acl VBD 1
rel acl VBG -2
rel acl VBZ 1
rel acl:relcl -1
rel acl:relcl VB 2
rel acl:relcl VBD -1
rel acl:relcl VBG -1
rel acl:relcl VBN -2
rel advcl VBP 3
rel advmod JJ -1
rel amod -1
rel appos VB 1
rel case 2
rel case VBG 2
rel ccomp JJ 1
rel conj NNS -2
rel nmod NNS -1
rel nmod VBN -2
rel nmod VBZ -2
rel nsubj 2
rel nsubj NN 1
rel nsubj NNS 2
rel obj -3
rel obj JJ 2
rel obj NN -3
rel obj NNS -2
rel obj VBZ -1
rel obl NN -1
rel obl:agent -1
rel punct 2
rel root VB -1
rel xcomp -3
rel xcomp JJ -1
rel xcomp VB -3
rel xcomp VBG -2
rel xcomp VBN -1
rel xcomp VBP 1
rule according-to 2
rule according-to by NOUN 3
rule adjective by NOUN 2
rule adjective by PROPN -2
rule adjective by they 2
rule adjective* by NOUN -1
rule adjective* by PROPN 1
rule adjective* by i 2
rule adjective* by it -1
rule adjective* by nobody -2
rule adjective* by they 1
rule adjective* by those 3
rule after-clause by they 1
rule answered-no -2
rule answered-no by label -2
rule block -2
rule block by NOUN -2
rule called-false 4
rule called-false by PROPN 3
rule called-false by he 3
rule citing -4
rule citing by NOUN -4
rule citing-words 2
rule clause 1
rule clause by ADJ 2
rule clause by DET 2
rule clause by NOUN 1
rule clause by NUM 1
rule clause by PROPN 1
rule clause by one -1
rule clause by they 1
rule clause by those -1
rule clause* -1
rule clause* by ADJ -2
rule clause* by PROPN -1
rule clause* by he -1
rule clause* by it -1
rule clause-in-quotation -2
rule infinitive 2
rule infinitive by NOUN 1
rule infinitive by PROPN 2
rule infinitive by he 3
rule infinitive by i 2
rule infinitive by it -1
rule infinitive* by ADJ 2
rule infinitive* by they -1
rule made-known -4
rule made-known by PROPN 4
rule made-known by he 2
rule made-known by label -6
rule mixed -2
rule mixed by NOUN -3
rule mixed by they -2
rule noun-infinitive by NOUN 3
rule noun-infinitive by his 3
rule noun-infinitive by nobody -1
rule noun-of -1
rule noun-of by PROPN -3
rule noun-of by their 2
rule noun-of* -1
rule noun-of* by PROPN -1
rule noun-of* by he -3
rule noun-that by NOUN 1
rule noun-that by he -2
rule object 2
rule object by NOUN 1
rule object by he 1
rule object by it 1
rule object* by DET 3
rule object* by SYM 2
rule object* by his -1
rule object* by that -1
rule object* by you -3
rule passive 1
rule passive by PROPN 2
rule passive* -1
rule passive* by NOUN -1
rule passive* by nobody -1
rule prepositional 2
rule prepositional by NOUN 1
rule prepositional by he 4
rule prepositional by nobody 2
rule prepositional* by PROPN -1
rule prepositional* by i -1
rule prepositional* by it 1
rule prepositional* by nobody -1
rule quotation 1
rule quotation by PROPN 2
rule quotation by VERB -2
rule quotation by he 2
rule quotation by it 3
rule quotation by which -3
rule rest* -2
rule rest* by ADJ -4
rule rest* by DET -4
rule rest* by NOUN -1
rule rest* by NUM -2
rule rest* by PROPN -2
rule rest* by PUNCT -3
rule rest* by he -2
rule rest* by i 1
rule rest* by that -3
rule rest* by they -1
rule rest* by those -2
rule rest* by who -2
s action -2
s actress 2
s ad 1
s adam 2
s administration 1
s advantage -1
s aides 2
s alan -1
s alejandro 2
s alex 2
s allen -2
s ally 2
s amy 2
s analysis 1
s analyst 2
s anne 2
s answer -1
s ap 1
s appearance -2
s arne 1
s attack -1
s attempt 1
s attorney 2
s audience 2
s average 3
s backer 3
s bamberg -2
s band 2
s bank -2
s barack 1
s base 1
s batch -1
s beck 2
s begala 3
s ben 3
s beruff 3
s biden 2
s bigot -1
s board 2
s book -1
s border 3
s bree 2
s brother 1
s bruno 1
s caller 2
s camp 1
s candidate 2
s carlos 3
s case -3
s caucus -1
s center -2
s ceo -2
s chairman 2
s challenge -2
s chance -2
s change -1
s chief 2
s china -1
s chinese 3
s chris 2
s christopher 2
s chuck 2
s city -1
s cleveland -3
s clintonism -2
s collins 2
s column -1
s commentator 3
s community 1
s contender 3
s convention -2
s conversation 1
s corp 3
s country -1
s county -1
s couple -2
s court 1
s courtney 1
s craig 2
s crowd -1
s d 1
s daughter 1
s david 1
s deal -2
s debate -3
s decision -2
s democrat 2
s dennis 2
s desantis 3
s developer 3
s devine 1
s diplomat 1
s district 1
s document 1
s doug 2
s earnest 2
s economist 2
s ed -1
s editorial 3
s edward 2
s effort -3
s elizabeth 1
s employer -2
s eric 3
s establishment 2
s event -1
s evidence 1
s executive 2
s expert 2
s facebook -2
s fallout -2
s family 1
s fbi -2
s five 3
s florida -1
s fox 3
s frank 2
s garin 2
s gene 1
s geoff 2
s germany -2
s gingrich 1
s glut -2
s goodlatte 2
s goofily 1
s gop -2
s gowdy 1
s graham 1
s grayson 3
s greenberg 2
s group 1
s gunn 3
s guy 2
s harry 1
s head 2
s himself 2
s history 2
s home 1
s host -2
s idea -3
s indiana -2
s industry -3
s initiative -1
s injunction -1
s institute 1
s interview -1
s investigation 1
s investigator 1
s investor 2
s iowa -1
s iran -2
s issue -3
s jaime 1
s jeet 2
s jennifer 2
s jolly 4
s jon 2
s jones 2
s josh 2
s journalism 3
s judge 1
s karen -1
s kasich 3
s kelly -1
s kerry 3
s kevin 3
s khan 2
s klein 2
s lawmaker 2
s lawsuit 3
s leader 2
s leadership -2
s lee 2
s lew 3
s lindsey 1
s lopez 3
s loretta 2
s loss -2
s lot -1
s lou 2
s loyalty -2
s majority 2
s man -2
s manager 1
s many 2
s marco -2
s mark 3
s market -3
s mary 1
s matt 2
s mattie 2
s mayor 2
s mayorkas 1
s member 1
s meritocracy -2
s message -2
s michael 4
s michele 2
s millennial 2
s miller 3
s minister -2
s mississippi -2
s mitch 1
s moderate -3
s mogul 2
s month 1
s mother 2
s movement -2
s msnbc 3
s much -3
s murray 2
s naacp 2
s narrator 3
s nevada -3
s new -1
s newspaper 2
s newt 2
s nick 2
s night 1
s nine 2
s nobody -3
s nuestra 1
s officer 2
s official 2
s old -3
s opportunity -2
s organizer 1
s orlando -1
s ortega 2
s outlet 1
s owner 2
s page 2
s palmieri 2
s paloma 1
s panel -1
s paper 2
s patricia 1
s pence 1
s percent 2
s person -1
s phone -2
s physician 1
s place -3
s plan -2
s platform 2
s plebe -2
s point -3
s policy -2
s politico 1
s poll 3
s polling 2
s pollster 1
s popularity -2
s position -3
s press 1
s pressure -1
s priebus 1
s problem -1
s professor -1
s program -3
s progressive 2
s project -2
s protest -1
s protester -2
s race -2
s rate -2
s reason 1
s reeves 2
s referendum -3
s remark -1
s rendell 2
s rep. 1
s report 1
s reporter 1
s representative -2
s response -1
s result 2
s review 1
s rhetoric -2
s richard 2
s rick 1
s rnc -2
s roberta 1
s rodham -1
s rule -3
s ryan 2
s sam -1
s say -2
s scale -1
s school -2
s scientist 2
s sean 1
s secretary 2
s security -1
s sen. 3
s senate 2
s senator 1
s sense -2
s sentiment -1
s service -1
s several 1
s shirt -2
s show -2
s some 1
s something -3
s son 1
s source 2
s speaker 3
s speechwriter 2
s spokesman 2
s spokeswoman 2
s staff 3
s staffer -2
s stan 2
s statistic -2
s status -2
s step -2
s stephanie 2
s steve -1
s steven 2
s strategist 2
s strategy -2
s stuart 2
s study 4
s sullivan 1
s super -2
s supporter 2
s survey 2
s tad 2
s team 2
s ted 1
s tension -3
s term -3
s texas -2
s that -1
s themselves 2
s thing -2
s third 2
s this -2
s thousand -1
s tim -1
s time -1
s times 1
s todd 2
s tone -2
s trade -2
s transcript 2
s trump 1
s tv -2
s unemployment -2
s union -1
s vermont 2
s victory -2
s view -2
s voice -2
s vote -1
s war -2
s warren -1
s washington -2
s watch 2
s way -1
s weaver 1
s weiner -2
s what -3
s which -1
s who -1
s wife 2
s wilcox 3
s williamson -1
s word -3
s worker 2
s writer 3
s xi -1
s york -3
s-det a -1
s-det another 2
s-det each -1
s-det every -2
s-det some 2
s-det that -3
s-det these -2
s-det those -2
s-far after 1 1
s-far after 12 1
s-far after 2 -1
s-far before more 1
s-is GW -1
s-is VBD -2
s-is VBN 2
s-is WDT -1
s-is WP -2
s-rel ccomp 3
s-rel dep -1
s-rel nsubj:pass -1
s-rel obj -4
s-rel obl:agent -2
said 0 -2
said 0 block -2
said 0 quotation -2
said 1 -2
said 1 after-clause 4
said 1 object -1
said 1 prepositional -3
said 1 rest -2
said 12 after-clause -3
said 12 called-false 4
said 12 clause-in-quotation -1
said 12 headline 2
said 12 made-known -3
said 12 noun-infinitive -1
said 12 noun-of -2
said 12 prepositional 1
said 12 quotation 2
said 12 transcript 1
said 2 -2
said 2 according-to 3
said 2 after-clause 3
said 2 object -1
said 2 prepositional -1
said 2 quotation 2
said 2 rest -3
said 3 -1
said 3 according-to 2
said 3 after-clause 2
said 3 infinitive -1
said 3 noun-of -1
said 3 passive -1
said 3 quotation 3
said 3 rest -3
said 6 called-false 1
said 6 passive -2
said 6 rest -2
said more according-to 2
said more adjective -1
said more called-false 2
said more citing -3
said more citing-words 2
said more clause-in-quotation -1
said more headline 1
said more infinitive 1
said more made-known -4
said more mixed -2
said more noun-infinitive 3
said more object 1
said more prepositional 3
said more quotation 1
said-first " 3
said-first '' 2
said-first 's -1
said-first abortion 2
said-first about 2
said-first absolutely 2
said-first according -1
said-first across -3
said-first adherents 2
said-first adoptions 1
said-first against 1
said-first aim -2
said-first allowing 2
said-first although -2
said-first american 1
said-first ameriquest -3
said-first amid -2
said-first among -1
said-first anti-democrat 3
said-first anti-trump -2
said-first apple -2
said-first around -2
said-first as -1
said-first asking 2
said-first attacking 2
said-first away -3
said-first back -1
said-first barack 2
said-first because -2
said-first beck 2
said-first before -4
said-first being 2
said-first benghazi 1
said-first between -1
said-first big -1
said-first bill 2
said-first billionaire 2
said-first black -2
said-first blue 2
said-first blueprints 1
said-first boos -2
said-first building 2
said-first bush 2
said-first by 1
said-first calls -2
said-first campaign -2
said-first candidates 2
said-first capitalist 1
said-first cases -1
said-first catholic 3
said-first central -3
said-first citing -2
said-first classified -2
said-first clinton 2
said-first common -2
said-first communists -1
said-first concern 1
said-first cory 2
said-first could -3
said-first credit -2
said-first criticism -1
said-first cruz 2
said-first data -1
said-first decisions 1
said-first defusing 2
said-first democrat 2
said-first despite 2
said-first determining -2
said-first do 2
said-first does -3
said-first doling 2
said-first donald 2
said-first donations 1
said-first during -2
said-first each -2
said-first earlier -1
said-first ease 2
said-first eligibility -2
said-first emails -1
said-first especially -3
said-first events -2
said-first everything 1
said-first excess 1
said-first facebook -1
said-first favor 4
said-first fbi 2
said-first fdr -2
said-first fear -2
said-first first -1
said-first flashes -2
said-first florida 2
said-first following -2
said-first foreign 2
said-first franklin 2
said-first free 1
said-first friday -1
said-first from -4
said-first front -2
said-first funding -2
said-first further 3
said-first getting -2
said-first given 3
said-first god 2
said-first good -1
said-first gov. -2
said-first gunn -1
said-first have -2
said-first health -1
said-first hillary 1
said-first him 2
said-first himself -1
said-first history -2
said-first house 1
said-first however -2
said-first hundreds -1
said-first immigrants 2
said-first immigration 2
said-first implementation 2
said-first in -2
said-first include 3
said-first including -2
said-first indeed 2
said-first indiana -1
said-first instead 2
said-first investigators 2
said-first investment 2
said-first issues 1
said-first it 1
said-first itself -1
said-first just -1
said-first large -2
said-first last -1
said-first late -2
said-first later 1
said-first latinos 2
said-first leaving -2
said-first legislation 3
said-first legislative 2
said-first less 2
said-first liberals 2
said-first like 2
said-first lindsey -2
said-first local -1
said-first long -2
said-first look -1
said-first making 1
said-first manafort 2
said-first march -3
said-first maybe 3
said-first men -1
said-first mexicans 1
said-first mike -1
said-first military 2
said-first mississippi 3
said-first moderate 3
said-first momentum 2
said-first monday -4
said-first months -3
said-first mr. 1
said-first mrs. 2
said-first ms. 1
said-first much -2
said-first murphy -2
said-first nationally 2
said-first neither 2
said-first no 1
said-first nobody 3
said-first north -1
said-first not 2
said-first nothing 2
said-first obama 2
said-first october 1
said-first off 1
said-first oh 2
said-first online -2
said-first operating 2
said-first opt 2
said-first outside -3
said-first overall -1
said-first particularly -2
said-first past -1
said-first paul -1
said-first pence -1
said-first personal 1
said-first plan 2
said-first policy -3
said-first politico -3
said-first politics 2
said-first poll -2
said-first polls 2
said-first presidential 1
said-first previous -1
said-first program -1
said-first proposals 1
said-first radio -2
said-first raising 2
said-first real -2
said-first referendums 3
said-first religious 1
said-first represented 2
said-first right 2
said-first rubio 2
said-first ryan 2
said-first same 1
said-first sanders 1
said-first say -1
said-first saying -2
said-first scoffing -2
said-first seeks 2
said-first self 2
said-first service 3
said-first set -1
said-first sexism 2
said-first show -2
said-first small 1
said-first smaller 1
said-first social -3
said-first some -2
said-first somebody 2
said-first sometimes 2
said-first somewhat 2
said-first specific 3
said-first spending 2
said-first still -1
said-first substantial -2
said-first sunday -3
said-first support 1
said-first sure -2
said-first sweeping 3
said-first taking 1
said-first tax 2
said-first television -3
said-first texas -2
said-first there 1
said-first things 2
said-first third -1
said-first thousands -1
said-first three 2
said-first thursday -2
said-first today -2
said-first together -1
said-first toil 1
said-first too 1
said-first tribute 1
said-first trump 2
said-first tuesday -2
said-first two -1
said-first u.s. 2
said-first ultimately 2
said-first under -2
said-first undocumented 2
said-first up -2
said-first very -1
said-first view -2
said-first washington -2
said-first ways -3
said-first wednesday -4
said-first were 3
said-first when -3
said-first where 1
said-first whether 2
said-first while -2
said-first whom -1
said-first whose -2
said-first why 1
said-first widespread -2
said-first will 2
said-first williamson 2
said-first winning -2
said-first with -2
said-first within -2
said-first work -2
said-first working -3
said-first you 1
said-first “ 2
said-first-is CD -2
said-first-is EX 1
said-first-is MD -1
said-first-is PDT 1
said-first-is RP -2
said-first-is UH 2
said-first-is VB -1
said-first-is VBD -2
said-first-is VBG -2
said-first-is VBP -2
said-first-is VBZ -2
said-first-is WDT -1
said-head " 2
said-head . 2
said-head 14 -2
said-head 2008 -1
said-head Act -2
said-head Bill -1
said-head Carolina -1
said-head China 2
said-head Clinton 2
said-head Congress -1
said-head Convention -1
said-head Cruz 1
said-head Divided -3
said-head FDR -2
said-head Facebook -2
said-head Florida -3
said-head Fox -2
said-head Franklin 2
said-head Friday -2
said-head Glenn -2
said-head Graham -2
said-head Hampshire -2
said-head House -2
said-head I -1
said-head ISIS 1
said-head Iowa -1
said-head March -2
said-head Marco 3
said-head Monday -3
said-head Murphy -3
said-head NRA 2
said-head News -2
said-head Paris -1
said-head Paul -1
said-head Rubio 2
said-head Sanders 3
said-head Senate -3
said-head Standard 1
said-head State -1
said-head Sunday -2
said-head Thursday -1
said-head Times -2
said-head Trump 2
said-head Tuesday -2
said-head War 2
said-head Washington -2
said-head Wednesday -2
said-head York -2
said-head abandon 1
said-head abolish 3
said-head abortion 2
said-head accept 2
said-head access -2
said-head accomplish 2
said-head accomplishment -1
said-head account -1
said-head accusation 1
said-head achieve 1
said-head achievement 2
said-head acknowledge 1
said-head act 2
said-head action 3
said-head activity 2
said-head add 2
said-head adherent 2
said-head advance 1
said-head adviser -3
said-head advocate -2
said-head afternoon -2
said-head agent -2
said-head agree 2
said-head agreement 3
said-head air -2
said-head airwaves -2
said-head allegation 2
said-head allow 2
said-head ally -2
said-head alternative -2
said-head amount 2
said-head announce -1
said-head answer 2
said-head anxiety 1
said-head any 2
said-head anything -1
said-head apologize 2
said-head apology 2
said-head applaud 2
said-head apply 2
said-head approval 1
said-head argument 2
said-head as 2
said-head assault 2
said-head assemble 2
said-head assessment 1
said-head attack 1
said-head attend 2
said-head attention -2
said-head attitude 3
said-head attract -2
said-head audience -2
said-head authenticator 2
said-head aware 2
said-head away -3
said-head backing -1
said-head bad 1
said-head ballot -1
said-head ban 4
said-head bare -3
said-head base -3
said-head battle -1
said-head be 1
said-head beat -1
said-head become -1
said-head behalf -2
said-head belief 1
said-head bench 2
said-head benefit -2
said-head bet -2
said-head bill 2
said-head billionaire 2
said-head bit -3
said-head blame -2
said-head blatant 3
said-head blueprint 1
said-head board -3
said-head boggling 1
said-head bomb 2
said-head boos -2
said-head boycott 2
said-head breach 2
said-head break -1
said-head bring 1
said-head broken 1
said-head brother 3
said-head build 1
said-head burden 2
said-head business -2
said-head businessman 2
said-head bypass 1
said-head campaign -1
said-head candidacy 1
said-head candidate 1
said-head card -2
said-head careless 2
said-head cartel 2
said-head caucuse -2
said-head cause 3
said-head cement -1
said-head center -3
said-head chair -3
said-head challenge 1
said-head champion 1
said-head change -1
said-head channel -2
said-head check -3
said-head cheer -3
said-head choice 2
said-head choose -1
said-head cite -3
said-head city -1
said-head claim 1
said-head clear 2
said-head close -2
said-head column -1
said-head combat 2
said-head comment 4
said-head commentary 2
said-head commit 2
said-head commitment 2
said-head committed 1
said-head committee -2
said-head communist -1
said-head community -1
said-head compare 3
said-head compete 2
said-head complain 1
said-head concerned 2
said-head conclude 2
said-head condemn -2
said-head condition -3
said-head conduct 3
said-head conference -1
said-head confirm 1
said-head conflict 1
said-head connection 1
said-head contender 2
said-head contrast 1
said-head controversy 3
said-head count -2
said-head create 2
said-head creation 2
said-head credential -1
said-head critical 1
said-head criticize 3
said-head critique 3
said-head crowd -3
said-head culture 2
said-head cycle -1
said-head dangerous 2
said-head date -2
said-head day -3
said-head deal 1
said-head death 3
said-head decision 2
said-head defeat 1
said-head defend -2
said-head defense 1
said-head define 2
said-head defuse 2
said-head degree -3
said-head delegate -3
said-head deliver 2
said-head democracy -3
said-head demographic 2
said-head denounce -1
said-head deny 4
said-head deploy 1
said-head deport 2
said-head deportation 2
said-head developer 2
said-head development -2
said-head dictator 2
said-head die -1
said-head difference 1
said-head different -1
said-head dig 1
said-head disagree 2
said-head disaster 2
said-head disclose -2
said-head discover -2
said-head discuss 2
said-head discussion 1
said-head dislike 2
said-head disqualify 1
said-head distinction 2
said-head district -1
said-head division -3
said-head document -2
said-head dol 2
said-head dole 2
said-head dominate -2
said-head door -3
said-head doubt 1
said-head drop 1
said-head each -2
said-head ear -2
said-head ease 3
said-head ed 3
said-head elect -1
said-head election -1
said-head electrify 3
said-head element -1
said-head elite 1
said-head email -2
said-head embrace 1
said-head emphasis 2
said-head emphasize 1
said-head endorse 2
said-head enjoy -1
said-head enough 2
said-head entertaining 2
said-head enthusiasm -2
said-head establish 2
said-head evening -3
said-head event -2
said-head evidence 1
said-head example 2
said-head exchange -2
said-head excited -1
said-head existed 2
said-head exit -2
said-head exploit 2
said-head extent 2
said-head eye -1
said-head face -2
said-head fact 1
said-head factor 2
said-head failure 2
said-head fall 1
said-head familiar -2
said-head fan 2
said-head far 1
said-head favor 4
said-head fear -2
said-head fee -3
said-head feel 1
said-head feeling -1
said-head fiery 1
said-head fill 3
said-head fine 1
said-head finish 1
said-head fire -1
said-head firm -2
said-head fit -2
said-head five 1
said-head fix -1
said-head flag -3
said-head flash -2
said-head floor -1
said-head fly 1
said-head follow 1
said-head foundation 3
said-head freedom 2
said-head friend -1
said-head friendly 1
said-head front -2
said-head frustrated 2
said-head frustration 3
said-head fun -1
said-head funding 1
said-head future 2
said-head game 1
said-head generate 2
said-head get 1
said-head give 1
said-head governor -1
said-head grab -1
said-head grant 2
said-head great 2
said-head grow -2
said-head guess 2
said-head guy 1
said-head hack 1
said-head handful 1
said-head happen 1
said-head hard 2
said-head have 1
said-head he 2
said-head headline -2
said-head headquarters -2
said-head healthy 2
said-head hear 1
said-head heart -3
said-head heat -1
said-head heed -1
said-head here 2
said-head hero 2
said-head high 2
said-head himself -1
said-head hire -2
said-head history 1
said-head hit -1
said-head home -2
said-head honest 2
said-head honor 2
said-head hope 1
said-head hopelessly 1
said-head hostile -3
said-head hour -3
said-head hundred -3
said-head hurt -1
said-head husband -1
said-head idea 1
said-head identity 2
said-head image 1
said-head imagine -2
said-head immigrant 3
said-head immigration 1
said-head impact 1
said-head implement -1
said-head implementation 1
said-head improvement 2
said-head in -3
said-head inappropriate 2
said-head incident 2
said-head inclination 1
said-head include 1
said-head income -1
said-head increase 1
said-head industry -2
said-head inform 2
said-head information 1
said-head injunction 2
said-head inspire 1
said-head instance 1
said-head insufficient 2
said-head interest 1
said-head interested 2
said-head intervene -2
said-head interview -1
said-head intolerable 2
said-head introduce 2
said-head invest -2
said-head investment -1
said-head investor -2
said-head invite -2
said-head involve 2
said-head involved 2
said-head involvement 1
said-head ire -3
said-head issue 1
said-head itself -1
said-head jeff 3
said-head job -1
said-head journalist -2
said-head judge 2
said-head judgment 2
said-head keep 1
said-head key 3
said-head kindle 2
said-head language -1
said-head last -2
said-head late -3
said-head law 1
said-head lay 2
said-head lead -1
said-head leader -2
said-head lean 1
said-head left -1
said-head lesson 1
said-head liberal 2
said-head life 1
said-head light -2
said-head likely 2
said-head line -3
said-head list 1
said-head live -1
said-head lock 1
said-head loom -3
said-head lose 1
said-head lot -1
said-head lower -2
said-head majority -1
said-head make 1
said-head maker -3
said-head malice 2
said-head manage 2
said-head manager -2
said-head margin -3
said-head mark -2
said-head marriage 2
said-head massacre 1
said-head material 1
said-head matter -2
said-head mayor 1
said-head mean -1
said-head measure 2
said-head media 2
said-head member -1
said-head memo 1
said-head microphone -2
said-head million -2
said-head mind -1
said-head minute -2
said-head mistake 2
said-head moderate -1
said-head mogul 2
said-head moment -2
said-head moniker 3
said-head month -2
said-head more -2
said-head morning -1
said-head movement 2
said-head much -2
said-head need 1
said-head neglect 2
said-head nerve -2
said-head nervous 2
said-head network -3
said-head nickname 2
said-head night -3
said-head no 1
said-head nominee -2
said-head norm 1
said-head not 2
said-head note -2
said-head nothing 1
said-head notion -2
said-head number -1
said-head obtain -2
said-head of -2
said-head office -1
said-head official -2
said-head one -1
said-head opening -1
said-head operate 2
said-head operation 2
said-head opinion 2
said-head opportunity -2
said-head opt 3
said-head other -1
said-head outcome 1
said-head outlet -2
said-head over -2
said-head oversee 2
said-head page -2
said-head panel -3
said-head paper -2
said-head parent 1
said-head part -1
said-head participate 2
said-head partnership 1
said-head percent -4
said-head perfect 2
said-head picture -1
said-head piece 3
said-head pig 1
said-head pitch -1
said-head pivot -2
said-head place 2
said-head plan 1
said-head platform -2
said-head play -2
said-head pledge -1
said-head pliable 2
said-head plummet -2
said-head point -1
said-head police -1
said-head politics 2
said-head poll -2
said-head popular -2
said-head population -1
said-head populist -2
said-head portray 2
said-head pose 2
said-head post -3
said-head practice 2
said-head present 2
said-head presidency -2
said-head press 2
said-head pressure 2
said-head prevent 1
said-head preview -1
said-head primary -1
said-head priority 2
said-head problem 2
said-head proceed 1
said-head profile -1
said-head program 2
said-head progress 1
said-head project 2
said-head promote -1
said-head promotion 2
said-head proposal 2
said-head prose -2
said-head protester -2
said-head prove 1
said-head provision 1
said-head pull 1
said-head punish 1
said-head pursue -2
said-head push 1
said-head qualified -2
said-head quit -1
said-head raising -2
said-head rally -1
said-head rating 1
said-head reach -2
said-head read 1
said-head rebuild -2
said-head recognize 2
said-head reduce -2
said-head referendum 1
said-head refugee -2
said-head refuse -1
said-head register -2
said-head regret 2
said-head regulation 2
said-head reinforce 2
said-head reject 2
said-head release 1
said-head rely 2
said-head remove 2
said-head replace -1
said-head represent 3
said-head repudiation 2
said-head reputation -1
said-head request 1
said-head resettle 2
said-head resign 3
said-head resonate -1
said-head respondent -3
said-head responsible 2
said-head rest -3
said-head result -2
said-head reveal -1
said-head reverse 2
said-head review 1
said-head revolution 1
said-head right -1
said-head role 2
said-head route -1
said-head ruin 2
said-head ruling 2
said-head rush 2
said-head sad 2
said-head sale -1
said-head say -2
said-head schedule -2
said-head school -2
said-head science 1
said-head screen -1
said-head season -1
said-head seek 2
said-head seem 1
said-head seize 2
said-head sense -2
said-head sentiment -2
said-head set -1
said-head sexism 2
said-head shake 2
said-head shaming 2
said-head share -1
said-head she 1
said-head shocked 2
said-head shooting 2
said-head shore -2
said-head shrink 3
said-head shut 1
said-head sick 2
said-head sign -2
said-head simple 2
said-head sit 3
said-head site -2
said-head situation -1
said-head size -1
said-head skill 1
said-head slope 1
said-head son -1
said-head sort -1
said-head sound -1
said-head source 2
said-head spark 2
said-head speak -1
said-head specifics 2
said-head speculation -2
said-head speech -3
said-head spending 1
said-head spring -2
said-head stage -3
said-head standard 1
said-head standing 2
said-head statement 1
said-head stop 3
said-head story 1
said-head strategy -1
said-head streak -2
said-head street -3
said-head strike -2
said-head struggle 2
said-head style 2
said-head suck 1
said-head suffer -3
said-head suggestion 3
said-head summer -2
said-head supporter -2
said-head suppose 2
said-head sure -2
said-head surge -3
said-head surprised 2
said-head survey -3
said-head survive -1
said-head suspend 2
said-head tactic -1
said-head tale 2
said-head tap 2
said-head target 2
said-head television -3
said-head tell -1
said-head tend -2
said-head tenure 1
said-head test 1
said-head that -2
said-head theme -1
said-head then 2
said-head there -1
said-head they -2
said-head thing 2
said-head think 2
said-head this 1
said-head thought -2
said-head thousand -1
said-head thrall 2
said-head threat 1
said-head title -1
said-head tone -2
said-head top -2
said-head topic 2
said-head tour -2
said-head track -1
said-head trail -3
said-head tribute 2
said-head trouble 1
said-head trust 1
said-head tweet -1
said-head unacceptable 1
said-head undecided 2
said-head understand 3
said-head unfit 2
said-head union -1
said-head unite -1
said-head up -1
said-head urge 2
said-head use 1
said-head victim 1
said-head video -2
said-head view 2
said-head violence 1
said-head visible -1
said-head visit 1
said-head vote 2
said-head vulnerability 1
said-head vulnerable -2
said-head wage 2
said-head wait -2
said-head wall 3
said-head war 2
said-head warning -2
said-head waste -2
said-head we -2
said-head weak 1
said-head weapon 1
said-head wear -1
said-head website -2
said-head week -2
said-head weekend -3
said-head well -3
said-head what 1
said-head where -1
said-head which 3
said-head wife -2
said-head will -2
said-head willing 2
said-head willingness 1
said-head win -2
said-head wing -2
said-head with -2
said-head withdraw 2
said-head witness 2
said-head woman -1
said-head wonder -2
said-head worth 2
said-head write -2
said-head wrong -2
said-head year -2
said-head-is ADP -2
said-head-is CCONJ 2
said-head-is NUM -2
said-head-is PROPN -2
said-head-is PUNCT 2
said-head-is SYM -2
said-n 2 2
said-quoted fragment 2
said-quoted full 2
said-quoted scare 2
said-rel acl -1
said-rel aux 2
said-rel ccomp 1
said-rel compound 1
said-rel conj -2
said-rel csubj -2
said-rel fixed -2
said-rel goeswith 3
said-rel nmod 1
said-rel nsubj:pass -1
said-rel obl -1
said-rel obl:unmarked -2
said-rel parataxis -5
said-rel punct 3
said-rel vocative 3
speaker -1 -1
speaker -1 after-clause -2
speaker -1 clause* -2
speaker -1 noun-of 1
speaker -1 noun-that 2
speaker -1 object 1
speaker -1 object* -1
speaker -1 quotation -2
speaker -1 rest* -1
speaker -2 clause 1
speaker -3 object* 2
speaker -3 prepositional* -1
speaker -4 2
speaker -4 clause 2
speaker -4 clause* 2
speaker -4 object* 2
speaker 0 -2
speaker 0 adjective* -1
speaker 0 after-clause -4
speaker 0 clause* -1
speaker 0 infinitive 1
speaker 0 infinitive* -2
speaker 0 mixed -2
speaker 0 noun-infinitive -1
speaker 0 noun-of -3
speaker 0 noun-of* -1
speaker 0 noun-that -1
speaker 0 passive* -3
speaker 0 prepositional 1
speaker 0 quotation -2
speaker 0 rest* -2
speaker 1 -1
speaker 1 adjective* -1
speaker 1 after-clause -3
speaker 1 clause* -1
speaker 1 mixed -2
speaker 1 noun-of -2
speaker 1 passive* -3
speaker 1 quotation -1
speaker 2 clause -1
speaker 2 clause* -2
speaker 2 infinitive -1
speaker 2 mixed -4
speaker 2 noun-of -3
speaker 2 passive* 3
speaker 2 prepositional 2
speaker 2 rest* -2
speaker 3 adjective 1
speaker 3 clause* -1
speaker 3 clause-in-quotation -1
speaker 3 infinitive 1
speaker 3 noun-infinitive 3
speaker 3 noun-of 1
speaker 3 noun-that 2
speaker 3 object 2
speaker 3 rest* -2
speaker 4 adjective -2
speaker 4 after-clause 2
speaker 4 clause 2
speaker 4 clause-in-quotation -2
speaker 4 infinitive 3
speaker 4 noun-of* 1
speaker 4 noun-that 3
speaker 4 object 1
speaker 4 passive 1
speaker 4 prepositional 3
speaker 4 quotation 1
speaker 4 rest* -2
speaker 5 2
speaker 5 clause 2
speaker 5 infinitive 3
speaker 5 mixed 2
speaker 5 object 2
speaker 5 prepositional 1
speaker 5 quotation 2
speaker-over -1 -2
speaker-over -1 rest* -3
speaker-over 0 adjective* -2
speaker-over 0 noun-infinitive -1
speaker-over 0 passive* -1
speaker-over 0 prepositional 1
speaker-over 0 prepositional* -1
speaker-over 0 quotation -1
speaker-over 1 -1
speaker-over 1 clause* -2
speaker-over 1 infinitive -2
speaker-over 1 noun-of* -1
speaker-over 1 prepositional -2
speaker-over 2 clause -1
speaker-over 2 noun-of 3
speaker-over 2 prepositional* 1
speaker-over 2 quotation -2
speaker-over 3 -1
speaker-over 3 after-clause -2
speaker-over 3 clause* -1
speaker-over 3 infinitive* 1
speaker-over 3 mixed -2
speaker-over 3 noun-of -3
speaker-over 3 noun-of* -2
speaker-over 3 noun-that -1
speaker-over 3 object* 1
speaker-over 3 passive* -1
speaker-over 3 prepositional 1
speaker-over 3 prepositional* -1
speaker-over 3 quotation -2
speaker-over 3 rest* -2
speaker-over 4 adjective* -1
speaker-over 4 after-clause -3
speaker-over 4 infinitive 2
speaker-over 4 noun-of -2
speaker-over 4 noun-of* -2
speaker-over 4 noun-that 1
speaker-over 4 object 2
speaker-over 4 quotation -1
speaker-over 4 rest* -2
speaker-over 5 clause 1
speaker-over 5 clause* -1
speaker-over 5 clause-in-quotation -2
speaker-over 5 infinitive 2
speaker-over 5 mixed -1
speaker-over 5 noun-infinitive 2
speaker-over 5 noun-that 2
speaker-over 5 object 1
speaker-over 5 passive 2
speaker-over 5 prepositional 3
speaker-over 5 quotation 2
speaker-over 5 rest* -2
under ADJ 1
under ADP -1
under SCONJ 1
under acl Democrat 1
under acl article -2
under acl bigot -1
under acl campaign -2
under acl candidate 1
under acl clintonism -2
under acl company -2
under acl dialogue -2
under acl direct 2
under acl ed -2
under acl editorial 2
under acl email -1
under acl experience 2
under acl fact -2
under acl glut -2
under acl group 1
under acl impetus 3
under acl lawsuit -2
under acl letter -2
under acl loyalty -2
under acl measure -2
under acl month 1
under acl nominee 2
under acl pac -1
under acl party -2
under acl people -1
under acl plan -2
under acl poll 2
under acl primary -1
under acl reason 2
under acl report -3
under acl runner 2
under acl show -1
under acl sign 1
under acl statement -6
under acl step -2
under acl time 2
under acl video -2
under acl vote -1
under acl voter -2
under acl:relcl Cruz -2
under acl:relcl Donald 2
under acl:relcl Joe 2
under acl:relcl Mitt 2
under acl:relcl Obama 3
under acl:relcl Republican -2
under acl:relcl Standard -2
under acl:relcl Thursday 2
under acl:relcl Trump -2
under acl:relcl Watch -2
under acl:relcl activist -1
under acl:relcl ad 1
under acl:relcl attack -2
under acl:relcl bill -2
under acl:relcl campaign -2
under acl:relcl candidate 1
under acl:relcl case -2
under acl:relcl change 2
under acl:relcl company -3
under acl:relcl crowd -2
under acl:relcl debate -2
under acl:relcl email -2
under acl:relcl figure 1
under acl:relcl history 1
under acl:relcl interview -2
under acl:relcl issue -3
under acl:relcl kind -2
under acl:relcl late 1
under acl:relcl legislator -2
under acl:relcl member -2
under acl:relcl meritocracy -2
under acl:relcl message 1
under acl:relcl moment -1
under acl:relcl morning 2
under acl:relcl one -1
under acl:relcl party -3
under acl:relcl poll 2
under acl:relcl president 1
under acl:relcl professor -3
under acl:relcl proposal -2
under acl:relcl reason 2
under acl:relcl reform -3
under acl:relcl replay -2
under acl:relcl right -3
under acl:relcl rule -1
under acl:relcl senator -1
under acl:relcl something -1
under acl:relcl source -1
under acl:relcl speech -2
under acl:relcl superdelegate 1
under acl:relcl supporter 1
under acl:relcl that 1
under acl:relcl title -1
under acl:relcl vote 2
under acl:relcl year -2
under advcl Republican 2
under advcl acknowledge 1
under advcl address -1
under advcl advocate 2
under advcl air 3
under advcl allow -1
under advcl answer 1
under advcl authorize -3
under advcl award -2
under advcl back 2
under advcl break 2
under advcl build 1
under advcl buy -2
under advcl call -2
under advcl campaign 2
under advcl carry -1
under advcl challenge 1
under advcl change 1
under advcl charge 1
under advcl come 1
under advcl compare 2
under advcl conclude -1
under advcl constituent -2
under advcl criticize 1
under advcl cut -1
under advcl debate -2
under advcl deliver -1
under advcl describe 2
under advcl dismiss 1
under advcl draw 2
under advcl easy -1
under advcl echo 1
under advcl email 2
under advcl endorse 2
under advcl enter -2
under advcl escalate 2
under advcl expand 1
under advcl expect -1
under advcl express 3
under advcl fall -3
under advcl feel 2
under advcl fight -1
under advcl focus -2
under advcl follow -1
under advcl force 2
under advcl gifted -2
under advcl give 1
under advcl go -3
under advcl have -1
under advcl hear 2
under advcl help -1
under advcl hit -1
under advcl include 1
under advcl increase 2
under advcl involved 2
under advcl join 2
under advcl launch 3
under advcl line -2
under advcl listen -2
under advcl look -2
under advcl lose -2
under advcl maintain -2
under advcl one 2
under advcl oppose 2
under advcl part 1
under advcl pick 1
under advcl play -1
under advcl policy 1
under advcl praise 2
under advcl present 1
under advcl prompt 1
under advcl propose -2
under advcl push 1
under advcl quick 4
under advcl racist -2
under advcl raise 1
under advcl react 2
under advcl register -1
under advcl reject 2
under advcl remark -2
under advcl report -1
under advcl require -2
under advcl respond -2
under advcl revel 2
under advcl root 1
under advcl say 1
under advcl send -1
under advcl set 2
under advcl sign 1
under advcl start 2
under advcl stay -2
under advcl steal -2
under advcl strike 1
under advcl suggest 2
under advcl take 2
under advcl talk 1
under advcl target 1
under advcl throw -1
under advcl tie 2
under advcl unveil 1
under advcl urge 1
under advcl use 3
under advcl vote 1
under advcl wait -3
under advcl weigh -2
under advcl win -2
under advcl work -2
under advcl write 1
under advcl wrong 2
under advmod involved -2
under amod achievement 2
under case CNN 2
under case Center 3
under case Democrat 2
under case Department 2
under case Post 2
under case Press 3
under case Times 3
under case analysis 2
under case average 3
under case campaign 3
under case data 2
under case exit 3
under case interview 2
under case people 2
under case polling 2
under case record 2
under case report 4
under case result 3
under case source 3
under case study 2
under ccomp ask -1
under ccomp entitle 1
under ccomp feel -3
under ccomp find -2
under ccomp hear 1
under ccomp mean 2
under ccomp release 3
under ccomp think -2
under conj agree -1
under conj announce 2
under conj appear 1
under conj argue -1
under conj argument -2
under conj arrive -2
under conj ask -1
under conj back 2
under conj become -2
under conj blame 2
under conj call 2
under conj candidate 2
under conj change 1
under conj claim -2
under conj criticize 2
under conj declare -2
under conj decline 1
under conj defend 2
under conj demonstrate -1
under conj drop -1
under conj endorsement -1
under conj expect 1
under conj face -1
under conj find -1
under conj get -1
under conj give 2
under conj hostile 2
under conj include -1
under conj increase 1
under conj interview -1
under conj join 1
under conj lead -3
under conj mean -2
under conj meet -2
under conj mention 3
under conj nasty 2
under conj obtain 2
under conj offer 1
under conj own -1
under conj plan 2
under conj pledge 2
under conj provide 1
under conj publish 2
under conj remind 2
under conj report 2
under conj run -1
under conj schedule 2
under conj send -1
under conj shake -2
under conj show -1
under conj slam 2
under conj stand 2
under conj stress 3
under conj suggest 1
under conj supporter 3
under conj tell -1
under conj try -1
under conj vote 1
under conj vow 1
under conj walk 1
under conj want 1
under conj win -2
under conj yawn 2
under csubj correct 2
under csubj opportunity -2
under nmod good -2
under nmod rationale -2
under nsubj come 4
under nsubj help 1
under nsubj last 1
under obj express -4
under obj include -3
under obj issue -2
under obj make -4
under obj offer -3
under obj win -2
under obl incompatible -2
under obl make 2
under obl popular -2
under obl raise -1
under obl say -4
under parataxis ask -1
under parataxis break 2
under parataxis change -1
under parataxis come -1
under parataxis do -1
under parataxis electrify 3
under parataxis feel 1
under parataxis include -1
under parataxis issue -1
under parataxis know 2
under parataxis late 1
under parataxis lead -1
under parataxis need -1
under parataxis rely -1
under parataxis set 2
under parataxis show -2
under parataxis stand -1
under parataxis start -1
under parataxis thing 3
under parataxis think 3
under parataxis title 2
under parataxis want 2
under parataxis watch -2
under speech advmod -2
under speech ccomp -1
under speech conj 1
under speech nmod -3
under speech nsubj -2
under speech obj -2
under speech obl -3
under speech parataxis 1
under speech xcomp -3
under xcomp aid 1
under xcomp allow 3
under xcomp appear -3
under xcomp ask -1
under xcomp avoid -2
under xcomp choose -2
under xcomp come 2
under xcomp continue -5
under xcomp decline -4
under xcomp defender 2
under xcomp feel -3
under xcomp lead 3
under xcomp leave 2
under xcomp let 1
under xcomp likely 2
under xcomp listen -1
under xcomp make -1
under xcomp ready 2
under xcomp refuse -4
under xcomp remain -3
under xcomp report -1
under xcomp require 1
under xcomp seek -2
under xcomp seem -4
under xcomp start -2
under xcomp stop -2
under xcomp struggle -3
under xcomp try -3
under xcomp want -3
under xcomp work -2
with +in -1
with +over 1
with +up -1
with about 2
with above -2
with according -1
with across -2
with after -1
with against 1
with along -1
with among 1
with around -3
with as 2
with before -1
with by -2
with despite 1
with down -3
with during -1
with from -1
with in -1
with inside -1
with like 1
with of 1
with on -2
with outside -2
with over -2
with through -1
with throughout -2
with under -1
with upon -1
with with -1`;
