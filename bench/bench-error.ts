/** What whoever runs a bench can mend: told in one line, without a trace. */
export class BenchError extends Error {}
