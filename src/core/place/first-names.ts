/** Common given names of the world's news, lower case without accents: what tells "Paris Jackson" from Paris. */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  `aaron abby abdallah abdel abdirahman abdul abdulaziz abdullah abdulrahman abe abel abigail abraham ada adam adams adel adele adnan adrian adriana agnes ahmad ahmed aidan aisha akbar akira alan alastair albert alberto
alec aleksandr alejandra alejandro alex alexander alexandra alexei alexey alexis alfonso alfred alfredo ali alice alicia alison allan allen allison alvaro alvin alyssa amanda amber amelia amin amina amir amit amy ana anand
anas anastasia anatoly anders andre andrea andreas andrei andres andrew andrey andrzej andy angel angela angelo angie anil anita ann anna anne annette annie anthony antoine anton antonio antony anwar april ariel arif arjun
arlene arnold arthur arturo arun asad ashley ashraf asif asma athena aubrey audrey august austin ava avi axel ayesha ayman aziz barack barbara barry bart bashar bashir beatrice beatriz becky ben benedict benito benjamin
bernadette bernard bernie bert beth bethany betty beverly bill billy bob bobby bonnie boris brad bradley brandon brenda brendan brent brett brian bridget brittany brooke bruce bruno bryan bryant byron caleb calvin cameron
camilla carl carla carlo carlos carmen carol carole caroline carolyn carrie cassandra catherine cathy cecilia cedric cesar chad charlene charles charlie charlotte chase chelsea cheryl chester chloe chris christian christina
christine christopher cindy claire clara clarence claude claudia clayton clifford clint clinton clive cody colin colleen connie connor conrad corey cory courtney craig cristian cristina crystal curt curtis cynthia cyril
daisy dale damian damien dan dana daniel daniela danielle danny daoud darin darius darlene darrell darren darryl daryl dave david dawn dean deborah debra delia denise dennis derek derrick desmond devin dewayne diana diane
diego dimitri dina dirk dmitri dmitry dolores dominic dominique don donald donna dora doris dorothy doug douglas drew duane duncan dustin dwayne dwight dylan earl ed eddie edgar edith edmund eduardo edward edwin eileen
elaine eleanor elena eli elias elijah elisabeth elise elizabeth ella ellen elliot elmer elsa emad emil emilia emilio emily emma emmanuel enrique eric erica erik erika erin ernest ernesto ernie esteban esther ethan eugene
eva evan evelyn evgeny fabio fadi faisal farah farid farouk fatima fatma felicia felipe felix ferdinand fernando fiona florence floyd fran frances francesca francesco francis francisco francois frank frankie franklin franz
fred freddie frederic frederick gabriel gabriela gail gareth garrett gary gavin gemma gene geoff geoffrey george georges georgia savannah gerald gerard gerardo gerhard gerry ghulam gilbert gina giorgio giovanni giuseppe gladys glen glenn
gloria gordon grace graham grant greg gregg gregory greta guillermo gulbuddin gus gustavo guy gwen habib haji hamed hamid hannah hans harold haroon harriet harris harry harvey hasan hashim hassan hassane heather hector
heidi helen helena helmut henri henrik henry herbert herman hilary hillary hiroshi holly hope horacio howard hubert hugh hugo hussain hussein ian ibrahim ibrahima ida ignacio igor ilham imad iman imran ines ingrid irene
irina iris irma isaac isabel isabella isaiah ismail israel issa ivan ivanka jack jackie jackson jacob jacqueline jacques jaime jake jamal james jamie jamil jan jane janet janice jared jasmine jason javier jay jayden jean
jeanette jeanne jeff jefferson jeffery jeffrey jenna jennifer jenny jeremiah jeremy jerome jerry jesse jessica jessie jesus jill jim jimmy jo joan joann joanna joanne joaquin jody joe joel joey johan johannes john johnnie
johnny jon jonas jonathan jordan jorge jose josef joseph josh joshua josie joy joyce juan juana juanita judith judy julia julian juliana julie julien julio julius june junior justin kamal kareem karen karim karin karl karla
kate katherine kathleen kathryn kathy katie katrina kay kayla keith kelly kelvin ken kendra kenneth kenny kent kerry kevin khaled khalid khalil kim kimberly kirk kofi krista kristen kristin kristina kristine kumar kurt kyle
laila lance larry lars laura lauren laurence laurie lawrence layla leah lee leila len lena leo leon leonard leonardo leonid leroy leslie lester lewis liam lillian lily linda lindsay lindsey lisa liz lloyd logan lois lonnie
lord lorenzo lori lorraine louis louise lucas lucia lucy luigi luis luiz luke lydia lyle lynn mabel mack madeleine madison maggie mahdi mahmood mahmoud mahmud malcolm malik mandy manuel marc marcel marcia marco marcos marcus
margaret margarita margie maria mariam marian mariana marianne marie marilyn marina mario marion marjorie mark marlene marsha marshall martha martin martina marty marvin mary maryam masood masoom masoud mathew matt matteo
matthew maureen maurice mauricio max maxim maxime maxine may mehdi mehmet melanie melinda melissa melvin mercedes meredith merle mia michael michel michele michelle miguel mikael mike mikhail milan mildred milton mindy miranda
miriam misty mitch mitchell mohamad mohamed mohammad mohammed mohamud moises molly mona monica monika morgan morris mostafa muammar muhammad muhammadu mustafa mullah myra nabil nadia najib nancy naomi narendra nasir nasser
natalia natalie natasha nathan nathaniel neal ned neil nelson nicholas nick nicky nicola nicolas nicole nigel nikki nikita nikolai nikolay nina noah noel nora norma norman octavia odessa olaf oleg olga oliver olivia olusegun
omar orlando oscar osama osman oswald otto owen pablo pamela paola paolo pascal pat patrice patricia patricio patrick patsy patti paul paula paulo pavel pedro peggy penny percy perry pete peter petr petro phil philip philippe
phillip phyllis pierre piotr preston priscilla priya qasem quentin rachel rafael rafiq rahim rahul raj rajesh ralph ramon ramona randall randy raphael raquel rashid raul ravi ray raymond rebecca recep regina reginald rekha
rene renee rex reza ricardo rich richard rick rickey ricky rita rob robert roberta roberto robin robyn rocky rod roderick rodney rodrigo roger roland rolando roman ron ronald ronnie rosa rosalind rosario rose rosemary ross
roxanne roy ruben ruby rudolf rudy rufus russell rusty ruth ryan saad saddam sadie saeed said salah saleh salim sally salman salvador salvatore sam samantha sami samir sammy samuel sandra sandy santiago santos sara sarah
sardar sasha scott sean sebastian sergei sergey sergio seth shane shannon sharif sharon shaun shawn sheila shelby sheldon shelley sherri sherry shinzo shirley sidney silvia simon simone sofia sonia sonya sophia sophie spencer
stacey stacy stan stanley stefan stella stephan stephanie stephen sterling steve steven stewart stuart sue suleiman sultan sunil suresh susan susie suzanne sven sydney sylvia tamara tammy tanya tara tareq tariq tatiana taylor
ted teresa terrance terrence terri terry thabo theo theodore theresa thomas tiffany tim timothy tina todd tom tommy toni tony tonya tracey traci tracy travis trevor troy tyler tyrone ulrich umar usman vanessa vernon veronica
vicki vicky victor victoria vijay vikram vincent viola virginia vitaly vivian vladimir volodymyr wade waleed wallace walter wanda warren wayne wendell wendy werner wesley whitney wilbur wilfred will willard william willie
willis wilson winston wolfgang woodrow xavier xi yahya yasin yasser yolanda yousef youssef yuri yusuf yvette yvonne zabihullah zachary zahra zainab zalmay zia ziad zoe`.split(
    /\s+/,
  ),
);
