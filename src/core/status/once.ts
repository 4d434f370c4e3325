import type { StatusContext } from "./status-context.ts";

/** The answer to a question about a predicate, kept while the rules ask about the same one. `read` must be pure. */
export function onceEach<Answer>(read: (context: StatusContext) => Answer): (context: StatusContext) => Answer {
  let last: { readonly context: StatusContext; readonly answer: Answer } | null = null;
  return (context) => {
    if (last?.context !== context) last = { context, answer: read(context) };
    return last.answer;
  };
}
