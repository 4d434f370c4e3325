/** Pulls bytes out of a stream by line and by length; holds one chunk beyond what is asked for. */
export class ByteReader {
  private readonly source: AsyncIterator<Uint8Array>;
  private buffer: Uint8Array = new Uint8Array();
  private done = false;

  constructor(stream: AsyncIterable<Uint8Array>) {
    this.source = stream[Symbol.asyncIterator]();
  }

  /** One line without its end, read as Latin-1; null at the end of the stream. Longer than `limit`: cut there. */
  async line(limit = 65_536): Promise<string | null> {
    for (;;) {
      const at = this.buffer.indexOf(10);
      if (at >= 0 || this.buffer.length >= limit) {
        const end = at >= 0 && at <= limit ? at : Math.min(this.buffer.length, limit);
        const line = Buffer.from(this.buffer.subarray(0, end)).toString("latin1").replace(/\r$/, "");
        this.buffer = this.buffer.subarray(at === end ? end + 1 : end);
        return line;
      }
      if (!(await this.more())) {
        if (this.buffer.length === 0) return null;
        const rest = Buffer.from(this.buffer).toString("latin1");
        this.buffer = new Uint8Array();
        return rest;
      }
    }
  }

  /** Exactly `length` bytes, or fewer at the end of the stream. Past `keep` bytes they are counted and let go. */
  async take(length: number, keep: number): Promise<{ bytes: Uint8Array; read: number }> {
    const parts: Uint8Array[] = [];
    let read = 0;
    while (read < length) {
      if (this.buffer.length === 0 && !(await this.more())) break;
      const part = this.buffer.subarray(0, length - read);
      this.buffer = this.buffer.subarray(part.length);
      read += part.length;
      if (read <= keep) parts.push(part);
    }
    return { bytes: read <= keep ? Buffer.concat(parts) : new Uint8Array(), read };
  }

  async close(): Promise<void> {
    await this.source.return?.();
  }

  private async more(): Promise<boolean> {
    if (this.done) return false;
    const next = await this.source.next();
    if (next.done) this.done = true;
    else this.buffer = this.buffer.length === 0 ? next.value : Buffer.concat([this.buffer, next.value]);
    return !this.done;
  }
}
