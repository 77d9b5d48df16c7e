"""Pictures of every kind of page, to be looked at; nothing is compared."""

import pytest

from browsing import SHOTS, opened


@pytest.mark.parametrize("scheme,width", [
    ("light", 1280), ("light", 320), ("dark", 1280), ("dark", 320)])
def test_pictures(browser, base, pages, scheme, width):
    SHOTS.mkdir(exist_ok=True)
    for kind, address in pages.items():
        with opened(browser, base + address, color_scheme=scheme,
                    viewport={"width": width, "height": 800}) as page:
            path = SHOTS / f"{kind}-{width}-{scheme}.png"
            page.screenshot(path=path, full_page=True)
            assert path.stat().st_size > 1000
