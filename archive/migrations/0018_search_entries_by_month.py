"""Search entries bear the year and the month by which they are sorted.

As `archive.search.stretches` has it; the words of a vector stay as they are.
"""

from django.db import migrations

# Indexes of words are built at once in a fraction of the time that each row takes.
MARK = """
SET LOCAL statement_timeout = 0;
DROP INDEX searchentry_vector, searchentry_sample;
UPDATE archive_searchentry SET vector = vector || array_to_tsvector(ARRAY[
    'd:' || to_char(sort_date, 'YYYY'), 'd:' || to_char(sort_date, 'YYYY-MM')
]) WHERE sort_date IS NOT NULL;
CREATE INDEX searchentry_vector ON archive_searchentry USING gin (vector);
CREATE INDEX searchentry_sample ON archive_searchentry USING gin (vector)
    WHERE in_sample;
"""


class Migration(migrations.Migration):
    dependencies = [("archive", "0017_folder_listings")]

    operations = [migrations.RunSQL(MARK, migrations.RunSQL.noop)]
