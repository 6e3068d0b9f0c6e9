/** Runs in the measured page before its own scripts: watches it, finds, answers and counts questions. */
(() => {
  const tools = {
    // A question is chosen, then submitted; the verdict of a question that was not answered is hidden.
    ours: {
      question: "quiz-question",
      feedback: "[data-part=verdict]",
      submit: (question) =>
        [...question.querySelectorAll("button")].find(
          (one) => one.textContent.trim() === "Ответить",
        ),
    },
    // As it is shipped, it submits what is chosen at once: the choice is the submit.
    theirs: {
      question: ".quiz",
      feedback: ".quiz-feedback",
      submit: (question) => option(question),
    },
  };
  const QUIET = 1000; // milliseconds without a long task: the page has come to rest
  const SHORT = 16; // milliseconds: of what is shorter the browser tells nothing
  const PATIENCE = 60_000; // milliseconds: a slow machine, slowed four times

  const tasks = [];
  new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({
    type: "longtask",
    buffered: true,
  });

  const option = (question) => question.querySelectorAll("input[type=radio]")[1];
  const frame = () => new Promise(requestAnimationFrame);
  const pause = (time) => new Promise((done) => setTimeout(done, time));
  // Not a timer: the browser stretches those, and a question takes less.
  const turn = () =>
    new Promise((done) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = done;
      port2.postMessage(null);
    });

  const bench = { tool: tools.ours, tasks };
  window.bench = bench;
  bench.use = (name) => (bench.tool = tools[name]);
  bench.questions = () => [...document.querySelectorAll(bench.tool.question)];
  bench.shown = (question) => {
    const feedback = question.querySelector(bench.tool.feedback);
    return Boolean(feedback?.textContent.trim() && feedback.checkVisibility());
  };

  /** Wait until nothing long has run for a while and the browser is idle. */
  bench.rest = async () => {
    const begun = performance.now();
    const last = () => Math.max(begun, ...tasks.map((task) => task.startTime + task.duration));
    while (performance.now() - last() < QUIET) await pause(100);
    await new Promise((done) => requestIdleCallback(done));
  };

  bench.loaded = () => performance.getEntriesByType("resource").map(({ name }) => name);

  /** Scripts may wake a question when it comes into sight: look at it until it can be answered. */
  bench.ready = async (question) => {
    const end = performance.now() + PATIENCE;
    const awake = () => bench.tool.submit(question)?.checkVisibility();
    if (!awake()) question.scrollIntoView({ block: "center" });
    while (!awake()) {
      if (performance.now() > end) throw new Error("a question cannot be answered");
      await pause(0);
    }
    return bench.tool.submit(question);
  };

  /** Where the middle of the submit of the question in the middle is; it is chosen already. */
  bench.aim = async () => {
    const questions = bench.questions();
    const question = questions[questions.length >> 1];
    question.scrollIntoView({ block: "center" });
    const submit = await bench.ready(question);
    if (submit !== option(question)) option(question).click();
    submit.scrollIntoView({ block: "center" });
    await bench.rest();
    bench.click = bench.watch(question);
    const { x, y, width, height } = submit.getBoundingClientRect();
    return [x + width / 2, y + height / 2];
  };

  /** From the reader's click to the picture that shows the feedback. */
  bench.watch = async (question) => {
    const painted = bench.painted("click");
    const click = await new Promise((done) =>
      addEventListener("click", done, { capture: true, once: true }),
    );
    if (!question.contains(click.target)) throw new Error("the click missed its question");
    await frame();
    if (bench.shown(question)) return Promise.race([painted, pause(QUIET).then(() => SHORT)]);
    do await frame();
    while (!bench.shown(question));
    return performance.now() - click.timeStamp;
  };

  /** What the browser says of the next event of a type: from the hand to the next picture. */
  bench.painted = (type) =>
    new Promise((done) =>
      new PerformanceObserver((list) => {
        const found = list.getEntries().find(({ name }) => name === type);
        if (found) done(found.duration);
      }).observe({ type: "event", durationThreshold: SHORT }),
    );

  /** Answer all questions one after the other, each when the one before has its feedback. */
  bench.all = async () => {
    const begun = performance.now();
    for (const question of bench.questions()) {
      if (bench.shown(question)) continue;
      const submit = await bench.ready(question);
      if (submit !== option(question)) option(question).click();
      submit.click();
      while (!bench.shown(question)) await turn();
    }
    await frame();
    await frame();
    return performance.now() - begun;
  };

  /** How many questions show their feedback, once all of the page has been in sight. */
  bench.kept = async () => {
    const shown = () => bench.questions().filter(bench.shown).length;
    const all = bench.questions().length;
    for (
      let top = 0;
      shown() < all && top < document.documentElement.scrollHeight;
      top += innerHeight
    ) {
      scrollTo(0, top);
      await frame();
    }
    await bench.rest();
    return shown();
  };
})();
