/** Given names that tell "he" from "she", folded to lower case: only such as are nearly always one or the other. Of a person of another name nothing is known. */

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const MALE_NAMES: ReadonlySet<string> = words(`
aarav aaron abdel abdul abdullah abdulrahman abebe abel abhijit abhishek abraham abu adam adan aditya adolf adolfo adrian agustin ahmad ahmed ahmet aidan aiden ajay akira alain alan alasdair alastair albert alberto alec
alejandro aleksandar aleksandr aleksei alessandro alexander alfie alfonso alfred allan allen alok alvaro alvin amir amit amitabh amos anand anas anatoli anatolii anatoly anders andre andreas andrei andres andrew andrey
andrii andriy andrzej andy angelo angus anil anthony antoine anton antoni antonio anupam anwar aquilino archie arjun armando arnaud arne arnold artem arthur artur arturo arun ashok ashwin atsushi augusto augustus axel
ayaan ayman aziz babatunde balazs bambang barney barrett barry bart bashar bashir ben benedikt benigno benito benjamin bernard bernardo bernhard bert bheki bikram bilal billy bjarne bjorn blaine blake bob bogdan bohdan
bongani boniface boris boubacar boyd brad bradford bradley brady brandon brendan brent brett brian bruce bruno bryan bryce byron caleb callum calvin camilo carl carlo carlos carlton carsten cecil cedric cem cesar chad
charles chester chetan chidi chinedu chris christian christoph christophe christopher chuck ciaran cillian clarence claude claudio claus clay clayton clemens clement clifford clifton clint clyde cody cole colin collin
connor conor conrad cornelius cory craig cristian cristiano cristobal curt curtis cyrus damian damien damon dan daniel danny dario darius darnell darrell darren darrin darryl daryl dave david deandre declan deepak
demetrius denis dennis denny denys derek derrick deshawn desmond detlef devin dewayne dewey dexter dick diego dieter dietmar dilip dillon dimitris dinesh dirk dmitri dmitro dmitry dmytro domenico dominic dominik don
donal donald donnie donovan doug douglas doyle duane dudley duncan dustin dwayne dwight dylan ed eddie edgar edmund eduard eduardo edward edwin efrain ehsan eli elias elijah elliot elliott ellis elmer elton emanuel emeka
emil emiliano emilio emlyn emmanuel emre enoch enric enrico enrique eoin eric erich erik ernest ernesto ernie ernst erwin esteban ethan euan eugene evan everett evgeny ewan ezra fabian fabien fabio fabrice fadi farhan
fatih federico felipe felix ferdinand fergus fernando fidel filip firas florian floyd francis francisco francois franklin franz fred frederic frederick fredrick friedrich fritz gabor gabriel gaetano ganesh gareth garrett
garry garth gary gaurav gavin geert gennady geoff geoffrey georg george georges georgi georgy gerald gerard gerardo gerhard gert gethin ghassan giacomo gianluca gianni gilbert gilberto gilles giorgio giorgos giovanni
giuseppe glen glenn godfrey gonzalo goran gordon govind graham grant greg gregg gregorio gregory guido guillaume guillermo gunnar gunter gus gustav gustavo guy gwyn habib hakim hal hamish hamza hank hans harald harish
harold harry haruna haruto harvey hasan hassan hector heinrich heinz hendrik henk henri henrik henry henryk herbert herman hermann hicham hideki hideo hiroshi hisham homer horace howard hryhoriy hubert hugh hugo humberto
hussain hussein huw iain ian ibrahim idris idrissa ifeanyi ignacio igor ihor ilya ionut ira irvin irving isa isaac isaiah isiah ismael ismail istvan ivan ivo jabulani jacek jack jackson jacob jacques jafar jake jakob
jakub jalal jamal james janos janusz jared jaroslav jaroslaw jarrett jarrod jarvis jason jasper javier jayden jayson jeff jeffery jeffrey jens jerald jeremiah jeremy jermaine jeroen jerome jerry jerzy jesper jim jimmy
jitendra joachim joao joaquin joe joel joey johan johann johannes john johnathan johnny joko jomo jon jonah jonas jonathan jonathon joost jordi jorge jose josef joseph josh joshua josiah josue juan juha jukka julian
julio julius jurgen justin kagiso kamal kamau kamran kapil karel karim karl karsten kasper kazuo keith ken kendrick kenji kenneth kenny kenta kevin khaled khalid kieran kirill kirk klaus kofi kojo konrad kostiantyn
krishna kristopher krzysztof kurt kwabena kwaku kwame kwasi kyle lajos lamar lamont lance larry lars laszlo laurence laurent lawrence leandro leif lennart leo leon leonard leonardo leonel leonid leszek levi lewis liam
linus lionel lito lloyd lonnie lorenzo lothar louis lowell lucas luciano lucien ludovic ludwig luigi luis lukas luke luther lyle maarten maciej mads magnus mahdi mahendra mahesh mahmoud majid makoto maksim maksym malcolm
malik mamadou mandla manfred manoj mansour manuel marc marcel marcelo marcin marco marcus marek mariano mario mariusz mark markus marlon marshall marten martin marty marvin marwan masahiro masoud mateusz mathew mathias
mathieu matias matt matteo matthew matthias maurice mauricio max maximilian maxwell mehdi mehmet mehran melvin michael micheal miguel mihai mikael mike mikhail mikko milan miles milos milton miroslav mitch mitchell
mohamad mohamed mohammad mohammed mohan mohsen moises morten moses moussa muhammad mukesh murad murat mustafa mustapha mykhailo mykola myron narendra nasser nate nathan nathaniel naveen neal ned neil nelson niall
nicholas nick nicolae nicolas niels nigel niklas nikolai nikolaos nikolas nikolay nils nitin nnamdi noah noel norbert norman obinna ochieng octavio odhiambo oisin okechukwu olaf olav oleg oleh oleksandr oleksii oleksiy
oliver olivier olusegun omar omer osama oscar oskar osman ostap osvaldo otis otto ousmane owain owen paavo pablo padraig pankaj paolo patrick patrik paul paulo pavel pavlo pedro pekka percy pete peter petr petro phil
philip philippe phillip pierre pieter pietro piotr poul pradeep prakash pranab prashant praveen preston quentin quincy radoslaw rafael rafal rafiq rahul raimund rainer rajeev rajendra rajesh rajiv rakesh ralph ramesh
ramil ramiro ramon randal randall randolph randy raphael rashad rashid raul ravi raymond reggie reginald reuben reynaldo reza rhys ricardo riccardo richard rick rickey ricky rico riyad rob robbie robert roberto rod rodel
roderick rodney rodolfo rodrigo rogelio roger rohan rohit roland rolando rolf roman ron ronald ronnie rory ross roy ruben rudolf rudolph rui rupert ruslan russ russell rustam ruud ryan saad sachin saeed salah saleh salem
salim salvatore sami samir samuel sandeep sandro sanjay sanjeev santiago satoshi saul scott seamus sean sebastian segun selim serge sergei sergey sergi sergio serhii serhiy serkan seth seymour shahid shane shankar shaun
shawn sheldon sherif sherman shinji shinzo sibusiso sid silas silvio simon simphiwe sipho sizwe slawomir slobodan soren spencer stan stanislav stanislaw stanley stefan stefano stephan stephen steve steven stewart stig
stuart subhash sudhir suleiman suleyman sunil suresh sven sylvester szymon tadashi tadeusz tadhg tahir takashi takeshi takumi talat tamas tamer taras tarek tariq ted tendai terence terrance terrell terrence tetsuya thabo
thaddeus themba theo theodore theodoros thierry thijs thomas thorsten tiago tibor tim timmy timothy tobias toby todd tom tomas tomasz tommaso tommy tony torsten travis trent trenton trevor trey tristan troy tunde tyler
tyrone tyson uhuru ulf ulrich ulysses umar umberto usman uwe vaclav vadim vadym vasile vasily vasyl vernon viacheslav vicente victor vijay vikas vikram viktor vince vincenc vincent vincenzo vinod virgil vitali vitalii
vitaliy vitaly vito vittorio vivek vladimir vladislav vojtech volodymyr vsevolod vyacheslav waldemar waleed walid wallace walt walter wayne wendell werner wesley wilbert wilbur wiley wilfred wilfredo wilhelm willard
willem william willis wim winston witold wojciech wolfgang woodrow wout wyatt xavi xavier yahya yanis yannick yaroslav yasser yassin yaw yegor yevgeny yevhen yohannes yousef youssef yunus yuri yurii yuriy yury yusuf zach
zachary zachery zack zahid zakaria zane zbigniew ziad zoltan zoran zubair
`);

