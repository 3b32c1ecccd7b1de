import { masked, redisUrl } from "./redis-url.js";

test.each(["redis://localhost:6379", "rediss://user:secret@queue.example:6380/2"])("%s names a server", (text) => {
  expect(redisUrl(text).href).toBe(text);
});

test.each(["localhost:6379", "http://localhost", "redis://", "no url: secret"])("%j names none", (text) => {
  expect(() => redisUrl(text)).toThrow(/--redis names/u);
});

test("what is no URL is not repeated, since it may hold a password", () => {
  expect(() => redisUrl("redis://user:secret@:port")).not.toThrow(/secret/u);
  expect(() => redisUrl("redis://user:secret@:port")).toThrow(/no URL/u);
});

test("passwords are masked, in parameters too", () => {
  expect(masked(redisUrl("redis://user:secret@h:1/2"))).toBe("redis://user:***@h:1/2");
  expect(masked(redisUrl("redis://h:1?password=secret"))).toBe("redis://h:1?***");
  expect(masked(redisUrl("redis://h:1"))).toBe("redis://h:1");
});
