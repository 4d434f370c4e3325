/** Transitions of the arc-hybrid system. */
export const SHIFT = 0;
export const LEFT = 1;
export const RIGHT = 2;

/** A parse in progress. Position `size` is the root, which waits behind the last token. */
export class ParserState {
  /** Of the sentence; the lists may be longer. */
  size: number;
  readonly stack: Int32Array;
  depth = 0;
  front = 0;
  readonly head: Int32Array;
  readonly label: Int32Array;
  /** The two leftmost and two rightmost children so far, -1 for none. */
  readonly left1: Int32Array;
  readonly left2: Int32Array;
  readonly right1: Int32Array;
  readonly right2: Int32Array;
  readonly leftCount: Int32Array;
  readonly rightCount: Int32Array;
  /** Labels of the children so far on each side, one bit a label folded to 31. */
  readonly leftLabels: Int32Array;
  readonly rightLabels: Int32Array;

  constructor(size: number) {
    this.size = size;
    const make = (fill: number): Int32Array => new Int32Array(size + 1).fill(fill);
    this.stack = make(0);
    this.head = make(-1);
    this.label = make(-1);
    this.left1 = make(-1);
    this.left2 = make(-1);
    this.right1 = make(-1);
    this.right2 = make(-1);
    this.leftCount = make(0);
    this.rightCount = make(0);
    this.leftLabels = make(0);
    this.rightLabels = make(0);
  }

  /** Begins anew with a sentence that is no longer than the one that it was made for. */
  restart(size: number): void {
    this.size = size;
    this.depth = 0;
    this.front = 0;
    const end = size + 1;
    this.head.fill(-1, 0, end);
    this.label.fill(-1, 0, end);
    this.left1.fill(-1, 0, end);
    this.left2.fill(-1, 0, end);
    this.right1.fill(-1, 0, end);
    this.right2.fill(-1, 0, end);
    this.leftCount.fill(0, 0, end);
    this.rightCount.fill(0, 0, end);
    this.leftLabels.fill(0, 0, end);
    this.rightLabels.fill(0, 0, end);
  }

  /** Token on the stack, 0 the top; -1 below its bottom. */
  peek(k: number): number {
    return k < this.depth ? (this.stack[this.depth - 1 - k] as number) : -1;
  }

  get done(): boolean {
    return this.depth === 0 && this.front === this.size;
  }

  /** Bits of the transitions allowed here: with the root in front and more than one token left, only RIGHT. */
  allowed(): number {
    if (this.front === this.size) return this.depth > 1 ? 1 << RIGHT : 1 << LEFT;
    return 1 | (this.depth > 0 ? 1 << LEFT : 0) | (this.depth > 1 ? 1 << RIGHT : 0);
  }

  shift(): void {
    this.stack[this.depth++] = this.front++;
  }

  /** Head that the arc of LEFT or RIGHT would give to the top of the stack. */
  headOf(transition: number): number {
    return transition === LEFT ? this.front : this.peek(1);
  }

  attach(transition: number, label: number): void {
    const child = this.peek(0);
    const head = this.headOf(transition);
    this.depth--;
    this.head[child] = head;
    this.label[child] = label;
    const bit = 1 << (label % 31);
    if (child < head) {
      this.left2[head] = this.left1[head] as number;
      this.left1[head] = child;
      this.leftCount[head] = (this.leftCount[head] as number) + 1;
      this.leftLabels[head] = (this.leftLabels[head] as number) | bit;
    } else {
      this.right2[head] = this.right1[head] as number;
      this.right1[head] = child;
      this.rightCount[head] = (this.rightCount[head] as number) + 1;
      this.rightLabels[head] = (this.rightLabels[head] as number) | bit;
    }
  }
}