export const FEMALE_NAMES: ReadonlySet<string> = words(`
abby abigail achieng ada adaeze addison adele adelina adriana adrienne adunni afua agnes agness agnieszka aicha aiko aileen aisha aishwarya akosua akua alana alba alejandra aleksandra alessandra alexa alexandra alice
alicia alina alisha alison aliyah allison allyson alyssa amahle amalia amanda amber amelia amina aminata amira amy ana anastasia anastasiia angela angelica angelina angharad anika anita anja anjali ann anna annalise anne
anneliese annelise annette annie annika antoinette anuradha aoife aparna ariana arlene aruna asha asma astrid asuka atieno audrey ava awino ayesha ayse barbara basma beata beatrice beatriz becky belinda bernadette
bernice bertha bessie beth bethany betsy bettina betty beverly bhavna bianca bilqis birgit birgitte blanca blanche bonnie brandi breanna brenda briana brianna bridget brigitte brittany brittney bronwyn brooke caitlin
camila camilla candace candice caoimhe carina carla carlotta carly carol carole carolina caroline carolyn carrie carys cassandra cassie catarina catherine cathy catriona cecilia celeste celia celine cerys chantal
charlene charlotte chelsea cheryl chiara chimamanda chloe christel christiane christie christina christine christy ciara cindy claire clara claudia colleen connie constance consuelo cora corinne cristina cynthia dagmar
daisy dalia damaris danielle daria darla darlene deanna debbie deborah debra deepa deepika delores denise diana diane dianne dolores donna dora doreen doris dorothea dorothy edith edna eileen eilidh ekaterina elaine
eleanor elena elisa elisabeth elise elizabeth elke ella ellen elsie elvira emilia emily emine emma erica erika erin ernestine esmeralda esperanza estela esther ethel eugenia eunice eva evangelina evelyn ewa farah farida
fariha farzana fatima fatimah fatma fatou fatoumata federica felicia fernanda fiona flavia florence florencia frances francesca francoise freda funmilayo gabriela gabrielle gayatri gayle gemma genevieve georgia georgina
geraldine gerda gertrud gina ginger giovanna giselle gita giulia gladys glenda gloria grace gracie graciela grainne grazia greta gretchen griselda gwen gwendolyn habiba hailey haley halima halina halyna hanna hannah
hannelore harriet haruka hatice hattie hawa hazel heather heidi heike helen helena helga henrietta hiba hilary hilda hilde hildegard hiroko holly houda ida ifeoma ilona ilse indira ines inge ingeborg ingrid ioana irena
irene irina iris irma iryna isabel isabela isabella isabelle isla ivana ivy iyabo jaclyn jacqueline jada jamila jana jane janelle janet janice janie janina jasmine jazmin jeanette jeanne jelena jenna jennie jennifer
jenny jessica jill jillian joan joann joanna joanne jocelyn johanna jolanta josefina josephine joy joyce juana juanita judith judy julia juliana julie juliet julissa justine jyoti kaitlyn kamala kaori kara karen kari
karima karin karina karla katarina katarzyna kate katelyn katerina kateryna katharine katherine kathleen kathrin kathryn kathy katie katja katrin katrina kavita kavitha kay kayla keiko keisha kelli kellie kelsey kerstin
khadija khadra khrystyna kimberly kirsten klara krista kristen kristi kristin kristina kristine kristy kylie kyoko kyra lakshmi lana latasha latisha latonya latoya laura lauren laurie layla leah leanne leigh leila lena
lene leona leticia leyla lidia lila liliya lillian lillie lily linda lindiwe lisa lisbeth liz lizbeth lizzie lois lola lora lorena loretta lori lorraine loubna louise lubna lucia lucie lucille lucinda lucy ludmila luisa
lula lydia lynda lynette lynne lyudmila mabel mable maddie madeline madison mae maeve magda magdalena maggie mahfuza mairead maja malgorzata mallory mandy manuela marcia margaret margarita margot margrethe marguerite
maria mariah marian mariana marianne marie marieke mariia marijke marilyn marina marisol marissa maritza mariya marjorie marlene marsha marta martha mary maryam maryna masako maureen maxine maya mayumi meena meera megan
meghan melanie melinda melissa melody mercedes meredith merve mette mhairi mia michelle midori mildred mindy minh minna minnie mira miranda miriam misty moira mollie molly mona monica monika monique muriel myra myrtle
nadia nadiia nadine najla naledi nancy naoko naomi natalia natalie nataliia nataliya natalya natasha nathalie nazanin neema neha nell nellie nerys ngozi nia niamh nichole nicole nikki nina nirmala njeri nkechi nokuthula
nomvula nora noriko norma nosipho octavia odile oksana oleksandra olena olga olha olive olivia orla padma paige pallavi pam pamela paola parveen patricia patty paula paulette pauline pearl peggy penelope penny perla
petra phoebe phyllis pia pirjo polina polly pooja preeti priscilla priya priyanka rachael rachel radha rajni ramona rania raquel rashmi rebecca reem regina regine reiko rekha renata renate renee rhonda ricarda riikka
rita roberta robyn rocio roisin roksolana ronda rosa rosalie rosalinda rose rosemary rosie roxanne ruby rukhsana ruth sabine sabrina sadie sahar saida sakura sally salma salome samantha samira sandhya sandra sangeeta
sara sarah sarita savannah seda seema selena serena shari sharon shauna shawna shazia sheila shelia shelley shelly sheri sherri sherry sheryl shirin shirley shobha shreya sian sienna sierra sigrid silke silvia simona
sinead siobhan sita sneha snezana sofia sofie solomiya solveig sonia sonja sonya sophia sophie soraya stefania stefanie stella stephanie sudha sue sunita susan susana susanna susanne sushma susie suzanne svetlana
svitlana swati sybil sylvia sylvie tabitha tamara tami tamika tammy tanya tara tasha tatiana tatjana tatyana teresa terhi teri terri tetiana thandeka thandiwe thelma theresa tia tiana tiffany tiina tina titilayo toni
tonya traci tricia trina trudy ulla ulrike ursula usha ute valentina valentyna valeria valerie valery vanessa veena vera verena verna veronica veronika vibeke vicki vickie vicky victoria viktoria viktoriia viktoriya
viola violet virginia vittoria wanda wangari wanjiku wanjiru wendy whitney wiebke willa wilma winifred ximena yaa yaroslava yasmin yasmine yesenia yevhenia yoko yolanda yoshiko yulia yuliia yvette yvonne zahra zainab
zanele zara zeinab zeynep zhanna zinaida zodwa zoe zofia zoya zuzana
`);

/** Forms of address and words for persons that say the same, lower case. */
export const MALE_WORDS: ReadonlySet<string> = words(`
mr sir lord king prince duke father brother man boy husband son uncle nephew grandfather grandson widower boyfriend gentleman gunman policeman fisherman businessman congressman councilman spokesman chairman salesman
stepfather stepson dad father-in-law son-in-law brother-in-law monk actor waiter priest
`);

export const FEMALE_WORDS: ReadonlySet<string> = words(`
mrs ms miss lady dame queen princess duchess mother sister woman girl wife daughter aunt niece grandmother granddaughter widow girlfriend policewoman businesswoman congresswoman councilwoman spokeswoman chairwoman
stepmother stepdaughter mum mom mother-in-law daughter-in-law sister-in-law nun actress waitress schoolgirl
`);

/** Unnamed people of either sex whom a pronoun may mean as well as somebody named. */
export const UNNAMED_PEOPLE: ReadonlySet<string> = words(`
suspect attacker assailant driver officer colleague friend neighbour neighbor teenager victim witness accomplice soldier passenger student teacher worker guard pilot captain skipper youth child manager owner partner
cousin defendant successor predecessor deputy motorist cyclist pedestrian patient
`);
