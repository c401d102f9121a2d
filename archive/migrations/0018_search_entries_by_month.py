"""Search entries bear the year and the month by which they are sorted.

As `archive.search.stretches` has it; the words of a vector stay as they are.
"""

from django.db import migrations

MARK = """
SET LOCAL statement_timeout = 0;
UPDATE archive_searchentry SET vector = vector || array_to_tsvector(ARRAY[
    'd:' || to_char(sort_date, 'YYYY'), 'd:' || to_char(sort_date, 'YYYY-MM')
]) WHERE sort_date IS NOT NULL;
"""


class Migration(migrations.Migration):
    dependencies = [("archive", "0017_folder_listings")]

    operations = [migrations.RunSQL(MARK, migrations.RunSQL.noop)]
