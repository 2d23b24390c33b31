"""One state of a small web, as the press plays it."""
import base64


class World:
    """Routes of the press for one state of the web, and where single hosts must be connected to."""

    def __init__(self):
        self.routes, self.detours = [], {}

    def put(self, url, html=None, status=200, headers=None, kind="text/html; charset=utf-8", body=None, **more):
        route = {"url": url, "status": status, "headers": dict(headers or {})}
        if kind: route["headers"].setdefault("Content-Type", kind)
        if html is not None: route["body"] = html
        if body is not None: route["base64"] = base64.b64encode(body).decode()
        route.update(more)
        self.routes.append(route)

    def redirect(self, url, to, status=302, how="http"):
        script = f'<script>window.location.replace("{to}");</script>'
        if how == "meta": self.put(url, f'<html><head><meta http-equiv="refresh" content="0; url={to}"></head><body></body></html>')
        elif how == "js": self.put(url, f"<html><head>{script}</head><body></body></html>")
        elif how == "refresh": self.put(url, "<html><body></body></html>", headers={"Refresh": f"0; url={to}"})
        else: self.put(url, "", status, {"Location": to})
