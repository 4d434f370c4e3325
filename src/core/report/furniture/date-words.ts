/** Folds letters for the lists below: lower case, marks off ("sâmbătă" is "sambata"). */
export const foldWord = (word: string): string =>
  word
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replaceAll("ı", "i")
    .replaceAll("ł", "l");

const list = (words: string): readonly string[] => words.split(" ");

/** Weekdays and their usual short forms, folded. General calendar words of CLDR's larger languages. */
export const WEEKDAYS: ReadonlySet<string> = new Set([
  ...list("monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun"),
  ...list("montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag"),
  ...list("lundi mardi mercredi jeudi vendredi samedi dimanche"),
  ...list("lunes martes miercoles jueves viernes sabado domingo"),
  ...list("lunedi martedi mercoledi giovedi venerdi sabato domenica"),
  ...list("segunda terca quarta quinta sexta segunda-feira terca-feira quarta-feira quinta-feira sexta-feira"),
  ...list("luni marti miercuri joi vineri sambata duminica"),
  ...list("maandag dinsdag woensdag donderdag vrijdag zaterdag zondag"),
  ...list("poniedzialek wtorek sroda czwartek piatek sobota niedziela"),
  ...list("mandag tirsdag onsdag torsdag fredag lordag sondag måndag tisdag lordag"),
  ...list("pazartesi sali carsamba persembe cuma cumartesi pazar"),
  ...list("senin selasa rabu kamis jumat sabtu minggu ahad isnin khamis"),
  ...list("понедельник вторник среда четверг пятница суббота воскресенье понеділок вівторок середа четвер неділя"),
  ...list("hetfo kedd szerda csutortok pentek szombat vasarnap pondeli utery streda ctvrtek patek nedele"),
  ...list("الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد"),
]);

/** Months and their usual short forms, folded. */
export const MONTHS: ReadonlySet<string> = new Set([
  ...list("january february march april may june july august september october november december"),
  ...list("jan feb mar apr jun jul aug sep sept oct nov dec"),
  ...list("ene abr ago dic gen mag giu lug ott fev dez aou"),
  ...list("januar februar marz mai juni juli oktober dezember janner"),
  ...list("janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre"),
  ...list("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre"),
  ...list("gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre"),
  ...list("janeiro fevereiro marco maio junho julho setembro outubro novembro dezembro"),
  ...list("ianuarie februarie martie aprilie iunie iulie septembrie octombrie noiembrie decembrie"),
  ...list("januari februari maart mei augustus stycznia lutego marca kwietnia maja czerwca lipca sierpnia wrzesnia"),
  ...list("pazdziernika listopada grudnia ocak subat nisan mayis haziran temmuz agustos eylul ekim kasim aralik"),
  ...list("maret agustus desember augusti marts oktober января февраля марта апреля мая июня июля августа сентября"),
  ...list(
    "октября ноября декабря січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
  ),
  ...list("يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر"),
]);

/** Words that may stand in a line that is only a date or a clock. */
export const DATE_GLUE: ReadonlySet<string> = new Set([
  ...list("at on of the de del do da di st nd rd th am pm a.m p.m am. pm. noon midnight uhr um h hrs hours le el o as"),
  ...list(
    "gmt utc est edt cst cdt mst mdt pst pdt et ct mt pt bst cet cest eet eest msk ist aest aedt wib jst kst pkt",
  ),
  ...list("posted published updated update modified last first created date time original post story today heute oggi"),
  ...list("actualizado publicado publie mis jour a veroffentlicht aktualisiert stand pubblicato aggiornato actualizat"),
]);
