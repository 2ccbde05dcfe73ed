"""From plain rows to results, pages, summaries and comparisons. Imports neither pytest nor boto3."""
