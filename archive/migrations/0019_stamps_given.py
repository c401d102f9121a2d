"""New rows that say themselves in which import they came are not asked one by one."""

import pgtrigger.compiler
from django.db import migrations
from pgtrigger.migrations import AddTrigger

from ._operations import ReplaceTriggers

CONTEXT = "nullif(current_setting('pghistory.context_metadata', true), '')::jsonb"
STAMP = f"""
            NEW.created_by_id = COALESCE(
                NEW.created_by_id, ({CONTEXT} ->> 'user')::integer);
            NEW.created_in_id = COALESCE(
                NEW.created_in_id, ({CONTEXT} ->> 'run')::bigint);
            NEW.modified_by_id = COALESCE(NEW.modified_by_id, NEW.created_by_id);
            RETURN NEW;
        """
# Model, hash of the trigger, end of its name in the database.
MODELS = (
    ("annotation", "164f53a044232de942346358ea5519e2ee110f96", "ba0e6"),
    ("contactdetail", "431e368e9743c946f1cb9373dd82eee7964de2ea", "1a992"),
    ("contribution", "91cdd4762222e92d9f38168be20498c4e0f6bb5e", "f05b6"),
    ("distinction", "ba994b1e4f4a60cd7a1dd92eee4874b5465a7a05", "b7fb1"),
    ("document", "054216ce7be7137d6a71b802e90138cd30fff4be", "380c3"),
    ("documentevent", "01c8631b0ffd7054ef3f8eb72cd2fecb5a0e26fb", "5b97f"),
    ("documenttag", "19732147658a82c32eefcacb779d02c14f4a4d73", "ac21a"),
    ("event", "91194612cfc7cf6c4d70a6b4ef80a9ee68dae22b", "3f659"),
    ("eventname", "69c1ead7c149f932771dee6602f25e476545d9b5", "90176"),
    ("eventplace", "f3c15b38819c4942e6e10100b6c26ec06a6aa77f", "fae1b"),
    ("evidence", "78f53a172b3ffe5d8c8c880de6c9c76545398728", "daddb"),
    ("figure", "b5f69e6469177ba44c0472d27cbd6319f0817566", "3feda"),
    ("lineage", "83ecb928936a8874d75ea47d1c17fb560feed845", "77e7f"),
    ("mention", "f3cba04a53e27330ccf1ba6a6b7df12d4563bd32", "bf691"),
    ("organisation", "9a86f3238072d20e4e4422af261f815c2141a87f", "4259c"),
    ("organisationname", "68a87e40a62ed3e48541c36b2ab5a59794fe1db5", "7360f"),
    ("passage", "bbc61b7638b9cd51edc292e2023cf0671630aee1", "3526f"),
    ("periodical", "cfd8e7381c7d90b636d0778467cc640948c10fad", "c0c22"),
    ("person", "4b3c6527fb3f51f41c1df26b13e9d11224339b1d", "85eca"),
    ("personname", "1e2cd443240d173d042f7cc26f14901e2873eb9c", "2b894"),
    ("place", "3b66c1e869e36fb8bceb5062708e06ea9874a469", "2c4e3"),
    ("placename", "38b73f37a42c7d520f72c64f58cde6f0acaceb1f", "b3cbf"),
    ("readercomment", "9909cccbf41edff8a20c56428d0e9cdd1d306dad", "b8c07"),
    ("redaction", "030b52782e02c11ef564aa15f552730320de5fc0", "25fa9"),
    ("signatory", "8f40d33135e8a538d8611c0ec6f1b11013a84627", "1c8c7"),
    ("source", "b1856d6957f00fc96416cbeb40ff993592677bd7", "bf3d9"),
    ("tag", "514f34df549d5e868332984f197102ce412551cf", "0c48b"),
)


def stamp_insert(model: str, checksum: str, end: str) -> AddTrigger:
    return AddTrigger(
        model_name=model,
        trigger=pgtrigger.compiler.Trigger(
            name="stamp_insert",
            sql=pgtrigger.compiler.UpsertTriggerSql(
                condition='WHEN (NEW."created_in_id" IS NULL)',
                func=STAMP,
                hash=checksum,
                operation="INSERT",
                pgid=f"pgtrigger_stamp_insert_{end}",
                table=f"archive_{model}",
                when="BEFORE",
            ),
        ),
    )


class Migration(migrations.Migration):
    dependencies = [("archive", "0018_search_entries_by_month")]

    operations = [ReplaceTriggers([stamp_insert(*model) for model in MODELS])]
