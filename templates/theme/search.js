// Looks into the index that Pagefind makes of the finished site. Only /search/ has this script.
const part = (id) => document.getElementById(`page.${id}`);
const most = 30;

function result(found) {
  const item = document.createElement("li");
  const link = document.createElement("a");
  link.href = found.url;
  link.textContent = found.meta.title;
  item.append(link);
  if (found.meta.edition && found.meta.edition !== found.meta.title) {
    const edition = document.createElement("span");
    edition.className = "meta";
    edition.textContent = found.meta.edition;
    item.append(" ", edition);
  }
  // The words around what was found; a document of its own runs nothing.
  const excerpt = new DOMParser().parseFromString(found.excerpt, "text/html").body;
  const words = document.createElement("p");
  for (const node of excerpt.childNodes) {
    if (node.nodeName === "MARK") {
      const mark = document.createElement("mark");
      mark.textContent = node.textContent;
      words.append(mark);
    } else {
      words.append(node.textContent);
    }
  }
  item.append(words);
  return item;
}

function count(number, words) {
  if (number === 0) return `Nothing was found for “${words}”.`;
  const pages = number === 1 ? "1 page" : `${number} pages`;
  const shown = number > most ? `, of which the first ${most} are shown` : "";
  return `${pages} found for “${words}”${shown}.`;
}

async function search(index, words) {
  part("found").textContent = "Searching…";
  const { results } = await index.search(words);
  const found = await Promise.all(results.slice(0, most).map((entry) => entry.data()));
  part("results").replaceChildren(...found.map(result));
  part("found").textContent = count(results.length, words);
  document.title = `${words} – ${document.title}`;
}

try {
  const index = await import(new URL("../pagefind/pagefind.js", document.baseURI).href);
  await index.options({ baseUrl: new URL("../", document.baseURI).pathname, excerptLength: 24 });
  part("without-script").hidden = true;
  part("search").hidden = false;
  const words = new URLSearchParams(location.search).get("q")?.trim();
  if (words) {
    part("words").value = words;
    await search(index, words);
  }
} catch {
  part("search").hidden = true;
  part("without-script").hidden = false;
}
