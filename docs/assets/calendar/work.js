/** A worker that reads one file: begun with it, asked again for another period, ended by the reader. */

const PATIENCE = 20_000; // milliseconds without a word from it

/** @typedef {{ share?: number, result?: any, wrong?: string }} Message what it says */

export class Work {
  /** @type {Worker | null} */
  worker = null;

  /** @type {File | null} */
  file = null;

  run = 0;

  /** @type {ReturnType<typeof setTimeout> | undefined} */
  timer;

  /** @param {(message: Message) => void} onMessage */
  constructor(onMessage) {
    this.onMessage = onMessage;
  }

  /** Another file. @param {File} file */
  take(file) {
    this.end();
    this.file = file;
  }

  /** Of the file, once or again as soon as what runs is done. @param {object} wish */
  async ask(wish) {
    const { file } = this;
    if (!file) return;
    const run = ++this.run;
    this.wait();
    if (this.worker) return this.worker.postMessage({ run, wish });
    const bytes = await file.arrayBuffer().catch(() => null);
    if (run !== this.run) return; // another file was chosen while this one was read
    if (!bytes) return this.say({ wrong: "failed" });
    this.worker = new Worker(new URL("./worker.js", import.meta.url), { type: "module" });
    this.worker.onmessage = ({ data }) => data.run === this.run && this.say(data);
    this.worker.onerror = () => this.stop({ wrong: "failed" });
    this.worker.postMessage({ run, bytes, wish }, [bytes]);
  }

  /** @param {Message} message */
  say(message) {
    if (message.share === undefined) clearTimeout(this.timer);
    else this.wait();
    this.onMessage(message);
  }

  wait() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.stop({ wrong: "slow" }), PATIENCE);
  }

  /** @param {Message} message */
  stop(message) {
    this.end();
    this.onMessage(message);
  }

  end() {
    clearTimeout(this.timer);
    this.run++;
    this.worker?.terminate();
    this.worker = null;
  }
}
