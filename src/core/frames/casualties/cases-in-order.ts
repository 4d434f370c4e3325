import type { Harm } from "../../claim/claim.ts";
import type { Hit, Reject } from "../cases.ts";

const told = (text: string, quote: string, harm: Harm, low: number, high: number | null = low): Hit => ({
  text,
  claims: [{ quote, harm, quantity: [low, high] }],
});

/** Numbers of people with what befell them, read by the order of the words; and figures told as "the number of". */
export const inOrderHits: readonly Hit[] = [
  told(
    "Some 80 campers in Brodnica were taken ill on Friday.",
    "Some 80 campers in Brodnica were taken ill",
    "sick",
    80,
  ),
  told(
    "At least 37 diners in Oravec have come down with cramps.",
    "At least 37 diners in Oravec have come down with",
    "sick",
    37,
    null,
  ),
  told(
    "A total of 64 guests and stewards have reported symptoms.",
    "A total of 64 guests and stewards have reported symptoms",
    "sick",
    64,
  ),
  told("The virus has hit 44 campers at two lakes.", "hit 44 campers", "sick", 44),
  told("The poisoning of 19 goatherds is being looked into.", "poisoning of 19 goatherds", "sick", 19),
  told("It was the depot where 14 died.", "14 died", "killed", 14),
  told("The slide, which cost 12 loggers their lives, came at noon.", "cost 12 loggers their lives", "killed", 12),
  told("The barge went down with the loss of 18 lives.", "loss of 18 lives", "killed", 18),
  told("The battalion lost 22 soldiers on the ridge.", "lost 22 soldiers", "killed", 22),
  told("Eleven soldiers fell in the defence of the ridge.", "Eleven soldiers fell in the defence", "killed", 11),
  told("A trawler picked up 26 survivors before dawn.", "picked up 26 survivors", "rescued", 26),
  told("Sixteen survivors have been found.", "Sixteen survivors have been found", "rescued", 16),
  told("Nine lodgers were brought out alive.", "Nine lodgers were brought out alive", "rescued", 9),
  told("13 lodgers are still being searched for.", "13 lodgers are still being searched", "missing", 13),
  told("The number of lodgers killed rose to 31.", "number of lodgers killed rose to 31", "killed", 31),
  told(
    "The blaze killed at once; burns took more, bringing the number of victims to 24.",
    "number of victims to 24",
    "killed",
    24,
  ),
  told("The clinic raised its count to 51 after more had died.", "raised its count to 51", "killed", 51),
  {
    text: "Gunmen came to kidnap. The mayor put the number of those taken at 17.",
    claims: [{ quote: "number of those taken at 17", harm: "abducted", quantity: [17, 17] }],
  },
  told("Seven bodies found on the moor", "Seven bodies found", "killed", 7),
  told(
    "A raft carrying 40 pickers turned over in rough water on Friday and at least six bodies have been recovered.",
    "at least six bodies have been recovered",
    "killed",
    6,
    null,
  ),
  {
    text: "A pipe burst at the mill on Friday, killing two welders and scalding seven others.",
    claims: [
      { quote: "killing two welders", harm: "killed", quantity: [2, 2] },
      { quote: "scalding seven others", harm: "injured", quantity: [7, 7] },
    ],
  },
  {
    text: "A porter burned in the blaze died on Friday, becoming the ninth victim.",
    claims: [{ quote: "becoming the ninth victim", harm: "killed", quantity: [9, null] }],
  },
  {
    text: "Forty people died in the slide. The 40 victims were buried on Friday.",
    claims: [
      { quote: "Forty people died", harm: "killed", quantity: [40, 40] },
      { quote: "The 40 victims were buried", harm: "killed", quantity: [40, 40] },
    ],
  },
  told("A third lodger died on Sunday.", "A third lodger died", "killed", 3, null),
  told("The clinic has counted 23 civilian deaths.", "clinic has counted 23 civilian deaths", "killed", 23),
  {
    text: "A guard died overnight, bringing the dead to seven.",
    claims: [
      { quote: "A guard died", harm: "killed" },
      { quote: "bringing the dead to seven", harm: "killed", quantity: [7, 7] },
    ],
  },
  told("Twelve men and women were killed.", "Twelve men and women were killed", "killed", 12),
  told("Nine deaths were recorded, including two in Kolwezi.", "Nine deaths", "killed", 9),
  told("The ministry regrets to announce the death of four guests.", "death of four guests", "killed", 4),
  {
    text: "Two of the four guests who died were struck by bullets.",
    claims: [
      { quote: "Two of the four guests who died", harm: "killed", quantity: [4, 4] },
      { quote: "Two of the four guests who died were struck by bullets", harm: "injured", quantity: [2, 2] },
    ],
  },
  {
    text: "The ministry in Kolwezi put military losses at 17 dead.",
    claims: [{ quote: "17 dead", harm: "killed", quantity: [17, 17] }],
  },
  told("Across the town 71 dead had been counted.", "71 dead", "killed", 71),
  told(
    "The ministry raised the official toll from three to seven, and the number of lorries to 305.",
    "toll from three to seven",
    "killed",
    7,
  ),
  told(
    "The ministry raised the toll in the valley from three to seven.",
    "toll in the valley from three to seven",
    "killed",
    7,
  ),
  told("Eleven fighters fell with him.", "Eleven fighters fell with him", "killed", 11),
];

export const inOrderRejects: readonly Reject[] = [
  { text: "The club lost 12 players to rivals.", why: "they play elsewhere" },
  { text: "The 40 survivors of the camp met in the square.", why: "saved long ago" },
  { text: "The closure cost 20 weavers their jobs.", why: "no lives" },
  { text: "Five hikers made it home and fell asleep.", why: "no illness" },
  { text: "Forty singers showed up with placards.", why: "no symptoms" },
  { text: "The number of weavers in the town stands at 400.", why: "nothing befell them" },
  { text: "The chain raised its count to 51 shops.", why: "shops" },
  { text: "The mill took 30 apprentices; the number of those taken rose to 41.", why: "nobody was abducted" },
  { text: "The outbreak has hit 40 herds in the valley.", why: "herds" },
  { text: "Two bodies found the report wanting.", why: "bodies that judge" },
  { text: "The 12 victims of the swindle were paid back.", why: "nobody died" },
  {
    text: "The toll was lowered because three victims had been counted twice, officials said.",
    why: "a fault of counting",
  },
  { text: "The choir is raising the dead to seven new songs.", why: "no number of the dead" },
  { text: "Nine fighters fell asleep with him.", why: "no battle" },
  { text: "The 30 divers searched for gold in the river.", why: "they search" },
];
