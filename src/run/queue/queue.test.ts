import { connectQueue, loadLibraries } from "./queue.js";

test("packages that are not there are named, with what installs them", async () => {
  const load = () => Promise.reject(Object.assign(new Error("Cannot find package"), { code: "ERR_MODULE_NOT_FOUND" }));
  await expect(loadLibraries(load)).rejects.toMatchObject({
    message: expect.stringMatching(/bullmq and ioredis.*not installed/u),
    hint: expect.stringMatching(/npm install bullmq ioredis/u),
  });
});

test("what else is wrong with a package is passed on", async () => {
  const broken = new SyntaxError("Unexpected token");
  await expect(loadLibraries(() => Promise.reject(broken))).rejects.toBe(broken);
});

test("a server that is not there is named without its password, with the remedy", async () => {
  const url = new URL("redis://user:secret@127.0.0.1:1");
  const connecting = connectQueue({ url, name: "news", onTrouble: () => {} });
  await expect(connecting).rejects.toMatchObject({
    message: expect.stringMatching(/redis:\/\/user:\*\*\*@127\.0\.0\.1:1 cannot be reached.*ECONNREFUSED/u),
    hint: expect.stringMatching(/redis-server/u),
  });
});
