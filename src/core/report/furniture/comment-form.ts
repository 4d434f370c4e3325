import type { FurnitureRule } from "./furniture-rule.ts";
import { whenLine } from "./furniture-rule.ts";

const PATTERN = new RegExp(
  `^(?:${[
    "leave a (?:reply|comment)(?: cancel reply)?",
    "cancel reply",
    "(?:post|add|write|view|show|hide|read|load more|see all|submit) (?:a |your |all |\\d+ )?comments?(?: \\(\\d+\\))?",
    "please enter (?:your (?:comment|name|e-?mail(?: address)?)|the characters)\\b.{0,60}",
    "you (?:have entered an incorrect e-?mail address|must (?:be logged in|enter the characters|log in))\\b.{0,90}",
    "save my name,? e-?mail.{0,90}",
    "your e-?mail address will not be published.{0,60}",
    "required fields are marked.{0,20}",
    "(?:\\d+ |no )?(?:comments?|replies|responses)(?: \\(\\d+\\)| off| are closed| disabled)?[.:]?",
    "commentaires?|laisser un commentaire|kommentare?|kommentar (?:schreiben|hinterlassen)|comentarios?|deja una respuesta|deixe um comentário|commenti|lascia un commento|comentarii|lasă un răspuns|комментарии|reacties|komentarze|yorumlar",
    "comments? (?:are|is) (?:closed|moderated|disabled).{0,80}",
    "be the first to comment.{0,40}",
    "message: \\* .{0,200}",
    "(?:please )?verify (?:that )?you(?:'|’)?(?:re| are) not a robot.{0,80}",
    "(?:name|e-?mail|website|comment|message|your name|your e-?mail|subject)\\s?[:*]+",
    "report (?:an error|a typo|abuse|this comment)\\b.{0,60}",
    "no e-?mail address was supplied.{0,120}",
  ].join("|")})!?$`,
  "iu",
);

/** Forms under a story: replies, names, addresses, captchas. */
export const commentForm: FurnitureRule = {
  id: "furniture/comment-form",
  kind: "comment-form",
  mark: whenLine(PATTERN, 260),
};
