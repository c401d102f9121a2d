// Keeps the part of the page that tells how far an import is up to date. The page is
// fetched again and that part put in place of the old; when the work has ended, the
// whole page is loaded once, since other acts are possible then.

const PAUSE = 2000;

const refreshed = async () => {
  const response = await fetch(location.href, { headers: { Accept: "text/html" } });
  if (!response.ok || response.redirected) throw new Error(String(response.status));
  return new DOMParser().parseFromString(await response.text(), "text/html");
};

const follow = async (pause) => {
  await new Promise((resolve) => setTimeout(resolve, pause));
  let next;
  try {
    next = (await refreshed()).querySelector("[data-live]");
  } catch {
    // The server is away or the session has ended: look again, ever more rarely.
    follow(Math.min(pause * 2, 60_000));
    return;
  }
  if (!next?.dataset.live) {
    location.reload();
    return;
  }
  document.querySelector("[data-live]")?.replaceWith(document.adoptNode(next));
  follow(PAUSE);
};

if (document.querySelector("[data-live]")?.dataset.live) follow(PAUSE);
