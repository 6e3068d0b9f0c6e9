import assert from "node:assert/strict";
import { test } from "node:test";

import { forgets } from "../../../docs/assets/progress/webkit.js";

const WEBKIT = "AppleWebKit/605.1.15 (KHTML, like Gecko)";

for (const [name, userAgent] of [
  [
    "Safari on a Mac",
    `Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) ${WEBKIT} Version/18.5 Safari/605.1.15`,
  ],
  [
    "Safari on an iPhone",
    `Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) ${WEBKIT} Version/18.5 Mobile/15E148 Safari/604.1`,
  ],
  [
    "Chrome on an iPhone",
    `Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) ${WEBKIT} CriOS/138.0 Mobile/15E148 Safari/604.1`,
  ],
  [
    "Firefox on an iPhone",
    `Mozilla/5.0 (iPhone; CPU iPhone OS 18_5 like Mac OS X) ${WEBKIT} FxiOS/140.0 Mobile/15E148 Safari/604.1`,
  ],
]) {
  test(`${name} forgets, but not from the home screen`, () => {
    assert.equal(forgets({ userAgent: userAgent ?? "" }), true);
    assert.equal(forgets({ userAgent: userAgent ?? "", standalone: true }), false);
  });
}

for (const [name, userAgent] of [
  [
    "Chrome",
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/138.0.0.0 Safari/537.36",
  ],
  [
    "Edge",
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/138.0.0.0 Safari/537.36 Edg/138.0",
  ],
  [
    "Yandex",
    "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/136.0 YaBrowser/25.6 Safari/537.36",
  ],
  [
    "a Chromium without a window",
    "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/138.0 Safari/537.36",
  ],
  ["Firefox", "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"],
  [
    "an old browser of Android",
    "Mozilla/5.0 (Linux; U; Android 4.0) AppleWebKit/534.30 (KHTML, like Gecko) Version/4.0 Mobile Safari/534.30",
  ],
  ["nobody", ""],
]) {
  test(`${name} does not forget so soon`, () =>
    assert.equal(forgets({ userAgent: userAgent ?? "" }), false));
}
