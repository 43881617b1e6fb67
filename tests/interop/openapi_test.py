"""The description that the running program serves, judged by others: OpenAPI's own schema (Debian's openapi-specification),
a JSON Schema validator (python3-jsonschema) and a client that knows nothing but the description: it calls every operation with
the examples that stand there and checks status, media type and body of what comes back. /metrics is read by Prometheus' own
client (python3-prometheus-client).
    openapi_test.py PROGRAM"""
import json
import subprocess
import sys
import tempfile
import unittest
import urllib.error
import urllib.request

import jsonschema
from prometheus_client.parser import text_string_to_metric_families

META = "/usr/share/openapi-specification/schemas/v3.0/schema.json"
PROGRAM = sys.argv.pop(1)


def json_schema(node):
    """OpenAPI 3.0's dialect as plain JSON Schema: "nullable" is a type more."""
    if isinstance(node, list):
        return [json_schema(each) for each in node]
    if not isinstance(node, dict):
        return node
    out = {key: json_schema(value) for key, value in node.items() if key not in ("nullable", "example")}
    return {"anyOf": [out, {"type": "null"}]} if node.get("nullable") else out


class Description(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.program = subprocess.Popen([PROGRAM, "run", "--headless", "--api-port", "0", "--data-dir", cls.folder.name],
                                       stdout=subprocess.PIPE, text=True)
        cls.url = json.loads(cls.program.stdout.readline())["api"]
        with open(cls.folder.name + "/api-token", encoding="ascii") as file:
            cls.token = file.read().strip()
        cls.document = json.loads(cls.call("GET", "/api/unified/openapi.json")[2])
        while json.loads(cls.call("GET", "/api/unified/status")[2])["status"] != "ACTIVE":
            pass

    @classmethod
    def tearDownClass(cls):
        cls.program.terminate()
        cls.program.wait(20)
        cls.program.stdout.close()
        cls.folder.cleanup()

    @classmethod
    def call(cls, method, path, body=None, token=None):
        request = urllib.request.Request(cls.url + path, method=method, data=None if body is None else json.dumps(body).encode())
        if token:
            request.add_header("Authorization", "Bearer " + token)
        try:
            with urllib.request.urlopen(request, timeout=60) as answer:
                return answer.status, answer.headers["Content-Type"], answer.read()
        except urllib.error.HTTPError as error:
            with error:
                return error.code, error.headers["Content-Type"], error.read()

    def check(self, schema, value, what):
        whole = {**json_schema(schema), "components": json_schema(self.document["components"])}
        problems = [f"{list(e.absolute_path)}: {e.message}" for e in jsonschema.Draft7Validator(whole).iter_errors(value)]
        self.assertEqual(problems, [], what)

    def resolve(self, node):
        while "$ref" in node:
            at = self.document
            for part in node["$ref"][2:].split("/"):
                at = at[part]
            node = at
        return node

    def operations(self):
        for path, methods in self.document["paths"].items():
            for method, operation in methods.items():
                yield method.upper(), path, operation

    def responses(self):
        for method, path, operation in self.operations():
            for status, response in operation["responses"].items():
                for media, content in self.resolve(response)["content"].items():
                    yield f"{method} {path} {status}", media, content

    def test_it_is_openapi(self):
        with open(META, encoding="utf-8") as file:
            meta = json.load(file)
        kind = jsonschema.validators.validator_for(meta)
        problems = [f"{list(e.absolute_path)}: {e.message}" for e in kind(meta).iter_errors(self.document)]
        self.assertEqual(problems, [])
        self.assertTrue(list(kind(meta).iter_errors({**self.document, "paths": {"x": {"get": {}}}})), "the validator sees nothing")

    def test_every_schema_is_one(self):
        for name, schema in self.document["components"]["schemas"].items():
            with self.subTest(name):
                jsonschema.Draft7Validator.check_schema(json_schema(schema))

    def test_every_example_fits_its_schema(self):
        count = 0
        for what, media, content in self.responses():
            with self.subTest(what):
                self.assertIn("example", content)
                self.check(content["schema"], content["example"], what)
                count += 1
        for method, path, operation in self.operations():
            if "requestBody" in operation:
                content = operation["requestBody"]["content"]["application/json"]
                self.check(content["schema"], content["example"], path)
        self.assertGreater(count, 100)
        with self.assertRaises(AssertionError):  # the check sees what is wrong
            self.check({"$ref": "#/components/schemas/Error"}, {"error": {"code": "no-such-code", "message": "x", "details": None}}, "")

    def test_a_client_made_of_it_goes_round(self):
        order = {"getStatus": 0, "emergencyStop": 8, "clearStop": 9}  # the stop and its end last, in this order
        for method, path, operation in sorted(self.operations(), key=lambda o: order.get(o[2]["operationId"], 1)):
            if path.endswith("/events"):
                continue
            target = path
            query = []
            for parameter in operation.get("parameters", []):
                if parameter["in"] == "path":
                    target = target.replace("{" + parameter["name"] + "}", parameter["example"])
                elif parameter["in"] == "query" and ("example" in parameter or parameter.get("required")):
                    query.append(parameter["name"] + "=" + parameter.get("example", parameter["schema"].get("enum", [""])[0]))
            body = operation.get("requestBody", {}).get("content", {}).get("application/json", {}).get("example")
            needs_token = "security" in operation
            with self.subTest(f"{method} {path}"):
                if needs_token:
                    self.judge(method, path, operation, self.call(method, target, body), {401})
                answered = self.call(method, target + ("?" + "&".join(query) if query else ""), body, self.token if needs_token else None)
                self.judge(method, path, operation, answered, None)

    def judge(self, method, path, operation, answered, expected):
        status, media, body = answered
        what = f"{method} {path} {status} {body[:300]!r}"
        self.assertTrue(expected is None or status in expected, what)
        self.assertNotIn(status, (400, 405, 500, 503), what)
        self.assertIn(str(status), operation["responses"], what)
        content = self.resolve(operation["responses"][str(status)])["content"]
        self.assertIn(media.split(";")[0], content, what)
        text = body.decode()
        self.check(content[media.split(";")[0]]["schema"], json.loads(text) if media.startswith("application/json") else text, what)

    def test_bad_input_is_described(self):
        for method, path, body, expected in (("POST", "/api/unified/emergency-stop", {}, 400), ("POST", "/api/unified/close-position", {"symbol": 5}, 400),
                                             ("GET", "/api/unified/trades?limit=x", None, 400), ("PUT", "/api/unified/status", None, 405),
                                             ("GET", "/nothing", None, 404), ("GET", "/api/unified/emergency-stop?id=77", None, 404)):
            status, _, answer = self.call(method, path, body)
            self.assertEqual(status, expected, path)
            self.check({"$ref": "#/components/schemas/Error"}, json.loads(answer), path)

    def test_metrics_by_prometheus_own_client(self):
        _, media, body = self.call("GET", "/metrics")
        self.assertTrue(media.startswith("text/plain; version=0.0.4"))
        families = {family.name: family for family in text_string_to_metric_families(body.decode())}
        self.assertEqual(families["breakwater_info"].samples[0].value, 1)
        self.assertIn(families["breakwater_up"].samples[0].value, (0, 1))
        self.assertTrue(all(family.documentation and family.type != "unknown" for family in families.values()), families)
        self.assertEqual(families["breakwater_api_requests"].type, "counter")


if __name__ == "__main__":
    unittest.main()
